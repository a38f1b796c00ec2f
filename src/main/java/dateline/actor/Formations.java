package dateline.actor;

import java.util.ArrayList;
import java.util.List;

import dateline.text.Sentence;

/**
 * Parts of an army by the form of their names: "the Centre group of forces", "Joint Task
 * Force Lumar", "the Vostok operational-tactical group". The Joint Terrorism Task Force
 * is police.
 */
final class Formations {

	private Formations() {
	}

	static List<Name> find(Sentence sentence) {
		List<Name> found = new ArrayList<>();
		for (int i = 0; i < sentence.size(); i++) {
			int last = group(sentence, i);
			int first = i;
			while (first > 0 && NameParts.isNamePart(sentence.token(first - 1))) {
				first--;
			}
			if (last < 0 || first == i) {
				last = first = taskForce(sentence, i);
				while (last >= 0 && last + 1 < sentence.size() && (NameParts.isNamePart(sentence.token(last + 1))
						|| sentence.token(last + 1).text().matches("\\d{1,3}"))) {
					last++;
				}
			}
			if (last > first) {
				found.add(Name.of(sentence, first, last, ActorType.MILITARY, ActorRule.INSTITUTION));
				i = last;
			}
		}
		return found;
	}

	/** The last token of "group of forces", "operational-tactical group"; -1. */
	private static int group(Sentence sentence, int at) {
		boolean forces = at + 2 < sentence.size() && sentence.token(at).is("group", "grouping")
				&& sentence.token(at + 1).is("of") && sentence.token(at + 2).is("forces", "troops");
		if (forces) {
			return at + 2;
		}
		int noun = at;
		while (noun < Math.min(sentence.size(), at + 4) && sentence.token(noun)
			.text()
			.matches("operational(?:[-‐‑](?:strategic|tactical))?|strategic|tactical|[-‐‑]")) {
			noun++;
		}
		return noun > at && noun < sentence.size() && sentence.token(noun).is("group", "grouping") ? noun : -1;
	}

	/** The "Joint" of "Joint Task Force Lumar", the "Task" of "Task Force Lumar"; -1. */
	private static int taskForce(Sentence sentence, int at) {
		boolean force = at + 1 < sentence.size() && sentence.token(at).text().equals("Task")
				&& sentence.token(at + 1).text().equals("Force");
		if (!force) {
			return -1;
		}
		boolean joint = at > 0 && sentence.token(at - 1).text().matches("Joint|Combined");
		boolean named = at + 2 < sentence.size()
				&& (NameParts.isNamePart(sentence.token(at + 2)) || sentence.token(at + 2).text().matches("\\d{1,3}"));
		boolean other = !joint && at > 0 && NameParts.isNamePart(sentence.token(at - 1));
		return (!other && (joint || (named && at + 3 < sentence.size()
				&& !sentence.token(at + 2).is("Chief", "Chair", "Chairman", "Director")))) ? joint ? at - 1 : at : -1;
	}

}
