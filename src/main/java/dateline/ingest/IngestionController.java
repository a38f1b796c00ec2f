package dateline.ingest;

import dateline.api.Page;
import dateline.api.Paging;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
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

	IngestionController(IngestionQueries ingestions) {
		this.ingestions = ingestions;
	}

	@Operation(summary = "List ingestions", description = "The latest queued first; then by id.")
	@GetMapping("/v1/ingestions")
	ResponseEntity<Page<IngestionView>> ingestions(@ParameterObject IngestionFilter filter,
			@ParameterObject Paging paging) {
		return Page.of(this.ingestions.list(filter, paging));
	}

	@Operation(summary = "One ingestion")
	@GetMapping("/v1/ingestions/{id}")
	IngestionView ingestion(@Parameter(description = "Public id of the ingestion.") @PathVariable String id) {
		return this.ingestions.one(id);
	}

}
