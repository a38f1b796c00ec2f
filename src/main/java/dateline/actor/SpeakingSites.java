package dateline.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Places that speak, which only who runs them does: "Lumen International Airport said",
 * "according to Lumen Zoo", "the Lumen Museum announced".
 */
final class SpeakingSites {

	private static final String[] SITES = { "Airport", "airport", "Zoo", "Museum", "Aquarium", "Prison", "Theatre",
			"Racecourse", "Observatory", "Gallery", "Cathedral", "Library", "Port" };

	private SpeakingSites() {
	}

	/**
	 * @param taken whether a token belongs to a name already
	 */
	static List<Name> find(Sentence sentence, Predicate<Integer> taken) {
		List<Name> found = new ArrayList<>();
		for (int last = 1; last < sentence.size(); last++) {
			if (sentence.token(last).is(SITES) && !taken.test(last)) {
				int first = first(sentence, last, taken);
				if (first < last && speaks(sentence, first, last)) {
					found.add(Name.of(sentence, first, last, ActorType.ORGANIZATION, ActorRule.SPEAKING));
				}
			}
		}
		return found;
	}

	private static int first(Sentence sentence, int last, Predicate<Integer> taken) {
		int first = last;
		while (first > 0 && !taken.test(first - 1) && NameParts.isNamePart(sentence.token(first - 1))) {
			first--;
		}
		return first;
	}

	/** Whether no other noun is behind, so that it is what speaks. */
	private static boolean speaks(Sentence sentence, int first, int last) {
		Token next = (last + 1 < sentence.size()) ? sentence.token(last + 1) : null;
		boolean ends = next == null || next.tag().matches("VB[DZ]|,|\\.|IN");
		return ends && Speech.isSpeaking(sentence, first, last);
	}

}
