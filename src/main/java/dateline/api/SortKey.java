package dateline.api;

/** Something that a collection can be sorted by; a constant of the collection's enum. */
public interface SortKey extends CamelCase {

	/** What its rows are sorted by. */
	Column column();

	/** How well the words of {@code q} fit a row of a table with a search vector. */
	static String relevance(String table) {
		return "ts_rank_cd(" + table + ".search, websearch_to_tsquery('english', :q))";
	}

	/**
	 * Whether it says how well a row fits the words of {@code q}; then only the newest of
	 * the rows that fit at all are ranked.
	 */
	default boolean ranks() {
		return false;
	}

	/**
	 * A column to sort by.
	 *
	 * @param expression a column or an expression that is never null
	 * @param type its type
	 */
	record Column(String expression, Order.Type type) {
	}

}
