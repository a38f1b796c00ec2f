package dateline.claim;

import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Who rejects a number that others give: "<em>The ministry</em> described the figure of
 * 31 dead as fabricated", "<em>She</em> dismissed reports of 12 deaths", "<em>It</em>
 * rejected as false claims that 40 houses had burned". Not "described the 31 dead as
 * heroes", "rejected calls for 12 new judges".
 */
final class Rejections {

	private static final String[] REJECT = { "reject", "dismiss", "refute", "dispute", "deny", "contest", "rubbish",
			"repudiate", "disown", "rebut" };

	private static final String[] CALL = { "describe", "call", "brand", "label", "denounce", "decry", "condemn" };

	private static final String[] TOLD = { "figure", "report", "claim", "allegation", "account", "number", "toll",
			"suggestion", "accusation", "rumour", "rumor", "assertion", "estimate", "count", "tally", "story" };

	private static final String[] FALSE = { "fabricated", "fabrication", "false", "falsehood", "untrue", "baseless",
			"lie", "lies", "propaganda", "fiction", "fanciful", "invented", "invention", "exaggerated", "exaggeration",
			"nonsense", "unfounded", "groundless", "fake", "incorrect", "wrong", "rumour", "rumor", "hoax", "slander",
			"disinformation", "misinformation", "fantasy", "inflated", "rubbish", "myth" };

	/** How far from the number the words may stand. */
	private static final int FAR = 16;

	private Rejections() {
	}

	/** The verb, null if the number is not rejected. */
	static @Nullable Token of(Counting counting) {
		Sentence sentence = counting.sentence();
		int first = counting.quantity().first();
		boolean told = false;
		for (int i = first - 1; i >= Math.max(0, first - FAR); i--) {
			Token token = sentence.token(i);
			if (token.is(";", ":", "but", "while", "whereas", "although", "\"", "“", "”", "said", "says")) {
				return null;
			}
			String next = sentence.word(i + 1);
			told |= token.hasLemma(TOLD) && !token.isVerb() && (next.matches("of|that|by|in|from|on|,"));
			if (told && token.isVerb() && token.hasLemma(REJECT) && !isNegated(sentence, i)) {
				return token;
			}
			if (told && token.isVerb() && token.hasLemma(CALL) && isFalse(sentence, counting.end())) {
				return token;
			}
		}
		return null;
	}

	/** "disputes that and <em>puts</em> the toll at nine": the figure for the other. */
	static boolean isInstead(Counting counting) {
		Sentence sentence = counting.sentence();
		int at = counting.quantity().opening(sentence) - 1;
		boolean led = at > 2 && sentence.token(at).is("at");
		for (int i = at - 1; led && i > 0 && i > at - FAR; i--) {
			Token token = sentence.token(i);
			if (token.hasLemma("put", "set", "estimate") && token.tag().matches("VB[DNPZ]?")) {
				return sentence.token(i - 1).is("and", "but");
			}
			led = !token.tag().matches("CD|[,.:]|``|''");
		}
		return false;
	}

	/** Who rejects, null where the parse does not tell. */
	static @Nullable Token who(Counting counting, Token verb) {
		Sentence sentence = counting.sentence();
		Token subject = sentence.child(verb, "nsubj").filter((each) -> each.index() < verb.index()).orElse(null);
		Token head = sentence.head(verb);
		subject = (subject == null && head != null && head.isVerb() && verb.isRelated("conj"))
				? sentence.child(head, "nsubj").orElse(null) : subject;
		return (subject == null || subject.is("who", "which", "that", "I", "we")) ? null : subject;
	}

	private static boolean isNegated(Sentence sentence, int verb) {
		return sentence.word(verb - 1).matches("not|n't|n’t|never");
	}

	private static boolean isFalse(Sentence sentence, int from) {
		for (int i = from; i < Math.min(sentence.size(), from + FAR); i++) {
			if (sentence.token(i).is(";", ":", "but", "and")) {
				return false;
			}
			if (sentence.token(i).hasLemma(FALSE) || sentence.token(i).is(FALSE)) {
				return true;
			}
		}
		return false;
	}

}
