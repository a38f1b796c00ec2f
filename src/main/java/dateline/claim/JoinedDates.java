package dateline.claim;

import java.time.LocalDate;
import java.util.List;

import dateline.text.Sentence;
import dateline.text.Span;
import dateline.time.DatePhrase;
import dateline.time.Precision;
import dateline.time.ResolvedDate;
import org.jspecify.annotations.Nullable;

/**
 * What a number holds for that several dates in a list are said of: "in 2012 and 2013" is
 * the two years. Where they leave something out between them ("on Monday and Thursday")
 * none of them is its date, nor is all the time from the first to the last.
 */
final class JoinedDates {

	private final SentenceDates dates;

	JoinedDates(SentenceDates dates) {
		this.dates = dates;
	}

	/** The date of the list that has this one in it; itself where it is in none. */
	@Nullable ResolvedDate of(Sentence sentence, ResolvedDate date) {
		ResolvedDate whole = null;
		DatePhrase before = null;
		boolean within = false;
		for (DatePhrase each : this.dates.in(sentence)) {
			boolean list = before != null && isList(sentence, before, each);
			if (!list && within) {
				return whole;
			}
			whole = !list ? each.date() : (whole != null) ? joined(whole, each.date()) : null;
			within |= each.date().equals(date);
			before = each;
		}
		return within ? whole : date;
	}

	private static boolean isList(Sentence sentence, DatePhrase one, DatePhrase other) {
		return one.date().isKnown() && one.date().precision() == other.date().precision()
				&& between(sentence, one, other).matches(",|(?:, )?and(?: in| on)?");
	}

	private static String between(Sentence sentence, DatePhrase one, DatePhrase other) {
		return String.join(" ",
				sentence.within(new Span(/* begin= */ one.end(), /* end= */ other.begin()))
					.stream()
					.map((token) -> token.text())
					.toList());
	}

	private static @Nullable ResolvedDate joined(ResolvedDate one, ResolvedDate other) {
		LocalDate end = one.to();
		boolean next = end != null && end.plusDays(1).equals(other.from());
		return next ? new ResolvedDate(one.from(), other.to(), Precision.RANGE, one.text() + " and " + other.text(),
				one.rule(), one.anchor()) : null;
	}

}
