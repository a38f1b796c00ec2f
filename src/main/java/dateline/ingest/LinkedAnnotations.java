package dateline.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import dateline.article.EvidenceView;
import dateline.ingest.AnnotationCollection.AnnotationPage;
import dateline.ingest.AnnotationCollection.Body;
import dateline.ingest.AnnotationCollection.IdentifyingBody;
import dateline.ingest.AnnotationCollection.Target;
import dateline.ingest.AnnotationCollection.TextPositionSelector;
import dateline.ingest.AnnotationCollection.TextQuoteSelector;
import dateline.ingest.AnnotationCollection.TextualBody;
import dateline.ingest.AnnotationCollection.WebAnnotation;

/**
 * What was found in an article as W3C Web Annotations. The target is the article as it is
 * held here, not its original: only here the offsets are sure to hold. They count code
 * points, as section 4.2.5 of the model asks.
 *
 * @param base what all addresses begin with
 * @param found what was found
 * @param text the article's text
 */
record LinkedAnnotations(String base, AnnotationsView found, String text) {

	/** How much of the text stands around a mention, as with evidence. */
	private static final int CONTEXT = 32;

	AnnotationCollection collection() {
		String id = article() + "/annotations?format=jsonld";
		List<WebAnnotation> items = Stream.of(actors(), statements(), claims(), events())
			.flatMap(Function.identity())
			.sorted(Comparator.comparingInt(LinkedAnnotations::start).thenComparing(WebAnnotation::id))
			.toList();
		String page = id + "#page";
		return new AnnotationCollection("http://www.w3.org/ns/anno.jsonld", id, "AnnotationCollection",
				this.found.article().title(), items.size(),
				items.isEmpty() ? null : new AnnotationPage(page, "AnnotationPage", id, 0, items),
				items.isEmpty() ? null : page);
	}

	private static int start(WebAnnotation annotation) {
		return ((TextPositionSelector) annotation.target().selector().getLast()).start();
	}

	private Stream<WebAnnotation> actors() {
		return this.found.actors()
			.stream()
			.flatMap((actor) -> actor.mentions()
				.stream()
				.map((mention) -> annotation("m%d-%d-%s".formatted(mention.begin(), mention.end(), actor.id()),
						List.of("actor", actor.type().name()), "/v1/actors/" + actor.id(),
						quote(mention.begin(), mention.exact()),
						new TextPositionSelector("TextPositionSelector", mention.begin(), mention.end()))));
	}

	private Stream<WebAnnotation> statements() {
		return this.found.statements()
			.stream()
			.map((each) -> annotation(each.id(), List.of("statement", each.kind().name()),
					"/v1/statements/" + each.id(), each.evidence()));
	}

	private Stream<WebAnnotation> claims() {
		return this.found.claims()
			.stream()
			.map((each) -> annotation(each.id(), List.of("claim", each.measure().name()), "/v1/claims/" + each.id(),
					each.evidence()));
	}

	private Stream<WebAnnotation> events() {
		return this.found.events()
			.stream()
			.flatMap((event) -> event.mentions()
				.stream()
				.map((mention) -> annotation(mention.id(), List.of("event", event.kind()), "/v1/events/" + event.id(),
						mention.evidence())));
	}

	private WebAnnotation annotation(String id, List<String> tags, String path, EvidenceView evidence) {
		return annotation(id, tags, path,
				new TextQuoteSelector("TextQuoteSelector", evidence.exact(), evidence.prefix(), evidence.suffix()),
				new TextPositionSelector("TextPositionSelector", evidence.begin(), evidence.end()));
	}

	private WebAnnotation annotation(String id, List<String> tags, String path, TextQuoteSelector quote,
			TextPositionSelector position) {
		List<Body> body = new ArrayList<>();
		tags.forEach((tag) -> body.add(new TextualBody("TextualBody", tag, "text/plain", "en", "tagging")));
		body.add(new IdentifyingBody("SpecificResource", this.base + path, "identifying"));
		return new WebAnnotation(article() + "/annotations?format=jsonld#" + id, "Annotation",
				List.of("tagging", "identifying"), body,
				new Target("SpecificResource", article(), List.of(quote, position)));
	}

	private TextQuoteSelector quote(int begin, String exact) {
		int from = this.text.offsetByCodePoints(0, begin);
		int to = from + exact.length();
		int before = Math.min(CONTEXT, begin);
		int after = Math.min(CONTEXT, this.text.codePointCount(to, this.text.length()));
		return new TextQuoteSelector("TextQuoteSelector", exact,
				this.text.substring(this.text.offsetByCodePoints(from, -before), from),
				this.text.substring(to, this.text.offsetByCodePoints(to, after)));
	}

	private String article() {
		return this.base + "/v1/articles/" + this.found.article().id();
	}

}
