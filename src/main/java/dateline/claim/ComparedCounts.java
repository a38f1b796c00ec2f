package dateline.claim;

import java.util.List;

import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Which number is set beside the one before it, as another count of the same: for another
 * time, by others, or in all:
 * <ul>
 * <li>ELLIPSIS_FIGURE: "seven were hurt, revising an earlier <em>figure of</em> five",
 * "35,000 marched. Two scholars arrived at <em>a figure of</em> 80,000"
 * <li>ELLIPSIS_TOTAL: "3,000 more soldiers, bringing the <em>total to</em> 9,000"
 * <li>ELLIPSIS_OUT_OF: "by 41,236 votes <em>out of</em> almost 18.9 million"
 * <li>ELLIPSIS_COMPARED: "12 dead, <em>up from</em> seven", "23 dead<em>, against</em> 49
 * in 2023"
 * </ul>
 * Null for other numbers, and where it is open with which of several one is compared
 * ("nine ships and 20 vessels, up from six").
 */
final class ComparedCounts {

	private ComparedCounts() {
	}

	/**
	 * The meaning, null if it is not set beside one of these.
	 * @param earlier what the numbers before it in the sentence mean, at least one
	 */
	static @Nullable Meaning of(Sentence sentence, Quantity quantity, List<Meaning> earlier) {
		Meaning last = earlier.getLast();
		if (isRevised(sentence, quantity) && !(earlier.size() == 1 && isArrived(sentence, quantity))) {
			return last.inherited(quantity, "ELLIPSIS_FIGURE");
		}
		if (isTotal(sentence, quantity)) {
			return last.inherited(quantity, "ELLIPSIS_TOTAL");
		}
		if (isOutOf(sentence, quantity, last)) {
			return last.inherited(quantity, "ELLIPSIS_OUT_OF");
		}
		return (is(sentence, quantity) && !NumberLists.isMixed(earlier))
				? NumberLists.latest(sentence, earlier).inherited(quantity, "ELLIPSIS_COMPARED") : null;
	}

	/** "Seven were hurt, revising an earlier figure of five". */
	private static boolean isRevised(Sentence sentence, Quantity quantity) {
		return sentence.word(quantity.first() - 1).equals("of") && quantity.first() > 1
				&& sentence.token(quantity.first() - 2)
					.hasLemma("figure", "tally", "count", "estimate", "total", "number", "peak", "high", "low",
							"maximum")
				&& quantity.endsPhrase(sentence);
	}

	/** "Two researchers arrived at a figure of 80,000": not of these. */
	private static boolean isArrived(Sentence sentence, Quantity quantity) {
		int at = quantity.first() - 1;
		while (at > 0 && sentence.token(at).tag().matches("IN|DT|NN|JJ|PRP\\$")) {
			at--;
		}
		return sentence.token(at).hasLemma("arrive", "come", "give", "reach", "put", "offer", "produce", "publish");
	}

	/** "sent 3,000 more soldiers, bringing the total to 9,000". */
	private static boolean isTotal(Sentence sentence, Quantity quantity) {
		return sentence.word(quantity.first() - 1).equals("to") && sentence.word(quantity.first() - 2).equals("total");
	}

	/** "41,236 votes out of almost 18.9 million", "212 seats out of a total of 400". */
	private static boolean isOutOf(Sentence sentence, Quantity quantity, Meaning last) {
		int at = quantity.first() - 1;
		if (sentence.word(at).equals("of") && sentence.word(at - 1).equals("total")) {
			at -= sentence.word(at - 2).equals("a") ? 3 : 2;
		}
		return at > 1 && sentence.word(at).equals("of") && sentence.word(at - 1).equals("out")
				&& sentence.token(at - 2).span().end() == last.words().end() && quantity.endsPhrase(sentence);
	}

	/**
	 * "12 dead, up from seven", "compared with 900 a year earlier", "than the 112 that".
	 */
	static boolean is(Sentence sentence, Quantity quantity) {
		String before = sentence.word(quantity.first() - 1);
		String next = sentence.word(quantity.next());
		String earlier = sentence.word(quantity.first() - 2);
		boolean change = (before.equals("from") && earlier.matches("up|down"))
				|| (before.matches("with|to") && earlier.equals("compared"))
				|| (before.matches("against|versus") && earlier.equals(","))
				|| (before.equals("of") && earlier.equals("instead"))
				|| (before.equals("than") && earlier.equals("rather"));
		boolean relative = next.equals("that")
				|| (quantity.next() < sentence.size() && sentence.token(quantity.next()).tag().equals("VBN"))
				|| (next.matches("it|he|she|they|we") && earlier.matches("than|from")
						&& quantity.next() + 1 < sentence.size());
		boolean raised = earlier.equals("from") && sentence.word(quantity.first() - 3).matches("up|down");
		return change || (before.equals("the") && relative && (earlier.equals("than") || raised));
	}

	/** "Two researchers arrived at <em>a figure of</em> 80,000". */
	static boolean isFigure(Sentence sentence, Quantity quantity) {
		int of = quantity.first() - 1;
		boolean closer = of > 0 && sentence.token(of).is("figure") && quantity.comparator() == Comparator.ABOUT
				&& quantity.isTens() && quantity.endsPhrase(sentence);
		return closer || (of > 1 && sentence.token(of).is("of") && quantity.isTens() && quantity.endsPhrase(sentence)
				&& sentence.token(of - 1).is("figure", "estimate", "count", "tally")
				&& sentence.token(of - 2).is("a", "an", "the", "its", "their", "own", "lower", "higher"));
	}

	/** "This brings the total for the year <em>to</em> 1,204". */
	static boolean isBrought(Sentence sentence, Quantity quantity) {
		int to = quantity.first() - 1;
		if (to < 3 || !sentence.token(to).is("to") || !quantity.endsPhrase(sentence)) {
			return false;
		}
		List<Token> before = sentence.tokens().subList(Math.max(0, to - 8), to);
		return before.stream().anyMatch((token) -> token.hasLemma("bring", "take", "raise"))
				&& before.stream().anyMatch((token) -> token.is("total", "tally"))
				&& before.stream().noneMatch((token) -> token.is("number", ";"));
	}

}
