package dateline;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import javax.sql.DataSource;

import com.jayway.jsonpath.JsonPath;
import dateline.database.TestDatabase;
import jakarta.servlet.http.HttpServletResponse;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.jdbc.Sql;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What HTTP itself promises, on a real server. */
@Import(TestDatabase.class)
@Sql(scripts = "/api/rows.sql", executionPhase = Sql.ExecutionPhase.BEFORE_TEST_CLASS)
@SpringBootTest(classes = { ApiTest.Application.class, HttpProtocolTests.Faults.class },
		webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "dateline.query-timeout=1s", "spring.datasource.hikari.connection-timeout=500" })
@ExtendWith(OutputCaptureExtension.class)
class HttpProtocolTests {

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	@Autowired
	private DataSource database;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void keepsTheIdOfARequest() {
		assertThat(get("/v1/claims", "X-Request-Id", "my-Id_1.2").headers().allValues("X-Request-Id"))
			.containsExactly("my-Id_1.2");
	}

	@ParameterizedTest
	@ValueSource(strings = { "a b", "a\"b", "ü", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" })
	void givesAnIdToARequestWithoutAGoodOne(String id) {
		assertThat(get("/v1/claims", "X-Request-Id", id).headers().firstValue("X-Request-Id"))
			.hasValueSatisfying((given) -> assertThat(given).matches("[0-9a-f-]{36}"));
	}

	@ParameterizedTest
	@CsvSource({ "/v1/claims?x=1, 400", "/v1/claims/none, 404", "/v1/none, 404", "/v1/faults/failure, 500",
			"/nothing, 404" })
	void namesTheRequestInEveryProblem(String path, int status) {
		HttpResponse<byte[]> answer = get(path, "X-Request-Id", "abc");
		assertProblem(answer, status);
		assertThat(JsonPath.<String>read(text(answer), "$.requestId")).isEqualTo("abc");
		assertThat(answer.headers().firstValue("X-Request-Id")).hasValue("abc");
		assertThat(answer.headers().firstValue("ETag")).isEmpty();
	}

	@Test
	void namesTheRequestThatTheServerItselfRefuses() throws IOException {
		String answer = raw(
				"GET /v1/claims?q=[] HTTP/1.1\r\nHost: x\r\nX-Request-Id: abc\r\nConnection: close\r\n\r\n");
		assertThat(answer).startsWith("HTTP/1.1 400")
			.containsIgnoringCase("X-Request-Id: ")
			.contains("\"requestId\":\"");
	}

	@Test
	void cutsTheConnectionWhereAnAnswerCannotBeFinished() {
		assertThatThrownBy(
				() -> CLIENT.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + "/v1/faults/cut"))
					.timeout(Duration.ofSeconds(10))
					.build(), HttpResponse.BodyHandlers.ofByteArray()))
			.isInstanceOf(IOException.class)
			.isNotInstanceOf(HttpTimeoutException.class);
	}

	@Test
	void writesTheIdIntoTheLog(CapturedOutput log) {
		get("/v1/faults/failure", "X-Request-Id", "find-me");
		assertThat(log.getOut().lines())
			.anyMatch((line) -> line.contains("A request failed") && line.contains("find-me "));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/v1/claims", "/v1/claims/aaaaaaaaaaaaaaaa-c0-8-killed", "/v1/claims/comparison",
			"/v1/articles", "/v1/articles/aaaaaaaaaaaaaaaa", "/v1/articles/aaaaaaaaaaaaaaaa/annotations", "/v1/sources",
			"/v1/actors", "/v1/actors/peru", "/v1/events", "/v1/events/aaaaaaaaaaaaaaaa-e16-20", "/v1/statements",
			"/v1/statements/bbbbbbbbbbbbbbbb-s1-17", "/v1/ingestions", "/v1/ingestions/i1", "/v3/api-docs",
			"/v3/api-docs.yaml", "/index.html", "/", "/swagger-ui/swagger-ui.css" })
	void answersWhatIsKnownWithoutBodyAndHeadLikeGet(String path) {
		// Whatever else writes on the server meanwhile changes the tag.
		Awaitility.await().untilAsserted(() -> assertKnown(path));
	}

	private void assertKnown(String path) {
		HttpResponse<byte[]> first = get(path);
		assertThat(first.statusCode()).isEqualTo(200);
		String tag = first.headers().firstValue("ETag").orElseThrow();
		assertThat(tag).startsWith("W/\"");
		assertThat(first.headers().allValues("ETag")).hasSize(1);
		assertThat(first.body()).isNotEmpty();

		HttpResponse<byte[]> again = get(path, "If-None-Match", "\"other\", " + tag.substring(2));
		assertThat(again.statusCode()).isEqualTo(304);
		assertThat(again.body()).isEmpty();
		assertThat(kept(again)).isEqualTo(kept(first));

		HttpResponse<byte[]> head = send("HEAD", path);
		assertThat(head.statusCode()).isEqualTo(200);
		assertThat(head.body()).isEmpty();
		assertThat(kept(head)).isEqualTo(kept(first));
		assertThat(head.headers().firstValue("Content-Type")).isEqualTo(first.headers().firstValue("Content-Type"));
		assertThat(send("HEAD", path, "If-None-Match", tag).statusCode()).isEqualTo(304);
	}

	/**
	 * What a 304 and a HEAD have of the answer; the server writes names in lower case.
	 */
	private static Map<String, String> kept(HttpResponse<?> answer) {
		return Stream.of("ETag", "Cache-Control", "Vary")
			.collect(Collectors.toMap((name) -> name,
					(name) -> String.join(",", answer.headers().allValues(name))
						.replace(" ", "")
						.toLowerCase(Locale.ROOT)));
	}

	@Test
	void tellsCachesToAskAndWhatAnAnswerDependsOn() {
		HttpResponse<byte[]> answer = get("/v1/claims");
		assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-cache");
		assertThat(String.join(", ", answer.headers().allValues("Vary")).toLowerCase(Locale.ROOT)).contains("accept,",
				"accept-encoding", "origin");
	}

	@Test
	void tagsAnotherAnswerWhenARowChanges() {
		Awaitility.await().untilAsserted(() -> assertThat(tag("/v1/claims")).isEqualTo(tag("/v1/claims")));
		String tag = tag("/v1/claims");
		this.jdbc.sql("update articles set url = url where id = 1").update();
		assertThat(tag("/v1/claims")).isNotEqualTo(tag);
		assertThat(get("/v1/claims", "If-None-Match", tag).statusCode()).isEqualTo(200);
	}

	@Test
	void tagsWhatIsNotYetCommittedOnlyOnceItIs() throws SQLException {
		try (Connection writer = this.database.getConnection(); Statement statement = writer.createStatement()) {
			writer.setAutoCommit(false);
			statement.execute("update articles set url = url where id = 1");
			Awaitility.await().untilAsserted(() -> assertThat(tag("/v1/articles")).isEqualTo(tag("/v1/articles")));
			String before = tag("/v1/articles");
			writer.commit();
			assertThat(tag("/v1/articles")).isNotEqualTo(before);
		}
	}

	@Test
	void tagsEveryRequestForItself() {
		String tag = tag("/v1/claims");
		assertThat(tag("/v1/claims?limit=25")).isNotEqualTo(tag);
		assertThat(tag("/v1/statements")).isNotEqualTo(tag);
		assertThat(get("/v1/claims", "Accept", "application/json").headers().firstValue("ETag").orElseThrow())
			.isNotEqualTo(tag);
	}

	@Test
	void takesAnAsteriskForAnyAnswerThatThereIs() {
		assertThat(get("/v1/claims", "If-None-Match", "*").statusCode()).isEqualTo(304);
		assertThat(get("/v1/claims", "If-None-Match", "*").body()).isEmpty();
		assertProblem(get("/v1/claims/none", "If-None-Match", "*"), 404);
		assertProblem(get("/v1/claims?limit=many", "If-None-Match", "*"), 400);
		assertThat(get("/v1/claims", "If-None-Match", "nonsense").statusCode()).isEqualTo(200);
	}

	@Test
	void refusesBadParametersWhateverIsKnown() {
		assertProblem(get("/v1/claims?x=1", "If-None-Match", tag("/v1/claims")), 400);
	}

	@Test
	void tagsNoRedirection() {
		HttpResponse<byte[]> moved = get("/v1/events/bbbbbbbbbbbbbbbb-e9-16");
		assertThat(moved.statusCode()).isEqualTo(308);
		assertThat(moved.headers().firstValue("ETag")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/v1/claims", "/v1/claims?x=1", "/v1/nothing", "/v3/api-docs" })
	void letsPagesOfAnyOriginRead(String path) {
		HttpResponse<byte[]> answer = get(path, "Origin", "https://example.org");
		assertThat(answer.headers().allValues("Access-Control-Allow-Origin")).containsExactly("*");
		assertThat(answer.headers().firstValue("Access-Control-Expose-Headers"))
			.hasValue("ETag, Link, X-Request-Id, X-Total-Count");
		HttpResponse<byte[]> preflight = send("OPTIONS", path, "Origin", "https://example.org",
				"Access-Control-Request-Method", "GET");
		assertThat(preflight.statusCode()).isEqualTo(204);
		assertThat(preflight.headers().firstValue("Access-Control-Allow-Methods")).hasValue("GET, HEAD, OPTIONS");
	}

	@Test
	void letsNoPageWrite() {
		HttpResponse<byte[]> answer = send("POST", "/v1/claims", "Origin", "https://example.org");
		assertProblem(answer, 405);
		assertThat(answer.headers().firstValue("Access-Control-Allow-Methods")).isEmpty();
		assertThat(send("OPTIONS", "/v1/claims").headers().firstValue("Allow")).hasValue("GET,HEAD,OPTIONS");
	}

	@Test
	void compressesWhatIsLong() throws IOException {
		HttpResponse<byte[]> answer = get("/v1/claims", "Accept-Encoding", "gzip");
		assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
		assertThat(answer.headers().firstValue("ETag")).isPresent();
		try (InputStream plain = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
			assertThat(plain.readAllBytes()).isEqualTo(get("/v1/claims").body());
		}
		assertThat(send("HEAD", "/v1/claims", "Accept-Encoding", "gzip").headers().firstValue("Content-Encoding"))
			.hasValue("gzip");
		assertThat(get("/index.html", "Accept-Encoding", "gzip").headers().firstValue("Content-Encoding")).isEmpty();
	}

	@Test
	void answersAQueryThatTakesTooLongWithAProblem() throws SQLException {
		try (Connection other = this.database.getConnection(); Statement statement = other.createStatement()) {
			other.setAutoCommit(false);
			statement.execute("lock table claims in access exclusive mode");
			HttpResponse<byte[]> answer = get("/v1/claims");
			assertProblem(answer, 503);
			assertThat(JsonPath.<String>read(text(answer), "$.detail")).contains("takes too long", "Narrow it");
			assertThat(answer.headers().firstValue("ETag")).isEmpty();
			other.rollback();
		}
		assertProblem(get("/v1/faults/slow"), 503);
		assertThat(this.jdbc
			.sql("select count(*) from pg_stat_activity where query like '%pg_sleep(2' || '0)%' "
					+ "and state = 'active'")
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void answersWithAProblemWhenNoConnectionIsFree() throws SQLException {
		List<Connection> all = new ArrayList<>();
		try {
			for (int at = 0; at < 4; at++) {
				all.add(this.database.getConnection());
			}
			HttpResponse<byte[]> answer = get("/v1/claims");
			assertProblem(answer, 503);
			assertThat(JsonPath.<String>read(text(answer), "$.detail")).contains("no connection free");
		}
		finally {
			for (Connection each : all) {
				each.close();
			}
		}
		assertThat(get("/v1/claims").statusCode()).isEqualTo(200);
	}

	private static void assertProblem(HttpResponse<byte[]> answer, int status) {
		assertThat(answer.statusCode()).isEqualTo(status);
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
		assertThat(JsonPath.<Integer>read(text(answer), "$.status")).isEqualTo(status);
	}

	private static String text(HttpResponse<byte[]> answer) {
		return new String(answer.body(), StandardCharsets.UTF_8);
	}

	private String tag(String path) {
		return get(path).headers().firstValue("ETag").orElseThrow();
	}

	private HttpResponse<byte[]> get(String path, String... headers) {
		return send("GET", path, headers);
	}

	private HttpResponse<byte[]> send(String method, String path, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path))
			.method(method, HttpRequest.BodyPublishers.noBody());
		if (headers.length > 0) {
			request.headers(headers);
		}
		try {
			HttpResponse<byte[]> answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
			if (method.equals("GET") && answer.headers().firstValue("Content-Encoding").isEmpty()) {
				PublishedApi.check(answer.uri(), answer.statusCode(),
						answer.headers().firstValue("Content-Type").orElse(null), text(answer));
			}
			return answer;
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new AssertionError(ex);
		}
	}

	private String raw(String request) throws IOException {
		try (Socket socket = new Socket("localhost", this.port)) {
			socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	/** Faults that no request of the API can be sure to meet. */
	@RestController
	static class Faults {

		private final JdbcClient jdbc;

		Faults(JdbcClient jdbc) {
			this.jdbc = jdbc;
		}

		@GetMapping("/v1/faults/failure")
		String failure() {
			throw new IllegalStateException("on purpose");
		}

		@GetMapping(path = "/v1/faults/cut", produces = "text/csv")
		void cut(HttpServletResponse response) throws IOException {
			response.getOutputStream().write("row\r\n".repeat(20_000).getBytes(StandardCharsets.UTF_8));
			throw new IllegalStateException("on purpose");
		}

		@GetMapping("/v1/faults/slow")
		String slow() {
			return this.jdbc.sql("select pg_sleep(20)::text").query(String.class).single();
		}

	}

}
