package dateline.event;

/** The part an actor has in an event. */
public enum Role {

	/** Who does it. */
	SOURCE,
	/** Whom it is done to. */
	TARGET,
	/** One of several who do it together, or whose part the text leaves open. */
	PARTICIPANT

}
