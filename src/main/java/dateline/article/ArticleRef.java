package dateline.article;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An article, as a fact refers to it. */
@Schema(description = "The article that a fact is from.")
public record ArticleRef(@Schema(description = "Public id of the article.", example = "fadc2ecd8ad304f8") String id,
		@Schema(description = "Title; the first words of the text where no title is stated.") String title,
		@Schema(description = "Day of publication; null where not stated.",
				example = "2024-01-09") @Nullable LocalDate publishedOn,
		@Schema(description = "Address of the original; null where not stated.") @Nullable String url,
		@Schema(description = "The text as received; only with `include=TEXT`.",
				requiredMode = Schema.RequiredMode.NOT_REQUIRED) @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String text) {

	/** From the columns of {@link Facts#columns}. */
	public static ArticleRef of(ResultSet row) throws SQLException {
		String title = row.getString("title");
		return new ArticleRef(row.getString("article_public_id"),
				(title != null) ? title : FirstWords.of(row.getString("beginning")),
				row.getObject("published_on", LocalDate.class), row.getString("url"), row.getString("article_text"));
	}

}
