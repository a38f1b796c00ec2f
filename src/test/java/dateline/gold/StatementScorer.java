package dateline.gold;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import dateline.article.Polarity;
import dateline.statement.StatementFinding;
import dateline.statement.StatementKind;
import dateline.text.Span;
import org.jspecify.annotations.Nullable;

/** Scores statements, direct quotations and denials: content, speaker and polarity. */
final class StatementScorer {

	private final GoldArticle article;

	private final Found found;

	private final Scores scores;

	StatementScorer(GoldArticle article, Found found, Scores scores) {
		this.article = article;
		this.found = found;
		this.scores = scores;
	}

	void score() {
		score("statements", (each) -> true, (each) -> true);
		score("direct quotations", (each) -> each.kind() == StatementKind.DIRECT,
				(each) -> each.kind() == StatementKind.DIRECT);
		score("denials", (each) -> each.polarity() == Polarity.DENIED, (each) -> each.polarity() == Polarity.DENIED);
	}

	private void score(String kind, Predicate<GoldArticle.Statement> wanted, Predicate<StatementFinding> counted) {
		for (StatementFinding finding : this.found.statements()) {
			if (counted.test(finding) && !isDropped(finding)) {
				this.scores.predicted(kind, kind.equals("statements") ? finding.rule() : null, this.article,
						words(finding), this.found.text().text(finding.sentence()), wrong(finding));
			}
		}
		for (GoldArticle.Statement gold : this.article.statements()) {
			if (wanted.test(gold) && !gold.optional()) {
				this.scores.gold(kind, this.article,
						gold.speakers().getFirst().orElse("unnamed") + ": " + gold.words(this.article.text()),
						sentence(gold), isFound(gold));
			}
		}
	}

	private String words(StatementFinding finding) {
		return ((finding.speaker() != null) ? finding.speaker().name() : "(" + finding.speakerText() + ")") + " "
				+ finding.polarity() + ": " + this.found.text().text(finding.content());
	}

	private String sentence(GoldArticle.Statement gold) {
		return this.found.text().sentenceAt(gold.content().getFirst().begin()).map(this.found.text()::text).orElse("");
	}

	/** Why it is not right; null where it is, or where it says what a right one says. */
	private @Nullable String wrong(StatementFinding finding) {
		List<GoldArticle.Statement> same = matches(finding);
		if (same.isEmpty()) {
			return "no such statement";
		}
		if (same.stream().anyMatch((gold) -> agrees(gold, finding))) {
			return null;
		}
		GoldArticle.Statement first = same.getFirst();
		return (first.polarity() != finding.polarity()) ? "is " + first.polarity()
				: "speaker is " + first.speakers().getFirst().orElse("unnamed");
	}

	/** Optional, as far as it is annotated. */
	private boolean isDropped(StatementFinding finding) {
		List<GoldArticle.Statement> same = matches(finding);
		if (same.isEmpty()) {
			List<Span> optional = this.article.statements()
				.stream()
				.filter(GoldArticle.Statement::optional)
				.flatMap((each) -> each.content().stream())
				.toList();
			return share(finding.pieces(), optional) >= 0.5;
		}
		return same.stream().noneMatch((gold) -> !gold.optional() && agrees(gold, finding))
				&& (same.stream().allMatch(GoldArticle.Statement::optional)
						|| same.stream().anyMatch((gold) -> gold.optional() && agrees(gold, finding)));
	}

	private boolean isFound(GoldArticle.Statement gold) {
		return this.found.statements()
			.stream()
			.anyMatch((finding) -> agrees(gold, finding) && matches(finding).contains(gold));
	}

	/**
	 * The annotated statements that it covers half of, or half of a piece of, if they
	 * make up at least half of it.
	 */
	private List<GoldArticle.Statement> matches(StatementFinding finding) {
		List<GoldArticle.Statement> covered = this.article.statements().stream().filter((gold) -> {
			boolean piece = gold.content().stream().anyMatch((span) -> share(List.of(span), finding.pieces()) >= 0.5);
			return piece || share(gold.content(), finding.pieces()) >= 0.5;
		}).toList();
		List<Span> content = covered.stream().flatMap((gold) -> gold.content().stream()).toList();
		return (share(finding.pieces(), content) >= 0.5) ? covered : List.of();
	}

	/** How much of the first lies in the second, from 0 to 1. */
	private static double share(List<Span> spans, List<Span> others) {
		long in = 0;
		long all = 0;
		for (Span span : spans) {
			for (int at = span.begin(); at < span.end(); at++) {
				Span unit = new Span(at, at + 1);
				all++;
				in += others.stream().anyMatch((other) -> other.contains(unit)) ? 1 : 0;
			}
		}
		return (all == 0) ? 0 : (double) in / all;
	}

	private boolean agrees(GoldArticle.Statement gold, StatementFinding finding) {
		return gold.polarity() == finding.polarity() && speaks(gold, finding);
	}

	private boolean speaks(GoldArticle.Statement gold, StatementFinding finding) {
		List<Optional<String>> speakers = gold.speakers();
		return this.article.isOneOf(speakers, finding.speaker(), finding.speakerText());
	}

}
