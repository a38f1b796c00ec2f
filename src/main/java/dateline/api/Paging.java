package dateline.api;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a collection is asked for.
 *
 * @param limit how many rows at most; where not given, 25 on a page and all in a stream
 * @param after where the page before ended; null for the first page
 * @param count how the rows on all pages are counted
 */
public record Paging(
		@Parameter(
				description = "How many results at most: 1 to 200 on a page of JSON, where it is 25 unless given. "
						+ "CSV and NDJSON have all results unless it is given, and then any number.",
				schema = @Schema(type = "integer", minimum = "1", defaultValue = "25",
						examples = "10")) @Nullable Integer limit,
		@Parameter(in = ParameterIn.QUERY,
				description = "The cursor of the page before, as `links.next` has it. It fits only the collection, "
						+ "the filters and the order that it came from.",
				schema = @Schema(type = "string")) @Nullable Cursor after,
		@Parameter(
				description = "How the results of all pages are counted: `CAPPED` counts up to 10,000, and says "
						+ "AT_LEAST when there are more.",
				schema = @Schema(defaultValue = "CAPPED")) @Nullable Counting count) {

	static final int DEFAULT_LIMIT = 25;

	static final int MAX_LIMIT = 200;

	public Paging {
		if (limit != null && limit < 1) {
			throw new BadParameters("limit", "'limit' must be 1 or more.");
		}
	}

	/** How many rows at most on a page. */
	int size() {
		if (this.limit != null && this.limit > MAX_LIMIT) {
			throw new BadParameters("limit",
					"'limit' must be a number from 1 to %d for a page of JSON; CSV and NDJSON".formatted(MAX_LIMIT)
							+ " have no such bound ('format').");
		}
		return (this.limit != null) ? this.limit : DEFAULT_LIMIT;
	}

	Counting counting() {
		return (this.count != null) ? this.count : Counting.CAPPED;
	}

}
