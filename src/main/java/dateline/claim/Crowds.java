package dateline.claim;

import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * People in round numbers that no noun follows: CROWD,
 * <ul>
 * <li>"<em>Hundreds</em> were turned away at the border"
 * <li>"had taken in <em>thousands</em>", "left <em>thousands</em> without power"
 * </ul>
 * Null where things were counted before ("burnt nine homes; dozens were damaged"), and
 * behind verbs that fit things or money as well.
 */
final class Crowds {

	private static final String[] HOLD = { "host", "shelter", "house", "feed", "treat", "evacuate", "displace",
			"strand", "trap", "arrest", "detain", "rescue", "leave", "force", "drive", "draw", "attract", "employ",
			"welcome" };

	private Crowds() {
	}

	/**
	 * The people, null if it need not be people.
	 * @param before what the number before it means, in the sentence or just before
	 */
	static @Nullable Meaning of(Sentence sentence, Quantity quantity, @Nullable Meaning before) {
		int next = quantity.next();
		boolean things = before != null && before.isCount() && !before.unit().equals("people");
		if (quantity.comparator() != Comparator.VAGUE || things || sentence.word(next).matches("of|more|-")) {
			return null;
		}
		boolean subject = quantity.first() == 0 && next + 1 < sentence.size()
				&& sentence.token(next).is("were", "are", "have", "remain", "remained")
				&& sentence.token(next + 1).tag().matches("VBN|RB|VBG|IN|JJ");
		return (subject || isHeld(sentence, quantity)) ? Meaning.people(Measure.PEOPLE, sentence, quantity, "CROWD")
				: null;
	}

	/** "had taken in <em>thousands</em> before", "left thousands without power". */
	private static boolean isHeld(Sentence sentence, Quantity quantity) {
		int before = quantity.first() - 1;
		if (before < 1) {
			return false;
		}
		Token verb = sentence.token(sentence.token(before).is("in") ? before - 1 : before);
		boolean takes = sentence.token(before).is("in") && verb.isVerb() && verb.hasLemma("take");
		boolean holds = verb.index() == before && verb.isVerb() && verb.hasLemma(HOLD);
		int next = quantity.next();
		return (takes || holds) && (quantity.endsPhrase(sentence)
				|| sentence.token(next).is("homeless", "stranded", "hungry", "destitute", "jobless"));
	}

}
