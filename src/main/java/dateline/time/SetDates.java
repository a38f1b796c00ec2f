package dateline.time;

/**
 * Days that something is set for: "called a strike for Friday", "mourning from Friday",
 * "adjourned the case to 3 June".
 */
final class SetDates {

	private final Words words;

	private final DateLexicon lexicon;

	private final ClauseEnds ends;

	SetDates(Words words, DateLexicon lexicon, ClauseEnds ends) {
		this.words = words;
		this.lexicon = lexicon;
		this.ends = ends;
	}

	/** "called a strike for Friday", "three days of mourning from Friday". */
	boolean is(int phrase) {
		int from = this.words.at(phrase - 1).is("the") ? phrase - 1 : phrase;
		if (isStart(from)) {
			return true;
		}
		Word preposition = this.words.at(from - 1);
		if (preposition.is("on", "in") && isCalled(from)) {
			return true;
		}
		if (preposition.is("to") && isPutOff(from)) {
			return true;
		}
		if (!preposition.is("for", "from")) {
			return false;
		}
		String cue = preposition.is("for") ? "SET_FOR" : "SET_FROM";
		for (int at = from - 2; at >= from - ClauseEnds.REACH && !this.ends.is(at, from); at--) {
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

	/** "announced a strike starting on Friday", "mourning, beginning Friday". */
	private boolean isStart(int from) {
		int start = this.words.at(from - 1).is("on", "from", "in") ? from - 2 : from - 1;
		if (!this.words.at(start).is("starting", "beginning", "commencing", "effective")) {
			return false;
		}
		int comma = this.words.at(start - 1).is(",") ? start - 1 : start;
		for (int at = comma - 1; at >= comma - ClauseEnds.GAP && !this.ends.is(at, from); at--) {
			if (this.lexicon.has("SET_FROM", this.words.at(at))) {
				return true;
			}
		}
		return false;
	}

	/** "adjourned the case to 3 June". */
	private boolean isPutOff(int from) {
		for (int at = from - 2; at >= from - ClauseEnds.GAP && !this.ends.is(at, from); at--) {
			if (this.words.at(at)
				.is("adjourned", "adjourn", "postponed", "postpone", "delayed", "delay", "moved", "pushed", "deferred",
						"rescheduled")) {
				return !this.words.at(at - 1).is("had");
			}
		}
		return false;
	}

	/** "has called a two-day strike on Friday". */
	private boolean isCalled(int from) {
		for (int at = from - 3; at >= from - ClauseEnds.GAP && !this.ends.is(at, from); at--) {
			if (this.words.at(at).is("called") && this.words.at(at - 1).is("has", "have", "'ve")) {
				return this.lexicon.has("SET_FOR", this.words.at(from - 2));
			}
		}
		return false;
	}

}
