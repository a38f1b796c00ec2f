package dateline.article;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

import dateline.time.Precision;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A date as a text gives it, and how it was resolved. */
@Schema(name = "StatedDate",
		description = "A date as a text gives it: its words, the days they can mean, and how that was found.")
public record DateView(
		@Schema(description = "First day; null where open or unknown.",
				example = "2024-01-09") @Nullable LocalDate from,
		@Schema(description = "Last day, inclusive; null where open or unknown.",
				example = "2024-01-09") @Nullable LocalDate to,
		@Schema(description = "How exactly the date is known; UNKNOWN exactly when both days are null.") Precision precision,
		@Schema(description = "The words, as printed.", example = "Currently") String text,
		@Schema(description = "Id of the rule that resolved the words.", example = "PUBLICATION_DATE") String rule,
		@Schema(description = "The day that the words were resolved from; null where they suffice.",
				example = "2024-01-09") @Nullable LocalDate anchor) {

	/**
	 * From the columns {@code <prefix>_from, _to, _precision, _text, _rule, _anchor};
	 * null where the text gives no date.
	 */
	public static @Nullable DateView of(ResultSet row, String prefix) throws SQLException {
		String precision = row.getString(prefix + "_precision");
		return (precision == null) ? null
				: new DateView(row.getObject(prefix + "_from", LocalDate.class),
						row.getObject(prefix + "_to", LocalDate.class), Precision.valueOf(precision),
						row.getString(prefix + "_text"), row.getString(prefix + "_rule"),
						row.getObject(prefix + "_anchor", LocalDate.class));
	}

}
