package dateline.article;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import dateline.api.Highlight;
import dateline.api.Named;
import dateline.api.Shown;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An article as the API answers it. */
@Schema(name = "Article", description = "A text as received, with what is stated about it.")
record ArticleView(
		@Schema(description = "Public id: the beginning of the SHA-256 of the text.",
				example = "fadc2ecd8ad304f8") String id,
		@Schema(description = "Title; the first words of the text where no title is stated.") String title,
		@Schema(description = "The outlet whose text it is; null where not stated.") @Nullable Named source,
		@Schema(description = "The outlet that the text rewrites or republishes, where the text says so. Texts with "
				+ "one origin are not independent sources.") @Nullable Named origin,
		@Schema(description = "Authors as stated; empty where not stated.") List<String> authors,
		@Schema(description = "Day of publication; null where not stated.",
				example = "2024-01-17") @Nullable LocalDate publishedOn,
		@Schema(description = "Time of publication; null where not stated.") @Nullable Instant publishedAt,
		@Schema(description = "Address of the original; null where not stated.") @Nullable String url,
		@Schema(description = "ISO 639-1 code of the language; null where not known.",
				example = "en") @Nullable String language,
		@Schema(description = "Length of the text in Unicode code points.") int characters,
		@Schema(description = "SHA-256 of the text in UTF-8.") String textSha256,
		@Schema(description = "Why nothing was extracted, for example that the text is not English; null where facts "
				+ "were extracted or are still being extracted.") @Nullable String notExtractedReason,
		@Schema(description = "When it was taken in.") Instant ingestedAt,
		@Schema(description = "The text as received; only in the answer for one article and with `include=TEXT`.",
				requiredMode = Schema.RequiredMode.NOT_REQUIRED) @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String text,
		@Schema(description = "Where the words of `q` are in the text, at most 50; only with `q`.",
				requiredMode = Schema.RequiredMode.NOT_REQUIRED) @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Highlight> highlights) {

	static String columns(Shown shown) {
		return Facts.ARTICLE_COLUMNS + ", a.authors, a.published_at, a.language, a.characters, a.not_extracted_reason, "
				+ "a.ingested_at, " + Facts.articleText(shown.text())
				+ (shown.highlights() ? Highlight.columns("a.text", "0") : Highlight.noColumns());
	}

	static ArticleView of(ResultSet row) throws SQLException {
		ArticleRef article = ArticleRef.of(row);
		OffsetDateTime publishedAt = row.getObject("published_at", OffsetDateTime.class);
		return new ArticleView(article.id(), article.title(), Named.of(row, "source"), Named.of(row, "origin"),
				Arrays.asList((String[]) row.getArray("authors").getArray()), article.publishedOn(),
				(publishedAt != null) ? publishedAt.toInstant() : null, article.url(), row.getString("language"),
				row.getInt("characters"), row.getString("sha256"), row.getString("not_extracted_reason"),
				row.getObject("ingested_at", OffsetDateTime.class).toInstant(), article.text(), Highlight.of(row));
	}

}
