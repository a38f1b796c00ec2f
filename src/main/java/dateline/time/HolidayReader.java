package dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

import org.jspecify.annotations.Nullable;

/**
 * Holidays of the lexicon: "Christmas Day", "Good Friday", "Thanksgiving 2022", "last
 * Easter", "Easter weekend". Not "Christmas tree", "an Easter egg"; those that differ by
 * country ("Independence Day") are unknown.
 */
final class HolidayReader implements DateReader {

	@Override
	public @Nullable Reading read(Scene scene, int at) {
		int begin = scene.at(at).is("last", "this", "next") ? at + 1 : at;
		if (!scene.at(begin).capital()) {
			return null;
		}
		DateLexicon.Hit hit = scene.lexicon.longest("HOLIDAY", scene.words, begin);
		if (hit == null || scene.at(hit.end()).is("agreement", "accord", "accords", "pact") || (hit.end() == begin + 1
				&& begin == at && !scene.at(hit.end()).is("weekend") && !isAlone(scene, at, hit.end()))) {
			return null;
		}
		if (scene.at(hit.end()).is("weekend")) {
			return weekend(yearless(scene, at, hit), hit.end() + 1);
		}
		StatedYear stated = StatedYear.at(scene, hit.end());
		if (stated != null && stated.year() >= 0) {
			return on(stated.end(), hit.value(), stated.year(), stated.anchor());
		}
		return yearless(scene, at, hit);
	}

	/** One word needs a preposition before it and no noun after it. */
	private static boolean isAlone(Scene scene, int at, int end) {
		boolean dated = scene.at(end).isYear() || scene.at(end).is("last", "this", "next");
		return dated || (scene.standsAlone(end) && scene.at(at - 1)
			.is("on", "since", "until", "before", "after", "by", "at", "over", "during", "around", "of", "past"));
	}

	/** "Easter weekend": the days off that hang together. */
	private static Reading weekend(Reading holiday, int end) {
		LocalDate day = holiday.from();
		LocalDate anchor = holiday.anchor();
		if (day == null || anchor == null) {
			return Reading.unresolved(end);
		}
		return switch (day.getDayOfWeek()) {
			case MONDAY -> Reading.range(end, day.minusDays(2), day, DateRule.HOLIDAY, anchor);
			case THURSDAY -> Reading.range(end, day, day.plusDays(3), DateRule.HOLIDAY, anchor);
			case FRIDAY -> Reading.range(end, day, day.plusDays(2), DateRule.HOLIDAY, anchor);
			case SUNDAY -> day.equals(easter(day.getYear()))
					? Reading.range(end, day.minusDays(2), day.plusDays(1), DateRule.HOLIDAY, anchor)
					: Reading.range(end, day.minusDays(1), day, DateRule.HOLIDAY, anchor);
			case SATURDAY -> Reading.range(end, day, day.plusDays(1), DateRule.HOLIDAY, anchor);
			default -> Reading.unresolved(end);
		};
	}

	private static Reading on(int end, String value, int year, @Nullable LocalDate anchor) {
		LocalDate day = day(value, year);
		return (day != null) ? Reading.day(end, day, DateRule.HOLIDAY, anchor) : Reading.unresolved(end);
	}

	private static Reading yearless(Scene scene, int at, DateLexicon.Hit hit) {
		LocalDate anchor = scene.publishedOn;
		LocalDate day = (anchor != null) ? day(hit.value(), anchor.getYear()) : null;
		if (anchor == null || day == null) {
			return Reading.unresolved(hit.end());
		}
		boolean future = scene.at(at).is("next", "this") || scene.isFuture(at, hit.end());
		if (future && (day.isBefore(anchor) && !scene.at(at).is("this"))) {
			return on(hit.end(), hit.value(), anchor.getYear() + 1, anchor);
		}
		if (!future && day.isAfter(anchor)) {
			return on(hit.end(), hit.value(), anchor.getYear() - 1, anchor);
		}
		return on(hit.end(), hit.value(), anchor.getYear(), anchor);
	}

	/** The day that a value of the lexicon means in a year; null for "?". */
	static @Nullable LocalDate day(String value, int year) {
		if (value.startsWith("EASTER")) {
			return easter(year).plusDays(Integer.parseInt(value.substring("EASTER".length())));
		}
		if (value.contains("/")) {
			String[] parts = value.split("[/+]", -1);
			LocalDate day = LocalDate.of(year, Integer.parseInt(parts[0]), 1)
				.with(TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(parts[2]),
						DayOfWeek.of(Integer.parseInt(parts[1]))));
			return (parts.length > 3) ? day.plusDays(Integer.parseInt(parts[3])) : day;
		}
		return value.equals("?") ? null : LocalDate.parse(year + "-" + value);
	}

	/** Easter Sunday of the Gregorian calendar, by the Meeus/Jones/Butcher rule. */
	static LocalDate easter(int year) {
		int a = year % 19;
		int b = year / 100;
		int c = year % 100;
		int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
		int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
		int m = (a + 11 * h + 22 * l) / 451;
		int days = h + l - 7 * m + 114;
		return LocalDate.of(year, days / 31, days % 31 + 1);
	}

}
