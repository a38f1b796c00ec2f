package dateline.claim;

import dateline.text.AnnotatedText;

/**
 * Whether a number is of the case that a court tries, where the news is of the court: "A
 * court in Lille jailed six men over a crossing in which 27 drowned". Where the court
 * sits is not where the people of its case were.
 */
final class Trial {

	private final boolean told;

	/** Reads whether the first sentences tell of a sentence or an acquittal. */
	Trial(AnnotatedText text) {
		this.told = isTrial(text);
	}

	boolean has(Counting counting) {
		boolean people = switch (counting.meaning().measure()) {
			case KILLED, WOUNDED, PEOPLE -> true;
			default -> false;
		};
		return people && this.told && counting.sentence().index() > 0;
	}

	private static boolean isTrial(AnnotatedText text) {
		return text.sentences()
			.stream()
			.limit(3)
			.anyMatch((sentence) -> sentence.tokens()
				.stream()
				.anyMatch((token) -> token.isVerb() && token.hasLemma("sentence", "jail", "convict", "acquit"))
					&& sentence.tokens()
						.stream()
						.anyMatch((token) -> token.hasLemma("court", "judge", "jury", "tribunal", "magistrate")));
	}

}
