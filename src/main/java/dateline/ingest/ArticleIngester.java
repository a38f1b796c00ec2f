package dateline.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import dateline.actor.ActorRecorder;
import dateline.actor.RecordedCast;
import dateline.article.Article;
import dateline.article.ArticleRecorder;
import dateline.article.Line;
import dateline.article.NewArticle;
import dateline.article.RecordedArticle;
import dateline.claim.ClaimRecorder;
import dateline.event.EventRecorder;
import dateline.gazetteer.Entry;
import dateline.gazetteer.EntryKind;
import dateline.gazetteer.Gazetteer;
import dateline.statement.RecordedStatements;
import dateline.statement.StatementRecorder;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes in one article: annotates and extracts outside the transaction, then writes all
 * of it in one. The text of an article that this version has extracted already is not
 * annotated again.
 */
@Component
class ArticleIngester {

	private final Pipeline pipeline;

	private final Gazetteer gazetteer;

	private final ShownDetails shown;

	private final EnglishDetector english = new EnglishDetector();

	private final TransactionTemplate transactions;

	private final IngestionLog log;

	private final ArticleRecorder articles;

	private final ActorRecorder actors;

	private final StatementRecorder statements;

	private final ClaimRecorder claims;

	private final EventRecorder events;

	ArticleIngester(Pipeline pipeline, Gazetteer gazetteer, ShownDetails shown, TransactionTemplate transactions,
			IngestionLog log, ArticleRecorder articles, ActorRecorder actors, StatementRecorder statements,
			ClaimRecorder claims, EventRecorder events) {
		this.pipeline = pipeline;
		this.gazetteer = gazetteer;
		this.shown = shown;
		this.transactions = transactions;
		this.log = log;
		this.articles = articles;
		this.actors = actors;
		this.statements = statements;
		this.claims = claims;
		this.events = events;
	}

	/** What was found, in words. */
	String ingest(IngestionLog.Task task, String text) {
		List<Line> lines = this.pipeline.lines(text);
		ArticleDetails details = Objects.requireNonNullElseGet(task.file().details(), () -> this.shown.of(text, lines));
		NewArticle given = new NewArticle(text, details.title(), outlet(details.source()), outlet(details.origin()),
				details.authors(), details.publishedOn(), details.publishedAt(), details.url(), details.language());
		Optional<String> known = known(task, given);
		if (known.isPresent()) {
			return known.get();
		}
		String foreign = foreign(text, details.language());
		return (foreign != null) ? store(task, given, lines, foreign)
				: store(task, given, this.pipeline.extract(text, lines, given.publishedOn()));
	}

	/**
	 * The outlet's full name where it is known: "WSJ" and "The Wall Street Journal" are
	 * one source.
	 */
	private @Nullable String outlet(@Nullable String name) {
		return (name == null) ? null
				: this.gazetteer.lookup(name)
					.filter((entry) -> entry.kind() == EntryKind.MEDIA)
					.map(Entry::name)
					.orElse(name);
	}

	/** The same text under another name. */
	private Optional<String> known(IngestionLog.Task task, NewArticle given) {
		return Objects.requireNonNull(this.transactions.execute((status) -> this.articles.find(given)
			.filter((article) -> Pipeline.VERSION.equals(article.extractorVersion())
					|| article.notExtractedReason() != null)
			.map((article) -> {
				String reason = "the same text is stored as article " + article.publicId();
				this.log.skip(task, reason, article);
				return "skipped: " + reason;
			})));
	}

	private @Nullable String foreign(String text, @Nullable String language) {
		if (language != null) {
			return Locale.forLanguageTag(language).getLanguage().equals("en") ? null
					: "language \"" + language + "\": only English is extracted";
		}
		return this.english.isEnglish(text) ? null : "not recognised as English prose";
	}

	private String store(IngestionLog.Task task, NewArticle given, List<Line> lines, String reason) {
		return Objects.requireNonNull(this.transactions.execute((status) -> {
			Article article = this.articles.record(given);
			RecordedArticle recorded = this.articles.recordSentences(article, lines);
			article.notExtracted(reason);
			this.log.done(task, article, new Ingestion.Counts(recorded.sentenceCount(), 0, 0, 0, 0));
			return "stored, not extracted: " + reason;
		}));
	}

	private String store(IngestionLog.Task task, NewArticle given, Extraction found) {
		return Objects.requireNonNull(this.transactions.execute((status) -> {
			Article article = this.articles.record(given);
			RecordedArticle recorded = this.articles.recordSentences(article, found.sentences());
			RecordedCast cast = this.actors.record(found.cast().members(), found.text(), recorded);
			RecordedStatements said = this.statements.record(found.statements(), recorded, cast);
			int counted = this.claims.record(found.claims(), recorded, cast, said);
			int happened = this.events.record(found.events(), recorded, cast);
			article.extractedBy(Pipeline.VERSION);
			Ingestion.Counts counts = new Ingestion.Counts(recorded.sentenceCount(), cast.count(), said.count(),
					counted, happened);
			this.log.done(task, article, counts);
			return "%d sentences, %d actors, %d statements, %d claims, %d events".formatted(counts.sentences(),
					counts.actors(), counts.statements(), counts.claims(), counts.events());
		}));
	}

}
