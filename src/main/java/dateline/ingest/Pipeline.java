package dateline.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import dateline.actor.Cast;
import dateline.actor.CastExtractor;
import dateline.article.Line;
import dateline.article.LineKinds;
import dateline.article.SentenceKind;
import dateline.claim.ClaimExtractor;
import dateline.claim.ClaimFinding;
import dateline.event.EventExtractor;
import dateline.event.EventFinding;
import dateline.gazetteer.Gazetteer;
import dateline.statement.StatementExtractor;
import dateline.statement.StatementFinding;
import dateline.story.Story;
import dateline.text.AnnotatedText;
import dateline.text.MaskedText;
import dateline.text.Sentence;
import dateline.text.TextAnnotator;
import dateline.time.DateFinder;
import dateline.time.DatePhrase;
import org.jspecify.annotations.Nullable;

/**
 * The way of an article from text to facts. Pure but for the models that the annotator
 * loads; the same text and day give the same facts. Safe to share.
 */
final class Pipeline {

	/**
	 * Raise it with every change of extraction: what another version extracted is
	 * extracted again.
	 */
	static final String VERSION = "11";

	private final TextAnnotator annotator;

	private final LineKinds kinds = new LineKinds();

	private final DateFinder dates;

	private final Gazetteer gazetteer;

	private final CastExtractor casts;

	private final StatementExtractor statements;

	private final ClaimExtractor claims;

	private final EventExtractor events;

	Pipeline(TextAnnotator annotator, Gazetteer gazetteer, DateFinder dates) {
		this.annotator = annotator;
		this.dates = dates;
		this.gazetteer = gazetteer;
		this.casts = new CastExtractor(gazetteer);
		this.statements = new StatementExtractor();
		this.claims = new ClaimExtractor(gazetteer);
		this.events = new EventExtractor(gazetteer);
	}

	/** The lines of a text with their kinds. */
	List<Line> lines(String text) {
		return this.kinds.read(text);
	}

	/** All facts of an English text published on this day, null if that is not known. */
	Extraction extract(String text, List<Line> lines, @Nullable LocalDate publishedOn) {
		MaskedText news = this.kinds.mask(text, lines);
		AnnotatedText annotated = this.annotator.annotate(news);
		Cast cast = this.casts.extract(annotated);
		List<DatePhrase> phrases = this.dates.find(news, publishedOn);
		List<StatementFinding> said = this.statements.extract(annotated, cast, phrases);
		Story story = new Story(annotated, lines, phrases, publishedOn, this.gazetteer);
		List<ClaimFinding> counted = this.claims.extract(annotated, cast, said, phrases, story);
		List<EventFinding> happened = this.events.extract(annotated, cast, phrases, story);
		List<StatementFinding> sure = said.stream().filter((each) -> !each.inDoubt()).toList();
		return new Extraction(sentences(annotated, lines), annotated, cast, phrases, sure, counted, happened);
	}

	/** No facts: the lines alone of a text that cannot be read. */
	Extraction leave(String text, List<Line> lines) {
		AnnotatedText unread = new AnnotatedText(text, List.of());
		return new Extraction(lines, unread, this.casts.extract(unread), List.of(), List.of(), List.of(), List.of());
	}

	/** The sentences of the news and the other lines, in text order. */
	private static List<Line> sentences(AnnotatedText text, List<Line> lines) {
		List<Line> sentences = new ArrayList<>();
		for (Sentence sentence : text.sentences()) {
			sentences.add(new Line(sentence.span(), SentenceKind.BODY));
		}
		lines.stream().filter((line) -> line.kind() != SentenceKind.BODY).forEach(sentences::add);
		sentences.sort(Comparator.comparing(Line::span));
		return sentences;
	}

}
