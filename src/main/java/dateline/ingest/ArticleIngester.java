package dateline.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import dateline.actor.ActorRecorder;
import dateline.actor.RecordedCast;
import dateline.article.Article;
import dateline.article.ArticleRecorder;
import dateline.article.Line;
import dateline.article.NewArticle;
import dateline.article.RecordedArticle;
import dateline.claim.ClaimRecorder;
import dateline.event.EventRecorder;
import dateline.statement.RecordedStatements;
import dateline.statement.StatementRecorder;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes in one article: annotates and extracts outside the transaction, then writes all
 * of it in one. The text of an article that this version has extracted already is not
 * annotated again, unless what is stated about it has changed.
 */
@Component
class ArticleIngester {

	private final Pipeline pipeline;

	private final NewArticles given;

	private final EnglishDetector english = new EnglishDetector();

	private final TransactionTemplate transactions;

	private final IngestionLog log;

	private final ArticleRecorder articles;

	private final ActorRecorder actors;

	private final StatementRecorder statements;

	private final ClaimRecorder claims;

	private final EventRecorder events;

	ArticleIngester(Pipeline pipeline, NewArticles given, TransactionTemplate transactions, IngestionLog log,
			ArticleRecorder articles, ActorRecorder actors, StatementRecorder statements, ClaimRecorder claims,
			EventRecorder events) {
		this.pipeline = pipeline;
		this.given = given;
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
		NewArticle stated = this.given.of(text, task.file().details());
		NewArticle given = unlessCurrent(task, stated);
		if (given == null) {
			return "skipped: the same text is stored";
		}
		String foreign = foreign(text, given.language());
		return (foreign != null) ? store(task, given, this.pipeline.leave(text, lines), foreign)
				: store(task, given, this.pipeline.extract(text, lines, given.publishedOn()), null);
	}

	/**
	 * What to store; null, and noted as skipped, if there is nothing to do. What a text
	 * shows of itself does not take the place of what was stated about it once.
	 */
	private @Nullable NewArticle unlessCurrent(IngestionLog.Task task, NewArticle stated) {
		return this.transactions.execute((status) -> {
			Article article = this.articles.find(stated).orElse(null);
			if (article == null) {
				return stated;
			}
			if (this.log.isCurrent(article, task.file())) {
				this.log.skip(task, "the same text is stored as article " + article.publicId(), article);
				return null;
			}
			return (task.file().details() != null) ? stated : article.given();
		});
	}

	private @Nullable String foreign(String text, @Nullable String language) {
		if (language != null) {
			return Locale.forLanguageTag(language).getLanguage().equals("en") ? null
					: "language \"" + language + "\": only English is extracted";
		}
		return this.english.isEnglish(text) ? null : "not recognised as English prose";
	}

	private String store(IngestionLog.Task task, NewArticle given, Extraction found, @Nullable String foreign) {
		return Objects.requireNonNull(this.transactions.execute((status) -> {
			Article article = this.articles.record(given);
			EventRecorder.Remains remains = this.events.remains(article);
			RecordedArticle recorded = this.articles.recordSentences(article, found.sentences());
			RecordedCast cast = this.actors.record(found.cast().members(), found.text(), recorded);
			RecordedStatements said = this.statements.record(found.statements(), recorded, cast);
			int counted = this.claims.record(found.claims(), recorded, cast, said);
			int happened = this.events.record(found.events(), recorded, cast, remains);
			Ingestion.Counts counts = new Ingestion.Counts(recorded.sentenceCount(), cast.count(), said.count(),
					counted, happened);
			if (foreign != null) {
				article.notExtracted(foreign);
				this.log.done(task, article, counts, foreign);
				return "stored, not extracted: " + foreign;
			}
			article.extractedBy(Pipeline.VERSION);
			this.log.done(task, article, counts, null);
			return "%d sentences, %d actors, %d statements, %d claims, %d events".formatted(counts.sentences(),
					counts.actors(), counts.statements(), counts.claims(), counts.events());
		}));
	}

}
