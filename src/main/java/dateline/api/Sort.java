package dateline.api;

/**
 * How the rows of a collection are asked to be sorted.
 *
 * @param key what by
 * @param descending written with {@code -} before the key
 */
public record Sort<K extends SortKey>(K key, boolean descending) {

	/** The greatest first. */
	public static <K extends SortKey> Sort<K> descending(K key) {
		return new Sort<>(key, true);
	}

	/** The least first. */
	public static <K extends SortKey> Sort<K> ascending(K key) {
		return new Sort<>(key, false);
	}

}
