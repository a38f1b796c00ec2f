package dateline.ingest;

import java.util.List;

import dateline.api.Arrangement;
import dateline.api.Include;
import dateline.api.Interval;
import dateline.api.Sort;
import dateline.event.IncludeInEvents;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a timeline is shown. */
record TimelineArrangement(
		@Parameter(description = SORT, schema = @Schema(defaultValue = "date")) @Nullable Sort<SortTimelineBy> sort,
		@Parameter(description = GROUP_BY) List<GroupTimelineBy> groupBy,
		@Parameter(description = INTERVAL) @Nullable Interval interval,
		@Parameter(description = IncludeInEvents.DESCRIPTION) List<IncludeInEvents> include) implements Arrangement {

	@Override
	public List<Include> included() {
		return IncludeInEvents.onRequest(this.include);
	}

}
