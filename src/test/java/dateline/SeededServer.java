package dateline;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.awaitility.Awaitility;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** The server of a test, once it has taken in the seeds. */
record SeededServer(int port) {

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	String address() {
		return "http://localhost:" + this.port;
	}

	/** Waits until all seeds are taken in. */
	SeededServer ready() {
		Awaitility.await()
			.atMost(Duration.ofMinutes(3))
			.until(() -> JsonMapper.shared().readTree(get("/v1/ingestions?state=DONE")).get("data").size() == 5);
		return this;
	}

	/**
	 * The answer, which must be one, and as published.
	 * @param path a path, or a whole address as a link has it
	 */
	String get(String path) {
		return get(path, "*/*");
	}

	/** The same in a form that is accepted. */
	String get(String path, String type) {
		String address = path.startsWith("http") ? path : address() + path.replace(" ", "%20");
		try {
			HttpResponse<String> response = CLIENT.send(
					HttpRequest.newBuilder(URI.create(address)).header("Accept", type).build(),
					HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
			assertThat(response.statusCode()).as(path + " " + response.body()).isEqualTo(200);
			PublishedApi.check(response.uri(), 200, response.headers().firstValue("Content-Type").orElse(null),
					response.body());
			return response.body();
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new AssertionError(ex);
		}
	}

}
