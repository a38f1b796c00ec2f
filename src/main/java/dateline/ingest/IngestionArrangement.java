package dateline.ingest;

import java.util.List;

import dateline.api.Arrangement;
import dateline.api.Sort;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How ingestions are shown. */
record IngestionArrangement(
		@Parameter(description = SORT,
				schema = @Schema(defaultValue = "-queuedAt")) @Nullable Sort<SortIngestionsBy> sort,
		@Parameter(description = GROUP_BY) List<GroupIngestionsBy> groupBy) implements Arrangement {
}
