package dateline.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import dateline.text.Lexicon;
import dateline.text.Token;

/**
 * Given names that one gender commonly has ({@code actor/given-names.txt}), and those
 * that are also words or places ({@code actor/given-words.tsv}).
 */
public final class GivenNames {

	private static final Map<String, Character> GENDERS = genders();

	private final Set<String> given = new HashSet<>(GENDERS.keySet());

	GivenNames() {
		Lexicon.words("actor/given-words.tsv").forEach((name) -> this.given.add(name.toLowerCase(Locale.ROOT)));
	}

	boolean has(Token token) {
		return Character.isUpperCase(token.text().charAt(0))
				&& this.given.contains(token.text().toLowerCase(Locale.ROOT));
	}

	/** The gender that has this name, m or f; a hyphen for both and for none. */
	public static char gender(String given) {
		return GENDERS.getOrDefault(given.toLowerCase(Locale.ROOT), '-');
	}

	private static Map<String, Character> genders() {
		Map<String, Character> found = new HashMap<>();
		for (List<String> row : Lexicon.read("actor/given-names.txt", 1)) {
			List<String> line = List.of(row.getFirst().split(" ", -1));
			line.subList(1, line.size()).forEach((name) -> found.put(name, line.getFirst().charAt(0)));
		}
		return Map.copyOf(found);
	}

}
