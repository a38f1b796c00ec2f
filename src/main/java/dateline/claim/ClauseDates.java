package dateline.claim;

import java.time.LocalDate;
import java.util.List;

import dateline.text.Sentence;
import dateline.text.Token;
import dateline.time.DatePhrase;
import dateline.time.Precision;
import dateline.time.ResolvedDate;
import org.jspecify.annotations.Nullable;

/**
 * The date phrase of a number's own clause: "died <em>on Monday</em>", "<em>in
 * November</em> more than 150 died"; not of what it is compared with
 * ({@link ComparedDates}), of another deed ({@link DatesOfDeeds}), clause
 * ({@link DateClauses}) or time ({@link OtherTimes}).
 */
final class ClauseDates {

	private final SentenceDates dates;

	private final @Nullable LocalDate publishedOn;

	ClauseDates(SentenceDates dates, @Nullable LocalDate publishedOn) {
		this.dates = dates;
		this.publishedOn = publishedOn;
	}

	/** On its right before its left, then what its clause shares with those before. */
	@Nullable ResolvedDate of(Counting counting, List<Counting> all) {
		Region right = Region.right(counting, all);
		ResolvedDate date = listed(counting);
		date = (date == null && fronted(counting, right)) ? last(counting, Region.left(counting), all) : date;
		date = (date != null) ? date : first(counting, new Region(counting.quantity().next(), right.to()));
		date = (date != null) ? date : last(counting, Region.left(counting), all);
		date = (date != null) ? date : shared(counting, all);
		return (date != null) ? date : contrasted(counting, all);
	}

	/** "96 <em>a week earlier</em>", right behind the number: than what is no day. */
	boolean isVague(Counting counting) {
		Sentence sentence = counting.sentence();
		return this.dates.in(sentence)
			.stream()
			.anyMatch((date) -> (OtherTimes.isVague(date) || !date.date().isKnown())
					&& date.date().text().matches("(?i).* (?:earlier|before)")
					&& SentenceDates.token(sentence, date).index() == counting.end());
	}

	/**
	 * "one in 1988, <em>with</em> 125,000 men, and one in 2018": of the year before it.
	 */
	private @Nullable ResolvedDate listed(Counting counting) {
		Sentence sentence = counting.sentence();
		int with = counting.quantity().first() - 1;
		int end = (with > 0 && sentence.token(with - 1).is(",")) ? with - 2 : with - 1;
		return (end < 0 || !sentence.token(with).is("with")) ? null
				: this.dates.in(sentence)
					.stream()
					.filter((date) -> date.end() == sentence.token(end).span().end() && date.date().isKnown())
					.map(DatePhrase::date)
					.findFirst()
					.orElse(null);
	}

	/**
	 * "in November more than 150 died in Jumla, far from the area hit on Thursday": what
	 * stands right before the number is said of it, not what is said of a noun after it.
	 */
	private boolean fronted(Counting counting, Region right) {
		Sentence sentence = counting.sentence();
		Token number = sentence.token(counting.quantity().number());
		boolean aside = within(counting, right).stream()
			.findFirst()
			.map((date) -> SentenceDates.token(sentence, date))
			.filter((date) -> DatesOfDeeds.isOfNoun(sentence, date, number))
			.isPresent();
		return aside && within(counting, Region.left(counting)).stream()
			.anyMatch((date) -> date.end() <= counting.quantity().exact().begin() && sentence.tokens()
				.stream()
				.noneMatch(
						(each) -> each.isVerb() && each.span().begin() >= date.end() && each.index() < number.index()));
	}

	/** "rose 9 percent on Friday, while those of its rival fell 2 percent". */
	private @Nullable ResolvedDate contrasted(Counting counting, List<Counting> all) {
		int left = Region.left(counting).from();
		boolean share = counting.meaning().measure() == Measure.PERCENT
				|| counting.meaning().measure() == Measure.MONEY;
		boolean joined = left > 0 && counting.sentence().token(left - 1).is("while", "whereas");
		List<DatePhrase> before = (share && joined) ? within(counting, new Region(0, left)) : List.of();
		return (before.size() == 1) ? last(counting, new Region(0, left), all) : null;
	}

	private @Nullable ResolvedDate shared(Counting counting, List<Counting> all) {
		Sentence sentence = counting.sentence();
		Region region = Region.shared(counting);
		boolean other = within(counting, region).stream()
			.findFirst()
			.filter((date) -> ComparedDates.isAfter(counting, all, SentenceDates.token(sentence, date).index()))
			.isPresent();
		return other ? null : first(counting, region);
	}

	/** To the right the first that is not of another deed, clause or number. */
	private @Nullable ResolvedDate first(Counting counting, Region region) {
		Sentence sentence = counting.sentence();
		Token number = sentence.token(counting.quantity().number());
		return within(counting, region).stream()
			.filter((date) -> !DatesOfDeeds.isOfDeed(sentence, counting.quantity().next(),
					SentenceDates.token(sentence, date).index())
					&& !ComparedDates.isComparison(sentence, SentenceDates.token(sentence, date).index())
					&& !ComparedDates.isOfLevel(sentence, SentenceDates.token(sentence, date).index())
					&& !ComparedDates.isOfRise(counting, SentenceDates.token(sentence, date).index())
					&& !OtherTimes.isCompared(sentence, date, SentenceDates.token(sentence, date).index())
					&& !DateConjuncts.isAfter(sentence, number.index(), SentenceDates.token(sentence, date).index())
					&& !DateClauses.isApartAfter(sentence, SentenceDates.token(sentence, date), number)
					&& !OtherTimes.isOfNext(sentence, SentenceDates.token(sentence, date), number)
					&& !OtherTimes.isOwned(sentence, date, counting.quantity().next(),
							SentenceDates.token(sentence, date).index()))
			.filter((date) -> !AsideDates.isBehind(counting, date, SentenceDates.token(sentence, date).index()))
			.findFirst()
			.map(DatePhrase::date)
			.orElse(null);
	}

	/** To the left only what is said of the number's own clause. */
	private @Nullable ResolvedDate last(Counting counting, Region region, List<Counting> all) {
		Sentence sentence = counting.sentence();
		Token number = sentence.token(counting.quantity().number());
		if (OtherTimes.isOld(counting, all) || ComparedDates.isCompared(sentence, counting.quantity())) {
			return null;
		}
		return within(counting, region).reversed()
			.stream()
			.filter((date) -> !isYetToCome(date, sentence, number)
					&& !DatesOfDeeds.isOfSaying(sentence, date, SentenceDates.token(sentence, date)))
			.filter((date) -> !OtherTimes.isAnother(sentence, date, SentenceDates.token(sentence, date), number))
			.filter((date) -> !Region.isAside(sentence, SentenceDates.token(sentence, date), number))
			.filter((date) -> !DateConjuncts.isBefore(sentence, date, SentenceDates.token(sentence, date).index(),
					number.index()))
			.filter((date) -> !DateClauses.isApartBefore(sentence, SentenceDates.token(sentence, date), number))
			.filter((date) -> !DatesOfDeeds.isReason(sentence, SentenceDates.token(sentence, date), number,
					date.date().precision() == Precision.DAY))
			.filter((date) -> !DatesOfDeeds.isOfAnotherTense(sentence, SentenceDates.token(sentence, date), number))
			.filter((date) -> !AsideDates.isBefore(counting, date, SentenceDates.token(sentence, date).index()))
			.filter((date) -> !ComparedDates.isBefore(counting, all, SentenceDates.token(sentence, date))
					&& !ComparedDates.isComparison(sentence, SentenceDates.token(sentence, date).index()))
			.findFirst()
			.map(DatePhrase::date)
			.orElse(null);
	}

	/** The phrases among these words that can date a number at all. */
	private List<DatePhrase> within(Counting counting, Region region) {
		Sentence sentence = counting.sentence();
		return this.dates.in(sentence)
			.stream()
			.filter((date) -> region.has(SentenceDates.token(sentence, date)))
			.filter((date) -> !date.date().rule().equals("RECORD") && !isLimit(date) && !isDeadline(date)
					&& !isStartToCome(date) && !OtherTimes.isVague(date)
					&& !OtherTimes.isOfMatter(sentence, date, SentenceDates.token(sentence, date).index())
					&& !(date.date().rule().equals("PUBLICATION_DATE")
							&& OtherTimes.isOpen(sentence, SentenceDates.token(sentence, date)))
					&& !SinceDates.isStart(counting, date)
					&& !DateTenses.isOfOther(counting, SentenceDates.token(sentence, date)))
			.filter((date) -> !NarrativeDates.SEQUEL.matcher(date.date().text()).matches()
					&& (date.date().isKnown() || !date.date().text().matches("(?i).* (?:after|before|later|earlier)")))
			.toList();
	}

	/** "will go home by the end of April": not yet. */
	private boolean isDeadline(DatePhrase date) {
		LocalDate to = date.date().to();
		return date.date().rule().matches("UNTIL|BEFORE") && to != null && this.publishedOn != null
				&& to.isAfter(this.publishedOn);
	}

	/** "will take office on Oct. 1; her mentor, whose ratings were at 60%": no more. */
	private boolean isYetToCome(DatePhrase date, Sentence sentence, Token number) {
		LocalDate from = date.date().from();
		Token verb = number;
		while (verb != null && !verb.isVerb()) {
			verb = sentence.head(verb);
		}
		return from != null && this.publishedOn != null && from.isAfter(this.publishedOn) && verb != null
				&& sentence.children(verb, "aux").isEmpty() && (verb.tag().equals("VBD")
						|| sentence.children(verb, "aux:pass").stream().anyMatch((each) -> each.is("was", "were")));
	}

	/** "from Sunday": what begins then lasts. */
	private boolean isStartToCome(DatePhrase date) {
		LocalDate from = date.date().from();
		return date.date().rule().equals("FROM") && from != null && this.publishedOn != null
				&& from.isAfter(this.publishedOn);
	}

	/** "grounded until 31 May" tells when it ends. */
	private static boolean isLimit(DatePhrase date) {
		return date.date().text().matches("(?i)(?:until|till|through)\\b.*");
	}

}
