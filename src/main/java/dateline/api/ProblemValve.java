package dateline.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/**
 * Problem details for requests that Tomcat itself refuses, such as a malformed address:
 * its own page is HTML.
 */
public final class ProblemValve extends ErrorReportValve {

	@Override
	protected void report(Request request, Response response, @Nullable Throwable throwable) {
		HttpStatus status = HttpStatus.resolve(response.getStatus());
		if (status == null || !status.isError() || response.getContentWritten() > 0 || !response.setErrorReported()) {
			return;
		}
		String id = RequestIds.of(request);
		String body = "{\"type\":\"about:blank\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\",\"%s\":\"%s\"}"
			.formatted(status.getReasonPhrase(), status.value(), "The server could not read or answer this request.",
					RequestIds.NAME, id);
		try {
			response.setHeader(RequestIds.HEADER, id);
			response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
			byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
			response.setContentLength(bytes.length);
			response.getOutputStream().write(bytes);
			response.finishResponse();
		}
		catch (IOException | IllegalStateException ex) {
			// the client has gone or somebody else has answered: nothing left to say
		}
	}

}
