package dateline.event;

import java.sql.ResultSet;
import java.sql.SQLException;

import dateline.api.Named;
import dateline.api.Shown;
import dateline.article.ArticleRef;
import dateline.article.DateView;
import dateline.article.EvidenceView;
import dateline.article.Facts;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An article's report of an event, as the API answers it. */
@Schema(name = "EventMention",
		description = "An article's report of an event. The evidence is the clause that reports it.")
public record EventMentionView(
		@Schema(description = "Public id: article and offsets; finds the event, too.",
				example = "fadc2ecd8ad304f8-e120-128") String id,
		ArticleRef article,
		@Schema(description = "The outlet of the article; null where not stated.") @Nullable Named source,
		@Schema(description = "The outlet that the article rewrites or republishes; null where the text says nothing "
				+ "of it. Reports with one origin are not independent.") @Nullable Named origin,
		@Schema(description = "The word that names the event.", example = "strike") String trigger,
		@Schema(description = "When, by this report alone; null where it does not say.") @Nullable DateView date,
		EvidenceView evidence, @Schema(description = "Id of the rule that found it.") String rule) {

	static String columns(Shown shown) {
		return Facts.columns(shown)
				+ "f.trigger_text, f.date_from, f.date_to, f.date_precision, f.date_text, f.date_rule, f.date_anchor";
	}

	static EventMentionView of(ResultSet row) throws SQLException {
		return new EventMentionView(row.getString("public_id"), ArticleRef.of(row), Named.of(row, "source"),
				Named.of(row, "origin"), row.getString("trigger_text"), DateView.of(row, "date"), EvidenceView.of(row),
				row.getString("rule"));
	}

}
