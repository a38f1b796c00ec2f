package dateline.time;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Years: "in 2003", "in 1791", "the 2007 peak", "the 1990s", "2014-2017", "fiscal 2023";
 * not "2021 troops", "a total of 1998", "Resolution 1970", "2000 GMT", "a 2000-pound
 * bomb".
 */
final class YearReader implements DateReader {

	private static final Pattern DECADE = Pattern.compile("(1[89]|20)[0-9]0s|'[2-9]0s");

	/** From the one of the 1700s on; the decades from the one of the 20s on. */
	private static final List<String> CENTURIES = List.of("seventeen", "eighteen", "nineteen");

	private static final List<String> DECADES = List.of("twenties", "thirties", "forties", "fifties", "sixties",
			"seventies", "eighties", "nineties");

	private static final Pattern SLASHED = Pattern.compile("((?:19|20)[0-9]{2})/([0-9]{2}|(?:19|20)[0-9]{2})");

	private static final Pattern FISCAL = Pattern.compile("fy((20)?[0-9]{2})");

	@Override
	public @Nullable Reading read(Scene scene, int at) {
		Word word = scene.at(at);
		Reading fiscal = fiscal(scene, at);
		if (fiscal != null) {
			return fiscal;
		}
		if (word.isYear()) {
			Reading span = span(scene, at);
			return (span != null) ? span : (isYear(scene, at) ? plain(scene, at) : null);
		}
		Reading slashed = slashed(word, at + 1);
		if (slashed != null) {
			boolean named = scene.at(at + 1).is("fiscal", "financial") && scene.at(at + 2).is("year");
			return named ? slashed.endingAt(at + 3).by(DateRule.FISCAL_YEAR) : slashed;
		}
		if (word.is("year") && scene.at(at + 1).isYear() && !scene.has("COUNTED", at + 2)) {
			return Reading.year(at + 2, scene.at(at + 1).number(), DateRule.CALENDAR_YEAR, null);
		}
		return DECADE.matcher(word.lower()).matches() ? decade(at, word.lower()) : spelled(scene, at);
	}

	/** "the nineteen-seventies", as some magazines write it. */
	private static @Nullable Reading spelled(Scene scene, int at) {
		int century = CENTURIES.indexOf(scene.at(at).lower());
		int decade = DECADES.indexOf(scene.at(at + 2).lower());
		return (century < 0 || decade < 0 || !scene.at(at + 1).isDash()) ? null
				: decade(at, "" + (17 + century) + (2 + decade) + "0").endingAt(at + 3);
	}

	/** Four digits where a date is expected anyway. */
	static @Nullable Reading plain(Scene scene, int at) {
		Word word = scene.at(at);
		if (!word.isYear() || scene.has("COUNTED", at + 1) || isClock(scene, at + 1) || isGlued(scene, at)) {
			return null;
		}
		return Reading.year(at + 1, word.number(), DateRule.CALENDAR_YEAR, null);
	}

	private static Reading decade(int at, String word) {
		int first = word.startsWith("'") ? 1900 + Integer.parseInt(word.substring(1, 3))
				: Integer.parseInt(word.substring(0, 4));
		return Reading.range(at + 1, LocalDate.of(first, 1, 1), LocalDate.of(first + 9, 12, 31), DateRule.DECADE, null);
	}

	/** "2014-2017", "2019-20". */
	private static @Nullable Reading span(Scene scene, int at) {
		Word joint = scene.at(at + 1);
		Word last = scene.at(at + 2);
		boolean tight = joint.isDash() && joint.glued() && last.glued() && !scene.at(at + 3).isDash();
		if (!tight || isGlued(scene, at) || scene.at(at).number() < 1800) {
			return null;
		}
		int first = scene.at(at).number();
		int year = last.isYear() ? last.number() : 0;
		if (last.end() - last.begin() == 2 && last.number() > 12) {
			year = first - first % 100 + last.number();
		}
		if (year <= first || scene.has("COUNTED", at + 3)) {
			return null;
		}
		boolean fiscal = scene.at(at + 3).is("fiscal", "financial") && scene.at(at + 4).is("year");
		return Reading.range(fiscal ? at + 5 : at + 3, LocalDate.of(first, 1, 1), LocalDate.of(year, 12, 31),
				fiscal ? DateRule.FISCAL_YEAR : DateRule.BETWEEN, null);
	}

	/** "2022/23", "2022/2023". */
	private static @Nullable Reading slashed(Word word, int end) {
		Matcher years = SLASHED.matcher(word.lower());
		if (!years.matches()) {
			return null;
		}
		int first = Integer.parseInt(years.group(1));
		int last = Integer.parseInt(years.group(2));
		last = (last < 100) ? first - first % 100 + last : last;
		return (last == first + 1)
				? Reading.range(end, LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), DateRule.BETWEEN, null)
				: null;
	}

	private static @Nullable Reading fiscal(Scene scene, int at) {
		Word word = scene.at(at);
		if (word.isYear() && scene.at(at + 1).is("fiscal", "financial") && scene.at(at + 2).is("year")) {
			return Reading.year(at + 3, word.number(), DateRule.FISCAL_YEAR, null);
		}
		if (word.is("fiscal", "financial", "fy")) {
			int year = scene.at(at + 1).is("year") ? at + 2 : at + 1;
			Reading span = scene.at(year).isYear() ? span(scene, year) : slashed(scene.at(year), year + 1);
			if (span != null) {
				return span.by(DateRule.FISCAL_YEAR);
			}
			boolean fits = scene.at(year).isYear() && !(word.is("financial") && year == at + 1);
			return fits ? Reading.year(year + 1, scene.at(year).number(), DateRule.FISCAL_YEAR, null) : null;
		}
		if (word.capital() && FISCAL.matcher(word.lower()).matches()) {
			int year = Integer.parseInt(word.lower().substring(2));
			return Reading.year(at + 1, (year < 100) ? 2000 + year : year, DateRule.FISCAL_YEAR, null);
		}
		return null;
	}

	private static boolean isYear(Scene scene, int at) {
		Word before = scene.at(at - 1);
		boolean counted = scene.has("COUNTED", at + 1) || isClock(scene, at + 1) || isGlued(scene, at);
		if (counted || scene.at(at + 1).is("%", "percent", "million", "billion")) {
			return false;
		}
		boolean round = scene.at(at).number() % 100 == 0;
		boolean noun = scene.at(at + 1).isWord() && !scene.has("FUNCTION", at + 1);
		if (scene.at(at).number() < 1800) {
			return before.is("in", "since") && !noun;
		}
		if (before.is("in", "since", "until", "till", "during", "throughout", "mid", "early", "late", "circa",
				"around")) {
			return !(before.is("around") && (noun || round)) && !(round && noun);
		}
		if (before.is("the", "a", "an", "his", "her", "its", "their", "our", "'s", "this", "that", "'")) {
			return noun;
		}
		if (before.is("(")) {
			return scene.at(at + 1).is(")");
		}
		if (before.is("of")) {
			boolean plural = noun && scene.at(at + 1).lower().endsWith("s");
			return !round && !plural && !scene.has("TOTAL", at - 2);
		}
		if (before.is("for")) {
			return !noun && !round && scene.at(at).number() >= 1900;
		}
		if (before.is("as")) {
			return !noun && scene.at(at - 2).is("recently", "early", "late", "lately", "soon", "ago", "back");
		}
		if (before.is("about")) {
			return !noun && scene.at(at - 2).is("in", "since", "until");
		}
		if (before.is("than", "with", "versus", "against")) {
			return !noun && !round
					&& (before.is("than") ? !scene.at(at - 2).is("more", "fewer", "less", "other", "rather")
							: scene.at(at - 2).is("compared", "comparison", "compares"));
		}
		if (isSubject(scene, at)) {
			return true;
		}
		return !noun && afterPreposition(scene, at, before, round);
	}

	/** "2023 was the deadliest year". */
	private static boolean isSubject(Scene scene, int at) {
		Word before = scene.at(at - 1);
		return (before.isBreak() || before.is(".", "\u201c", "\""))
				&& scene.at(at + 1).is("was", "is", "saw", "brought", "marked", "ended", "began", "will");
	}

	private static boolean afterPreposition(Scene scene, int at, Word before, boolean round) {
		boolean listed = scene.lastEnd == at - 1 && scene.last != null && scene.last.precision() == Precision.YEAR;
		if (before.is(",", "and", "or")) {
			return listed || (scene.at(at - 2).is(",") && scene.lastEnd == at - 2 && scene.last != null
					&& scene.last.precision() == Precision.YEAR);
		}
		if (before.is("to")) {
			return scene.has("YEAR_TO", at - 2) || listed;
		}
		if (before.is("from")) {
			return !scene.has("PAST", at - 2) && !scene.at(at - 2).is("down", "up")
					&& !scene.at(at - 2).lower().endsWith("ed") && !round;
		}
		return before.is("by", "before", "after", "through", "between") && (!round || before.is("by"));
	}

	private static boolean isClock(Scene scene, int at) {
		return scene.at(at).is("gmt", "utc", "local", "est", "edt", "cet", "hrs", "bst");
	}

	/** Part of another number or word: "$2000", "pre-2003", "2000-pound". */
	private static boolean isGlued(Scene scene, int at) {
		Word before = scene.at(at - 1);
		Word next = scene.at(at + 1);
		boolean left = scene.at(at).glued() && !before.is("(", "\u201c", "\"", "'", "\u2018", "[")
				&& !(before.isDash() && scene.at(at - 2).is("mid", "early", "late", "and"));
		boolean right = next.isDash() && next.glued() && scene.at(at + 2).glued()
				&& (scene.has("UNIT", at + 2) || scene.has("COUNTED", at + 2)
						|| scene.at(at + 2)
							.is("pound", "mile", "foot", "meter", "metre", "ton", "man", "strong", "seat", "kilometer",
									"kilometre", "acre", "member", "word", "page"));
		return left || right;
	}

}
