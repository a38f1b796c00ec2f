package dateline.statement;

/** How a statement is reported. */
public enum StatementKind {

	/** All of it between quotation marks. */
	DIRECT,
	/** In the reporter's words. */
	INDIRECT,
	/** In the reporter's words with a quoted part. */
	MIXED

}
