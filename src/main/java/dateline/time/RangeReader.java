package dateline.time;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Intervals with one or two ends: "since Oct. 17", "until June", "by the end of 2025",
 * "before 2003", "prior to 2003", "from Monday", "between March and June 2022", "from
 * 2003 to 2011", "Jan. 30-Feb. 2". Not "by Friday's blast", "after the 2003 invasion",
 * "postponed from March to June".
 */
final class RangeReader implements DateReader {

	/** How far back the perfect may stand before "since", in words. */
	private static final int REACH = 25;

	/** How long what is told by two days without a year may last, in days. */
	private static final int LASTING = 120;

	/** The longest clause after "since" up to its date, in words. */
	private static final int CLAUSE = 9;

	@Override
	public @Nullable Reading read(Scene scene, int at) {
		Word word = scene.at(at);
		return switch (word.lower()) {
			case "since" -> since(scene, at);
			case "until", "till", "by", "before", "after", "through" -> open(scene, at, at);
			case "prior" -> scene.at(at + 1).is("to") ? open(scene, at, at + 1) : null;
			case "between" -> between(scene, at, "and");
			case "from" -> isMoved(scene, at) ? null : from(scene, at);
			default -> pair(scene, at);
		};
	}

	private static @Nullable Reading since(Scene scene, int at) {
		int next = scene.at(at + 1).is("at") && scene.at(at + 2).is("least") ? at + 3 : at + 1;
		next = scene.at(next).is("as") && scene.at(next + 1).is("early", "long", "far")
				? next + (scene.at(next + 2).is("ago") ? 4 : 3) : next;
		next = scene.skipClock(next);
		if (scene.at(next).is("then") && next == at + 1) {
			return sinceThen(scene, next + 1);
		}
		Reading from = Grammar.operand(scene, scene.skipThe(next));
		from = (from != null) ? from : clause(scene, at);
		if (from == null) {
			return null;
		}
		boolean close = from.rule() == DateRule.PART && scene.at(scene.skipThe(next)).is("end", "close");
		LocalDate begin = close ? from.to() : from.from();
		LocalDate anchor = scene.publishedOn;
		LocalDate end = (anchor != null && begin != null && !anchor.isBefore(begin)) ? anchor : null;
		return (begin == null) ? Reading.unresolved(from.end())
				: Reading.range(from.end(), begin, end, DateRule.SINCE, (from.anchor() != null) ? from.anchor() : end);
	}

	/** From the time told last, where it is over and not since another one. */
	private static Reading sinceThen(Scene scene, int end) {
		Reading told = scene.told;
		LocalDate from = (told != null) ? told.from() : null;
		LocalDate anchor = scene.publishedOn;
		if (from == null || anchor == null || !from.isBefore(anchor)) {
			return Reading.unresolved(end);
		}
		return Reading.range(end, from, anchor, DateRule.SINCE, from);
	}

	/**
	 * "since the war began in 2014", where something has gone on or happened: not the
	 * reason of "since he left in 2014, nobody asked".
	 */
	private static @Nullable Reading clause(Scene scene, int at) {
		boolean perfect = false;
		for (int i = at - 1; i > at - REACH && !perfect && !scene.at(i).is(".", "\n", ";"); i--) {
			perfect = scene.at(i).is("has", "have", "had", "'ve");
		}
		boolean verb = false;
		for (int i = at + 1; perfect && i < at + CLAUSE && scene.at(i).isWord(); i++) {
			verb |= scene.has("BEGUN", i) || scene.at(i).lower().endsWith("ed");
			if (verb && scene.at(i).is("in", "on", "last")) {
				Reading from = Grammar.operand(scene, scene.at(i).is("last") ? i : i + 1);
				return (from != null && !from.isWeekday()) ? from : null;
			}
		}
		return null;
	}

	/**
	 * What is open at one end.
	 * @param at the word that opens it
	 * @param last the last word before the date: "prior <em>to</em>"
	 */
	private static @Nullable Reading open(Scene scene, int at, int last) {
		Word word = scene.at(at);
		Reading date = word.is("prior", "after") ? Grammar.operand(scene, last + 1) : Limits.operand(scene, at);
		if (date == null || !scene.standsAlone(date.end())) {
			return null;
		}
		LocalDate from = date.from();
		LocalDate to = date.to();
		if (from == null || to == null) {
			return Reading.unresolved(date.end());
		}
		if (date.rule() == DateRule.UNTIL) {
			return date;
		}
		LocalDate anchor = scene.publishedOn;
		if (word.is("through") && date.rule() == DateRule.WEEKEND && !scene.isFuture(at, date.end())) {
			return date;
		}
		if (word.is("through") && date.lacksYear() && anchor != null && to.isBefore(anchor)) {
			return Reading.unresolved(date.end());
		}
		return switch (word.lower()) {
			case "before",
					"prior" ->
				Reading.range(date.end(), null,
						scene.at(scene.skipThe(last + 1)).is("end", "close") ? to : from.minusDays(1), DateRule.BEFORE,
						date.anchor());
			case "after" -> after(scene, date, to.plusDays(1));
			default -> Limits.limit(word, date, to);
		};
	}

	private static Reading after(Scene scene, Reading date, LocalDate begin) {
		LocalDate anchor = scene.publishedOn;
		LocalDate end = (anchor != null && !anchor.isBefore(begin)) ? anchor : null;
		return Reading.range(date.end(), begin, end, DateRule.AFTER, (date.anchor() != null) ? date.anchor() : end);
	}

	private static boolean isMoved(Scene scene, int at) {
		for (int i = at - 1; i > at - 6; i--) {
			if (scene.at(i).is("postponed", "moved", "delayed", "rescheduled", "pushed", "brought")) {
				return true;
			}
		}
		return false;
	}

	private static @Nullable Reading from(Scene scene, int at) {
		Reading both = between(scene, at, "to");
		return (both != null) ? both : Limits.from(scene, at);
	}

	private static @Nullable Reading between(Scene scene, int at, String joint) {
		int begin = scene.skipClock(scene.skipThe(at + 1));
		Reading bareDay = bareDay(scene, begin, joint);
		if (bareDay != null) {
			return bareDay;
		}
		Reading left = Grammar.operand(scene, begin);
		if (left == null) {
			return null;
		}
		Word word = scene.at(left.end());
		boolean joins = word.is(joint) || (joint.equals("to") && word.is("until", "till", "through"))
				|| (joint.equals("to") && word.isDash());
		return joins ? join(scene, begin, left, scene.skipClock(scene.skipThe(left.end() + 1))) : null;
	}

	/** "between 15 and 19 January". */
	private static @Nullable Reading bareDay(Scene scene, int begin, String joint) {
		int first = scene.at(begin).day();
		if (first == 0 || !scene.at(begin + 1).is(joint)) {
			return null;
		}
		Reading right = new CalendarReader().read(scene, begin + 2);
		LocalDate to = (right != null && right.precision() == Precision.DAY) ? right.to() : null;
		boolean fits = right != null && to != null && scene.at(begin + 2).day() > first;
		return (fits && right != null && to != null)
				? Reading.range(right.end(), to.withDayOfMonth(first), to, DateRule.BETWEEN, right.anchor()) : null;
	}

	/** "January to March 2022", "Jan. 30-Feb. 2", "Monday to Wednesday". */
	private static @Nullable Reading pair(Scene scene, int at) {
		Word word = scene.at(at);
		if ((!word.capital() && word.day() == 0) || scene.at(at - 1).is("from")) {
			return null;
		}
		Reading left = Grammar.simple(scene, at);
		if (left == null || !(left.lacksYear() || left.isWeekday() || !left.isKnown()
				|| left.rule() == DateRule.CALENDAR_DAY || left.rule() == DateRule.CALENDAR_MONTH)) {
			return null;
		}
		Word joint = scene.at(left.end());
		MonthName name = MonthName.at(scene, at);
		boolean listed = joint.is("and") && name != null && name.end() == left.end();
		if (!joint.isDash() && !joint.is("to", "through") && !listed) {
			return null;
		}
		Reading both = join(scene, at, left, left.end() + 1);
		LocalDate from = (both != null) ? both.from() : null;
		LocalDate to = (both != null) ? both.to() : null;
		boolean row = from != null && to != null && from.plusMonths(2).isAfter(to);
		return (listed && !row) ? null : both;
	}

	private static @Nullable Reading join(Scene scene, int begin, Reading first, int second) {
		Reading left = first;
		Reading right = Grammar.operand(scene, second);
		if (right == null || (right.isWeekday() != left.isWeekday() && right.isKnown() && left.isKnown()
				&& !isRow(left, right))) {
			return (right == null) ? lastDay(scene, left, second) : null;
		}
		Reading running = running(scene, left, right, second);
		if (running != null) {
			right = running;
		}
		else if (left.rule() == DateRule.MONTH_AFTER && right.rule() == DateRule.MONTH_BEFORE) {
			Reading next = hinted(scene, second, left, 0);
			next = (next != null && isAfter(left, next)) ? hinted(scene, second, left, 1) : next;
			right = (next != null) ? next : right;
		}
		else if (left.lacksYear() || (!left.isKnown() && right.rule() != DateRule.UNRESOLVED)) {
			Reading same = hinted(scene, begin, right, 0);
			same = (same != null && isAfter(same, right)) ? hinted(scene, begin, right, -1) : same;
			left = (same != null) ? same : left;
		}
		else if (right.lacksYear() || !right.isKnown()) {
			Reading same = hinted(scene, second, left, 0);
			same = (same != null && isAfter(left, same)) ? hinted(scene, second, left, 1) : same;
			right = (same != null) ? same : right;
		}
		LocalDate from = left.from();
		LocalDate to = right.to();
		if (from != null && to != null && left.isWeekday() && from.isAfter(to)) {
			from = (left.rule() == DateRule.WEEKDAY_BEFORE) ? from.minusWeeks(1) : from;
			to = (left.rule() == DateRule.WEEKDAY_BEFORE) ? to : to.plusWeeks(1);
		}
		LocalDate anchor = (left.anchor() != null) ? left.anchor() : right.anchor();
		return (from == null || to == null) ? Reading.unresolved(right.end()) : Reading.range(right.end(), from, to,
				DateRule.BETWEEN, (right.anchor() != null) ? right.anchor() : anchor);
	}

	/**
	 * "between January 8 and Tuesday": a day by its date, and one by its name after it.
	 */
	private static boolean isRow(Reading left, Reading right) {
		LocalDate from = left.from();
		LocalDate to = right.to();
		return from != null && to != null && left.precision() == Precision.DAY && right.precision() == Precision.DAY
				&& from.isBefore(to) && from.plusYears(1).isAfter(to);
	}

	/**
	 * The end of what began before the day of publication and lasts a few weeks beyond
	 * it: "put off from 8 January to 12 February" in the news of 9 February.
	 */
	private static @Nullable Reading running(Scene scene, Reading left, Reading right, int second) {
		LocalDate from = left.from();
		LocalDate to = right.to();
		if (from == null || to == null || !left.lacksYear() || !right.lacksYear() || left.precision() != Precision.DAY
				|| right.precision() != Precision.DAY || !to.isBefore(from)) {
			return null;
		}
		Reading next = hinted(scene, second, left, 0);
		next = (next != null && isAfter(left, next)) ? hinted(scene, second, left, 1) : next;
		LocalDate end = (next != null) ? next.to() : null;
		return (end != null && end.isBefore(from.plusDays(LASTING))) ? next : null;
	}

	/** "between Jan. 15 and 19". */
	private static @Nullable Reading lastDay(Scene scene, Reading left, int second) {
		LocalDate from = left.from();
		int day = scene.at(second).day();
		boolean fits = from != null && left.precision() == Precision.DAY && !left.isWeekday()
				&& day > from.getDayOfMonth() && CalendarReader.exists(from.getYear(), from.getMonthValue(), day);
		return (fits && from != null)
				? Reading.range(second + 1, from, from.withDayOfMonth(day), DateRule.BETWEEN, left.anchor()) : null;
	}

	private static @Nullable Reading hinted(Scene scene, int at, Reading other, int step) {
		LocalDate day = other.from();
		return (day != null) ? new CalendarReader().read(scene, at, day.getYear() + step) : null;
	}

	private static boolean isAfter(Reading left, Reading right) {
		LocalDate from = left.from();
		LocalDate to = right.to();
		return from != null && to != null && from.isAfter(to);
	}

}
