package dateline.api;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A query for the rows of one kind: as a page, as all there are, one after the other, or
 * counted.
 *
 * @param columns the columns, with those of what is shown on request
 * @param from the tables; must not multiply rows
 * @param mapper one row to one result
 */
public record Listing<T>(Function<Shown, String> columns, String from, RowMapper<T> mapper) {

	/** How many rows are held in memory while all are read one after the other. */
	private static final int AT_ONCE = 500;

	/**
	 * The first row of a long answer comes when all are sorted, which may take longer
	 * than a page may; the server's own timeout bounds each step.
	 */
	private static final int NO_TIMEOUT = 0;

	/** The page that is asked for of all that the condition selects, without a count. */
	Slice<T> page(JdbcClient jdbc, Where where, Order order, Shown shown, Paging paging) {
		int size = paging.size();
		List<Keyed<T>> found = rows(jdbc, where, order, shown, paging, size + 1).query(keyed(order)).list();
		boolean last = found.size() <= size;
		List<Keyed<T>> rows = last ? found : found.subList(0, size);
		return new Slice<>(rows.stream().map(Keyed::row).toList(), last ? null : rows.getLast().key());
	}

	/**
	 * All rows from the cursor on, in order and some hundred at a time; must be called in
	 * a transaction, which alone lets the driver read them bit by bit.
	 */
	void each(JdbcClient jdbc, Where where, Order order, Shown shown, Paging paging, Consumer<List<T>> consumer) {
		int most = (paging.limit() != null) ? paging.limit() : Integer.MAX_VALUE;
		try (Stream<T> rows = rows(jdbc, where, order, shown, paging, most).withFetchSize(AT_ONCE)
			.withQueryTimeout(NO_TIMEOUT)
			.query(this.mapper)
			.stream()) {
			List<T> batch = new ArrayList<>();
			rows.forEach((row) -> {
				batch.add(row);
				if (batch.size() == AT_ONCE) {
					consumer.accept(batch);
					batch.clear();
				}
			});
			if (!batch.isEmpty()) {
				consumer.accept(batch);
			}
		}
	}

	private JdbcClient.StatementSpec rows(JdbcClient jdbc, Where where, Order order, Shown shown, Paging paging,
			int most) {
		Cursor after = paging.after();
		var statement = jdbc
			.sql("select %s, %s from %s where %s%s order by %s limit %d".formatted(this.columns.apply(shown),
					order.columns(), this.from, where.sqlInOrder(),
					(after != null) ? " and (" + order.condition() + ")" : "", order.orderBy(), most))
			.params(where.values());
		return (after != null) ? statement.params(order.values(after)) : statement;
	}

	/** How many rows the condition selects, or the most that are counted. */
	public long count(JdbcClient jdbc, Where where, long most) {
		return jdbc
			.sql("select count(*) from (select from %s where %s limit %d) counted".formatted(this.from, where.sql(),
					most))
			.params(where.values())
			.query(Long.class)
			.single();
	}

	/** All that the condition selects, in order: for what is bounded by nature. */
	public List<T> all(JdbcClient jdbc, Where where, Order order) {
		return all(jdbc, where, order, Shown.PLAIN);
	}

	/** The same with what is shown on request. */
	public List<T> all(JdbcClient jdbc, Where where, Order order, Shown shown) {
		return jdbc
			.sql("select %s from %s where %s order by %s".formatted(this.columns.apply(shown), this.from, where.sql(),
					order.orderBy()))
			.params(where.values())
			.query(this.mapper)
			.list();
	}

	private RowMapper<Keyed<T>> keyed(Order order) {
		return (row, number) -> {
			List<String> key = new ArrayList<>();
			for (int at : IntStream.range(0, order.keys().size()).toArray()) {
				key.add(row.getString("key_" + at));
			}
			return new Keyed<>(this.mapper.mapRow(row, number), new Cursor(key));
		};
	}

	private record Keyed<T>(T row, Cursor key) {
	}

}
