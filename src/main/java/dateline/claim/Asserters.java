package dateline.claim;

import java.util.Set;

import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Who gives a number by counting rather than by speaking, by the verb that leads up to it
 * in the same clause:
 * <ul>
 * <li>"<em>The union</em> put the number of injured at 11"
 * <li>"<em>the ministry</em> has recorded 1,564 cases and 118 deaths"
 * <li>"<em>The army</em>, which spoke of 31 dead"
 * </ul>
 * Null for other verbs ("the ministry bought 40 cars"), for the passive, and where "I" or
 * "we" count: then whoever speaks does.
 */
final class Asserters {

	private static final String[] COUNT = { "estimate", "count", "record", "report", "tally", "document", "confirm",
			"cite", "list", "log", "acknowledge", "register" };

	private static final Set<String> COUNT_WITH = Set.of("speak of", "talk of", "admit to", "own to");

	/** Words that open another clause. */
	private static final Set<String> CLAUSES = Set.of(";", "that", "because", "when", "after", "before", "while",
			"although", "though", "if", "where", "who", "which", "whose", "as", "since", "\"", "“", "”", "''", "``");

	private static final int FAR = 20;

	private Asserters() {
	}

	static @Nullable Token of(Counting counting) {
		Sentence sentence = counting.sentence();
		int next = counting.end();
		if (NumberWords.word(sentence, next).matches("that|which")) {
			return after(sentence, next);
		}
		int first = counting.quantity().first();
		for (int i = first - 1; i >= Math.max(0, first - FAR); i--) {
			Token token = sentence.token(i);
			if (CLAUSES.contains(NumberWords.word(sentence, i))) {
				return null;
			}
			if (token.isVerb() && isCounting(sentence, i, first)) {
				Token subject = isPassive(sentence, token) ? null : subject(sentence, token);
				return (subject == null || subject.is("I", "we") || subject.index() > i) ? null : subject;
			}
			if (token.isVerb() && !token.tag().matches("VB[NG]") && !token.hasLemma("be", "have")) {
				return null;
			}
		}
		return null;
	}

	/** "than the 112,000 that <em>the agency</em> reported". */
	private static @Nullable Token after(Sentence sentence, int that) {
		for (int i = that + 1; i < Math.min(sentence.size(), that + 9); i++) {
			Token verb = sentence.token(i);
			if (verb.isVerb() && !verb.hasLemma("have", "be")) {
				Token subject = sentence.child(verb, "nsubj").orElse(null);
				return (subject != null && subject.index() > that && subject.index() < i
						&& (verb.hasLemma(COUNT) || verb.hasLemma("give", "claim", "announce"))) ? subject : null;
			}
		}
		return null;
	}

	/**
	 * Whether a verb of counting stands right before the number: "now talks of 75,000".
	 */
	static boolean isCounted(Sentence sentence, int first) {
		String before = NumberWords.word(sentence, first - 1);
		if (first < 2) {
			return false;
		}
		if (before.equals("at")) {
			boolean it = NumberWords.word(sentence, first - 2).matches("it|figure|total|number|count");
			return it && (sentence.token(Math.max(0, first - 3)).hasLemma("put", "estimate")
					|| sentence.token(Math.max(0, first - 4)).hasLemma("put", "estimate"));
		}
		int verb = sentence.token(first - 1).isVerb() ? first - 1 : first - 2;
		Token token = sentence.token(verb);
		return token.isVerb() && !isPassive(sentence, token)
				&& ((verb == first - 1 && token.hasLemma("count", "list", "record", "estimate", "report"))
						|| (verb == first - 2 && COUNT_WITH.contains(token.lemma() + " " + before)));
	}

	private static boolean isCounting(Sentence sentence, int at, int first) {
		Token verb = sentence.token(at);
		String next = NumberWords.word(sentence, at + 1);
		if (verb.hasLemma("put")) {
			return NumberWords.word(sentence, first - 1).equals("at") || next.equals("at");
		}
		return COUNT_WITH.contains(verb.lemma() + " " + next) || (verb.hasLemma(COUNT) && !next.equals("on"));
	}

	private static boolean isPassive(Sentence sentence, Token verb) {
		int at = verb.index() - 1;
		while (at > 0 && sentence.token(at).tag().startsWith("RB")) {
			at--;
		}
		boolean participle = verb.tag().equals("VBN") && !sentence.token(Math.max(at, 0)).hasLemma("have");
		return participle || !sentence.children(verb, "nsubj:pass").isEmpty();
	}

	/** Its subject, also that of a verb before it; for "which" what that stands for. */
	private static @Nullable Token subject(Sentence sentence, Token verb) {
		Token own = sentence.child(verb, "nsubj").filter((each) -> each.index() < verb.index()).orElse(null);
		if (own != null && sentence.token(Math.max(0, own.index() - 2)).is("which", "whom")) {
			return own;
		}
		for (int i = verb.index() - 1; i > 0 && i > verb.index() - 6; i--) {
			Token token = sentence.token(i);
			if (token.is("who", "which")) {
				return noun(sentence, i);
			}
			if (token.is(",") || (token.isVerb() && !token.hasLemma("have", "do"))) {
				break;
			}
		}
		Token at = verb;
		Token subject = sentence.child(at, "nsubj").orElse(null);
		for (Token head = sentence.head(at); subject == null && head != null && head.isVerb()
				&& at.isRelated("conj"); head = sentence.head(at)) {
			at = head;
			subject = sentence.child(at, "nsubj").orElse(null);
		}
		return (subject != null && subject.is("who", "which", "that")) ? null : subject;
	}

	/** The noun before "which". */
	private static @Nullable Token noun(Sentence sentence, int which) {
		for (int i = which - 1; i >= Math.max(0, which - 3); i--) {
			if (sentence.token(i).isNoun()) {
				return sentence.token(i);
			}
		}
		return null;
	}

}
