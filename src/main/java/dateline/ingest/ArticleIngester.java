package dateline.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import dateline.article.Article;
import dateline.article.ArticleRecorder;
import dateline.article.Line;
import dateline.article.NewArticle;
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

	private final ExtractionRecorder recorder;

	ArticleIngester(Pipeline pipeline, NewArticles given, TransactionTemplate transactions, IngestionLog log,
			ArticleRecorder articles, ExtractionRecorder recorder) {
		this.pipeline = pipeline;
		this.given = given;
		this.transactions = transactions;
		this.log = log;
		this.articles = articles;
		this.recorder = recorder;
	}

	/** What was found, in words. */
	String ingest(IngestionLog.Task task, String text) {
		List<Line> lines = this.pipeline.lines(text);
		NewArticle stated = this.given.of(text, task.file().details(), () -> lines);
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
			ExtractionRecorder.Recorded recorded = this.recorder.record(given, found);
			Article article = recorded.article();
			Ingestion.Counts counts = recorded.counts();
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
