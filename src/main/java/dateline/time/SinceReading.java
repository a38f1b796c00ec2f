package dateline.time;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The time with which a "since" begins, from which a narrative goes on: after "since
 * 2012, when rebels took the north" the following year is 2013.
 */
final class SinceReading {

	private SinceReading() {
	}

	/** The year, month or day that the last words of the phrase name. */
	static Reading start(Scene scene, Reading since) {
		LocalDate from = since.from();
		if (from == null) {
			return since;
		}
		int last = since.end() - 1;
		boolean dayOfMonth = scene.at(last - 1).day() > 0 || scene.at(last).day() > 0;
		if (scene.at(last).isYear() && from.equals(LocalDate.of(from.getYear(), 1, 1)) && isBare(scene, last - 1)) {
			return Reading.year(since.end(), from.getYear(), DateRule.CALENDAR_YEAR, from);
		}
		boolean month = MonthName.at(scene, last) != null
				|| (scene.at(last).isYear() && MonthName.at(scene, last - 1) != null);
		if (month && !dayOfMonth && from.getDayOfMonth() == 1) {
			return Reading.month(since.end(), YearMonth.from(from), DateRule.CALENDAR_MONTH, from);
		}
		return (scene.at(last).isYear() || dayOfMonth || scene.lexicon.number("WEEKDAY", scene.at(last)) > 0)
				? Reading.day(since.end(), from, DateRule.CALENDAR_DAY, from) : since;
	}

	private static boolean isBare(Scene scene, int at) {
		return scene.at(at).is("since", "in", "then");
	}

}
