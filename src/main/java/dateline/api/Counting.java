package dateline.api;

/** How the rows that the filters select are counted. */
public enum Counting {

	/** Not at all. */
	NONE,

	/** Up to 10,000. */
	CAPPED,

	/** All. */
	EXACT;

	static final int CAP = 10_000;

}
