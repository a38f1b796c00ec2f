package dateline.ingest;

import dateline.api.Choice;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;

/** Which ingestions are asked for. */
record IngestionFilter(@Parameter(description = "What has become of it.",
		schema = @Schema(examples = "DONE")) Choice<IngestionState> state) {

}
