package dateline.claim;

import java.time.LocalDate;
import java.util.List;

import dateline.text.AnnotatedText;
import dateline.text.Sentence;
import dateline.time.DatePhrase;
import org.jspecify.annotations.Nullable;

/**
 * Whether a sentence goes on with what another time brought: "In November 2020 two storms
 * killed 200. In Lodge alone, 21 died": its paragraph has begun long before the news.
 */
final class Background {

	/** What is longer ago is another story, in days. */
	private static final int NEWS = 30;

	private final AnnotatedText text;

	private final List<DatePhrase> dates;

	private final @Nullable LocalDate publishedOn;

	Background(AnnotatedText text, List<DatePhrase> dates, @Nullable LocalDate publishedOn) {
		this.text = text;
		this.dates = dates;
		this.publishedOn = publishedOn;
	}

	boolean goesOn(Sentence sentence) {
		Sentence before = (sentence.index() > 0) ? this.text.sentences().get(sentence.index() - 1) : sentence;
		LocalDate now = this.publishedOn;
		if (now == null || before.equals(sentence) || before.paragraph() != sentence.paragraph()) {
			return false;
		}
		List<DatePhrase> told = this.dates.stream().filter((date) -> date.isIn(before)).toList();
		return !told.isEmpty() && told.stream().allMatch((date) -> {
			LocalDate to = date.date().to();
			return to != null && to.isBefore(now.minusDays(NEWS)) && !date.date().rule().equals("RECORD");
		});
	}

}
