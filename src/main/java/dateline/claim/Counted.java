package dateline.claim;

import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.Token;

/**
 * The noun phrase that a number counts.
 *
 * @param first index of its first token after the number
 * @param head index of the noun on which it hangs
 * @param last index of its last noun: another than the head in "40 nurses and doctors"
 * @param words the words, as printed
 */
record Counted(int first, int head, int last, Span words) {

	/** The number where the phrase hangs on it ("dozens of people"), else the noun. */
	Token anchor(Sentence sentence, Quantity quantity) {
		Token at = sentence.token(this.head);
		for (Token above = sentence.head(at); above != null && above.index() >= quantity.first()
				&& above.index() < quantity.next(); above = sentence.head(at)) {
			at = above;
		}
		return at;
	}

}
