package dateline.story;

import dateline.gazetteer.EntryMatch;
import dateline.text.Sentence;

/**
 * Where people, troops or goods went: "have fled to the town of <em>Doka</em>". Not where
 * something is told or lent to: "sold to Chad".
 */
final class Destinations {

	/** How far before "to" the verb may stand, in words. */
	private static final int REACH = 14;

	/** What moves somebody or something. */
	private static final String[] MOVES = { "flee", "move", "deploy", "send", "evacuate", "relocate", "fly", "travel",
			"march", "dispatch", "ship", "deliver", "bring", "take", "transfer", "bus", "airlift", "escape", "retreat",
			"withdraw" };

	private Destinations() {
	}

	static boolean is(Sentence sentence, EntryMatch match) {
		int at = match.first() - 1;
		while (at > 0 && (sentence.token(at).tag().matches("JJ.*|DT") || PlaceKinds.isBeside(sentence.word(at)))) {
			at--;
		}
		if (at < 1 || LocatedPlaces.isModifier(sentence, match) || !sentence.token(at).is("to", "towards", "toward")) {
			return false;
		}
		for (int i = at - 1; i >= Math.max(0, at - REACH) && !sentence.token(i).tag().matches("[,:.]"); i--) {
			if (sentence.token(i).isVerb()) {
				return sentence.token(i).hasLemma(MOVES);
			}
		}
		return false;
	}

}
