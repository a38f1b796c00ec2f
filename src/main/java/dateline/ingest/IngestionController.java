package dateline.ingest;

import dateline.api.Answers;
import dateline.api.Format;
import dateline.api.Output;
import dateline.api.Page;
import dateline.api.Paging;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code /v1/ingestions} */
@Tag(name = "Ingestions", description = "What was taken in, and what came of it.")
@RestController
class IngestionController {

	private final IngestionQueries ingestions;

	private final Answers answers;

	IngestionController(IngestionQueries ingestions, Answers answers) {
		this.ingestions = ingestions;
		this.answers = answers;
	}

	@Operation(summary = "List ingestions", description = "The latest queued first; then by id.")
	@GetMapping(path = "/v1/ingestions", produces = { Format.JSON_TYPE, Format.NDJSON_TYPE, Format.CSV_TYPE })
	@Nullable ResponseEntity<Page<IngestionView>> ingestions(@ParameterObject IngestionFilter filter,
			@ParameterObject IngestionArrangement arrangement, @ParameterObject Paging paging,
			@ParameterObject Output output) {
		return this.answers.of(this.ingestions.select(filter, arrangement), paging, output);
	}

	@Operation(summary = "One ingestion",
			description = "What became of one file or request: how much was found, or why it failed or was skipped.")
	@GetMapping("/v1/ingestions/{id}")
	IngestionView ingestion(@Parameter(
			description = "Public id of the ingestion, as the list of ingestions has it; each database has its own.",
			example = "00000000-0000-0000-0000-000000000000") @PathVariable String id) {
		return this.ingestions.one(id);
	}

}
