package dateline.api;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A query that answers one page at a time, in two statements: one counts, one reads the
 * page and the row after it.
 *
 * @param select the columns
 * @param from the tables; must not multiply rows
 * @param order how it is sorted
 * @param mapper one row to one result
 */
public record Listing<T>(String select, String from, Order order, RowMapper<T> mapper) {

	/** The page that is asked for of all that the condition selects. */
	public Slice<T> page(JdbcClient jdbc, Where where, Paging paging) {
		long count = count(jdbc, where);
		Cursor after = paging.after();
		var statement = jdbc
			.sql("select %s, %s from %s where %s%s order by %s limit %d".formatted(this.select, this.order.columns(),
					this.from, where.sql(), (after != null) ? " and (" + this.order.condition() + ")" : "",
					this.order.orderBy(), paging.size() + 1))
			.params(where.values());
		if (after != null) {
			statement = statement.params(this.order.values(after));
		}
		List<Keyed<T>> found = statement.query(keyed()).list();
		boolean last = found.size() <= paging.size();
		List<Keyed<T>> rows = last ? found : found.subList(0, paging.size());
		return new Slice<>(rows.stream().map(Keyed::row).toList(), count, last ? null : rows.getLast().key());
	}

	/** How many rows the condition selects. */
	public long count(JdbcClient jdbc, Where where) {
		return jdbc.sql("select count(*) from " + this.from + " where " + where.sql())
			.params(where.values())
			.query(Long.class)
			.single();
	}

	/** All that the condition selects, in order: for what is bounded by nature. */
	public List<T> all(JdbcClient jdbc, Where where) {
		return jdbc
			.sql("select %s from %s where %s order by %s".formatted(this.select, this.from, where.sql(),
					this.order.orderBy()))
			.params(where.values())
			.query(this.mapper)
			.list();
	}

	private RowMapper<Keyed<T>> keyed() {
		return (row, number) -> {
			List<String> key = new ArrayList<>();
			for (int at : IntStream.range(0, this.order.keys().size()).toArray()) {
				key.add(row.getString("key_" + at));
			}
			return new Keyed<>(this.mapper.mapRow(row, number), new Cursor(key));
		};
	}

	private record Keyed<T>(T row, Cursor key) {
	}

}
