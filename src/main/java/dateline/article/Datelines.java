package dateline.article;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dateline.text.Lexicon;

/**
 * The dateline before the news: where, when and by which agency. In capitals it opens any
 * line, "KABUL, Jan. 5 (AP) - "; otherwise only the first line of the news, "Geneva, 12
 * March 2021 - ", "LAGOS: ". A dash within a sentence is none: "Nurses - tired, unpaid -
 * began".
 */
final class Datelines {

	private static final int LONGEST = 160;

	private static final String DASH = "(?: ?(?:-{1,2}|–|—) |—(?=[\\p{Lu}\"“‘]))";

	private static final String MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)\\p{L}{0,6}\\.?";

	private static final String WEEKDAY = "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|MON|TUE|WED|THU|FRI|SAT|SUN)\\p{L}{0,6}\\.?";

	private static final String DAY = "(?:" + WEEKDAY + ",? )?(?:" + MONTH
			+ " \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)? " + MONTH
			+ "|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{4})(?:,? \\d{4})?";

	private static final String AGENCY = "(?:\\([^)\\n]{2,40}\\)|\\[[^\\]\\n]{2,40}\\]|/[\\p{L} -]{2,30}/)";

	/** Those that print no dash behind their name. */
	private static final String AGENCIES = String.join("|", Lexicon.words("article/agencies.tsv"));

	private static final String CAPITALS = "\\p{Lu}[\\p{Lu} .,/'’-]{1,40}(?:, ?\\p{Lu}[\\p{L}.]{1,14}(?: (?:of |of the |and )?\\p{Lu}\\p{L}{1,14}){0,2}){0,2}";

	private static final String NAME = "\\p{Lu}[\\p{L}.'’-]+(?: (?:\\p{Lu}|de |la |el |al-)[\\p{L}.'’-]+){0,2}";

	private static final String PLACE = NAME + "(?:/" + NAME + ")?(?:, " + NAME + ")?";

	/** "GAO (Mali)", "Gao (Mali)". */
	private static final String WHERE = "(?:" + CAPITALS + "|" + PLACE + ")(?: ?\\(" + PLACE + "\\))?";

	/** Before the first word of the news: "Gao, 3 May: ", "Gao, 3 May.- ". */
	private static final String END = "(?:" + DASH + "| ?: |\\. ?-{1,2} ?|\\. )(?=[\\p{Lu}\\d“‘\"'])";

	/**
	 * "KABUL (Reuters) - ", "LONDON, Jan. 5 (AP) — ", "PARIS, May 3, 2024 /PRNewswire/ --
	 * ".
	 */
	private static final Pattern ANY = Pattern
		.compile(CAPITALS + "(?:,? ?" + DAY + ")?,? ?" + AGENCY + "?(?: ?" + DAY + ")?" + DASH);

	/** In the first line of the news only. */
	private static final List<Pattern> FIRST = List.of(
			// "Geneva, 12 March 2021 - ", "GAO (Mali), Nov. 15: ", "Lima, 3 May (Agency).
			// ", "Lima, 3 May (Agency) The "
			Pattern.compile(WHERE + ",? " + DAY + "(?:,? ?" + AGENCY + ")?(?:" + END + "|" + DASH
					+ "|(?<=\\)) (?=[\\p{Lu}\\d“\"]))"),
			// "Lima, Wednesday - ", "Lima, Wednesday (Agency): "
			Pattern.compile(WHERE + ", " + WEEKDAY + "(?:,? ?" + AGENCY + ")?(?:" + DASH + "|(?<=\\)): )"),
			// "GAO (Mali): ", "GAO (Mali) - ", "LAGOS (AP): "
			Pattern.compile(CAPITALS + "(?: ?" + AGENCY + "){1,2}" + END),
			// "Abuja, Nigeria — ", "Adré/London – "
			Pattern.compile(
					NAME + "(?:/" + NAME + "|, " + NAME + "|/" + NAME + ", " + NAME + ")(?: " + AGENCY + ")?" + DASH),
			// "Lagos (AP) — ", "(AP) — "
			Pattern.compile("(?:" + PLACE + " ?)?" + AGENCY + DASH),
			// "KOBE (Kyodo) "
			Pattern.compile(CAPITALS + " \\((?:" + AGENCIES + ")\\) (?=\\p{Lu})"),
			// "12 March 2021, Geneva - ", "March 12, 2021 (GENEVA) - ", "12 March 2021 -
			// "
			Pattern.compile(DAY + "(?:,? (?:" + PLACE + "|" + CAPITALS + "|" + AGENCY + "))?" + DASH),
			// "12 March 2021, GENEVA. ", "GENEVA, 12 March 2021. ", "MOSCOW, March 3.
			// /AGENCY/. "
			Pattern.compile("(?:" + DAY + ",? " + CAPITALS + "|" + CAPITALS + ",? " + DAY + "|" + CAPITALS + "(?=\\. ?"
					+ AGENCY + "))\\.(?: ?" + AGENCY + "[.:]?)?(?:" + DASH + "| )(?=[\\p{Lu}“‘\"])"),
			// "LAGOS: ", "NEW DELHI, March 5: "
			Pattern.compile("\\p{Lu}[\\p{Lu} /’'-]{2,30}(?:, " + DAY + ")?: (?=[\\p{Lu}“‘\"])"));

	private Datelines() {
	}

	/** Where the dateline that begins here ends; the place itself if there is none. */
	static int end(String words, int begin, boolean first) {
		int limit = Math.min(words.length(), begin + LONGEST);
		Matcher any = ANY.matcher(words).region(begin, limit).useTransparentBounds(true);
		if (any.lookingAt()) {
			return any.end();
		}
		for (Pattern pattern : first ? FIRST : List.<Pattern>of()) {
			Matcher matcher = pattern.matcher(words).region(begin, limit).useTransparentBounds(true);
			if (matcher.lookingAt()) {
				return matcher.end();
			}
		}
		return begin;
	}

}
