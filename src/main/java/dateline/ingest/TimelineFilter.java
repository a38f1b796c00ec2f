package dateline.ingest;

import java.time.LocalDate;

import dateline.api.BadParameters;
import dateline.api.Choice;
import dateline.claim.ClaimFilter;
import dateline.event.EventFilter;
import dateline.statement.StatementFilter;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which part of the story is asked for; all that is given must hold. */
record TimelineFilter(
		@Parameter(description = "Happened, was said or held on this day (yyyy-MM-dd) or later, as far as the date is "
				+ "known.", example = "2024-01-01") @Nullable LocalDate from,
		@Parameter(
				description = "Happened, was said or held on this day (yyyy-MM-dd) or earlier, as far as the date is "
						+ "known.",
				example = "2024-01-31") @Nullable LocalDate to,
		@Parameter(description = "What kind of entry.") Choice<TimelineEntry.Kind> kind,
		@Parameter(description = "Who has a part in the event, said it, or is what the claim is about: id or any known "
				+ "name.", schema = @Schema(examples = "Pentagon")) Choice<String> actor,
		@Parameter(
				description = "Where: any known name of a place, or the ISO 3166-1 alpha-2 code of a country. A "
						+ "country has all that lies in it. Statements have no place.",
				schema = @Schema(examples = "Baghdad")) Choice<String> place,
		@Parameter(description = "Outlet of an article that reports it: id or any known name, or `none` for articles "
				+ "that state no source.", schema = @Schema(examples = "WSJ")) Choice<String> source,
		@Parameter(description = "Words of a sentence that reports it; `\"…\"` for a phrase, `or`, and `-` for words "
				+ "that must not occur.", schema = @Schema(examples = "strike")) @Nullable String q) {

	TimelineFilter {
		BadParameters.ifReversed("from", from, "to", to);
	}

	/** The same asked of events. */
	EventFilter ofEvents() {
		return new EventFilter(this.from, this.to, null, null, Choice.free(), Choice.free(), this.actor, Choice.free(),
				this.place, this.source, Choice.free(), this.q);
	}

	/** The same asked of statements, which have no place. */
	StatementFilter ofStatements() {
		return new StatementFilter(this.actor, Choice.free(), Choice.free(), this.source, this.from, this.to, this.q);
	}

	/** The same asked of claims. */
	ClaimFilter ofClaims() {
		return new ClaimFilter(Choice.free(), this.source, this.actor, this.place, Choice.free(), null, null, this.from,
				this.to, this.q);
	}

}
