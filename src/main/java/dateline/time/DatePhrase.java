package dateline.time;

import dateline.text.Sentence;
import dateline.text.Span;

/**
 * A date phrase found in a text.
 *
 * @param begin first UTF-16 unit
 * @param end unit after the last
 * @param date what it means
 */
public record DatePhrase(int begin, int end, ResolvedDate date) {

	/** Whether all of it stands in the sentence. */
	public boolean isIn(Sentence sentence) {
		return sentence.span().contains(new Span(this.begin, this.end));
	}

}
