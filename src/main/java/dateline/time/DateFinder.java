package dateline.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import dateline.text.MaskedText;
import org.jspecify.annotations.Nullable;

/**
 * Finds the date phrases of English news text and resolves them. Immutable; the same text
 * and publication date give the same answer, in any order. A phrase that cannot be
 * resolved is there with precision UNKNOWN and its words. Never throws; time grows with
 * the length of the text. The words of a phrase leave out an article and a preposition
 * that does not change the interval ("in October" is "October", "since October" is
 * whole).
 */
public final class DateFinder {

	private static final int FIRST_YEAR = 1600;

	private static final int LAST_YEAR = 2200;

	private final DateLexicon lexicon = new DateLexicon();

	private final NumericOrder order;

	public DateFinder() {
		this(NumericOrder.UNSTATED);
	}

	/** For an outlet whose way to print "09/01/2024" is known. */
	public DateFinder(NumericOrder order) {
		this.order = order;
	}

	/**
	 * All date phrases of the text, in text order, not overlapping.
	 * @param text the words
	 * @param publishedOn the day that relative phrases are resolved from; null if unknown
	 */
	public List<DatePhrase> find(String text, @Nullable LocalDate publishedOn) {
		List<DatePhrase> found = new ArrayList<>();
		Words words = new Words(text);
		boolean sane = publishedOn != null && publishedOn.getYear() >= FIRST_YEAR && publishedOn.getYear() <= LAST_YEAR;
		Scene scene = new Scene(words, this.lexicon, this.order, sane ? publishedOn : null);
		int at = 0;
		while (at < words.size()) {
			if (Records.isTold(scene, at)) {
				at++;
				continue;
			}
			scene.reach(at);
			Reading record = Records.read(scene, at);
			Reading reading = (record != null) ? record : Grammar.read(scene, at);
			if (reading == null) {
				at++;
				continue;
			}
			found.add(phrase(text, words.at(at).begin(), words.at(reading.end() - 1).end(), reading));
			scene.found(at, reading);
			at = reading.end();
		}
		return found;
	}

	/** The same, in what is visible of the text. */
	public List<DatePhrase> find(MaskedText text, @Nullable LocalDate publishedOn) {
		return find(text.visible(), publishedOn);
	}

	private static DatePhrase phrase(String text, int begin, int end, Reading reading) {
		return new DatePhrase(begin, end, new ResolvedDate(reading.from(), reading.to(), reading.precision(),
				text.substring(begin, end), reading.rule().name(), reading.anchor()));
	}

}
