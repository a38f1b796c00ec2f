package dateline.gazetteer;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dateline.text.Sentence;
import dateline.text.Token;

/**
 * The smallest part that names are compared by: a word without dots, accents and case,
 * cut at dashes, apostrophes and slashes. "al-Shabab", "Al Shabab" and "al‑Shabab" have
 * the same atoms, and so have "U.S." and "US", however a tokenizer cut them.
 *
 * @param token index of the token that it stands in, 0 outside of sentences
 * @param key what is compared
 * @param printed letters as printed, without dots
 */
record Atom(int token, String key, String printed) {

	private static final Pattern PIECE = Pattern.compile("[\\p{L}\\p{M}\\p{N}.]+|[^\\p{L}\\p{M}\\p{N}.\\s]");

	private static final String SILENT = "-\u00ad\u2010\u2011\u2012\u2013\u2014\u2212'\u2018\u2019\u02bc\u02bb`\u00b4";

	static List<Atom> of(String text) {
		List<Atom> atoms = new ArrayList<>();
		add(atoms, 0, text);
		return atoms;
	}

	/** Dashes and quotation marks between spaces are kept: they part names. */
	static List<Atom> of(Sentence sentence) {
		List<Atom> atoms = new ArrayList<>();
		for (Token token : sentence.tokens()) {
			if (isSilent(token.text()) && !joins(sentence, token)) {
				atoms.add(new Atom(token.index(), "-", "-"));
			}
			else {
				add(atoms, token.index(), token.text());
			}
		}
		return atoms;
	}

	private static boolean joins(Sentence sentence, Token token) {
		int at = token.index();
		boolean afterWord = at > 0 && sentence.token(at - 1).span().end() == token.span().begin();
		boolean beforeWord = at + 1 < sentence.size() && sentence.token(at + 1).span().begin() == token.span().end();
		return afterWord && (beforeWord || token.is("'", "\u2019"));
	}

	private static boolean isSilent(String text) {
		return text.chars().allMatch((each) -> SILENT.indexOf(each) >= 0);
	}

	private static void add(List<Atom> atoms, int token, String text) {
		Matcher matcher = PIECE.matcher(text);
		while (matcher.find()) {
			String piece = matcher.group();
			String printed = (piece.length() > 1) ? piece.replace(".", "") : piece;
			if (!isSilent(piece) && !printed.isEmpty()) {
				atoms.add(new Atom(token, fold(printed), printed));
			}
		}
	}

	private static String fold(String text) {
		String plain = text.chars().allMatch((each) -> each < 128) ? text
				: Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
		return plain.toLowerCase(Locale.ROOT)
			.replace('ı', 'i')
			.replace('ø', 'o')
			.replace('ł', 'l')
			.replace('đ', 'd')
			.replace("ß", "ss");
	}

	boolean isCapital() {
		return Character.isUpperCase(this.printed.codePointAt(0)) || Character.isTitleCase(this.printed.codePointAt(0));
	}

	/** Whether it is several letters, all capitals, as abbreviations are. */
	boolean isAbbreviation() {
		return this.printed.length() > 1 && this.printed.length() <= 6
				&& this.printed.chars().allMatch((each) -> Character.isUpperCase(each) || Character.isDigit(each));
	}

	/**
	 * Whether the printed atom may stand for this one of a name: what the name writes
	 * with a capital needs one, an abbreviation all of them.
	 */
	boolean admits(Atom printedAtom) {
		if (isAbbreviation()) {
			return printedAtom.printed().equals(this.printed);
		}
		return !isCapital() || printedAtom.isCapital();
	}

}
