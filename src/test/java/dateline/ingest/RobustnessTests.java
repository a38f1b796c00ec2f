package dateline.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import dateline.article.Line;
import dateline.claim.ClaimFinding;
import dateline.corenlp.CoreNlpAnnotator;
import dateline.gazetteer.Gazetteer;
import dateline.text.Span;
import dateline.time.DateFinder;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Texts that are no news, as if somebody had declared them to be English news: with the
 * real annotator, no exception and no fact that is not there.
 */
@Tag("models")
class RobustnessTests {

	private static final String POEM = """
			The kettle hums, the window weeps,
			a moth goes round the kitchen light,
			and all the house is full of sleep
			except the clock that counts the night.

			O little moth, what do you seek?
			The moon is on the other side.
			""";

	private static final String RECIPE = """
			Lentil soup

			200 g red lentils
			2 onions, chopped
			1 l vegetable stock
			salt, pepper

			Fry the onions gently until they are soft. Add the lentils and the stock and simmer for 20 minutes.
			Season with salt and pepper and serve hot with bread.
			""";

	private static final String TABLE = """
			Station | Mon | Tue | Wed
			--------+-----+-----+----
			North   | 12  | 14  | 9
			South   | 3   | 0   | 21
			Total\t15\t14\t30
			""";

	private static final String SPANISH = """
			Tres puentes fueron cerrados después de que el río subiera cuatro metros. La alcaldesa no dio más detalles.
			""";

	private static final String CALM = "The grey cat slept on the warm wall and the street was quiet. ";

	private static final Pipeline PIPELINE = new Pipeline(new CoreNlpAnnotator(), Gazetteer.load(), new DateFinder());

	static Stream<Arguments> factless() {
		return Stream.of(Arguments.of("empty", ""), Arguments.of("blank", " \n\t\r\n\u00a0"),
				Arguments.of("one word", "Word"), Arguments.of("a table", TABLE), Arguments.of("a poem", POEM),
				Arguments.of("Spanish", SPANISH),
				Arguments.of("100,000 characters in one line", CALM.repeat(100_000 / CALM.length() + 1)),
				Arguments.of("100,000 letters", "a".repeat(100_000)),
				Arguments.of("100,000 characters of words without an end", "wall and ".repeat(11_112)),
				Arguments.of("control characters",
						"The \u0001cat\u0007 \u001b[31msat\u009f \u200b\ufeffon\u0000 it.\f\u000b"),
				Arguments.of("half a character", "The cat \ud83d sat \udc31 on it."),
				Arguments.of("emoji", "😀 👩‍👩‍👧‍👦 The cat 🐈‍⬛ sat 🪑 on the wall 🧱. 🇵🇪🇵🇪 ".repeat(50)),
				Arguments.of("right to left", "القطة نامت على الحائط. \u202eThe cat slept\u202c on החומה. شارع هادئ."),
				Arguments.of("10,000 quotation marks", "\"“”'‘’«»„‟".repeat(1000)),
				Arguments.of("10,000 quotation marks apart", "\" ".repeat(10_000)),
				Arguments.of("10,000 opening marks", "“a ".repeat(10_000)),
				Arguments.of("1,000 empty lines", "\n".repeat(1000)),
				Arguments.of("brackets", "((((([[[[[{{{{{".repeat(200)));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("factless")
	void findsNoFactsWhereThereAreNone(String name, String text) {
		Extraction found = extract(text);
		assertThat(found.statements()).as(name).isEmpty();
		assertThat(found.claims()).as(name).isEmpty();
		assertThat(found.events()).as(name).isEmpty();
	}

	@Test
	void countsOnlyWhatARecipeCounts() {
		Extraction found = extract(RECIPE);
		assertThat(found.statements()).isEmpty();
		assertThat(found.events()).isEmpty();
		assertThat(found.cast().members()).isEmpty();
		assertThat(found.claims()).extracting((claim) -> claim.exact().of(RECIPE)).isSubsetOf("200", "2", "1", "20");
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("factless")
	void findsTheSameFactsBesideThem(String name, String text) {
		String news = "Mayor Anna Keller said on Monday that 12 people died in Lyon.";
		Extraction found = extract(news + "\n\n" + text.substring(0, Math.min(text.length(), 500)) + "\n\n" + news);
		assertThat(found.claims()).as(name)
			.extracting(ClaimFinding::exact)
			.filteredOn((exact) -> exact.of(found.text().text()).equals("12"))
			.hasSize(2);
	}

	/** With evidence that is checked: within the text and of whole characters. */
	private static Extraction extract(String text) {
		List<Line> lines = PIPELINE.lines(text);
		Extraction found = PIPELINE.extract(text, lines, LocalDate.of(2024, 5, 6));
		List<Span> spans = new ArrayList<>();
		found.sentences().forEach((line) -> spans.add(line.span()));
		found.cast().members().forEach((member) -> member.mentions().forEach((each) -> spans.add(each.span())));
		found.statements().forEach((statement) -> spans.addAll(statement.pieces()));
		found.claims().forEach((claim) -> spans.add(claim.exact()));
		found.events().forEach((event) -> spans.addAll(List.of(event.clause(), event.trigger())));
		assertThat(found.text().text()).isEqualTo(text);
		assertThat(spans).allSatisfy((span) -> {
			assertThat(span.begin()).isNotNegative().isLessThan(span.end());
			assertThat(span.end()).isLessThanOrEqualTo(text.length());
			assertThat(isInside(text, span.begin()) || isInside(text, span.end())).as(span.of(text)).isFalse();
		});
		found.text()
			.sentences()
			.forEach((sentence) -> sentence.tokens()
				.forEach((token) -> assertThat(token.text()).isEqualTo(token.span().of(text))));
		return found;
	}

	private static boolean isInside(String text, int at) {
		return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
	}

}
