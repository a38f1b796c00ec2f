package dateline.api;

import java.util.List;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * In which form an answer is asked for.
 *
 * @param format null where the {@code Accept} header decides
 * @param fields paths of fields; empty for all
 */
public record Output(
		@Parameter(description = "The form of the answer, before what `Accept` says. `CSV` and `NDJSON` have the whole "
				+ "answer, not a page of it, and end with an empty line: an answer without it was cut. CSV is UTF-8 "
				+ "with a byte order mark; lists are joined with ` | `, and a text cell that a spreadsheet would take for "
				+ "a formula begins with `'`.") @Nullable Format format,
		@Parameter(
				description = "Only these fields: names of the answer's fields, with a point for those within, "
						+ "such as `evidence.exact`." + Arrangement.SEVERAL,
				schema = @Schema(examples = "id")) List<String> fields) {
}
