package dateline.api;

import java.util.Map;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.springframework.http.HttpHeaders;

/** What the OpenAPI document says of headers and of 304. */
final class ProtocolDocumentation {

	private static final Map<String, String> HEADERS = Map.of(HttpHeaders.ETAG,
			"The state of the answer: sent back as `If-None-Match`, it saves the answer while nothing has changed.",
			HttpHeaders.LINK, "The address of the next page with `rel=\"next\"`; absent on the last page.",
			Answer.TOTAL_COUNT,
			"How many results there are on all pages; only where they were counted and the count is exact.",
			HttpHeaders.CONTENT_DISPOSITION, "A name for the file; only for CSV.", HttpHeaders.LOCATION,
			"The address under the other id.", RequestIds.HEADER,
			"The request's id: its own where that is well-formed, else a new one.");

	private ProtocolDocumentation() {
	}

	static void add(Components components) {
		HEADERS.forEach((name, description) -> components.addHeaders(name,
				new Header().description(description).schema(new StringSchema())));
	}

	static void add(Operation operation) {
		operation.getResponses()
			.addApiResponse("304", new ApiResponse()
				.description("The answer is still the one that `If-None-Match` names. It has no body."));
		operation.getResponses().forEach((status, response) -> {
			add(response, RequestIds.HEADER);
			if (status.equals("200") || status.equals("304")) {
				add(response, HttpHeaders.ETAG);
			}
			if (status.equals("200") && has(operation, "after")) {
				add(response, HttpHeaders.LINK);
			}
			if (status.equals("200") && has(operation, "format")) {
				add(response, Answer.TOTAL_COUNT);
				add(response, HttpHeaders.CONTENT_DISPOSITION);
			}
			if (status.equals("308")) {
				add(response, HttpHeaders.LOCATION);
			}
		});
	}

	private static boolean has(Operation operation, String name) {
		return operation.getParameters() != null
				&& operation.getParameters().stream().anyMatch((parameter) -> name.equals(parameter.getName()));
	}

	private static void add(ApiResponse response, String header) {
		response.addHeaderObject(header, new Header().$ref(header));
	}

}
