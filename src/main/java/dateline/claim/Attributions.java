package dateline.claim;

import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Who says the sentence around a number that no statement covers, by its words alone, for
 * long sentences in which the parse loses the speaker:
 * <ul>
 * <li>"…, killing 14 soldiers, <em>the ministry</em> said, in an attack that …"
 * <li>"According to <em>the Red Cross</em>, its volunteers treated 63 people"
 * </ul>
 * Null where quotation marks, a semicolon or another verb of saying stand between.
 */
final class Attributions {

	private static final int FAR = 14;

	private Attributions() {
	}

	static @Nullable Token of(Counting counting) {
		Token after = after(counting.sentence(), counting.quantity());
		return (after != null) ? after : before(counting.sentence(), counting.quantity());
	}

	/** The speaker of ", NP said" behind the number. */
	private static @Nullable Token after(Sentence sentence, Quantity quantity) {
		for (int i = quantity.next(); i < sentence.size(); i++) {
			Token token = sentence.token(i);
			if (isBarrier(token)) {
				return null;
			}
			if (token.is("said", "says")) {
				return isParenthesis(sentence, i) ? speaker(sentence, i, quantity.next()) : null;
			}
		}
		return null;
	}

	/** Followed by a comma, a day or the end: no clause of its own content. */
	private static boolean isParenthesis(Sentence sentence, int said) {
		int at = said + 1;
		while (at < sentence.size()
				&& (sentence.token(at).is("on", "in", "a", "late", "early") || sentence.token(at).isName()
						|| NumberWords.word(sentence, at).matches("statement|night|evening|morning"))) {
			at++;
		}
		return at >= sentence.size() || sentence.token(at).tag().matches("[.,]");
	}

	/** The head of the noun phrase between a comma and "said". */
	private static @Nullable Token speaker(Sentence sentence, int said, int least) {
		int comma = said - 1;
		while (comma >= least && !sentence.token(comma).is(",")) {
			if (sentence.token(comma).isVerb() || said - comma > FAR) {
				return null;
			}
			comma--;
		}
		return (comma < least) ? null : head(sentence, comma + 1, said);
	}

	/** The last noun of the first run of nouns. */
	private static @Nullable Token head(Sentence sentence, int begin, int end) {
		if (!sentence.token(begin).tag().matches("DT|PRP\\$|JJ|NN.*|VBN|CD")) {
			return null;
		}
		Token head = null;
		for (int i = begin; i < end; i++) {
			Token token = sentence.token(i);
			if (head != null && !token.isNoun() && !token.tag().equals("POS")) {
				return head;
			}
			head = token.isNoun() ? token : head;
		}
		return head;
	}

	/** "According to NP," at the head of the sentence. */
	private static @Nullable Token before(Sentence sentence, Quantity quantity) {
		if (!NumberWords.word(sentence, 0).equals("according") || !NumberWords.word(sentence, 1).equals("to")) {
			return null;
		}
		int comma = 2;
		while (comma < quantity.first() && !sentence.token(comma).is(",")) {
			comma++;
		}
		for (int i = comma; i < quantity.first(); i++) {
			if (isBarrier(sentence.token(i)) || sentence.token(i).is("said", "but", "while", "although")) {
				return null;
			}
		}
		return (comma < quantity.first()) ? head(sentence, 2, comma) : null;
	}

	private static boolean isBarrier(Token token) {
		return token.is(";", ":", "\"", "“", "”", "''", "``");
	}

}
