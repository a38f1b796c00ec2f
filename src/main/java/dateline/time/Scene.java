package dateline.time;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What a reader sees of a text: its words, the day of publication, and the date told last
 * before the phrase, from which a narrative goes on. Made for one text and thrown away.
 */
final class Scene {

	final Words words;

	final DateLexicon lexicon;

	final NumericOrder order;

	final @Nullable LocalDate publishedOn;

	/** The last date told before this place. */
	@Nullable Reading told;

	/** The word after the last phrase found, and what it was. */
	int lastEnd = -1;

	@Nullable Reading last;

	private final Tense tense;

	Scene(Words words, DateLexicon lexicon, NumericOrder order, @Nullable LocalDate publishedOn) {
		this.words = words;
		this.lexicon = lexicon;
		this.order = order;
		this.publishedOn = publishedOn;
		this.tense = new Tense(words, lexicon);
	}

	Word at(int index) {
		return this.words.at(index);
	}

	boolean has(String kind, int index) {
		return this.lexicon.has(kind, at(index));
	}

	/** Whether the clause says that the phrase from one word to another is to come. */
	boolean isFuture(int from, int to) {
		return this.tense.isFuture(from, to);
	}

	/** The place after the word where it is "the", else the place itself. */
	int skipThe(int index) {
		return at(index).is("the") ? index + 1 : index;
	}

	/** Whether nothing that the phrase could modify follows at this place. */
	boolean standsAlone(int end) {
		Word next = at(end);
		if (next.is("'s", "'") || (next.isDash() && next.glued())) {
			return false;
		}
		return !next.isWord() || this.lexicon.has("FUNCTION", next);
	}

	void found(int begin, Reading reading) {
		this.lastEnd = reading.end();
		this.last = reading;
		if (reading.isKnown() && reading.rule().tells()) {
			this.told = reading;
		}
	}

}
