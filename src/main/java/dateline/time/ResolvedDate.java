package dateline.time;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A date as a text gives it: its words, the interval they mean, and how that was found.
 *
 * @param from first day, inclusive; null where open or unknown
 * @param to last day, inclusive; null where open or unknown
 * @param precision UNKNOWN exactly when both ends are null
 * @param text the words, as printed
 * @param rule id of the rule that resolved them ({@code WEEKDAY_BEFORE});
 * {@code UNRESOLVED} for UNKNOWN
 * @param anchor the day they were resolved from, null where the words suffice
 */
public record ResolvedDate(@Nullable LocalDate from, @Nullable LocalDate to, Precision precision, String text,
		String rule, @Nullable LocalDate anchor) {

	public ResolvedDate {
		if ((precision == Precision.UNKNOWN) != (from == null && to == null)) {
			throw new IllegalArgumentException("UNKNOWN is the absence of both ends: " + text);
		}
		if (from != null && to != null && to.isBefore(from)) {
			throw new IllegalArgumentException("ends before it begins: " + text);
		}
	}

	public boolean isKnown() {
		return this.precision != Precision.UNKNOWN;
	}

}
