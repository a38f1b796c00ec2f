package dateline.ingest;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dateline.text.Lexicon;

/**
 * Tells English prose from everything else by the share of its most frequent words, which
 * is above 30 % in English news and next to nothing in other languages, tables and lists.
 * Texts of a few words are not judged: they count as English.
 */
final class EnglishDetector {

	private static final Pattern WORD = Pattern.compile("\\p{L}+");

	private static final int FEW = 12;

	private static final int LEAST_PERCENT = 12;

	/** Words looked at. */
	private static final int SAMPLE = 2000;

	private final Set<String> frequent = new HashSet<>();

	EnglishDetector() {
		Lexicon.read("ingest/english.tsv", 1).stream().map(List::getFirst).forEach(this.frequent::add);
	}

	boolean isEnglish(String text) {
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
