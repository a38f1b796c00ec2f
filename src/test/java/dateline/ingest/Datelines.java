package dateline.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import dateline.article.Line;
import dateline.article.LineKinds;
import dateline.text.MaskedText;
import dateline.time.DateFinder;
import dateline.time.DatePhrase;
import dateline.time.Precision;
import org.jspecify.annotations.Nullable;

/**
 * The day of publication where the text names it beside the news: in a dateline, "LAGOS,
 * Oct. 9 -", or on a line of its own. It is read for the article and no date of the news,
 * but annotated as a date.
 */
final class Datelines {

	private final LineKinds kinds = new LineKinds();

	private final DateFinder finder = new DateFinder();

	/** The phrases of the news and that day, in text order. */
	List<DatePhrase> with(List<DatePhrase> phrases, String text, List<Line> lines, @Nullable LocalDate publishedOn) {
		List<DatePhrase> all = new ArrayList<>(phrases);
		this.finder.find(hidden(this.kinds.mask(text, lines)), publishedOn)
			.stream()
			.filter((phrase) -> phrase.date().precision() == Precision.DAY
					&& Objects.equals(phrase.date().from(), publishedOn) && isNamed(phrase.date().text()))
			.forEach(all::add);
		all.sort(Comparator.comparingInt(DatePhrase::begin));
		return List.copyOf(all);
	}

	/** By its number: not "today". */
	private static boolean isNamed(String words) {
		return words.chars().anyMatch(Character::isDigit);
	}

	/** What is masked, and blank where something is visible. */
	static String hidden(MaskedText text) {
		char[] hidden = text.original().toCharArray();
		for (int i = 0; i < hidden.length; i++) {
			boolean shown = !Character.isWhitespace(text.visible().charAt(i));
			hidden[i] = shown ? ' ' : hidden[i];
		}
		return new String(hidden);
	}

}
