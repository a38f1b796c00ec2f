package dateline.story;

import java.time.LocalDate;
import java.util.List;

import dateline.text.AnnotatedText;
import dateline.text.Sentence;
import dateline.text.Token;
import dateline.time.DatePhrase;
import dateline.time.Precision;
import dateline.time.ResolvedDate;
import org.jspecify.annotations.Nullable;

/**
 * The day that something happened on where its own sentence does not tell it, as in "The
 * blast was on 26 February. Twenty-two were injured":
 * <ul>
 * <li>DATE_BEFORE: the only day that the sentence before it in the paragraph tells
 * <li>STORY_DATE: the only day that the first sentence of the news tells, or, where it
 * tells none, the only day of the sentence after it that tells how it came about: "The
 * blaze broke out on Saturday"
 * </ul>
 * The weekend and the night count as a day. A day on which somebody said so is none, nor
 * is one to come, nor the end of a time that is open. Null where there are several.
 */
public final class StoryDate {

	/** How far before its day somebody may be said to speak, in words. */
	private static final int SPEECH = 8;

	/** How many sentences may tell how it came about. */
	private static final int AFTER = 4;

	private static final int RECENT = 4;

	/** What an attack, a march, an accident does. */
	private static final String[] COURSE = { "hit", "strike", "happen", "occur", "break", "begin", "start", "crash",
			"collapse", "explode", "slam", "sink", "capsize", "open", "attack", "storm", "fire", "march", "gather",
			"take", "tear", "sweep", "fall", "erupt", "blow", "detonate", "burst", "derail", "overturn", "plunge",
			"run", "roll", "come", "leave", "skid", "veer", "career", "topple", "ignite", "land", "keep", "raid",
			"shell", "bomb", "rally" };

	private static final String[] HARM = { "kill", "die", "dead", "death", "wound", "injure", "injury", "hurt", "shoot",
			"stab", "clash", "arrest", "detain", "abduct", "kidnap", "blast", "explosion", "crash", "quake",
			"earthquake", "flood", "landslide", "protest", "shooting", "bombing" };

	/** Words of a story whose day is not that of what it is about. */
	private static final String[] LOOKING_BACK = { "jail", "sentence", "plead", "trial", "court", "convict", "acquit",
			"indict", "inquest", "hearing", "jury", "tribunal", "verdict", "extradition", "anniversary", "memorial",
			"commemorate", "inquiry", "report", "study", "survey", "testify", "appeal" };

	/** What somebody says with a day beside it that is the day of saying. */
	private static final String[] SPEAKING = { "say", "tell", "announce", "report", "add", "statement", "message",
			"interview", "briefing", "speech", "letter", "post", "warn", "claim", "deny", "declare", "confirm",
			"insist", "urge", "estimate", "reveal", "accuse", "blame", "criticise", "criticize", "demand", "promise",
			"vow", "pledge", "apologise", "apologize", "branded" };

	private final AnnotatedText text;

	private final List<DatePhrase> dates;

	private final @Nullable LocalDate publishedOn;

	StoryDate(AnnotatedText text, List<DatePhrase> dates, @Nullable LocalDate publishedOn) {
		this.text = text;
		this.dates = dates;
		this.publishedOn = publishedOn;
	}

	/** The day for what this sentence tells. */
	public @Nullable ResolvedDate of(Sentence sentence) {
		if (sentence.index() == 0) {
			return course();
		}
		Sentence before = this.text.sentences().get(sentence.index() - 1);
		ResolvedDate near = (before.paragraph() == sentence.paragraph()) ? only(before, "DATE_BEFORE") : null;
		ResolvedDate first = (near != null) ? near : only(this.text.sentences().getFirst(), "STORY_DATE");
		return (first != null) ? first : course();
	}

	/** The day on which a sentence after the first says that it happened. */
	private @Nullable ResolvedDate course() {
		Sentence first = this.text.sentences().getFirst();
		boolean told = this.dates.stream()
			.anyMatch((date) -> date.isIn(first) && !isOpen(date.date()) && !isOfSpeech(first, date)
					&& !isOfRecord(first, date));
		if (told || first.tokens().stream().anyMatch((token) -> token.hasLemma(LOOKING_BACK))) {
			return null;
		}
		for (Sentence sentence : this.text.sentences().subList(1, Math.min(AFTER, this.text.sentences().size()))) {
			ResolvedDate day = only(sentence, "STORY_DATE");
			if (day != null) {
				boolean recent = day.from() != null && this.publishedOn != null
						&& !day.from().isBefore(this.publishedOn.minusDays(RECENT));
				return (recent && happens(sentence, day)) ? day : null;
			}
		}
		return null;
	}

	/** Whether the day is that of a verb in the past that tells how a thing happened. */
	private boolean happens(Sentence sentence, ResolvedDate day) {
		return this.dates.stream()
			.filter((date) -> date.isIn(sentence) && date.date().text().equals(day.text()))
			.flatMap((date) -> sentence.tokens()
				.stream()
				.filter((token) -> token.span().begin() >= date.begin())
				.limit(1))
			.anyMatch((token) -> {
				Token verb = sentence.head(token);
				while (verb != null && !verb.isVerb()) {
					verb = sentence.head(verb);
				}
				return verb != null && verb.hasLemma(COURSE) && verb.tag().matches("VB[DN]")
						&& sentence.children(verb, "aux").isEmpty();
			});
	}

	private @Nullable ResolvedDate only(Sentence sentence, String rule) {
		List<ResolvedDate> days = this.dates.stream()
			.filter((date) -> date.isIn(sentence))
			.filter((date) -> !isOfSpeech(sentence, date))
			.map(DatePhrase::date)
			.filter((date) -> date.isKnown() && !isOpen(date) && !isToCome(date))
			.toList();
		if (sentence.tokens().stream().anyMatch((token) -> token.hasLemma(LOOKING_BACK))) {
			return null;
		}
		// "on Friday, a day after the raids": two days, whatever they resolve to
		boolean sequel = days.stream().anyMatch((date) -> date.rule().equals("NARRATIVE"));
		long told = sequel ? days.size()
				: days.stream().map((date) -> date.from() + "/" + date.to()).distinct().count();
		ResolvedDate day = (told == 1) ? days.getFirst() : null;
		if (day == null || !isShort(day) || isAftermath(sentence, day)) {
			return null;
		}
		return new ResolvedDate(day.from(), day.to(), day.precision(), day.text(), rule, day.from());
	}

	/**
	 * "lifted the siege on Wednesday after two were killed": the day of what came of it.
	 */
	private boolean isAftermath(Sentence sentence, ResolvedDate day) {
		int end = this.dates.stream()
			.filter((date) -> date.isIn(sentence) && date.date().equals(day))
			.mapToInt(DatePhrase::end)
			.findFirst()
			.orElse(sentence.span().end());
		Token after = sentence.tokens()
			.stream()
			.filter((token) -> token.span().begin() >= end && token.is("after", "following"))
			.findFirst()
			.orElse(null);
		return after != null
				&& sentence.tokens().subList(after.index(), sentence.size()).stream().anyMatch(StoryDate::isHarm)
				&& sentence.tokens().subList(0, after.index()).stream().noneMatch(StoryDate::isHarm);
	}

	private static boolean isHarm(Token token) {
		return token.hasLemma(HARM) || (token.isVerb() && token.hasLemma(COURSE));
	}

	/** Tells of no time at which the news happened: "the worst since 1998". */
	private static boolean isOpen(ResolvedDate date) {
		return date.rule().matches("RECORD|SINCE|UNTIL|FROM|PUBLICATION_DATE");
	}

	private boolean isToCome(ResolvedDate date) {
		return date.from() != null && this.publishedOn != null && date.from().isAfter(this.publishedOn);
	}

	/** A day, or what is told as one time: "at the weekend", "overnight". */
	private static boolean isShort(ResolvedDate date) {
		return date.precision() == Precision.DAY || date.rule().equals("WEEKEND")
				|| (date.rule().equals("DAY_RELATIVE") && date.precision() == Precision.RANGE);
	}

	/** "the worst attack on the base this year": no day of what is told. */
	public static boolean isOfRecord(Sentence sentence, DatePhrase date) {
		List<Token> before = sentence.tokens().stream().filter((token) -> token.span().end() <= date.begin()).toList();
		return date.date().rule().equals("PERIOD_RELATIVE") && date.date().precision() != Precision.DAY
				&& before.subList(Math.max(0, before.size() - SPEECH), before.size())
					.stream()
					.anyMatch((token) -> token.tag().matches("JJS|RBS")
							|| token.is("first", "second", "third", "fourth", "fifth"));
	}

	/** "officials said on Friday", "told reporters on Friday", "on Friday accused". */
	public static boolean isOfSpeech(Sentence sentence, DatePhrase date) {
		boolean before = sentence.tokens()
			.stream()
			.filter((token) -> token.span().begin() >= date.end())
			.findFirst()
			.filter((token) -> token.isVerb() && token.hasLemma(SPEAKING))
			.isPresent();
		return before || isAfterSpeech(sentence, date);
	}

	private static boolean isAfterSpeech(Sentence sentence, DatePhrase date) {
		for (Token token : sentence.tokens()) {
			if (token.span().end() > date.begin()) {
				for (int i = token.index() - 1; i >= Math.max(0, token.index() - SPEECH); i--) {
					if (sentence.token(i).hasLemma(SPEAKING)) {
						return true;
					}
					if (sentence.token(i).is(",", ";")) {
						return false;
					}
				}
				return false;
			}
		}
		return false;
	}

}
