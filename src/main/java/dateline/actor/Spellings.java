package dateline.actor;

import java.util.HashMap;
import java.util.Map;

import dateline.text.Lexicon;

/**
 * Spellings of one name in Latin letters: given names from {@code actor/spellings.tsv},
 * and a loose form for the rest of a name that is known to come from another script.
 */
final class Spellings {

	private static final Map<String, String> GIVEN = read();

	private Spellings() {
	}

	private static Map<String, String> read() {
		Map<String, String> given = new HashMap<>();
		Lexicon.read("actor/spellings.tsv", 2).forEach((row) -> {
			given.put(row.get(0), row.get(0));
			for (String other : row.get(1).split("\\|", -1)) {
				given.put(other, row.get(0));
			}
		});
		return Map.copyOf(given);
	}

	/** Whether it is a given name that outlets spell in several ways. */
	static boolean has(String given) {
		return GIVEN.containsKey(given);
	}

	/** The spelling taken for all of this given name, itself where none is known. */
	static String of(String given) {
		return GIVEN.getOrDefault(given, given);
	}

	/**
	 * A folded name without what transcriptions differ in: "zelenskyy" and "zelensky",
	 * "guuleed" and "guled", "tayyib" and "tayeb", "qaddafi" and "gaddafi".
	 */
	static String loose(String name) {
		return name.replaceAll("sk(?:yy|yi|iy|ij|ii|y|i)$", "ski")
			.replaceAll("kh|gh|q|g", "k")
			.replaceAll("dh|dd", "d")
			.replaceAll("th", "t")
			.replaceAll("sch|sh|ch", "s")
			.replaceAll("dj|j", "j")
			.replaceAll("ou|oo|o|w", "u")
			.replaceAll("[eyi]+", "i")
			.replaceAll("(.)\\1+", "$1");
	}

}
