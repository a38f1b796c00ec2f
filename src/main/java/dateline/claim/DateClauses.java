package dateline.claim;

import java.util.ArrayList;
import java.util.List;

import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Whether a date and a number of one sentence are of two clauses, so that the date tells
 * when somebody spoke, decided or was born and not when the number held: "said on Monday
 * that nine had died", "agreed on Monday to free 200", "the union, which has 900 members,
 * will vote on Friday".
 */
final class DateClauses {

	/** Nouns with a count of what they consist of or belong to: "a city of 300,000". */
	private static final String[] SETTLED = { "city", "town", "village", "country", "nation", "island", "state",
			"province", "region", "district", "county", "community", "suburb", "owner", "head", "relative", "family",
			"widow", "mother", "father", "parent", "trial", "son", "daughter", "memory", "victim", "brother",
			"survivor" };

	/** Verbs whose day is not that of what they tell; an estimate holds on its day. */
	private static final String[] REPORTS = { "say", "tell", "announce", "report", "add", "warn", "claim", "deny",
			"declare", "confirm", "insist", "allege", "acknowledge", "admit", "reveal", "write", "testify", "hear",
			"find", "show", "suggest", "indicate", "state", "conclude", "argue", "disclose", "assert", "note", "repeat",
			"maintain", "boast", "concede", "stress", "learn", "recall", "rule" };

	/** What a poll finds holds when it was taken. */
	private static final String[] POLLS = { "poll", "survey", "census", "count", "sample", "test" };

	private static final String[] TAKEN = { "carry", "conduct", "take", "hold", "do" };

	/** What has so many, or is made for so many. */
	private static final String[] HOLDING = { "house", "have", "employ", "serve", "host", "own", "hold", "shelter",
			"contain", "seat", "carry", "number", "comprise", "include" };

	/**
	 * What people do something for: "will meet <em>to seek</em> a way around the 25%
	 * tariffs".
	 */
	private static final String[] PURPOSES = { "seek", "avoid", "avert", "escape", "oppose", "protest", "counter",
			"fight", "challenge", "discuss", "review", "debate", "end", "lift", "scrap", "overturn", "appeal",
			"contest", "denounce", "mourn", "commemorate", "remember" };

	private static final String[] COUNTS = { "toll", "number", "tally", "count", "total", "figure" };

	private DateClauses() {
	}

	/** For a date before the number. */
	static boolean isApartBefore(Sentence sentence, Token date, Token number) {
		Token shared = shared(sentence, date, number);
		List<Token> above = path(sentence, number, shared);
		boolean reason = above.stream()
			.anyMatch((each) -> sentence.children(each, "case").stream().anyMatch((of) -> of.is("over", "about")));
		boolean over = isOver(sentence, date, number);
		if (!over && isToldOf(sentence, date, number)) {
			return false;
		}
		if (reason || over || isAside(sentence, number, date.index()) || isOfAside(sentence, date, number)
				|| isOwnedBefore(sentence, date, number)) {
			return true;
		}
		for (Token each : above) {
			boolean plan = (each.isRelated("acl") || (each.isRelated("advcl") && each.hasLemma(PURPOSES)))
					&& isPurpose(sentence, each);
			boolean lasting = each.isRelated("acl:relcl") && sentence.children(each, "aux", "aux:pass").isEmpty()
					&& each.tag().matches("VB[ZP]") && each.hasLemma(HOLDING);
			if (plan || lasting || (each.isRelated("ccomp") && isReported(sentence, date, each))) {
				return true;
			}
		}
		return isOfParticiple(sentence, date, number, shared);
	}

	/** "were jailed on Friday <em>over a fire in which</em> 14 died". */
	private static boolean isOver(Sentence sentence, Token date, Token number) {
		boolean over = false;
		for (int i = date.index() + 1; i < number.index(); i++) {
			Token token = sentence.token(i);
			over |= token.is("over", "about");
			if (over && token.is("which") && sentence.token(i - 1).is("in")) {
				return true;
			}
		}
		return false;
	}

	/** "the bypass, due to open in June, will cost 30 million". */
	private static boolean isOfAside(Sentence sentence, Token date, Token number) {
		int open = comma(sentence, date.index(), -1);
		int close = comma(sentence, date.index(), 1);
		if (open < 1 || close + 1 >= number.index()) {
			return false;
		}
		Token first = sentence.token(open + 1);
		Token next = sentence.token(close + 1);
		return (first.is("due") || (first.tag().equals("VBN") && !first.hasLemma(TAKEN)))
				&& sentence.token(open - 1).isNoun() && (next.isVerb() || next.tag().equals("MD"));
	}

	/** "the toll from Monday's blast has risen to 21", "rose to 21". */
	private static boolean isOwnedBefore(Sentence sentence, Token date, Token number) {
		boolean owns = date.index() + 1 < number.index() && sentence.token(date.index() + 1).tag().equals("POS");
		Token verb = Deeds.verb(sentence, number);
		boolean risen = verb != null && verb.tag().equals("VBD")
				&& verb.hasLemma("rise", "climb", "jump", "grow", "increase")
				&& sentence.child(verb, "nsubj").filter((each) -> each.hasLemma("toll")).isPresent();
		return owns && verb != null
				&& (risen || sentence.children(verb, "aux").stream().anyMatch((each) -> each.tag().matches("VB[PZ]")));
	}

	/** The nearest comma on one side; -1 or the size of the sentence if there is none. */
	private static int comma(Sentence sentence, int from, int step) {
		int at = from;
		while (at >= 0 && at < sentence.size() && !sentence.token(at).is(",")) {
			at += step;
		}
		return at;
	}

	/**
	 * "two people died, and <em>last year</em> accidents cost 41 lives": of the latter.
	 */
	private static boolean isOfLaterClause(Sentence sentence, Token date, Token number) {
		int joint = date.index() - 1;
		while (joint > number.index() && sentence.token(joint).tag().matches("JJ|IN|DT|CD|NNP?|RB")) {
			joint--;
		}
		boolean joined = joint > number.index() && (sentence.token(joint).is(";")
				|| (sentence.token(joint).is("and", "but", "while") && sentence.token(joint - 1).is(",")));
		boolean noun = false;
		for (int i = date.index() + 1; joined && i < sentence.size(); i++) {
			Token token = sentence.token(i);
			if (token.tag().matches("VB[DPZ]|MD")) {
				return noun;
			}
			noun |= token.isNoun() || token.tag().matches("PRP|CD");
			if (!token.is(",") && !token.tag().matches("DT|JJ.*|NN.*|CD|PRP\\$?|RB|POS|IN|VBN")) {
				return false;
			}
		}
		return false;
	}

	/**
	 * "were down 9.4%, <em>having</em> lost a third of their value <em>since June</em>".
	 */
	private static boolean isOfCourse(Sentence sentence, Token date, Token number) {
		return number.index() < date.index() && sentence.tokens()
			.subList(number.index() + 1, date.index())
			.stream()
			.anyMatch((each) -> each.is("having") && sentence.token(each.index() - 1).is(","));
	}

	/** "in November 2015, when gunmen took 170": what follows is told of the date. */
	private static boolean isToldOf(Sentence sentence, Token date, Token number) {
		List<Token> between = sentence.tokens().subList(date.index(), Math.max(date.index(), number.index()));
		boolean told = between.stream().anyMatch((each) -> each.is("when"))
				|| between.stream().anyMatch((each) -> each.is("which") && sentence.token(each.index() - 1).is("in"));
		return told && between.stream().noneMatch((each) -> each.isVerb() && each.hasLemma(REPORTS));
	}

	/**
	 * Whether the clause is what somebody said on that date; not "Since August, he said,
	 * they had", "a poll last week found that".
	 */
	private static boolean isReported(Sentence sentence, Token date, Token clause) {
		Token verb = sentence.head(clause);
		if (verb == null || !verb.hasLemma(REPORTS) || isCounted(sentence, clause)) {
			return false;
		}
		boolean inserted = date.index() < verb.index() && verb.index() + 1 < sentence.size()
				&& sentence.token(verb.index() + 1).is(",");
		boolean given = verb.hasLemma("announce", "confirm", "say")
				&& sentence.children(clause, "aux").stream().anyMatch((each) -> each.is("would", "will"))
				&& clause.hasLemma("give", "pay", "spend", "invest", "donate", "lend", "provide");
		Token poll = sentence.children(verb, "nsubj").stream().findFirst().orElse(null);
		boolean taken = poll != null && poll.hasLemma(POLLS) && date.index() > poll.index()
				&& date.index() < verb.index()
				&& sentence.tokens()
					.subList(poll.index(), date.index())
					.stream()
					.noneMatch((each) -> each.isVerb() && !each.hasLemma(TAKEN));
		return !inserted && !given && !taken;
	}

	/** For a date after the number. */
	static boolean isApartAfter(Sentence sentence, Token date, Token number) {
		if (isAside(sentence, number, date.index()) || isOfLaterClause(sentence, date, number)
				|| isOfTotal(sentence, number.index(), date.index()) || isOfCourse(sentence, date, number)) {
			return true;
		}
		Token shared = shared(sentence, date, number);
		if (shared == null || !shared.isVerb() || shared.index() < number.index() || shared.index() > date.index()) {
			return isOfCountedClause(sentence, date, number, shared);
		}
		List<Token> above = path(sentence, number, shared);
		for (Token each : above) {
			boolean led = each.isRelated("advcl") && sentence.children(each, "mark", "case")
				.stream()
				.anyMatch((mark) -> mark.is("after", "before", "since", "although", "though", "because"));
			boolean settled = each.isRelated("nmod", "nmod:of") && isHeld(sentence, each);
			boolean modifies = each.index() < shared.index()
					&& (each.isRelated("acl:relcl") || (each.isRelated("acl") && each.tag().equals("VBN")));
			if (led || settled || (modifies && !isBelowEvent(sentence, each))) {
				return true;
			}
		}
		return isInserted(sentence, number, shared) || isOfCountedClause(sentence, date, number, shared);
	}

	/** "19 died, <em>taking</em> the number killed since June to 1,208". */
	private static boolean isOfTotal(Sentence sentence, int number, int date) {
		return sentence.tokens()
			.subList(number, date)
			.stream()
			.anyMatch((token) -> token.is("taking", "bringing", "raising", "pushing", "lifting")
					&& sentence.token(token.index() - 1).is(",", "–", "—"));
	}

	/** "Three miners trapped since Thursday were brought up": they were counted then. */
	private static boolean isBelowEvent(Sentence sentence, Token clause) {
		Token noun = sentence.head(clause);
		return noun != null
				&& sentence.children(noun, "nummod").stream().anyMatch((each) -> each.index() < clause.index());
	}

	/** "blankets in a region where 17 people have died since May": of these 17. */
	private static boolean isOfCountedClause(Sentence sentence, Token date, Token number, @Nullable Token shared) {
		List<Token> above = path(sentence, date, shared);
		boolean joined = above.stream().anyMatch((each) -> each.isRelated("conj") && each.isVerb())
				&& above.stream().anyMatch((each) -> each.isRelated("ccomp", "acl", "acl:relcl"));
		if (above.stream().anyMatch((each) -> each.isRelated("acl:relcl") && each.head() == number.head())) {
			return false;
		}
		return joined || above.stream()
			.filter((each) -> each.isRelated("acl:relcl")
					&& sentence.children(each, "aux").stream().anyMatch((aux) -> aux.hasLemma("have")))
			.anyMatch((clause) -> sentence.tokens()
				.stream()
				.anyMatch((each) -> each.tag().equals("CD") && each.index() > number.index()
						&& each.index() < date.index() && each.isRelated("nummod")
						&& (sentence.isBelow(each, clause) || each.head() == clause.head())));
	}

	/**
	 * Whether commas part the number from the rest of the sentence, which this word is
	 * of: "the union, which has 900 members, will vote", "the camp, designed for 600, now
	 * shelters".
	 */
	static boolean isAside(Sentence sentence, Token number, int other) {
		int open = comma(sentence, number.index(), -1);
		int close = comma(sentence, number.index(), 1);
		if (open < 1 || close + 1 >= sentence.size() || (open < other && other < close)) {
			return false;
		}
		Token first = sentence.token(open + 1);
		Token next = sentence.token(close + 1);
		boolean made = first.tag().equals("VBN") && sentence.token(open + 2).is("for");
		boolean opens = made || (first.is("which", "who", "whose") && sentence.token(open - 1).isNoun());
		boolean goesOn = next.isVerb() || next.tag().equals("MD") || next.is("now")
				|| (next.tag().equals("RB") && sentence.token(close + 2).isVerb());
		return opens && goesOn;
	}

	/**
	 * "the party, with 37 seats, will vote on Friday"; not "14 men, six of them armed,".
	 */
	private static boolean isInserted(Sentence sentence, Token number, Token verb) {
		int open = comma(sentence, number.index(), -1);
		int close = comma(sentence, number.index(), 1);
		if (open < 1 || close >= verb.index()) {
			return false;
		}
		int begin = open;
		boolean part = sentence.tokens()
			.subList(open, close)
			.stream()
			.anyMatch((each) -> each.is("including", "among", "together", "along", "aboard", "board")
					|| (each.is("them", "whom", "which") && each.index() > begin + 1));
		return !part
				&& sentence.children(verb, "nsubj", "nsubj:pass").stream().anyMatch((each) -> each.index() < begin);
	}

	/** "the city of 300,000 people", "relatives of 44 men". */
	private static boolean isHeld(Sentence sentence, Token below) {
		Token noun = sentence.head(below);
		return noun != null && noun.hasLemma(SETTLED)
				&& sentence.children(below, "case").stream().anyMatch((each) -> each.is("of"));
	}

	/** "that the toll had risen to 14": as of the saying. */
	private static boolean isCounted(Sentence sentence, Token verb) {
		return sentence.children(verb, "nsubj", "nsubj:pass").stream().anyMatch((each) -> each.hasLemma(COUNTS));
	}

	/** "agreed to free 200", "a plan to send 350"; not "is said to have killed 14". */
	private static boolean isPurpose(Sentence sentence, Token verb) {
		return verb.tag().equals("VB") && sentence.children(verb, "mark").stream().anyMatch((each) -> each.is("to"))
				&& sentence.children(verb, "aux").stream().noneMatch((each) -> each.is("have"));
	}

	/** "the firm, founded in 1987, employs 300", "a law passed on Monday gives 300". */
	private static boolean isOfParticiple(Sentence sentence, Token date, Token number, @Nullable Token shared) {
		boolean participle = path(sentence, date, shared).stream()
			.anyMatch((each) -> each.isRelated("acl") && each.tag().matches("VB[NG]") && !each.hasLemma(TAKEN)
					&& !sentence.isBelow(number, each));
		Token verb = Deeds.verb(sentence, number);
		boolean lasts = verb != null && (verb.tag().matches("VB[PZ]")
				|| sentence.children(verb, "aux").stream().anyMatch((each) -> each.tag().matches("MD|VB[PZ]")));
		return participle && lasts;
	}

	/** The words from this one up to where the other joins it, without that one. */
	private static List<Token> path(Sentence sentence, Token from, @Nullable Token to) {
		List<Token> path = new ArrayList<>();
		Token at = from;
		while (at != null && !at.equals(to) && path.size() <= sentence.size()) {
			path.add(at);
			at = sentence.head(at);
		}
		return path;
	}

	/** The lowest word above both, null if there is none. */
	private static @Nullable Token shared(Sentence sentence, Token one, Token other) {
		Token at = one;
		for (int steps = 0; at != null && steps <= sentence.size(); steps++) {
			if (at.equals(other) || sentence.isBelow(other, at)) {
				return at;
			}
			at = sentence.head(at);
		}
		return null;
	}

}
