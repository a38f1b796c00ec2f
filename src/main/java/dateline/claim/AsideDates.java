package dateline.claim;

import dateline.text.Sentence;
import dateline.text.Token;
import dateline.time.DatePhrase;

/**
 * Dates on one side of a number that tell of a change, a comparison, a plan or a period
 * of accounts beside it:
 * <ul>
 * <li>"stands at 14 percent, <em>down</em> six points since July"
 * <li>"49 percent, <em>the biggest fall</em> since 2009"
 * <li>"sentenced five men <em>over the killing</em> in May"
 * <li>"footfall was down 6 per cent <em>on</em> last year"
 * <li>"will send 2,000 home, a step in a withdrawal <em>that is</em> to end in December"
 * <li>"after <em>second-quarter</em> profit fell, and its shares lost 17 per cent"
 * <li>"61 per cent struggle, <em>and prices</em>, at 1.7 per cent in August, rise"
 * </ul>
 */
final class AsideDates {

	/** What a date right behind it tells of. */
	private static final String[] HAPPENINGS = { "fire", "killing", "murder", "death", "attack", "blast", "explosion",
			"crash", "strike", "raid", "shooting", "bombing", "massacre", "robbery", "coup", "riot", "protest",
			"collapse", "disaster", "accident", "stabbing", "assassination", "ambush", "abduction", "kidnapping",
			"rape", "hijacking", "sinking", "incident", "assault", "derailment", "rally", "march", "clash" };

	private AsideDates() {
	}

	/** For a date behind the number. */
	static boolean isBehind(Counting counting, DatePhrase date, int first) {
		Sentence sentence = counting.sentence();
		int from = counting.quantity().next();
		boolean inserted = first > 2 && sentence.token(first - 1).is(",") && sentence.token(first - 2).is("and", "but");
		return inserted || isOfRecord(sentence, from, first) || isOfHappening(sentence, from, first)
				|| isOfBase(sentence, date, first) || isOfChange(sentence, from, first)
				|| isOfPlan(sentence, from, first)
				|| (!counting.meaning().befallsPeople() && isOfNextClause(sentence, from, first));
	}

	/** For a date before the number. */
	static boolean isBefore(Counting counting, DatePhrase date, int first) {
		Sentence sentence = counting.sentence();
		int to = counting.quantity().first() - 1;
		boolean revised = counting.meaning().rule().equals("ECHO") && to > 0
				&& (sentence.token(to).is("to") || sentence.token(to - 1).is("to"));
		if (revised) {
			return true;
		}
		boolean period = date.date().rule().matches("QUARTER|HALF|FISCAL_YEAR");
		return isOfFigure(sentence, counting) || isMade(sentence, first, counting.quantity().first())
				|| isApart(sentence, first, counting.quantity().first()) || isOfBase(sentence, date, first)
				|| (period && isTraded(sentence, counting.quantity().first()));
	}

	/** "lowering <em>an earlier figure</em> of 12,400". */
	private static boolean isOfFigure(Sentence sentence, Counting counting) {
		int of = counting.quantity().first() - 1;
		return of > 1 && sentence.token(of).is("of")
				&& sentence.token(of - 1).is("figure", "estimate", "toll", "count", "tally")
				&& sentence.token(of - 2).is("earlier", "previous", "initial", "first", "preliminary");
	}

	/** "<em>built in 1884 for</em> 850". */
	private static boolean isMade(Sentence sentence, int date, int number) {
		return date > 1 && number - date < 4 && sentence.token(number - 1).is("for")
				&& sentence.token(date - 2).is("built", "designed", "opened", "made", "constructed");
	}

	/** "vote tonight on plans <em>that would</em> close five", "home to 110 million". */
	private static boolean isApart(Sentence sentence, int date, int number) {
		for (int i = date + 1; i + 1 < number; i++) {
			boolean would = sentence.token(i).is("that", "which") && sentence.token(i + 1).is("would", "will");
			boolean home = sentence.token(i).is("home") && sentence.token(i + 1).is("to")
					&& sentence.token(i - 1).is(",");
			if (would || home) {
				return true;
			}
		}
		return false;
	}

	/** "down 6 per cent <em>on last year</em>". */
	private static boolean isOfBase(Sentence sentence, DatePhrase date, int first) {
		if (first > 2 && sentence.token(first - 1).is("on") && sentence.token(first - 2).is("up", "down")
				&& sentence.token(first - 3).is("cent", "percent", "%", "points")) {
			return true;
		}
		return first > 1 && sentence.token(first - 1).is("on", "than", "versus", "against")
				&& sentence.token(first).is("last", "a") && date.date().rule().equals("PERIOD_RELATIVE")
				&& sentence.token(first - 2).is("cent", "percent", "%", "up", "down", "more", "less", "points");
	}

	/** "49 percent, <em>the biggest fall since</em> 2009". */
	private static boolean isOfRecord(Sentence sentence, int from, int date) {
		int since = sentence.token(date).is("since") ? date : date - 1;
		boolean led = since > from && sentence.token(since).is("since");
		for (int i = since - 1; led && i > from && !sentence.token(i).is(","); i--) {
			if (sentence.token(i).tag().equals("JJS") || sentence.token(i).is("first", "most", "last")) {
				return true;
			}
		}
		return false;
	}

	/** "sentenced five men <em>over the killing of a guard</em> in Lodge on May 3". */
	private static boolean isOfHappening(Sentence sentence, int from, int date) {
		boolean happening = false;
		for (int i = date - 1; i >= from; i--) {
			Token token = sentence.token(i);
			if (token.is(",", ";") || token.tag().matches("VB[DPZ]|MD") || token.is("that", "who", "which")) {
				return false;
			}
			happening |= token.hasLemma(HAPPENINGS);
			boolean whose = token.is("for") && sentence.token(i + 1).is("the", "their", "his", "her", "its");
			if (happening && (whose || token.is("over", "about"))) {
				return true;
			}
		}
		return false;
	}

	/** "14 percent, <em>down six points</em> since July". */
	private static boolean isOfChange(Sentence sentence, int from, int date) {
		for (int i = from + 1; i < date; i++) {
			if (sentence.token(i).is("up", "down", "twice", "double", "triple") && sentence.token(i - 1).is(",")
					&& !sentence.token(i + 1).is("from")) {
				return sentence.tokens().subList(i, date).stream().noneMatch((token) -> token.is(",", ";"));
			}
		}
		return false;
	}

	/** "a step in a withdrawal <em>that is to</em> end in December". */
	private static boolean isOfPlan(Sentence sentence, int from, int date) {
		boolean comma = false;
		for (int i = from; i + 2 < date; i++) {
			comma |= sentence.token(i).is(",");
			if (comma && sentence.token(i).is("that", "which") && sentence.token(i - 1).isNoun()
					&& (sentence.token(i + 1).tag().equals("MD")
							|| (sentence.token(i + 1).hasLemma("be") && sentence.token(i + 2).is("to", "due")))) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Past ", and" with a noun, where the number's own clause has had its verb and
	 * another number stands before the date.
	 */
	private static boolean isOfNextClause(Sentence sentence, int from, int date) {
		boolean verb = false;
		for (int i = from; i + 1 < date; i++) {
			Token token = sentence.token(i);
			boolean goesOn = token.is(",") && sentence.token(i + 1).tag().equals("VBD")
					&& !sentence.token(i + 1).hasLemma("say", "be", "have", "tell") && !verb;
			if (goesOn && sentence.tokens().subList(i + 2, date).stream().anyMatch((each) -> each.tag().equals("CD"))) {
				return true;
			}
			verb |= token.tag().matches("VB[DPZ]|MD");
			if (verb && token.is(",") && sentence.token(i + 1).is("and", "while", "but") && i + 2 < date
					&& sentence.token(i + 2).tag().matches("NN.*|DT|PRP\\$?|JJ")) {
				return sentence.tokens()
					.subList(i + 2, date)
					.stream()
					.anyMatch((each) -> each.tag().equals("CD") || each.tag().equals("$"));
			}
		}
		return false;
	}

	/** "its <em>shares lost</em> 17 per cent". */
	private static boolean isTraded(Sentence sentence, int number) {
		return sentence.tokens()
			.subList(Math.max(0, number - 6), number)
			.stream()
			.anyMatch((token) -> token.is("shares", "stock"));
	}

}
