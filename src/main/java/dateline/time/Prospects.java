package dateline.time;

/**
 * What the noun or the verb before a date tells of it where no tense does: "the elections
 * on Friday are expected to be close" lie ahead, "the attack on Friday will be
 * investigated" and "Friday's attack" do not; "urged members to reject the deal on
 * Friday" leaves both open.
 */
final class Prospects {

	/** How far back the verb of a request or its noun may stand, in words. */
	private static final int REACH = 14;

	private static final int NEAR = 6;

	private final Words words;

	private final DateLexicon lexicon;

	Prospects(Words words, DateLexicon lexicon) {
		this.words = words;
		this.lexicon = lexicon;
	}

	/** "Friday's attack", "Sunday's deadly air strike". */
	boolean ownsHappening(int to) {
		int noun = this.words.at(to).is("'s", "'") ? to + 1 : -1;
		for (int at = noun; at >= 0 && at < noun + 4 && this.words.at(at).isWord(); at++) {
			if (this.lexicon.has("HAPPENED", this.words.at(at))) {
				return !this.words.at(to - 1).is("tomorrow");
			}
			if (this.lexicon.has("FUNCTION", this.words.at(at))) {
				return false;
			}
		}
		return false;
	}

	/** "the attack on Friday", where its verb follows. */
	boolean isOfHappening(int from) {
		return this.lexicon.has("HAPPENED", this.words.at(noun(from)));
	}

	/** "the elections on Friday are expected". */
	boolean isOfPlan(int from, int to) {
		return this.lexicon.has("TO_COME", this.words.at(noun(from))) && this.words.at(to).is("is", "are")
				&& this.words.at(to + 1)
					.is("expected", "likely", "unlikely", "set", "due", "seen", "tipped", "widely", "shaping");
	}

	/** "three months before a general election on 13 September". */
	boolean isBefore(int from) {
		int noun = noun(from);
		if (!this.lexicon.has("TO_COME", this.words.at(noun))) {
			return false;
		}
		for (int at = noun - 1; at > noun - NEAR && this.words.at(at).isWord(); at--) {
			if (this.words.at(at).is("before", "until")
					|| (this.words.at(at).is("of") && this.words.at(at - 1).is("ahead"))) {
				return true;
			}
		}
		return false;
	}

	/**
	 * "urged members to reject the deal on Friday": of the asking or of what is asked.
	 */
	boolean isAsked(int from) {
		int to = -1;
		for (int at = from - 1; at > from - REACH; at--) {
			Word word = this.words.at(at);
			if (!word.isWord() && word.number() < 0 && !word.isDash() && !word.is("'s")) {
				return false;
			}
			if (to < 0 && (word.lower().endsWith("ed") || this.lexicon.has("PAST", word))) {
				return false;
			}
			if (word.is("to") && to < 0 && isVerb(at + 1)) {
				to = at;
			}
			if (to > 0 && this.lexicon.has("ASKED_TO", word)) {
				return true;
			}
			if (this.lexicon.has("CLAUSE", word) && at != from - 1) {
				return false;
			}
		}
		return false;
	}

	/** "has urged them to meet on Friday", "wants them to": not of the asking. */
	boolean isStillAsked(int from) {
		if (!isAsked(from)) {
			return false;
		}
		for (int at = from - 1; at > from - REACH; at--) {
			if (this.lexicon.has("ASKED_TO", this.words.at(at))) {
				return this.words.at(at - 1).is("has", "have", "'ve", "is", "are", "also")
						|| this.words.at(at).is("urges", "asks", "wants", "calls", "demands", "threatens", "invites");
			}
		}
		return false;
	}

	private boolean isVerb(int at) {
		Word word = this.words.at(at);
		return word.isWord() && !word.capital() && !this.lexicon.has("FUNCTION", word) && !word.is("the", "a", "an");
	}

	/** The noun before "on", "early on", "in" and the phrase. */
	private int noun(int from) {
		int at = from - 1;
		while (this.words.at(at).is("the", "early", "late", "on", "in", "at") && at > from - 4) {
			at--;
		}
		return (at == from - 1) ? -1 : at;
	}

}
