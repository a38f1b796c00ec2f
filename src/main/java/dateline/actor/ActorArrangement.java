package dateline.actor;

import java.util.List;

import dateline.api.Arrangement;
import dateline.api.Sort;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How actors are shown. */
record ActorArrangement(
		@Parameter(description = SORT, schema = @Schema(defaultValue = "id")) @Nullable Sort<SortActorsBy> sort,
		@Parameter(description = GROUP_BY) List<GroupActorsBy> groupBy) implements Arrangement {
}
