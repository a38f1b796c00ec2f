package dateline.gold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import dateline.event.EventFinding;
import dateline.event.EventType;
import dateline.event.Modality;
import dateline.time.ResolvedDate;
import org.jspecify.annotations.Nullable;

/**
 * Scores events: type, whether it is real, date or none, no wrong participant. Remembers
 * which finding is which annotated event, for the pairs across articles.
 */
final class EventScorer {

	private final GoldArticle article;

	private final Found found;

	private final Scores scores;

	EventScorer(GoldArticle article, Found found, Scores scores) {
		this.article = article;
		this.found = found;
		this.scores = scores;
	}

	/** The right findings with the annotated event that each reports. */
	Map<EventFinding, GoldArticle.Event> score() {
		Map<EventFinding, GoldArticle.Event> matched = new HashMap<>();
		List<GoldArticle.Event> right = new ArrayList<>();
		for (EventFinding finding : this.found.events()) {
			GoldArticle.Event gold = match(finding);
			String wrong = (gold == null) ? "no event annotated" : wrong(gold, finding);
			if (gold != null && wrong == null) {
				matched.put(finding, gold);
				right.add(gold);
			}
			if (gold == null || !gold.optional()) {
				this.scores.predicted("events", finding.rule(), this.article, words(finding),
						this.found.text().text(finding.sentence()), wrong);
			}
			if (gold != null && !gold.optional() && wrong == null) {
				details(gold, finding);
			}
		}
		Map<String, List<GoldArticle.Event>> reports = this.article.events()
			.stream()
			.collect(Collectors.groupingBy(GoldArticle.Event::event, LinkedHashMap::new, Collectors.toList()));
		for (List<GoldArticle.Event> same : reports.values()) {
			same.stream()
				.filter((gold) -> !gold.optional())
				.findFirst()
				.ifPresent((gold) -> this.scores.gold("events", this.article, words(gold),
						this.found.text().sentenceAt(gold.span().begin()).map(this.found.text()::text).orElse(""),
						same.stream().anyMatch(right::contains)));
		}
		return matched;
	}

	/** Of the right ones, whether they have the date and the place that are annotated. */
	private void details(GoldArticle.Event gold, EventFinding finding) {
		ResolvedDate date = finding.date();
		boolean dated = date != null && date.isKnown();
		detail("events: date", gold, finding, gold.date(), dated, dated);
		detail("events: place", gold, finding, gold.place(), finding.place() != null,
				Places.isRight(gold.place().value(), finding.place()));
	}

	private void detail(String kind, GoldArticle.Event gold, EventFinding finding, GoldArticle.Given<?> annotated,
			boolean given, boolean right) {
		String sentence = this.found.text().text(finding.sentence());
		if (annotated.scored() && given) {
			String place = String.valueOf((finding.place() != null) ? finding.place().name() : null);
			this.scores.predicted(kind, null, this.article, words(finding) + " @" + place, sentence,
					right ? null : "is " + annotated.value());
		}
		if (annotated.scored() && annotated.value() != null) {
			this.scores.gold(kind, this.article, words(gold) + " @" + gold.place().value(), sentence, right);
		}
	}

	private String words(GoldArticle.Event gold) {
		return gold.types() + " " + gold.event() + ": " + gold.span().of(this.article.text()) + " "
				+ gold.date().value();
	}

	private String words(EventFinding finding) {
		return "%s %s %s [%s] %s %s".formatted(type(finding), finding.modality(), finding.polarity(),
				this.found.text().text(finding.trigger()), (finding.date() == null) ? "" : finding.date(),
				finding.participants()
					.stream()
					.map((each) -> each.role() + " " + each.actor().name())
					.collect(Collectors.joining(", ")));
	}

	private static String type(EventFinding finding) {
		return (finding.type() != null) ? finding.type().name() : "PLAIN";
	}

	/** The closest one: by its trigger, then by what is right. */
	private GoldArticle.@Nullable Event match(EventFinding finding) {
		return this.article.events()
			.stream()
			.filter((gold) -> gold.span().contains(finding.trigger()) || finding.trigger().overlaps(gold.trigger())
					|| (gold.span().overlaps(finding.clause()) && gold.types().contains(type(finding))))
			.min(Comparator.comparing((GoldArticle.Event gold) -> !finding.trigger().overlaps(gold.trigger()))
				.thenComparing((gold) -> wrong(gold, finding) != null)
				.thenComparing((gold) -> !gold.types().contains(type(finding)))
				.thenComparing((gold) -> gold.optional())
				.thenComparing((gold) -> gold.span().length()))
			.orElse(null);
	}

	private @Nullable String wrong(GoldArticle.Event gold, EventFinding finding) {
		if (!gold.types().contains(type(finding))) {
			return "type is " + gold.types();
		}
		if (gold.polarity() != finding.polarity() || !isAsReal(gold, finding)) {
			return "is " + gold.modalities() + " " + gold.polarity();
		}
		ResolvedDate date = finding.date();
		if (gold.date().scored() && date != null && date.isKnown()) {
			GoldDate annotated = gold.date().value();
			if (annotated == null || !(annotated.is(date, this.article.publishedOn()) || annotated.isWithin(date))) {
				return "date is " + annotated;
			}
		}
		return finding.participants()
			.stream()
			.filter((part) -> part.actor().isNamed() && gold.participants()
				.stream()
				.noneMatch((each) -> each.roles().contains(part.role()) && this.article.is(each.actor(), part.actor())))
			.findFirst()
			.map((part) -> "no part for " + part.actor().name() + " as " + part.role())
			.orElse(null);
	}

	/** An asking that took place is actual, what it asks for is demanded. */
	private static boolean isAsReal(GoldArticle.Event gold, EventFinding finding) {
		Set<Modality> asking = EnumSet.of(Modality.ACTUAL, Modality.DEMANDED);
		return gold.modalities()
			.stream()
			.anyMatch((modality) -> (finding.type() == EventType.REQUEST && asking.contains(modality)
					&& asking.contains(finding.modality()))
					|| (modality == Modality.ACTUAL) == (finding.modality() == Modality.ACTUAL));
	}

}
