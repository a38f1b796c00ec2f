package dateline.ingest;

import java.util.List;

import dateline.actor.CastView;
import dateline.article.ArticleRef;
import dateline.article.SentenceView;
import dateline.claim.ClaimView;
import dateline.event.EventView;
import dateline.statement.StatementView;
import io.swagger.v3.oas.annotations.media.Schema;

/** Everything extracted from one article. */
@Schema(name = "Annotations", description = "Everything extracted from one article, each list in text order.")
record AnnotationsView(ArticleRef article,
		@Schema(description = "Sentences, and the lines that are none.") List<SentenceView> sentences,
		@Schema(description = "Actors with their mentions, by the first one.") List<CastView> actors,
		@Schema(description = "What the article reports somebody to have said.") List<StatementView> statements,
		@Schema(description = "Quantities that the article gives.") List<ClaimView> claims,
		@Schema(description = "Events that the article reports, with its own mentions only; date, place and "
				+ "participants are those of all articles.") List<EventView> events) {

}
