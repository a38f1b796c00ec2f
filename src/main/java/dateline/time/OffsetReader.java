package dateline.time;

import java.time.LocalDate;
import java.time.YearMonth;

import org.jspecify.annotations.Nullable;

/**
 * Phrases that count: "two weeks ago", "a fortnight ago", "ten years ago this week", "a
 * week on Friday", "10 days later", "the next day", "that year", "the past six months".
 * Not durations ("for six months", "a six-month truce"), ages, "a year later than
 * planned".
 */
final class OffsetReader implements DateReader {

	private static final int MOST = 3000;

	@Override
	public @Nullable Reading read(Scene scene, int at) {
		Word word = scene.at(at);
		Reading same = word.is("same") ? sameOf(scene, at) : null;
		if (same != null) {
			return same;
		}
		if (word.is("that", "same", "following", "next", "previous", "preceding", "later", "earlier")) {
			Reading found = narrative(scene, at);
			if (found != null || !word.is("next")) {
				return found;
			}
		}
		if (word.is("past", "last", "next")) {
			return period(scene, at);
		}
		boolean single = word.is("day", "week", "month", "year") || scene.has("DAYPART", at);
		if (single && scene.at(at - 1).is("the") && scene.at(at + 1).is("of")
				&& scene.at(at - 2).is("on", "since", "until")) {
			Reading day = (word.is("day") || scene.has("DAYPART", at)) ? Narrative.dayOf(scene, at) : null;
			if (day != null) {
				return day;
			}
		}
		if (single && scene.at(at - 1).is("the")) {
			return beside(scene, at, at + 1, 1);
		}
		int count = count(scene, at);
		Unit unit = (count > 0) ? Unit.of(scene, at + 1) : null;
		return (unit != null) ? counted(scene, at, unit, count) : null;
	}

	static int count(Scene scene, int at) {
		Word word = scene.at(at);
		int value = (word.number() >= 0) ? word.number() : scene.lexicon.number("NUMBER", word);
		return (value <= MOST && !(word.glued() && !scene.at(at - 1).is("(", "\"", "\u201c"))) ? value : 0;
	}

	private static @Nullable Reading counted(Scene scene, int at, Unit unit, int count) {
		Word side = scene.at(at + 2);
		boolean share = scene.at(at - 3).is("cent", "percent", "%", "points", "point");
		boolean compared = scene.at(at - 1).is("than")
				&& (share || !scene.at(at - 2).is("more", "less", "longer", "fewer"));
		boolean plain = (side.is("ago") && scene.at(at - 1).is("just")) || (side.is("ago", "earlier") && compared);
		if (scene.has("HEDGE", at - 1) && !plain) {
			return side.is("ago", "later", "earlier") ? Reading.unresolved(at + 3) : null;
		}
		Reading hence = (side.is("on", "from") && (unit == Unit.WEEK || unit == Unit.FORTNIGHT))
				? WeekdayReader.hence(scene, at + 3, (unit == Unit.WEEK) ? count : 2 * count) : null;
		if (hence != null) {
			return hence;
		}
		LocalDate now = scene.publishedOn;
		if (side.is("ago") && scene.at(at + 3).is("today") && unit != Unit.HOUR && unit != Unit.YEAR && now != null) {
			return Reading.day(at + 4, unit.plus(now, -count), DateRule.AGO, now);
		}
		Reading same = (side.is("ago") && unit == Unit.YEAR) ? yearsBefore(scene, at + 3, count) : null;
		if (same != null) {
			return same;
		}
		if (side.is("ago")) {
			return fromAnchor(scene, at + 3, unit, -count, DateRule.AGO);
		}
		if (side.is("from") && scene.at(at + 3).is("now", "today")) {
			return fromAnchor(scene, at + 4, unit, count, DateRule.FROM_NOW);
		}
		if (side.is("on") && scene.at(at + 3).is(",") && scene.at(at).capital() && unit != Unit.HOUR) {
			return Narrative.shifted(scene, at + 3, unit, count);
		}
		boolean time = side.is("'", "'s") && scene.at(at + 3).is("time");
		if (scene.at(at - 1).is("in") && scene.publishedOn != null && unit != Unit.HOUR && time) {
			return unit.move(at + 4, Reading.day(at, scene.publishedOn, DateRule.FROM_NOW, null), count)
				.by(DateRule.FROM_NOW);
		}
		if (side.is("later", "earlier") && unit != Unit.HOUR && !scene.at(at + 3).is("than")) {
			return Narrative.shifted(scene, at + 3, unit, side.is("later") ? count : -count);
		}
		return beside(scene, at, at + 2, count);
	}

	/** "ten years ago this week": that week of then. */
	private static @Nullable Reading yearsBefore(Scene scene, int at, int count) {
		Reading now = scene.at(at).is("this", "last", "today", "yesterday", "next", "tomorrow")
				? Grammar.simple(scene, at) : null;
		LocalDate from = (now != null) ? now.from() : null;
		if (now == null || from == null) {
			return null;
		}
		LocalDate then = from.minusYears(count);
		return switch (now.precision()) {
			case DAY -> Reading.day(now.end(), then, DateRule.AGO, now.anchor());
			case WEEK -> Reading.week(now.end(), from.plusDays(3).minusYears(count), DateRule.AGO, now.anchor());
			case MONTH -> Reading.month(now.end(), YearMonth.from(then), DateRule.AGO, now.anchor());
			default -> null;
		};
	}

	private static Reading fromAnchor(Scene scene, int end, Unit unit, int steps, DateRule rule) {
		LocalDate anchor = scene.publishedOn;
		if (anchor == null) {
			return Reading.unresolved(end);
		}
		if (unit == Unit.HOUR && Math.abs(steps) <= 48) {
			LocalDate other = unit.plus(anchor, steps);
			return (steps < 0) ? Reading.range(end, other, anchor, rule, anchor)
					: Reading.range(end, anchor, other, rule, anchor);
		}
		boolean strange = unit == Unit.YEAR && Math.abs(steps) >= 1000;
		Reading found = strange ? null : unit.around(end, unit.plus(anchor, steps), rule, anchor);
		return (found != null) ? found : Reading.unresolved(end);
	}

	/** "the day before", "two days after Oct. 7"; unknown where an event follows. */
	private static @Nullable Reading beside(Scene scene, int at, int side, int count) {
		Unit unit = scene.has("DAYPART", side - 1) ? Unit.DAY : Unit.of(scene, side - 1);
		boolean after = scene.at(side).is("after");
		if (unit == null || unit == Unit.HOUR || !(after || scene.at(side).is("before", "earlier"))) {
			return null;
		}
		if (scene.at(side).is("earlier") && scene.at(side + 1).is("than")) {
			return null;
		}
		Reading date = Grammar.operand(scene, side + 1);
		if (date != null && unit != Unit.DECADE && !scene.at(side).is("earlier")) {
			return unit.move(date.end(), date, after ? count : -count);
		}
		boolean that = scene.at(side + 1).is("that") && scene.standsAlone(side + 2) && !scene.at(side + 2).is("the");
		boolean alone = that || !scene.at(side + 1).isWord() || scene.at(side + 1).is("and", "but");
		boolean narrative = alone || scene.at(side).is("earlier");
		boolean single = scene.at(at).is("day", "week", "month", "year") || scene.has("DAYPART", at);
		if (narrative && scene.at(at - 1).is("the") == single) {
			int end = that ? side + 2 : side + 1;
			return (single && unit != Unit.DAY) ? Narrative.beside(scene, end, unit, after ? count : -count)
					: Narrative.shifted(scene, end, unit, after ? count : -count);
		}
		Reading beside = Narrative.beside(scene, at, side, unit, after ? count : -count);
		return beside.isKnown() ? beside : Narrative.apposed(scene, at, side + 1);
	}

	/** "that year", "the same day", "the following week", "later that year". */
	private static @Nullable Reading narrative(Scene scene, int at) {
		Word word = scene.at(at);
		if (word.is("later", "earlier")) {
			boolean that = scene.at(at + 1).is("that") || (scene.at(at + 1).is("the") && scene.at(at + 2).is("same"));
			boolean day = scene.at(at + 1).is("in", "on") && scene.at(at + 2).is("the") && scene.at(at + 3).is("day")
					&& scene.standsAlone(at + 4);
			that |= day || (scene.at(at + 1).is("in", "on") && scene.at(at + 2).is("that"));
			int name = (scene.at(at + 1).is("the") || scene.at(at + 1).is("in", "on")) ? at + 3 : at + 2;
			Reading found = that ? rest(scene, name, word.is("later")) : null;
			return (day && found != null && !found.isKnown()) ? ofDay(scene, at + 4) : found;
		}
		Reading named = word.is("following", "next", "previous", "preceding") ? named(scene, at) : null;
		if (named != null) {
			return named;
		}
		int name = (word.is("that") && scene.at(at + 1).is("same")) ? at + 2 : at + 1;
		Unit unit = scene.at(name).lower().endsWith("s") ? null
				: (scene.has("DAYPART", name) ? Unit.DAY : Unit.of(scene, name));
		if (unit == null || unit == Unit.HOUR || (scene.at(name + 1).isDash() && scene.at(name + 1).glued())) {
			return null;
		}
		if (word.is("that", "same")) {
			boolean clause = word.is("that") ? scene.has("PAST", at - 1) && !scene.standsAlone(name + 1)
					: !scene.at(at - 1).is("the");
			if (!clause && unit == Unit.YEAR && isLimited(scene)) {
				return Reading.unresolved(name + 1);
			}
			if (!clause && word.is("that") && unit == Unit.DAY && !scene.mayBeToldDay(at)) {
				return Reading.unresolved(name + 1);
			}
			return clause ? null : same((unit == Unit.DAY) ? scene.toldDay : scene.told, name + 1, unit);
		}
		boolean ahead = scene.at(at - 2).is("over", "during", "within", "in", "for", "of");
		boolean open = !scene.at(at - 1).is("the") || (word.is("next") && ahead && unit != Unit.DAY);
		return open ? null : Narrative.beside(scene, name + 1, unit, word.is("next", "following") ? 1 : -1);
	}

	/** "signed in 2009, to be met by 2020; that year": either. */
	private static boolean isLimited(Scene scene) {
		Reading last = scene.last;
		return last != null && (last.rule() == DateRule.UNTIL || last.rule() == DateRule.BEFORE);
	}

	/** "the following May", "the following two months". */
	private static @Nullable Reading named(Scene scene, int at) {
		Reading told = scene.told;
		LocalDate from = (told != null) ? told.from() : null;
		LocalDate to = (told != null) ? told.to() : null;
		boolean after = scene.at(at).is("following", "next");
		MonthName month = (scene.at(at - 1).is("the") && scene.at(at + 1).capital()) ? MonthName.at(scene, at + 1)
				: null;
		if (month != null && scene.at(month.end()).day() == 0 && !scene.at(month.end()).isYear()) {
			if (from == null || to == null) {
				return Reading.unresolved(month.end());
			}
			YearMonth here = YearMonth.from(after ? to : from).withMonth(month.month());
			here = (after && !here.atDay(1).isAfter(to)) ? here.plusYears(1) : here;
			here = (!after && !here.atEndOfMonth().isBefore(from)) ? here.minusYears(1) : here;
			return Reading.month(month.end(), here, DateRule.NARRATIVE, from);
		}
		int count = count(scene, at + 1);
		Unit unit = (count > 1 && !scene.at(at).is("next")) ? Unit.of(scene, at + 2) : null;
		boolean fits = unit != null && unit != Unit.HOUR && scene.at(at - 1).is("the")
				&& !scene.at(at + 3).is("'s", "'") && !scene.at(at + 3).isDash();
		if (!fits || unit == null) {
			return null;
		}
		if (from == null || to == null) {
			return Reading.unresolved(at + 3);
		}
		return after
				? Reading.range(at + 3, to.plusDays(1), unit.plus(to.plusDays(1), count).minusDays(1),
						DateRule.NARRATIVE, from)
				: Reading.range(at + 3, unit.plus(from, -count), from.minusDays(1), DateRule.NARRATIVE, from);
	}

	/** "earlier in the day" far from the day told last: that day. */
	private static Reading ofDay(Scene scene, int end) {
		Reading last = scene.days.values().stream().reduce((one, other) -> other).orElse(null);
		LocalDate day = (last != null) ? last.from() : scene.publishedOn;
		return (day != null) ? Reading.day(end, day, DateRule.NARRATIVE, day) : Reading.unresolved(end);
	}

	private static Reading same(@Nullable Reading told, int end, Unit unit) {
		LocalDate from = (told != null) ? told.from() : null;
		if (told == null || from == null || !unit.covers(told.precision())) {
			return Reading.unresolved(end);
		}
		Reading found = unit.around(end, from, DateRule.NARRATIVE, from);
		return (found != null) ? found : Reading.unresolved(end);
	}

	/**
	 * "in the same period of 2024", "the same quarter last year", "the same month a year
	 * earlier": the time told last, in that year; of "since March" all of it.
	 */
	private static @Nullable Reading sameOf(Scene scene, int at) {
		if (!scene.at(at - 1).is("the") || !scene.at(at + 1)
			.is("period", "time", "months", "month", "quarter", "half", "week", "weeks", "stretch", "span")) {
			return null;
		}
		int next = scene.at(at + 2).is("of", "in") ? at + 3 : scene.at(at + 2).is(",") ? at + 3 : at + 2;
		int year = scene.skipThe(next);
		boolean period = scene.at(at + 1).is("period", "time", "months", "weeks", "stretch", "span");
		Reading told = (period && scene.told != null && scene.since != null) ? scene.since : scene.told;
		LocalDate from = (told != null) ? told.from() : null;
		LocalDate to = (told != null) ? told.to() : null;
		boolean earlier = scene.at(year).is("a") && scene.at(year + 1).is("year")
				&& scene.at(year + 2).is("earlier", "ago", "before");
		boolean previous = scene.at(year).is("previous", "preceding") && scene.at(year + 1).is("year");
		Reading whole = (earlier || previous) ? null : Grammar.whole(scene, year);
		LocalDate first = (whole != null && whole.precision() == Precision.YEAR) ? whole.from() : null;
		if (first == null && !earlier && !previous) {
			return null;
		}
		int end = (whole != null) ? whole.end() : earlier ? year + 3 : year + 2;
		if (told == null || from == null || to == null || told.precision() == Precision.YEAR
				|| told.precision() == Precision.DAY) {
			return Reading.unresolved(end);
		}
		int years = (first != null) ? from.getYear() - first.getYear() : 1;
		LocalDate last = to.plusDays(1).minusYears(years).minusDays(1);
		return Reading.of(end, from.minusYears(years), last, told.precision(), DateRule.NARRATIVE, from);
	}

	/** "later that year": what is left of the unit after the date told. */
	private static @Nullable Reading rest(Scene scene, int name, boolean later) {
		Unit unit = Unit.of(scene, name);
		Reading told = scene.told;
		if (unit == null || unit == Unit.HOUR || unit == Unit.DECADE) {
			return null;
		}
		Reading whole = same(told, name + 1, unit);
		LocalDate from = (told != null) ? told.from() : null;
		LocalDate to = (told != null) ? told.to() : null;
		if (from == null || to == null || !whole.isKnown() || unit == Unit.DAY
				|| (from.equals(whole.from()) && to.equals(whole.to()))) {
			return whole;
		}
		return later ? Reading.range(name + 1, from, whole.to(), DateRule.NARRATIVE, from)
				: Reading.range(name + 1, whole.from(), to, DateRule.NARRATIVE, from);
	}

	/** "the past six months", "the last week", "the next two years". */
	private static @Nullable Reading period(Scene scene, int at) {
		int given = count(scene, at + 1);
		int name = (given > 0) ? at + 2 : at + 1;
		Unit unit = Unit.of(scene, name);
		boolean bare = given == 0
				&& (!scene.at(at - 1).is("the", "this") || unit == Unit.DAY || scene.at(name).lower().endsWith("s"));
		boolean verb = scene.at(at).is("last") && scene.at(at - 1)
			.is("will", "to", "would", "could", "can", "may", "might", "should", "must", "'ll", "n't", "not");
		if (unit == null || bare || verb || scene.at(name + 1).is("of", "'s", "'")
				|| (scene.at(name + 1).isDash() && scene.at(name + 1).glued())) {
			return null;
		}
		LocalDate anchor = scene.publishedOn;
		if (anchor == null || given >= 1000) {
			return Reading.unresolved(name + 1);
		}
		int count = Math.max(1, given);
		return scene.at(at).is("next")
				? Reading.range(name + 1, anchor, unit.plus(anchor, count), DateRule.NEXT_PERIOD, anchor)
				: Reading.range(name + 1, unit.plus(anchor, -count), anchor, DateRule.PAST_PERIOD, anchor);
	}

}
