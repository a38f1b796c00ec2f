package dateline.article;

import dateline.api.Page;
import dateline.api.Paging;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code /v1/sources} */
@Tag(name = "Sources", description = "Outlets.")
@RestController
class SourceController {

	private final SourceQueries sources;

	SourceController(SourceQueries sources) {
		this.sources = sources;
	}

	@Operation(summary = "List outlets",
			description = "Those whose texts are held and those that a text rewrites, "
					+ "with how many articles, statements and claims each has. By id.")
	@GetMapping("/v1/sources")
	ResponseEntity<Page<SourceView>> sources(@ParameterObject Paging paging) {
		return Page.of(this.sources.list(paging));
	}

}
