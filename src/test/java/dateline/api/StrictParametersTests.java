package dateline.api;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

@WebMvcTest(StrictParametersTests.Things.class)
@Import({ StrictParametersTests.Things.class, WebConfiguration.class })
class StrictParametersTests {

	@Autowired
	private MockMvcTester mvc;

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					colour=red                    | colour | 'There is no parameter ''colour'' here.'
					tpye=BIG                      | tpye   | 'There is no parameter ''tpye'' here. Did you mean ''type''?'
					Type=BIG                      | Type   | 'There is no parameter ''Type'' here. Did you mean ''type''?'
					type=BIGG                     | type   | '''BIGG'' is not a value of ''type''. Did you mean BIG?'
					type=BIG&type=                | type   | '''type'' must not be blank; leave it out instead.'
					q=                            | q      | '''q'' must not be blank; leave it out instead.'
					q=%20                         | q      | '''q'' must not be blank; leave it out instead.'
					q=a%00b                       | q      | '''q'' must not contain control characters.'
					q=a&q=b                       | q      | '''q'' must be given once.'
					from=2024-02-30               | from   | '''from'' must be a date of the calendar, written yyyy-MM-dd.'
					from=09/01/2024               | from   | '''from'' must be a date of the calendar, written yyyy-MM-dd.'
					from=%2B12024-01-01           | from   | '''from'' must be a date of the calendar, written yyyy-MM-dd.'
					from=2024-01-02&to=2024-01-01 | from   | '''from'' (2024-01-02) must not be greater than ''to'' (2024-01-01).'
					min=many                      | min    | '''min'' must be a number of at most 18 digits, with a point before decimals and without separators.'
					min=1e9                       | min    | '''min'' must be a number of at most 18 digits, with a point before decimals and without separators.'
					limit=0                       | limit  | '''limit'' must be 1 or more.'
					limit=201                     | limit  | '''limit'' must be a number from 1 to 200 for a page of JSON; CSV and NDJSON have no such bound (''format'').'
					limit=ten                     | limit  | '''limit'' must be a whole number.'
					after=abc                     | after  | '''after'' must be the cursor of a page of this collection with these filters, as ''links.next'' has it.'
					""")
	void refusesWhatItDoesNotUnderstand(String query, String parameter, String message) {
		assertThat(this.mvc.get().uri(URI.create("/v1/things?" + query))).hasStatus(400)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
			.bodyJson()
			.satisfies((body) -> {
				assertThat(body).extractingPath("$.errors[0].parameter").isEqualTo(parameter);
				assertThat(body).extractingPath("$.errors[0].message").isEqualTo(message);
				assertThat(body).extractingPath("$.detail").isEqualTo(message);
				assertThat(body).extractingPath("$.instance").isEqualTo("/v1/things");
				assertThat(body).extractingPath("$.type").isEqualTo("about:blank");
			});
	}

	@Test
	void listsWhatIsAllowed() {
		assertThat(this.mvc.get().uri("/v1/things?type=huge&colour=red")).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[0].allowed")
			.asArray()
			.containsExactly("type", "q", "from", "to", "min", "limit", "after", "count");
		assertThat(this.mvc.get().uri("/v1/things?type=huge&limit=5")).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[0].allowed")
			.asArray()
			.containsExactly("SMALL", "BIG");
	}

	@Test
	void reportsAllThatIsWrongAtOnce() {
		assertThat(this.mvc.get().uri("/v1/things?type=huge&from=now&min=x")).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors")
			.asArray()
			.hasSize(3);
	}

	@Test
	void readsEveryTypeInAnyCase() {
		assertThat(this.mvc.get().uri("/v1/things?type=big&type=SMALL&q=ü&from=2024-01-01&to=2024-01-01&min=1.5"))
			.hasStatusOk()
			.bodyJson()
			.extractingPath("$.data[0].text")
			.isEqualTo("[BIG, SMALL] [] ü 2024-01-01 2024-01-01 1.5");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			type=big,small        | [BIG, SMALL] [] null
			type=!big             | [] [BIG] null
			type=big, ! small     | [BIG] [SMALL] null
			type=big&type=!small  | [BIG] [SMALL] null
			q=a,!b                | [] [] a,!b
			""")
	void readsSeveralValuesAndTheirNegation(String query, String read) {
		assertThat(this.mvc.get().uri("/v1/things?" + query)).hasStatusOk()
			.bodyJson()
			.extractingPath("$.data[0].text")
			.asString()
			.startsWith(read);
	}

	@Test
	void refusesParametersWhereThereAreNone() {
		assertThat(this.mvc.get().uri("/v1/things/7?x=1")).hasStatus(400)
			.bodyJson()
			.extractingPath("$.detail")
			.isEqualTo("There is no parameter 'x'; this request takes none.");
	}

	@Test
	void linksToTheNextPageOnly() {
		assertThat(this.mvc.get().uri(URI.create("/v1/things?limit=1&q=a%20b"))).hasStatusOk()
			.hasHeader("Link", "<http://localhost/v1/things?limit=1&q=a%20b&after="
					+ new Cursor(List.of("1")).encode("/v1/things\nq=[a b]") + ">; rel=\"next\"");
		assertThat(this.mvc.get().uri("/v1/things")).doesNotContainHeader("Link")
			.bodyJson()
			.doesNotHavePath("$.links.next");
	}

	@Test
	void followsItsOwnCursorAndNoOther() {
		String cursor = new Cursor(List.of("1")).encode("/v1/things\nq=[a]");
		assertThat(this.mvc.get().uri("/v1/things?q=a&limit=7&after=" + cursor)).hasStatusOk();
		assertThat(this.mvc.get().uri("/v1/things?q=b&after=" + cursor)).hasStatus(400);
		assertThat(this.mvc.get().uri("/v1/things?after=" + cursor)).hasStatus(400);
	}

	@Test
	void answersEveryErrorAsProblem() {
		assertThat(this.mvc.get().uri("/v1/nothing")).hasStatus(404).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(this.mvc.post().uri("/v1/things")).hasStatus(405)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
			.containsHeader("Allow");
		assertThat(this.mvc.get().uri("/v1/things").accept(MediaType.APPLICATION_XML)).hasStatus(406)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(this.mvc.get().uri("/v1/things/none")).hasStatus(404)
			.bodyJson()
			.extractingPath("$.detail")
			.isEqualTo("There is no thing with the id 'none'.");
		assertThat(this.mvc.get().uri("/v1/things/old")).hasStatus(308).hasHeader("Location", "/v1/things/n%20ew");
	}

	@Test
	void keepsWhatFailedInsideToItself() {
		assertThat(this.mvc.get().uri("/v1/things/broken")).hasStatus(500)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
			.bodyText()
			.doesNotContain("select", "Exception", "dateline.");
	}

	@Test
	void answersHead() {
		assertThat(this.mvc.head().uri("/v1/things")).hasStatusOk();
	}

	enum Size {

		SMALL, BIG

	}

	record Thing(String text) {
	}

	record ThingFilter(Choice<Size> type, @Nullable String q, @Nullable LocalDate from, @Nullable LocalDate to,
			@Nullable BigDecimal min) {

		ThingFilter {
			BadParameters.ifReversed("from", from, "to", to);
		}

	}

	@RestController
	static class Things {

		@GetMapping(path = "/v1/things", produces = MediaType.APPLICATION_JSON_VALUE)
		ResponseEntity<Page<Thing>> list(@ParameterObject ThingFilter filter, @ParameterObject Paging paging) {
			Thing row = new Thing("%s %s %s %s %s %s".formatted(filter.type().any(), filter.type().none(), filter.q(),
					filter.from(), filter.to(), filter.min()));
			return new Answer<>(Thing.class, new Output(null, List.of()), Shown.PLAIN, new JsonMapper()).page(
					new Slice<>(List.of(row), (paging.size() == 1) ? new Cursor(List.of("1")) : null), Count.exact(2));
		}

		@GetMapping("/v1/things/{id}")
		String one(@PathVariable String id) {
			return switch (id) {
				case "old" -> throw new Moved("n ew");
				case "broken" -> throw new IllegalStateException("select secret from dateline.table");
				case "none" -> throw new NotFound("thing", id);
				default -> id;
			};
		}

	}

}
