package dateline.time;

import java.util.Set;

/**
 * Whether a clause puts a date in the future: "will vote on Friday", "On Friday,
 * parliament will vote"; not "said on Friday it will vote". Looks back to the nearest
 * telling word of the clause, and forward only where the date opens the clause. Without a
 * telling word a date is past.
 */
final class Tense {

	private static final int REACH = 24;

	private static final Set<String> SIGNS = Set.of(",", ";", ":", "!", "?", "(", ")", "\u2014", "\u2013", "\u201c",
			"\u201d", "\"", "\n");

	private static final Set<String> PARTICIPLE_AFTER = Set.of("be", "been", "being", "to", "will", "the", "a", "an",
			"of", "in", "its", "his", "her", "their", "and", "for", "with", "is", "are");

	private final Words words;

	private final DateLexicon lexicon;

	Tense(Words words, DateLexicon lexicon) {
		this.words = words;
		this.lexicon = lexicon;
	}

	boolean isFuture(int from, int to) {
		if (isAwaited(from) || isNamed(from, to)) {
			return true;
		}
		if (this.words.at(from - 1).is("as") && this.words.at(from - 2).is("recently", "lately")) {
			return false;
		}
		if (isSet(from)) {
			return !this.words.at(to).is("'s", "'");
		}
		int at = from - 1;
		for (; at >= from - REACH && !endsClause(at, from); at--) {
			if (isFutureCue(at, from)) {
				return true;
			}
			if (isPastCue(at) || (at >= from - 2 && isPastVerb(at))) {
				return false;
			}
		}
		return this.words.at(to).is("will", "would") || (from - at <= 3 && opens(at, to));
	}

	/**
	 * Whether the clause tells that it has been: "he resigned in August"; neither this
	 * nor {@link #isFuture} is told of "the elections in September".
	 */
	boolean isPast(int from, int to) {
		int at = from - 1;
		for (; at >= from - REACH && !endsClause(at, from); at--) {
			if (isToldPast(at)) {
				return true;
			}
		}
		for (int next = to; next < to + REACH; next++) {
			if (endsClause(next, -1) && !this.words.at(next).is(",")) {
				return false;
			}
			if (isToldPast(next) && !this.words.at(next).is("said", "says", "told", "added")) {
				return true;
			}
		}
		return false;
	}

	/** Also a verb whose past looks like its present: "he quit", not "will quit". */
	private boolean isToldPast(int at) {
		boolean same = this.words.at(at).is("quit", "cut", "put", "shut", "hit", "burst", "spread", "cost", "beat")
				&& !this.words.at(at - 1)
					.is("will", "would", "to", "may", "might", "could", "should", "must", "can", "not", "the", "a");
		return same || isPastCue(at) || isPastVerb(at);
	}

	/** "declared Sunday a day of mourning", "set Friday as the deadline". */
	private boolean isNamed(int from, int to) {
		return this.words.at(from - 1)
			.is("declared", "declare", "declares", "declaring", "proclaimed", "named", "designated", "set", "made")
				&& this.words.at(to).is("a", "an", "as");
	}

	/** "called a strike for Friday", "three days of mourning from Friday". */
	boolean isSet(int from) {
		Word preposition = this.words.at(from - 1);
		if (!preposition.is("for", "from")) {
			return false;
		}
		String cue = preposition.is("for") ? "SET_FOR" : "SET_FROM";
		for (int at = from - 2; at >= from - REACH && !endsClause(at, from); at--) {
			if (this.lexicon.has(cue, this.words.at(at))) {
				return true;
			}
			if (this.lexicon.has("FIGURE", this.words.at(at))
					|| this.words.at(at).is("originally", "initially", "previously", "first")) {
				return false;
			}
		}
		return false;
	}

	/** "until the results are available on Friday". */
	private boolean isAwaited(int from) {
		boolean present = false;
		for (int at = from - 1; at >= from - REACH && !endsClause(at, from); at--) {
			if (present && this.words.at(at).is("until", "till", "once")) {
				return true;
			}
			if (isPastCue(at) || isPastVerb(at)) {
				return false;
			}
			present |= this.words.at(at).is("is", "are");
		}
		return false;
	}

	/**
	 * What the clause says that the phrase opens; commas are passed where it opens the
	 * sentence: "On 22 October the chief, Ana Sosa, and her deputy will attend".
	 */
	private boolean opens(int before, int to) {
		int begin = this.words.at(to).is(",") ? to + 1 : to;
		boolean sentence = this.words.at(before).is(".", "\n", "!", "?");
		for (int at = begin; at < begin + REACH; at++) {
			if (endsClause(at, -1) && !(sentence && this.words.at(at).is(","))) {
				return false;
			}
			if (isFutureCue(at, -1)) {
				return true;
			}
			if (isPastCue(at) || isPastVerb(at)) {
				return false;
			}
		}
		return false;
	}

	private boolean isFutureCue(int at, int from) {
		if (at == from - 2 && this.words.at(at).is("is", "are") && this.words.at(at + 1).is("in", "on")) {
			return true;
		}
		if (this.lexicon.longest("FUTURE", this.words, at) == null) {
			return false;
		}
		boolean told = this.words.at(at - 1)
			.is("was", "were", "had", "been", "than", "the", "a", "originally", "initially", "previously", "first");
		return !(told && this.words.at(at).is("expected", "scheduled", "slated", "planned", "set", "due"))
				&& !this.words.at(at + 1).is("have")
				&& !(this.words.at(at).is("will", "may") && this.words.at(at).capital());
	}

	/** Not "held" of "will be held", "been officially opened". */
	private boolean isPastCue(int at) {
		return this.lexicon.has("PAST", this.words.at(at)) && !isParticiple(at);
	}

	private boolean isParticiple(int at) {
		return this.words.at(at - 1).is("be", "been", "being", "get", "to")
				|| (this.words.at(at - 1).lower().endsWith("ly") && this.words.at(at - 2).is("be", "been"));
	}

	private boolean isPastVerb(int at) {
		Word word = this.words.at(at);
		return word.lower().length() > 3 && word.lower().endsWith("ed") && !isParticiple(at)
				&& !PARTICIPLE_AFTER.contains(this.words.at(at - 1).lower());
	}

	/** The word just before the phrase is a preposition and ends nothing. */
	private boolean endsClause(int at, int from) {
		Word word = this.words.at(at);
		if (SIGNS.contains(word.lower())) {
			return true;
		}
		if (word.is(".")) {
			Word before = this.words.at(at - 1);
			return !(before.lower().length() == 1 || this.lexicon.has("SHORT", before)
					|| this.lexicon.has("MONTH_SHORT", before));
		}
		return at != from - 1 && this.lexicon.has("CLAUSE", word);
	}

}
