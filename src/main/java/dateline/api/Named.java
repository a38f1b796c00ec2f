package dateline.api;

import java.sql.ResultSet;
import java.sql.SQLException;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something that has an id of its own, as others refer to it.
 *
 * @param id public id
 * @param name canonical name
 */
@Schema(description = "An actor or an outlet, by id and canonical name.")
public record Named(@Schema(description = "Public id, stable.", example = "united-states") String id,
		@Schema(description = "Canonical name.", example = "United States") String name) {

	/**
	 * What the columns {@code <prefix>_public_id} and {@code <prefix>_name} name; null
	 * where they are null.
	 */
	public static @Nullable Named of(ResultSet row, String prefix) throws SQLException {
		String id = row.getString(prefix + "_public_id");
		return (id != null) ? new Named(id, row.getString(prefix + "_name")) : null;
	}

}
