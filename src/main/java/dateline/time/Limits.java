package dateline.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

/**
 * One end of an interval: "by Friday" is that day, "until 31 May" and "by the end of
 * 2025" are open towards the past, "from Monday" towards the future, where it lies ahead.
 * What has to be done by a day without a year is meant for the nearest such day, unless
 * the clause is in the past; what is asked or promised by a day, for the next.
 */
final class Limits {

	/** How far back the verb may stand, in words. */
	private static final int NEAR = 8;

	/** A day so long ago would have its year beside it, in days. */
	private static final int FAR = 270;

	private static final int SOON = 60;

	/** A term that passed so few days ago is not meant for the next year. */
	private static final int JUST = 30;

	private static final int SENTENCE = 25;

	private static final int GAP = 12;

	private Limits() {
	}

	/** The date after "by", "until" or "before". */
	static @Nullable Reading operand(Scene scene, int at) {
		Reading out = scene.at(at).is("before") ? out(scene, scene.skipThe(at + 1)) : null;
		if (out != null) {
			return out;
		}
		int day = scene.at(at).is("before") ? at + 1 : scene.skipClock(least(scene, at + 1));
		Reading told = Grammar.operand(scene, day);
		LocalDate anchor = scene.publishedOn;
		if (told == null || anchor == null || !told.isKnown() || told.anchor() == null) {
			return told;
		}
		Reading ahead = scene.assuming(true, () -> Grammar.operand(scene, day));
		if (ahead == null || ahead.to() == null || told.to() == null || ahead.to().equals(told.to())) {
			return told;
		}
		if (least(scene, at + 1) > at + 1) {
			return ahead;
		}
		if (!scene.at(at).is("through") && (isDue(scene, at) || isProlonged(scene, at))) {
			boolean gone = !told.isWeekday() && distance(anchor, told) < JUST && distance(anchor, ahead) > SOON;
			return gone ? told : ahead;
		}
		if (scene.at(at).is("before", "prior")) {
			return told;
		}
		if (told.rule() == DateRule.WEEKEND && !isPast(scene, at)) {
			return scene.isFuture(at, told.end()) || isPromise(scene, at) || isPossible(scene, at) ? ahead : told;
		}
		boolean far = distance(anchor, told) > FAR && distance(anchor, ahead) < SOON
				&& !isPerfect(scene, at, told.end());
		if ((isPast(scene, at) && (told.isWeekday() || !far))
				|| (scene.at(at).is("through") && told.rule() != DateRule.HOLIDAY)) {
			return told;
		}
		if (told.isWeekday()) {
			return scene.at(at).is("until", "till") ? ahead : told;
		}
		boolean nearer = distance(anchor, ahead) < distance(anchor, told);
		return (nearer && !isPerfect(scene, at, told.end())) ? ahead : told;
	}

	/** Behind "at least" of "until at least Friday", which is said of what lies ahead. */
	private static int least(Scene scene, int at) {
		return (scene.at(at).is("at") && scene.at(at + 1).is("least")) ? at + 2 : at;
	}

	/** "before the year is out", "before the month ends": the rest of it. */
	private static @Nullable Reading out(Scene scene, int at) {
		Unit unit = (scene.at(at - 1).is("the", "this")) ? Unit.of(scene, at) : null;
		boolean over = scene.at(at + 1).is("ends")
				|| (scene.at(at + 1).is("is", "was") && scene.at(at + 2).is("out", "over"));
		LocalDate anchor = scene.publishedOn;
		if (unit == null || unit.compareTo(Unit.WEEK) < 0 || unit == Unit.DECADE || !over) {
			return null;
		}
		int end = scene.at(at + 1).is("ends") ? at + 2 : at + 3;
		return (anchor != null) ? Reading.range(end, anchor, unit.last(anchor), DateRule.UNTIL, anchor)
				: Reading.unresolved(end);
	}

	private static long distance(LocalDate anchor, Reading reading) {
		LocalDate to = reading.to();
		return (to != null) ? Math.abs(ChronoUnit.DAYS.between(anchor, to)) : Long.MAX_VALUE;
	}

	/** "had risen by the end of March", "By the end of March, 40 people had fled". */
	private static boolean isPerfect(Scene scene, int at, int end) {
		for (int i = at - 1; i >= at - NEAR && !scene.at(i).is(",", ";", ":", ".", "\n"); i--) {
			if (scene.at(i).is("had")) {
				return true;
			}
		}
		for (int i = end; i < end + SENTENCE && !scene.at(i).is(".", "\n", ";"); i++) {
			if (scene.at(i).is("had", "was", "were") || scene.has("FUTURE", i)) {
				return !scene.has("FUTURE", i);
			}
		}
		return false;
	}

	/**
	 * What goes on until a day ahead: "was extended until Friday", "is closed until May",
	 * "in force until 3 July".
	 */
	private static boolean isProlonged(Scene scene, int at) {
		if (!scene.at(at).is("until", "till", "to")) {
			return false;
		}
		for (int i = at - 1; i > at - GAP && !scene.at(i).is(".", "\n", ";"); i--) {
			Word word = scene.at(i);
			if (scene.has("PROLONG", i)) {
				return !scene.at(i - 1).is("had");
			}
			if (word.is("is", "are", "remains", "remain", "lasts", "runs", "stays", "continues", "valid")) {
				return true;
			}
			if (word.is("had", "was", "were", "did") && !scene.has("PROLONG", i + 1) && !scene.has("PROLONG", i + 2)) {
				return false;
			}
		}
		return false;
	}

	/** "had left by", "was closed until". */
	private static boolean isPast(Scene scene, int at) {
		for (int i = at - 1; i >= at - NEAR && !scene.at(i).is(",", ";", ":", ".", "\n"); i--) {
			if (scene.at(i).is("had", "was", "were", "did", "lasted", "ran", "stayed", "continued")) {
				return !scene.at(i + 1).is("to");
			}
		}
		return false;
	}

	/**
	 * Whether something is asked, promised or feared for the day: "demanded that the
	 * minister appear by Friday", "unless it was paid by Monday", "unlikely to clear it
	 * before Friday"; not "wanted 40, and had them by Friday".
	 */
	private static boolean isDue(Scene scene, int at) {
		boolean infinitive = false;
		for (int i = at - 1; i > at - SENTENCE && !scene.at(i).is(".", "\n", ";"); i--) {
			Word word = scene.at(i);
			infinitive |= word.is("to");
			if (i == at - 1 && word.is("promised", "pledged", "vowed", "due", "demanded")) {
				return true;
			}
			if (scene.has("TERM", i) || (infinitive && scene.has("TERM_TO", i))) {
				return !scene.at(i - 1).is("had") && !(word.capital() && word.is("will", "may"));
			}
			boolean tensed = word.is("had", "has", "have", "was", "were", "did") && !scene.at(i + 1).is("to");
			if (tensed) {
				return scene.has("TERM_IF", i - 1) || scene.has("TERM_IF", i - 2) || scene.has("TERM_IF", i - 3)
						|| scene.has("TERM_IF", i - 4);
			}
		}
		return false;
	}

	/** "promised to send police, who are needed, by the weekend". */
	private static boolean isPromise(Scene scene, int at) {
		for (int i = at - 1; i > at - SENTENCE && !scene.at(i).is(".", "\n", ";"); i--) {
			if (scene.at(i).is("to") && scene.at(i - 1)
				.is("promised", "pledged", "vowed", "agreed", "plans", "hopes", "expects", "aims", "wants",
						"intends")) {
				return true;
			}
		}
		return false;
	}

	/** "could reach the coast by the weekend". */
	private static boolean isPossible(Scene scene, int at) {
		for (int i = at - 1; i > at - GAP && !scene.at(i).is(".", "\n", ";", ","); i--) {
			if (scene.at(i).is("could", "may", "might") && !scene.at(i).capital()) {
				return !scene.at(i + 1).is("have", "not");
			}
		}
		return false;
	}

	static Reading limit(Word word, Reading date, LocalDate to) {
		LocalDate from = date.from();
		if (date.rule() == DateRule.PART && from != null && word.is("by") && isMiddle(from, to)) {
			return Reading.range(date.end(), null, from.plusDays(ChronoUnit.DAYS.between(from, to) / 2 - 1),
					DateRule.UNTIL, date.anchor());
		}
		return (word.is("by") && date.precision() == Precision.DAY)
				? Reading.day(date.end(), to, DateRule.UNTIL, date.anchor())
				: Reading.range(date.end(), null, to, DateRule.UNTIL, date.anchor());
	}

	/**
	 * Whether this is the middle third of a year: "by the middle of 2025" is half of it.
	 */
	private static boolean isMiddle(LocalDate from, LocalDate to) {
		return from.getMonthValue() == 5 && to.getMonthValue() == 8 && from.getDayOfMonth() == 1;
	}

	/** Null where it tells no more than the day: "a report from Monday". */
	static @Nullable Reading from(Scene scene, int at) {
		Reading date = Grammar.operand(scene, scene.skipClock(at + 1));
		LocalDate from = (date != null) ? date.from() : null;
		LocalDate anchor = scene.publishedOn;
		if (date == null || from == null) {
			return null;
		}
		boolean onward = scene.at(date.end()).is("on", "onward", "onwards")
				&& !(scene.at(date.end()).is("on") && scene.at(date.end() + 1).isWord());
		boolean bare = scene.at(scene.skipThe(at + 1)).isYear() && Grammar.simple(scene, at + 1) == null;
		boolean ahead = anchor != null && from.isAfter(anchor) && scene.standsAlone(date.end()) && !bare;
		return (onward || ahead)
				? Reading.range(onward ? date.end() + 1 : date.end(), from, null, DateRule.FROM, anchor) : null;
	}

}
