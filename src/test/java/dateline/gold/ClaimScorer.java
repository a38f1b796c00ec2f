package dateline.gold;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import dateline.claim.ClaimFinding;
import dateline.text.Span;
import dateline.time.ResolvedDate;
import org.jspecify.annotations.Nullable;

/**
 * Scores claims: number, comparator, unit, asserter and polarity; over the right ones
 * measure, place and as-of date.
 */
final class ClaimScorer {

	private final GoldArticle article;

	private final Found found;

	private final Scores scores;

	ClaimScorer(GoldArticle article, Found found, Scores scores) {
		this.article = article;
		this.found = found;
		this.scores = scores;
	}

	void score() {
		Map<GoldArticle.Claim, ClaimFinding> matched = new HashMap<>();
		for (ClaimFinding finding : this.found.claims()) {
			GoldArticle.Claim gold = match(finding);
			String wrong = (gold == null) ? "no claim annotated"
					: (matched.putIfAbsent(gold, finding) != null) ? "once more" : wrong(gold, finding);
			if (gold == null || !gold.optional()) {
				predicted("claims", finding.rule(), finding, wrong);
			}
			if (gold != null && !gold.optional() && wrong == null) {
				details(gold, finding);
			}
		}
		for (GoldArticle.Claim gold : this.article.claims()) {
			if (!gold.optional()) {
				ClaimFinding finding = matched.get(gold);
				gold("claims", gold, finding != null && wrong(gold, finding) == null);
			}
		}
	}

	private GoldArticle.@Nullable Claim match(ClaimFinding finding) {
		return this.article.claims()
			.stream()
			.filter((gold) -> gold.span().overlaps(finding.exact()))
			.min(java.util.Comparator.comparing((gold) -> wrong(gold, finding) != null))
			.orElse(null);
	}

	private @Nullable String wrong(GoldArticle.Claim gold, ClaimFinding finding) {
		if (!isEqual(gold.value(), finding.value()) || !isEqual(gold.min(), finding.min())
				|| !isEqual(gold.max(), finding.max())) {
			if (gold.comparators().size() == 1 || !gold.comparators().contains(finding.comparator())) {
				return "number is %s, %s..%s".formatted(gold.value(), gold.min(), gold.max());
			}
		}
		if (!gold.comparators().contains(finding.comparator())) {
			return "comparator is " + gold.comparators();
		}
		if (!isUnit(gold.unit(), finding)) {
			return "unit is " + gold.unit();
		}
		if (gold.polarity() != finding.polarity()) {
			return "is " + gold.polarity();
		}
		return asserts(gold, finding) ? null : "asserter is " + gold.asserters().getFirst().orElse("none or unnamed");
	}

	private boolean asserts(GoldArticle.Claim gold, ClaimFinding finding) {
		if (!this.article.isOneOf(gold.asserters(), finding.assertedBy(), finding.assertedByText())) {
			return false;
		}
		boolean own = finding.assertedBy() == null && finding.assertedByText() == null;
		boolean ownAnnotated = gold.asserters().size() == 1 && gold.asserters().getFirst().isEmpty();
		return !ownAnnotated || own != gold.unnamed();
	}

	private void details(GoldArticle.Claim gold, ClaimFinding finding) {
		String measure = finding.measure().name();
		this.scores.tally("claims: measure").gold++;
		this.scores.tally("claims: measure").found += gold.measures().contains(measure) ? 1 : 0;
		predicted("claims: measure", null, finding, gold.measures().contains(measure) ? null : "is " + gold.measures());
		List<String> place = gold.place().value();
		if (gold.place().scored()) {
			String named = (finding.place() != null) ? finding.place().name() : null;
			boolean right = Places.isRight(place, finding.place());
			if (named != null) {
				predicted("claims: place", placeRule(finding), finding, right ? null : named + ", not " + place);
			}
			if (place != null) {
				gold("claims: place", gold, right);
			}
		}
		GoldDate asOf = gold.asOf().value();
		if (gold.asOf().scored()) {
			ResolvedDate date = (finding.asOf() != null && finding.asOf().isKnown()) ? finding.asOf() : null;
			boolean right = date != null && asOf != null && asOf.is(date, this.article.publishedOn());
			if (date != null) {
				predicted("claims: as-of date", date.rule(), finding,
						right ? null : new GoldDate(date.from(), date.to()) + ", not " + asOf);
			}
			if (asOf != null) {
				gold("claims: as-of date", gold, right);
			}
		}
	}

	/** "STORY_PLACE" of "PLURAL+STORY_PLACE", and what its own words place. */
	private static String placeRule(ClaimFinding finding) {
		int plus = finding.rule().indexOf('+');
		return (plus < 0) ? "NEAREST" : finding.rule().substring(plus + 1);
	}

	private void predicted(String kind, @Nullable String rule, ClaimFinding finding, @Nullable String wrong) {
		this.scores.predicted(kind, rule, this.article,
				"%s %s %s..%s %s %s [%s] by %s".formatted(finding.measure(), finding.comparator(), finding.min(),
						finding.max(), finding.unit(), finding.counted(), this.found.text().text(finding.exact()),
						(finding.assertedBy() != null) ? finding.assertedBy().name() : finding.assertedByText()),
				this.found.text().text(finding.sentence()), wrong);
	}

	private void gold(String kind, GoldArticle.Claim gold, boolean right) {
		Span span = gold.span();
		this.scores.gold(kind, this.article,
				"%s [%s] %s @%s %s".formatted(gold.measures().iterator().next(), span.of(this.article.text()),
						gold.unit(), gold.place().value(), gold.asOf().value()),
				this.found.text().sentenceAt(span.begin()).map(this.found.text()::text).orElse(""), right);
	}

	private static boolean isEqual(@Nullable BigDecimal one, @Nullable BigDecimal other) {
		return (one == null || other == null) ? one == null && other == null : one.compareTo(other) == 0;
	}

	private static boolean isUnit(String unit, ClaimFinding finding) {
		String wanted = stem(unit);
		return stem(finding.unit()).equals(wanted)
				|| Arrays.stream(finding.counted().split("[\\s-]+")).anyMatch((word) -> stem(word).equals(wanted))
				|| stem(finding.counted()).equals(wanted);
	}

	private static String stem(String noun) {
		return noun.toLowerCase(Locale.ROOT).replaceFirst("ies$", "y").replaceFirst("(?<=[sxh])es$|s$", "");
	}

}
