package dateline.statement;

import java.util.List;
import java.util.Set;

import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Clauses that say that something else is not so: "it was not true that the dam was old",
 * "there was no truth in claims that it was old", "claims that it was old were false".
 */
final class Untruths {

	private static final Set<String> FALSE = Set.of("false", "untrue", "wrong", "incorrect", "inaccurate", "nonsense",
			"rubbish", "baseless", "unfounded", "groundless", "fabricated", "fabrication", "fabrications", "lie",
			"lies", "absurd", "ridiculous", "ludicrous", "fake", "invented", "mistaken", "propaganda", "fiction",
			"fantasy", "slander", "unsubstantiated", "misleading", "preposterous", "invention", "hoax", "rumour",
			"rumor", "disinformation", "misinformation", "falsehood", "falsehoods", "smear", "smears", "myth", "bogus",
			"untruth", "untruths", "hogwash", "fictitious", "erroneous", "concocted", "slanderous", "libellous",
			"defamatory", "nonsensical", "gossip", "tale", "fairytale", "far-fetched", "laughable");

	private static final String[] GROUNDS = { "basis", "foundation", "truth", "substance", "merit", "grounds",
			"validity" };

	private Untruths() {
	}

	/** From where to where the untrue clause goes, in tokens. */
	record Range(int from, int to) {
	}

	/** What is said to be untrue in the clause between two indexes; null if nothing. */
	static @Nullable Range in(Sentence sentence, int from, int to) {
		int at = from;
		if (Words.is(sentence, at, "it", "there") && at + 3 < to) {
			boolean there = Words.is(sentence, at, "there");
			at++;
			while (at < to && (Words.isFinite(sentence.token(at)) || sentence.token(at).isVerb())) {
				at++;
			}
			int that = there ? noTruth(sentence, at, to) : notTrue(sentence, at, to);
			return (that > 0 && that + 1 < to) ? new Range(that + 1, to) : null;
		}
		return ofReports(sentence, from, to);
	}

	/**
	 * "It was not true, she said, that …", "There was no truth, she said, in claims that
	 * …": the index of the first word after "that" behind an attribution that parts the
	 * two, or -1.
	 */
	static int parted(Sentence sentence, int from, int to, int after) {
		int comma = (to - from < 9 && deniesIt(sentence, from, to)) ? behindOccasion(sentence, after) : -1;
		if (comma < 0) {
			return -1;
		}
		boolean that = Words.is(sentence, comma + 1, "that");
		int of = Words.is(sentence, comma + 1, "in", "to", "for") ? reports(sentence, comma + 2, sentence.size()) : -1;
		return that ? comma + 2 : (of > 0) ? of + 1 : -1;
	}

	/**
	 * "it was not true, <em>as the union claims,</em> that …": the index of the first
	 * word after "that" in a clause that begins here, or -1.
	 */
	static int behindAside(Sentence sentence, int from) {
		int comma = from;
		while (comma < Math.min(from + 9, sentence.size()) && !sentence.token(comma).text().equals(",")) {
			comma++;
		}
		for (int i = comma + 2; Words.is(sentence, comma + 1, "as") && i < Math.min(sentence.size(), comma + 14); i++) {
			if (sentence.token(i).text().equals(",")) {
				return deniesIt(sentence, from, comma) && Words.is(sentence, i + 1, "that") ? i + 2 : -1;
			}
		}
		return -1;
	}

	/** Whether "it was not true" or "there was no truth" stands here. */
	private static boolean deniesIt(Sentence sentence, int from, int to) {
		boolean nor = Words.is(sentence, from, "nor") && Words.is(sentence, from + 2, "it", "there");
		boolean not = nor;
		boolean denies = false;
		for (int i = from + 1; (nor || Words.is(sentence, from, "it", "there")) && i < to; i++) {
			Token token = sentence.token(i);
			not |= token.is("not", "n't", "n’t", "never", "no");
			denies |= (not && token.is("true", "truth", "substance", "basis", "foundation", "correct", "case"))
					|| (!not && isFalse(token));
		}
		return denies;
	}

	/** ", she wrote <em>on her page on Monday</em>, that …": the next comma, or -1. */
	private static int behindOccasion(Sentence sentence, int from) {
		int at = from;
		while (at < Math.min(sentence.size(), from + 9) && !sentence.token(at).text().equals(",")) {
			if (Words.isFinite(sentence.token(at)) || Words.isMark(sentence.token(at))) {
				return -1;
			}
			at++;
		}
		return Words.is(sentence, at, ",") ? at : -1;
	}

	/** "not true that", "simply untrue that": the index of "that", or -1. */
	private static int notTrue(Sentence sentence, int from, int to) {
		boolean not = false;
		for (int i = from; i < Math.min(to, from + 7); i++) {
			Token token = sentence.token(i);
			if (token.is("that")) {
				return -1;
			}
			not |= token.is("not", "n't", "n’t", "never");
			boolean no = (not && token.is("true", "correct", "right", "accurate", "case", "so"))
					|| (!not && isFalse(token));
			if (no) {
				int that = (i + 1 < to && Words.isQuoteMark(sentence.token(i + 1))) ? i + 2 : i + 1;
				that += Words.is(sentence, that, "to") && Words.is(sentence, that + 1, "suggest", "say", "claim",
						"imply", "allege", "assert", "pretend", "think", "believe", "imagine", "argue", "conclude") ? 2
								: 0;
				return Words.is(sentence, that, "that") ? that : -1;
			}
		}
		return -1;
	}

	/** "no truth in reports that", "no question that" not. */
	private static int noTruth(Sentence sentence, int from, int to) {
		int first = (from < to && Words.isQuoteMark(sentence.token(from))) ? from + 1 : from;
		boolean no = Words.is(sentence, first, "no", "not", "little") && sentence.tokens()
			.subList(first, Math.min(to, first + 6))
			.stream()
			.anyMatch((each) -> each.is("truth", "substance", "basis", "foundation"));
		for (int i = from; no && i < Math.min(to, from + 12); i++) {
			if (sentence.token(i).is("that")) {
				return i;
			}
			int claim = sentence.token(i).is("in", "to", "behind", "for") ? reports(sentence, i + 1, to) : -1;
			if (claim > 0) {
				return claim;
			}
		}
		return -1;
	}

	/** "reports that it was old were false": up to the last verb. */
	private static @Nullable Range ofReports(Sentence sentence, int from, int to) {
		int that = reports(sentence, from, to);
		if (that < 0) {
			return ofThings(sentence, from, to);
		}
		for (int i = to - 1; i > that + 2; i--) {
			if (denies(sentence, i, to)) {
				return new Range(that + 1, i);
			}
			if (Words.isFinite(sentence.token(i)) && sentence.token(i).is("was", "were", "is", "are")) {
				return null;
			}
		}
		return null;
	}

	/** "were false", "was not true", "was without foundation", "had no basis in fact". */
	private static boolean denies(Sentence sentence, int verb, int to) {
		Token token = sentence.token(verb);
		List<Token> rest = sentence.tokens().subList(verb + 1, to);
		if (!Words.isFinite(token) || to - verb > 8) {
			return false;
		}
		boolean not = rest.stream().anyMatch((each) -> each.is("not", "n't", "n’t", "never"));
		boolean ground = rest.stream().anyMatch((each) -> each.is(GROUNDS));
		if (token.is("was", "were", "is", "are", "has", "have")) {
			boolean wide = rest.stream().anyMatch((each) -> each.is("wide"))
					&& rest.stream().anyMatch((each) -> each.is("mark"));
			boolean without = (wide && !not) || (ground && rest.stream().anyMatch((each) -> each.is("without", "no")));
			return without || rest.stream()
				.anyMatch((each) -> not ? each.is("true", "correct", "accurate", "right") : isFalse(each));
		}
		return ground
				&& (token.is("lacked", "lack", "lacks") || (token.is("had") && rest.getFirst().is("no", "little")));
	}

	/** "reports of a split were false": the noun phrase up to the verb. */
	private static @Nullable Range ofThings(Sentence sentence, int from, int to) {
		boolean report = false;
		for (int i = from; i < Math.min(to, from + 25); i++) {
			Token token = sentence.token(i);
			report |= i < from + 5 && token.isNoun() && OthersReports.isNoun(token)
					&& Words.is(sentence, i + 1, "of", "about", "against");
			if (Words.isFinite(token)) {
				boolean no = denies(sentence, i, to);
				return (report && no) ? new Range(from, i) : null;
			}
		}
		return null;
	}

	/** The word before what others say in a noun phrase that begins here, or -1. */
	static int reports(Sentence sentence, int from, int to) {
		int content = OthersReports.content(sentence, from, to);
		return (content > 0) ? content - 1 : -1;
	}

	/**
	 * "(described) the claim that it was old as a lie", "(called) reports that it was old
	 * baseless": the clause between "that" and the judgement; null if there is none.
	 */
	static @Nullable Range called(Sentence sentence, int from) {
		int that = reports(sentence, from, sentence.size());
		for (int i = sentence.size() - 1; that > 0 && i > that + 3; i--) {
			boolean last = Words.isEnd(sentence.token(i)) || Words.isQuoteMark(sentence.token(i));
			Token next = Words.at(sentence, i + 1);
			Token after = (next != null && next.isNoun()) ? Words.at(sentence, i + 2) : next;
			int begin = isFalse(sentence.token(i)) ? judgement(sentence, i, that + 3) : -1;
			boolean closes = after != null && (Words.isMark(after) || Words.isEnd(after) || Words.isQuoteMark(after));
			if (begin > 0 && (closes || quotesToEnd(sentence, begin))) {
				return new Range(that + 1, begin);
			}
			if (!last && i < sentence.size() - 8) {
				return null;
			}
		}
		return null;
	}

	/** "“a lie from start to finish”": quoted from here to the end. */
	private static boolean quotesToEnd(Sentence sentence, int from) {
		int first = Words.is(sentence, from, "as") ? from + 1 : from;
		return Words.isQuoteMark(sentence.token(first)) && sentence.tokens()
			.subList(sentence.size() - 2, sentence.size())
			.stream()
			.anyMatch(Words::isQuoteMark);
	}

	/** Where "as a complete lie" or "completely baseless" begins. */
	private static int judgement(Sentence sentence, int at, int least) {
		int begin = at;
		while (begin - 1 > least && (sentence.token(begin - 1).tag().matches("JJ|RB|DT|CC")
				|| Words.isQuoteMark(sentence.token(begin - 1)) || isFalse(sentence.token(begin - 1)))) {
			begin--;
		}
		return Words.is(sentence, begin - 1, "as") ? begin - 1 : begin;
	}

	static boolean isFalse(Token token) {
		return FALSE.contains(token.text().toLowerCase(java.util.Locale.ROOT));
	}

}
