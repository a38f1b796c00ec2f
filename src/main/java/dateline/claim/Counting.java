package dateline.claim;

import dateline.text.Sentence;
import dateline.text.Token;

/**
 * A number of a sentence with what it means, before its context is known.
 *
 * @param sentence where it stands
 * @param quantity the number
 * @param meaning what it counts
 */
record Counting(Sentence sentence, Quantity quantity, Meaning meaning) {

	/**
	 * The word that carries its grammar: the number itself where what it counts is
	 * elsewhere.
	 */
	Token carrier() {
		return this.sentence.token(this.meaning.antecedent() ? this.quantity.next() - 1 : this.meaning.anchor());
	}

	/** Index of the token after the number and, where it follows, the phrase counted. */
	int end() {
		int end = this.quantity.next();
		for (int i = end; i < this.sentence.size() && !this.meaning.antecedent(); i++) {
			if (this.meaning.words().contains(this.sentence.token(i).span())) {
				end = i + 1;
			}
		}
		return end;
	}

}
