package dateline.article;

import dateline.api.Answers;
import dateline.api.Format;
import dateline.api.Output;
import dateline.api.Page;
import dateline.api.Paging;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code /v1/sources} */
@Tag(name = "Sources", description = "Outlets.")
@RestController
class SourceController {

	private final SourceQueries sources;

	private final Answers answers;

	SourceController(SourceQueries sources, Answers answers) {
		this.sources = sources;
		this.answers = answers;
	}

	@Operation(summary = "List outlets",
			description = "Those whose texts are held and those that a text rewrites, "
					+ "with how many articles, statements and claims each has. By id.")
	@GetMapping(path = "/v1/sources", produces = { Format.JSON_TYPE, Format.NDJSON_TYPE, Format.CSV_TYPE })
	@Nullable ResponseEntity<Page<SourceView>> sources(@ParameterObject SourceArrangement arrangement,
			@ParameterObject Paging paging, @ParameterObject Output output) {
		return this.answers.of(this.sources.select(arrangement), paging, output);
	}

}
