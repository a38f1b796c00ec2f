package dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

import org.jspecify.annotations.Nullable;

/** A unit of the calendar that phrases count in. */
enum Unit {

	HOUR, DAY, WEEK, FORTNIGHT, MONTH, YEAR, DECADE;

	static @Nullable Unit of(Scene scene, int at) {
		String name = scene.lexicon.value("UNIT", scene.at(at));
		return (name != null) ? valueOf(name) : null;
	}

	LocalDate plus(LocalDate day, long steps) {
		return switch (this) {
			case HOUR -> day.plusDays((steps + ((steps < 0) ? -23 : 23)) / 24);
			case DAY -> day.plusDays(steps);
			case WEEK -> day.plusWeeks(steps);
			case FORTNIGHT -> day.plusWeeks(2 * steps);
			case MONTH -> day.plusMonths(steps);
			case YEAR -> day.plusYears(steps);
			case DECADE -> day.plusYears(10 * steps);
		};
	}

	/** The day, week, month or year that has the day in it; null for the others. */
	@Nullable Reading around(int end, LocalDate day, DateRule rule, LocalDate anchor) {
		return switch (this) {
			case DAY -> Reading.day(end, day, rule, anchor);
			case WEEK, FORTNIGHT -> Reading.week(end, day, rule, anchor);
			case MONTH -> Reading.month(end, YearMonth.from(day), rule, anchor);
			case YEAR -> Reading.year(end, day.getYear(), rule, anchor);
			case HOUR, DECADE -> null;
		};
	}

	/** The same; weeks from a day end on a day: "two weeks after Oct. 7". */
	Reading move(int end, @Nullable Reading told, long steps) {
		LocalDate from = (told != null && told.precision() == Precision.DAY) ? told.from() : null;
		return ((this == WEEK || this == FORTNIGHT) && from != null)
				? Reading.day(end, plus(from, steps), DateRule.NARRATIVE, from) : shift(end, told, steps);
	}

	/** A date told moved by so many units; as exact as the coarser of the two. */
	Reading shift(int end, @Nullable Reading told, long steps) {
		LocalDate from = (told != null) ? told.from() : null;
		LocalDate to = (told != null) ? told.to() : null;
		if (told == null || from == null || to == null || this == HOUR || this == DECADE) {
			return Reading.unresolved(end);
		}
		if (covers(told.precision())) {
			Reading found = around(end, plus(from, steps), DateRule.NARRATIVE, from);
			return (found != null) ? found : Reading.unresolved(end);
		}
		return Reading.range(end, plus(from, steps), plus(to, steps), DateRule.NARRATIVE, from);
	}

	/** Whether a date so exact lies in one such unit. */
	boolean covers(Precision precision) {
		return switch (precision) {
			case DAY -> this != HOUR;
			case WEEK -> this == WEEK || this == FORTNIGHT;
			case MONTH -> this == MONTH || this == YEAR;
			case QUARTER, YEAR -> this == YEAR;
			case RANGE, UNKNOWN -> false;
		};
	}

	/** First day of the unit that has the day in it. */
	LocalDate first(LocalDate day) {
		return switch (this) {
			case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
			case MONTH -> day.withDayOfMonth(1);
			case YEAR -> day.withDayOfYear(1);
			default -> day;
		};
	}

	/** Last day of the unit that has the day in it. */
	LocalDate last(LocalDate day) {
		return switch (this) {
			case WEEK -> first(day).plusDays(6);
			case MONTH -> first(day).plusMonths(1).minusDays(1);
			case YEAR -> first(day).plusYears(1).minusDays(1);
			default -> day;
		};
	}

}
