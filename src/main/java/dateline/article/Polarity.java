package dateline.article;

/** Whether a fact is reported as so or as not so. */
public enum Polarity {

	ASSERTED, DENIED

}
