package dateline.actor;

import java.util.Set;

import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Parties that news names by where they stand: "the left-wing Lumar", "the far-right Vox
 * Nova", whom recognisers take for people.
 */
final class Leanings {

	private static final Set<String> SIDES = Set.of("wing", "left", "right");

	private static final Set<String> WORDS = Set.of("ultranationalist", "populist", "centrist", "separatist",
			"ultraconservative", "ecologist", "eurosceptic", "Eurosceptic", "agrarian");

	private Leanings() {
	}

	/** Whether "the" and a leaning stand before the name, and no noun behind it. */
	static boolean isParty(Name name) {
		Sentence sentence = name.sentence();
		int at = name.first() - 1;
		Token after = name.after();
		if (at < 1 || (after != null && (after.isNoun() || after.tag().equals("HYPH")))) {
			return false;
		}
		Token word = sentence.token(at);
		boolean side = SIDES.contains(word.text()) && at > 2 && sentence.token(at - 1).is("-")
				&& sentence.token(at - 2).is("left", "right", "far", "centre", "center", "hard");
		int first = side ? at - 3 : WORDS.contains(word.text()) ? at - 1 : -1;
		return first >= 0 && sentence.token(first).is("the", "his", "her", "their");
	}

}
