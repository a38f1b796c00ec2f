package dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;

import org.jspecify.annotations.Nullable;

/**
 * Parts of a longer time: "early 2024", "mid-January", "late last year", "the end of
 * 2021", "the first week of March", "the last days of May", "the week beginning 10 June".
 * Thirds of a year are four months, of a month ten days, of a decade four, three and
 * three years. The start and the end of a year are its first and its last month; a week,
 * a quarter or a season is not cut.
 */
final class PartReader implements DateReader {

	@Override
	public @Nullable Reading read(Scene scene, int at) {
		Word word = scene.at(at);
		int ordinal = scene.lexicon.number("ORDINAL", word);
		if ((ordinal > 0 || word.is("last", "final")) && scene.at(at + 1).is("week") && scene.at(at + 2).is("of")) {
			return weekOf(scene, at, ordinal);
		}
		boolean edge = word.is("first", "last", "final", "opening", "closing");
		int months = edge ? OffsetReader.count(scene, at + 1) : 0;
		if (months > 1 && scene.at(at + 2).is("months") && scene.at(at + 3).is("of")) {
			return months(scene, at, word.is("first", "opening") ? months : -months);
		}
		if (word.is("year") && scene.at(at + 1).is("end", "'s", "-")) {
			return yearEnd(scene, at);
		}
		if (word.is("week") && scene.at(at + 1).is("of", "beginning", "starting", "commencing")
				&& scene.at(at - 1).is("the")) {
			Reading day = Grammar.simple(scene, at + 2);
			LocalDate from = (day != null && day.precision() == Precision.DAY) ? day.from() : null;
			return (day != null && from != null) ? Reading.week(day.end(), from, DateRule.PART, day.anchor()) : null;
		}
		if (edge && scene.at(at + 1).is("days", "weeks") && scene.at(at + 2).is("of")) {
			Reading whole = Grammar.whole(scene, scene.skipThe(at + 3));
			boolean cut = whole != null
					&& (whole.precision() == Precision.MONTH || whole.precision() == Precision.YEAR);
			return (cut && whole != null) ? third(whole, word.is("first", "opening") ? 0 : 2) : null;
		}
		if (word.is("early", "mid", "late")) {
			int next = scene.at(at + 1).isDash() ? at + 2 : at + 1;
			Reading whole = Grammar.whole(scene, next);
			boolean relative = scene.at(next).is("this") && !scene.has("SEASON", next + 1);
			return (whole == null || relative) ? null : third(whole, word.is("early") ? 0 : (word.is("mid") ? 1 : 2));
		}
		if (word.is("start", "beginning", "middle", "end", "close") && scene.at(at + 1).is("of")) {
			return edge(scene, at, word);
		}
		return null;
	}

	private static @Nullable Reading edge(Scene scene, int at, Word word) {
		int next = scene.skipThe(at + 2);
		Reading whole = Grammar.whole(scene, next);
		LocalDate anchor = scene.publishedOn;
		Unit unit = scene.at(next - 1).is("the") ? Unit.of(scene, next) : null;
		if (whole == null && unit != null && !scene.at(next).lower().endsWith("s") && unit.compareTo(Unit.DAY) > 0
				&& unit != Unit.DECADE) {
			boolean sure = scene.at(at - 1).is("the") && (scene.at(at - 2).is("by", "before", "until", "till", "since")
					|| scene.isFuture(at, next) || (word.is("start", "beginning") && isNow(scene, unit)));
			whole = (anchor != null && sure) ? unit.around(next + 1, anchor, DateRule.PART, anchor)
					: Reading.unresolved(next + 1);
		}
		if (whole == null || whole.precision() == Precision.DAY) {
			return null;
		}
		if (word.is("middle")) {
			return third(whole, 1);
		}
		boolean start = word.is("start", "beginning");
		LocalDate from = whole.from();
		if (whole.precision() == Precision.YEAR && from != null) {
			return Reading.month(whole.end(), YearMonth.of(from.getYear(), start ? 1 : 12), DateRule.PART,
					whole.anchor());
		}
		return third(whole, start ? 0 : 2);
	}

	/** Whether no other year, month or week was told last. */
	private static boolean isNow(Scene scene, Unit unit) {
		LocalDate told = (scene.told != null) ? scene.told.from() : null;
		LocalDate anchor = scene.publishedOn;
		return anchor != null && (told == null || !told.isBefore(unit.first(anchor)));
	}

	private static @Nullable Reading third(Reading whole, int part) {
		LocalDate from = whole.from();
		LocalDate to = whole.to();
		if (from == null || to == null) {
			return (whole.precision() == Precision.UNKNOWN) ? whole : null;
		}
		return switch (whole.precision()) {
			case YEAR -> Reading.range(whole.end(), from.plusMonths(4L * part),
					from.plusMonths(4L * part + 4).minusDays(1), DateRule.PART, whole.anchor());
			case MONTH -> Reading.range(whole.end(), from.plusDays(10L * part),
					(part == 2) ? to : from.plusDays(10L * part + 9), DateRule.PART, whole.anchor());
			case RANGE -> (whole.rule() == DateRule.DECADE) ? decade(whole, from, part) : whole;
			case WEEK, QUARTER -> whole;
			case DAY, UNKNOWN -> null;
		};
	}

	private static Reading decade(Reading whole, LocalDate from, int part) {
		int[] years = { 0, 4, 7, 10 };
		return Reading.range(whole.end(), from.plusYears(years[part]), from.plusYears(years[part + 1]).minusDays(1),
				DateRule.DECADE, null);
	}

	/** "the first nine months of last year", "the last two months of 2023". */
	private static @Nullable Reading months(Scene scene, int at, int months) {
		int next = scene.skipThe(at + 4);
		LocalDate anchor = scene.publishedOn;
		boolean bare = scene.at(next).is("year") && next > at + 4;
		Reading whole = Grammar.whole(scene, next);
		if (whole == null && bare) {
			whole = (anchor != null) ? Reading.year(next + 1, anchor.getYear(), DateRule.PART, anchor)
					: Reading.unresolved(next + 1);
		}
		LocalDate from = (whole != null) ? whole.from() : null;
		LocalDate to = (whole != null) ? whole.to() : null;
		if (whole == null || from == null || to == null) {
			return (whole != null && !whole.isKnown()) ? whole : null;
		}
		if (whole.precision() != Precision.YEAR || Math.abs(months) > 11) {
			return null;
		}
		LocalDate begin = (months > 0) ? from : to.plusDays(1).plusMonths(months);
		LocalDate end = begin.plusMonths(Math.abs(months)).minusDays(1);
		return (Math.abs(months) == 3)
				? Reading.quarter(whole.end(), from.getYear(), (months > 0) ? 1 : 4, DateRule.PART, whole.anchor())
				: Reading.range(whole.end(), begin, end, DateRule.PART, whole.anchor());
	}

	/** "by year-end", "at year's end": the last month of this year. */
	private static @Nullable Reading yearEnd(Scene scene, int at) {
		boolean fits = scene.at(at + 2).is("end") && scene.at(at - 1).is("by", "at", "until", "before", "since")
				&& scene.standsAlone(at + 3);
		LocalDate anchor = scene.publishedOn;
		if (!fits) {
			return null;
		}
		return (anchor != null) ? Reading.month(at + 3, YearMonth.of(anchor.getYear(), 12), DateRule.PART, anchor)
				: Reading.unresolved(at + 3);
	}

	/** "the second week of March", "the last week of 2023". */
	private static @Nullable Reading weekOf(Scene scene, int at, int ordinal) {
		Reading whole = Grammar.whole(scene, scene.skipThe(at + 3));
		LocalDate from = (whole != null) ? whole.from() : null;
		LocalDate to = (whole != null) ? whole.to() : null;
		if (whole == null || (whole.precision() != Precision.MONTH && whole.precision() != Precision.YEAR)) {
			return null;
		}
		if (from == null || to == null) {
			return Reading.unresolved(whole.end());
		}
		LocalDate begin = (ordinal == 0) ? to.minusDays(6) : from.plusDays(7L * (ordinal - 1));
		return (begin.getDayOfWeek() == DayOfWeek.MONDAY)
				? Reading.week(whole.end(), begin, DateRule.PART, whole.anchor())
				: Reading.range(whole.end(), begin, begin.plusDays(6), DateRule.PART, whole.anchor());
	}

}
