package dateline;

import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Requests with nonsense in every parameter of every operation: each is answered or
 * refused with the name of a parameter, and none fails. The number of requests is the
 * system property {@code dateline.fuzz}, the same ones for the same number.
 */
@ApiTest
class ApiFuzzTests {

	private static final int REQUESTS = Integer.getInteger("dateline.fuzz", 3_000);

	private static final List<String> NONSENSE = List.of("", " ", "0", "-1", "1", "201", "99999999999999999999", "1e9",
			"NaN", "2024-01-01", "2024-02-30", "+999999999-01-01", "-0001-01-01", "9999-12-31", "0001-01-01", "true",
			"null", "none", "!none", "!", "!!", ",", "a,b", "\\,", "a\\", "peru", "Peru,!Lima", "López", "\uD83D\uDE00",
			"\uD83D", "\u0000", "\r\n", "\u202Eabc", "'", "' or 1=1 --", "\"; drop table claims; --", "%", "%_%", "\\",
			":q", ":actor", "?", "{id}", "${jndi:x}", "<script>alert(1)</script>", "../../etc/passwd", "-asOf", "asOf",
			"-relevance", "value", "source", "source,measure", "day", "csv", "ndjson", "exact", "id", "evidence.exact",
			"evidence", "data", "context", "text", "TROOPS", "killed,other", "!KILLED", "and or not", "\"unclosed",
			"the", "a".repeat(300), "a ".repeat(900), "x".repeat(5000), "1,".repeat(60) + "1", "(((((", "-a -b -c",
			"a & b | !c <-> d:*");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	private final List<String> wrong = new ArrayList<>();

	private final Random random = new Random(20_240_117);

	@Test
	void answersOrRefusesEveryRequest() throws UnsupportedEncodingException {
		DocumentContext document = JsonPath
			.parse(this.mvc.get().uri("/v3/api-docs").exchange().getResponse().getContentAsString());
		Map<String, Object> paths = document.read("$.paths");
		List<String> operations = List.copyOf(paths.keySet());
		List<String> cursors = cursors();
		int refused = 0;
		this.wrong.clear();
		for (int at = 0; at < REQUESTS; at++) {
			String path = operations.get(at % operations.size());
			List<String> names = document.read("$.paths['" + path + "'].get.parameters[?(@.in == 'query')].name");
			refused += send(path, names, cursors) ? 1 : 0;
		}
		assertThat(this.wrong).isEmpty();
		assertThat(refused).as("some are refused, some are answered").isBetween(REQUESTS / 5, REQUESTS * 19 / 20);
		assertThat(this.jdbc
			.sql("select count(*) from pg_stat_activity where state <> 'idle' "
					+ "and pid <> pg_backend_pid() and application_name = 'dateline'")
			.query(Long.class)
			.single()).as("queries left running").isZero();
		assertThat(this.jdbc.sql("select count(*) from claims").query(Long.class).single()).isEqualTo(3);
	}

	private boolean send(String path, List<String> names, List<String> cursors) throws UnsupportedEncodingException {
		AbstractMockHttpServletRequestBuilder<?> request = this.mvc.get().uri(path.replace("{id}", "{id}"), id(path));
		StringBuilder told = new StringBuilder(path);
		for (String name : some(names)) {
			for (String value : values(cursors)) {
				request.param(name, value);
				told.append('&').append(name).append('=').append(value);
			}
		}
		MvcTestResult result = ((MockMvcTester.MockMvcRequestBuilder) request).exchange();
		int status = result.getResponse().getStatus();
		String body = result.getResponse().getContentAsString();
		if (!List.of(200, 308, 400, 404).contains(status) || (status == 400 && !tellsWhich(body, names))) {
			this.wrong.add(told + " -> " + status + " " + body);
		}
		return status == 400;
	}

	private static boolean tellsWhich(String problem, List<String> names) {
		List<String> parameters = JsonPath.read(problem, "$.errors[*].parameter");
		return !parameters.isEmpty() && names.containsAll(parameters);
	}

	private Object[] id(String path) {
		return path.contains("{id}") ? new Object[] { pick(Stream.concat(NONSENSE.stream(), Stream.of("a".repeat(16)))
			.filter((value) -> !value.isBlank() && !value.contains("/"))
			.toList()) } : new Object[0];
	}

	/** One to three parameters. */
	private List<String> some(List<String> names) {
		return names.isEmpty() ? List.of()
				: IntStream.rangeClosed(0, this.random.nextInt(3))
					.mapToObj((at) -> pick(names))
					.distinct()
					.collect(Collectors.toList());
	}

	/** Mostly one value, sometimes more, sometimes a cursor of another search. */
	private List<String> values(List<String> cursors) {
		List<String> values = new ArrayList<>();
		values.add((this.random.nextInt(8) == 0) ? mangled(pick(cursors)) : pick(NONSENSE));
		if (this.random.nextInt(6) == 0) {
			values.add(pick(NONSENSE));
		}
		if (this.random.nextInt(10) == 0) {
			values.set(0, pick(NONSENSE) + pick(NONSENSE));
		}
		return values;
	}

	private String mangled(String cursor) {
		int at = this.random.nextInt(cursor.length());
		return this.random.nextBoolean() ? cursor
				: cursor.substring(0, at) + (char) ('A' + this.random.nextInt(26)) + cursor.substring(at + 1);
	}

	private List<String> cursors() throws UnsupportedEncodingException {
		List<String> cursors = new ArrayList<>();
		for (String request : List.of("claims?limit=1", "events?limit=1", "actors?sort=-name&limit=1")) {
			String body = this.mvc.get().uri("/v1/" + request).exchange().getResponse().getContentAsString();
			cursors.add(JsonPath.<String>read(body, "$.links.next").replaceFirst(".*after=", ""));
		}
		return cursors;
	}

	private <T> T pick(List<T> values) {
		return values.get(this.random.nextInt(values.size()));
	}

}
