package dateline.ingest;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.jayway.jsonpath.JsonPath;
import dateline.DatelineApplication;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The application as it is run, in a process of its own with the heap that the image
 * gives it: killed while it ingests and started again, it answers exactly what one that
 * was left alone answers.
 */
@Tag("models")
class KilledIngestionTests {

	private static final Path FOLDER = Path.of("target/killed-ingestion");

	@Test
	void completesWithoutLossAndDoublesAfterKill() throws Exception {
		FileSystemUtils.deleteRecursively(FOLDER);
		List<String> expected;
		try (Application whole = new Application("whole", "whole")) {
			whole.await("Ingestion 5 of 5: .* in ");
			expected = whole.answers();
		}
		try (Application killed = new Application("killed", "killed")) {
			killed.await("Ingestion 2 of 5: .* in ");
			killed.kill();
		}
		try (Application again = new Application("killed", "again")) {
			again.await("Ingestion: 3 to take in");
			again.await("Ingestion 3 of 3: .* in ");
			assertThat(again.answers()).isEqualTo(expected);
			assertThat(JsonPath.<List<String>>read(again.get("/v1/ingestions"), "$.data[*].state")).hasSize(5)
				.containsOnly("DONE");
		}
		assertThat(Files.readString(FOLDER.resolve("again.log"))).doesNotContain(" ERROR ");
	}

	/** A child process that writes its log into a file. */
	private static final class Application implements AutoCloseable {

		private static final HttpClient CLIENT = HttpClient.newHttpClient();

		private final Path log;

		private final Process process;

		Application(String data, String log) throws IOException {
			Files.createDirectories(FOLDER);
			this.log = FOLDER.resolve(log + ".log");
			// The configurations of the tests are not of the application.
			String classPath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
				.filter((entry) -> !Path.of(entry).endsWith("test-classes"))
				.collect(Collectors.joining(File.pathSeparator));
			this.process = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"), "-Xmx1000m",
					"--enable-native-access=ALL-UNNAMED", "-cp", classPath, DatelineApplication.class.getName(),
					"--server.port=0", "--dateline.seeds=seeds", "--dateline.data-directory=" + FOLDER.resolve(data))
				.redirectErrorStream(true)
				.redirectOutput(this.log.toFile())
				.start();
		}

		/** The first group of the pattern in the log, else all of it. */
		String await(String pattern) {
			Pattern compiled = Pattern.compile(pattern);
			String log = Awaitility.await()
				.atMost(Duration.ofMinutes(4))
				.pollInterval(Duration.ofMillis(50))
				.until(() -> Files.readString(this.log),
						(text) -> compiled.matcher(text).find() || !this.process.isAlive());
			Matcher found = compiled.matcher(log);
			assertThat(found.find()).as("%s in %s", pattern, log).isTrue();
			return found.group(found.groupCount());
		}

		void kill() throws InterruptedException {
			this.process.destroyForcibly().waitFor();
		}

		/** Everything that it knows, without the time when it learnt it. */
		List<String> answers() throws Exception {
			List<String> answers = new ArrayList<>();
			for (String kind : List.of("articles", "sources", "actors", "statements", "claims", "events")) {
				String next = "/v1/" + kind + "?limit=200";
				while (next != null) {
					String page = get(next);
					JsonPath.<List<Object>>read(page, "$.data")
						.forEach((each) -> answers.add(each.toString().replaceAll("ingestedAt=[^,]*", "")));
					next = JsonPath.<Map<String, String>>read(page, "$.links").get("next");
				}
			}
			for (String id : JsonPath.<List<String>>read(get("/v1/articles"), "$.data[*].id")) {
				answers.add(get("/v1/articles/" + id + "/annotations").replaceAll("\"ingestedAt\":\"[^\"]*\"", ""));
			}
			return answers;
		}

		String get(String path) throws Exception {
			String port = await("Tomcat started on port (\\d+)");
			URI uri = URI.create(path.startsWith("http") ? path : "http://localhost:" + port + path);
			HttpResponse<String> response = CLIENT.send(HttpRequest.newBuilder(uri).build(),
					HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
			assertThat(response.statusCode()).as("%s %s", uri, response.body()).isEqualTo(200);
			return response.body();
		}

		@Override
		public void close() {
			this.process.destroy();
			this.process.onExit().join();
		}

	}

}
