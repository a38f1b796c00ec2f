package dateline.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import dateline.text.AnnotatedText;
import dateline.text.Sentence;
import dateline.text.Token;

/**
 * People whom an article calls by initials alone, and says so: "the captain, identified
 * only as L.M.,", "known by his initials, A.B.". From there the letters are theirs.
 */
final class InitialedPeople {

	private static final Pattern LETTERS = Pattern
		.compile("(?!U\\.S|U\\.K|U\\.N|E\\.U|D\\.C|L\\.A|N\\.Y|U\\.A)\\p{Lu}\\.\\p{Lu}(?:\\.\\p{Lu})?\\.?");

	private InitialedPeople() {
	}

	/** Puts them into the names, in the place of what else the letters were taken for. */
	static void add(AnnotatedText text, List<Name> names) {
		Set<String> people = new HashSet<>();
		for (Sentence sentence : text.sentences()) {
			for (Token token : sentence.tokens()) {
				if (LETTERS.matcher(token.text()).matches() && isIntroduced(sentence, token.index())) {
					people.add(PersonName.fold(token.text()));
				}
			}
		}
		for (Sentence sentence : people.isEmpty() ? List.<Sentence>of() : text.sentences()) {
			for (Token token : sentence.tokens()) {
				if (LETTERS.matcher(token.text()).matches() && people.contains(PersonName.fold(token.text()))) {
					Name person = Name.of(sentence, token.index(), token.index(), ActorType.PERSON,
							ActorRule.PERSON_NAME);
					names.removeIf(person::overlaps);
					names.add(person);
				}
			}
		}
	}

	/** "Identified only as", "named by the initials", "his initials,". */
	private static boolean isIntroduced(Sentence sentence, int at) {
		int next = at + 1;
		boolean closed = next == sentence.size() || !sentence.token(next).isNoun();
		int before = at - 1;
		if (before > 0 && sentence.token(before).is(",", "are", "were") && sentence.token(before - 1).is("initials")) {
			before--;
		}
		if (before < 2 || !closed) {
			return false;
		}
		if (sentence.token(before).is("initials")) {
			return sentence.token(before - 1).tag().matches("PRP\\$|DT|WP\\$");
		}
		if (!sentence.token(before).is("as")) {
			return false;
		}
		int verb = before - 1;
		while (verb > 0 && sentence.token(verb).tag().matches("RB|TO|IN|NNS?") && before - verb < 5) {
			verb--;
		}
		return sentence.token(verb).hasLemma("identify", "name", "refer") && sentence.token(verb).isVerb();
	}

}
