package dateline.claim;

import dateline.claim.Acts.Act;
import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * What befell or did the people whom a number alone counts:
 * <ul>
 * <li>the rules of {@link Acts}: "The blast injured 23", "139 were rescued"
 * <li>ABOARD: "had left with at least 70 <em>on board</em>"
 * </ul>
 * Null where no such words stand around the number.
 */
final class BareActs {

	private final Acts acts;

	BareActs(Acts acts) {
		this.acts = acts;
	}

	/**
	 * What befell or did them, null where nothing tells.
	 * @param next index of the token after the number and its "more" or "of them"
	 * @param last what the number before it means; after things, a verb that fits people
	 * alone only by guess tells nothing
	 * @param recent what the last number of the sentences just before means
	 */
	@Nullable Act of(Sentence sentence, Quantity quantity, int next, @Nullable Meaning last, @Nullable Meaning recent) {
		Token number = sentence.token(quantity.next() - 1);
		Act act = this.acts.of(sentence, quantity.first(), next, number);
		act = (act == null) ? this.acts.alone(sentence, next, number) : act;
		act = (act == null && isAboard(sentence, next)) ? new Act(Measure.PEOPLE, "ABOARD") : act;
		boolean things = act != null && act.rule().equals("ACT_ALONE") && act.measure() == Measure.PEOPLE
				&& last != null && last.leavesNoun() && !last.unit().equals("people");
		Meaning before = (last != null) ? last : recent;
		// "81 drones came. 13 more were lost": what people and things can be
		things |= act != null && act.rule().equals("ACT_LOST") && before != null && !before.unit().equals("people");
		return things ? null : act;
	}

	/** Index of the token after the number, past "more". */
	static int pastMore(Sentence sentence, Quantity quantity) {
		return sentence.word(quantity.next()).equals("more") ? quantity.next() + 1 : quantity.next();
	}

	/** "left with at least 70 on board". */
	private static boolean isAboard(Sentence sentence, int next) {
		return sentence.word(next).equals("aboard")
				|| (sentence.word(next).equals("on") && sentence.word(next + 1).equals("board"));
	}

	/**
	 * The people of whom the act is told, by the name that the number before them has.
	 * @param last what the number before it in the sentence means
	 * @param recent what the last number of the sentences just before means
	 */
	static Meaning people(Act act, Sentence sentence, Quantity quantity, @Nullable Meaning last,
			@Nullable Meaning recent) {
		Token number = sentence.token(quantity.next() - 1);
		Meaning before = (last == null && quantity.first() == 0) ? recent : last;
		boolean named = before != null && before.unit().equals("people") && !before.rule().matches("INCLUDING|PART");
		Span words = (named && before != null) ? before.words() : number.span();
		String counted = (named && before != null) ? before.counted() : "people";
		return new Meaning(act.measure(), "people", counted, words, number.index(), named, act.rule());
	}

}
