package dateline.api;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * Something that has an id of its own, as others refer to it.
 *
 * @param id public id
 * @param name canonical name
 */
@Schema(description = "An actor or an outlet, by id and canonical name.")
public record Named(@Schema(description = "Public id, stable.", example = "united-states") String id,
		@Schema(description = "Canonical name.", example = "United States") String name) {

}
