package dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;

import org.jspecify.annotations.Nullable;

/**
 * Periods told by their end: "the three months to September", "the year ended June 30",
 * "the quarter to March". Three months that are a quarter are one. Not "six months to
 * live", "from year to year".
 */
final class PeriodReader implements DateReader {

	@Override
	public @Nullable Reading read(Scene scene, int at) {
		if (scene.at(at).is("week") && scene.at(at - 1).is("the", "a", "full")) {
			return week(scene, at);
		}
		int count = OffsetReader.count(scene, at);
		boolean one = scene.at(at).is("year", "quarter", "month")
				&& scene.at(at - 1).is("the", "a", "full", "fiscal", "financial", "business", "tax");
		int name = one ? at : at + 1;
		int months = months(scene.at(name)) * (one ? 1 : count);
		if (months <= 0 || months > 60 || (!one && scene.at(name).lower().equals("month") && count > 1)) {
			return null;
		}
		int joint = scene.at(name + 1).is("up") ? name + 2 : joint(scene, name + 1);
		return scene.at(joint).is("to", "through", "ended", "ending", "until") ? upTo(scene, at, joint, months) : null;
	}

	/** Skips the "that" of "that ended", the ", which" of ", which ended". */
	private static int joint(Scene scene, int after) {
		int joint = scene.at(after).is(",") ? after + 1 : after;
		joint += scene.at(joint).is("that", "which") ? 1 : 0;
		return scene.at(joint).is("ended", "ending") ? joint : after;
	}

	/**
	 * "second <em>quarter ended January 24</em>", "its fourth quarter, which ended July
	 * 31".
	 */
	static @Nullable Reading quarter(Scene scene, int at) {
		int joint = joint(scene, at + 1);
		return scene.at(joint).is("ended", "ending") ? upTo(scene, at, joint, 3) : null;
	}

	private static @Nullable Reading upTo(Scene scene, int at, int joint, int months) {
		Reading end = Grammar.operand(scene, scene.at(joint + 1).is("on") ? joint + 2 : joint + 1);
		boolean fits = end != null && (end.precision() == Precision.MONTH || end.precision() == Precision.DAY
				|| !end.isKnown() || isMonthEnd(end));
		if (!fits || end == null || end.isWeekday()) {
			return null;
		}
		boolean open = scene.at(joint).is("ending") && end.lacksYear();
		return ended(open ? ending(scene, at, joint + 1, end) : end, months);
	}

	/**
	 * "profit for the year ending March 31 will fall" is of the coming one, "fell" of the
	 * last; where no tense tells, of none that can be known.
	 */
	private static Reading ending(Scene scene, int at, int day, Reading end) {
		boolean future = scene.at(end.end()).is("will", "would") || scene.isFuture(at, end.end());
		Reading next = future ? scene.assuming(true, () -> Grammar.operand(scene, day)) : null;
		return (next != null) ? next : scene.isTold(at) ? end : Reading.unresolved(end.end());
	}

	/** "the week to Sunday", "the week ended Jan. 6": the seven days up to it. */
	private static @Nullable Reading week(Scene scene, int at) {
		boolean to = scene.at(at + 1).is("to", "ended", "ending", "through");
		Reading end = to ? Grammar.simple(scene, scene.at(at + 2).is("on") ? at + 3 : at + 2) : null;
		LocalDate last = (end != null && end.precision() == Precision.DAY) ? end.to() : null;
		if (end == null || last == null) {
			return null;
		}
		return (last.getDayOfWeek() == DayOfWeek.SUNDAY)
				? Reading.week(end.end(), last, DateRule.PERIOD_ENDED, end.anchor())
				: Reading.range(end.end(), last.minusDays(6), last, DateRule.PERIOD_ENDED, end.anchor());
	}

	private static boolean isMonthEnd(Reading end) {
		LocalDate to = end.to();
		return end.rule() == DateRule.PART && to != null && to.equals(YearMonth.from(to).atEndOfMonth());
	}

	private static int months(Word word) {
		return switch (word.lower()) {
			case "month", "months" -> 1;
			case "quarter" -> 3;
			case "year", "years" -> 12;
			default -> 0;
		};
	}

	private static Reading ended(Reading end, int months) {
		LocalDate to = end.to();
		if (to == null) {
			return Reading.unresolved(end.end());
		}
		LocalDate from = to.plusDays(1).minusMonths(months);
		boolean whole = to.equals(YearMonth.from(to).atEndOfMonth());
		if (months == 3 && whole && to.getMonthValue() % 3 == 0) {
			return Reading.quarter(end.end(), to.getYear(), to.getMonthValue() / 3, DateRule.PERIOD_ENDED,
					end.anchor());
		}
		if (months == 12 && whole && to.getMonthValue() == 12) {
			return Reading.year(end.end(), to.getYear(), DateRule.PERIOD_ENDED, end.anchor());
		}
		return Reading.range(end.end(), from, to, DateRule.PERIOD_ENDED, end.anchor());
	}

}
