package dateline.actor;

import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/** Whether the words of a noun phrase stand where only who speaks does. */
final class Speech {

	private static final String[] VERBS = { "say", "deny", "add", "announce", "claim", "warn", "accuse", "insist",
			"estimate", "report", "admit", "acknowledge", "confirm", "argue", "demand", "urge", "blame", "condemn",
			"reject", "dismiss", "tell", "state", "declare", "allege", "maintain", "predict", "expect", "forecast",
			"promise", "pledge", "vow", "complain", "concede", "reveal", "disclose", "explain", "criticise",
			"criticize", "contend", "believe", "hope", "conclude", "stress", "note", "assert", "count", "speak", "put",
			"dispute", "refuse", "decline", "call", "describe" };

	/** Verbs that stand before their subject: "said Ana Lima". */
	private static final String[] BEFORE = { "say", "add", "warn", "explain", "complain", "insist", "argue", "concede",
			"estimate", "report" };

	private Speech() {
	}

	/** Whether it is a verb of those who say something. */
	static boolean isVerb(Token token) {
		return token.hasLemma(VERBS);
	}

	/** "X said", "said X,", "according to X". */
	static boolean isSpeaking(Sentence sentence, int first, int last) {
		return isSource(sentence, first) || verb(sentence, first, last) != null;
	}

	private static boolean isSource(Sentence sentence, int first) {
		int to = before(sentence, first);
		return to > 0 && sentence.token(to).is("to") && sentence.token(to - 1).is("according");
	}

	/** The verb of which the words are the subject, null if it is none of speech. */
	static @Nullable Token verb(Sentence sentence, int first, int last) {
		Token head = sentence.token(Draft.headOf(sentence, first, last));
		Token above = sentence.head(head);
		boolean subject = above != null && head.relation().equals("nsubj") && above.isVerb() && above.hasLemma(VERBS);
		if (above != null && subject && !isOthers(sentence, last + 1, above.index())) {
			return above;
		}
		int next = last + 1;
		if (next < sentence.size() && sentence.token(next).tag().matches("VB[DZP]")
				&& sentence.token(next).hasLemma(VERBS)) {
			return sentence.token(next);
		}
		boolean closed = next >= sentence.size() || sentence.token(next).is(",", ".", "in", "on", ";");
		int before = before(sentence, first);
		return (closed && before >= 0 && sentence.token(before).tag().matches("VB[DZ]")
				&& sentence.token(before).hasLemma(BEFORE)) ? sentence.token(before) : null;
	}

	/** "After taking X, the authority says": who says it stands before the verb. */
	private static boolean isOthers(Sentence sentence, int comma, int verb) {
		return comma + 1 < verb && sentence.token(comma).is(",") && sentence.token(verb - 1).isNoun()
				&& sentence.tokens().subList(comma + 1, verb).stream().noneMatch((token) -> token.is(","));
	}

	/** The "it" of "said it had", "said on Monday that it would", -1 without. */
	static int ofItself(Sentence sentence, int verb) {
		if (verb >= sentence.size() || !sentence.token(verb)
			.hasLemma("say", "add", "announce", "insist", "deny", "confirm", "admit", "acknowledge", "claim",
					"maintain")) {
			return -1;
		}
		int at = verb + 1;
		while (at < Math.min(sentence.size(), verb + 4)
				&& (sentence.token(at).is("on", "in", "a", "statement") || NameParts.isCalendar(sentence.token(at)))) {
			at++;
		}
		if (at < sentence.size() && sentence.token(at).is("that")) {
			at++;
		}
		return (at < sentence.size() && sentence.token(at).is("it")) ? at : -1;
	}

	/** The index before the words and their article. */
	private static int before(Sentence sentence, int first) {
		return (first > 0 && sentence.token(first - 1).is("the")) ? first - 2 : first - 1;
	}

}
