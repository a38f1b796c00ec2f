package dateline.claim;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dateline.story.Story;
import dateline.story.StoryDate;
import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.Token;
import dateline.time.DatePhrase;
import dateline.time.Precision;
import dateline.time.ResolvedDate;
import org.jspecify.annotations.Nullable;

/**
 * When a number holds: the date phrase of its clause, on its right before its left; else
 * the day of publication where the words say now ("currently") or a stock is given in the
 * present tense ("has 900 troops"; the verb is then the text of the date). Null where
 * nothing says so, precision UNKNOWN where the words say now and the day is not known.
 */
final class ClaimDates {

	private static final Pattern SEQUEL = Pattern.compile("(?i)(a|one|two|three|four|five|six) days? (after|before)");

	/** In pairs. */
	private static final List<String> DAYS = List.of("a", "one", "two", "2", "three", "3", "four", "4", "five", "5",
			"six", "6");

	private static final Pattern END = Pattern.compile("(?i)\\b(?:end|close) of\\b");

	private static final String NOW = "(?:currently|presently|now|nowadays)";

	private final List<DatePhrase> dates;

	private final @Nullable LocalDate publishedOn;

	private final BefallingDate story;

	ClaimDates(List<DatePhrase> dates, Story story) {
		this.story = new BefallingDate(dates, story.date());
		this.dates = dates;
		this.publishedOn = story.publishedOn();
	}

	boolean covers(Span number) {
		return this.dates.stream().anyMatch((date) -> number.overlaps(new Span(date.begin(), date.end())));
	}

	@Nullable ResolvedDate of(Counting counting, List<Counting> all) {
		if (DateConjuncts.isTown(counting)) {
			return null;
		}
		ResolvedDate sequel = sequel(counting);
		if (sequel != null) {
			return sequel;
		}
		ResolvedDate start = start(counting);
		if (start != null) {
			return start;
		}
		Region right = Region.right(counting, all);
		ResolvedDate date = main(counting);
		date = (date != null) ? date : fronted(counting, right) ? last(counting, Region.left(counting), all) : null;
		date = (date != null) ? date : first(counting, new Region(counting.quantity().next(), right.to()));
		date = (date != null) ? date : last(counting, Region.left(counting), all);
		date = (date != null) ? date : shared(counting, all);
		date = (date != null) ? date : contrasted(counting, all);
		date = (date != null) ? date : cause(counting);
		date = (date != null) ? date : sinceClause(counting);
		date = (date != null && date.rule().equals("SINCE")) ? counted(counting, date) : date;
		date = (date != null) ? soFar(counting.sentence(), atEnd(date)) : null;
		date = (date != null) ? date : present(counting);
		return (date != null) ? date : this.story.of(counting);
	}

	/** "so far this year", "this year to date": until the day of publication. */
	private ResolvedDate soFar(Sentence sentence, ResolvedDate date) {
		LocalDate from = date.from();
		LocalDate to = date.to();
		LocalDate now = this.publishedOn;
		boolean running = now != null && from != null && to != null && from.isBefore(now) && to.isAfter(now) && date
			.rule()
			.equals("PERIOD_RELATIVE") && sentence.tokens()
				.stream()
				.anyMatch(
						(token) -> token.is("far") && token.index() > 0 && sentence.token(token.index() - 1).is("so"));
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

	/** "As of 7 February, 612 cases had been reported since May": as of then. */
	private ResolvedDate counted(Counting counting, ResolvedDate since) {
		Sentence sentence = counting.sentence();
		boolean asOf = sentence.size() > 2 && sentence.token(0).is("as") && sentence.token(1).is("of", "at");
		return !asOf ? since
				: this.dates.stream()
					.filter((date) -> sentence.span().contains(new Span(date.begin(), date.end())))
					.filter((date) -> token(sentence, date).index() <= 3 && date.date().isKnown())
					.findFirst()
					.map(DatePhrase::date)
					.orElse(since);
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
			.map((date) -> token(sentence, date))
			.filter((date) -> isOfNoun(sentence, date, number))
			.isPresent();
		return aside && within(counting, Region.left(counting)).stream()
			.anyMatch((date) -> date.end() <= counting.quantity().exact().begin() && sentence.tokens()
				.stream()
				.noneMatch(
						(each) -> each.isVerb() && each.span().begin() >= date.end() && each.index() < number.index()));
	}

	/** "hit on Thursday" of "the area hit on Thursday". */
	private static boolean isOfNoun(Sentence sentence, Token date, Token number) {
		Token at = date;
		for (int steps = 0; at != null && steps <= sentence.size(); steps++) {
			if (at.isVerb()) {
				return at.isRelated("acl", "acl:relcl", "dep") && !sentence.isBelow(number, at);
			}
			at = sentence.head(at);
		}
		return false;
	}

	/**
	 * "began a campaign on Monday which will reach 1.2 million", "marched on Monday in a
	 * walkout that has closed 900 schools": not of that day.
	 */
	private static boolean isOfAnotherTense(Sentence sentence, Token date, Token number) {
		Token at = number;
		for (int steps = 0; at != null && steps <= sentence.size(); steps++) {
			if (at.isVerb() && !sentence.isBelow(date, at)) {
				boolean lasts = sentence.children(at, "aux")
					.stream()
					.anyMatch((each) -> each.is("will", "has", "have", "would", "could", "may", "might"));
				if (lasts && at.isRelated("acl:relcl")) {
					return true;
				}
			}
			at = sentence.head(at);
		}
		return false;
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

	/** "At least 14 people were killed after a ferry sank on Tuesday": the only day. */
	private @Nullable ResolvedDate cause(Counting counting) {
		boolean befallen = switch (counting.meaning().measure()) {
			case KILLED, WOUNDED, DISPLACED, ABDUCTED -> true;
			case PEOPLE -> counting.meaning().rule().matches("ACT_STATE|ACT_ALONE");
			default -> false;
		};
		Sentence sentence = counting.sentence();
		List<DatePhrase> days = this.dates.stream()
			.filter((date) -> sentence.span().contains(new Span(date.begin(), date.end())))
			.filter((date) -> date.date().precision() == Precision.DAY && !StoryDate.isOfSpeech(sentence, date))
			.toList();
		if (!(befallen || Deeds.isDone(counting)) || days.size() != 1) {
			return null;
		}
		ResolvedDate day = days.getFirst().date();
		boolean past = day.from() != null && (this.publishedOn == null || !day.from().isAfter(this.publishedOn));
		return (past && Region.isCause(sentence, counting.end(), token(sentence, days.getFirst()).index())) ? day
				: null;
	}

	/** "on Wednesday, a day after police arrested nine": the day before Wednesday. */
	private @Nullable ResolvedDate sequel(Counting counting) {
		Sentence sentence = counting.sentence();
		for (DatePhrase date : this.dates) {
			Matcher sequel = SEQUEL.matcher(date.date().text());
			LocalDate day = date.date().from();
			if (day == null || date.date().precision() != Precision.DAY || !sequel.matches()
					|| !sentence.span().contains(new Span(date.begin(), date.end()))) {
				continue;
			}
			int days = DAYS.indexOf(sequel.group(1).toLowerCase(Locale.ROOT)) / 2 + 1;
			boolean one = sentence.tokens()
				.stream()
				.filter((token) -> token.span().begin() >= date.end() && token.index() < counting.quantity().number())
				.noneMatch((token) -> token.is(",", ";", ":"));
			if (one && date.end() <= counting.quantity().exact().begin()) {
				LocalDate before = sequel.group(2).equals("after") ? day.minusDays(days) : day.plusDays(days);
				return new ResolvedDate(before, before, Precision.DAY, date.date().text(), "NARRATIVE", day);
			}
		}
		return null;
	}

	private @Nullable ResolvedDate shared(Counting counting, List<Counting> all) {
		Sentence sentence = counting.sentence();
		Region region = Region.shared(counting);
		boolean other = within(counting, region).stream()
			.findFirst()
			.filter((date) -> isOfCompared(counting, all, token(sentence, date).index()))
			.isPresent();
		return other ? null : first(counting, region);
	}

	private @Nullable ResolvedDate first(Counting counting, Region region) {
		Sentence sentence = counting.sentence();
		Token number = sentence.token(counting.quantity().number());
		return within(counting, region).stream()
			.filter((date) -> !isOfDeed(sentence, counting.quantity().next(), token(sentence, date).index())
					&& !isComparison(sentence, token(sentence, date).index())
					&& !OtherTimes.isCompared(sentence, date, token(sentence, date).index())
					&& !DateConjuncts.isAfter(sentence, number.index(), token(sentence, date).index())
					&& !DateClauses.isApartAfter(sentence, token(sentence, date), number)
					&& !OtherTimes.isOwned(sentence, date, counting.quantity().next(), token(sentence, date).index()))
			.findFirst()
			.map(DatePhrase::date)
			.orElse(null);
	}

	/** "fined it 45 million for failing to report between 2017 and 2021". */
	private static boolean isOfDeed(Sentence sentence, int from, int to) {
		for (int i = from; i + 1 < to; i++) {
			if (sentence.token(i).is("for", "over") && sentence.token(i + 1).tag().equals("VBG")) {
				return true;
			}
		}
		return false;
	}

	/** "twice as many as in the whole of last year", "more than in May". */
	private static boolean isComparison(Sentence sentence, int date) {
		for (int i = date - 1; i > 0 && i > date - 7; i--) {
			if (sentence.token(i).is(",", ";", "and") || sentence.token(i).isVerb()) {
				return false;
			}
			if (sentence.token(i).is("than") || (sentence.token(i).is("as")
					&& sentence.token(i - 1).is("many", "much", "high", "low", "large", "often"))) {
				return NumberWords.read(sentence, i + 1) == null;
			}
		}
		return false;
	}

	/** "54% opposed it, up from 47% in May": not of numbers before that. */
	private static boolean isOfCompared(Counting counting, List<Counting> all, int date) {
		Sentence sentence = counting.sentence();
		return all.stream()
			.filter((other) -> other.quantity().first() >= counting.quantity().next()
					&& other.quantity().next() <= date)
			.reduce((one, other) -> other)
			.filter((other) -> sentence.token(other.quantity().first() - 1)
				.is("from", "than", "against", "with", "versus"))
			.isPresent();
	}

	/** To the left only what is said of the number's own clause. */
	private @Nullable ResolvedDate last(Counting counting, Region region, List<Counting> all) {
		Sentence sentence = counting.sentence();
		Token number = sentence.token(counting.quantity().number());
		if (OtherTimes.isOld(counting, all)) {
			return null;
		}
		return within(counting, region).reversed()
			.stream()
			.filter((date) -> !OtherTimes.isAnother(sentence, date, token(sentence, date), number))
			.filter((date) -> !Region.isAside(sentence, token(sentence, date), number))
			.filter((date) -> !DateConjuncts.isBefore(sentence, date, token(sentence, date).index(), number.index()))
			.filter((date) -> !DateClauses.isApartBefore(sentence, token(sentence, date), number))
			.filter((date) -> !isReason(sentence, token(sentence, date), number,
					date.date().precision() == Precision.DAY))
			.filter((date) -> !isOfAnotherTense(sentence, token(sentence, date), number))
			.filter((date) -> !isCompared(counting, all, token(sentence, date))
					&& !isComparison(sentence, token(sentence, date).index()))
			.findFirst()
			.map(DatePhrase::date)
			.orElse(null);
	}

	/**
	 * "jailed on Friday for taking $5 million", "resigned on Wednesday, a day after
	 * police arrested nine": the day is not when that was; it is that of "marched on
	 * Friday before police arrested nine".
	 */
	private static boolean isReason(Sentence sentence, Token date, Token number, boolean day) {
		for (int i = date.index() + 1; i + 1 < number.index(); i++) {
			if ((sentence.token(i).is("after") || (!day && sentence.token(i).is("before"))) && sentence.tokens()
				.subList(i, number.index())
				.stream()
				.anyMatch((each) -> each.tag().matches("VB[DPZ]"))) {
				return true;
			}
			if (sentence.token(i).is("for", "over") && sentence.token(i + 1).tag().equals("VBG")) {
				return true;
			}
		}
		return false;
	}

	/**
	 * "down from 28 percent in 2020, on a turnout of 41": of the number compared with.
	 */
	private static boolean isCompared(Counting counting, List<Counting> all, Token date) {
		return all.stream()
			.filter((other) -> other.end() <= date.index() && other.quantity().first() > 1
					&& other.quantity().next() <= counting.quantity().first())
			.reduce((one, other) -> other)
			.filter((other) -> counting.sentence()
				.token(other.quantity().first() - 1)
				.is("from", "than", "against", "with", "versus"))
			.isPresent();
	}

	private List<DatePhrase> within(Counting counting, Region region) {
		Sentence sentence = counting.sentence();
		return this.dates.stream()
			.filter((date) -> sentence.span().contains(new Span(date.begin(), date.end())))
			.filter((date) -> region.has(token(sentence, date)))
			.filter((date) -> !date.date().rule().equals("RECORD") && !isLimit(date) && !isDeadline(date)
					&& !isStartToCome(date) && !OtherTimes.isVague(date)
					&& !(date.date().rule().equals("PUBLICATION_DATE")
							&& OtherTimes.isOpen(sentence, token(sentence, date)))
					&& !isStart(counting, date))
			.filter((date) -> !SEQUEL.matcher(date.date().text()).matches()
					&& (date.date().isKnown() || !date.date().text().matches("(?i).* (?:after|before|later|earlier)")))
			.toList();
	}

	/** "not since August 2013, when a collision left 100 dead": then. */
	private @Nullable ResolvedDate start(Counting counting) {
		return this.dates.stream()
			.filter((date) -> counting.sentence().span().contains(new Span(date.begin(), date.end())))
			.filter((date) -> date.end() < counting.quantity().exact().begin() && isStart(counting, date))
			.map((date) -> first(date.date()))
			.filter(java.util.Objects::nonNull)
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
	private @Nullable ResolvedDate sinceClause(Counting counting) {
		Sentence sentence = counting.sentence();
		Token verb = verbAbove(counting);
		if (verb == null || this.publishedOn == null
				|| sentence.children(verb, "aux")
					.stream()
					.noneMatch((each) -> each.hasLemma("have") && each.tag().matches("VB[PZ]"))) {
			return null;
		}
		for (DatePhrase date : this.dates) {
			LocalDate from = date.date().from();
			if (from == null || !sentence.span().contains(new Span(date.begin(), date.end()))) {
				continue;
			}
			Token at = sentence.head(token(sentence, date));
			boolean since = at != null && at.isVerb() && at.isRelated("advcl") && at.head() == verb.index()
					&& sentence.children(at, "mark").stream().anyMatch((each) -> each.is("since"));
			if (since && !from.isAfter(this.publishedOn)) {
				return new ResolvedDate(from, this.publishedOn, Precision.RANGE, date.date().text(), "SINCE",
						this.publishedOn);
			}
		}
		return null;
	}

	private static @Nullable Token verbAbove(Counting counting) {
		Token at = counting.sentence().head(counting.carrier());
		return (at != null && at.isVerb()) ? at : null;
	}

	/**
	 * "Three miners who had been trapped since Thursday were brought up <em>today</em>":
	 * the day of the main clause, not of what had gone before it.
	 */
	private @Nullable ResolvedDate main(Counting counting) {
		Sentence sentence = counting.sentence();
		Token noun = sentence.token(counting.meaning().anchor());
		Token before = sentence.children(noun, "acl:relcl", "acl")
			.stream()
			.filter((each) -> each.isRelated("acl")
					|| sentence.children(each, "aux").stream().anyMatch((had) -> had.is("had")))
			.findFirst()
			.orElse(null);
		Token verb = verbAbove(counting);
		if (before == null || verb == null || !noun.isRelated("nsubj", "nsubj:pass")) {
			return null;
		}
		List<DatePhrase> days = this.dates.stream()
			.filter((date) -> sentence.span().contains(new Span(date.begin(), date.end())))
			.filter((date) -> token(sentence, date).index() > verb.index()
					&& !sentence.isBelow(token(sentence, date), before))
			.filter((date) -> sentence.tokens()
				.subList(verb.index(), token(sentence, date).index())
				.stream()
				.noneMatch((each) -> each.is(",", ";")))
			.toList();
		return (days.size() == 1 && days.getFirst().date().isKnown()) ? days.getFirst().date() : null;
	}

	/** "will go home by the end of April": not yet. */
	private boolean isDeadline(DatePhrase date) {
		LocalDate to = date.date().to();
		return date.date().rule().matches("UNTIL|BEFORE") && to != null && this.publishedOn != null
				&& to.isAfter(this.publishedOn);
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

	/**
	 * "since August 2013, when a collision left 100 dead": what follows lasts no longer.
	 */
	private static boolean isStart(Counting counting, DatePhrase date) {
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

	private static Token token(Sentence sentence, DatePhrase date) {
		return sentence.tokens()
			.stream()
			.filter((token) -> token.span().end() > date.begin())
			.findFirst()
			.orElse(sentence.tokens().getLast());
	}

	private @Nullable ResolvedDate present(Counting counting) {
		Sentence sentence = counting.sentence();
		for (Token token : sentence.tokens()) {
			if (token.text().toLowerCase(java.util.Locale.ROOT).matches(NOW) && token.tag().startsWith("RB")
					&& !Region.isAside(sentence, token, sentence.token(counting.quantity().number()))
					&& !DateClauses.isAside(sentence, sentence.token(counting.quantity().number()), token.index())
					&& !OtherTimes.isOpen(sentence, token)) {
				return today(words(sentence, token));
			}
		}
		Token far = soFar(sentence);
		if (far != null) {
			return today(sentence.token(far.index() - 1).text() + " " + far.text());
		}
		boolean stock = counting.meaning().isStock() && !isPast(counting)
				&& (counting.meaning().measure() == Measure.TROOPS || sentence.tokens()
					.stream()
					.anyMatch((token) -> token.is("still") || token.hasLemma("remain")));
		Token verb = stock ? verb(counting) : null;
		return (verb != null && this.publishedOn != null) ? today(verb.text()) : null;
	}

	/** The "far" of "So far 18 have died"; not "had so far", "so far apart". */
	private static @Nullable Token soFar(Sentence sentence) {
		boolean past = sentence.tokens().stream().anyMatch((token) -> token.is("had", "was", "were"));
		return past ? null : sentence.tokens()
			.stream()
			.filter((token) -> token.is("far") && token.index() > 0 && sentence.token(token.index() - 1).is("so")
					&& !NumberWords.word(sentence, token.index() + 1).matches("apart|away|from|as|that|off"))
			.findFirst()
			.orElse(null);
	}

	/** "As of now" is one phrase. */
	private static String words(Sentence sentence, Token now) {
		int at = now.index();
		boolean asOf = at > 1 && sentence.token(at - 1).is("of") && sentence.token(at - 2).is("as");
		return asOf ? sentence.token(at - 2).text() + " of " + now.text() : now.text();
	}

	private ResolvedDate today(String words) {
		return (this.publishedOn != null) ? new ResolvedDate(this.publishedOn, this.publishedOn, Precision.DAY, words,
				"PUBLICATION_DATE", this.publishedOn)
				: new ResolvedDate(null, null, Precision.UNKNOWN, words, "UNRESOLVED", null);
	}

	/** "the 170,000 troops it had": the words right after put the number in the past. */
	private static boolean isPast(Counting counting) {
		Sentence sentence = counting.sentence();
		for (int i = counting.end(); i < sentence.size() && !sentence.token(i).tag().matches("[,.:]|CC|IN"); i++) {
			if (sentence.token(i).isVerb()) {
				return sentence.token(i).tag().equals("VBD");
			}
		}
		return false;
	}

	/** The verb in the present tense that the number hangs on, null if it is another. */
	private static @Nullable Token verb(Counting counting) {
		Sentence sentence = counting.sentence();
		Token at = counting.carrier();
		for (int steps = 0; at != null && steps <= sentence.size(); steps++) {
			if (at.isVerb() || !sentence.children(at, "cop").isEmpty()) {
				boolean planned = at.tag().equals("VB")
						&& sentence.children(at, "mark", "aux").stream().anyMatch((each) -> each.is("to"));
				return planned ? null : finite(sentence, at);
			}
			at = sentence.head(at);
		}
		return null;
	}

	private static @Nullable Token finite(Sentence sentence, Token verb) {
		List<Token> helpers = sentence.children(verb, "aux", "cop");
		boolean perfect = helpers.stream().anyMatch((each) -> each.hasLemma("have")) && !verb.hasLemma("have");
		boolean modal = helpers.stream().anyMatch((each) -> each.tag().equals("MD"));
		if (perfect || modal) {
			return null;
		}
		return helpers.isEmpty() ? (verb.tag().matches("VB[PZ]") ? verb : null)
				: helpers.stream().filter((each) -> each.tag().matches("VB[PZ]")).findFirst().orElse(null);
	}

}
