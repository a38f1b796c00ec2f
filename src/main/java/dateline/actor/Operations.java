package dateline.actor;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import dateline.text.AnnotatedText;
import dateline.text.Sentence;

/**
 * The names of operations, exercises and ships: "Amber Gate", alone, where the text has
 * named Exercise Amber Gate, the Amber Gate drills or the MV Amber Gate. Recognisers take
 * them for bodies.
 */
final class Operations {

	private Operations() {
	}

	static Set<String> of(AnnotatedText text) {
		Set<String> found = new HashSet<>();
		for (Sentence sentence : text.sentences()) {
			for (int i = 1; i < sentence.size(); i++) {
				drills(sentence, i).ifPresent(found::add);
				if (sentence.token(i - 1).text().matches("Exercise|Operation")
						|| Ships.isPrefix(sentence.token(i - 1))) {
					int last = i - 1;
					while (last + 1 < sentence.size() && NameParts.isNamePart(sentence.token(last + 1))) {
						last++;
						found.add(Name.of(sentence, i, last, null, ActorRule.RECOGNISED).text());
					}
					if (last >= i && last + 1 < sentence.size() && sentence.token(last + 1).tag().equals("CD")) {
						found.add(Name.of(sentence, i, last + 1, null, ActorRule.RECOGNISED).text());
					}
				}
			}
		}
		return found;
	}

	/** "Amber Gate" of "the Amber Gate 2024 drills". */
	private static Optional<String> drills(Sentence sentence, int noun) {
		int last = sentence.token(noun - 1).tag().equals("CD") ? noun - 2 : noun - 1;
		int first = last;
		while (first > 0 && sentence.token(first - 1).isName() && NameParts.isNamePart(sentence.token(first - 1))) {
			first--;
		}
		boolean named = first >= 0 && last > first && NameParts.isNamePart(sentence.token(last))
				&& sentence.token(noun).hasLemma("drill", "exercise", "manoeuvre", "maneuver", "wargame");
		return named ? Optional.of(Name.of(sentence, first, last, null, ActorRule.RECOGNISED).text())
				: Optional.empty();
	}

}
