package dateline.text;

/** The seed articles with stored annotations, for tests that need all of them. */
public final class Seeds {

	private Seeds() {
	}

	/** An annotator that knows nothing but the seeds. */
	public static AnnotatedText annotated(MaskedText seed) {
		return AnnotatedTexts.of(Seeds.class, seed);
	}

}
