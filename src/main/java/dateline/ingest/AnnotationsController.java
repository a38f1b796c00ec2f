package dateline.ingest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code /v1/articles/{id}/annotations}: here because only this room may see all kinds of
 * facts.
 */
@Tag(name = "Articles")
@RestController
class AnnotationsController {

	private final AnnotationsQueries annotations;

	AnnotationsController(AnnotationsQueries annotations) {
		this.annotations = annotations;
	}

	@Operation(summary = "Everything extracted from one article",
			description = "Sentences, actors with their mentions, "
					+ "statements, claims and events, each in text order.")
	@GetMapping("/v1/articles/{id}/annotations")
	AnnotationsView annotations(@Parameter(description = "Public id of the article.",
			example = "7e197bf1ed705bbf") @PathVariable String id) {
		return this.annotations.of(id);
	}

}
