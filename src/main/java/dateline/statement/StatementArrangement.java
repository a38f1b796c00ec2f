package dateline.statement;

import java.util.List;

import dateline.api.Arrangement;
import dateline.api.Include;
import dateline.api.Interval;
import dateline.api.Sort;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How statements are shown. */
record StatementArrangement(
		@Parameter(description = SORT + RANKED,
				schema = @Schema(defaultValue = "-saidOn")) @Nullable Sort<SortStatementsBy> sort,
		@Parameter(description = GROUP_BY) List<GroupStatementsBy> groupBy,
		@Parameter(description = INTERVAL) @Nullable Interval interval,
		@Parameter(description = INCLUDE) List<Include> include) implements Arrangement {

	@Override
	public List<Include> included() {
		return this.include;
	}

}
