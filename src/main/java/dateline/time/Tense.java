package dateline.time;

/**
 * Whether a clause puts a date in the future: "will vote on Friday", "On Friday,
 * parliament will vote"; not "said on Friday it will vote". Looks back to the nearest
 * telling word of the clause, and forward only where the date opens the clause. Without a
 * telling word a date is past.
 */
final class Tense {

	private final Words words;

	private final DateLexicon lexicon;

	private final Prospects prospects;

	private final TenseCues cues;

	private final ClauseEnds ends;

	private final SetDates set;

	Tense(Words words, DateLexicon lexicon) {
		this.words = words;
		this.lexicon = lexicon;
		this.prospects = new Prospects(words, lexicon);
		this.cues = new TenseCues(words, lexicon);
		this.ends = new ClauseEnds(words, lexicon, this.cues, this.prospects);
		this.set = new SetDates(words, lexicon, this.ends);
	}

	boolean isFuture(int from, int to) {
		if (this.prospects.ownsHappening(to)) {
			return false;
		}
		if (isAwaited(from) || isNamed(from, to) || this.prospects.isOfPlan(from, to)
				|| this.prospects.isStillAsked(from)) {
			return true;
		}
		if (isLatest(from) || (isThwarted(to) && isShifted(from))) {
			return false;
		}
		if (this.set.is(from)) {
			return !this.words.at(to).is("'s", "'");
		}
		int at = from - 1;
		for (; at >= from - ClauseEnds.REACH; at--) {
			if (this.ends.is(at, from) && !isGapped(at, from)) {
				break;
			}
			if (this.cues.isFuture(at, from)) {
				return true;
			}
			if (this.cues.isPast(at) || (at >= from - 2 && this.cues.isPastVerb(at))) {
				return false;
			}
		}
		boolean told = this.prospects.isOfHappening(from) || isOfDone(at, from);
		if (told && this.words.at(to).is("will", "would")) {
			return false;
		}
		return this.words.at(to).is("will", "would") || (from - at <= 3 && opens(at, to));
	}

	/**
	 * "a man arrested in Cork on Friday will appear", "those held when police raided the
	 * flat on Friday will": what is done is dated, not what will be; not "a march called
	 * by unions on Friday will".
	 */
	private boolean isOfDone(int before, int from) {
		for (int at = from - 1; at > before; at--) {
			if (this.words.at(at).is("called", "organised", "organized", "hosted", "led")) {
				return false;
			}
			if (this.cues.isPastVerb(at) && (this.lexicon.has("FUNCTION", this.words.at(at + 1))
					|| this.words.at(at + 1).is("the", "a", "an") || this.words.at(at + 1).capital()
					|| this.words.at(at + 1).number() >= 0)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Whether the clause is told from a time past, "was due to open", "said it would
	 * open": what was to come then may be over.
	 */
	boolean isShifted(int from) {
		for (int at = from - 1; at >= from - ClauseEnds.REACH; at--) {
			if (this.ends.is(at, from) && !isGapped(at, from)) {
				return false;
			}
			if (this.cues.isFuture(at, from)) {
				return this.words.at(at)
					.is("was", "were", "would", "due", "expected", "scheduled", "slated", "set", "planned")
						&& !this.words.at(at - 1).is("is", "are", "now");
			}
		}
		return false;
	}

	/**
	 * "was due to appear on Friday but fled"; not where who told it says more: "said the
	 * two would meet again on Friday but ruled out a deal".
	 */
	private boolean isThwarted(int to) {
		int next = this.words.at(to).is(",") ? to + 1 : to;
		boolean says = this.words.at(next + 1)
			.is("rejected", "denied", "ruled", "declined", "refused", "dismissed", "warned", "said", "added",
					"insisted", "stressed", "admitted", "acknowledged", "cautioned", "conceded", "gave");
		return !says && this.words.at(next).is("but", "when")
				&& (this.cues.isToldPast(next + 1) || this.cues.isToldPast(next + 2) || this.cues.isToldPast(next + 3));
	}

	/** "first planned for August", where something else has come of it. */
	boolean isReplaced(int from) {
		for (int at = from - 2; at >= from - 5 && !this.ends.is(at, from); at--) {
			if (this.words.at(at).is("originally", "initially", "previously", "first")) {
				return this.words.at(at + 1)
					.is("planned", "scheduled", "due", "set", "slated", "expected", "pencilled", "penciled", "called",
							"announced");
			}
		}
		return false;
	}

	/** "most recently in August", "as recently as August", "speaking in August". */
	private boolean isLatest(int from) {
		return this.words.at(from - 2).is("recently", "lately", "speaking", "writing")
				|| (this.words.at(from - 1).is("of") && this.words.at(from - 2).is("as"));
	}

	/**
	 * Whether the comma leaves out the verb of the clause before it: "talks will resume
	 * on Friday, the second round in August"; "will vote, perhaps on Friday".
	 */
	private boolean isGapped(int at, int from) {
		if (!this.words.at(at).is(",", ";") || from - at > ClauseEnds.GAP) {
			return false;
		}
		int next = this.words.at(at + 1).is("and", "or", "but") ? at + 2 : at + 1;
		Word first = this.words.at(next);
		int name = first.is("the", "a", "an") ? next + 1 : next;
		boolean other = this.lexicon.number("ORDINAL", this.words.at(name)) > 0 || this.words.at(name)
			.is("fifth", "sixth", "next", "last", "other", "others", "another", "final", "latter");
		boolean part = first.is("probably", "possibly", "perhaps", "likely", "most", "either", "starting", "beginning",
				"then", "followed", "at", "both", "one", "two", "three") || (next + 1 >= from && from - at <= 3);
		for (int i = next; i < from; i++) {
			if (this.cues.isPast(i) || this.cues.isPastVerb(i)) {
				return false;
			}
		}
		return (name > next && other) || (name == next && (other || part));
	}

	/**
	 * Whether the clause tells that it has been: "he resigned in August"; neither this
	 * nor {@link #isFuture} is told of "the elections in September".
	 */
	boolean isPast(int from, int to) {
		if (isLatest(from) || this.words.at(from - 2).is("back")) {
			return true;
		}
		int at = from - 1;
		for (; at >= from - ClauseEnds.REACH && !this.ends.is(at, from); at--) {
			if (this.cues.isToldPast(at)) {
				return true;
			}
		}
		for (int next = to; next < to + ClauseEnds.REACH; next++) {
			if (this.ends.is(next, -1) && !this.words.at(next).is(",")) {
				return false;
			}
			if (this.cues.isToldPast(next) && !this.words.at(next).is("said", "says", "told", "added")) {
				return true;
			}
		}
		return false;
	}

	/** "declared Sunday a day of mourning", "set Friday as the deadline". */
	private boolean isNamed(int from, int to) {
		return this.words.at(from - 1)
			.is("declared", "declare", "declares", "declaring", "proclaimed", "named", "designated", "set", "made")
				&& this.words.at(to).is("a", "an", "as");
	}

	/** Whether something is set for it; see {@link SetDates}. */
	boolean isSet(int phrase) {
		return this.set.is(phrase);
	}

	/**
	 * Whether it may lie ahead where that is near: "urged members to reject the deal on
	 * Friday", "three months before an election on 13 September".
	 */
	boolean mayLieAhead(int from, int to) {
		return this.prospects.isAsked(from) || (this.prospects.isBefore(from) && !isPast(from, to));
	}

	/** "until the results are available on Friday", "before the rains begin in July". */
	private boolean isAwaited(int from) {
		boolean present = false;
		boolean begun = false;
		for (int at = from - 1; at >= from - ClauseEnds.REACH; at--) {
			if ((present && this.words.at(at).is("until", "till", "once"))
					|| (begun && this.words.at(at).is("until", "till", "once", "before", "when"))) {
				return true;
			}
			if (this.ends.is(at, from)) {
				return false;
			}
			if (this.cues.isPast(at) || this.cues.isPastVerb(at)) {
				return false;
			}
			present |= this.words.at(at).is("is", "are");
			begun |= this.lexicon.has("BEGINS", this.words.at(at)) && this.words.at(at - 1).isWord()
					&& !TenseCues.NO_SUBJECT.contains(this.words.at(at - 1).lower());
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
		for (int at = begin; at < begin + ClauseEnds.REACH; at++) {
			if (this.ends.is(at, -1) && !(sentence && this.words.at(at).is(","))) {
				return false;
			}
			if (this.cues.isFuture(at, -1)) {
				return true;
			}
			if (this.cues.isPast(at) || this.cues.isPastVerb(at)) {
				return false;
			}
		}
		return false;
	}

}
