package dateline.article;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import dateline.api.Highlight;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The words of an article that prove a fact. */
@Schema(name = "Evidence",
		description = "The words of the article that prove the fact. Offsets are half-open and count Unicode code "
				+ "points of the article's text; `exact` is the text between them.")
public record EvidenceView(@Schema(description = "The whole sentence, as printed.") String sentence,
		@Schema(description = "Offset of the first character.", example = "3463") int begin,
		@Schema(description = "Offset after the last character.", example = "3482") int end,
		@Schema(description = "The text between the offsets.", example = "approximately 2,500") String exact,
		@Schema(description = "The text just before it, to find it again should the text change.") String prefix,
		@Schema(description = "The text just after it.") String suffix,
		@Schema(description = "SHA-256 of the article's text in UTF-8.") String textSha256,
		@Schema(description = "The sentences around it; only with `include=CONTEXT`.",
				requiredMode = Schema.RequiredMode.NOT_REQUIRED) @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Context context,
		@Schema(description = "Where the words of `q` are in the sentence and the evidence, at most 50; only with `q`.",
				requiredMode = Schema.RequiredMode.NOT_REQUIRED) @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Highlight> highlights) {

	/** From the columns of {@link Facts#columns}. */
	public static EvidenceView of(ResultSet row) throws SQLException {
		return new EvidenceView(row.getString("sentence"), row.getInt("begin_offset"), row.getInt("end_offset"),
				row.getString("exact"), row.getString("prefix"), row.getString("suffix"), row.getString("sha256"),
				row.getBoolean("context")
						? new Context(row.getString("sentence_before"), row.getString("sentence_after")) : null,
				Highlight.of(row));
	}

	/** What stands around the evidence. */
	@Schema(name = "EvidenceContext", description = "The sentences, or lines, around the one of the evidence.")
	public record Context(@Schema(description = "The one before; null where it is the first.") @Nullable String before,
			@Schema(description = "The one after; null where it is the last.") @Nullable String after) {
	}

}
