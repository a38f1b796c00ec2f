package dateline.claim;

import dateline.ApiTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@ApiTest
class ClaimControllerTests {

	@Autowired
	private MockMvcTester mvc;

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			''                           | killed,other,protesters
			measure=KILLED               | killed
			measure=killed&measure=OTHER | killed,other
			measure=VOTES                | -
			source=TRT                   | killed
			source=river times           | killed
			source=none                  | protesters
			source=none&source=coast-daily | other,protesters
			subject=peru                 | killed
			subject=Maria Lopez          | -
			place=Peru                   | killed,other,protesters
			place=pe                     | killed,other,protesters
			place=LIMA                   | killed
			place=Lima&place=Chile       | killed,other
			place=France                 | -
			assertedBy=ministry of health | protesters
			assertedBy=peru              | -
			min=40&max=40                | killed
			min=41                       | protesters
			max=39                       | other
			max=23.9                     | -
			asOfFrom=2030-05-02&asOfTo=2030-05-02 | killed,other
			asOfFrom=2030-05-03          | other
			asOfTo=2030-04-30            | other
			asOfTo=2028-12-31            | -
			q=marching                   | protesters
			q=people -lima               | -
			measure=KILLED&source=none   | -
			""")
	void selects(String query, @Nullable String measures) {
		assertThat(this.mvc.get().uri("/v1/claims" + (query.isEmpty() ? "" : "?" + query))).hasStatusOk()
			.bodyJson()
			.extractingPath("$.data[*].id")
			.asArray()
			.extracting((id) -> id.toString().replaceFirst(".*-", ""))
			.containsExactly((measures != null) ? measures.split(",", -1) : new String[0]);
	}

	@Test
	void answersInTheDocumentedShape() {
		assertThat(this.mvc.get().uri("/v1/claims/aaaaaaaaaaaaaaaa-c0-8-killed")).hasStatusOk()
			.bodyJson()
			.isStrictlyEqualTo("""
					{ "id": "aaaaaaaaaaaaaaaa-c0-8-killed", "measure": "KILLED", "value": 40, "min": 40, "max": 40,
					  "comparator": "ABOUT", "unit": "people", "counted": "people",
					  "subject": { "id": "peru", "name": "Peru" },
					  "place": { "name": "Lima", "countryCode": "PE" },
					  "asOf": { "from": "2030-05-01", "to": "2030-05-02", "precision": "RANGE", "text": "this week",
					            "rule": "WEEK", "anchor": "2030-05-02" },
					  "assertedBy": null, "assertedByText": null, "statementId": null, "polarity": "ASSERTED",
					  "source": { "id": "the-river-times", "name": "The River Times" }, "origin": null,
					  "article": { "id": "aaaaaaaaaaaaaaaa", "title": "Flood in Lima", "publishedOn": "2030-05-02",
					               "url": "https://example.org/a" },
					  "evidence": { "sentence": "About 40 people died in Lima.", "begin": 0, "end": 8,
					                "exact": "About 40", "prefix": "", "suffix": " people died in Lima.",
					                "textSha256": "%s" },
					  "rule": "COUNT" }""".formatted("a".repeat(64)));
	}

	@Test
	void keepsTheOrderOfTheFields() {
		assertThat(this.mvc.get().uri("/v1/claims/aaaaaaaaaaaaaaaa-c0-8-killed")).bodyText()
			.startsWith("{\"id\":\"aaaaaaaaaaaaaaaa-c0-8-killed\",\"measure\":\"KILLED\",\"value\":40,\"min\":40,");
	}

	@Test
	void showsUnknownsAsNullAndNumbersPlain() {
		assertThat(this.mvc.get().uri("/v1/claims?measure=PROTESTERS")).bodyJson().satisfies((body) -> {
			assertThat(body).extractingPath("$.data[0].value").isEqualTo(1000.5);
			assertThat(body).extractingPath("$.data[0].max").isNull();
			assertThat(body).extractingPath("$.data[0].asOf").isNull();
			assertThat(body).extractingPath("$.data[0].statementId").isEqualTo("cccccccccccccccc-s25-27");
			assertThat(body).extractingPath("$.data[0].article.title").isEqualTo("😀 The ministry denied it.");
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"',
			textBlock = """
					assertedBy=López   | assertedBy | "'López' names several: juan-lopez (Juan López), maria-lopez (María López)."
					subject=Perru      | subject    | "No actor has the name or id 'Perru'. Did you mean 'Peru'?"
					source=Coast Dialy | source     | "No outlet has the name or id 'Coast Dialy'. Did you mean 'Coast Daily'?"
					place=Qusco        | place      | "No place has the name 'Qusco'. Did you mean 'Cusco'?"
					""")
	void refusesNamesOfSeveralAndOfNobody(String query, String parameter, String message) {
		assertThat(this.mvc.get().uri("/v1/claims?" + query)).hasStatus(400).bodyJson().satisfies((body) -> {
			assertThat(body).extractingPath("$.errors[0].parameter").isEqualTo(parameter);
			assertThat(body).extractingPath("$.errors[0].message").isEqualTo(message);
			assertThat(body).extractingPath("$.errors[0].allowed").asArray().isNotEmpty();
		});
	}

	@Test
	void comparesWhatSpeaksOfTheSame() {
		assertThat(this.mvc.get().uri("/v1/claims/comparison?measure=KILLED&aggregate=latest")).hasStatusOk()
			.bodyJson()
			.satisfies((body) -> {
				assertThat(body).extractingPath("$.meta.count").isEqualTo(1);
				assertThat(body).extractingPath("$.data[0].claims[*].id")
					.asArray()
					.containsExactly("aaaaaaaaaaaaaaaa-c0-8-killed");
				assertThat(body).extractingPath("$.data[0].agreement").isEqualTo("SINGLE");
				assertThat(body).extractingPath("$.data[0].independentOrigins").isEqualTo(1);
				assertThat(body).extractingPath("$.data[0].aggregate.value").isEqualTo(40);
			});
	}

	@ParameterizedTest
	@CsvSource({ "window=-1,window", "window=3661,window", "window=week,window", "aggregate=mean,aggregate",
			"limit=3,limit", "place=Qusco,place" })
	void refusesToCompareOtherwise(String query, String parameter) {
		assertThat(this.mvc.get().uri("/v1/claims/comparison?" + query)).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[0].parameter")
			.isEqualTo(parameter);
	}

	@Test
	void knowsNoOtherIds() {
		assertThat(this.mvc.get().uri("/v1/claims/nothing")).hasStatus(404);
	}

}
