package dateline.article;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;

/** An outlet with what is held of it. */
@Schema(name = "Source", description = "An outlet, and how much there is of it.")
record SourceView(@Schema(description = "Public id, stable.", example = "icaro-media-group") String id,
		@Schema(description = "Name.", example = "ICARO Media Group") String name,
		@Schema(description = "All names that find it, its own included.") List<String> aliases,
		@Schema(description = "How many articles are its texts.") long articles,
		@Schema(description = "How many articles of others rewrite or republish a text of it.") long articlesAsOrigin,
		@Schema(description = "How many statements its articles report.") long statements,
		@Schema(description = "How many claims its articles make or report.") long claims) {

	static SourceView of(ResultSet row) throws SQLException {
		return new SourceView(row.getString("public_id"), row.getString("name"),
				Arrays.asList((String[]) row.getArray("aliases").getArray()), row.getLong("articles"),
				row.getLong("origins"), row.getLong("statements"), row.getLong("claims"));
	}

}
