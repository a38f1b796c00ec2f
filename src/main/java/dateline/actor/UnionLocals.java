package dateline.actor;

import java.util.ArrayList;
import java.util.List;

import dateline.text.Sentence;

/** Branches of unions by their numbers: "United Lumen Workers Local 5890". */
final class UnionLocals {

	private UnionLocals() {
	}

	static List<Name> find(Sentence sentence) {
		List<Name> found = new ArrayList<>();
		for (int i = 1; i + 1 < sentence.size(); i++) {
			boolean branch = sentence.token(i).text().equals("Local")
					&& sentence.token(i + 1).text().matches("\\d{1,5}(?:-\\p{Lu})?");
			int first = i;
			while (branch && first > 0 && NameParts.isNamePart(sentence.token(first - 1))) {
				first--;
			}
			if (first < i) {
				found.add(Name.of(sentence, first, i + 1, ActorType.ORGANIZATION, ActorRule.INSTITUTION));
			}
		}
		return found;
	}

}
