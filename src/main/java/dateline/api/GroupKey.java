package dateline.api;

/**
 * Something that the rows of a collection can be grouped by; a constant of the
 * collection's enum.
 */
public interface GroupKey extends CamelCase {

	/** The expression that tells the groups apart; null where that is not known. */
	String id();

	/** The expression that names the group for a reader. */
	String label();

	/**
	 * What must be joined to the collection's tables; a row of it then counts once in
	 * each of its groups.
	 */
	default String join() {
		return "";
	}

}
