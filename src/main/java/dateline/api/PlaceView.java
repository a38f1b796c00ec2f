package dateline.api;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where something is or happened. */
@Schema(name = "Place", description = "Where something is or happened.")
public record PlaceView(@Schema(description = "Name of the place.", example = "Iraq") String name,
		@Schema(description = "ISO 3166-1 alpha-2 code of the country it lies in; null where that is none or several.",
				example = "IQ") @Nullable String countryCode) {

	/** The place in the columns {@code place_name} and {@code place_countries}. */
	public static @Nullable PlaceView of(ResultSet row) throws SQLException {
		String name = row.getString("place_name");
		if (name == null) {
			return null;
		}
		List<Object> countries = Arrays.asList((Object[]) row.getArray("place_countries").getArray());
		return new PlaceView(name, (countries.size() == 1) ? countries.getFirst().toString() : null);
	}

}
