package dateline.ingest;

import java.util.List;

import dateline.api.Arrangement;
import dateline.api.Sort;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How ingestions are shown. */
record IngestionArrangement(
		@Parameter(description = "What they are sorted by, then by id; with `-` before it, descending.",
				schema = @Schema(defaultValue = "-queuedAt")) @Nullable Sort<SortIngestionsBy> sort,
		@Parameter(
				description = "Count them by what they have in common: `groups` instead of `data`. At most two keys, "
						+ "`interval` included; what is not known is a group, too."
						+ SEVERAL) List<GroupIngestionsBy> groupBy)
		implements
			Arrangement {
}
