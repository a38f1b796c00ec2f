package dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

import org.jspecify.annotations.Nullable;

/**
 * What the words up to {@code end} (exclusive) were read as.
 *
 * @param end the word after the phrase
 * @param from as in {@link ResolvedDate}
 * @param to as in {@link ResolvedDate}
 * @param precision as in {@link ResolvedDate}
 * @param rule as in {@link ResolvedDate}
 * @param anchor as in {@link ResolvedDate}
 */
record Reading(int end, @Nullable LocalDate from, @Nullable LocalDate to, Precision precision, DateRule rule,
		@Nullable LocalDate anchor) {

	private static final int FIRST_YEAR = 1000;

	private static final int LAST_YEAR = 9000;

	static Reading unresolved(int end) {
		return new Reading(end, null, null, Precision.UNKNOWN, DateRule.UNRESOLVED, null);
	}

	static Reading day(int end, LocalDate day, DateRule rule, @Nullable LocalDate anchor) {
		return of(end, day, day, Precision.DAY, rule, anchor);
	}

	/** The week from Monday to Sunday that has the day in it. */
	static Reading week(int end, LocalDate day, DateRule rule, @Nullable LocalDate anchor) {
		LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
		return of(end, monday, monday.plusDays(6), Precision.WEEK, rule, anchor);
	}

	static Reading month(int end, YearMonth month, DateRule rule, @Nullable LocalDate anchor) {
		return of(end, month.atDay(1), month.atEndOfMonth(), Precision.MONTH, rule, anchor);
	}

	static Reading quarter(int end, int year, int quarter, DateRule rule, @Nullable LocalDate anchor) {
		YearMonth first = YearMonth.of(year, 3 * quarter - 2);
		return of(end, first.atDay(1), first.plusMonths(2).atEndOfMonth(), Precision.QUARTER, rule, anchor);
	}

	static Reading year(int end, int year, DateRule rule, @Nullable LocalDate anchor) {
		return of(end, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR, rule, anchor);
	}

	/**
	 * An interval; unresolved where it is open at both ends, empty, or out of history.
	 */
	static Reading of(int end, @Nullable LocalDate from, @Nullable LocalDate to, Precision precision, DateRule rule,
			@Nullable LocalDate anchor) {
		boolean empty = (from == null && to == null) || (from != null && to != null && to.isBefore(from));
		if (empty || isStrange(from) || isStrange(to)) {
			return unresolved(end);
		}
		return new Reading(end, from, to, precision, rule, anchor);
	}

	static Reading range(int end, @Nullable LocalDate from, @Nullable LocalDate to, DateRule rule,
			@Nullable LocalDate anchor) {
		return of(end, from, to, Precision.RANGE, rule, anchor);
	}

	private static boolean isStrange(@Nullable LocalDate day) {
		return day != null && (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR);
	}

	boolean isKnown() {
		return this.precision != Precision.UNKNOWN;
	}

	/** Whether its year was taken from the anchor. */
	boolean lacksYear() {
		return this.rule == DateRule.MONTH_DAY_BEFORE || this.rule == DateRule.MONTH_DAY_AFTER
				|| this.rule == DateRule.MONTH_BEFORE || this.rule == DateRule.MONTH_AFTER;
	}

	/** Whether "two days later" may go on from it: not from "tonight" of a quotation. */
	boolean tells(@Nullable LocalDate publishedOn) {
		boolean today = this.rule == DateRule.DAY_RELATIVE && this.from != null && this.from.equals(publishedOn);
		boolean deadline = this.rule == DateRule.UNTIL && this.precision == Precision.DAY;
		return (this.rule.tells() && !today) || deadline;
	}

	boolean isWeekday() {
		return this.rule == DateRule.WEEKDAY_BEFORE || this.rule == DateRule.WEEKDAY_AFTER;
	}

	Reading by(DateRule other) {
		return isKnown() ? new Reading(this.end, this.from, this.to, this.precision, other, this.anchor) : this;
	}

	Reading endingAt(int other) {
		return new Reading(other, this.from, this.to, this.precision, this.rule, this.anchor);
	}

}
