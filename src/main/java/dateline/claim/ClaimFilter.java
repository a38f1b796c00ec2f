package dateline.claim;

import java.math.BigDecimal;
import java.time.LocalDate;

import dateline.api.Choice;
import dateline.api.BadParameters;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which claims are asked for; all that is given must hold. */
public record ClaimFilter(@Parameter(description = "What is counted. ", example = "TROOPS") Choice<Measure> measure,
		@Parameter(description = "Outlet of the article: id or any known name, or `none` for articles that state no "
				+ "source.", schema = @Schema(examples = "WSJ")) Choice<String> source,
		@Parameter(description = "Whose they are or whom they befell: id or any known name of an actor.",
				schema = @Schema(examples = "United States")) Choice<String> subject,
		@Parameter(description = "Where: any known name of a place, or the ISO 3166-1 alpha-2 code of a country. A "
				+ "country has all that lies in it. ", example = "Iraq") Choice<String> place,
		@Parameter(description = "Who says so: id or any known name of an actor.",
				schema = @Schema(examples = "!Pentagon")) Choice<String> assertedBy,
		@Parameter(
				description = "The number, or the upper end of its range, is at least this. Where that end is open "
						+ "(\"more than 100\", \"dozens\"), the number given counts.",
				schema = @Schema(examples = "1000")) @Nullable BigDecimal min,
		@Parameter(description = "The number, or the lower end of its range, is at most this. Where that end is open, "
				+ "the number given counts.", schema = @Schema(examples = "1000")) @Nullable BigDecimal max,
		@Parameter(
				description = "Held on this day (yyyy-MM-dd) or later, as far as the date is known; claims without "
						+ "a date are left out.",
				schema = @Schema(examples = "2024-01-01")) @Nullable LocalDate asOfFrom,
		@Parameter(
				description = "Held on this day (yyyy-MM-dd) or earlier, as far as the date is known; claims "
						+ "without a date are left out.",
				schema = @Schema(examples = "2024-01-31")) @Nullable LocalDate asOfTo,
		@Parameter(description = "Words for what is counted or of the sentence; `\"…\"` for a phrase, `or`, and `-` "
				+ "for words that must not occur.", schema = @Schema(examples = "troops")) @Nullable String q) {

	public ClaimFilter {
		BadParameters.ifReversed("min", min, "max", max);
		BadParameters.ifReversed("asOfFrom", asOfFrom, "asOfTo", asOfTo);
	}

}
