package dateline.claim;

import java.util.List;

import dateline.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Which of two numbers without nouns counts what, by the pair before them: ELLIPSIS_PAIR,
 * "Kerava with 168 cases and 15 deaths, Lohja with <em>74 and eight</em>", "compared with
 * <em>3,800 and 98</em> a week ago". Null where no two things were counted side by side
 * ("168 cases, 74 and eight").
 */
final class Pairs {

	private Pairs() {
	}

	/**
	 * The meaning, null if the number is of no such pair.
	 * @param earlier what the numbers before it in the sentence mean
	 */
	static @Nullable Meaning of(Sentence sentence, Quantity quantity, List<Meaning> earlier) {
		if (earlier.size() < 2 || !quantity.isPlain()) {
			return null;
		}
		Meaning same = earlier.get(earlier.size() - 2);
		Meaning other = earlier.getLast();
		boolean two = same.leavesNoun() && other.leavesNoun()
				&& !(same.measure() == other.measure() && same.unit().equals(other.unit()));
		boolean first = isLed(sentence, quantity) && sentence.word(quantity.next()).equals("and")
				&& isBare(sentence, quantity.next() + 1);
		boolean second = sentence.word(quantity.first() - 1).equals("and") && other.rule().equals("ELLIPSIS_PAIR")
				&& isBare(sentence, quantity.first());
		return (two && (first || second)) ? same.inherited(quantity, "ELLIPSIS_PAIR") : null;
	}

	/** "with 74", "Lohja 74", "compared to 74". */
	private static boolean isLed(Sentence sentence, Quantity quantity) {
		int before = quantity.first() - 1;
		return before > 0 && (sentence.token(before).is("with", "to", "from", "against", "than", "at", "had", "has")
				|| (sentence.token(before).isName() && sentence.token(before - 1).is(",", ";", "and")));
	}

	/** A number that no noun follows. */
	private static boolean isBare(Sentence sentence, int at) {
		return at < sentence.size() && sentence.token(at).tag().equals("CD")
				&& (at + 1 >= sentence.size() || sentence.token(at + 1).tag().matches("[,.:]|CC|DT|IN|''|``|-RRB-")
						|| sentence.token(at + 1).is("last", "respectively", "earlier", "yesterday"));
	}

}
