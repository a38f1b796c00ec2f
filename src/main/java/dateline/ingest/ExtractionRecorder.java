package dateline.ingest;

import dateline.actor.ActorRecorder;
import dateline.actor.RecordedCast;
import dateline.article.Article;
import dateline.article.ArticleRecorder;
import dateline.article.NewArticle;
import dateline.article.RecordedArticle;
import dateline.claim.ClaimRecorder;
import dateline.event.EventRecorder;
import dateline.statement.RecordedStatements;
import dateline.statement.StatementRecorder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes an article with all that was found in it, in the transaction at hand: each
 * recorder after those whose rows it refers to.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ExtractionRecorder {

	private final ArticleRecorder articles;

	private final ActorRecorder actors;

	private final StatementRecorder statements;

	private final ClaimRecorder claims;

	private final EventRecorder events;

	ExtractionRecorder(ArticleRecorder articles, ActorRecorder actors, StatementRecorder statements,
			ClaimRecorder claims, EventRecorder events) {
		this.articles = articles;
		this.actors = actors;
		this.statements = statements;
		this.claims = claims;
		this.events = events;
	}

	Recorded record(NewArticle given, Extraction found) {
		Article article = this.articles.record(given);
		EventRecorder.Remains remains = this.events.remains(article);
		RecordedArticle recorded = this.articles.recordSentences(article, found.sentences());
		RecordedCast cast = this.actors.record(found.cast().members(), found.text(), recorded);
		RecordedStatements said = this.statements.record(found.statements(), recorded, cast);
		int counted = this.claims.record(found.claims(), recorded, cast, said);
		int happened = this.events.record(found.events(), recorded, cast, remains);
		return new Recorded(article,
				new Ingestion.Counts(recorded.sentenceCount(), cast.count(), said.count(), counted, happened));
	}

	/** The article as stored, and how much was written of it. */
	record Recorded(Article article, Ingestion.Counts counts) {
	}

}
