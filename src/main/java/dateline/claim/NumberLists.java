package dateline.claim;

import java.util.List;

import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Of which number before it a later number of the same sentence is one more member:
 * patients, of "1,024 <em>patients</em> in 61 centres, including 407 at the stadium". A
 * number that only says where or of what another one is ("in 61 centres") heads no list.
 */
final class NumberLists {

	private NumberLists() {
	}

	/** "nine ships and 20 vessels, up from six": of which is open. */
	static boolean isMixed(List<Meaning> earlier) {
		return earlier.stream().filter(Meaning::leavesNoun).map(Meaning::counted).distinct().count() > 1;
	}

	/**
	 * What the list is of: patients, of "1,024 patients in 61 centres", where the later
	 * number only says of where.
	 */
	static Meaning latest(Sentence sentence, List<Meaning> earlier) {
		List<Meaning> counts = earlier.stream().filter(Meaning::leavesNoun).toList();
		for (int i = counts.size() - 1; i > 0; i--) {
			if (!isNested(sentence, counts.get(i))) {
				return counts.get(i);
			}
		}
		return counts.isEmpty() ? earlier.getLast() : counts.getFirst();
	}

	/** What all the numbers before are of, past "three districts" of where. */
	static @Nullable Meaning first(Sentence sentence, List<Meaning> earlier) {
		List<Meaning> counts = earlier.stream().filter(Meaning::leavesNoun).toList();
		return counts.stream().filter((each) -> !isNested(sentence, each)).findFirst().orElse(null);
	}

	/** "1,024 patients <em>in 61 centres</em>": says of where or of what another is. */
	static boolean isNested(Sentence sentence, Meaning meaning) {
		int at = sentence.tokens()
			.stream()
			.filter((token) -> token.span().begin() >= meaning.words().begin())
			.findFirst()
			.map(Token::index)
			.orElse(0) - 1;
		while (at > 0 && sentence.token(at).tag().matches("CD|RB.*|JJ.*|DT|PDT|PRP\\$")) {
			at--;
		}
		return at > 1 && sentence.token(at).is("in", "at", "across", "from", "of", "on", "for", "with")
				&& sentence.token(at - 1).isNoun();
	}

}
