package dateline.time;

import java.time.LocalDate;
import java.time.YearMonth;

import org.jspecify.annotations.Nullable;

/**
 * Quarters, halves and seasons: "the third quarter of 2023", "Q3", "the first half of
 * 2023", "summer 2023", "last winter". A quarter without a year is resolved only near
 * business words (it may be one of a match), a season only with a year or last, this,
 * next, or after "in the" in the past or the future. "Winter 2010" may begin or end in
 * that year: its precision is YEAR.
 */
final class SeasonReader implements DateReader {

	private static final int NEAR = 12;

	@Override
	public @Nullable Reading read(Scene scene, int at) {
		Word word = scene.at(at);
		int ordinal = scene.lexicon.number("ORDINAL", word);
		if (ordinal > 0) {
			int name = scene.at(at + 1).is("-") ? at + 2 : at + 1;
			if (scene.at(name).is("quarter")) {
				return quarter(scene, at, name + 1, ordinal);
			}
			return (ordinal <= 2 && scene.at(name).is("half")) ? half(scene, name + 1, ordinal) : null;
		}
		if (word.is("last", "final") && scene.at(at + 1).is("quarter") && scene.at(at + 2).is("of")) {
			return quarter(scene, at, at + 2, 4);
		}
		if (word.capital() && word.is("q1", "q2", "q3", "q4") && !scene.at(at - 1).is("audi")) {
			return quarter(scene, at, at + 1, word.lower().charAt(1) - '0');
		}
		if (word.is("last", "this", "next") && scene.at(at + 1).is("quarter")) {
			return shiftedQuarter(scene, at);
		}
		if (word.is("last", "this", "next") && scene.has("SEASON", at + 1)) {
			return shiftedSeason(scene, at);
		}
		if (word.is("that") && scene.has("SEASON", at + 1) && !scene.at(at + 1).is("winter")) {
			return toldSeason(scene, at);
		}
		return scene.has("SEASON", at) ? season(scene, at) : null;
	}

	/** "that summer": of the year told last, where it is over; a winter is of two. */
	private static @Nullable Reading toldSeason(Scene scene, int at) {
		Reading told = scene.told;
		LocalDate from = (told != null) ? told.from() : null;
		LocalDate now = scene.publishedOn;
		boolean year = told != null && told.precision() != Precision.RANGE;
		if (from == null || now == null || !year || !from.isBefore(now) || !scene.standsAlone(at + 2)
				|| scene.isFuture(at, at + 2)) {
			return null;
		}
		Reading season = season(at + 2, from.getYear(), scene.lexicon.number("SEASON", scene.at(at + 1)), from);
		return (season.to() != null && season.to().isBefore(now)) ? season : null;
	}

	private static @Nullable Reading quarter(Scene scene, int at, int end, int quarter) {
		Reading ended = PeriodReader.quarter(scene, end - 1);
		if (ended != null || isOneOfMany(scene, end)) {
			return ended;
		}
		LocalDate anchor = scene.publishedOn;
		StatedYear stated = year(scene, end);
		if (scene.at(at - 1).is("fiscal", "financial")) {
			return Reading.unresolved((stated != null) ? stated.end() : end);
		}
		if (stated != null) {
			return (stated.year() < 0) ? Reading.unresolved(stated.end())
					: Reading.quarter(stated.end(), stated.year(), quarter, DateRule.QUARTER, stated.anchor());
		}
		boolean sure = scene.at(at).is("q1", "q2", "q3", "q4") || isBusiness(scene, at) || !isMatch(scene, at);
		if (anchor == null || !sure) {
			return Reading.unresolved(end);
		}
		int year = anchor.getYear() + step(scene, at, end, quarter, anchor);
		return Reading.quarter(end, year, quarter, DateRule.QUARTER, anchor);
	}

	/**
	 * The years from the day of publication to the quarter meant: results are told of one
	 * that is over, whatever the tense ("will publish its fourth-quarter earnings").
	 */
	private static int step(Scene scene, int at, int end, int quarter, LocalDate anchor) {
		boolean begun = !LocalDate.of(anchor.getYear(), 3 * quarter - 2, 1).isAfter(anchor);
		boolean over = YearMonth.of(anchor.getYear(), 3 * quarter).atEndOfMonth().isBefore(anchor);
		boolean winter = quarter == 4 && anchor.getMonthValue() <= 3;
		boolean results = scene.at(end)
			.is("earnings", "results", "figures", "profit", "profits", "loss", "losses", "revenue", "revenues", "sales",
					"income", "report", "numbers");
		boolean ahead = scene.isFuture(at, end) && !(results && (over || winter));
		return ahead ? (over ? 1 : 0) : (begun ? 0 : -1);
	}

	/** "fell for the first quarter in five years", "a third quarter in a row". */
	private static boolean isOneOfMany(Scene scene, int end) {
		if (scene.at(end).is("running", "since") || (scene.at(end).is("in") && scene.at(end + 1).is("a"))) {
			return true;
		}
		for (int i = end + 1; scene.at(end).is("in") && i < end + 6; i++) {
			if (scene.at(i).is("years", "decades")) {
				return true;
			}
		}
		return false;
	}

	private static boolean isBusiness(Scene scene, int at) {
		for (int i = at - NEAR; i < at + NEAR; i++) {
			if (scene.has("BUSINESS", i)) {
				return true;
			}
		}
		return false;
	}

	/** A quarter of a game or of a whole: "scored in the third quarter". */
	private static boolean isMatch(Scene scene, int at) {
		if (!scene.at(at - 1).is("the") || !scene.at(at - 2).is("in", "of", "for", "during", "over")) {
			return true;
		}
		for (int i = at - 3 * NEAR; i < at + 3 * NEAR; i++) {
			if (scene.has("MATCH", i)) {
				return true;
			}
		}
		return false;
	}

	/** "of 2023", "last year", "of the year". */
	private static @Nullable StatedYear year(Scene scene, int end) {
		StatedYear stated = StatedYear.at(scene, end);
		if (stated != null
				|| !(scene.at(end).is("of") && scene.at(end + 1).is("the") && scene.at(end + 2).is("year"))) {
			return stated;
		}
		LocalDate anchor = scene.publishedOn;
		return new StatedYear((anchor != null) ? anchor.getYear() : -1, end + 3, anchor);
	}

	private static @Nullable Reading half(Scene scene, int end, int half) {
		Reading month = scene.at(end).is("of") ? month(scene, end + 1) : null;
		LocalDate from = (month != null) ? month.from() : null;
		LocalDate to = (month != null) ? month.to() : null;
		if (month != null && from != null && to != null && month.precision() == Precision.MONTH) {
			LocalDate middle = from.plusDays(14);
			return (half == 1) ? Reading.range(month.end(), from, middle, DateRule.HALF, month.anchor())
					: Reading.range(month.end(), middle.plusDays(1), to, DateRule.HALF, month.anchor());
		}
		StatedYear stated = year(scene, end);
		if (stated == null || stated.year() < 0) {
			return (stated != null) ? Reading.unresolved(stated.end()) : null;
		}
		YearMonth first = YearMonth.of(stated.year(), (half == 1) ? 1 : 7);
		return Reading.range(stated.end(), first.atDay(1), first.plusMonths(5).atEndOfMonth(), DateRule.HALF,
				stated.anchor());
	}

	/** "of March 2022", "of last month", "of the month". */
	private static @Nullable Reading month(Scene scene, int at) {
		int name = scene.skipThe(at);
		LocalDate anchor = scene.publishedOn;
		if (name > at && scene.at(name).is("month")) {
			return (anchor != null) ? Reading.month(name + 1, YearMonth.from(anchor), DateRule.HALF, anchor)
					: Reading.unresolved(name + 1);
		}
		return Grammar.whole(scene, name);
	}

	private static Reading shiftedQuarter(Scene scene, int at) {
		LocalDate anchor = scene.publishedOn;
		if (anchor == null) {
			return Reading.unresolved(at + 2);
		}
		LocalDate day = anchor.plusMonths(scene.at(at).is("last") ? -3 : (scene.at(at).is("next") ? 3 : 0));
		return Reading.quarter(at + 2, day.getYear(), (day.getMonthValue() + 2) / 3, DateRule.QUARTER, anchor);
	}

	private static @Nullable Reading season(Scene scene, int at) {
		StatedYear stated = StatedYear.at(scene, at + 1);
		if (stated == null || scene.at(at + 1).is(",")) {
			return bareSeason(scene, at);
		}
		if (stated.year() < 0) {
			return Reading.unresolved(stated.end());
		}
		boolean winter = scene.at(at).is("winter");
		Word joint = scene.at(stated.end());
		if (winter && joint.isDash() && scene.at(stated.end() + 1).number() >= 0) {
			return season(stated.end() + 2, stated.year(), 12, null);
		}
		return winter ? Reading.year(stated.end(), stated.year(), DateRule.SEASON, stated.anchor())
				: season(stated.end(), stated.year(), scene.lexicon.number("SEASON", scene.at(at)), stated.anchor());
	}

	/**
	 * "left in the spring", "will return in the autumn": the last one begun, the next one
	 * not over; none where neither is told ("in the winter the river freezes").
	 */
	private static @Nullable Reading bareSeason(Scene scene, int at) {
		boolean placed = scene.at(at - 1).is("the")
				&& (scene.at(at - 2).is("in", "over", "during", "throughout")
						|| (!scene.at(at).is("fall") && scene.at(at - 2).is("since", "until", "before", "by")))
				&& scene.standsAlone(at + 1) && !scene.at(at + 1).is("of", "in", "from");
		if (!placed) {
			return null;
		}
		boolean since = scene.at(at - 2).is("since");
		boolean future = !since && scene.isFuture(at, at + 1);
		LocalDate anchor = scene.publishedOn;
		if (!since && !future && !scene.isTold(at)) {
			return null;
		}
		if (anchor == null) {
			return Reading.unresolved(at + 1);
		}
		int month = scene.lexicon.number("SEASON", scene.at(at));
		YearMonth now = YearMonth.from(anchor);
		YearMonth first = YearMonth.of(anchor.getYear(), month);
		boolean running = month == 12 && now.getMonthValue() <= 2;
		if (future) {
			first = running ? first.minusYears(1) : (first.plusMonths(2).isBefore(now) ? first.plusYears(1) : first);
		}
		else {
			first = first.isAfter(now) ? first.minusYears(1) : first;
		}
		return season(at + 1, first.getYear(), month, anchor);
	}

	private static Reading season(int end, int year, int month, @Nullable LocalDate anchor) {
		YearMonth first = YearMonth.of(year, month);
		return Reading.range(end, first.atDay(1), first.plusMonths(2).atEndOfMonth(), DateRule.SEASON, anchor);
	}

	private static @Nullable Reading shiftedSeason(Scene scene, int at) {
		LocalDate anchor = scene.publishedOn;
		if (scene.at(at + 1).is("fall", "spring") && scene.at(at + 2).is("in", "of", "from")) {
			return null;
		}
		if (anchor == null) {
			return Reading.unresolved(at + 2);
		}
		int month = scene.lexicon.number("SEASON", scene.at(at + 1));
		YearMonth now = YearMonth.from(anchor);
		YearMonth first = YearMonth.of(anchor.getYear(), month);
		if (month == 12 && now.getMonthValue() <= 4) {
			first = first.minusYears(1);
		}
		if (scene.at(at).is("last")) {
			first = first.plusMonths(2).isBefore(now) ? first : first.minusYears(1);
		}
		else if (scene.at(at).is("next")) {
			first = first.isAfter(now) ? first : first.plusYears(1);
		}
		return season(at + 2, first.getYear(), month, anchor);
	}

}
