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
			.filter((other) -> isThan(sentence, other.quantity()))
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
			.filter((other) -> isThan(counting.sentence(), other.quantity()))
			.isPresent();
	}

	/** "up from 14", "down from <em>the</em> 23". */
	private static boolean isThan(Sentence sentence, Quantity quantity) {
		int before = quantity.first() - 1;
		int than = (before > 0 && sentence.token(before).is("the")) ? before - 1 : before;
		return than >= 0 && sentence.token(than).is(THAN);
	}

	/** "12 dead on Monday, up from <em>seven</em>": not of a date before that. */
	static boolean isCompared(Sentence sentence, Quantity quantity) {
		int than = quantity.first() - 1;
		return than > 0 && ((sentence.token(than).is("from") && sentence.token(than - 1).is("up", "down"))
				|| (sentence.token(than).is("with", "to") && sentence.token(than - 1).is("compared"))
				|| (sentence.token(than).is("against", "versus") && sentence.token(than - 1).is(",")));
	}

	/** "a third of <em>the number in</em> 2010": neither the third nor the rest. */
	static boolean isOfLevel(Sentence sentence, int date) {
		int in = date - 1;
		return in > 2 && sentence.token(in).is("in", "of", "for")
				&& sentence.token(in - 1).is("number", "figure", "level", "total", "rate", "toll")
				&& sentence.token(in - 2).is("the") && sentence.token(in - 3).is("of", "as", "than", "below", "above");
	}

}
