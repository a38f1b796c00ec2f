package dateline.claim;

import java.time.LocalDate;
import java.util.List;

import dateline.text.AnnotatedText;
import dateline.text.Sentence;
import dateline.time.DatePhrase;
import org.jspecify.annotations.Nullable;

/**
 * Whether the words beside a number put it in another time than the news: a year ("in
 * 2011"), a date long before the day of publication, which says nothing of a share in
 * percent, or "that" of such a date ({@link Background}).
 */
final class Elsewhen {

	/** What happened longer ago is another story, in days. */
	private static final int NEWS = 10;

	private final List<DatePhrase> dates;

	private final @Nullable LocalDate publishedOn;

	private final Background background;

	Elsewhen(AnnotatedText text, List<DatePhrase> dates, @Nullable LocalDate publishedOn) {
		this.background = new Background(text, dates, publishedOn);
		this.dates = dates;
		this.publishedOn = publishedOn;
	}

	boolean is(Counting counting) {
		return isYear(counting) || this.background.isOfThat(counting.sentence())
				|| (counting.meaning().measure() != Measure.PERCENT
						&& this.dates.stream().anyMatch((date) -> isPast(counting, date)));
	}

	private boolean isPast(Counting counting, DatePhrase date) {
		LocalDate to = date.date().to();
		return to != null && this.publishedOn != null && to.isBefore(this.publishedOn.minusDays(NEWS))
				&& date.isIn(counting.sentence()) && isBeside(counting, date.begin());
	}

	/** Whether it is said of the number's own clause. */
	private static boolean isBeside(Counting counting, int begin) {
		Sentence sentence = counting.sentence();
		Region right = Region.shared(counting);
		return right.to() >= sentence.size() || begin < sentence.token(right.to()).span().begin();
	}

	private static boolean isYear(Counting counting) {
		return counting.sentence()
			.tokens()
			.stream()
			.anyMatch((token) -> token.tag().equals("CD") && token.text().matches("(?:19|20)[0-9]{2}")
					&& isBeside(counting, token.span().begin()));
	}

}
