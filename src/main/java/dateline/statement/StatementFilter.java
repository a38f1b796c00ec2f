package dateline.statement;

import java.time.LocalDate;

import dateline.api.Choice;
import dateline.api.BadParameters;
import dateline.article.Polarity;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which statements are asked for; all that is given must hold. */
public record StatementFilter(
		@Parameter(
				description = "Who said it: id or any known name. A person's statements are the person's only; "
						+ "`Pentagon` has those attributed to the department itself. ",
				example = "Pentagon") Choice<String> actor,
		@Parameter(description = "How it is reported.") Choice<StatementKind> kind,
		@Parameter(description = "Whether the speaker asserts or denies the content.") Choice<Polarity> polarity,
		@Parameter(description = "Outlet of the article: id or any known name, or `none` for articles that state no "
				+ "source.", schema = @Schema(examples = "WSJ")) Choice<String> source,
		@Parameter(
				description = "Said on this day (yyyy-MM-dd) or later, as far as the date is known; statements "
						+ "without a date are left out.",
				schema = @Schema(examples = "2024-01-01")) @Nullable LocalDate from,
		@Parameter(
				description = "Said on this day (yyyy-MM-dd) or earlier, as far as the date is known; statements "
						+ "without a date are left out.",
				schema = @Schema(examples = "2024-01-31")) @Nullable LocalDate to,
		@Parameter(description = "Words of the content or its sentence; `\"…\"` for a phrase, `or`, and `-` for words "
				+ "that must not occur.", schema = @Schema(examples = "coalition")) @Nullable String q) {

	public StatementFilter {
		BadParameters.ifReversed("from", from, "to", to);
	}

}
