package dateline.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dateline.story.StoryDate;
import dateline.text.AnnotatedText;
import dateline.text.Sentence;
import dateline.text.Token;
import dateline.time.DatePhrase;
import dateline.time.ResolvedDate;
import org.jspecify.annotations.Nullable;

/**
 * The day of a number where its own sentence does not tell it: that of the story
 * ({@link StoryDate}), for what befell people and for what was done then ({@link Deeds}).
 * Null for a figure that has grown until now ("have died"), and for one that has or
 * refers to another time.
 */
final class BefallingDate {

	private static final Pattern HOUR = Pattern
		.compile("(?i)\\b(?:by|at|before|after|until|as of|from|around|about) (?:about |around |just |shortly )?"
				+ "(?:noon|midday|midnight|dawn|dusk|nightfall|sunset|sunrise|daybreak|lunchtime"
				+ "|\\d{1,2}(?:[:.]\\d\\d)? ?[ap]\\.?m\\b|\\d{1,2}[:.]\\d\\d\\b(?! ?(?:million|billion|%|per)))");

	/** What is to come or grows. */
	private static final String[] GROWING = { "will", "would", "could", "may", "might", "if", "total", "toll", "rise",
			"war", "epidemic", "outbreak", "already" };

	private final List<DatePhrase> dates;

	private final StoryDate story;

	private final Background background;

	BefallingDate(AnnotatedText text, List<DatePhrase> dates, StoryDate story, @Nullable LocalDate publishedOn) {
		this.dates = dates;
		this.story = story;
		this.background = new Background(text, dates, publishedOn);
	}

	@Nullable ResolvedDate of(Counting counting) {
		Sentence sentence = counting.sentence();
		boolean told = isBefallen(counting) || isAtHour(counting) || isTraded(counting)
				|| ((Deeds.isDone(counting) || Deeds.isShiftedBack(counting)) && !isBackground(sentence));
		boolean other = (isOfAnotherTime(sentence, counting) && !isNews(counting)) || isFound(counting)
				|| (isPresent(counting) && !isNews(counting)) || StoryCounts.isApart(counting)
				|| (counting.meaning().measure() == Measure.MONEY && !isTraded(counting) && !isListed(sentence));
		ResolvedDate day = (told && !other) ? this.story.of(sentence) : null;
		return (day != null && day.rule().equals("STORY_DATE") && this.background.goesOn(sentence)) ? null : day;
	}

	/**
	 * "Thousands have taken to the streets", "Nine are dead after a blast", where the
	 * news begins; not "the war has killed 9,000".
	 */
	private boolean isNews(Counting counting) {
		Sentence sentence = counting.sentence();
		boolean befalls = switch (counting.meaning().measure()) {
			case KILLED, WOUNDED, ABDUCTED, DETAINED, PROTESTERS -> true;
			default -> false;
		};
		boolean growing = isDated(sentence) || isBackground(sentence)
				|| sentence.tokens().stream().anyMatch((token) -> token.hasLemma(GROWING));
		return befalls && sentence.index() == 0 && !growing;
	}

	/** "had recovered eight bodies by dawn": later than they died. */
	private static boolean isFound(Counting counting) {
		Token verb = Deeds.verb(counting);
		return counting.meaning().measure() == Measure.KILLED && verb != null
				&& verb.hasLemma("recover", "find", "retrieve", "identify", "bury", "pull", "count");
	}

	/** "Among the dead are four children". */
	private static boolean isPresent(Counting counting) {
		Sentence sentence = counting.sentence();
		Token verb = Deeds.verb(counting);
		return verb != null && (verb.tag().matches("VB[PZ]")
				|| sentence.children(verb, "aux", "aux:pass").stream().anyMatch((each) -> each.is("is", "are")));
	}

	private static boolean isListed(Sentence sentence) {
		return sentence.token(0).text().matches("[•·▪‣*–—-]");
	}

	private static boolean isBefallen(Counting counting) {
		return switch (counting.meaning().measure()) {
			case KILLED, WOUNDED, PROTESTERS -> true;
			default -> false;
		};
	}

	/** "had moved by noon", "were missing at nightfall": that day. */
	private static boolean isAtHour(Counting counting) {
		boolean fits = switch (counting.meaning().measure()) {
			case DISPLACED, DETAINED, ABDUCTED, PEOPLE, EQUIPMENT, ATTACKS, TROOPS -> true;
			default -> false;
		};
		return fits
				&& HOUR.matcher(counting.sentence().tokens().stream().map(Token::text).collect(Collectors.joining(" ")))
					.find();
	}

	/** "fell as much as 14 per cent in early trading". */
	private static boolean isTraded(Counting counting) {
		boolean money = counting.meaning().measure() == Measure.PERCENT
				|| counting.meaning().measure() == Measure.MONEY;
		List<Token> tokens = counting.sentence().tokens();
		return money
				&& tokens.stream().anyMatch((token) -> token.is("trading", "trade", "closed", "closing", "session"))
				&& tokens.stream()
					.anyMatch((token) -> token.isNoun() && token.hasLemma("share", "stock", "index", "future")
							&& token.isRelated("nsubj"))
				&& !isBackground(counting.sentence());
	}

	/** Words of another time, of habit or of what was said. */
	private static boolean isBackground(Sentence sentence) {
		return sentence.tokens()
			.stream()
			.anyMatch((token) -> token.is("previously", "earlier", "before", "previous", "once", "originally",
					"initially", "annually", "usually", "often", "every", "each", "per", "average", "decade", "decades",
					"year", "years", "month", "months", "weeks", "ago", "formerly", "first", "later", "since",
					"recently", "last", "recent", "typically", "daily", "subsequently", "eventually"));
	}

	/** Whether it has a day of its own, speech and records aside. */
	private boolean isDated(Sentence sentence) {
		return this.dates.stream()
			.anyMatch((date) -> date.isIn(sentence) && !StoryDate.isOfSpeech(sentence, date)
					&& !StoryDate.isOfRecord(sentence, date));
	}

	private boolean isOfAnotherTime(Sentence sentence, Counting counting) {
		boolean dated = isDated(sentence);
		Token number = sentence.token(counting.quantity().number());
		return dated || sentence.tokens()
			.stream()
			.anyMatch((token) -> token.hasLemma(GROWING) || (token.hasLemma("have") && token.tag().matches("VB[PZ]")
					&& token.isRelated("aux") && sentence.head(token) != null
					&& !Objects.requireNonNull(sentence.head(token))
						.hasLemma("say", "admit", "report", "confirm", "acknowledge", "announce", "claim")
					&& sentence.isBelow(number, Objects.requireNonNull(sentence.head(token)))));
	}

}
