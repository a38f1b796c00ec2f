package dateline.event;

import java.time.LocalDate;

import dateline.api.Choice;
import dateline.api.BadParameters;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which events are asked for; all that is given must hold. */
public record EventFilter(
		@Parameter(
				description = "Happened, or is to happen, on this day (yyyy-MM-dd) or later: the days it can have "
						+ "happened on have one in common with those asked for. Events without a date are left out.",
				example = "2023-08-01") @Nullable LocalDate from,
		@Parameter(description = "Happened, or is to happen, on this day (yyyy-MM-dd) or earlier. Events without a "
				+ "date are left out.", example = "2023-08-31") @Nullable LocalDate to,
		@Parameter(description = "Reported by an article published on this day (yyyy-MM-dd) or later.",
				schema = @Schema(examples = "2024-01-10")) @Nullable LocalDate reportedFrom,
		@Parameter(
				description = "Reported by an article published on this day (yyyy-MM-dd) or earlier. With "
						+ "`reportedFrom`, `source` or `q`, one report must meet all.",
				schema = @Schema(examples = "2024-01-31")) @Nullable LocalDate reportedTo,
		@Parameter(description = "PLOVER type.", schema = @Schema(examples = "ASSAULT")) Choice<EventType> type,
		@Parameter(description = "PLOVER mode, such as `drone` or `withdraw`.",
				schema = @Schema(examples = "drone")) Choice<String> mode,
		@Parameter(description = "Who has a part in it: id or any known name.",
				schema = @Schema(examples = "Iraq")) Choice<String> actor,
		@Parameter(description = "The part that the actor has; without `actor`, that anybody has.") Choice<Role> role,
		@Parameter(
				description = "Where: any known name of a place, or the ISO 3166-1 alpha-2 code of a country. A "
						+ "country has all that lies in it.",
				schema = @Schema(examples = "Baghdad")) Choice<String> place,
		@Parameter(description = "Outlet of an article that reports it: id or any known name, or `none` for articles "
				+ "that state no source.", schema = @Schema(examples = "WSJ")) Choice<String> source,
		@Parameter(description = "Whether it is reported as real.") Choice<Modality> modality,
		@Parameter(description = "Words of a sentence that reports it; `\"…\"` for a phrase, `or`, and `-` for words "
				+ "that must not occur.", schema = @Schema(examples = "strike")) @Nullable String q) {

	public EventFilter {
		BadParameters.ifReversed("from", from, "to", to);
		BadParameters.ifReversed("reportedFrom", reportedFrom, "reportedTo", reportedTo);
	}

}
