package dateline.ingest;

import dateline.api.Choice;
import io.swagger.v3.oas.annotations.Parameter;

/** Which ingestions are asked for. */
record IngestionFilter(@Parameter(description = "What has become of it.") Choice<IngestionState> state) {

}
