package dateline.api;

/** What an answer can have beyond a fact and its evidence. */
public enum Include implements CamelCase {

	/** The sentences before and after the evidence. */
	CONTEXT,

	/** The text of the article. */
	TEXT

}
