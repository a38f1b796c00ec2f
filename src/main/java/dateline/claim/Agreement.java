package dateline.claim;

/** Whether the figures of a group can all be true. */
public enum Agreement {

	/** There is a number that all of them allow. */
	AGREE,
	/** There is none. */
	DISAGREE,
	/** Only one figure is given, so that nothing is compared. */
	SINGLE

}
