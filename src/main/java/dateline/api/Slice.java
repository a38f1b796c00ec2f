package dateline.api;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One page of rows as a query found them.
 *
 * @param rows in order
 * @param next where this page ended, null on the last one
 */
record Slice<T>(List<T> rows, @Nullable Cursor next) {

	Slice {
		rows = List.copyOf(rows);
	}

}
