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

	/** The longest part of a sentence without a verb of its own, in words. */
	private static final int GAP = 10;

	private static final Set<String> SIGNS = Set.of(",", ";", ":", "!", "?", "(", ")", "\u2014", "\u2013", "\u201c",
			"\u201d", "\"", "\n");

	/** Before a noun in -s and not before a verb: "the votes on Friday". */
	private static final Set<String> NO_SUBJECT = Set.of("the", "a", "an", "of", "in", "on", "for", "by", "with",
			"from", "its", "his", "her", "their", "our", "my", "your", "'s", "'", "these", "those", "two", "three",
			"four", "five", "several", "many", "some", "more", "other", "and", "or", "all", "no", "any", "as", "at",
			"to", "such", "few");

	private static final Set<String> PARTICIPLE_AFTER = Set.of("be", "been", "being", "to", "will", "the", "a", "an",
			"of", "in", "its", "his", "her", "their", "and", "for", "with", "is", "are");

	private final Words words;

	private final DateLexicon lexicon;

	private final Prospects prospects;

	Tense(Words words, DateLexicon lexicon) {
		this.words = words;
		this.lexicon = lexicon;
		this.prospects = new Prospects(words, lexicon);
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
		if (isSet(from)) {
			return !this.words.at(to).is("'s", "'");
		}
		int at = from - 1;
		for (; at >= from - REACH; at--) {
			if (endsClause(at, from) && !isGapped(at, from)) {
				break;
			}
			if (isFutureCue(at, from)) {
				return true;
			}
			if (isPastCue(at) || (at >= from - 2 && isPastVerb(at))) {
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
			if (isPastVerb(at) && (this.lexicon.has("FUNCTION", this.words.at(at + 1))
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
		for (int at = from - 1; at >= from - REACH; at--) {
			if (endsClause(at, from) && !isGapped(at, from)) {
				return false;
			}
			if (isFutureCue(at, from)) {
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
				&& (isToldPast(next + 1) || isToldPast(next + 2) || isToldPast(next + 3));
	}

	/** "first planned for August", where something else has come of it. */
	boolean isReplaced(int from) {
		for (int at = from - 2; at >= from - 5 && !endsClause(at, from); at--) {
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
		if (!this.words.at(at).is(",", ";") || from - at > GAP) {
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
			if (isPastCue(i) || isPastVerb(i)) {
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

	/**
	 * Whether it may lie ahead where that is near: "urged members to reject the deal on
	 * Friday", "three months before an election on 13 September".
	 */
	boolean mayLieAhead(int from, int to) {
		return this.prospects.isAsked(from) || (this.prospects.isBefore(from) && !isPast(from, to));
	}

	/** "called a strike for Friday", "three days of mourning from Friday". */
	boolean isSet(int phrase) {
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

	/** "announced a strike starting on Friday", "mourning, beginning Friday". */
	private boolean isStart(int from) {
		int start = this.words.at(from - 1).is("on", "from", "in") ? from - 2 : from - 1;
		if (!this.words.at(start).is("starting", "beginning", "commencing", "effective")) {
			return false;
		}
		int comma = this.words.at(start - 1).is(",") ? start - 1 : start;
		for (int at = comma - 1; at >= comma - GAP && !endsClause(at, from); at--) {
			if (this.lexicon.has("SET_FROM", this.words.at(at))) {
				return true;
			}
		}
		return false;
	}

	/** "adjourned the case to 3 June". */
	private boolean isPutOff(int from) {
		for (int at = from - 2; at >= from - GAP && !endsClause(at, from); at--) {
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
		for (int at = from - 3; at >= from - GAP && !endsClause(at, from); at--) {
			if (this.words.at(at).is("called") && this.words.at(at - 1).is("has", "have", "'ve")) {
				return this.lexicon.has("SET_FOR", this.words.at(from - 2));
			}
		}
		return false;
	}

	/** "until the results are available on Friday", "before the rains begin in July". */
	private boolean isAwaited(int from) {
		boolean present = false;
		boolean begun = false;
		for (int at = from - 1; at >= from - REACH; at--) {
			if ((present && this.words.at(at).is("until", "till", "once"))
					|| (begun && this.words.at(at).is("until", "till", "once", "before", "when"))) {
				return true;
			}
			if (endsClause(at, from)) {
				return false;
			}
			if (isPastCue(at) || isPastVerb(at)) {
				return false;
			}
			present |= this.words.at(at).is("is", "are");
			begun |= this.lexicon.has("BEGINS", this.words.at(at)) && this.words.at(at - 1).isWord()
					&& !NO_SUBJECT.contains(this.words.at(at - 1).lower());
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
		if (this.words.at(at).is("is", "are") && at >= from - 3 && at >= 0) {
			boolean direct = at == from - 1 && this.lexicon.number("WEEKDAY", this.words.at(from)) > 0;
			int next = this.words.at(at + 1).is("late", "early", "only", "now") ? at + 2 : at + 1;
			if (direct || (next == from - 1 && this.words.at(next).is("in", "on"))) {
				return true;
			}
		}
		if (this.words.at(at).is("to") && this.lexicon.has("AGREED_TO", this.words.at(at + 1)) && isAgreed(at)) {
			return true;
		}
		Word word = this.words.at(at);
		Word before = this.words.at(at - 1);
		if (this.lexicon.has("FUTURE_VERB", word)) {
			return !NO_SUBJECT.contains(before.lower()) && !before.isDash() && !word.capital();
		}
		if (this.lexicon.has("FUTURE_PLURAL", word)) {
			return isPlural(at - 1);
		}
		if (this.lexicon.has("FUTURE_ING", word)) {
			return before.is("is", "are", "'s", "'re", "am");
		}
		if (word.is("next")) {
			return from - at <= 4 && from - at > 1 && this.lexicon.value("UNIT", this.words.at(at + 1)) == null;
		}
		if (this.lexicon.longest("FUTURE", this.words, at) == null) {
			return false;
		}
		boolean told = before.is("had", "been", "than", "the", "a", "originally", "initially", "previously", "first");
		return !(told && word.is("expected", "scheduled", "slated", "planned", "set", "due"))
				&& !(this.words.at(at + 1).is("have") && !word.is("was", "were"))
				&& !(word.is("will", "may") && word.capital()) && !(word.is("could") && isSeen(at + 1));
	}

	/** "agreed to meet again", "invited them to return". */
	private boolean isAgreed(int to) {
		for (int at = to - 1; at > to - 5 && this.words.at(at).isWord(); at--) {
			if (this.words.at(at)
				.is("agreed", "agree", "decided", "invited", "asked", "told", "ordered", "summoned", "planned",
						"promised", "pledged", "vowed", "threatened", "offered")) {
				return !this.words.at(at - 1).is("had", "originally", "initially", "first");
			}
		}
		return false;
	}

	/** "voters", "Georgians", "they", "talks": who votes, meets or goes on. */
	private boolean isPlural(int at) {
		Word word = this.words.at(at);
		boolean name = word.capital() && word.lower().length() > 4 && word.lower().endsWith("s")
				&& !NO_SUBJECT.contains(this.words.at(at - 1).lower());
		return name || this.lexicon.has("FUTURE_SUBJECT", word);
	}

	/** "could be seen", "could not say". */
	private boolean isSeen(int at) {
		int next = this.words.at(at).is("be", "only", "still", "clearly") ? at + 1 : at;
		return this.words.at(next)
			.is("not", "n't", "'t", "see", "hear", "seen", "heard", "find", "reach", "smell", "feel");
	}

	/** Not "held" of "will be held", "been officially opened". */
	private boolean isPastCue(int at) {
		return this.lexicon.has("PAST", this.words.at(at)) && !isParticiple(at);
	}

	private boolean isParticiple(int at) {
		int verb = this.words.at(at - 1).lower().endsWith("ly") ? at - 2 : at - 1;
		return this.words.at(verb)
			.is("be", "been", "being", "get", "to", "stay", "remain", "keep", "stays", "remains", "become", "is",
					"are");
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
			if (isPastCue(next) || isPastVerb(next)) {
				return false;
			}
		}
		return true;
	}

}
