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
 * Also "the worst since a flood in 1994. That flood killed 57".
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
		return isOfThat(sentence) || isBehindOld(sentence);
	}

	private boolean isBehindOld(Sentence sentence) {
		Sentence before = before(sentence);
		LocalDate now = this.publishedOn;
		if (now == null || before == null || before.paragraph() != sentence.paragraph()) {
			return false;
		}
		List<DatePhrase> told = told(before);
		return !told.isEmpty() && told.stream().allMatch((date) -> {
			LocalDate to = date.date().to();
			return to != null && to.isBefore(now.minusDays(NEWS)) && !date.date().rule().equals("RECORD");
		});
	}

	/** "<em>That flood</em> killed 57", behind a sentence that tells its year. */
	boolean isOfThat(Sentence sentence) {
		Sentence before = before(sentence);
		LocalDate now = this.publishedOn;
		if (now == null || before == null || sentence.size() < 2 || !sentence.token(0).is("That")
				|| !sentence.token(1).isNoun()) {
			return false;
		}
		return told(before).stream().anyMatch((date) -> {
			LocalDate from = date.date().from();
			return from != null && from.isBefore(now.minusDays(NEWS));
		});
	}

	private @Nullable Sentence before(Sentence sentence) {
		return (sentence.index() > 0) ? this.text.sentences().get(sentence.index() - 1) : null;
	}

	private List<DatePhrase> told(Sentence sentence) {
		return this.dates.stream().filter((date) -> date.isIn(sentence)).toList();
	}

}
