package dateline.time;

/** How exactly a date is known. */
public enum Precision {

	DAY, WEEK, MONTH, QUARTER, YEAR,
	/** Another interval, possibly open at one end. */
	RANGE,
	/** No interval at all: both ends are null. */
	UNKNOWN

}
