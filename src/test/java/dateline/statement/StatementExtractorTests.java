package dateline.statement;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import dateline.actor.CastExtractor;
import dateline.gazetteer.Gazetteer;
import dateline.text.AnnotatedText;
import dateline.text.AnnotatedTexts;
import dateline.text.Span;
import dateline.time.DateFinder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The table of {@code statement/cases.txt}, and what holds for every statement. */
class StatementExtractorTests {

	private static final Set<String> RULES = Set.of("QUOTE_AFTER", "QUOTE_BEFORE", "QUOTE_INTERRUPTED",
			"QUOTE_ACCORDING", "QUOTE_NAMED", "QUOTE_FOLLOWS", "CLAUSE_AFTER", "CLAUSE_CLEAR", "CLAUSE_UNTRUE",
			"CLAUSE_BEFORE", "CLAUSE_AROUND", "CLAUSE_RELATIVE", "CLAUSE_WHAT", "CLAUSE_WHICH_DENIED",
			"ACCORDING_BEFORE", "ACCORDING_AFTER", "ACCORDING_AROUND", "OBJECT", "OBJECT_DENIED", "OBJECT_OF",
			"OBJECT_TO", "OBJECT_AS", "OBJECT_AT", "OBJECT_NAMED", "PREPOSITION", "INFINITIVE", "GERUND", "PASSIVE_AS",
			"NOUN_THAT", "NOUN_TO", "AS_PUT", "PUT_TO", "PASSIVE_OF", "PASSIVE_THAT", "PASSIVE_BEFORE",
			"PASSIVE_DENIED", "OBJECT_FIGURE");

	static List<StatementCases> cases() {
		return StatementCases.read(Path.of("src/test/resources/statement/cases.txt"));
	}

	@ParameterizedTest
	@MethodSource("cases")
	void findsWhatTheTableSays(StatementCases each) {
		assertThat(each.lines()).containsExactlyElementsOf(each.expected());
	}

	@ParameterizedTest
	@MethodSource("cases")
	void givesWellFormedEvidenceInTextOrder(StatementCases each) {
		List<StatementFinding> found = each.found();
		Set<Span> contents = new HashSet<>();
		int last = -1;
		for (StatementFinding one : found) {
			assertThat(one.content().begin()).isGreaterThanOrEqualTo(last);
			last = one.content().begin();
			assertThat(contents.add(one.content())).as("content of its own").isTrue();
			assertThat(one.pieces()).isNotEmpty().allMatch(one.content()::contains);
			assertThat(one.pieces()).isSorted();
			assertThat(one.sentence().span().overlaps(one.content())).isTrue();
			assertThat(RULES).contains(one.rule());
			if (one.speakerText() != null) {
				assertThat(each.text()).contains(one.speakerText());
			}
		}
	}

	@Test
	void showsAnExampleOfEveryRule() {
		Set<String> shown = cases().stream()
			.flatMap((each) -> each.expected().stream())
			.map((line) -> line.substring(3, line.indexOf(' ', 3)))
			.collect(Collectors.toSet());
		assertThat(shown).containsExactlyInAnyOrderElementsOf(RULES);
	}

	@Test
	void takesTheDayAndTheHearerFromTheSaying() {
		List<StatementFinding> found = extract("“We did nothing wrong,” Mr. Lee told The New York Times on Friday.");
		assertThat(found).singleElement().satisfies((each) -> {
			assertThat(each.saidOn()).extracting("from").isEqualTo(LocalDate.of(2025, 3, 7));
			assertThat(each.addressee()).extracting("name").isEqualTo("The New York Times");
		});
	}

	@Test
	void leavesTheDayInTheContentToTheContent() {
		List<StatementFinding> found = extract("The mayor said the bridge would open on Friday.");
		assertThat(found).singleElement().satisfies((each) -> {
			assertThat(each.saidOn()).isNull();
			assertThat(each.addressee()).isNull();
		});
	}

	@Test
	void findsNothingInNothing() {
		assertThat(extract("")).isEmpty();
	}

	private static List<StatementFinding> extract(String text) {
		AnnotatedText annotated = text.isEmpty() ? new AnnotatedText("", List.of())
				: AnnotatedTexts.of(StatementCases.class, text);
		return new StatementExtractor().extract(annotated, new CastExtractor(Gazetteer.load()).extract(annotated),
				new DateFinder().find(text, LocalDate.of(2025, 3, 10)));
	}

}
