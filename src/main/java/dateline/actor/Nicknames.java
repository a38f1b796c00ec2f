package dateline.actor;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import dateline.text.Lexicon;

/** Short forms of given names, from {@code actor/nicknames.tsv}. */
final class Nicknames {

	private static final Map<String, Set<String>> FULL = new HashMap<>();

	static {
		Lexicon.read("actor/nicknames.tsv", 2)
			.forEach((row) -> FULL.put(row.get(0), Set.copyOf(Arrays.asList(row.get(1).split("\\|", -1)))));
	}

	private Nicknames() {
	}

	/** Whether one folded given name is a short form of the other. */
	static boolean match(String one, String other) {
		return FULL.getOrDefault(one, Set.of()).contains(other) || FULL.getOrDefault(other, Set.of()).contains(one);
	}

}
