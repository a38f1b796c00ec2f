package dateline.time;

import java.time.LocalDate;
import java.util.List;

import dateline.text.MaskedText;
import org.jspecify.annotations.Nullable;

/**
 * Finds the date phrases of English news text and resolves them. Immutable; the same text
 * and publication date give the same answer, in any order. A phrase that cannot be
 * resolved is there with precision UNKNOWN and its words; never throws.
 */
public final class DateFinder {

	/**
	 * All date phrases of the text, in text order, not overlapping.
	 * @param text the words
	 * @param publishedOn the day that relative phrases are resolved from; null if unknown
	 */
	public List<DatePhrase> find(String text, @Nullable LocalDate publishedOn) {
		return List.of();
	}

	/** The same, in what is visible of the text. */
	public List<DatePhrase> find(MaskedText text, @Nullable LocalDate publishedOn) {
		return find(text.visible(), publishedOn);
	}

}
