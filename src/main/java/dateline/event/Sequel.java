package dateline.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dateline.time.DatePhrase;
import dateline.time.Precision;
import dateline.time.ResolvedDate;
import org.jspecify.annotations.Nullable;

/**
 * The day of what "a day after" follows: in "resigned on Wednesday, two days after police
 * searched his office" the search was on Monday.
 */
final class Sequel {

	private static final Pattern WORDS = Pattern
		.compile("(?i)(a|one|two|three|four|five|six|[2-6]|the) days? (after|before)");

	/** A time that is no day: "a week after the firm had announced". */
	private static final Pattern LONGER = Pattern
		.compile("(?i)(a|one|two|three|four|five|six|several|[2-9]|\\d\\d) (week|month|year)s? (after|before)\\b.*");

	/** In pairs. */
	private static final List<String> DAYS = List.of("a", "one", "two", "2", "three", "3", "four", "4", "five", "5",
			"six", "6");

	private Sequel() {
	}

	/** Whether the phrase ends in a word that another event follows. */
	static boolean is(DatePhrase phrase) {
		String text = phrase.date().text();
		return WORDS.matcher(text).matches() || LONGER.matcher(text).matches();
	}

	/**
	 * When that was, null if the phrase says no day.
	 * @param came whether what followed it, of which the text told the day before, "came
	 * two days after": the phrase then counts from the wrong one
	 */
	static @Nullable ResolvedDate day(DatePhrase phrase, boolean came) {
		ResolvedDate date = phrase.date();
		LocalDate from = date.from();
		Matcher words = WORDS.matcher(date.text());
		if (!words.matches() || from == null || date.precision() != Precision.DAY) {
			return null;
		}
		String count = words.group(1).toLowerCase(Locale.ROOT);
		int days = count.equals("the") ? 1 : DAYS.indexOf(count) / 2 + 1;
		boolean after = words.group(2).equalsIgnoreCase("after");
		boolean counted = came && date.anchor() != null && !from.equals(date.anchor());
		LocalDate later = (counted && date.anchor() != null) ? date.anchor() : from;
		LocalDate day = after ? later.minusDays(days) : later.plusDays(days);
		return new ResolvedDate(day, day, Precision.DAY, date.text(), "NARRATIVE", from);
	}

}
