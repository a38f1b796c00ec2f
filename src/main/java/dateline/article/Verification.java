package dateline.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import dateline.article.VerificationView.Offsets;
import dateline.text.CodePoints;
import org.jspecify.annotations.Nullable;

/**
 * Compares a quotation with an article's text, code point by code point: nothing is
 * normalised. Places of the same words do not overlap, except with the one asked about.
 *
 * @param article the article
 * @param sha256 hash of its text
 * @param text its text
 */
record Verification(ArticleRef article, String sha256, String text) {

	private static final int MOST_SHOWN = 10_000;

	private static final int MOST_PLACES = 100;

	/** From an article that is read with its text. */
	static Verification of(ArticleView article) {
		return new Verification(
				new ArticleRef(article.id(), article.title(), article.publishedOn(), article.url(), null),
				article.textSha256(), Objects.requireNonNull(article.text()));
	}

	VerificationView of(Quotation asked) {
		CodePoints points = new CodePoints(this.text);
		String found = found(asked, points.length());
		String exact = asked.exact().text();
		boolean exactMatches = asked.end() <= points.length() && at(asked, exact, points);
		String hash = asked.textSha256();
		Boolean textMatches = (hash != null) ? this.sha256.equals(hash.toLowerCase(Locale.ROOT)) : null;
		List<Offsets> places = places(exact, points);
		Offsets here = new Offsets(asked.begin(), asked.end());
		return new VerificationView(exactMatches && !Boolean.FALSE.equals(textMatches), exactMatches, textMatches,
				this.article, this.sha256, points.length(), found,
				places.size() + ((exactMatches && !places.contains(here)) ? 1 : 0),
				places.stream().filter((place) -> !place.equals(here)).limit(MOST_PLACES).toList());
	}

	private @Nullable String found(Quotation asked, int length) {
		if (asked.end() > length) {
			return null;
		}
		int begin = this.text.offsetByCodePoints(0, asked.begin());
		return this.text.substring(begin,
				this.text.offsetByCodePoints(begin, Math.min(asked.end() - asked.begin(), MOST_SHOWN)));
	}

	private boolean at(Quotation asked, String exact, CodePoints points) {
		int begin = this.text.offsetByCodePoints(0, asked.begin());
		return this.text.startsWith(exact, begin) && points.at(begin + exact.length()) == asked.end();
	}

	private List<Offsets> places(String exact, CodePoints points) {
		List<Offsets> places = new ArrayList<>();
		for (int at = this.text.indexOf(exact); at >= 0; at = this.text.indexOf(exact, at + exact.length())) {
			places.add(new Offsets(points.at(at), points.at(at + exact.length())));
		}
		return places;
	}

}
