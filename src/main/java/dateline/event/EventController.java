package dateline.event;

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

/** {@code /v1/events} */
@Tag(name = "Events", description = "Who did what to whom, when and where.")
@RestController
class EventController {

	private final EventQueries events;

	private final Answers answers;

	EventController(EventQueries events, Answers answers) {
		this.events = events;
		this.answers = answers;
	}

	@Operation(summary = "List events",
			description = "Latest first, those without a date last; then by id. All "
					+ "filters given must hold. Each event comes with every report of it.")
	@GetMapping(path = "/v1/events", produces = { Format.JSON_TYPE, Format.NDJSON_TYPE, Format.CSV_TYPE })
	@Nullable ResponseEntity<Page<EventView>> events(@ParameterObject EventFilter filter,
			@ParameterObject EventArrangement arrangement, @ParameterObject Paging paging,
			@ParameterObject Output output) {
		return this.answers.of(this.events.select(filter, arrangement), paging, output);
	}

	@Operation(summary = "One event",
			description = "The id of any other of its mentions is answered with 308 and the " + "address under its id.")
	@GetMapping("/v1/events/{id}")
	EventView event(@Parameter(description = "Public id of the event or of one of its mentions.",
			example = "7e197bf1ed705bbf-e7595-7602") @PathVariable String id) {
		return this.events.one(id);
	}

}
