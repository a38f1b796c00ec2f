package dateline.claim;

import java.util.List;

import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Which date is that of a number compared with: "up from 47% <em>in May</em>", "twice as
 * many as <em>last year</em>".
 */
final class ComparedDates {

	private static final String[] THAN = { "from", "than", "against", "with", "versus" };

	/** "twice as many as in the whole of last year", "more than in May". */
	static boolean isComparison(Sentence sentence, int date) {
		for (int i = date - 1; i > 0 && i > date - 7; i--) {
			if (sentence.token(i).is(",", ";", "and") || sentence.token(i).isVerb()) {
				return false;
			}
			if (sentence.token(i).is("than") || (sentence.token(i).is("as")
					&& sentence.token(i - 1).is("many", "much", "high", "low", "large", "often"))) {
				return NumberWords.read(sentence, i + 1) == null;
			}
		}
		return false;
	}

	/** "up a quarter from <em>last year's</em> talks in Lodge": of what it rose from. */
	static boolean isOfRise(Counting counting, int at) {
		Sentence sentence = counting.sentence();
		int before = counting.quantity().first() - 1;
		boolean rise = before >= 0 && sentence.token(before).is("up", "down") && at >= counting.quantity().next();
		for (int i = counting.quantity().next(); rise && i < at; i++) {
			if (sentence.token(i).is("from", "on", "compared")) {
				return true;
			}
			if (sentence.token(i).is(",", ";") || sentence.token(i).isVerb()) {
				return false;
			}
		}
		return false;
	}

	/** "54% opposed it, up from 47% in May": not of numbers before that. */
	static boolean isAfter(Counting counting, List<Counting> all, int date) {
		Sentence sentence = counting.sentence();
		return all.stream()
			.filter((other) -> other.quantity().first() >= counting.quantity().next()
					&& other.quantity().next() <= date)
			.reduce((one, other) -> other)
			.filter((other) -> sentence.token(other.quantity().first() - 1).is(THAN))
			.isPresent();
	}

	/**
	 * "down from 28 percent in 2020, on a turnout of 41": of the number compared with.
	 */
	static boolean isBefore(Counting counting, List<Counting> all, Token date) {
		return all.stream()
			.filter((other) -> other.end() <= date.index() && other.quantity().first() > 1
					&& other.quantity().next() <= counting.quantity().first())
			.reduce((one, other) -> other)
			.filter((other) -> counting.sentence().token(other.quantity().first() - 1).is(THAN))
			.isPresent();
	}

}
