package dateline.actor;

import java.util.List;

import dateline.api.Arrangement;
import dateline.api.Sort;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How actors are shown. */
record ActorArrangement(
		@Parameter(description = "What they are sorted by, then by id; with `-` before it, descending.",
				schema = @Schema(defaultValue = "id")) @Nullable Sort<SortActorsBy> sort,
		@Parameter(
				description = "Count them by what they have in common: `groups` instead of `data`. At most two keys, "
						+ "`interval` included; what is not known is a group, too."
						+ SEVERAL) List<GroupActorsBy> groupBy)
		implements
			Arrangement {
}
