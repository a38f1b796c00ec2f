package dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

import org.jspecify.annotations.Nullable;

/**
 * Phrases that are placed by the anchor alone: "today", "last week", "earlier this year",
 * "currently", and those that no calendar can place: "recently". Not "now that", "up to
 * date", "an overnight curfew".
 */
final class RelativeReader implements DateReader {

	@Override
	public @Nullable Reading read(Scene scene, int at) {
		Word word = scene.at(at);
		Reading found = switch (word.lower()) {
			case "today", "tonight" -> day(scene, at + 1, 0);
			case "yesterday" -> day(scene, scene.has("DAYPART", at + 1) ? at + 2 : at + 1, -1);
			case "tomorrow" -> day(scene, scene.has("DAYPART", at + 1) ? at + 2 : at + 1, 1);
			case "day" -> beyond(scene, at);
			case "week", "month", "year" -> beforeLast(scene, at);
			case "overnight" -> overnight(scene, at);
			case "earlier", "later" -> partOfPeriod(scene, at);
			case "last", "this", "next", "past" -> period(scene, at);
			case "weekend" ->
				scene.at(at - 1).is("the") && !scene.at(at + 1).is("of") ? weekend(scene, at + 1, "") : null;
			default -> null;
		};
		return (found != null) ? found : listed(scene, at);
	}

	/** A day so far from the anchor. */
	private static Reading day(Scene scene, int end, int steps) {
		LocalDate anchor = scene.publishedOn;
		return (anchor == null) ? Reading.unresolved(end)
				: Reading.day(end, anchor.plusDays(steps), DateRule.DAY_RELATIVE, anchor);
	}

	/** "the day before yesterday". */
	private static @Nullable Reading beyond(Scene scene, int at) {
		if (scene.at(at + 1).is("before") && scene.at(at + 2).is("yesterday")) {
			return day(scene, at + 3, -2);
		}
		return (scene.at(at + 1).is("after") && scene.at(at + 2).is("tomorrow")) ? day(scene, at + 3, 2) : null;
	}

	/** "the week before last". */
	private static @Nullable Reading beforeLast(Scene scene, int at) {
		Unit unit = Unit.of(scene, at);
		boolean fits = scene.at(at + 1).is("before") && scene.at(at + 2).is("last") && scene.standsAlone(at + 3);
		if (!fits || unit == null) {
			return null;
		}
		LocalDate anchor = scene.publishedOn;
		return (anchor == null) ? Reading.unresolved(at + 3)
				: unit.around(at + 3, unit.plus(anchor, -2), DateRule.PERIOD_RELATIVE, anchor);
	}

	private static @Nullable Reading overnight(Scene scene, int at) {
		LocalDate anchor = scene.publishedOn;
		int next = scene.at(at + 1).is("on", "from", "into", "between") ? at + 2 : at + 1;
		if (scene.lexicon.number("WEEKDAY", scene.at(next)) > 0 || scene.lexicon.number("WEEKDAY", scene.at(at - 1)) > 0
				|| scene.has("NOT_OVERNIGHT", at + 1)) {
			return null;
		}
		return (anchor == null) ? Reading.unresolved(at + 1)
				: Reading.range(at + 1, anchor.minusDays(1), anchor, DateRule.DAY_RELATIVE, anchor);
	}

	/**
	 * "earlier this month", "earlier in the week", "later this year", "earlier today".
	 */
	private static @Nullable Reading partOfPeriod(Scene scene, int at) {
		if (scene.at(at + 1).is("today")) {
			return day(scene, at + 2, 0);
		}
		boolean in = scene.at(at + 1).is("in") && scene.at(at + 2).is("the");
		int name = in ? at + 3 : at + 2;
		if (in && scene.at(at).is("later") && !scene.isFuture(at, name + 1)) {
			return null;
		}
		Unit unit = (in || scene.at(at + 1).is("this")) ? Unit.of(scene, name) : null;
		LocalDate anchor = scene.publishedOn;
		if (unit == null || unit.compareTo(Unit.WEEK) < 0 || unit == Unit.DECADE
				|| scene.at(name).lower().endsWith("s")) {
			return null;
		}
		if (anchor == null) {
			return Reading.unresolved(name + 1);
		}
		return scene.at(at).is("earlier")
				? Reading.range(name + 1, unit.first(anchor), anchor, DateRule.PERIOD_RELATIVE, anchor)
				: Reading.range(name + 1, anchor, unit.last(anchor), DateRule.PERIOD_RELATIVE, anchor);
	}

	/** "last week", "this year", "next month", "last night", "last weekend". */
	private static @Nullable Reading period(Scene scene, int at) {
		Word shift = scene.at(at);
		Word name = scene.at(at + 1);
		if (name.is("weekend")) {
			return weekend(scene, at + 2, shift.lower());
		}
		if (name.is("night")) {
			return shift.is("last") && !scene.at(at - 1).is("the") ? day(scene, at + 2, -1) : null;
		}
		if (shift.is("this") && name.is("morning", "afternoon", "evening")) {
			return day(scene, at + 2, 0);
		}
		Unit unit = name.lower().endsWith("s") ? null : Unit.of(scene, at + 1);
		if (unit == null || unit == Unit.HOUR || unit == Unit.FORTNIGHT || unit == Unit.DECADE || shift.is("past")
				|| scene.at(at - 1).is("the")) {
			return null;
		}
		int steps = shift.is("last") ? -1 : (shift.is("next") ? 1 : 0);
		LocalDate anchor = scene.publishedOn;
		if (unit == Unit.DAY || (scene.at(at + 2).isDash() && scene.at(at + 2).glued())) {
			return null;
		}
		return (anchor == null) ? Reading.unresolved(at + 2)
				: unit.around(at + 2, unit.plus(anchor, steps), DateRule.PERIOD_RELATIVE, anchor);
	}

	/** "the weekend": the last one begun; "this weekend" only where the clause tells. */
	private static Reading weekend(Scene scene, int end, String shift) {
		LocalDate anchor = scene.publishedOn;
		if (anchor == null) {
			return Reading.unresolved(end);
		}
		boolean within = anchor.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
		boolean future = shift.equals("next")
				|| (!within && !shift.equals("past") && scene.isFuture(end - 1 - (shift.isEmpty() ? 0 : 1), end));
		if (shift.equals("this") && !within && !future) {
			return Reading.unresolved(end);
		}
		LocalDate begun = anchor.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
		LocalDate saturday = (shift.equals("last") && within) ? begun.minusWeeks(1)
				: (future ? anchor.with(TemporalAdjusters.next(DayOfWeek.SATURDAY)) : begun);
		return Reading.range(end, saturday, saturday.plusDays(1), DateRule.WEEKEND, anchor);
	}

	/** "currently", "recently". */
	private static @Nullable Reading listed(Scene scene, int at) {
		DateLexicon.Hit now = scene.lexicon.longest("NOW", scene.words, at);
		if (now != null) {
			return isNow(scene, at, now.end()) ? now(scene, now.end()) : null;
		}
		DateLexicon.Hit vague = scene.lexicon.longest("VAGUE", scene.words, at);
		boolean counted = vague != null && scene.at(vague.end() - 1).is("past") && (scene.at(vague.end()).number() >= 0
				|| scene.has("NUMBER", vague.end()) || Unit.of(scene, vague.end()) != null);
		boolean apart = vague != null && !counted && !(scene.at(vague.end()).isDash() && scene.at(vague.end()).glued())
				&& !scene.at(vague.end()).is("than") && !scene.at(at - 1).is("most")
				&& !(scene.at(at - 1).is("as") && scene.at(vague.end()).is("as"))
				&& !(scene.at(at).is("shortly", "soon") && scene.at(vague.end()).is("before", "after"))
				&& !(Unit.of(scene, at) != null && (scene.has("NUMBER", at - 1) || scene.at(at - 1).number() >= 0));
		return (vague != null && apart) ? Reading.unresolved(vague.end()) : null;
	}

	private static boolean isNow(Scene scene, int at, int end) {
		Word before = scene.at(at - 1);
		Word next = scene.at(end);
		boolean joined = (next.isDash() && next.glued()) || next.is("that", "here") || before.is("up")
				|| before.isDash();
		boolean open = scene.at(at).is("now") && before.is("from", "until", "by", "till", "for");
		boolean named = scene.at(at).capital() && before.isWord() && before.capital();
		return !joined && !open && !named
				&& !(scene.at(at).is("to") && next.isWord() && !scene.has("FUNCTION", end)
						&& !next.lower().endsWith("ed"))
				&& !(scene.at(at).is("to") && next.is("from", "her", "him", "his", "the"));
	}

	private static Reading now(Scene scene, int end) {
		LocalDate anchor = scene.publishedOn;
		return (anchor == null) ? Reading.unresolved(end) : Reading.day(end, anchor, DateRule.PUBLICATION_DATE, anchor);
	}

}
