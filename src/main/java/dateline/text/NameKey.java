package dateline.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names without what differs between writers. Two names with the same slug or key are
 * written alike; that they name the same is not said.
 */
public final class NameKey {

	/** Articles, English and Arabic: "The Hague", "al-Bab", "el-Arish". */
	private static final Set<String> ARTICLES = Set.of("the", "al", "el");

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	/** Dots of abbreviations and apostrophes, which part no words: "U.S.", "O'Brien". */
	private static final Pattern INNER = Pattern.compile("[.'’‘ʼ`´]");

	private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

	private NameKey() {
	}

	/**
	 * Lower case words without accents and punctuation, joined with hyphens: "Économie
	 * &amp; U.S. News" is {@code economie-us-news}. Empty where the name has neither
	 * letters nor digits.
	 */
	public static String slug(String name) {
		String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
		String words = INNER.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
		String special = words.replace("ß", "ss")
			.replace("ø", "o")
			.replace("ł", "l")
			.replace("ı", "i")
			.replace("đ", "d");
		return Arrays.stream(OTHER.split(special)).filter((word) -> !word.isEmpty()).collect(Collectors.joining("-"));
	}

	/**
	 * The slug without articles, unless it has nothing else: "The Hague" is
	 * {@code hague}, "Ali al-Adib" is {@code ali-adib}.
	 */
	public static String of(String name) {
		String slug = slug(name);
		String key = Arrays.stream(slug.split("-"))
			.filter((word) -> !ARTICLES.contains(word))
			.collect(Collectors.joining("-"));
		return key.isEmpty() ? slug : key;
	}

}
