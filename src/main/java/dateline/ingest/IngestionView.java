package dateline.ingest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The taking in of one file or request, as the API answers it. */
@Schema(name = "Ingestion", description = "What was taken in, and what came of it.")
record IngestionView(@Schema(description = "Public id.") String id,
		@Schema(description = "Name of the file; null for a request.") @Nullable String file,
		@Schema(description = "What has become of it. SKIPPED: there was nothing to do.") IngestionState state,
		@Schema(description = "Why it failed, was skipped or was stored without facts; else null.") @Nullable String reason,
		@Schema(description = "What was noticed on the way.") List<String> warnings,
		@Schema(description = "Id of the article; null where there is none.",
				example = "fadc2ecd8ad304f8") @Nullable String articleId,
		@Schema(description = "SHA-256 of what was taken in; null where it could not be read.") @Nullable String sha256,
		@Schema(description = "The version of the extraction; null before its end and where it failed or was skipped.") @Nullable String extractorVersion,
		@Schema(description = "How much was found; null before its end and where it failed or was skipped.") @Nullable Counts counts,
		@Schema(description = "When it was noticed.") Instant queuedAt,
		@Schema(description = "When it was begun; null while queued.") @Nullable Instant startedAt,
		@Schema(description = "When it ended; null before.") @Nullable Instant finishedAt,
		@Schema(description = "How long it took, in milliseconds; null before its end.") @Nullable Long durationMs) {

	static final String COLUMNS = "i.*, a.public_id as article_public_id";

	static IngestionView of(ResultSet row) throws SQLException {
		return new IngestionView(row.getString("public_id"), row.getString("file"),
				IngestionState.valueOf(row.getString("state")), row.getString("reason"),
				Arrays.asList((String[]) row.getArray("warnings").getArray()), row.getString("article_public_id"),
				row.getString("sha256"), row.getString("extractor_version"), Counts.of(row),
				row.getObject("queued_at", OffsetDateTime.class).toInstant(), instant(row, "started_at"),
				instant(row, "finished_at"), row.getObject("duration_ms", Long.class));
	}

	private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
		OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
		return (time != null) ? time.toInstant() : null;
	}

	/** How much was found. */
	@Schema(name = "IngestionCounts")
	record Counts(@Schema(description = "Sentences.") int sentences, @Schema(description = "Actors.") int actors,
			@Schema(description = "Statements.") int statements, @Schema(description = "Claims.") int claims,
			@Schema(description = "Reports of events.") int events) {

		private static @Nullable Counts of(ResultSet row) throws SQLException {
			return (row.getObject("sentences") == null) ? null : new Counts(row.getInt("sentences"),
					row.getInt("actors"), row.getInt("statements"), row.getInt("claims"), row.getInt("events"));
		}

	}

}
