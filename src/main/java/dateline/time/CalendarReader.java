package dateline.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;

import org.jspecify.annotations.Nullable;

/**
 * Days and months by name: "Jan. 17, 2024", "17th of January", "Friday, Jan. 5", "Jan.
 * 15-16", "October last year", "in May", "on the 24th"; not "May said", "March on", "2
 * Marches".
 */
final class CalendarReader implements DateReader {

	@Override
	public @Nullable Reading read(Scene scene, int at) {
		return read(scene, at, 0);
	}

	/** The same with a year for a phrase that names none; 0 for no such year. */
	@Nullable Reading read(Scene scene, int at, int year) {
		Word word = scene.at(at);
		int weekday = weekday(scene, at);
		if (weekday > 0) {
			int next = afterWeekday(scene, at);
			Reading day = (next > 0) ? readDay(scene, next, year, DayOfWeek.of(weekday)) : null;
			return (day != null && (day.precision() == Precision.DAY || !day.isKnown())) ? day : null;
		}
		if (DayOfMonth.stands(scene, at)) {
			return DayOfMonth.read(scene, at);
		}
		return (word.day() > 0 || MonthName.at(scene, at) != null) ? readDay(scene, at, year, null) : null;
	}

	private static int weekday(Scene scene, int at) {
		return Math.max(scene.lexicon.number("WEEKDAY", scene.at(at)),
				scene.lexicon.number("WEEKDAY_SHORT", scene.at(at)));
	}

	/** Where the date begins that a weekday introduces; 0 where none can. */
	private static int afterWeekday(Scene scene, int at) {
		int next = at + 1;
		if (!scene.at(at).capital()) {
			return 0;
		}
		next = scene.has("DAYPART", next) ? next + 1 : next;
		next = scene.at(next).is(".") ? next + 1 : next;
		next = scene.at(next).is(",", "(") ? next + 1 : next;
		next = scene.at(next).is("on") ? next + 1 : next;
		return scene.skipThe(next);
	}

	private static @Nullable Reading readDay(Scene scene, int at, int year, @Nullable DayOfWeek weekday) {
		MonthName name = MonthName.at(scene, at);
		if (name != null) {
			return monthFirst(scene, at, name, year, weekday);
		}
		DayNumbers days = DayNumbers.at(scene, at);
		if (days == null) {
			return null;
		}
		int next = scene.at(days.end()).is("of") ? days.end() + 1 : days.end();
		name = MonthName.at(scene, scene.at(next).is("-") ? next + 1 : next);
		boolean counted = scene.at(at - 1).glued() && scene.at(at - 1).is("-", "$");
		boolean address = name != null && scene.at(name.end()).capital()
				&& scene.at(name.end()).is("road", "street", "avenue", "lane", "square", "drive", "boulevard");
		return (name == null || counted || address) ? null
				: dated(scene, at, name.month(), days.to(name.end()), year, weekday);
	}

	private static @Nullable Reading monthFirst(Scene scene, int at, MonthName name, int year,
			@Nullable DayOfWeek weekday) {
		DayNumbers days = DayNumbers.at(scene, scene.skipThe(name.end()));
		if (days != null && !(scene.at(at - 1).is("in") && scene.has("COUNTED", days.end()))) {
			return dated(scene, at, name.month(), days, year, weekday);
		}
		if (scene.at(at - 1).day() > 0 && scene.lastEnd != at) {
			return null;
		}
		StatedYear stated = StatedYear.at(scene, name.end());
		if (stated != null && weekday == null) {
			return month(stated.end(), name.month(), stated.year(), stated.anchor());
		}
		if (weekday != null || !name.standsAlone(scene, at)) {
			return null;
		}
		return (year != 0) ? month(name.end(), name.month(), year, null) : MonthName.bare(scene, at, name);
	}

	private static Reading month(int end, int month, int year, @Nullable LocalDate anchor) {
		return (year < 0) ? Reading.unresolved(end)
				: Reading.month(end, YearMonth.of(year, month), DateRule.CALENDAR_MONTH, anchor);
	}

	private static @Nullable Reading dated(Scene scene, int at, int month, DayNumbers days, int year,
			@Nullable DayOfWeek weekday) {
		StatedYear stated = StatedYear.at(scene, days.end());
		if (stated != null) {
			return (stated.year() < 0) ? Reading.unresolved(stated.end())
					: days(stated.end(), stated.year(), month, days, DateRule.CALENDAR_DAY, stated.anchor());
		}
		if (year != 0) {
			return days(days.end(), year, month, days, DateRule.CALENDAR_DAY, null);
		}
		int known = namedYear(scene, month, days);
		if (known != 0) {
			return days(days.end(), known, month, days, DateRule.NAMED_DAY, null);
		}
		return yearless(scene, at, month, days, weekday);
	}

	/** "Sept. 11 attacks": the year that everybody knows; 0 for other days. */
	private static int namedYear(Scene scene, int month, DayNumbers days) {
		for (int i = days.end(); i < days.end() + 3; i++) {
			String year = scene.lexicon.value("NAMED_DAY", named(scene.at(i), month, days.first()));
			if (year != null) {
				return Integer.parseInt(year);
			}
		}
		return 0;
	}

	private static Word named(Word word, int month, int day) {
		return new Word(0, 1, month + "-" + day + " " + word.lower(), false, -1, false);
	}

	private static @Nullable Reading yearless(Scene scene, int at, int month, DayNumbers days,
			@Nullable DayOfWeek weekday) {
		LocalDate anchor = scene.publishedOn;
		if (anchor == null) {
			return exists(2024, month, days.first()) ? Reading.unresolved(days.end()) : null;
		}
		Integer told = (weekday == null) ? Narrative.yearOf(scene, at, month, days.first()) : null;
		if (told != null) {
			return days(days.end(), told, month, days, DateRule.NARRATIVE, null);
		}
		Reading past = inYear(anchor.getYear(), month, days, false, anchor);
		boolean over = past != null && past.from() != null && scene.isOver(at, past.from());
		boolean future = !over
				&& (scene.isFuture(at, days.end()) || (weekday == null && isNext(scene, at, month, days, anchor)));
		Reading other = null;
		for (int step = 0; step <= 8; step++) {
			for (boolean ahead : (weekday != null) ? new boolean[] { future, !future } : new boolean[] { future }) {
				Reading found = inYear(anchor.getYear() + (ahead ? step : -step), month, days, ahead, anchor);
				if (found != null && found.from() != null
						&& (weekday == null || found.from().getDayOfWeek() == weekday)) {
					return found;
				}
				other = (other != null) ? other : found;
			}
		}
		return (other != null) ? Reading.unresolved(days.end()) : null;
	}

	private static boolean isNext(Scene scene, int at, int month, DayNumbers days, LocalDate anchor) {
		Reading last = inYear(anchor.getYear(), month, days, false, anchor);
		last = (last != null) ? last : inYear(anchor.getYear() - 1, month, days, false, anchor);
		Reading next = inYear(anchor.getYear(), month, days, true, anchor);
		next = (next != null) ? next : inYear(anchor.getYear() + 1, month, days, true, anchor);
		LocalDate from = (last != null) ? last.from() : null;
		LocalDate to = (next != null) ? next.from() : null;
		return from != null && to != null && scene.isNext(at, days.end(), from, to);
	}

	private static @Nullable Reading inYear(int year, int month, DayNumbers days, boolean ahead, LocalDate anchor) {
		Reading found = days(days.end(), year, month, days,
				ahead ? DateRule.MONTH_DAY_AFTER : DateRule.MONTH_DAY_BEFORE, anchor);
		LocalDate from = (found != null) ? found.from() : null;
		boolean fits = from != null && (ahead ? !from.isBefore(anchor) : !from.isAfter(anchor));
		return fits ? found : null;
	}

	private static @Nullable Reading days(int end, int year, int month, DayNumbers days, DateRule rule,
			@Nullable LocalDate anchor) {
		if (!exists(year, month, days.first()) || !exists(year, month, days.last())) {
			return null;
		}
		LocalDate from = LocalDate.of(year, month, days.first());
		return (days.first() == days.last()) ? Reading.day(end, from, rule, anchor)
				: Reading.range(end, from, LocalDate.of(year, month, days.last()), rule, anchor);
	}

	static boolean exists(int year, int month, int day) {
		try {
			return LocalDate.of(year, month, day).getDayOfMonth() == day;
		}
		catch (DateTimeException ex) {
			return false;
		}
	}

}
