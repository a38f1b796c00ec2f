package dateline.claim;

import java.math.BigDecimal;

import dateline.text.Sentence;
import dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A number expression of a sentence, whatever it counts.
 *
 * @param first index of its first token, comparator words included
 * @param number index of the first token of the number itself
 * @param next index of the token after it
 * @param exact the number with its comparator words
 * @param value null for BETWEEN and VAGUE
 * @param min the least the words allow, null where open
 * @param max the most the words allow, null where open
 * @param comparator how the number stands to the number meant
 * @param unit "percent" or an ISO 4217 code, null for plain counts
 * @param more whether the words add it to another number ("an additional 900")
 */
record Quantity(int first, int number, int next, Span exact, @Nullable BigDecimal value, @Nullable BigDecimal min,
		@Nullable BigDecimal max, Comparator comparator, @Nullable String unit, boolean more) {

	/** The word before it in lower case, empty where it opens the sentence. */
	String before(Sentence sentence) {
		return sentence.word(this.first - 1);
	}

	boolean isOne() {
		return this.value != null && this.value.compareTo(BigDecimal.ONE) == 0;
	}

	boolean isTwo() {
		return this.value != null && this.value.compareTo(BigDecimal.TWO) == 0;
	}

	boolean isPlain() {
		return this.unit == null;
	}

	/**
	 * Whether no noun can follow: a mark, a conjunction, a preposition or the end does.
	 */
	boolean endsPhrase(Sentence sentence) {
		return this.next >= sentence.size() || sentence.token(this.next).tag().matches("[,.:]|CC|''|``|IN|-RRB-");
	}

	/** Where it begins with the mark that opens its quotation: "nearly 50,000". */
	int opening(Sentence sentence) {
		return (this.first > 0 && sentence.token(this.first - 1).tag().equals("``")) ? this.first - 1 : this.first;
	}

	/** A hundred or more: seldom of one incident alone. */
	boolean isHundreds() {
		BigDecimal least = (this.min != null) ? this.min : this.max;
		return least != null && least.compareTo(BigDecimal.valueOf(100)) >= 0;
	}

	/** Ten or more: such a number is seldom said again only to refer back. */
	boolean isTens() {
		BigDecimal least = (this.min != null) ? this.min : this.max;
		return least != null && least.compareTo(BigDecimal.TEN) >= 0;
	}

	/** Smaller than a hundred: such a number after "the" mostly refers back. */
	boolean isSmall() {
		return this.value != null && this.value.compareTo(BigDecimal.valueOf(100)) < 0;
	}

}
