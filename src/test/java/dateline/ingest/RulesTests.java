package dateline.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dateline.claim.ClaimFinding;
import dateline.event.EventFinding;
import dateline.gazetteer.Gazetteer;
import dateline.statement.StatementFinding;
import dateline.story.PlaceNames;
import dateline.story.Story;
import dateline.text.AnnotatedText;
import dateline.text.AnnotatedTexts;
import dateline.text.MaskedText;
import dateline.time.DateFinder;
import dateline.time.DatePhrase;
import dateline.time.ResolvedDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each rule of extraction with an example that it finds something in, and a negative twin
 * in which it finds nothing: {@code rules.tsv}, of the columns kind, rule, example, twin,
 * all published on 2024-05-15. {@code AccuracyTests} sees to it that no rule is missing.
 */
class RulesTests {

	private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 15);

	private static final DateFinder DATES = new DateFinder();

	private static final Gazetteer GAZETTEER = Gazetteer.load();

	private static final Pipeline PIPELINE = new Pipeline((text) -> AnnotatedTexts.of(RulesTests.class, text),
			GAZETTEER, DATES);

	@ParameterizedTest(name = "{0}")
	@MethodSource("rules")
	void findsTheExampleAndNotTheTwin(Rule rule) {
		assertThat(found(rule.kind(), rule.example())).as(rule.example()).contains(rule.name());
		assertThat(found(rule.kind(), rule.twin())).as(rule.twin()).doesNotContain(rule.name());
	}

	@Test
	void isThereOnce() {
		assertThat(rules().map((rule) -> rule.kind() + " " + rule.name())).doesNotHaveDuplicates();
	}

	/** All rules that have an example. */
	static Stream<Rule> rules() {
		try {
			return Files.readAllLines(Path.of("src/test/resources/rules.tsv"))
				.stream()
				.filter((line) -> !line.startsWith("#"))
				.map((line) -> line.split("\t", -1))
				.map((cells) -> new Rule(cells[0], cells[1], cells[2], cells[3]));
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

	private static Set<String> found(String kind, String text) {
		Extraction found = PIPELINE.extract(text, PIPELINE.lines(text), PUBLISHED);
		Collection<String> rules = switch (kind) {
			case "dates" -> Stream
				.concat(DATES.find(MaskedText.of(text), PUBLISHED).stream().map(DatePhrase::date),
						found.claims().stream().map(ClaimFinding::asOf))
				.filter(Objects::nonNull)
				.map(ResolvedDate::rule)
				.toList();
			case "actors" -> found.cast().members().stream().map((member) -> member.rule().name()).toList();
			case "statements" -> found.statements().stream().map(StatementFinding::rule).toList();
			case "claims" -> found.claims().stream().map(ClaimFinding::rule).toList();
			case "places" -> places(found.text());
			case "events" -> found.events().stream().map(EventFinding::rule).toList();
			default -> throw new IllegalArgumentException(kind);
		};
		return rules.stream().flatMap((rule) -> Arrays.stream(rule.split("\\+"))).collect(Collectors.toSet());
	}

	/** The rules by which the text tells that a name is a place and where it lies. */
	private static List<String> places(AnnotatedText text) {
		PlaceNames names = new Story(text, List.of(), List.of(), PUBLISHED, GAZETTEER).names();
		return text.sentences()
			.stream()
			.flatMap((sentence) -> names.named(sentence).stream())
			.flatMap((match) -> names.rules(match).stream())
			.toList();
	}

	/**
	 * A rule.
	 *
	 * @param kind as in the accuracy report
	 * @param twin much the same, but without what the rule is about
	 */
	record Rule(String kind, String name, String example, String twin) {

		static List<String> names() {
			return rules().map((rule) -> rule.kind() + " " + rule.name()).toList();
		}

		@Override
		public String toString() {
			return this.kind + " " + this.name;
		}

	}

}
