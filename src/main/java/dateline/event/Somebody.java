package dateline.event;

import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Whether a noun phrase is about people or a body that acts, though it may name nobody:
 * "detectives", "he", "hundreds of workers". False in doubt.
 */
final class Somebody {

	private Somebody() {
	}

	static boolean is(EventLexicon lexicon, Sentence sentence, Token head) {
		return head.tag().equals("PRP") || head.tag().equals("CD") || head.is("both", "some", "many", "others")
				|| lexicon.is("body", head) || EventConditions.isPerson(lexicon, head)
				|| (lexicon.is("counting", head) && sentence.children(head, "nmod")
					.stream()
					.anyMatch((each) -> EventConditions.isPerson(lexicon, each)))
				|| isCrowd(sentence, head);
	}

	/** CROWD: "tens of thousands", "hundreds", of nothing else. */
	private static boolean isCrowd(Sentence sentence, Token head) {
		boolean many = head.tag().equals("NNS") && head.hasLemma("ten", "hundred", "thousand", "score", "dozen");
		return many && sentence.children(head, "nmod")
			.stream()
			.allMatch((each) -> each.hasLemma("thousand", "hundred", "million") && isCrowd(sentence, each));
	}

}
