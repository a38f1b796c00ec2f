package dateline.database;

/**
 * The embedded PostgreSQL cannot run; says in words for the person at the console what is
 * wrong and what to do.
 */
final class EmbeddedDatabaseException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/** What is always possible, whatever is wrong with the embedded server. */
	static final String OTHER_DATABASE = "set SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and "
			+ "SPRING_DATASOURCE_PASSWORD to use a PostgreSQL of your own";

	private final String action;

	EmbeddedDatabaseException(String problem, String action) {
		super(problem);
		this.action = action;
	}

	EmbeddedDatabaseException(String problem, String action, Throwable cause) {
		super(problem, cause);
		this.action = action;
	}

	String action() {
		return this.action;
	}

}
