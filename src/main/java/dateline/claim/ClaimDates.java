package dateline.claim;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;

import dateline.story.Story;
import dateline.text.AnnotatedText;
import dateline.text.Sentence;
import dateline.text.Span;
import dateline.time.DatePhrase;
import dateline.time.Precision;
import dateline.time.ResolvedDate;
import org.jspecify.annotations.Nullable;

/**
 * When a number holds: the date phrase of its clause ({@link ClauseDates}); else the day
 * of publication where the words say now ("currently") or a stock is given in the present
 * tense ("has 900 troops"; the verb is then the text of the date). Null where nothing
 * says so, precision UNKNOWN where the words say now and the day is not known.
 */
final class ClaimDates {

	private static final Pattern END = Pattern.compile("(?i)\\b(?:end|close) of\\b");

	private final List<DatePhrase> dates;

	private final @Nullable LocalDate publishedOn;

	private final ClauseDates clause;

	private final JoinedDates joined;

	private final NarrativeDates narrative;

	private final SinceDates since;

	private final PresentDate present;

	private final BefallingDate story;

	ClaimDates(AnnotatedText text, List<DatePhrase> dates, Story story) {
		SentenceDates told = new SentenceDates(dates);
		this.dates = dates;
		this.publishedOn = story.publishedOn();
		this.clause = new ClauseDates(told, this.publishedOn);
		this.joined = new JoinedDates(told);
		this.narrative = new NarrativeDates(told, this.publishedOn);
		this.since = new SinceDates(told, this.publishedOn);
		this.present = new PresentDate(this.publishedOn);
		this.story = new BefallingDate(text, dates, story.date(), this.publishedOn);
	}

	boolean covers(Span number) {
		return this.dates.stream().anyMatch((date) -> number.overlaps(new Span(date.begin(), date.end())));
	}

	@Nullable ResolvedDate of(Counting counting, List<Counting> all) {
		boolean before = counting.meaning().rule().equals("OF_WHOM")
				&& counting.sentence().word(counting.quantity().next()).equals("who");
		if (before || this.clause.isVague(counting) || DateConjuncts.isTown(counting)) {
			return null;
		}
		ResolvedDate date = this.narrative.sequel(counting);
		date = (date != null) ? date : this.since.start(counting);
		date = (date != null) ? date : told(counting, all);
		date = (date != null) ? date : this.present.of(counting);
		return (date != null) ? date : this.story.of(counting);
	}

	/** By a date phrase of its sentence. */
	private @Nullable ResolvedDate told(Counting counting, List<Counting> all) {
		ResolvedDate date = this.narrative.main(counting);
		date = (date != null) ? date : this.clause.of(counting, all);
		date = (date != null) ? date : this.narrative.cause(counting);
		date = (date != null) ? date : this.since.sinceClause(counting);
		date = (date != null && date.rule().equals("SINCE")) ? this.since.counted(counting, date) : date;
		date = (date != null) ? this.joined.of(counting.sentence(), date) : null;
		return (date != null) ? soFar(counting.sentence(), atEnd(sentenceEnd(counting.sentence(), date))) : null;
	}

	/**
	 * "2.7bn at <em>the end of June</em>, up from 2.2bn a year earlier": that day, too.
	 */
	private ResolvedDate sentenceEnd(Sentence sentence, ResolvedDate date) {
		LocalDate to = date.to();
		boolean month = date.rule().equals("NARRATIVE") && to != null && date.precision() == Precision.RANGE
				&& to.equals(YearMonth.from(to).atEndOfMonth())
				&& this.dates.stream()
					.anyMatch((each) -> sentence.span().contains(new Span(each.begin(), each.end()))
							&& each.date().rule().equals("PART") && END.matcher(each.date().text()).find());
		return (month && to != null) ? new ResolvedDate(to, to, Precision.DAY, date.text(), date.rule(), date.anchor())
				: date;
	}

	/** "so far this year", "this year to date": until the day of publication. */
	private ResolvedDate soFar(Sentence sentence, ResolvedDate date) {
		LocalDate from = date.from();
		LocalDate to = date.to();
		LocalDate now = this.publishedOn;
		boolean running = now != null && from != null && to != null && from.isBefore(now) && to.isAfter(now)
				&& date.rule().equals("PERIOD_RELATIVE")
				&& sentence.tokens()
					.stream()
					.anyMatch((token) -> token.is("already")
							|| (token.is("far") && token.index() > 0 && sentence.token(token.index() - 1).is("so")));
		return running ? new ResolvedDate(from, now, Precision.RANGE, date.text(), date.rule(), date.anchor()) : date;
	}

	/**
	 * "stood at 20 at the end of January", "since the end of May": a number holds on the
	 * last day of these.
	 */
	private static ResolvedDate atEnd(ResolvedDate date) {
		LocalDate from = date.from();
		LocalDate to = date.to();
		boolean end = END.matcher(date.text()).find();
		if (!end || from == null || to == null) {
			return date;
		}
		if (date.rule().equals("PART")) {
			return new ResolvedDate(to, to, Precision.DAY, date.text(), date.rule(), date.anchor());
		}
		LocalDate last = YearMonth.from(from).atEndOfMonth();
		return (date.rule().equals("SINCE") && !last.isAfter(to))
				? new ResolvedDate(last, to, date.precision(), date.text(), date.rule(), date.anchor()) : date;
	}

}
