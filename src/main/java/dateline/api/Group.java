package dateline.api;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a collection that have something in common.
 *
 * @param keys what they have in common, in the order asked for
 * @param count how many there are
 * @param figures about their numbers; null where the rows are no numbers
 */
@Schema(description = "The results that have something in common.")
public record Group(@Schema(description = "What they have in common, in the order asked for.") List<Key> keys,
		@Schema(description = "How many results they are.", example = "6") long count,
		@Schema(description = "About their numbers; only for claims.",
				requiredMode = Schema.RequiredMode.NOT_REQUIRED) @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Figures figures) {

	/** Names the group of rows of which something is not known. */
	static final String UNKNOWN = "unknown";

	/**
	 * The columns of a table of groups: an id and a name for each key, the count, and
	 * what is told of the numbers.
	 */
	static List<CsvLines.Column> columns(List<String> keys, boolean figures) {
		List<CsvLines.Column> columns = new ArrayList<>();
		for (int at : IntStream.range(0, keys.size()).toArray()) {
			columns.add(new CsvLines.Column(keys.get(at) + "_id", (row) -> ((Group) row).keys.get(at).id()));
			columns.add(new CsvLines.Column(keys.get(at) + "_name", (row) -> ((Group) row).keys.get(at).name()));
		}
		columns.add(new CsvLines.Column("count", (row) -> ((Group) row).count));
		if (figures) {
			columns.addAll(Fields.of(Group.class, List.of(), Set.of("figures"))
				.columns()
				.stream()
				.filter((column) -> column.name().startsWith("figures_"))
				.map((column) -> new CsvLines.Column(column.name().replace("figures_", ""), column.value()))
				.toList());
		}
		return columns;
	}

	/** One thing that the rows of a group have in common. */
	@Schema(name = "GroupKey", description = "Something that the results of a group have in common.")
	public record Key(@Schema(description = "What it is, as `groupBy` names it.", example = "source") String by,
			@Schema(description = "Its id or value; null where it is not known. Dates whose interval is not certain are "
					+ "not known.", example = "the-wall-street-journal") @Nullable String id,
			@Schema(description = "Its name; `unknown` where it is not known.",
					example = "The Wall Street Journal") String name) {
	}

	/** The numbers of a group. */
	@Schema(name = "GroupFigures", description = "The numbers that the claims of a group give: the value printed, or "
			+ "the bound where only one is. Claims reported as denied are left out. All are null where the group "
			+ "has several units.")
	public record Figures(
			@Schema(description = "What the numbers are numbers of; null where they are of several.",
					example = "people") @Nullable String unit,
			@Schema(description = "The least.", example = "900") @Nullable BigDecimal min,
			@Schema(description = "The greatest.", example = "2500") @Nullable BigDecimal max,
			@Schema(description = "The one in the middle, or half-way between the two there.",
					example = "2500") @Nullable BigDecimal median) {
	}

}
