package dateline.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A person's name, folded for comparison: accents, apostrophes, hyphens, case and
 * particles do not count.
 *
 * @param given given and middle names, in order; empty where only a last name is printed
 * @param last the last name, without particle
 * @param foreign whether a particle shows that it comes from another script
 */
record PersonName(List<String> given, String last, boolean foreign) {

	/** Particles of names from the Arabic script. */
	private static final Set<String> FOREIGN = Set.of("al", "el", "as", "ash", "ad", "ar", "an", "at", "az", "bin",
			"ibn", "bint", "abu", "abd", "abdel", "abdul");

	private static final Set<String> PARTICLES = Set.of("al", "el", "as", "ash", "ad", "ar", "an", "at", "az", "bin",
			"ibn", "bint", "abu", "van", "der", "den", "de", "del", "della", "di", "da", "do", "dos", "du", "la", "le",
			"von", "zu", "ter", "ten", "o", "y", "e");

	/** "Patricia “Pat” Doyle". */
	private static final Pattern NICKNAME = Pattern.compile("(?<=\\s)[\"“‘'(](?<nickname>[^\"”’')]+)[\"”’')](?=\\s)");

	/** "Cheuk-ting" at the end of a name. */
	private static final Pattern SYLLABLES = Pattern.compile(" \\p{Lu}\\p{Ll}{0,5}[-\u2010\u2011]\\p{Ll}{2,7}$");

	/** "Kim Jong Un"; "Lee Ann Hart" is as often English. */
	private static final Pattern KOREAN = Pattern
		.compile("(?!Lee )(?:" + UnseenPeople.KOREAN + ") \\p{Lu}\\p{Ll}{1,4} \\p{Lu}\\p{Ll}{1,4}");

	private static final Pattern MARKS = Pattern.compile("\\p{M}+|['’‘ʿʾʼ`.]");

	private static final Pattern HYPHENS = Pattern.compile("[\\u2010-\\u2015]");

	private static final Pattern PLAIN = Pattern.compile("[A-Za-z]*");

	private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

	static PersonName of(String printed) {
		List<String> parts = new ArrayList<>();
		for (String word : fold(NICKNAME.matcher(printed).replaceAll(" ")).split("[\\s-]+", -1)) {
			if (!word.isEmpty() && !SUFFIXES.contains(word)) {
				parts.add(word);
			}
		}
		int first = ahead(printed, parts);
		if (first >= 0) {
			parts.add(parts.remove(first));
		}
		List<String> weighty = parts.stream().filter((part) -> !PARTICLES.contains(part)).toList();
		List<String> kept = weighty.isEmpty() ? parts : weighty;
		boolean foreign = parts.stream().anyMatch(FOREIGN::contains);
		return kept.isEmpty() ? new PersonName(List.of(), "", false)
				: new PersonName(List.copyOf(kept.subList(0, kept.size() - 1)), kept.getLast(), foreign);
	}

	/**
	 * Where a last name stands that goes before the given name, as a small second
	 * syllable or a Korean last name shows: "Lam Cheuk-ting", "Stephen Lo Wai-chung",
	 * "Kim Jong Un"; -1 for any other name.
	 */
	private static int ahead(String printed, List<String> parts) {
		if (SYLLABLES.matcher(printed).find() && parts.size() > 2 && !FOREIGN.contains(parts.get(parts.size() - 2))) {
			return parts.size() - 3;
		}
		return KOREAN.matcher(printed).matches() ? 0 : -1;
	}

	/** Lower case without accents, apostrophes and full stops. */
	static String fold(String printed) {
		if (PLAIN.matcher(printed).matches()) {
			return printed.toLowerCase(Locale.ROOT);
		}
		String bare = MARKS.matcher(Normalizer.normalize(printed, Normalizer.Form.NFKD)).replaceAll("");
		return HYPHENS.matcher(bare.replace('ı', 'i')).replaceAll("-").toLowerCase(Locale.ROOT).strip();
	}

	/** The nickname that a name is printed with, "Pat" or "Pat Doyle". */
	static List<PersonName> nicknames(String printed) {
		Matcher nickname = NICKNAME.matcher(printed);
		return nickname.find() ? List.of(of(nickname.group("nickname")),
				of(nickname.group("nickname") + printed.substring(nickname.end()))) : List.of();
	}

	boolean isFull() {
		return !this.given.isEmpty();
	}

	/** All words of the name that have weight, in order. */
	List<String> words() {
		List<String> words = new ArrayList<>(this.given);
		words.add(this.last);
		return words;
	}

	int size() {
		return this.given.size() + 1;
	}

	/**
	 * Whether the name comes from another script, so that its letters are a choice: it
	 * has a particle like "al-" or a given name that outlets spell in several ways.
	 */
	private boolean isTransliterated() {
		return this.foreign || this.given.stream().anyMatch(Spellings::has);
	}

	/**
	 * The last name as loosely as spellings of one can differ; no proof that two are one.
	 */
	String lastLoosely() {
		return Spellings.loose(this.last);
	}

	/**
	 * Whether this can be a shorter form of the other name: the same last name, and given
	 * names that all stand, in the same order, in the other's; an initial stands for its
	 * name. "M. Keller" and "Keller" are short for "Martha Jane Keller", "Paul Keller" is
	 * not.
	 */
	boolean isShortFor(PersonName other) {
		boolean loosely = isTransliterated() || other.isTransliterated();
		boolean last = this.last.equals(other.last) || (loosely && lastLoosely().equals(other.lastLoosely()));
		if (!last || this.given.size() > other.given.size()) {
			return false;
		}
		int at = 0;
		for (String name : this.given) {
			while (at < other.given.size() && !isInitialOf(name, other.given.get(at), loosely)) {
				at++;
			}
			if (at++ >= other.given.size()) {
				return false;
			}
		}
		return true;
	}

	private static boolean isInitialOf(String shorter, String name, boolean loosely) {
		boolean same = shorter.equals(name) || Nicknames.match(shorter, name)
				|| Spellings.of(shorter).equals(Spellings.of(name))
				|| (loosely && Spellings.loose(shorter).equals(Spellings.loose(name)));
		return same || (shorter.length() == 1 && name.startsWith(shorter))
				|| (name.length() == 1 && shorter.startsWith(name));
	}

}
