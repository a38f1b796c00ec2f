package dateline.time;

import java.time.LocalDate;
import java.time.YearMonth;

import org.jspecify.annotations.Nullable;

/**
 * The name of a month: "January", "Jan.".
 *
 * @param month 1 to 12
 * @param end the word after it and its point
 * @param brief is an abbreviation
 */
record MonthName(int month, int end, boolean brief) {

	static @Nullable MonthName at(Scene scene, int at) {
		Word word = scene.at(at);
		if (!word.capital()) {
			return null;
		}
		int month = scene.lexicon.number("MONTH", word);
		if (month > 0) {
			return new MonthName(month, at + 1, false);
		}
		month = scene.lexicon.number("MONTH_SHORT", word);
		boolean point = scene.at(at + 1).is(".") && scene.at(at + 1).glued();
		return (month > 0) ? new MonthName(month, point ? at + 2 : at + 1, true) : null;
	}

	/** Whether it may be read as a month without a day or a year beside it. */
	boolean standsAlone(Scene scene, int at) {
		Word before = scene.at(at - 1);
		Word next = scene.at(this.end);
		boolean clear = before.is("in", "since", "until", "till", "during", "of", "last", "next", "this", "early",
				"late", "mid", "through", "throughout", "mid-")
				|| (before.is("-") && scene.at(at - 2).is("mid", "early", "late"));
		clear |= before.is("as") && scene.at(at - 2).is("early", "late", "soon", "recently", "back", "long", "ago");
		clear |= isThat(scene, at) && !next.isWord();
		if (clear) {
			return !(before.is("of") && this.brief);
		}
		if (this.brief) {
			return false;
		}
		boolean name = (next.capital() && next.isWord()) || (before.capital() && !isStart(scene, at - 1));
		if (!scene.has("MONTH_AMBIGUOUS", at)) {
			return !(name && before.capital());
		}
		boolean near = before.is("by", "from", "to", "between", "and", "before", "after", "late", "or")
				|| (before.is("for") && scene.has("DATED_FOR", scene.at(at - 2).is("in") ? at - 3 : at - 2));
		boolean modifies = before.is("the", "a", "an") && next.isWord() && !next.capital()
				&& !scene.has("FUNCTION", this.end);
		boolean of = next.is("'s") && scene.at(this.end + 1).isWord() && !scene.at(this.end + 1).capital()
				&& !scene.at(at).is("may") && !before.capital();
		boolean subject = isStart(scene, at) && !scene.at(at).is("may") && next.is("was", "saw", "brought", "marked")
				&& scene.at(this.end + 1).is("the", "a", "an", "also", "its", "no");
		return !name && (of || subject || (!next.is("'s", "'") && (modifies || (near && scene.standsAlone(this.end)))));
	}

	private static boolean isStart(Scene scene, int at) {
		return scene.at(at - 1).isBreak() || scene.at(at - 1).is(".", "\u201c", "\"", "!", "?", ":");
	}

	/** "that October"; not "said that October". */
	private static boolean isThat(Scene scene, int at) {
		return scene.at(at - 1).is("that") && !scene.has("SAID", at - 2);
	}

	/** The month of the year that the anchor tells, or the narrative. */
	static Reading bare(Scene scene, int at, MonthName name) {
		if (isThat(scene, at)) {
			return narrated(scene, name);
		}
		LocalDate anchor = scene.publishedOn;
		if (anchor == null) {
			return Reading.unresolved(name.end());
		}
		YearMonth now = YearMonth.from(anchor);
		YearMonth month = now.withMonth(name.month());
		if (scene.at(at - 1).is("last")) {
			return Reading.month(name.end(), month.isBefore(now) ? month : month.minusYears(1), DateRule.MONTH_BEFORE,
					anchor);
		}
		if (scene.at(at - 1).is("next")) {
			return Reading.month(name.end(), month.isAfter(now) ? month : month.plusYears(1), DateRule.MONTH_AFTER,
					anchor);
		}
		LocalDate last = (month.isAfter(now) ? month.minusYears(1) : month).atDay(1);
		LocalDate next = (month.isBefore(now) ? month.plusYears(1) : month).atDay(1);
		if (!(last.isBefore(now.atDay(1)) && scene.isOver(at, last)) && scene.isNext(at, name.end(), last, next)) {
			return Reading.month(name.end(), month.isBefore(now) ? month.plusYears(1) : month, DateRule.MONTH_AFTER,
					anchor);
		}
		return Reading.month(name.end(), month.isAfter(now) ? month.minusYears(1) : month, DateRule.MONTH_BEFORE,
				anchor);
	}

	/** "was suspended in May 2021 and sacked that October". */
	private static Reading narrated(Scene scene, MonthName name) {
		Reading told = scene.told;
		LocalDate from = (told != null) ? told.from() : null;
		if (from == null) {
			return Reading.unresolved(name.end());
		}
		YearMonth here = YearMonth.from(from).withMonth(name.month());
		return Reading.month(name.end(), here.isBefore(YearMonth.from(from)) ? here.plusYears(1) : here,
				DateRule.NARRATIVE, from);
	}

}
