package dateline.actor;

import java.util.List;
import java.util.Locale;

import dateline.text.Token;

/**
 * Short names that are made of the beginnings of words: "LUSEMA" of "Lumen State
 * Emergency Management Agency", "Telumco" of "Territory Electric Lumen Company". Each
 * capitalised word of the full name gives a letter or more, in order, small ones may give
 * one.
 */
final class Syllables {

	/** Letters of the longest beginning. */
	private static final int LONGEST = 4;

	private Syllables() {
	}

	/** Whether it has the form of one: five letters or more, four where all are large. */
	static boolean isWord(Token token) {
		return token.isNoun() && token.text().matches("\\p{Lu}{4,9}|\\p{Lu}\\p{Ll}{4,8}");
	}

	/** Whether the words of the body's name begin with its letters. */
	static boolean spell(String word, Name body) {
		List<String> words = body.tokens().stream().map(Token::text).toList();
		long capitals = words.stream().filter((each) -> Character.isUpperCase(each.charAt(0))).count();
		return capitals > 2 && Character.isUpperCase(words.getFirst().charAt(0)) && spell(word, 0, words, 0);
	}

	private static boolean spell(String word, int from, List<String> words, int at) {
		if (at == words.size()) {
			return from == word.length();
		}
		String next = words.get(at);
		boolean small = !Character.isUpperCase(next.charAt(0));
		if (small && spell(word, from, words, at + 1)) {
			return true;
		}
		int longest = Math.min(small ? 1 : LONGEST, Math.min(next.length(), word.length() - from));
		for (int letters = 1; letters <= longest; letters++) {
			boolean begins = next.substring(0, letters)
				.toLowerCase(Locale.ROOT)
				.equals(word.substring(from, from + letters).toLowerCase(Locale.ROOT));
			if (begins && spell(word, from + letters, words, at + 1)) {
				return true;
			}
		}
		return false;
	}

}
