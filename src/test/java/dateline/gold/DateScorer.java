package dateline.gold;

import java.util.Comparator;

import dateline.text.Span;
import dateline.time.DatePhrase;
import dateline.time.ResolvedDate;
import org.jspecify.annotations.Nullable;

/** Scores the date phrases: interval and precision. */
final class DateScorer {

	private final GoldArticle article;

	private final Found found;

	private final Scores scores;

	DateScorer(GoldArticle article, Found found, Scores scores) {
		this.article = article;
		this.found = found;
		this.scores = scores;
	}

	void score() {
		for (DatePhrase phrase : this.found.dates()) {
			Span span = new Span(phrase.begin(), phrase.end());
			GoldArticle.Phrase gold = this.article.dates()
				.stream()
				.filter((each) -> each.span().overlaps(span))
				.min(Comparator.comparing((each) -> wrong(each, phrase.date()) != null))
				.orElse(null);
			ResolvedDate date = phrase.date();
			if ((gold == null) ? !isUnscored(date) : !gold.optional()) {
				this.scores.predicted("dates", date.rule(), this.article,
						date.text() + " = " + new GoldDate(date.from(), date.to()) + " " + date.precision(),
						sentence(span), (gold != null) ? wrong(gold, date) : "no date annotated");
			}
		}
		for (GoldArticle.Phrase phrase : this.article.dates()) {
			if (!phrase.optional()) {
				boolean right = this.found.dates()
					.stream()
					.anyMatch((each) -> phrase.span().overlaps(new Span(each.begin(), each.end()))
							&& wrong(phrase, each.date()) == null);
				this.scores.gold("dates", this.article,
						phrase.span().of(this.article.text()) + " = " + phrase.readings(), sentence(phrase.span()),
						right);
			}
		}
	}

	private String sentence(Span span) {
		return this.found.text().sentenceAt(span.begin()).map(this.found.text()::text).orElse("");
	}

	/** "Now" and "shortly" need no annotation. */
	private static boolean isUnscored(ResolvedDate date) {
		return !date.isKnown() || date.rule().equals("PUBLICATION_DATE");
	}

	private @Nullable String wrong(GoldArticle.Phrase gold, ResolvedDate date) {
		boolean right = gold.readings()
			.stream()
			.anyMatch((reading) -> reading.date().is(date, this.article.publishedOn())
					&& reading.precision() == date.precision());
		return right ? null : "is " + gold.readings().getFirst();
	}

}
