package dateline.actor;

import java.util.HashMap;
import java.util.Map;

import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Public bodies that an article describes in small letters before it gives their
 * initials: "the national disaster office, the BNGRC, has put".
 */
final class NamedOffices {

	private static final int LONGEST = 6;

	private final PublicBodies bodies = new PublicBodies();

	/** The body of each of the initials that the sentence explains so. */
	Map<String, Name> find(Sentence sentence) {
		Map<String, Name> found = new HashMap<>();
		for (int comma = 2; comma + 2 < sentence.size(); comma++) {
			int at = sentence.token(comma + 1).is("the", "or") ? comma + 2 : comma + 1;
			boolean closed = at + 1 < sentence.size() && sentence.token(at + 1).is(",", ")");
			if (closed && sentence.token(comma).is(",", "(") && sentence.token(at).text().matches("\\p{Lu}{3,8}")
					&& sentence.token(at).isNoun()) {
				Name office = office(sentence, comma - 1);
				if (office != null) {
					found.put(sentence.token(at).text(), office);
				}
			}
		}
		return found;
	}

	private @Nullable Name office(Sentence sentence, int last) {
		int first = last;
		while (first > 0 && last - first < LONGEST && isWord(sentence.token(first - 1))) {
			first--;
		}
		boolean owned = first > 0 && first < last
				&& (sentence.token(first - 1).is("the") || sentence.token(first - 1).tag().equals("POS"));
		ActorType type = owned && sentence.token(last).tag().equals("NN") ? this.bodies.type(sentence, first, last)
				: null;
		return (type != null) ? Name.of(sentence, first, last, type, ActorRule.PUBLIC_BODY) : null;
	}

	private static boolean isWord(Token token) {
		return token.text().matches("[\\p{Ll}'’‐‑-]+") && token.tag().matches("JJ|NNS?|HYPH|VBG|CC|POS")
				&& !token.is("same", "local", "other", "first", "then");
	}

}
