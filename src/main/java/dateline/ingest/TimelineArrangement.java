package dateline.ingest;

import java.util.List;

import dateline.api.Arrangement;
import dateline.api.Include;
import dateline.api.Interval;
import dateline.api.Sort;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a timeline is shown. */
record TimelineArrangement(
		@Parameter(description = "What they are sorted by, then by id; with `-` before it, descending.",
				schema = @Schema(defaultValue = "date")) @Nullable Sort<SortTimelineBy> sort,
		@Parameter(
				description = "Count them by what they have in common: `groups` instead of `data`. At most two keys, "
						+ "`interval` included; what is not known is a group, too."
						+ SEVERAL) List<GroupTimelineBy> groupBy,
		@Parameter(
				description = "Count them by stretches of the calendar: the days of the entries. A date that does not lie in one "
						+ "of them is not known.") @Nullable Interval interval,
		@Parameter(
				description = "What is shown beside: `CONTEXT` for the sentences around the evidence, `TEXT` for the text of the article."
						+ SEVERAL) List<Include> include)
		implements
			Arrangement {

	@Override
	public List<Include> included() {
		return this.include;
	}

}
