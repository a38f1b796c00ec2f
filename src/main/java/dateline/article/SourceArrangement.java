package dateline.article;

import dateline.api.Arrangement;
import dateline.api.Sort;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How outlets are shown. */
record SourceArrangement(
		@Parameter(description = SORT, schema = @Schema(defaultValue = "id")) @Nullable Sort<SortSourcesBy> sort)
		implements
			Arrangement {
}
