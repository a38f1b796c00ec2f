package dateline;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Map;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@ApiTest
class OpenApiTests {

	@Autowired
	private MockMvcTester mvc;

	@Test
	void describesEveryOperationParameterAndField() throws UnsupportedEncodingException {
		DocumentContext api = document();
		assertThat(api.<String>read("$.openapi")).startsWith("3.1");
		assertThat(api.<String>read("$.info.title")).isEqualTo("Dateline");
		assertThat(api.<String>read("$.info.license.identifier")).isEqualTo("GPL-3.0-or-later");
		Map<String, Map<String, Map<String, Object>>> paths = api.read("$.paths");
		assertThat(paths).hasSizeGreaterThanOrEqualTo(14).allSatisfy((path, item) -> {
			assertThat(item.get("get")).containsKey("summary");
			assertThat(JsonPath.<List<Object>>read(item, "$.get.parameters[?(!@.description)]")).as(path).isEmpty();
			Map<String, Object> responses = JsonPath.read(item, "$.get.responses");
			assertThat(responses).as(path).containsKeys("200", "304", "400", "406", "500", "503");
			assertThat(JsonPath.<Map<String, Object>>read(responses, "$['200'].content"))
				.containsKey("application/json");
			assertThat(JsonPath.<Map<String, Object>>read(responses, "$['400'].content"))
				.containsOnlyKeys("application/problem+json");
		});
	}

	@Test
	void describesTheHeadersOfAnswers() throws UnsupportedEncodingException {
		DocumentContext api = document();
		assertThat(api.<Map<String, Object>>read("$.components.headers")).containsOnlyKeys("ETag", "Link",
				"X-Request-Id");
		assertThat(api.<Map<String, Object>>read("$.paths['/v1/claims'].get.responses['200'].headers"))
			.containsOnlyKeys("ETag", "Link", "X-Request-Id");
		assertThat(api.<Map<String, Object>>read("$.paths['/v1/claims/{id}'].get.responses['200'].headers"))
			.containsOnlyKeys("ETag", "X-Request-Id");
		assertThat(api.<Map<String, Object>>read("$.paths['/v1/claims'].get.responses['503'].headers"))
			.containsOnlyKeys("X-Request-Id");
		assertThat(api.<Map<String, Object>>read("$.components.schemas.Problem.properties")).containsKey("requestId");
	}

	@Test
	void documentsExactlyTheParametersOfClaims() throws UnsupportedEncodingException {
		assertThat(document().<List<String>>read("$.paths['/v1/claims'].get.parameters[*].name")).containsExactly(
				"measure", "source", "subject", "place", "assertedBy", "min", "max", "asOfFrom", "asOfTo", "q", "sort",
				"groupBy", "interval", "include", "limit", "after", "count", "format", "fields");
	}

	@Test
	void keepsTheOrderOfTheFields() throws UnsupportedEncodingException {
		assertThat(document().<Map<String, Object>>read("$.components.schemas.Claim.properties").keySet())
			.startsWith("id", "measure", "value", "min", "max", "comparator");
	}

	private DocumentContext document() throws UnsupportedEncodingException {
		var result = this.mvc.get().uri("/v3/api-docs").exchange();
		assertThat(result).hasStatusOk();
		return JsonPath.parse(result.getResponse().getContentAsString());
	}

}
