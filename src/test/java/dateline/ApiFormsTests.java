package dateline;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Order, groups, counts, fields and forms of collections. */
@ApiTest
class ApiFormsTests {

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			claims?measure=!KILLED          | b-other,c-protesters
			claims?measure=KILLED,OTHER     | a-killed,b-other
			claims?subject=!Peru            | b-other,c-protesters
			claims?source=!TRT,!none        | b-other
			claims?place=!Lima              | b-other,c-protesters
			claims?place=Peru,!Cusco        | a-killed,b-other
			claims?assertedBy=!ministry of health | a-killed,b-other
			claims?sort=value               | b-other,a-killed,c-protesters
			claims?sort=-value              | c-protesters,a-killed,b-other
			claims?sort=asOf                | c-protesters,b-other,a-killed
			claims?q=people or cusco&sort=-relevance | a-killed,c-protesters
			events?actor=!peru              | c-e45
			events?actor=!peru&role=SOURCE  | c-e45
			events?role=!SOURCE             | a-e16
			events?source=!none             | a-e16
			events?source=!Coast Daily      | c-e45
			events?type=!PROTEST            | a-e16
			events?q=marched&sort=-relevance | c-e45
			statements?actor=!Maria Lopez   | c-s25
			statements?kind=!INDIRECT&polarity=!DENIED | b-s1
			articles?actor=!peru            | b,c
			articles?sort=publishedOn       | c,a,b
			actors?sort=-name&type=!COUNTRY | ministry,maria,juan
			sources?sort=-id                | the,coast
			ingestions?state=!FAILED        | i1
			timeline                        | b-c0-other,a-e16,a-killed,b-s1
			timeline?sort=-date             | b-s1,a-killed,a-e16,b-c0-other
			timeline?from=2030-05-03        | b-c0-other,a-e16,b-s1
			timeline?kind=event             | a-e16
			timeline?kind=!event,!claim     | b-s1
			timeline?kind=claim&place=Lima  | a-killed
			timeline?place=Lima             | a-e16,a-killed
			timeline?place=!Lima            | b-c0-other,b-s1
			timeline?actor=peru             | a-e16,a-killed
			timeline?actor=!peru            | b-c0-other,b-s1
			timeline?source=Coast Daily     | b-c0-other,a-e16,b-s1
			timeline?source=!Coast Daily    | a-killed
			timeline?q=rebuild              | b-c0-other,a-e16,b-s1
			""")
	void selectsAndSorts(String request, String ids) throws UnsupportedEncodingException {
		List<String> found = JsonPath.parse(text("/v1/" + request)).<List<String>>read("$.data[*].id");
		String[] wanted = ids.split(",", -1);
		assertThat(found).as(found::toString).hasSize(wanted.length);
		for (int at = 0; at < wanted.length; at++) {
			for (String part : wanted[at].split("-", -1)) {
				assertThat(found.get(at)).contains(part);
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "claims?sort=value", "claims?sort=-value",
			"claims?q=people or cusco or rebuild&sort=-relevance", "actors?sort=-name", "articles?sort=ingestedAt",
			"events?sort=date" })
	void walksInEveryOrder(String request) throws UnsupportedEncodingException {
		List<String> all = JsonPath.parse(text("/v1/" + request)).read("$.data[*].id");
		assertThat(all).hasSizeGreaterThan(1);
		String next = "/v1/" + request + "&limit=1";
		for (String id : all) {
			DocumentContext page = JsonPath.parse(text(next));
			assertThat(page.<List<String>>read("$.data[*].id")).containsExactly(id);
			next = page.<List<String>>read("$.links[?(@.next)].next").stream().findFirst().orElse("end");
		}
		assertThat(next).isEqualTo("end");
	}

	@Test
	void goesOnWhereItWasWhateverIsTakenInMeanwhile() throws UnsupportedEncodingException {
		DocumentContext first = JsonPath.parse(text("/v1/ingestions?limit=1"));
		this.jdbc
			.sql("insert into ingestions (public_id, file, state, queued_at) "
					+ "values ('i3', 'c.txt', 'QUEUED', '2031-01-01'), ('i0', 'd.txt', 'QUEUED', '2029-01-01')")
			.update();
		try {
			DocumentContext second = JsonPath.parse(text(first.<String>read("$.links.next") + "&count=exact"));
			assertThat(second.<List<String>>read("$.data[*].id")).containsExactly("i1");
			assertThat(JsonPath.parse(text(second.read("$.links.next"))).<List<String>>read("$.data[*].id"))
				.containsExactly("i0");
		}
		finally {
			this.jdbc.sql("delete from ingestions where public_id in ('i3', 'i0')").update();
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			claims?groupBy=measure          | KILLED:1,OTHER:1,PROTESTERS:1
			claims?groupBy=source           | coast-daily:1,the-river-times:1,unknown:1
			claims?groupBy=origin           | unknown:2,the-river-times:1
			claims?groupBy=subject,measure  | peru/KILLED:1,unknown/OTHER:1,unknown/PROTESTERS:1
			claims?groupBy=place            | Chile and Peru:1,Cusco:1,Lima:1
			claims?interval=month           | unknown:2,2030-05:1
			claims?interval=day             | unknown:3
			claims?groupBy=measure&interval=year | KILLED/2030:1,OTHER/unknown:1,PROTESTERS/unknown:1
			statements?groupBy=actor        | maria-lopez:1,ministry-of-health:1
			statements?interval=week        | 2030-W18:1,unknown:1
			events?groupBy=source           | coast-daily:1,the-river-times:1,unknown:1
			events?groupBy=actor            | ministry-of-health:1,peru:1
			events?groupBy=type             | PROTEST:1,unknown:1
			articles?interval=year          | 2030:2,unknown:1
			timeline?groupBy=kind           | CLAIM:2,EVENT:1,STATEMENT:1
			timeline?kind=event&interval=month | unknown:1
			actors?groupBy=type             | PERSON:2,COUNTRY:1,GOVERNMENT:1
			ingestions?groupBy=state        | DONE:1,FAILED:1
			""")
	void groups(String request, String groups) throws UnsupportedEncodingException {
		DocumentContext answer = JsonPath.parse(text("/v1/" + request));
		List<String> found = answer.<List<Map<String, Object>>>read("$.groups").stream().map((group) -> {
			List<String> keys = JsonPath.read(group, "$.keys[*].id");
			return String.join("/", keys.stream().map((key) -> (key != null) ? key : "unknown").toList()) + ":"
					+ group.get("count");
		}).toList();
		assertThat(found).containsExactly(groups.split(",", -1));
		assertThat(answer.<List<Object>>read("$.data")).isEmpty();
	}

	@Test
	void tellsTheNumbersOfGroupsOfOneUnitOnly() throws UnsupportedEncodingException {
		DocumentContext answer = JsonPath.parse(text("/v1/claims?groupBy=unit"));
		assertThat(answer.<List<Object>>read("$.groups[?(@.keys[0].id == 'people')].figures.max"))
			.containsExactly(1000.5);
		assertThat(answer.<List<Object>>read("$.groups[?(@.keys[0].id == 'people')].figures.median"))
			.containsExactly(520.25);
		assertThat(answer.<List<Object>>read("$.groups[?(@.keys[0].id == 'bridges')].figures.min"))
			.containsExactly((Object) null);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			claims?groupBy=polarity            | groupBy
			claims?groupBy=source,origin,unit  | groupBy
			claims?groupBy=source,source       | groupBy
			claims?groupBy=source&interval=day&limit=3 | groupBy
			claims?groupBy=source,unit&interval=day    | groupBy
			claims?sort=id                     | sort
			claims?sort=relevance              | sort
			claims?sort=asOf,value             | sort
			claims?fields=evidence.exct        | fields
			claims?fields=!id                  | fields
			claims?include=participants        | include
			claims?count=some                  | count
			claims?format=xml                  | format
			claims?measure=KILLED,,OTHER       | measure
			claims?measure=!                   | measure
			claims?q=the                       | q
			""")
	void refuses(String request, String parameter) {
		assertThat(this.mvc.get().uri("/v1/" + request)).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[0].parameter")
			.isEqualTo(parameter);
	}

	@Test
	void countsAsFarAsAsked() throws UnsupportedEncodingException {
		assertThat(JsonPath.parse(text("/v1/claims?limit=1&count=none")).<Object>read("$.meta").toString())
			.isEqualTo("{count=null, countKind=null}");
		assertThat(JsonPath.parse(text("/v1/claims?limit=1&count=exact")).<Object>read("$.meta").toString())
			.isEqualTo("{count=3, countKind=EXACT}");
		assertThat(JsonPath.parse(text("/v1/claims?limit=1")).<Object>read("$.meta").toString())
			.isEqualTo("{count=3, countKind=EXACT}");
	}

	@Test
	void trimsToTheFieldsAskedFor() throws UnsupportedEncodingException {
		assertThat(JsonPath.parse(text("/v1/claims?measure=KILLED&fields=evidence.exact,value,id,subject"))
			.<List<Object>>read("$.data")
			.toString()).isEqualTo(
					"[{\"id\":\"aaaaaaaaaaaaaaaa-c0-8-killed\",\"value\":40,\"subject\":{\"id\":\"peru\",\"name\":\"Peru\"},"
							+ "\"evidence\":{\"exact\":\"About 40\"}}]");
	}

	@Test
	void showsContextTextAndHighlightsOnRequest() throws UnsupportedEncodingException {
		DocumentContext claims = JsonPath
			.parse(text("/v1/claims?measure=PROTESTERS&q=cusco marching&include=context,text"));
		assertThat(claims.<String>read("$.data[0].evidence.context.before")).isEqualTo("The ministry denied it.");
		assertThat(claims.<Object>read("$.data[0].evidence.context.after")).isNull();
		String article = claims.read("$.data[0].article.text");
		assertThat(claims.<List<Integer>>read("$.data[0].evidence.highlights[*].begin")).containsExactly(45, 56);
		assertThat(article.substring(article.offsetByCodePoints(0, 56), article.offsetByCodePoints(0, 61)))
			.isEqualTo("Cusco");
		DocumentContext articles = JsonPath.parse(text("/v1/articles?q=cusco&include=text"));
		assertThat(articles.<List<Integer>>read("$.data[0].highlights[*].begin")).containsExactly(56);
		assertThat(articles.<String>read("$.data[0].text")).isEqualTo(article);
		assertThat(JsonPath.parse(text("/v1/events?q=marched&include=context"))
			.<List<Integer>>read("$.data[0].mentions[0].evidence.highlights[*].end")).containsExactly(52);
		assertThat(text("/v1/claims")).doesNotContain("highlights", "context");
	}

	@ParameterizedTest
	@ValueSource(strings = { "events", "timeline" })
	void showsParticipantsWhetherAskedForOrNot(String collection) throws UnsupportedEncodingException {
		DocumentContext plain = JsonPath.parse(text("/v1/" + collection));
		DocumentContext asked = JsonPath.parse(text("/v1/" + collection + "?include=participants"));
		assertThat(asked.<Object>read("$.data")).isEqualTo(plain.<Object>read("$.data"));
		assertThat(asked.jsonString()).contains("\"peru\"");
		assertThat(text("/v1/" + collection + "?include=participants,context")).contains("\"context\"");
	}

	@Test
	void streamsLinesOfJsonWithAnEnd() throws UnsupportedEncodingException {
		MvcTestResult answer = this.mvc.get()
			.uri("/v1/claims?sort=value&count=exact")
			.accept("application/x-ndjson")
			.exchange();
		assertThat(answer).hasStatusOk()
			.hasContentType("application/x-ndjson;charset=UTF-8")
			.hasHeader("X-Total-Count", "3");
		String body = answer.getResponse().getContentAsString();
		assertThat(body).endsWith("}\n\n");
		assertThat(body.split("\n", -1)).hasSize(5);
		assertThat(JsonPath.parse(body.split("\n", -1)[1]).<Integer>read("$.value")).isEqualTo(40);
	}

	@Test
	void streamsTablesThatSpreadsheetsRead() throws UnsupportedEncodingException {
		MvcTestResult answer = this.mvc.get()
			.uri("/v1/claims?format=csv&sort=value&fields=id,value,place,evidence.exact,asOf.from")
			.exchange();
		assertThat(answer).hasStatusOk()
			.hasContentType("text/csv;charset=UTF-8")
			.hasHeader("Content-Disposition", "attachment; filename=\"claims.csv\"");
		assertThat(answer.getResponse().getContentAsString(StandardCharsets.UTF_8))
			.isEqualTo(BYTE_ORDER_MARK + "id,value,place_name,place_countryCode,asOf_from,evidence_exact\r\n"
					+ "bbbbbbbbbbbbbbbb-c0-1-other,,Chile and Peru,,2029-01-01,\"\"\"\"\r\n"
					+ "aaaaaaaaaaaaaaaa-c0-8-killed,40,Lima,PE,2030-05-01,About 40\r\n"
					+ "cccccccccccccccc-c29-44-protesters,1000.5,Cusco,PE,,\"More than 1,000\"\r\n\r\n");
	}

	@Test
	void keepsFormulasFromRunning() throws UnsupportedEncodingException {
		this.jdbc.sql("update articles set title = '=HYPERLINK(\"x\")' where id = 2").update();
		try {
			assertThat(text("/v1/articles?format=csv&fields=title")).contains("\"'=HYPERLINK(\"\"x\"\")\"");
			assertThat(text("/v1/articles?format=ndjson&fields=title")).contains("\"=HYPERLINK");
		}
		finally {
			this.jdbc.sql("update articles set title = 'Rebuilding' where id = 2").update();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "articles", "sources", "actors", "statements", "claims", "events", "ingestions",
			"claims/comparison", "timeline", "claims?groupBy=source,measure" })
	void givesEveryCollectionInEveryForm(String request) throws UnsupportedEncodingException {
		String sign = request.contains("?") ? "&" : "?";
		DocumentContext page = JsonPath.parse(text("/v1/" + request));
		int rows = page.<List<Object>>read(request.contains("groupBy") ? "$.groups" : "$.data").size();
		assertThat(rows).isPositive();
		assertThat(text("/v1/" + request + sign + "format=ndjson").split("\n", -1)).hasSize(rows + 2);
		assertThat(text("/v1/" + request + sign + "format=csv")).startsWith(BYTE_ORDER_MARK)
			.endsWith("\r\n\r\n")
			.doesNotContain("Optional[", "[id=");
	}

	@Test
	void streamsEveryRowOnceAcrossItsParts() throws UnsupportedEncodingException {
		this.jdbc
			.sql("insert into ingestions (public_id, file, state, queued_at) select 'm' || n, 'm.txt', 'QUEUED', "
					+ "timestamptz '2031-01-01' + n / 7 * interval '1 second' from generate_series(1, 6100) n")
			.update();
		try {
			List<String> ids = this.jdbc
				.sql("select public_id from ingestions where state = 'QUEUED' order by queued_at desc, public_id desc")
				.query((row, number) -> Objects.requireNonNull(row.getString(1)))
				.list();
			assertThat(text("/v1/ingestions?state=QUEUED&fields=id&format=csv").lines().skip(1))
				.containsExactlyElementsOf(Stream.concat(ids.stream(), Stream.of("")).toList());
			assertThat(text("/v1/ingestions?state=QUEUED&fields=id&format=csv&limit=5500").lines().skip(1))
				.containsExactlyElementsOf(Stream.concat(ids.stream().limit(5500), Stream.of("")).toList());
		}
		finally {
			this.jdbc.sql("delete from ingestions where file = 'm.txt'").update();
		}
	}

	@Test
	void goesOnInALineFormAndStopsWhereAsked() throws UnsupportedEncodingException {
		DocumentContext page = JsonPath.parse(text("/v1/claims?limit=1"));
		String next = page.<String>read("$.links.next").replace("http://localhost", "");
		assertThat(text(next + "&format=ndjson").split("\n", -1)).hasSize(3);
		assertThat(text(next.replace("limit=1&", "") + "&format=ndjson").split("\n", -1)).hasSize(4);
		assertThat(text("/v1/claims?limit=1000&format=ndjson").split("\n", -1)).hasSize(5);
	}

	@Test
	void choosesTheFormThatIsAcceptedMostGladly() {
		assertThat(this.mvc.get().uri("/v1/claims").header("Accept", "application/json;q=0.5, text/csv"))
			.hasContentType("text/csv;charset=UTF-8");
		assertThat(this.mvc.get().uri("/v1/claims").header("Accept", "text/html, */*;q=0.8"))
			.hasContentType(MediaType.APPLICATION_JSON);
		assertThat(this.mvc.get().uri("/v1/claims?format=json").header("Accept", "text/csv"))
			.hasContentType(MediaType.APPLICATION_JSON);
		assertThat(this.mvc.head().uri("/v1/claims?format=csv")).hasStatusOk()
			.hasContentType("text/csv;charset=UTF-8")
			.body()
			.isEmpty();
	}

	private String text(String uri) throws UnsupportedEncodingException {
		MvcTestResult result = this.mvc.get()
			.uri(uri.contains("%") ? URI.create(uri) : URI.create(uri.replace(" ", "%20")))
			.exchange();
		assertThat(result).hasStatusOk();
		return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
	}

}
