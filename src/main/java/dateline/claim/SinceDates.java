package dateline.claim;

import java.time.LocalDate;
import java.util.Objects;

import dateline.text.Sentence;
import dateline.text.Token;
import dateline.time.DatePhrase;
import dateline.time.Precision;
import dateline.time.ResolvedDate;
import org.jspecify.annotations.Nullable;

/**
 * What "since" says of a number: the time since then ("have died since the first case was
 * found in October"), only its begin where the words go back to it ("since August 2013,
 * when a collision left 100 dead"), and not even that for a number as of a day ("As of 7
 * February, 612 cases had been reported since May").
 */
final class SinceDates {

	private final SentenceDates dates;

	private final @Nullable LocalDate publishedOn;

	SinceDates(SentenceDates dates, @Nullable LocalDate publishedOn) {
		this.dates = dates;
		this.publishedOn = publishedOn;
	}

	/** "not since August 2013, when a collision left 100 dead": then. */
	@Nullable ResolvedDate start(Counting counting) {
		return this.dates.in(counting.sentence())
			.stream()
			.filter((date) -> date.end() < counting.quantity().exact().begin() && isStart(counting, date))
			.map((date) -> first(date.date()))
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

	/** The day, month or year with which a "since" begins. */
	private static @Nullable ResolvedDate first(ResolvedDate since) {
		LocalDate from = since.from();
		if (from == null) {
			return null;
		}
		boolean year = since.text().matches("(?i)since (?:the )?(?:early |late |mid-?)?\\d{4}");
		boolean month = since.text().matches("(?i)since (?:\\p{L}+ )?\\p{L}{3,9}\\.?,? \\d{4}");
		LocalDate to = year ? from.plusYears(1).minusDays(1) : month ? from.plusMonths(1).minusDays(1) : from;
		Precision precision = year ? Precision.YEAR : month ? Precision.MONTH : Precision.DAY;
		return new ResolvedDate(from, to, precision, since.text(), "SINCE", from);
	}

	/** "have died since the first case was found in October". */
	@Nullable ResolvedDate sinceClause(Counting counting) {
		Sentence sentence = counting.sentence();
		Token verb = NarrativeDates.verbAbove(counting);
		if (verb == null || this.publishedOn == null
				|| sentence.children(verb, "aux")
					.stream()
					.noneMatch((each) -> each.hasLemma("have") && each.tag().matches("VB[PZ]"))) {
			return null;
		}
		for (DatePhrase date : this.dates.in(sentence)) {
			LocalDate from = date.date().from();
			if (from == null) {
				continue;
			}
			Token at = sentence.head(SentenceDates.token(sentence, date));
			boolean since = at != null && at.isVerb() && at.isRelated("advcl") && at.head() == verb.index()
					&& sentence.children(at, "mark").stream().anyMatch((each) -> each.is("since"));
			if (since && !from.isAfter(this.publishedOn)) {
				return new ResolvedDate(from, this.publishedOn, Precision.RANGE, date.date().text(), "SINCE",
						this.publishedOn);
			}
		}
		return null;
	}

	/**
	 * "since August 2013, when a collision left 100 dead": what follows lasts no longer.
	 */
	static boolean isStart(Counting counting, DatePhrase date) {
		Sentence sentence = counting.sentence();
		int next = sentence.tokens()
			.stream()
			.filter((token) -> token.span().begin() >= date.end())
			.findFirst()
			.map(Token::index)
			.orElse(sentence.size());
		return date.date().rule().equals("SINCE") && next + 1 < sentence.size() && sentence.token(next).is(",")
				&& sentence.token(next + 1).is("when")
				&& sentence.tokens()
					.stream()
					.noneMatch((token) -> token.index() > next + 1 && token.is(",")
							&& token.index() < counting.quantity().first());
	}

	/** "As of 7 February, 612 cases had been reported since May": as of then. */
	ResolvedDate counted(Counting counting, ResolvedDate since) {
		Sentence sentence = counting.sentence();
		boolean asOf = sentence.size() > 2 && sentence.token(0).is("as") && sentence.token(1).is("of", "at");
		return !asOf ? since
				: this.dates.in(sentence)
					.stream()
					.filter((date) -> SentenceDates.token(sentence, date).index() <= 3 && date.date().isKnown())
					.findFirst()
					.map(DatePhrase::date)
					.orElse(since);
	}

}
