package dateline.ingest;

import dateline.actor.ActorQueries;
import dateline.article.ArticleQueries;
import dateline.claim.ClaimQueries;
import dateline.event.EventQueries;
import dateline.statement.StatementQueries;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code /v1/articles/{id}/annotations}: here because only this room may see all kinds of
 * facts.
 */
@Tag(name = "Articles")
@RestController
class AnnotationsController {

	private final ArticleQueries articles;

	private final ActorQueries actors;

	private final StatementQueries statements;

	private final ClaimQueries claims;

	private final EventQueries events;

	AnnotationsController(ArticleQueries articles, ActorQueries actors, StatementQueries statements,
			ClaimQueries claims, EventQueries events) {
		this.articles = articles;
		this.actors = actors;
		this.statements = statements;
		this.claims = claims;
		this.events = events;
	}

	@Operation(summary = "Everything extracted from one article",
			description = "Sentences, actors with their mentions, "
					+ "statements, claims and events, each in text order.")
	@GetMapping("/v1/articles/{id}/annotations")
	AnnotationsView annotations(@Parameter(description = "Public id of the article.",
			example = "7e197bf1ed705bbf") @PathVariable String id) {
		return new AnnotationsView(this.articles.reference(id), this.articles.sentences(id), this.actors.cast(id),
				this.statements.ofArticle(id), this.claims.ofArticle(id), this.events.ofArticle(id));
	}

}
