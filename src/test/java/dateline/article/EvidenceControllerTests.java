package dateline.article;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Map;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import dateline.ApiTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Article c begins with a line break, two spaces and an emoji. */
@ApiTest
class EvidenceControllerTests {

	private static final String A = "a".repeat(16);

	private static final String C = "c".repeat(16);

	@Autowired
	private MockMvcTester mvc;

	@Test
	void verifiesEveryEvidenceThatItGives() throws UnsupportedEncodingException {
		for (String collection : List.of("claims", "statements")) {
			List<Map<String, Object>> facts = read(this.mvc.get().uri("/v1/" + collection).exchange()).read("$.data");
			assertThat(facts).isNotEmpty().allSatisfy((fact) -> {
				DocumentContext answer = verify(JsonPath.read(fact, "$.article.id"),
						JsonPath.read(fact, "$.evidence.begin"), JsonPath.read(fact, "$.evidence.end"),
						JsonPath.read(fact, "$.evidence.exact"), JsonPath.read(fact, "$.evidence.textSha256"));
				assertThat(answer.<Boolean>read("$.valid")).isTrue();
				assertThat(answer.<Boolean>read("$.textMatches")).isTrue();
				assertThat(answer.<String>read("$.found")).isEqualTo(JsonPath.read(fact, "$.evidence.exact"));
			});
		}
	}

	@Test
	void tellsWhatStandsThereInstead() throws UnsupportedEncodingException {
		DocumentContext answer = verify(A, 0, 8, "Over 40", null);
		assertThat(answer.<Boolean>read("$.valid")).isFalse();
		assertThat(answer.<Boolean>read("$.exactMatches")).isFalse();
		assertThat(answer.<Object>read("$.textMatches")).isNull();
		assertThat(answer.<String>read("$.found")).isEqualTo("About 40");
		assertThat(answer.<Integer>read("$.occurrences")).isZero();
		assertThat(answer.<String>read("$.article.id")).isEqualTo(A);
		assertThat(answer.<Integer>read("$.characters")).isEqualTo(29);
	}

	@Test
	void countsEmojisAsOneAndLineBreaksToo() throws UnsupportedEncodingException {
		DocumentContext answer = verify(C, 0, 8, "\n  😀 The", null);
		assertThat(answer.<Boolean>read("$.valid")).isTrue();
		assertThat(verify(C, 3, 4, "😀", null).<Boolean>read("$.valid")).isTrue();
		assertThat(verify(C, 3, 5, "😀", null).<Boolean>read("$.valid")).isFalse();
		assertThat(verify(C, 6, 9, "The", null).<List<Map<String, Integer>>>read("$.elsewhere"))
			.containsExactly(Map.of("begin", 5, "end", 8));
	}

	@Test
	void tellsWhereElseTheWordsStand() throws UnsupportedEncodingException {
		DocumentContext answer = verify(A, 9, 10, "p", null);
		assertThat(answer.<Boolean>read("$.valid")).isTrue();
		assertThat(answer.<Integer>read("$.occurrences")).isEqualTo(2);
		assertThat(answer.<List<Map<String, Integer>>>read("$.elsewhere"))
			.containsExactly(Map.of("begin", 12, "end", 13));
	}

	@Test
	void findsNothingBeyondTheEnd() throws UnsupportedEncodingException {
		DocumentContext answer = verify(A, 24, 2_000_000_000, "Lima.", null);
		assertThat(answer.<Boolean>read("$.valid")).isFalse();
		assertThat(answer.<Object>read("$.found")).isNull();
		assertThat(answer.<Integer>read("$.elsewhere[0].end")).isEqualTo(29);
	}

	@Test
	void comparesTheHash() throws UnsupportedEncodingException {
		assertThat(verify(A, 0, 8, "About 40", "A".repeat(64)).<Boolean>read("$.valid")).isTrue();
		DocumentContext answer = verify(A, 0, 8, "About 40", "b".repeat(64));
		assertThat(answer.<Boolean>read("$.valid")).isFalse();
		assertThat(answer.<Boolean>read("$.exactMatches")).isTrue();
		assertThat(answer.<Boolean>read("$.textMatches")).isFalse();
		assertThat(answer.<String>read("$.textSha256")).isEqualTo("a".repeat(64));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					begin=0&end=8&exact=a                          | article    | 'article' must be given.
					article=a&end=8&exact=a                        | begin      | 'begin' must be given.
					article=a&begin=0&exact=a                      | end        | 'end' must be given.
					article=a&begin=0&end=8                        | exact      | 'exact' must be given.
					article=a&begin=0&end=8&exact=                 | exact      | 'exact' must be given once and must not be empty.
					article=a&begin=0&end=8&exact=a&exact=b        | exact      | 'exact' must be given once and must not be empty.
					article=a&begin=-1&end=8&exact=a               | begin      | 'begin' must not be less than 0.
					article=a&begin=8&end=8&exact=a                | end        | 'end' (8) must be greater than 'begin' (8).
					article=a&begin=0&end=8.5&exact=a              | end        | 'end' must be a whole number.
					article=a&begin=0&end=8&exact=a&textSha256=abc | textSha256 | 'textSha256' must be 64 hexadecimal digits.
					""",
			quoteCharacter = '"')
	void refusesWhatIsMissingOrWrong(String query, String parameter, String message) {
		assertThat(this.mvc.get().uri("/v1/evidence/verification?" + query)).hasStatus(400)
			.bodyJson()
			.satisfies((body) -> {
				assertThat(body).extractingPath("$.errors[0].parameter").isEqualTo(parameter);
				assertThat(body).extractingPath("$.errors[0].message").isEqualTo(message);
			});
	}

	@Test
	void refusesAllThatIsMissingAtOnce() {
		assertThat(this.mvc.get().uri("/v1/evidence/verification")).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[*].parameter")
			.asArray()
			.containsExactly("article", "begin", "end", "exact");
	}

	@Test
	void knowsNoOtherArticles() {
		assertThat(this.mvc.get().uri("/v1/evidence/verification?article=none&begin=0&end=1&exact=a")).hasStatus(404);
	}

	@Test
	void documentsWhatIsRequired() throws UnsupportedEncodingException {
		DocumentContext api = read(this.mvc.get().uri("/v3/api-docs").exchange());
		String operation = "$.paths['/v1/evidence/verification'].get";
		assertThat(api.<List<String>>read(operation + ".parameters[?(@.required == true)].name"))
			.containsExactly("article", "begin", "end", "exact");
		assertThat(api.<List<String>>read(operation + ".parameters[*].name")).containsExactly("article", "begin", "end",
				"exact", "textSha256");
		assertThat(api.<List<String>>read(operation + ".parameters[?(@.name=='exact')].schema.type"))
			.containsExactly("string");
		assertThat(api.<Map<String, Object>>read(operation + ".responses")).containsKey("404");
	}

	private DocumentContext verify(String article, int begin, int end, String exact, @Nullable String hash)
			throws UnsupportedEncodingException {
		var request = this.mvc.get()
			.uri("/v1/evidence/verification")
			.param("article", article)
			.param("begin", "" + begin)
			.param("end", "" + end)
			.param("exact", exact);
		return read(((hash != null) ? request.param("textSha256", hash) : request).exchange());
	}

	private static DocumentContext read(MvcTestResult result) throws UnsupportedEncodingException {
		assertThat(result).hasStatusOk();
		return JsonPath.parse(result.getResponse().getContentAsString());
	}

}
