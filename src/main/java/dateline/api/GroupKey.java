package dateline.api;

/**
 * Something that the rows of a collection can be grouped by; a constant of the
 * collection's enum.
 */
public interface GroupKey extends CamelCase {

	/** What tells the groups apart. */
	Column column();

	/**
	 * What tells groups apart.
	 *
	 * @param id an expression; null in a row of which that is not known
	 * @param label an expression that names the group for a reader
	 * @param join what must be joined to the collection's tables, empty for nothing; a
	 * row then counts once in each of its groups
	 */
	record Column(String id, String label, String join) {
	}

}
