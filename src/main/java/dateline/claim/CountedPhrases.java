package dateline.claim;

import java.util.Set;

import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds the noun phrase that a number counts, by the words after it: "24 <em>partnered
 * operations</em>", "two of the five <em>suspects</em>", "14 <em>dead</em>". Where a
 * verb, a preposition or a comma follows at once there is none.
 */
final class CountedPhrases {

	/** Adjectives that stand for people after a number. */
	private static final Set<String> STATES = Set.of("dead", "wounded", "injured", "missing", "homeless", "detained",
			"killed", "hurt");

	/** Nouns of time that may follow a noun phrase without belonging to it. */
	private static final Set<String> TIMES = Set.of("today", "yesterday", "tomorrow", "tonight", "week", "month",
			"year", "night", "morning", "evening", "afternoon", "weekend", "overnight");

	/** The phrase that this number counts, null if none. */
	@Nullable Counted of(Sentence sentence, Quantity quantity) {
		int at = afterOf(sentence, quantity.next());
		boolean article = at < sentence.size() && sentence.token(at).tag().matches("DT|PRP\\$");
		return article ? null : from(sentence, at);
	}

	/** The phrase that begins at this token, articles left out; null if none. */
	@Nullable Counted from(Sentence sentence, int begin) {
		int at = begin;
		while (at < sentence.size() && sentence.token(at).tag().matches("DT|PRP\\$")) {
			at++;
		}
		int first = at;
		int head = -1;
		while (at < sentence.size() && belongs(sentence, at, head)) {
			if (sentence.token(at).isNoun()) {
				head = at;
			}
			at++;
		}
		if (head < 0) {
			head = state(sentence, first, at);
		}
		return (head < 0) ? null : new Counted(first, head, words(sentence, first, head));
	}

	/**
	 * The state that stands for people ("14 dead", "30 injured in the crash"), else -1.
	 */
	private static int state(Sentence sentence, int first, int end) {
		boolean fits = first < sentence.size() && end <= first + 1
				&& STATES.contains(NumberWords.word(sentence, first));
		return fits ? first : -1;
	}

	/** Past "more" and past "of the five" in "two of the five suspects". */
	private static int afterOf(Sentence sentence, int next) {
		int at = NumberWords.word(sentence, next).equals("more") ? next + 1 : next;
		if (!NumberWords.word(sentence, at).equals("of")) {
			return at;
		}
		at++;
		while (at < sentence.size() && sentence.token(at).tag().matches("DT|PRP\\$|PDT|CD")) {
			at++;
		}
		return at;
	}

	private static boolean belongs(Sentence sentence, int at, int head) {
		Token token = sentence.token(at);
		if (head < 0) {
			if (token.is("taken", "held")) {
				return false;
			}
			boolean modifier = token.is("-") || token.tag().matches("JJ[RS]?|RB|POS|VB[NGD]");
			return token.isNoun() || (modifier && leadsToNoun(sentence, at));
		}
		Token before = sentence.token(at - 1);
		if ((before.is("-") && token.isNoun())
				|| (token.is("-") && at + 1 < sentence.size() && touches(sentence, at))) {
			return true;
		}
		if (!token.isNoun() || TIMES.contains(token.lemma())) {
			return !token.isNoun() && before.isNoun() && !before.tag().equals("NNS") && token.tag().matches("JJ|POS")
					&& leadsToNoun(sentence, at);
		}
		return !(before.tag().equals("NNS") && token.isName()) || before.tag().equals("NNPS");
	}

	private static boolean touches(Sentence sentence, int at) {
		return sentence.token(at).span().begin() == sentence.token(at - 1).span().end()
				&& sentence.token(at + 1).span().begin() == sentence.token(at).span().end();
	}

	/** Whether only words that may stand before a noun separate this from one. */
	private static boolean leadsToNoun(Sentence sentence, int at) {
		for (int i = at + 1; i < Math.min(sentence.size(), at + 6); i++) {
			Token token = sentence.token(i);
			if (token.isNoun()) {
				return true;
			}
			if (!token.tag().matches("JJ[RS]?|RB|VB[NG]|HYPH|POS|CC") && !token.is("-")) {
				return false;
			}
		}
		return false;
	}

	private static Span words(Sentence sentence, int first, int head) {
		return new Span(sentence.token(first).span().begin(), sentence.token(head).span().end());
	}

}
