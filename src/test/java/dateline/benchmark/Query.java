package dateline.benchmark;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A statement that the application sent, to be sent again.
 *
 * @param values how its parameters were set
 */
record Query(String sql, List<Value> values) {

	private static final Pattern BLOCKS = Pattern.compile("\"Shared (?:Hit|Read) Blocks\": (\\d+)");

	/** Whether it reads rows, and does not only say how others are read. */
	boolean selects() {
		return this.sql.startsWith("select");
	}

	/** Runs it and reads every cell. */
	void read(Connection connection) throws SQLException {
		try (PreparedStatement statement = prepare(connection, "")) {
			if (statement.execute()) {
				ResultSet row = statement.getResultSet();
				int columns = row.getMetaData().getColumnCount();
				while (row.next()) {
					for (int column = 1; column <= columns; column++) {
						row.getString(column);
					}
				}
			}
		}
	}

	/** Its plan, with what each step took. */
	String explain(Connection connection, String format) throws SQLException {
		List<String> lines = new ArrayList<>();
		try (PreparedStatement statement = prepare(connection, "explain (analyze, buffers, format " + format + ") ");
				ResultSet row = statement.executeQuery()) {
			while (row.next()) {
				lines.add(row.getString(1));
			}
		}
		return String.join("\n", lines);
	}

	/** How many pages it reads, from memory or from disk. */
	long buffers(Connection connection) throws SQLException {
		Matcher blocks = BLOCKS.matcher(explain(connection, "json"));
		long sum = 0;
		for (int at = 0; at < 2 && blocks.find(); at++) { // those of the root, first hit,
															// then read
			sum += Long.parseLong(blocks.group(1));
		}
		return sum;
	}

	private PreparedStatement prepare(Connection connection, String prefix) throws SQLException {
		PreparedStatement statement = connection.prepareStatement(prefix + this.sql);
		for (Value value : this.values) {
			try {
				value.setter.invoke(statement, value.arguments.toArray());
			}
			catch (IllegalAccessException | InvocationTargetException ex) {
				throw new SQLException(ex);
			}
		}
		return statement;
	}

	record Value(Method setter, List<@Nullable Object> arguments) {
	}

}
