package dateline.event;

import java.util.List;

import dateline.api.Arrangement;
import dateline.api.Include;
import dateline.api.Interval;
import dateline.api.Sort;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How events are shown. */
record EventArrangement(
		@Parameter(description = SORT + RANKED,
				schema = @Schema(defaultValue = "-date")) @Nullable Sort<SortEventsBy> sort,
		@Parameter(description = GROUP_BY) List<GroupEventsBy> groupBy,
		@Parameter(description = INTERVAL) @Nullable Interval interval,
		@Parameter(description = IncludeInEvents.DESCRIPTION) List<IncludeInEvents> include) implements Arrangement {

	@Override
	public List<Include> included() {
		return IncludeInEvents.onRequest(this.include);
	}

}
