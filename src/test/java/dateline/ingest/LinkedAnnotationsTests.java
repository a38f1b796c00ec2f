package dateline.ingest;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.List;
import java.util.Map;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import dateline.ApiTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Holds the answers against what the Web Annotation Data Model requires. */
@ApiTest
class LinkedAnnotationsTests {

	private static final String BASE = "http://localhost/v1/articles/";

	@Autowired
	private MockMvcTester mvc;

	@ParameterizedTest
	@ValueSource(strings = { "aaaaaaaaaaaaaaaa", "bbbbbbbbbbbbbbbb", "cccccccccccccccc" })
	void hasWhatTheModelRequires(String article) throws UnsupportedEncodingException {
		DocumentContext collection = linked(article);
		assertThat(collection.<String>read("$['@context']")).isEqualTo("http://www.w3.org/ns/anno.jsonld");
		assertThat(collection.<String>read("$.type")).isEqualTo("AnnotationCollection");
		assertThat(collection.<String>read("$.id")).isEqualTo(BASE + article + "/annotations?format=jsonld");
		assertThat(collection.<String>read("$.label")).isNotEmpty();
		assertThat(collection.<String>read("$.first.type")).isEqualTo("AnnotationPage");
		assertThat(collection.<String>read("$.first.partOf")).isEqualTo(collection.read("$.id"));
		assertThat(collection.<String>read("$.first.id")).isEqualTo(collection.read("$.last"));
		assertThat(collection.<Integer>read("$.first.startIndex")).isZero();
		List<Map<String, Object>> items = collection.read("$.first.items");
		assertThat(items).hasSize(collection.<Integer>read("$.total")).isNotEmpty();
		assertThat(items).extracting((item) -> item.get("id")).doesNotHaveDuplicates();
		String text = read("/v1/articles/" + article, "application/json").read("$.text");
		assertThat(items).allSatisfy((item) -> assertAnnotation(item, article, text));
	}

	private void assertAnnotation(Map<String, Object> item, String article, String text)
			throws UnsupportedEncodingException {
		assertThat(item).containsEntry("type", "Annotation")
			.containsEntry("motivation", List.of("tagging", "identifying"));
		assertThat(URI.create(JsonPath.read(item, "$.id")).isAbsolute()).isTrue();
		List<Map<String, String>> body = JsonPath.read(item, "$.body");
		assertThat(body).hasSize(3)
			.allSatisfy((each) -> assertThat(each).containsKeys("type", "purpose")
				.containsAnyOf(Map.entry("type", "TextualBody"), Map.entry("type", "SpecificResource")));
		assertThat(body.getFirst()).containsKeys("value", "format", "language");
		String identified = JsonPath.read(item, "$.body[2].source");
		assertThat(this.mvc.get().uri(URI.create(identified))).hasStatusOk();
		assertThat(JsonPath.<String>read(item, "$.target.type")).isEqualTo("SpecificResource");
		assertThat(JsonPath.<String>read(item, "$.target.source")).isEqualTo(BASE + article);
		Map<String, Object> quote = JsonPath.read(item, "$.target.selector[0]");
		Map<String, Object> position = JsonPath.read(item, "$.target.selector[1]");
		assertThat(quote).containsEntry("type", "TextQuoteSelector").containsKeys("exact", "prefix", "suffix");
		assertThat(position).containsEntry("type", "TextPositionSelector");
		int begin = text.offsetByCodePoints(0, JsonPath.<Integer>read(item, "$.target.selector[1].start"));
		int end = text.offsetByCodePoints(0, JsonPath.<Integer>read(item, "$.target.selector[1].end"));
		assertThat(text.substring(begin, end)).isEqualTo(quote.get("exact"));
		if (JsonPath.<String>read(item, "$.id").contains("#m")) {
			assertThat(text.substring(0, begin)).endsWith(JsonPath.<String>read(item, "$.target.selector[0].prefix"));
			assertThat(text.substring(end)).startsWith(JsonPath.<String>read(item, "$.target.selector[0].suffix"));
		}
	}

	@Test
	void hasEveryKindOfFactInTextOrder() throws UnsupportedEncodingException {
		DocumentContext collection = linked("cccccccccccccccc");
		assertThat(collection.<List<String>>read("$.first.items[*].body[0].value")).containsExactly("actor",
				"statement", "claim", "event");
		assertThat(collection.<List<String>>read("$.first.items[*].body[1].value")).containsExactly("GOVERNMENT",
				"INDIRECT", "PROTESTERS", "march");
		assertThat(collection.<List<Integer>>read("$.first.items[*].target.selector[1].start")).containsExactly(5, 25,
				29, 29);
		assertThat(collection.<String>read("$.first.items[0].target.selector[0].prefix")).isEqualTo("\n  😀 ");
	}

	@Test
	void identifiesTheEventBehindAReport() throws UnsupportedEncodingException {
		assertThat(linked("bbbbbbbbbbbbbbbb").<List<String>>read("$..body[2].source"))
			.contains("http://localhost/v1/events/aaaaaaaaaaaaaaaa-e16-20");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			                   | application/ld+json                              | application/ld+json
			                   | application/ld+json, application/json;q=0.5      | application/ld+json
			                   | application/json, application/ld+json;q=0.5      | application/json
			                   | text/html, */*;q=0.1                             | application/json
			?format=jsonld     | */*                                              | application/ld+json
			?format=JSONLD     | application/json                                 | application/ld+json
			?format=json       | application/ld+json                              | application/json
			""")
	void answersInTheFormAskedFor(@Nullable String query, String accept, String type) {
		var result = this.mvc.get()
			.uri("/v1/articles/aaaaaaaaaaaaaaaa/annotations" + ((query != null) ? query : ""))
			.header(HttpHeaders.ACCEPT, accept)
			.exchange();
		assertThat(result).hasStatusOk();
		assertThat(result.getResponse().getContentType()).startsWith(type);
	}

	@Test
	void refusesFormsThatItDoesNotHave() {
		String path = "/v1/articles/aaaaaaaaaaaaaaaa/annotations";
		assertThat(this.mvc.get().uri(path + "?format=rdf")).hasStatus(400);
		assertThat(this.mvc.get().uri(path).header(HttpHeaders.ACCEPT, "text/turtle")).hasStatus(406);
		assertThat(this.mvc.get().uri("/v1/articles/none/annotations?format=jsonld")).hasStatus(404);
	}

	@Test
	void describesBothForms() throws UnsupportedEncodingException {
		DocumentContext api = read("/v3/api-docs", "application/json");
		Map<String, Map<String, Object>> content = api
			.read("$.paths['/v1/articles/{id}/annotations'].get.responses['200'].content");
		assertThat(content).containsOnlyKeys("application/json", "application/ld+json");
		assertThat(content.get("application/ld+json")).containsKeys("schema", "example");
		assertThat(api.<Map<String, Object>>read("$.components.schemas.AnnotationCollection.properties"))
			.containsKeys("@context", "id", "type", "first");
	}

	private DocumentContext linked(String article) throws UnsupportedEncodingException {
		return read("/v1/articles/" + article + "/annotations", "application/ld+json");
	}

	private DocumentContext read(String path, String accept) throws UnsupportedEncodingException {
		var result = this.mvc.get().uri(path).header(HttpHeaders.ACCEPT, accept).exchange();
		assertThat(result).hasStatusOk();
		return JsonPath.parse(result.getResponse().getContentAsString());
	}

}
