package dateline.article;

import java.util.List;

import dateline.api.Arrangement;
import dateline.api.Include;
import dateline.api.Interval;
import dateline.api.Sort;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How articles are shown. */
record ArticleArrangement(
		@Parameter(description = SORT + RANKED,
				schema = @Schema(defaultValue = "-publishedOn")) @Nullable Sort<SortArticlesBy> sort,
		@Parameter(description = GROUP_BY) List<GroupArticlesBy> groupBy,
		@Parameter(description = INTERVAL) @Nullable Interval interval,
		@Parameter(description = "What is shown beside: `TEXT` for the text." + SEVERAL) List<IncludeInArticle> include)
		implements
			Arrangement {

	@Override
	public List<Include> included() {
		return this.include.isEmpty() ? List.of() : List.of(Include.TEXT);
	}

}
