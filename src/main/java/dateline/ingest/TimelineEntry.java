package dateline.ingest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import dateline.api.Named;
import dateline.api.PlaceView;
import dateline.article.ArticleRef;
import dateline.article.DateView;
import dateline.article.EvidenceView;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An event, a statement or a claim, as a line of the story. */
@Schema(name = "TimelineEntry", description = "An event, a statement or a claim, as a line of the story.")
record TimelineEntry(@Schema(description = "What kind of fact it is.") Kind kind,
		@Schema(description = "Its public id.", example = "fadc2ecd8ad304f8-e120-128") String id,
		@Schema(description = "When it happened, was said or held.") DateView date,
		@Schema(description = "A line for a reader: the label of an event, the words of a statement, the number of a "
				+ "claim with what is counted.", example = "about 2,500 troops") String summary,
		@Schema(description = "Who has a part in the event, said it, or is what the claim is about.") List<Named> actors,
		@Schema(description = "Where; null where the text does not say.") @Nullable PlaceView place,
		@Schema(description = "The outlet of the article; null where not stated.") @Nullable Named source,
		@Schema(description = "The outlet that the article rewrites or republishes; null where the text says nothing "
				+ "of it.") @Nullable Named origin,
		ArticleRef article, EvidenceView evidence, @Schema(description = "Id of the rule that found it.") String rule) {

	static TimelineEntry of(ResultSet row) throws SQLException {
		DateView date = DateView.of(row, "date");
		if (date == null) {
			throw new SQLException("an entry without a date");
		}
		Named actor = Named.of(row, "actor");
		return new TimelineEntry(Kind.valueOf(row.getString("kind")), row.getString("public_id"), date,
				row.getString("summary"), (actor != null) ? List.of(actor) : List.of(), PlaceView.of(row),
				Named.of(row, "source"), Named.of(row, "origin"), ArticleRef.of(row), EvidenceView.of(row),
				row.getString("rule"));
	}

	TimelineEntry with(List<Named> participants) {
		return new TimelineEntry(this.kind, this.id, this.date, this.summary, participants, this.place, this.source,
				this.origin, this.article, this.evidence, this.rule);
	}

	/** The kinds of entries. */
	@Schema(name = "TimelineKind")
	enum Kind {

		EVENT, STATEMENT, CLAIM

	}

}
