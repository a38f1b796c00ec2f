package dateline;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Filters, pages and single results of all collections but claims. */
@ApiTest
class ApiCollectionsTests {

	@Autowired
	private MockMvcTester mvc;

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			articles                       | bbbbbbbbbbbbbbbb,aaaaaaaaaaaaaaaa,cccccccccccccccc
			articles?source=the river times | aaaaaaaaaaaaaaaa
			articles?source=none           | cccccccccccccccc
			articles?origin=TRT            | bbbbbbbbbbbbbbbb
			articles?origin=Coast Daily    | -
			articles?publishedFrom=2030-05-03 | bbbbbbbbbbbbbbbb
			articles?publishedTo=2030-05-03 | aaaaaaaaaaaaaaaa
			articles?actor=peru            | aaaaaaaaaaaaaaaa
			articles?actor=Juan Lopez      | -
			articles?q=rebuilding          | bbbbbbbbbbbbbbbb
			articles?q=earthquake          | -
			articles?q=forty or rebuilding or people&actor=peru | aaaaaaaaaaaaaaaa
			articles?q=rebuilding&actor=peru | -
			sources                        | coast-daily,the-river-times
			actors                         | juan-lopez,maria-lopez,ministry-of-health,peru
			actors?type=PERSON             | juan-lopez,maria-lopez
			actors?type=MEDIA              | -
			actors?q=López                 | juan-lopez,maria-lopez
			actors?q=health                | ministry-of-health
			actors?q=mari al-lop           | maria-lopez
			actors?q=ealth                 | -
			actors?q=%                     | -
			statements                     | bbbbbbbbbbbbbbbb-s1-17,cccccccccccccccc-s25-27
			statements?actor=María López   | bbbbbbbbbbbbbbbb-s1-17
			statements?actor=peru          | -
			statements?kind=indirect       | cccccccccccccccc-s25-27
			statements?kind=MIXED          | -
			statements?polarity=DENIED     | cccccccccccccccc-s25-27
			statements?polarity=ASSERTED   | bbbbbbbbbbbbbbbb-s1-17
			statements?source=Coast Daily  | bbbbbbbbbbbbbbbb-s1-17
			statements?source=TRT          | -
			statements?from=2030-05-03&to=2030-05-03 | bbbbbbbbbbbbbbbb-s1-17
			statements?from=2030-05-04     | -
			statements?to=2030-05-02       | -
			statements?q=rebuild           | bbbbbbbbbbbbbbbb-s1-17
			statements?q=surrender         | -
			events                         | aaaaaaaaaaaaaaaa-e16-20,cccccccccccccccc-e45-52
			events?from=2030-05-05         | aaaaaaaaaaaaaaaa-e16-20
			events?from=2030-05-06         | -
			events?to=2030-04-29           | aaaaaaaaaaaaaaaa-e16-20
			events?to=2030-04-28           | -
			events?reportedFrom=2030-05-04&reportedTo=2030-05-04 | aaaaaaaaaaaaaaaa-e16-20
			events?reportedFrom=2030-05-05 | -
			events?reportedTo=2030-05-01   | -
			events?reportedFrom=2030-05-04&source=TRT | -
			events?type=protest            | cccccccccccccccc-e45-52
			events?type=AID                | -
			events?mode=demo               | cccccccccccccccc-e45-52
			events?actor=peru              | aaaaaaaaaaaaaaaa-e16-20
			events?actor=Juan López        | -
			events?role=SOURCE             | cccccccccccccccc-e45-52
			events?actor=peru&role=SOURCE  | -
			events?place=Peru              | aaaaaaaaaaaaaaaa-e16-20,cccccccccccccccc-e45-52
			events?place=Lima              | aaaaaaaaaaaaaaaa-e16-20
			events?place=Cusco             | cccccccccccccccc-e45-52
			events?place=alva              | cccccccccccccccc-e45-52
			events?source=none             | cccccccccccccccc-e45-52
			events?modality=PLANNED        | cccccccccccccccc-e45-52
			events?modality=DEMANDED       | -
			events?q=marched               | cccccccccccccccc-e45-52
			events?q=nothing               | -
			ingestions                     | i2,i1
			ingestions?state=FAILED        | i2
			ingestions?state=QUEUED        | -
			""")
	void selects(String request, @Nullable String ids) {
		assertThat(this.mvc.get().uri("/v1/{request}".replace("{request}", request.replace("%", "%25")))).hasStatusOk()
			.bodyJson()
			.extractingPath("$.data[*].id")
			.asArray()
			.containsExactly((Object[]) ((ids != null) ? ids.split(",", -1) : new String[0]));
	}

	@ParameterizedTest
	@ValueSource(strings = { "articles", "sources", "actors", "statements", "claims", "events", "ingestions",
			"timeline", "claims?place=Peru", "events?source=none&source=TRT", "timeline?from=2030-05-01",
			"timeline?from=2030-05-01&sort=-date", "events?from=2030-05-01&to=2030-05-05",
			"claims?asOfFrom=2030-05-01&sort=asOf", "timeline?to=2030-05-05&q=rebuild" })
	void walksToTheEndWithoutLossOrDoubles(String request) throws UnsupportedEncodingException {
		List<String> all = get("/v1/" + request).read("$.data[*].id");
		List<String> walked = new ArrayList<>();
		String next = "/v1/" + request + (request.contains("?") ? "&" : "?") + "limit=1";
		while (next != null && walked.size() <= all.size()) {
			DocumentContext page = get(next);
			walked.addAll(page.<List<String>>read("$.data[*].id"));
			assertThat(page.<Integer>read("$.meta.count")).isEqualTo(all.size());
			next = page.<List<String>>read("$.links[?(@.next)].next").stream().findFirst().orElse(null);
		}
		assertThat(all).isNotEmpty();
		assertThat(walked).isEqualTo(all);
	}

	@ParameterizedTest
	@ValueSource(strings = { "articles/nothing", "articles/nothing/annotations", "actors/nothing", "actors/lopez",
			"statements/nothing", "claims/nothing", "events/nothing", "ingestions/nothing" })
	void knowsNoOtherIds(String path) {
		assertThat(this.mvc.get().uri("/v1/" + path)).hasStatus(404)
			.hasContentType("application/problem+json")
			.bodyJson()
			.extractingPath("$.instance")
			.isEqualTo("/v1/" + path);
	}

	@ParameterizedTest
	@CsvSource({ "/v1/actors/Mari López, /v1/actors/maria-lopez",
			"/v1/actors/the ministry, /v1/actors/ministry-of-health",
			"/v1/events/bbbbbbbbbbbbbbbb-e9-16, /v1/events/aaaaaaaaaaaaaaaa-e16-20" })
	void leadsOtherNamesToTheId(String path, String location) {
		assertThat(this.mvc.get().uri(path)).hasStatus(308).hasHeader("Location", location);
	}

	@Test
	void refusesModesThatNoEventHas() {
		assertThat(this.mvc.get().uri("/v1/events?mode=dance")).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[0].allowed")
			.asArray()
			.containsExactly("demo");
	}

	@Test
	void givesOneArticleWithItsTextAndTheListWithout() throws UnsupportedEncodingException {
		assertThat(get("/v1/articles/cccccccccccccccc").<String>read("$.text")).startsWith("\n  😀 The ministry");
		assertThat(get("/v1/articles/cccccccccccccccc").<Object>read("$.source")).isNull();
		assertThat(this.mvc.get().uri("/v1/articles")).bodyJson().doesNotHavePath("$.data[0].text");
	}

	@Test
	void showsAnEventWithEveryReport() throws UnsupportedEncodingException {
		DocumentContext event = get("/v1/events/aaaaaaaaaaaaaaaa-e16-20");
		assertThat(event.<List<String>>read("$.mentions[*].article.id")).containsExactly("a".repeat(16),
				"b".repeat(16));
		assertThat(event.<List<String>>read("$.mentions[*].evidence.exact"))
			.containsExactly("About 40 people died in Lima", "We will rebuild");
		assertThat(event.<List<String>>read("$.participants[*].actor.id")).containsExactly("peru");
		assertThat(event.<String>read("$.date.precision")).isEqualTo("WEEK");
		assertThat(event.<Object>read("$.type")).isNull();
	}

	@Test
	void countsWhatThereIs() throws UnsupportedEncodingException {
		assertThat(get("/v1/sources").<Object>read("$.data[1]['articles','articlesAsOrigin','claims']").toString())
			.contains("articles=1", "articlesAsOrigin=1", "claims=1");
		assertThat(get("/v1/actors/peru").read("$.counts").toString())
			.isEqualTo("{articles=1, mentions=1, statements=0, claims=1, events=1}");
	}

	@Test
	void annotatesOneArticleWithItsOwnOnly() throws UnsupportedEncodingException {
		DocumentContext annotations = get("/v1/articles/bbbbbbbbbbbbbbbb/annotations");
		assertThat(annotations.<List<String>>read("$.sentences[*].kind")).containsExactly("BODY");
		assertThat(annotations.<List<String>>read("$.actors[*].mentions[*].exact")).containsExactly("López");
		assertThat(annotations.<List<String>>read("$.statements[*].id")).containsExactly("bbbbbbbbbbbbbbbb-s1-17");
		assertThat(annotations.<List<String>>read("$.claims[*].measure")).containsExactly("OTHER");
		assertThat(annotations.<List<String>>read("$.events[*].mentions[*].id"))
			.containsExactly("bbbbbbbbbbbbbbbb-e9-16");
	}

	@Test
	void tellsWhyAnIngestionFailed() throws UnsupportedEncodingException {
		DocumentContext failed = get("/v1/ingestions/i2");
		assertThat(failed.<String>read("$.reason")).isEqualTo("not UTF-8");
		assertThat(failed.<Object>read("$.counts")).isNull();
	}

	private DocumentContext get(String uri) throws UnsupportedEncodingException {
		var result = this.mvc.get().uri(URI.create(uri.replace("http://localhost", ""))).exchange();
		assertThat(result).hasStatusOk();
		return JsonPath.parse(result.getResponse().getContentAsString());
	}

	@Test
	void refusesNameWithoutLetters() {
		assertThat(this.mvc.get().uri("/v1/actors?q=...")).hasStatus(400);
	}

}
