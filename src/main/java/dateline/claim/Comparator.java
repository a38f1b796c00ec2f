package dateline.claim;

/** How the number given stands to the number meant. */
public enum Comparator {

	EXACT, ABOUT, AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN, BETWEEN,
	/** "dozens": a least number only. */
	VAGUE

}
