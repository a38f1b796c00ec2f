package dateline.claim;

import java.util.Set;

import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Whether a small number after "the" and the like counts those of whom was told before:
 * "<em>The</em> three men left" does. "<em>the</em> 70 people known to have fled",
 * "<em>the</em> five firms through which", "<em>her</em> 88 observers" and "<em>its</em>
 * nine members" are counted here first.
 */
final class BackReferences {

	private static final Set<String> DEFINITE = Set.of("the", "these", "those", "its", "his", "her", "their", "our",
			"both", "first", "last", "next", "past", "previous", "coming", "other", "latest", "remaining", "final");

	private BackReferences() {
	}

	/** Whether the word before the number says that it is known which are meant. */
	static boolean isDefinite(Sentence sentence, Quantity quantity) {
		return DEFINITE.contains(quantity.before(sentence));
	}

	/**
	 * "The three men" refers back; "the 70 people known to have fled", "the five firms
	 * through which" and "her 88 observers", "its nine members" do not.
	 */
	static boolean is(Sentence sentence, Quantity quantity, Token head) {
		String before = quantity.before(sentence);
		boolean definite = quantity.isSmall() && quantity.comparator() == Comparator.EXACT
				&& isDefinite(sentence, quantity);
		boolean three = !quantity.isOne() && !quantity.isTwo();
		boolean rest = before.matches("remaining|other|first|final|last")
				&& (quantity.isTens() || (three && sentence.word(quantity.first() - 2).matches("its|their")));
		boolean owned = (before.matches("its|his|her|their|our") && quantity.isTens())
				|| (before.matches("its|their") && three) || rest;
		boolean told = before.equals("the") && (isRelative(sentence, head.index() + 1, three)
				|| sentence.children(head, "acl").stream().anyMatch((each) -> each.index() > head.index()));
		return definite && !told && !owned;
	}

	/** "the five companies <em>through which</em>", "the four judges <em>who</em>". */
	private static boolean isRelative(Sentence sentence, int next, boolean three) {
		String word = sentence.word(next);
		return three && (word.matches("who|which|that|whose") || (word.matches("in|through|from|to|on|at|of|with")
				&& sentence.word(next + 1).matches("which|whom|whose")));
	}

}
