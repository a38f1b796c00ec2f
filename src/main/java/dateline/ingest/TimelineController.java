package dateline.ingest;

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

/**
 * {@code /v1/timeline}: here because only this room may see all kinds of facts.
 */
@Tag(name = "Timeline", description = "The story day by day.")
@RestController
class TimelineController {

	private final TimelineQueries timeline;

	private final Answers answers;

	TimelineController(TimelineQueries timeline, Answers answers) {
		this.timeline = timeline;
		this.answers = answers;
	}

	@Operation(summary = "The story day by day",
			description = "Events, statements and claims in one list by their first day, the earliest first; then by id. "
					+ "What has no date is left out. All filters given must hold.")
	@GetMapping(path = "/v1/timeline", produces = { Format.JSON_TYPE, Format.NDJSON_TYPE, Format.CSV_TYPE })
	@Nullable ResponseEntity<Page<TimelineEntry>> timeline(@ParameterObject TimelineFilter filter,
			@ParameterObject TimelineArrangement arrangement, @ParameterObject Paging paging,
			@ParameterObject Output output) {
		return this.answers.of(this.timeline.select(filter, arrangement), paging, output);
	}

}
