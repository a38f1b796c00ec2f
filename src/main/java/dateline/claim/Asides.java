package dateline.claim;

import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * How far an "according to" within a sentence reaches:
 * <ul>
 * <li>between a subject and its verb it tells of that clause: "Spain gave 200 tents, and
 * Chile, according to <em>its ministry</em>, will give 40"
 * <li>between an auxiliary and its verb likewise: "The floods have, according to <em>the
 * mayor</em>, killed 29"
 * <li>before an infinitive of that: "40 tons of rice, enough, according to <em>the
 * mayor</em>, to feed 900"
 * <li>behind a semicolon, first or after a phrase of time, of what follows: "12 died;
 * according to <em>the police</em>, 30 were hurt"
 * </ul>
 * In none of these of a number before it.
 */
final class Asides {

	private static final String[] AUXILIARIES = { "have", "be", "will", "would", "could", "may", "might", "can" };

	private Asides() {
	}

	/** Who gives the number behind such words, null if nobody does. */
	static @Nullable Token of(Sentence sentence, Quantity quantity) {
		for (int i = quantity.first() - 1; i > 0; i--) {
			Token token = sentence.token(i);
			boolean verbs = token.is("and") && sentence.token(i + 1).tag().matches("VB[DN]");
			if ((token.is(";", ":", "and", "but", "while", "which", "who", "that") && !verbs)
					|| token.tag().matches("``|''")) {
				return null;
			}
			if (isAccording(sentence, i)) {
				int close = close(sentence, i);
				return (reach(sentence, i) >= 0 && close < quantity.first()) ? head(sentence, i + 2, close) : null;
			}
		}
		return null;
	}

	/** Whether such words stand behind the number, and tell nothing of it. */
	static boolean isBefore(Sentence sentence, Quantity quantity) {
		for (int i = quantity.next(); i < sentence.size(); i++) {
			if (isAccording(sentence, i)) {
				return reach(sentence, i) >= quantity.next();
			}
		}
		return false;
	}

	private static boolean isAccording(Sentence sentence, int at) {
		return sentence.token(at).is("according") && sentence.word(at + 1).equals("to");
	}

	/** Where what they tell of begins, -1 if they are of another kind. */
	private static int reach(Sentence sentence, int according) {
		int close = close(sentence, according);
		if (according < 2 || close + 1 >= sentence.size()) {
			return -1;
		}
		Token open = sentence.token(according - 1);
		if (open.is(";", ":")) {
			return according;
		}
		Token next = sentence.token(close + 1);
		if (!open.is(",")) {
			return -1;
		}
		if (next.tag().equals("TO")) {
			int word = sentence.token(according - 2).index();
			return sentence.token(word).tag().matches("JJ.*|RB|NN") && sentence.token(word - 1).is(",", "and") ? word
					: -1;
		}
		if (next.tag().matches("VB[DN]?") && sentence.token(according - 2).hasLemma(AUXILIARIES)) {
			return start(sentence, according - 3);
		}
		if (next.tag().matches("MD|VB[DPZ]")) {
			return subject(sentence, according - 2);
		}
		return next.tag().matches("PRP|DT|NN.*") ? fronted(sentence, according - 2) : -1;
	}

	/**
	 * "…; <em>in its best month</em>, according to": the semicolon before it, else -1.
	 */
	private static int fronted(Sentence sentence, int last) {
		int at = last;
		while (at > 0 && !sentence.token(at).is(";") && !sentence.token(at).isVerb() && !sentence.token(at).is(",")) {
			at--;
		}
		return (at > 0 && sentence.token(at).is(";") && sentence.token(at + 1).tag().matches("IN|RB")) ? at : -1;
	}

	/** Where the noun phrase begins that ends here and opens a clause, else -1. */
	private static int subject(Sentence sentence, int last) {
		int at = start(sentence, last);
		return (at < last && sentence.token(at).is("and", "but", "while", ";", "whereas")) ? at : -1;
	}

	/** The word before the noun phrase that ends here, else the first of all. */
	private static int start(Sentence sentence, int last) {
		int at = last;
		while (at > 0 && sentence.token(at).tag().matches("DT|JJ.*|NN.*|POS|PRP\\$?|CD")) {
			at--;
		}
		return at;
	}

	/** The comma behind who is named; past "the governor, Ana Ruiz,". */
	private static int close(Sentence sentence, int according) {
		int close = comma(sentence, according + 1);
		int next = comma(sentence, close + 1);
		boolean named = next < sentence.size() && next - close < 5
				&& sentence.tokens().subList(close + 1, next).stream().allMatch(Token::isName);
		return named ? next : close;
	}

	private static int comma(Sentence sentence, int from) {
		int at = from;
		while (at < sentence.size() && !sentence.token(at).is(",", ";")) {
			at++;
		}
		return at;
	}

	/** The name behind a comma, else the last noun of the first run of nouns. */
	private static @Nullable Token head(Sentence sentence, int begin, int end) {
		Token head = null;
		boolean parted = false;
		for (int i = begin; i < end; i++) {
			Token token = sentence.token(i);
			parted |= token.is(",");
			if (head != null && !parted && !token.isNoun() && !token.tag().equals("POS")) {
				return head;
			}
			head = token.isNoun() ? token : head;
		}
		return head;
	}

}
