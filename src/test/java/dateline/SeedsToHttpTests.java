package dateline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.jayway.jsonpath.JsonPath;
import dateline.database.TestDatabase;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The whole way: from the five seed articles over the real annotator and a real
 * PostgreSQL to HTTP.
 */
@Tag("models")
@Import(TestDatabase.class)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SeedsToHttpTests {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	/** A curl command with the JSON beneath it. */
	private static final Pattern EXAMPLE = Pattern
		.compile("```sh\ncurl 'http://localhost:8080([^']+)'\n```\n\n```json\n(.*?)```", Pattern.DOTALL);

	@LocalServerPort
	private int port;

	@BeforeEach
	void awaitIngestion() {
		Awaitility.await()
			.atMost(Duration.ofMinutes(3))
			.until(this::states,
					(states) -> states.size() == 5 && !states.contains("QUEUED") && !states.contains("RUNNING"));
		assertThat(states()).containsOnly("DONE");
	}

	@Test
	void answersTroopsInIraqBySource() {
		List<Map<String, Object>> claims = all("/v1/claims?measure=TROOPS&place=Iraq");
		assertThat(claims).filteredOn((claim) -> number(claim, "value") == 2500)
			.extracting((claim) -> file(claim) + " " + claim.get("comparator"))
			.contains("001 ABOUT", "002 EXACT", "003 EXACT", "004 ABOUT");
		assertThat(claims).anySatisfy((claim) -> {
			assertThat(file(claim)).isEqualTo("003");
			assertThat(number(claim, "value")).isEqualTo(900);
			assertThat(claim).containsEntry("comparator", "ABOUT");
		});
		assertThat(claims).anySatisfy((claim) -> {
			assertThat(number(claim, "value")).isEqualTo(170_000);
			assertThat(JsonPath.<String>read(claim, "$.asOf.from")).isEqualTo("2007-01-01");
			assertThat(JsonPath.<String>read(claim, "$.asOf.to")).isEqualTo("2007-12-31");
		});
		assertThat(all("/v1/claims?measure=TROOPS&place=Syria")).filteredOn((claim) -> number(claim, "value") == 900)
			.extracting(SeedsToHttpTests::file)
			.contains("002", "003", "004");
	}

	@Test
	void selectsClaimsBySource() {
		assertThat(all("/v1/claims?measure=TROOPS&source=WSJ")).isNotEmpty()
			.extracting(SeedsToHttpTests::file)
			.containsOnly("003");
		assertThat(all("/v1/claims?measure=TROOPS&source=ICARO")).isNotEmpty()
			.extracting(SeedsToHttpTests::file)
			.containsOnly("004");
		assertThat(all("/v1/articles?source=none")).hasSize(2);
	}

	@Test
	void answersWhatThePrimeMinisterSaid() {
		List<Map<String, Object>> statements = all("/v1/statements?actor=Sudani");
		assertThat(statements)
			.extracting((statement) -> file(statement) + " " + statement.get("kind") + " " + statement.get("content"))
			.anyMatch((each) -> each
				.startsWith("003 DIRECT We believe the justifications for the international coalition have ended"))
			.anyMatch(
					(each) -> each.startsWith("003 DIRECT We agree on halting all attacks, and this is our objective"))
			.anyMatch((each) -> each.startsWith("002 ")
					&& each.contains("The government is setting the date for the start of the bilateral committee"));
		assertThat(statements).filteredOn((statement) -> "INDIRECT".equals(statement.get("kind")))
			.extracting(SeedsToHttpTests::file)
			.contains("000", "001", "004");
		assertThat(statements).extracting((statement) -> String.valueOf(statement.get("content")))
			.noneMatch((content) -> content.contains("shore up his flank") || content.contains("goal is not")
					|| content.contains("take our eye off the ball") || content.contains("imperative that the U.S."));
	}

	@Test
	void givesEverySpeakerHisOwn() {
		assertThat(all("/v1/statements?actor=Pentagon")).extracting((each) -> String.valueOf(each.get("content")))
			.anyMatch((content) -> content.contains("hadn’t made any official requests"));
		assertThat(all("/v1/statements?actor=Pat Ryder")).extracting((each) -> String.valueOf(each.get("content")))
			.anyMatch((content) -> content.contains("take our eye off the ball"));
		assertThat(all("/v1/articles?actor=Biden")).isNotEmpty(); // only "Joe Biden" and
																	// "the Biden
																	// administration"
		assertThat(all("/v1/statements?actor=Farhad Alaadin")).extracting((each) -> String.valueOf(each.get("content")))
			.anyMatch((content) -> content.contains("The goal is not to get the U.S. out"));
	}

	@Test
	void answersWhatHappenedWhen() {
		assertThat(labels("/v1/events?from=2024-01-15&to=2024-01-16")).anyMatch((label) -> label.contains("missile"))
			.anyMatch((label) -> label.contains("meeting"))
			.anyMatch((label) -> label.contains("interview"));
		assertThat(labels("/v1/events?from=2023-12-25&to=2023-12-25")).anyMatch((label) -> label.contains("drone"));
		assertThat(labels("/v1/events?from=2020-01-01&to=2020-01-31")).anyMatch((label) -> label.contains("Soleimani"))
			.anyMatch((label) -> label.contains("vote") || label.contains("resolution"));
		assertThat(labels("/v1/events?from=2023-10-07&to=2023-10-07")).anyMatch((label) -> label.contains("Hamas"));
	}

	@Test
	void mergesTheBaghdadStrikeOfFourArticles() {
		List<Map<String, Object>> strikes = all("/v1/events?from=2024-01-01&to=2024-01-07&place=Baghdad&type=ASSAULT");
		assertThat(strikes).hasSize(1);
		assertThat(JsonPath.<String>read(strikes.getFirst(), "$.date.from")).isEqualTo("2024-01-01");
		assertThat(JsonPath.<String>read(strikes.getFirst(), "$.date.to")).isEqualTo("2024-01-07");
		assertThat(JsonPath.<List<Map<String, Object>>>read(strikes.getFirst(), "$.mentions")
			.stream()
			.map(SeedsToHttpTests::file)
			.collect(Collectors.toSet())).hasSizeGreaterThanOrEqualTo(4);
	}

	@Test
	void knowsThePrimeMinisterByAllHisNames() {
		List<Map<String, Object>> actors = all("/v1/actors?q=sudani");
		assertThat(actors).hasSize(1);
		Map<String, Object> actor = JsonPath.read(get("/v1/actors/" + actors.getFirst().get("id")), "$");
		assertThat(JsonPath.<List<String>>read(actor, "$.aliases[*]"))
			.contains("Mohammed al-Sudani", "Mohammed Shia al-Sudani", "Mohammed Shia’ al-Sudani", "Sudani")
			.noneMatch((alias) -> alias.contains("thaier"));
	}

	@Test
	void provesEveryAnswerByTheTextOfItsArticle() {
		for (String path : List.of("/v1/claims?limit=200", "/v1/statements?limit=200")) {
			for (Map<String, Object> fact : all(path)) {
				assertProven(JsonPath.read(fact, "$.article.id"), JsonPath.read(fact, "$.evidence"));
			}
		}
		for (Map<String, Object> event : all("/v1/events?limit=200")) {
			for (Map<String, Object> mention : JsonPath.<List<Map<String, Object>>>read(event, "$.mentions")) {
				assertProven(JsonPath.read(mention, "$.article.id"), JsonPath.read(mention, "$.evidence"));
			}
		}
	}

	/** Every request of the README, with what it shows of the answer. */
	@Test
	void answersWhatTheReadmeShows() throws IOException {
		Matcher examples = EXAMPLE.matcher(Files.readString(Path.of("README.md")));
		int count = 0;
		while (examples.find()) {
			JsonNode answer = JSON.readTree(get(examples.group(1)));
			assertThat(shows(JSON.readTree(examples.group(2)), answer)).as(examples.group(1) + " " + answer).isTrue();
			count++;
		}
		assertThat(count).isEqualTo(4);
	}

	/**
	 * Whether all that is shown is in the answer; of its fields and elements some may be
	 * left out.
	 */
	private static boolean shows(JsonNode shown, @Nullable JsonNode answer) {
		if (shown.isObject() && answer != null) {
			return shown.propertyStream().allMatch((field) -> shows(field.getValue(), answer.get(field.getKey())));
		}
		if (shown.isArray() && answer != null && answer.isArray()) {
			return shown.valueStream().allMatch((each) -> answer.valueStream().anyMatch((other) -> shows(each, other)));
		}
		return shown.equals(answer);
	}

	private void assertProven(String article, Map<String, Object> evidence) {
		String text = JsonPath.read(get("/v1/articles/" + article), "$.text");
		int begin = text.offsetByCodePoints(0, JsonPath.<Integer>read(evidence, "$.begin"));
		int end = text.offsetByCodePoints(0, JsonPath.<Integer>read(evidence, "$.end"));
		assertThat(text.substring(begin, end)).isEqualTo(evidence.get("exact"));
		assertThat(text.substring(0, begin)).endsWith(String.valueOf(evidence.get("prefix")));
		assertThat(text.substring(end)).startsWith(String.valueOf(evidence.get("suffix")));
	}

	private List<String> labels(String path) {
		return all(path).stream().map((event) -> event.get("label") + " " + event.get("kind")).toList();
	}

	private List<String> states() {
		return JsonPath.read(get("/v1/ingestions"), "$.data[*].state");
	}

	/** Every row of a collection, page by page. */
	private List<Map<String, Object>> all(String path) {
		List<Map<String, Object>> rows = new ArrayList<>();
		String next = path;
		while (next != null) {
			Map<String, Object> page = JsonPath.read(get(next), "$");
			rows.addAll(JsonPath.read(page, "$.data"));
			next = JsonPath.<Map<String, String>>read(page, "$.links").get("next");
		}
		return rows;
	}

	private String get(String path) {
		return new SeededServer(this.port).get(path);
	}

	private static double number(Map<String, Object> claim, String field) {
		return (claim.get(field) instanceof Number number) ? number.doubleValue() : Double.NaN;
	}

	/** The first three digits of the seed's file name: which article a fact is from. */
	private static String file(Map<String, Object> fact) {
		String title = JsonPath.read(fact, "$.article.title");
		return Stream
			.of("000:Declares U.S.-Led", "001:balances anti-US", "002:The Iraqi government, led",
					"003:Is No Longer Needed", "004:Expresses Desire")
			.filter((each) -> title.contains(each.substring(4)))
			.map((each) -> each.substring(0, 3))
			.findFirst()
			.orElse(title);
	}

}
