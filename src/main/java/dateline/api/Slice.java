package dateline.api;

import java.util.List;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

/**
 * One page of rows as a query found them.
 *
 * @param rows in order
 * @param count how many the filters select in all
 * @param next where this page ended, null on the last one
 */
public record Slice<T>(List<T> rows, long count, @Nullable Cursor next) {

	public Slice {
		rows = List.copyOf(rows);
	}

	/** The same page with its rows completed, in the same order. */
	public Slice<T> complete(UnaryOperator<List<T>> completion) {
		return new Slice<>(completion.apply(this.rows), this.count, this.next);
	}

}
