package dateline.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import dateline.text.AnnotatedText;
import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.Token;
import dateline.time.DatePhrase;
import dateline.time.Precision;
import dateline.time.ResolvedDate;
import org.jspecify.annotations.Nullable;

/**
 * The day on which something befell people where their own sentence does not tell it, as
 * in "The blast was on 26 February. Twenty-two were injured":
 * <ul>
 * <li>DATE_BEFORE: the only day that the sentence before it in the paragraph tells
 * <li>STORY_DATE: the only day that the first sentence of the news tells
 * </ul>
 * A day on which somebody said so is none. Null for a figure that has grown until now
 * ("have died"), for one that has or refers to another time, and where there are several
 * days.
 */
final class StoryDate {

	/** How far before its day somebody may be said to speak, in words. */
	private static final int SPEECH = 8;

	private final AnnotatedText text;

	private final List<DatePhrase> dates;

	private final @Nullable LocalDate publishedOn;

	StoryDate(AnnotatedText text, List<DatePhrase> dates, @Nullable LocalDate publishedOn) {
		this.text = text;
		this.dates = dates;
		this.publishedOn = publishedOn;
	}

	@Nullable ResolvedDate of(Counting counting) {
		Sentence sentence = counting.sentence();
		boolean befalls = counting.meaning().measure() == Measure.KILLED
				|| counting.meaning().measure() == Measure.WOUNDED
				|| counting.meaning().measure() == Measure.PROTESTERS;
		if (!befalls || sentence.index() == 0 || isOfAnotherTime(sentence, counting)) {
			return null;
		}
		Sentence before = this.text.sentences().get(sentence.index() - 1);
		ResolvedDate near = (before.paragraph() == sentence.paragraph()) ? only(before, "DATE_BEFORE") : null;
		return (near != null) ? near : only(this.text.sentences().getFirst(), "STORY_DATE");
	}

	private boolean isOfAnotherTime(Sentence sentence, Counting counting) {
		boolean dated = this.dates.stream()
			.anyMatch((date) -> sentence.span().contains(new Span(date.begin(), date.end()))
					&& !isOfSpeech(sentence, date));
		Token number = sentence.token(counting.quantity().number());
		return dated || sentence.tokens()
			.stream()
			.anyMatch((token) -> token.hasLemma("will", "would", "could", "may", "might", "if", "total", "toll", "rise",
					"war", "epidemic", "outbreak", "already")
					|| (token.hasLemma("have") && token.tag().matches("VB[PZ]") && token.isRelated("aux")
							&& sentence.head(token) != null
							&& !Objects.requireNonNull(sentence.head(token))
								.hasLemma("say", "admit", "report", "confirm", "acknowledge", "announce", "claim")
							&& sentence.isBelow(number, Objects.requireNonNull(sentence.head(token)))));
	}

	private @Nullable ResolvedDate only(Sentence sentence, String rule) {
		List<ResolvedDate> days = this.dates.stream()
			.filter((date) -> sentence.span().contains(new Span(date.begin(), date.end())))
			.filter((date) -> !isOfSpeech(sentence, date))
			.map(DatePhrase::date)
			.filter(ResolvedDate::isKnown)
			.toList();
		ResolvedDate day = (days.size() == 1) ? days.getFirst() : null;
		if (day == null || day.precision() != Precision.DAY || day.from() == null
				|| (this.publishedOn != null && day.from().isAfter(this.publishedOn))) {
			return null;
		}
		return new ResolvedDate(day.from(), day.to(), day.precision(), day.text(), rule, day.from());
	}

	/** "officials said on Friday", "told reporters on Friday". */
	private static boolean isOfSpeech(Sentence sentence, DatePhrase date) {
		for (Token token : sentence.tokens()) {
			if (token.span().end() > date.begin()) {
				for (int i = token.index() - 1; i >= Math.max(0, token.index() - SPEECH); i--) {
					if (sentence.token(i)
						.hasLemma("say", "tell", "announce", "report", "add", "statement", "message", "interview",
								"briefing", "speech", "letter", "post")) {
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
