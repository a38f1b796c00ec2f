package dateline.time;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A day that shares its month with another one of a list: "on Nov. 14 and 21", "on May 3,
 * 9 and 12", "on 14 and 21 November"; not "on Nov. 14 and 21 people died". Days in a row
 * ("4 and 5") are one phrase.
 */
final class ListedDays implements DateReader {

	@Override
	public @Nullable Reading read(Scene scene, int at) {
		if (scene.at(at).day() == 0) {
			return null;
		}
		Reading later = behindMonth(scene, at);
		return (later != null) ? later : beforeMonth(scene, at);
	}

	/** The 21 of "Nov. 14 and 21". */
	private static @Nullable Reading behindMonth(Scene scene, int at) {
		Reading last = scene.last;
		LocalDate day = (last != null && last.precision() == Precision.DAY && !last.isWeekday()) ? last.from() : null;
		boolean listed = last != null && scene.lastEnd == at - 1 && last.end() == at - 1 && scene.at(at - 2).day() > 0
				&& scene.at(at - 1).is("and", ",");
		boolean ends = scene.at(at - 1).is("and") ? isFree(scene, at + 1)
				: scene.at(at + 1).is("and") && scene.at(at + 2).day() > scene.at(at).day() && isFree(scene, at + 3);
		if (last == null || day == null || !listed || !ends || scene.at(at).day() <= day.getDayOfMonth()
				|| !CalendarReader.exists(day.getYear(), day.getMonthValue(), scene.at(at).day())) {
			return null;
		}
		return Reading.day(at + 1, day.withDayOfMonth(scene.at(at).day()), last.rule(), last.anchor());
	}

	/** The 14 of "14 and 21 November": the day before the day of the other. */
	private static @Nullable Reading beforeMonth(Scene scene, int at) {
		boolean listed = scene.at(at + 1).is("and") && scene.at(at + 2).day() > scene.at(at).day() + 1
				&& MonthName.at(scene, at + 3) != null && scene.at(at - 1).is("on", "of", "the", ",");
		Reading other = listed ? Grammar.read(scene, at + 2) : null;
		LocalDate day = (other != null && other.precision() == Precision.DAY) ? other.from() : null;
		return (other != null && day != null)
				? Reading.day(at + 1, day.withDayOfMonth(scene.at(at).day()), other.rule(), other.anchor()) : null;
	}

	/** Whether no noun follows that the number could count. */
	private static boolean isFree(Scene scene, int at) {
		return scene.standsAlone(at) || scene.has("PAST", at);
	}

}
