package dateline.time;

/** How an outlet prints a date in numbers, where that is known. */
public enum NumericOrder {

	/** "09/01/2024" is 9 January. */
	DAY_FIRST,
	/** "09/01/2024" is 1 September. */
	MONTH_FIRST,
	/** Not known: only a date that can be read in one way is resolved. */
	UNSTATED

}
