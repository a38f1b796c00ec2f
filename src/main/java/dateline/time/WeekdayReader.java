package dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

import org.jspecify.annotations.Nullable;

/**
 * Weekdays: "Friday", "last Monday", "next Tuesday night", "Friday last week", "Friday
 * week", "the following Sunday"; not "every Friday", "Fridays", "Friday prayers", "Black
 * Friday".
 */
final class WeekdayReader implements DateReader {

	@Override
	public @Nullable Reading read(Scene scene, int at) {
		Word word = scene.at(at);
		if (word.is("last", "next", "this", "past", "previous", "coming", "following", "preceding")) {
			int day = scene.at(at + 1).is("past", "coming") ? at + 2 : at + 1;
			Word shift = scene.at(day - 1);
			return isWeekday(scene, day) ? shifted(scene, day, shift.lower()) : null;
		}
		if (!isWeekday(scene, at) || scene.has("WEEKDAY_NOT_AFTER", at - 1)) {
			return null;
		}
		if (scene.at(at + 1).is("before") && scene.at(at + 2).is("last") && scene.publishedOn != null) {
			return Reading.day(at + 3, scene.publishedOn.with(TemporalAdjusters.previous(day(scene, at))).minusWeeks(1),
					DateRule.WEEKDAY_BEFORE, scene.publishedOn);
		}
		int next = scene.at(at + 1).is("of") ? at + 2 : at + 1;
		boolean ofWeek = scene.at(next).is("last", "next", "this") && scene.at(next + 1).is("week");
		LocalDate anchor = scene.publishedOn;
		if (anchor != null && scene.at(at + 1).is("week", "fortnight") && scene.standsAlone(at + 2)) {
			return Reading.day(at + 2, hence(anchor, day(scene, at), scene.at(at + 1).is("week") ? 1 : 2),
					DateRule.WEEKDAY_AFTER, anchor);
		}
		return ofWeek ? ofWeek(scene, at, next) : bare(scene, at);
	}

	private static boolean isWeekday(Scene scene, int at) {
		Word next = scene.at(at + 1);
		boolean title = next.capital() && scene.has("DAYPART", at + 1);
		boolean person = next.capital() && next.isWord() && scene.lexicon.number("MONTH", next) == 0
				&& (scene.at(at - 1).is("is", "was", "named", "called", "mr", "mrs", "ms", "dr", "pastor")
						|| ((scene.at(at - 1).isBreak() || scene.at(at - 1).is(","))
								&& scene.at(at + 2).is(",", "said", "told", "who")));
		return scene.at(at).capital() && !person && scene.lexicon.number("WEEKDAY", scene.at(at)) > 0 && !title
				&& !scene.has("WEEKDAY_NOT_BEFORE", at + 1) && !(scene.at(at).glued() && scene.at(at - 1).isDash()
						&& scene.at(at - 2).isWord() && scene.lexicon.number("WEEKDAY", scene.at(at - 2)) == 0);
	}

	private static DayOfWeek day(Scene scene, int at) {
		return DayOfWeek.of(scene.lexicon.number("WEEKDAY", scene.at(at)));
	}

	/** So many weeks after the coming one: "Friday week", "a week on Friday". */
	private static LocalDate hence(LocalDate anchor, DayOfWeek day, int weeks) {
		return anchor.with(TemporalAdjusters.nextOrSame(day)).plusWeeks(weeks);
	}

	/** The weekday here so many weeks after the coming one, null if it is none. */
	static @Nullable Reading hence(Scene scene, int at, int weeks) {
		LocalDate anchor = scene.publishedOn;
		return (anchor != null && isWeekday(scene, at))
				? Reading.day(end(scene, at), hence(anchor, day(scene, at), weeks), DateRule.WEEKDAY_AFTER, anchor)
				: null;
	}

	private static int end(Scene scene, int at) {
		return scene.has("DAYPART", at + 1) ? at + 2 : at + 1;
	}

	private static Reading bare(Scene scene, int at) {
		LocalDate anchor = scene.publishedOn;
		int end = end(scene, at);
		if (anchor == null) {
			return Reading.unresolved(end);
		}
		DayOfWeek day = day(scene, at);
		LocalDate last = anchor.with(TemporalAdjusters.previousOrSame(day));
		return scene.isComing(at, end, last)
				? Reading.day(end, anchor.with(TemporalAdjusters.nextOrSame(day)), DateRule.WEEKDAY_AFTER, anchor)
				: Reading.day(end, last, DateRule.WEEKDAY_BEFORE, anchor);
	}

	private static Reading shifted(Scene scene, int at, String shift) {
		DayOfWeek day = day(scene, at);
		int end = end(scene, at);
		boolean narrative = shift.equals("following") || shift.equals("preceding") || shift.equals("previous");
		LocalDate anchor = narrative ? told(scene.told) : scene.publishedOn;
		if (anchor == null) {
			return Reading.unresolved(end);
		}
		return switch (shift) {
			case "last", "past" ->
				Reading.day(end, anchor.with(TemporalAdjusters.previous(day)), DateRule.WEEKDAY_BEFORE, anchor);
			case "previous", "preceding" ->
				Reading.day(end, anchor.with(TemporalAdjusters.previous(day)), DateRule.NARRATIVE, anchor);
			case "following" -> Reading.day(end, anchor.with(TemporalAdjusters.next(day)), DateRule.NARRATIVE, anchor);
			case "this" ->
				Reading.day(end, anchor.with(TemporalAdjusters.nextOrSame(day)), DateRule.WEEKDAY_AFTER, anchor);
			default -> Reading.day(end, anchor.with(TemporalAdjusters.next(day)), DateRule.WEEKDAY_AFTER, anchor);
		};
	}

	private static @Nullable LocalDate told(@Nullable Reading told) {
		return (told != null && told.precision() == Precision.DAY) ? told.from() : null;
	}

	private static Reading ofWeek(Scene scene, int at, int week) {
		LocalDate anchor = scene.publishedOn;
		if (anchor == null) {
			return Reading.unresolved(week + 2);
		}
		int steps = scene.at(week).is("last") ? -1 : (scene.at(week).is("next") ? 1 : 0);
		LocalDate monday = anchor.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(steps);
		return Reading.day(week + 2, monday.with(TemporalAdjusters.nextOrSame(day(scene, at))),
				DateRule.WEEKDAY_OF_WEEK, anchor);
	}

}
