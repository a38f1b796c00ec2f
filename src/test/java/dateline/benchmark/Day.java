package dateline.benchmark;

import java.time.LocalDate;
import java.util.random.RandomGenerator;

import org.jspecify.annotations.Nullable;

/**
 * The date of a generated fact, as its columns hold it.
 *
 * @param precision null where the text says nothing
 */
record Day(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable String precision, @Nullable String text,
		@Nullable String rule, @Nullable LocalDate anchor) {

	private static final Day NONE = new Day(null, null, null, null, null, null);

	/**
	 * Most often shortly before the text was published; none where that is not known, and
	 * one in a hundred times elsewhere.
	 */
	static Day draw(@Nullable LocalDate published, RandomGenerator random) {
		double drawn = random.nextDouble();
		if (published == null || drawn < 0.01) {
			return NONE;
		}
		LocalDate day = published.minusDays((long) (-7 * Math.log(1 - random.nextDouble())));
		if (drawn < 0.02) {
			return new Day(null, null, "UNKNOWN", "recently", "VAGUE", null);
		}
		if (drawn < 0.85) {
			return new Day(day, day, "DAY", "on the day", "WEEKDAY_BEFORE", published);
		}
		if (drawn < 0.92) {
			return new Day(day.minusDays(6), day, "WEEK", "in the week", "WEEK_BEFORE", published);
		}
		LocalDate month = day.withDayOfMonth(1);
		if (drawn < 0.97) {
			return new Day(month, month.plusMonths(1).minusDays(1), "MONTH", "this month", "MONTH", published);
		}
		return new Day(day.withDayOfYear(1), day.withDayOfYear(day.lengthOfYear()), "YEAR", "this year", "YEAR",
				published);
	}

}
