package dateline.time;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A day without its month: "on the 24th", "by the 3rd"; not "the 24th minute", "the 24th
 * of the month's dead".
 */
final class DayOfMonth {

	private DayOfMonth() {
	}

	static boolean stands(Scene scene, int at) {
		Word word = scene.at(at);
		return word.day() > 0 && word.number() < 0 && scene.at(at - 1).is("the")
				&& scene.at(at - 2).is("on", "by", "until", "since", "from", "before", "after", "till")
				&& scene.standsAlone(at + 1) && !scene.at(at + 1).is("of", "-", "and", "to");
	}

	static Reading read(Scene scene, int at) {
		LocalDate anchor = scene.publishedOn;
		if (anchor == null) {
			return Reading.unresolved(at + 1);
		}
		int day = scene.at(at).day();
		boolean future = scene.isFuture(at - 1, at + 1);
		YearMonth month = YearMonth.from(anchor);
		if (future ? day < anchor.getDayOfMonth() : day > anchor.getDayOfMonth()) {
			month = month.plusMonths(future ? 1 : -1);
		}
		return !month.isValidDay(day) ? Reading.unresolved(at + 1) : Reading.day(at + 1, month.atDay(day),
				future ? DateRule.MONTH_DAY_AFTER : DateRule.MONTH_DAY_BEFORE, anchor);
	}

}
