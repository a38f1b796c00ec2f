package dateline.claim;

/**
 * The rule that makes one figure of several. To keep each source's figure and let the
 * reader name the rule is the idea of MAVERICK (a platform for mass atrocity data).
 */
public enum Aggregate {

	/** The one with the latest as-of date. */
	LATEST,
	/** The least. */
	MIN,
	/** The greatest. */
	MAX,
	/** The middle one of the independent origins, the lower of two. */
	MEDIAN,
	/** The one that most independent origins give; of several the latest. */
	MOST_REPORTED

}
