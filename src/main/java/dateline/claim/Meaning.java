package dateline.claim;

import dateline.text.AnnotatedText;
import dateline.text.Sentence;
import dateline.text.Span;

/**
 * What a number means.
 *
 * @param measure what is counted
 * @param unit in the plural, "percent" or an ISO 4217 code
 * @param counted the words for what is counted, as printed
 * @param words where they stand
 * @param anchor index of the token that carries the grammar of the phrase
 * @param antecedent whether the words were taken from an earlier number ("2,500 in Iraq")
 * @param rule id of the rule that decided
 */
record Meaning(Measure measure, String unit, String counted, Span words, int anchor, boolean antecedent, String rule) {

	/** What a number without a noun of its own means after this one, for this rule. */
	Meaning inherited(Quantity quantity, String rule) {
		return new Meaning(this.measure, this.unit, this.counted, this.words, quantity.next() - 1, true, rule);
	}

	/** What a number counts by the noun phrase that follows it. */
	static Meaning counting(AnnotatedText text, Counted counted, Measure measure, String unit, String rule) {
		return new Meaning(measure, unit, text.text(counted.words()), counted.words(), counted.head(), false, rule);
	}

	/** People by a number alone, whose word stands for them: "139 were rescued". */
	static Meaning people(Measure measure, Sentence sentence, Quantity quantity, String rule) {
		return new Meaning(measure, "people", "people", sentence.token(quantity.number()).span(), quantity.next() - 1,
				false, rule);
	}

	/** Whether it counts people or things: no sum, share or time, nor how often. */
	boolean isCount() {
		return switch (this.measure) {
			case MONEY, DURATION, PERCENT -> false;
			default -> !this.unit.equals("times");
		};
	}

	/** Whether a later number may leave out what it counts; no ballot goes on. */
	boolean leavesNoun() {
		return isCount() && !this.rule.equals("BALLOT");
	}

	boolean befallsPeople() {
		return switch (this.measure) {
			case KILLED, WOUNDED, DETAINED, ABDUCTED, DISPLACED -> true;
			default -> false;
		};
	}

	boolean isStock() {
		return switch (this.measure) {
			case TROOPS, PEOPLE, EQUIPMENT, COUNTRIES, PERCENT, OTHER -> true;
			default -> false;
		};
	}

}
