package dateline.api;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Counts the rows that a request selects by what they have in common: up to two keys, of
 * which one may be an interval of the calendar.
 */
final class Grouping {

	/** How many groups are answered at most. */
	static final int MOST = 1_000;

	private static final int MOST_KEYS = 2;

	private final Results<?> results;

	private final List<Column> columns = new ArrayList<>();

	private final Set<String> joins = new LinkedHashSet<>();

	/**
	 * The groups that are asked for.
	 * @throws BadParameters where that cannot be done
	 */
	Grouping(Results<?> results) {
		this.results = results;
		for (GroupKey key : results.arrangement().groupBy()) {
			this.columns.add(new Column(CamelCase.spelling(key), key.column().id(), key.column().label()));
			this.joins.add(key.column().join());
		}
		Interval interval = results.arrangement().interval();
		Interval.Days days = results.from().days();
		if (interval != null && days != null) {
			String expression = interval.expression(days);
			this.columns.add(new Column("interval", expression, expression));
		}
		if (this.columns.size() > MOST_KEYS || this.columns.stream().distinct().count() < this.columns.size()) {
			throw new BadParameters("groupBy", "'groupBy' must be at most two different keys, 'interval' included.");
		}
	}

	static boolean isAskedFor(Results<?> results) {
		return !results.arrangement().groupBy().isEmpty() || results.arrangement().interval() != null;
	}

	/** The names of the keys, in order. */
	List<String> keys() {
		return this.columns.stream().map(Column::by).toList();
	}

	/** The groups, the largest first, then by name. */
	List<Group> read(JdbcClient jdbc) {
		Collected<?> from = this.results.from();
		String keys = IntStream.range(0, this.columns.size())
			.mapToObj((at) -> "%s as id_%d, %s as name_%d".formatted(this.columns.get(at).id(), at,
					this.columns.get(at).label(), at))
			.collect(Collectors.joining(", "));
		String each = IntStream.rangeClosed(1, 2 * this.columns.size())
			.mapToObj(String::valueOf)
			.collect(Collectors.joining(", "));
		String counted = this.joins.stream().allMatch(String::isEmpty) ? "count(*)"
				: "count(distinct " + from.id() + ")";
		List<Group> groups = jdbc
			.sql("select %s, %s as count%s from %s%s where %s group by %s order by count desc, %s limit %d".formatted(
					keys, counted, figures(from.figures()), from.listing().from(), String.join("", this.joins),
					this.results.where().sql(), each, each, MOST + 1))
			.params(this.results.where().values())
			.query((row, number) -> group(row, from.figures() != null))
			.list();
		if (groups.size() > MOST) {
			throw new BadParameters("groupBy", "These filters make more than %d groups. ".formatted(MOST)
					+ "Narrow the filters, group by fewer keys, or take a longer interval.");
		}
		return groups;
	}

	private static String figures(Collected.@Nullable Figures figures) {
		return (figures == null) ? "" : """
				, case when min(%2$s) = max(%2$s) then min(%2$s) end as unit,
				min(%1$s) as least, max(%1$s) as greatest,
				percentile_cont(0.5) within group (order by %1$s) as middle
				""".formatted(figures.number(), figures.unit());
	}

	private Group group(ResultSet row, boolean figures) throws SQLException {
		List<Group.Key> keys = new ArrayList<>();
		for (int at = 0; at < this.columns.size(); at++) {
			String id = row.getString("id_" + at);
			keys.add(new Group.Key(this.columns.get(at).by(), id,
					(id != null) ? row.getString("name_" + at) : Group.UNKNOWN));
		}
		return new Group(keys, row.getLong("count"), figures ? figures(row) : null);
	}

	private static Group.Figures figures(ResultSet row) throws SQLException {
		String unit = row.getString("unit");
		return (unit == null) ? new Group.Figures(null, null, null, null) : new Group.Figures(unit,
				Numbers.plain(row.getBigDecimal("least")), Numbers.plain(row.getBigDecimal("greatest")), middle(row));
	}

	private static @Nullable BigDecimal middle(ResultSet row) throws SQLException {
		double middle = row.getDouble("middle");
		return row.wasNull() ? null : Numbers.plain(BigDecimal.valueOf(middle));
	}

	private record Column(String by, String id, String label) {
	}

}
