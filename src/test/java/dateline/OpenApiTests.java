package dateline;

import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

@ApiTest
class OpenApiTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mappings;

	/** Before anything is held against it. */
	@BeforeEach
	void write() throws IOException {
		if (Boolean.getBoolean("dateline.openapi.write")) {
			PublishedApi.write(document().jsonString());
		}
	}

	/**
	 * The published document is the one to generate clients from and to lint; all answers
	 * of the tests are held against it.
	 */
	@Test
	void isPublishedAsServed() throws IOException {
		String served = document().jsonString();
		assertThat(PublishedApi.document())
			.as("The API and %s differ; to publish what is served: ./mvnw test -Dtest=OpenApiTests "
					+ "-Ddateline.openapi.write=true, then look at the difference", PublishedApi.FILE)
			.isEqualTo(JsonMapper.shared().readTree(served));
	}

	@Test
	void describesExactlyTheParametersThatAreRead() {
		Map<String, Set<String>> read = new TreeMap<>();
		this.mappings.getHandlerMethods()
			.forEach((mapping, method) -> mapping.getPatternValues()
				.stream()
				.filter((path) -> path.startsWith("/v1/"))
				.forEach((path) -> read.computeIfAbsent(path, (each) -> new TreeSet<>()).addAll(read(method))));
		Map<String, Set<String>> described = new TreeMap<>();
		PublishedApi.document()
			.get("paths")
			.forEachEntry((path, item) -> described.put(path,
					item.get("get")
						.path("parameters")
						.valueStream()
						.map((each) -> each.get("name").stringValue())
						.collect(Collectors.toCollection(TreeSet::new))));
		assertThat(described).isEqualTo(read);
	}

	private static Set<String> read(HandlerMethod method) {
		Set<String> names = new TreeSet<>();
		for (MethodParameter parameter : method.getMethodParameters()) {
			if (parameter.getParameterType().isRecord()) {
				Stream.of(parameter.getParameterType().getRecordComponents())
					.forEach((component) -> names.add(component.getName()));
			}
			else if (parameter.hasParameterAnnotation(PathVariable.class)) {
				parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
				names.add(String.valueOf(parameter.getParameterName()));
			}
		}
		return names;
	}

	/** Without null, a field that nothing is known of would be refused or left out. */
	@Test
	void saysWhichFieldsCanBeNullAndWhichAreAlwaysThere() throws UnsupportedEncodingException {
		DocumentContext api = document();
		assertThat(api.<List<String>>read("$.components.schemas.Claim.required")).contains("id", "value", "evidence");
		assertThat(api.<List<String>>read("$.components.schemas.Claim.properties.value.type")).containsExactly("number",
				"null");
		assertThat(api.<String>read("$.components.schemas.Claim.properties.id.type")).isEqualTo("string");
		assertThat(api.<List<Object>>read("$.components.schemas.Claim.properties.subject.anyOf")).hasSize(2);
		assertThat(api.<List<String>>read("$.components.schemas.Evidence.required")).doesNotContain("context");
	}

	@Test
	void hasAnExampleForEveryParameter() {
		PublishedApi.document()
			.get("paths")
			.forEachEntry((path, item) -> item.get("get").path("parameters").forEach((each) -> {
				if (!each.get("name").stringValue().equals("after")) { // fits its own
																		// page only
					assertThat(each.has("example") || each.at("/schema/examples").isArray()).as(path + " " + each)
						.isTrue();
				}
			}));
	}

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
				"X-Request-Id", "X-Total-Count", "Content-Disposition", "Location");
		assertThat(api.<Map<String, Object>>read("$.paths['/v1/claims'].get.responses['200'].headers"))
			.containsOnlyKeys("ETag", "Link", "X-Request-Id", "X-Total-Count", "Content-Disposition");
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
