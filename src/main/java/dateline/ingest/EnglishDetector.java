package dateline.ingest;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dateline.text.Lexicon;

/**
 * Tells English prose from everything else by the share of its most frequent words, which
 * is above 30 % in English news, some 10 % in its nearest relatives and next to nothing
 * in other languages and lists; a table is known by its figures. Texts of a few words are
 * not judged by them: in Latin letters they count as English.
 */
final class EnglishDetector {

	private static final Pattern WORD = Pattern.compile("\\p{L}+");

	private static final int FEW = 12;

	private static final int LEAST_PERCENT = 15;

	/** Of all that is no space. */
	private static final int LEAST_LETTERS_PERCENT = 60;

	/** Words looked at. */
	private static final int SAMPLE = 2000;

	private final Set<String> frequent = Lexicon.words("ingest/english.tsv");

	boolean isEnglish(String text) {
		return isWords(text) && isEnglishWords(text);
	}

	private static boolean isWords(String text) {
		long signs = text.codePoints().filter((sign) -> !Character.isWhitespace(sign)).count();
		long letters = text.codePoints().filter(Character::isLetter).count();
		return letters > 0 && letters * 100 >= signs * LEAST_LETTERS_PERCENT;
	}

	private boolean isEnglishWords(String text) {
		Matcher words = WORD.matcher(text);
		int all = 0;
		int known = 0;
		int latin = 0;
		while (all < SAMPLE && words.find()) {
			String word = words.group().toLowerCase(Locale.ROOT);
			all++;
			known += this.frequent.contains(word) ? 1 : 0;
			latin += Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.LATIN ? 1 : 0;
		}
		return (all < FEW) ? latin == all : known * 100 >= all * LEAST_PERCENT;
	}

}
