package dateline.actor;

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

/** {@code /v1/actors} */
@Tag(name = "Actors", description = "Who acts, speaks and is spoken of.")
@RestController
class ActorController {

	private final ActorQueries actors;

	private final Answers answers;

	ActorController(ActorQueries actors, Answers answers) {
		this.actors = actors;
		this.answers = answers;
	}

	@Operation(summary = "List actors", description = "With all their names. By id. All filters given must hold.")
	@GetMapping(path = "/v1/actors", produces = { Format.JSON_TYPE, Format.NDJSON_TYPE, Format.CSV_TYPE })
	@Nullable ResponseEntity<Page<ActorView>> actors(@ParameterObject ActorFilter filter,
			@ParameterObject ActorArrangement arrangement, @ParameterObject Paging paging,
			@ParameterObject Output output) {
		return this.answers.of(this.actors.select(filter, arrangement), paging, output);
	}

	@Operation(summary = "One actor",
			description = "Any other name that is this actor's alone is answered with 308 "
					+ "and the address under its id.")
	@GetMapping("/v1/actors/{id}")
	ActorView actor(
			@Parameter(description = "Public id of the actor.", example = "united-states") @PathVariable String id) {
		return this.actors.one(id);
	}

}
