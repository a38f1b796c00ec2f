package dateline.article;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The names that an outlet is known by, from its full name alone: "The Wall Street
 * Journal" is also "Wall Street Journal" and "WSJ", "ICARO Media Group" is also "ICARO".
 * Initials only of names of three words or more, of which each begins with a capital.
 */
final class SourceNames {

	private static final Pattern CAPITALS = Pattern.compile("[A-Z]{3,}");

	private SourceNames() {
	}

	static Set<String> of(String name) {
		Set<String> names = new LinkedHashSet<>();
		names.add(name);
		String bare = name.replaceFirst("^(?i:the) (?=.)", "");
		names.add(bare);
		String[] words = bare.split("\\s+", -1);
		if (words.length > 1 && CAPITALS.matcher(words[0]).matches()) {
			names.add(words[0]);
		}
		else if (words.length > 2) {
			StringBuilder initials = new StringBuilder();
			for (String word : words) {
				initials.appendCodePoint(word.codePointAt(0));
			}
			if (initials.chars().allMatch(Character::isUpperCase)) {
				names.add(initials.toString());
			}
		}
		return names;
	}

}
