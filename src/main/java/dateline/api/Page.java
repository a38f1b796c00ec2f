package dateline.api;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One page of a collection, as every endpoint answers it.
 *
 * @param data the results, in the documented order
 * @param groups the groups where some are asked for; then there are no results
 * @param meta about all the results
 * @param links this page and the next one
 */
@Schema(description = "One page of a collection.")
public record Page<T>(
		@Schema(description = "The results of this page, in the collection's order; empty where groups are asked "
				+ "for.") List<T> data,
		@Schema(description = "The groups that `groupBy` or `interval` ask for, the largest first; else absent.",
				requiredMode = Schema.RequiredMode.NOT_REQUIRED) @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Group> groups,
		Meta meta, Links links) {

	/** About all the results that the filters select. */
	@Schema(name = "PageMeta", description = "About all the results that the filters select.")
	public record Meta(
			@Schema(description = "How many results, or groups, there are on all pages; null where they were not "
					+ "counted.", example = "6") @Nullable Long count,
			@Schema(description = "EXACT: there are as many; AT_LEAST: as many or more; null where they were not "
					+ "counted.") Count.@Nullable Kind countKind) {
	}

	/** Addresses of pages. */
	@Schema(name = "PageLinks", description = "Addresses of pages.")
	public record Links(@Schema(description = "This page.") String self, @Schema(
			description = "The next page; absent on the last one.",
			requiredMode = Schema.RequiredMode.NOT_REQUIRED) @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String next) {
	}

}
