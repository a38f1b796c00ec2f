package dateline.benchmark;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Collection;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyManager;

/** Rows on their way into a table, in the text format of {@code COPY}. */
final class CopyTable {

	private final String sql;

	private final StringBuilder rows = new StringBuilder();

	private long count;

	CopyTable(String name, String columns) {
		this.sql = "copy " + name + " (" + columns + ") from stdin";
	}

	/** Adds a row and answers its number, from 1. */
	long add(@Nullable Object... values) {
		for (int at = 0; at < values.length; at++) {
			this.rows.append((at > 0) ? "\t" : "").append(cell(values[at]));
		}
		this.rows.append('\n');
		return ++this.count;
	}

	/** The number that the next row gets. */
	long next() {
		return this.count + 1;
	}

	private static String cell(@Nullable Object value) {
		return switch (value) {
			case null -> "\\N";
			case Collection<?> several ->
				several.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
			default -> value.toString().replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t");
		};
	}

	void flush(CopyManager copy) throws SQLException {
		try {
			copy.copyIn(this.sql, new StringReader(this.rows.toString()));
			this.rows.setLength(0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
