package dateline.claim;

import dateline.api.BadParameters;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How claims are compared.
 *
 * @param window days that the as-of dates of one group may lie apart
 */
record Comparing(
		@Parameter(description = "The rule that makes one figure of each group; none is made where it is left out.",
				example = "LATEST") @Nullable Aggregate aggregate,
		@Parameter(description = "How many days the as-of dates of one group may lie after the end of its first one.",
				schema = @Schema(type = "integer", minimum = "0", maximum = "3660", examples = "7",
						defaultValue = "30")) @Nullable Integer window) {

	private static final int DEFAULT_WINDOW = 30;

	private static final int MAX_WINDOW = 3660;

	Comparing {
		if (window != null && (window < 0 || window > MAX_WINDOW)) {
			throw new BadParameters("window", "'window' must be a number of days from 0 to " + MAX_WINDOW + ".");
		}
	}

	int days() {
		return (this.window != null) ? this.window : DEFAULT_WINDOW;
	}

}
