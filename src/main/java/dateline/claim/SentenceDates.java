package dateline.claim;

import java.util.List;

import dateline.text.Sentence;
import dateline.text.Token;
import dateline.time.DatePhrase;

/** The date phrases of a text by sentence, and where in it they begin. */
final class SentenceDates {

	private final List<DatePhrase> dates;

	SentenceDates(List<DatePhrase> dates) {
		this.dates = dates;
	}

	List<DatePhrase> in(Sentence sentence) {
		return this.dates.stream().filter((date) -> date.isIn(sentence)).toList();
	}

	/** The first token of the phrase. */
	static Token token(Sentence sentence, DatePhrase date) {
		return sentence.tokens()
			.stream()
			.filter((token) -> token.span().end() > date.begin())
			.findFirst()
			.orElse(sentence.tokens().getLast());
	}

}
