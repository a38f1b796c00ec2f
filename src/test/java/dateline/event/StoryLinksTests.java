package dateline.event;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import dateline.text.AnnotatedTexts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Where and when events happened whose own clause does not say it, in articles published
 * on Wednesday, 18 June 2025: kind, place, day, and the rules beyond the first.
 */
class StoryLinksTests {

	@ParameterizedTest
	@MethodSource("texts")
	void placesAndDatesWhatTheTextTells(String text, List<String> expected) {
		assertThat(found(text)).containsExactlyElementsOf(expected);
	}

	static Stream<Arguments> texts() {
		return cases(StoryLinksTests.class.getResourceAsStream("/event/story-links.txt"));
	}

	/** A text, then a line for each event, then a blank line; "//" ends a paragraph. */
	private static Stream<Arguments> cases(java.io.InputStream in) {
		try (in) {
			String all = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
			return Stream.of(all.split("\n\n")).map((each) -> {
				List<String> lines = each.lines().filter((line) -> !line.startsWith("#")).toList();
				return Arguments.of(lines.getFirst().replace(" // ", "\n"), lines.subList(1, lines.size()));
			});
		}
		catch (java.io.IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

	private static List<String> found(String text) {
		return Events.find(AnnotatedTexts.of(StoryLinksTests.class, text), LocalDate.of(2025, 6, 18))
			.stream()
			.map(StoryLinksTests::show)
			.toList();
	}

	private static String show(EventFinding event) {
		String place = (event.place() != null) ? " @" + event.place().name() : "";
		String day = (event.date() != null) ? " " + event.date().from() : "";
		int plus = event.rule().indexOf('+');
		return "- " + event.kind() + place + day + ((plus < 0) ? "" : " " + event.rule().substring(plus + 1));
	}

}
