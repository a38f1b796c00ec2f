package dateline.event;

/** Whether an event is reported as real. */
public enum Modality {

	ACTUAL, PLANNED, DEMANDED, HYPOTHETICAL

}
