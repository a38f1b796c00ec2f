package dateline.actor;

import java.util.List;

import dateline.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Whom "his group", "her party" means: the one body of the kind to which the article has
 * tied somebody in the paragraphs before ("Ana Lima of Youth Tide"). Of several, or
 * without any, nobody.
 */
final class TiedBodies {

	private TiedBodies() {
	}

	/** The body that the noun here means; null for none. */
	static @Nullable Draft meant(BackNoun back, Sentence sentence, int at, List<Draft> bodies) {
		if (!sentence.token(at - 1).is("his", "her") || !sentence.token(at).tag().equals("NN")
				|| !BodyPhrases.isAlone(sentence, at)) {
			return null;
		}
		boolean group = back.noun().equals("group") || back.noun().equals("organisation")
				|| back.noun().equals("organization");
		List<Draft> fitting = bodies.stream()
			.filter((draft) -> back.isOf(draft) || back.isLike(draft) || back.maySay(draft)
					|| (group && draft.type() == ActorType.ORGANIZATION))
			.filter((draft) -> draft.extents.stream()
				.anyMatch((extent) -> extent.sentence().index() <= sentence.index()
						&& extent.sentence().paragraph() >= sentence.paragraph() - 2 && isTied(extent)))
			.toList();
		return (fitting.size() == 1) ? fitting.getFirst() : null;
	}

	/** "Ana Lima of Youth Tide", "the spokeswoman of Youth Tide". */
	private static boolean isTied(Draft.Extent extent) {
		Sentence sentence = extent.sentence();
		int at = extent.first() - 1;
		if (at > 0 && sentence.token(at).is("the")) {
			at--;
		}
		return at > 0 && sentence.token(at).is("of", "for", "at", "from")
				&& (sentence.token(at - 1).isName() || sentence.token(at - 1).tag().equals("NN"));
	}

}
