package dateline.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import dateline.text.Lexicon;
import dateline.text.Token;

/** Given names that one gender commonly has, and those that are also words or places. */
final class GivenNames {

	private final Set<String> given = new HashSet<>();

	GivenNames() {
		Lexicon.read("statement/given-names.txt", 1)
			.forEach((row) -> List.of(row.getFirst().split(" ", -1)).stream().skip(1).forEach(this.given::add));
		Lexicon.words("actor/given-words.tsv").forEach((name) -> this.given.add(name.toLowerCase(Locale.ROOT)));
	}

	boolean has(Token token) {
		return Character.isUpperCase(token.text().charAt(0))
				&& this.given.contains(token.text().toLowerCase(Locale.ROOT));
	}

}
