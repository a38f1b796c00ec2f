package dateline.api;

import org.jspecify.annotations.Nullable;

/**
 * A collection of the API: what its rows are, and how they are sorted and grouped.
 *
 * @param row the type of an answer's rows
 * @param listing the query
 * @param id the column with the public id
 * @param standard how it is sorted unless asked otherwise; it has an index together with
 * the id
 * @param days the columns that a row's days are in; null where rows have none
 * @param figures the columns with a row's number and its unit; null where rows have none
 */
public record Collected<T>(Class<T> row, Listing<T> listing, String id, Sort<?> standard, Interval.@Nullable Days days,
		@Nullable Figures figures) {

	public Collected(Class<T> row, Listing<T> listing, String id, Sort<?> standard) {
		this(row, listing, id, standard, null, null);
	}

	/** The order that the rows have unless asked otherwise. */
	public Order order() {
		return Order.of(this.standard, this.id);
	}

	/**
	 * What a group of rows tells of its numbers.
	 *
	 * @param number an expression for the number given; null for a row that is left out
	 * @param unit what it is a number of
	 */
	public record Figures(String number, String unit) {
	}

}
