package dateline.article;

import java.time.LocalDate;

import dateline.api.Choice;
import dateline.api.BadParameters;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which articles are asked for; all that is given must hold. */
record ArticleFilter(
		@Parameter(description = "Outlet whose text it is: id or any known name, or `none` for articles that state "
				+ "no source. ", example = "WSJ") Choice<String> source,
		@Parameter(description = "Outlet that the text rewrites or republishes: id or any known name, or `none`.",
				schema = @Schema(examples = "POLITICO")) Choice<String> origin,
		@Parameter(description = "Published on this day (yyyy-MM-dd) or later; articles that state no date are left "
				+ "out.", schema = @Schema(examples = "2024-01-10")) @Nullable LocalDate publishedFrom,
		@Parameter(description = "Published on this day (yyyy-MM-dd) or earlier; articles that state no date are left "
				+ "out.", schema = @Schema(examples = "2024-01-31")) @Nullable LocalDate publishedTo,
		@Parameter(description = "An actor that the article mentions: id or any known name.",
				schema = @Schema(examples = "Pentagon")) Choice<String> actor,
		@Parameter(
				description = "Words of the title or text; `\"…\"` for a phrase, `or`, and `-` for words that "
						+ "must not occur. English word forms count as the same word.",
				schema = @Schema(examples = "coalition")) @Nullable String q) {

	ArticleFilter {
		BadParameters.ifReversed("publishedFrom", publishedFrom, "publishedTo", publishedTo);
	}

}
