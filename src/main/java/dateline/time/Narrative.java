package dateline.time;

import java.time.LocalDate;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Phrases that go on from a date told before: "two days later" from the last day told in
 * this paragraph or the one before, "a year earlier" from the quarter it is compared
 * with, "the day after the strike" from the day that the first sentence on a strike
 * tells. Unresolved where none is.
 */
final class Narrative {

	private static final int SENTENCE = 60;

	private static final int CLAUSE = 12;

	private static final int STEM = 5;

	/** The longest report between a day and its apposition, in words. */
	private static final int REPORT = 7;

	private Narrative() {
	}

	/** "two weeks later", "a year earlier". */
	static Reading shifted(Scene scene, int end, Unit unit, int steps) {
		Reading told = scene.told;
		LocalDate from = (told != null) ? told.from() : null;
		LocalDate to = (told != null) ? told.to() : null;
		boolean compared = unit == Unit.YEAR && steps == -1 && told != null
				&& (told.precision() == Precision.QUARTER || told.precision() == Precision.MONTH
						|| told.rule() == DateRule.HALF || told.rule() == DateRule.PERIOD_ENDED);
		if (compared && told != null && from != null && to != null) {
			LocalDate last = to.plusDays(1).minusYears(1).minusDays(1);
			return Reading.of(end, from.minusYears(1), last, told.precision(), DateRule.NARRATIVE, from);
		}
		return isShort(unit) ? unit.move(end, scene.toldDay, steps) : unit.shift(end, told, steps);
	}

	/** "the following day", "the next week". */
	static Reading beside(Scene scene, int end, Unit unit, int steps) {
		return (unit == Unit.DAY) ? unit.move(end, scene.toldDay, steps)
				: unit.shift(end, (unit == Unit.WEEK && scene.toldDay != null) ? scene.toldDay : scene.told, steps);
	}

	private static boolean isShort(Unit unit) {
		return unit == Unit.DAY || unit == Unit.WEEK || unit == Unit.FORTNIGHT;
	}

	/** "the day after the strike", "two days before the vote". */
	static Reading beside(Scene scene, int at, int side, Unit unit, int steps) {
		int noun = noun(scene, side + 1);
		Reading told = (noun > 0 && unit != Unit.HOUR && unit != Unit.DECADE)
				? told(scene, scene.at(noun).lower(), at, isShort(unit)) : null;
		LocalDate day = (told != null) ? told.from() : null;
		if (told == null || day == null) {
			return Reading.unresolved(side + 1);
		}
		if (scene.at(at - 1).is("the") && Math.abs(steps) > 1) {
			return (steps < 0)
					? Reading.range(noun + 1, unit.plus(day, steps), day.minusDays(1), DateRule.NARRATIVE, day)
					: Reading.range(noun + 1, day.plusDays(1), unit.plus(day, steps), DateRule.NARRATIVE, day);
		}
		return unit.move(noun + 1, told, steps);
	}

	/** "the night of the attack": the day told of it. */
	static @Nullable Reading dayOf(Scene scene, int at) {
		int noun = noun(scene, at + 2);
		Reading told = (noun > 0) ? told(scene, scene.at(noun).lower(), at, false) : null;
		LocalDate day = (told != null) ? told.from() : null;
		if (day != null) {
			return Reading.day(noun + 1, day, DateRule.NARRATIVE, day);
		}
		return (noun > 0) ? Reading.unresolved(noun + 1) : null;
	}

	/**
	 * The year of a day that follows another one of an earlier year in one sentence: "was
	 * shot on 3 January last year and died on 6 January". Null where none is told, or the
	 * day would be more than a month later.
	 */
	static @Nullable Integer yearOf(Scene scene, int at, int month, int day) {
		Reading told = scene.toldDay;
		LocalDate from = (told != null) ? told.from() : null;
		LocalDate now = scene.publishedOn;
		if (from == null || now == null || scene.toldDayAt > at || from.getYear() >= now.getYear()
				|| !isOneSentence(scene, scene.toldDayAt, at) || scene.isFuture(at, at + 2)) {
			return null;
		}
		for (int year = from.getYear(); year <= from.getYear() + 1; year++) {
			LocalDate then = CalendarReader.exists(year, month, day) ? LocalDate.of(year, month, day) : null;
			if (then != null && !then.isBefore(from) && !then.isAfter(from.plusMonths(1))) {
				return year;
			}
		}
		return null;
	}

	/**
	 * "resigned on Wednesday, a day after police searched": that Wednesday; also behind a
	 * report ("on Wednesday, aides said, a day after") or of a dateline ("27 June 2025 –
	 * Four days after a flood").
	 */
	static Reading apposed(Scene scene, int at, int end) {
		Reading last = scene.last;
		LocalDate day = (last != null && last.precision() == Precision.DAY) ? last.from() : null;
		int comma = scene.at(at - 1).is("the") ? at - 2 : at - 1;
		boolean dateline = scene.at(comma).isDash() && scene.lastEnd == comma;
		if (day == null || !(scene.at(comma).is(",") || dateline)) {
			return Reading.unresolved(end);
		}
		boolean apposed = scene.lastEnd == comma;
		if (scene.at(comma - 1).is("said", "says")) {
			int open = comma - 1;
			while (open > comma - REPORT && !scene.at(open).is(",")) {
				open--;
			}
			apposed = scene.lastEnd == open;
		}
		return apposed ? Reading.day(end, day, DateRule.NARRATIVE, day) : Reading.unresolved(end);
	}

	/**
	 * The last word of "the strike", "that air strike"; 0 where another phrase follows.
	 */
	private static int noun(Scene scene, int begin) {
		if (!scene.at(begin).is("the", "that", "this")) {
			return 0;
		}
		int at = begin + 1;
		while (at < begin + 4 && scene.at(at).isWord() && !scene.has("FUNCTION", at)) {
			at++;
		}
		return (at > begin + 1 && scene.standsAlone(at)) ? at - 1 : 0;
	}

	/** The day nearest to the first word of this stem, in its sentence. */
	private static @Nullable Reading told(Scene scene, String noun, int end, boolean days) {
		String stem = stem(noun);
		for (int at = 0; days && at < end - 2; at++) {
			if (scene.at(at).isWord() && stem(scene.at(at).lower()).equals(stem)) {
				return nearest(scene, at);
			}
		}
		String other = scene.lexicon.value("EVENT", new Word(0, 1, noun, false, -1, false));
		String acts = (other != null) ? other + " " + stem : stem;
		for (int at = 0; at < end - 2; at++) {
			boolean act = scene.at(at).isWord() && (" " + acts + " ").contains(" " + stem(scene.at(at).lower()) + " ");
			Reading day = act ? governed(scene, at, end) : null;
			if (day != null) {
				return day;
			}
		}
		return null;
	}

	private static String stem(String noun) {
		String stem = noun.replaceFirst("(?:ing|ed|es|s|e)$", "");
		return (stem.length() >= STEM - 1) ? stem : noun;
	}

	/**
	 * The day that follows what happened within its clause: "was shot there on Friday".
	 */
	private static @Nullable Reading governed(Scene scene, int act, int end) {
		for (int at = act + 1; at < end - 2 && at < act + CLAUSE; at++) {
			Reading day = scene.days.get(at);
			if (day != null) {
				return day;
			}
			boolean verb = scene.at(at).lower().endsWith("ed") || scene.has("PAST", at) || scene.has("CLAUSE", at);
			if (verb || (!scene.at(at).isWord() && scene.at(at).number() < 0)) {
				return null;
			}
		}
		return null;
	}

	private static @Nullable Reading nearest(Scene scene, int at) {
		Reading nearest = null;
		int distance = SENTENCE;
		for (Map.Entry<Integer, Reading> day : scene.days.entrySet()) {
			int steps = Math.abs(day.getKey() - at);
			if (steps < distance && isOneSentence(scene, Math.min(at, day.getKey()), Math.max(at, day.getKey()))) {
				nearest = day.getValue();
				distance = steps;
			}
		}
		return nearest;
	}

	private static boolean isOneSentence(Scene scene, int from, int to) {
		for (int i = from; i < to; i++) {
			boolean point = scene.at(i).is(".") && scene.at(i + 1).capital() && scene.at(i - 1).lower().length() > 3;
			if (scene.at(i).isBreak() || point || scene.at(i).is("!", "?")) {
				return false;
			}
		}
		return true;
	}

}
