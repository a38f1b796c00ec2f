package dateline.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dateline.story.Story;
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
		ResolvedDate sequel = sequel(counting);
		if (sequel != null) {
			return sequel;
		}
		Region right = Region.right(counting, all);
		ResolvedDate date = first(counting, new Region(counting.quantity().next(), right.to()));
		date = (date != null) ? date : last(counting, Region.left(counting));
		date = (date != null) ? date : first(counting, Region.shared(counting));
		date = (date != null) ? date : contrasted(counting);
		date = (date != null) ? date : present(counting);
		return (date != null) ? date : this.story.of(counting);
	}

	/** "rose 9 percent on Friday, while those of its rival fell 2 percent". */
	private @Nullable ResolvedDate contrasted(Counting counting) {
		int left = Region.left(counting).from();
		boolean share = counting.meaning().measure() == Measure.PERCENT
				|| counting.meaning().measure() == Measure.MONEY;
		boolean joined = left > 0 && counting.sentence().token(left - 1).is("while", "whereas");
		List<DatePhrase> before = (share && joined) ? within(counting, new Region(0, left)) : List.of();
		return (before.size() == 1) ? last(counting, new Region(0, left)) : null;
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

	private @Nullable ResolvedDate first(Counting counting, Region region) {
		return within(counting, region).stream().findFirst().map(DatePhrase::date).orElse(null);
	}

	/** To the left only what is said of the number's own clause. */
	private @Nullable ResolvedDate last(Counting counting, Region region) {
		Sentence sentence = counting.sentence();
		Token number = sentence.token(counting.quantity().number());
		return within(counting, region).reversed()
			.stream()
			.filter((date) -> !Region.isAside(sentence, token(sentence, date), number))
			.filter((date) -> !isReason(sentence, token(sentence, date), number))
			.findFirst()
			.map(DatePhrase::date)
			.orElse(null);
	}

	/**
	 * "jailed on Friday for taking $5 million", "resigned on Wednesday, a day after
	 * police arrested nine": the day is not when that was.
	 */
	private static boolean isReason(Sentence sentence, Token date, Token number) {
		for (int i = date.index() + 1; i + 1 < number.index(); i++) {
			if (sentence.token(i).is("after", "before") && sentence.tokens()
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

	private List<DatePhrase> within(Counting counting, Region region) {
		Sentence sentence = counting.sentence();
		return this.dates.stream()
			.filter((date) -> sentence.span().contains(new Span(date.begin(), date.end())))
			.filter((date) -> region.has(token(sentence, date)))
			.filter((date) -> !date.date().rule().equals("RECORD") && !isLimit(date) && !isStart(counting, date))
			.filter((date) -> !SEQUEL.matcher(date.date().text()).matches()
					&& (date.date().isKnown() || !date.date().text().matches("(?i).* (?:after|before|later|earlier)")))
			.toList();
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
					&& !Region.isAside(sentence, token, sentence.token(counting.quantity().number()))) {
				return today(words(sentence, token));
			}
		}
		Token verb = (counting.meaning().isStock() && !isPast(counting)) ? verb(counting) : null;
		return (verb != null && this.publishedOn != null) ? today(verb.text()) : null;
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
		Token at = sentence
			.token(counting.meaning().antecedent() ? counting.quantity().next() - 1 : counting.meaning().anchor());
		for (int steps = 0; at != null && steps <= sentence.size(); steps++) {
			if (at.isVerb() || !sentence.children(at, "cop").isEmpty()) {
				return finite(sentence, at);
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
