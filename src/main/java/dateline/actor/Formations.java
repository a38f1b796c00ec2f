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
			int first = (last < 0) ? i : firstOfName(sentence, i);
			if (first == i) {
				first = taskForce(sentence, i);
				last = lastOfName(sentence, first);
			}
			if (last > first) {
				found.add(Name.of(sentence, first, last, ActorType.MILITARY, ActorRule.INSTITUTION));
				i = last;
			}
		}
		return found;
	}

	/** "Centre" of "the Centre group of forces"; the noun itself without a name. */
	private static int firstOfName(Sentence sentence, int noun) {
		int first = noun;
		while (first > 0 && NameParts.isNamePart(sentence.token(first - 1))) {
			first--;
		}
		return first;
	}

	/** "Lumar" of "Task Force Lumar", "58" of "Task Force 58"; -1 of none. */
	private static int lastOfName(Sentence sentence, int first) {
		int last = first;
		while (last >= 0 && isCalled(sentence, last + 1)) {
			last++;
		}
		return last;
	}

	private static boolean isCalled(Sentence sentence, int at) {
		return at < sentence.size()
				&& (NameParts.isNamePart(sentence.token(at)) || sentence.token(at).text().matches("\\d{1,3}"));
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
		if (joint) {
			return at - 1;
		}
		boolean other = at > 0 && NameParts.isNamePart(sentence.token(at - 1));
		boolean named = isCalled(sentence, at + 2) && at + 3 < sentence.size()
				&& !sentence.token(at + 2).is("Chief", "Chair", "Chairman", "Director");
		return (named && !other) ? at : -1;
	}

}
