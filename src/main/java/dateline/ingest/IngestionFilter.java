package dateline.ingest;

import java.util.List;

import io.swagger.v3.oas.annotations.Parameter;

/** Which ingestions are asked for. */
record IngestionFilter(
		@Parameter(description = "What has become of it. Repeat it for any of several.") List<IngestionState> state) {

}
