package dateline.api;

import java.util.List;

/** Makes cursors, so that a page at any depth can be asked for without walking there. */
public final class Cursors {

	private Cursors() {
	}

	/**
	 * The cursor of a collection without filters.
	 * @param position the sort key of the row before the page
	 */
	public static String after(String path, String... position) {
		return new Cursor(List.of(position)).encode(path);
	}

}
