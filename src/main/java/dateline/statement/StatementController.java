package dateline.statement;

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

/** {@code /v1/statements} */
@Tag(name = "Statements", description = "Who is reported to have said what.")
@RestController
class StatementController {

	private final StatementQueries statements;

	private final Answers answers;

	StatementController(StatementQueries statements, Answers answers) {
		this.statements = statements;
		this.answers = answers;
	}

	@Operation(summary = "List statements",
			description = "Latest said first, those without a date last; then by id. " + "All filters given must hold.")
	@GetMapping(path = "/v1/statements", produces = { Format.JSON_TYPE, Format.NDJSON_TYPE, Format.CSV_TYPE })
	@Nullable ResponseEntity<Page<StatementView>> statements(@ParameterObject StatementFilter filter,
			@ParameterObject StatementArrangement arrangement, @ParameterObject Paging paging,
			@ParameterObject Output output) {
		return this.answers.of(this.statements.select(filter, arrangement), paging, output);
	}

	@Operation(summary = "One statement",
			description = "With its speaker, its words and where they stand in the article.")
	@GetMapping("/v1/statements/{id}")
	StatementView statement(@Parameter(description = "Public id of the statement.",
			example = "f2b8c00d929ca561-s2321-2370") @PathVariable String id) {
		return this.statements.one(id);
	}

}
