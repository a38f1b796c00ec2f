package dateline.api;

/** Something that a collection can be sorted by; a constant of the collection's enum. */
public interface SortKey extends CamelCase {

	/** A column or expression that is never null. */
	String expression();

	Order.Type type();

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

}
