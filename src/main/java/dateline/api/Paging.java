package dateline.api;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a collection is asked for.
 *
 * @param limit how many rows at most, 1 to 200; 25 where not given
 * @param after where the page before ended; null for the first page
 */
public record Paging(
		@Parameter(description = "How many results at most.",
				schema = @Schema(type = "integer", minimum = "1", maximum = "200",
						defaultValue = "25")) @Nullable Integer limit,
		@Parameter(in = ParameterIn.QUERY,
				description = "The cursor of the page before, as `links.next` has it. It fits only the collection "
						+ "and the filters that it came from.",
				schema = @Schema(type = "string")) @Nullable Cursor after) {

	static final int DEFAULT_LIMIT = 25;

	static final int MAX_LIMIT = 200;

	public Paging {
		if (limit != null && (limit < 1 || limit > MAX_LIMIT)) {
			throw new BadParameters("limit", "'limit' must be a number from 1 to " + MAX_LIMIT + ".");
		}
	}

	/** How many rows at most. */
	int size() {
		return (this.limit != null) ? this.limit : DEFAULT_LIMIT;
	}

}
