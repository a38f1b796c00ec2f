package dateline.time;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Dates in numbers: "2024-01-17", "14.10.2023", "10/14/2023", "2024/01/17", "9/11";
 * "09/01/2024" only where the order is known; not "24/7", "3.14".
 */
final class NumericReader implements DateReader {

	private static final Pattern PARTS = Pattern.compile("([0-9]{1,2})([./])([0-9]{1,2})\\2([0-9]{4}|[0-9]{2})");

	private static final Pattern YEAR_FIRST = Pattern.compile("((?:19|20)[0-9]{2})([./])([0-9]{1,2})\\2([0-9]{1,2})");

	@Override
	public @Nullable Reading read(Scene scene, int at) {
		Word word = scene.at(at);
		if (word.isYear() && !scene.at(at - 1).isDash()) {
			return iso(scene, at);
		}
		if (word.number() >= 0 || word.lower().isEmpty() || !Character.isDigit(word.lower().charAt(0))) {
			return null;
		}
		if (word.is("9/11")) {
			return Reading.day(at + 1, LocalDate.of(2001, 9, 11), DateRule.NAMED_DAY, null);
		}
		Matcher yearFirst = YEAR_FIRST.matcher(word.lower());
		if (yearFirst.matches()) {
			return yearFirst(at, yearFirst);
		}
		Matcher parts = PARTS.matcher(word.lower());
		return (parts.matches() && !scene.at(at + 1).is("%")) ? numeric(scene, at, parts) : null;
	}

	private static @Nullable Reading iso(Scene scene, int at) {
		Word month = scene.at(at + 2);
		Word day = scene.at(at + 4);
		boolean shape = scene.at(at + 1).is("-") && scene.at(at + 3).is("-") && month.end() - month.begin() == 2
				&& day.end() - day.begin() == 2 && scene.at(at + 1).glued() && month.glued() && day.glued();
		if (!shape || !CalendarReader.exists(scene.at(at).number(), month.number(), day.number())) {
			return null;
		}
		return Reading.day(at + 5, LocalDate.of(scene.at(at).number(), month.number(), day.number()), DateRule.ISO_DATE,
				null);
	}

	private static @Nullable Reading yearFirst(int at, Matcher parts) {
		int year = Integer.parseInt(parts.group(1));
		int month = Integer.parseInt(parts.group(3));
		int day = Integer.parseInt(parts.group(4));
		return CalendarReader.exists(year, month, day)
				? Reading.day(at + 1, LocalDate.of(year, month, day), DateRule.NUMERIC_DATE, null) : null;
	}

	private static @Nullable Reading numeric(Scene scene, int at, Matcher parts) {
		int first = Integer.parseInt(parts.group(1));
		int second = Integer.parseInt(parts.group(3));
		int year = Integer.parseInt(parts.group(4));
		if (year < 100) {
			if (parts.group(2).equals(".")) {
				return null;
			}
			year += 2000;
		}
		boolean dayFirst = CalendarReader.exists(year, second, first) && scene.order != NumericOrder.MONTH_FIRST;
		boolean monthFirst = CalendarReader.exists(year, first, second) && scene.order != NumericOrder.DAY_FIRST;
		if (dayFirst && monthFirst && first != second) {
			return Reading.unresolved(at + 1);
		}
		if (!dayFirst && !monthFirst) {
			return null;
		}
		LocalDate day = dayFirst ? LocalDate.of(year, second, first) : LocalDate.of(year, first, second);
		return Reading.day(at + 1, day, DateRule.NUMERIC_DATE, null);
	}

}
