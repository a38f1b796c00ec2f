package dateline.api;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

import org.jspecify.annotations.Nullable;

/** Failures of the database that are nobody's mistake: answered with status 503. */
final class DatabaseTrouble {

	/** SQLSTATE {@code query_canceled}: a time limit has cut the query. */
	private static final String CANCELED = "57014";

	private DatabaseTrouble() {
	}

	/** What to tell whoever asked; null where the failure is another one. */
	static @Nullable String in(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof SQLTransientConnectionException) {
				return unreachable();
			}
			String state = (cause instanceof SQLException sql) ? sql.getSQLState() : null;
			if (CANCELED.equals(state)) {
				return "This query takes too long. Narrow it: select a shorter time, a measure or type, an actor, a "
						+ "place or a source, or search for rarer words.";
			}
			if (state != null && isConnection(state)) {
				return unreachable();
			}
		}
		return null;
	}

	/** Connection exceptions, shutdown of the server, and too many connections. */
	private static boolean isConnection(String state) {
		return state.startsWith("08") || state.startsWith("57P") || state.equals("53300");
	}

	private static String unreachable() {
		return "The database cannot be reached or has no connection free; try again in a moment.";
	}

}
