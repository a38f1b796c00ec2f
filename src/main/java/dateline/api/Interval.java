package dateline.api;

/** A stretch of the calendar that rows are grouped by. */
public enum Interval {

	DAY("YYYY-MM-DD"), WEEK("IYYY-\"W\"IW"), MONTH("YYYY-MM"), YEAR("YYYY");

	private final String pattern;

	Interval(String pattern) {
		this.pattern = pattern;
	}

	/**
	 * The interval that two days, of which either may be null, both lie in; null where
	 * they lie in several, so that "in 2023" is counted for no day of it.
	 */
	String expression(Days days) {
		String first = start("coalesce(" + days.first() + ", " + days.last() + ")");
		String last = start("coalesce(" + days.last() + ", " + days.first() + ")");
		return "case when (%1$s is not null and %2$s is not null) and %3$s = %4$s then to_char(%3$s, '%5$s') end"
			.formatted(days.first(), days.last(), first, last, this.pattern);
	}

	private String start(String day) {
		return "date_trunc('" + name() + "', cast(" + day + " as timestamp))";
	}

	/**
	 * The columns of a collection that hold the days of its rows.
	 *
	 * @param first may be null in a row
	 * @param last may be null in a row
	 */
	public record Days(String first, String last) {
	}

}
