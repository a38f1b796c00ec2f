package dateline.time;

import java.util.Set;

/**
 * Where a clause ends before or behind a date, by a mark or by "which", "after", "while":
 * not at the points of "Gen. Sosa", nor at "before a judge".
 */
final class ClauseEnds {

	/** How far a clause is looked through, in words. */
	static final int REACH = 24;

	/** The longest part of a sentence without a verb of its own, in words. */
	static final int GAP = 10;

	private static final Set<String> SIGNS = Set.of(",", ";", ":", "!", "?", "(", ")", "\u2014", "\u2013", "\u201c",
			"\u201d", "\"", "\n");

	private final Words words;

	private final DateLexicon lexicon;

	private final TenseCues cues;

	private final Prospects prospects;

	ClauseEnds(Words words, DateLexicon lexicon, TenseCues cues, Prospects prospects) {
		this.words = words;
		this.lexicon = lexicon;
		this.cues = cues;
		this.prospects = prospects;
	}

	/**
	 * Whether one ends at this word; the word just before the phrase is a preposition and
	 * ends nothing.
	 * @param from where the date begins, or -1 for a clause behind it
	 */
	boolean is(int at, int from) {
		Word word = this.words.at(at);
		if (SIGNS.contains(word.lower())) {
			return true;
		}
		if (word.is(".")) {
			Word before = this.words.at(at - 1);
			return !(before.lower().length() == 1 || this.lexicon.has("SHORT", before)
					|| this.lexicon.has("MONTH_SHORT", before));
		}
		boolean early = word.is("as") && (this.words.at(at + 1).is("early", "soon", "late")
				|| this.words.at(at - 1).is("early", "soon", "late"));
		return at != from - 1 && !early && this.lexicon.has("CLAUSE", word) && !isFacing(at, from);
	}

	/**
	 * "will appear before a judge on Friday" is one clause; not "will be tried for what
	 * he did before he resigned on Friday", "before the attack on Friday".
	 */
	private boolean isFacing(int at, int from) {
		if (!this.words.at(at).is("before") || from < at || this.prospects.isOfHappening(from)) {
			return false;
		}
		for (int next = at + 1; next < from; next++) {
			if (this.cues.isPast(next) || this.cues.isPastVerb(next)) {
				return false;
			}
		}
		return true;
	}

}
