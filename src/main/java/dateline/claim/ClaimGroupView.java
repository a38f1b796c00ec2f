package dateline.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import dateline.api.Named;
import dateline.api.PlaceView;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Claims that speak of the same thing, side by side. */
@Schema(name = "ClaimGroup",
		description = "Claims that speak of the same thing: same measure, unit, subject and place, "
				+ "and as-of dates that lie together.")
public record ClaimGroupView(
		@Schema(description = "Id of the group's first claim.",
				example = "da6def8141b84164-c3463-3482-troops") String id,
		@Schema(description = "What is counted.") Measure measure,
		@Schema(description = "What the numbers are numbers of.", example = "people") String unit,
		@Schema(description = "Whose they are or whom they befell; null where the texts do not say.") @Nullable Named subject,
		@Schema(description = "Where; null where the texts do not say.") @Nullable PlaceView place,
		@Schema(description = "First day of the as-of dates; null where none is known.",
				example = "2024-01-09") @Nullable LocalDate from,
		@Schema(description = "Last day of the as-of dates; null where none is known.",
				example = "2024-01-17") @Nullable LocalDate to,
		@Schema(description = "The figures, one for each article and asserter that gives it; latest as-of date first, "
				+ "those without a date last.") List<ClaimView> claims,
		@Schema(description = "The least number given; denied ones are left out here and below.",
				example = "2500") @Nullable BigDecimal min,
		@Schema(description = "The greatest number given.", example = "2500") @Nullable BigDecimal max,
		@Schema(description = "How far they lie apart: `max` less `min`.", example = "0") @Nullable BigDecimal spread,
		@Schema(description = "Whether there is a number that all words allow. \"About\" allows a tenth more or less; "
				+ "\"at least\", \"more than\" and vague words are open upwards.") Agreement agreement,
		@Schema(description = "How many of the figures are reported as denied.", example = "0") int denied,
		@Schema(description = "How many origins stand behind the figures. Articles that republish or rewrite one "
				+ "outlet have one origin; an article without outlet is an origin of its own.",
				example = "4") int independentOrigins,
		@Schema(description = "The one figure that the rule asked for makes; null where no rule is asked for, and where "
				+ "no claim gives a number.") @Nullable Figure aggregate,
		@Schema(description = "Groups of the same measure, unit and time that are kept apart from this one, and "
				+ "why.") List<Related> related) {

	/** One figure for a group. */
	@Schema(name = "AggregateFigure", description = "One figure for a group, and the claim that gives it.")
	public record Figure(@Schema(description = "The rule that chose it.") Aggregate rule,
			@Schema(description = "The number.", example = "2500") BigDecimal value,
			@Schema(description = "Id of the claim that gives it.",
					example = "da6def8141b84164-c3463-3482-troops") String claimId) {
	}

	/** Another group that nearly speaks of the same. */
	@Schema(name = "RelatedGroup", description = "A group that nearly speaks of the same.")
	public record Related(
			@Schema(description = "Id of the group.", example = "0e5b8b2c2de05b78-c8247-8258-attacks") String id,
			@Schema(description = "What differs: `subject`, `place`.", example = "[\"place\"]") List<String> differs) {
	}

}
