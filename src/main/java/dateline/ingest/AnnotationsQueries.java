package dateline.ingest;

import dateline.actor.ActorQueries;
import dateline.article.ArticleQueries;
import dateline.claim.ClaimQueries;
import dateline.event.EventQueries;
import dateline.statement.StatementQueries;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads everything extracted from one article, all as of one moment: it may be extracted
 * anew meanwhile.
 */
@Component
class AnnotationsQueries {

	private final ArticleQueries articles;

	private final ActorQueries actors;

	private final StatementQueries statements;

	private final ClaimQueries claims;

	private final EventQueries events;

	AnnotationsQueries(ArticleQueries articles, ActorQueries actors, StatementQueries statements, ClaimQueries claims,
			EventQueries events) {
		this.articles = articles;
		this.actors = actors;
		this.statements = statements;
		this.claims = claims;
		this.events = events;
	}

	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	public AnnotationsView of(String article) {
		return new AnnotationsView(this.articles.reference(article), this.articles.sentences(article),
				this.actors.cast(article), this.statements.ofArticle(article), this.claims.ofArticle(article),
				this.events.ofArticle(article));
	}

	/**
	 * The same as annotations of the Web, with addresses that begin with the base.
	 */
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	public AnnotationCollection linked(String article, String base) {
		return new LinkedAnnotations(base, of(article), this.articles.text(article)).collection();
	}

}
