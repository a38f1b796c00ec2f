package dateline.api;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A query for the rows of one kind: as a page, as all there are, one after the other, or
 * counted.
 *
 * <p>
 * Rows are found in a query of their own, and only those are joined with what else is
 * told of them. PostgreSQL then reads the table by its sort index or sorts it alone, and
 * has few orders of joins to choose from: to plan them all took it longer than to read a
 * page.
 *
 * @param columns the columns, with those of what is shown on request
 * @param tables the table and its alias; order and cursor ask for nothing else. Of
 * several, all with the same alias and the same columns, the rows make one list
 * @param joins the other tables; must not multiply rows
 * @param mapper one row to one result
 */
public record Listing<T>(Function<Shown, String> columns, List<String> tables, String joins, RowMapper<T> mapper) {

	/** How many rows are held in memory while all are read one after the other. */
	private static final int AT_ONCE = 500;

	/**
	 * How many rows of a long answer the first query reads, so that they come at once.
	 */
	private static final int FIRST_PART = 1_000;

	/** How many a later one reads at most, and so how many are ever sorted together. */
	private static final int LONGEST_PART = 16_000;

	/**
	 * A part of a long answer may take longer than a page may; the server's own timeout
	 * bounds each step.
	 */
	private static final int NO_TIMEOUT = 0;

	/** Rows of one table, with others joined. */
	public Listing(Function<Shown, String> columns, String table, String joins, RowMapper<T> mapper) {
		this(columns, List.of(table), joins, mapper);
	}

	/** Rows of one table. */
	public Listing(Function<Shown, String> columns, String table, RowMapper<T> mapper) {
		this(columns, table, "", mapper);
	}

	/** All tables. */
	String from() {
		String rows = (this.tables.size() == 1) ? this.tables.getFirst()
				: "(" + each((table) -> "select * from " + table) + ") " + alias();
		return rows + this.joins;
	}

	/** The page that is asked for of all that is selected, without a count. */
	Slice<T> page(JdbcClient jdbc, Selection selection, Paging paging) {
		int size = paging.size();
		List<Keyed<T>> found = rows(jdbc, selection, paging.after(), size + 1).query(keyed(selection.order())).list();
		boolean last = found.size() <= size;
		List<Keyed<T>> rows = last ? found : found.subList(0, size);
		return new Slice<>(rows.stream().map(Keyed::row).toList(), last ? null : rows.getLast().key());
	}

	/**
	 * All rows from the cursor on, in order and some hundred at a time; must be called in
	 * a transaction, which alone lets the driver read them bit by bit. They are read like
	 * very long pages, so that the first row comes as soon as that of a page, and so that
	 * neither side ever holds or sorts all of them.
	 */
	void each(JdbcClient jdbc, Selection selection, Paging paging, Consumer<List<T>> consumer) {
		int left = (paging.limit() != null) ? paging.limit() : Integer.MAX_VALUE;
		Cursor after = paging.after();
		int asked = FIRST_PART;
		while (left > 0) {
			int most = Math.min(left, asked);
			int read = 0;
			try (Stream<List<Keyed<T>>> batches = rows(jdbc, selection, after, most).withFetchSize(AT_ONCE)
				.withQueryTimeout(NO_TIMEOUT)
				.query(keyed(selection.order()))
				.stream()
				.gather(Gatherers.windowFixed(AT_ONCE))) {
				for (List<Keyed<T>> batch : (Iterable<List<Keyed<T>>>) batches::iterator) {
					consumer.accept(batch.stream().map(Keyed::row).toList());
					after = batch.getLast().key();
					read += batch.size();
				}
			}
			left = (read == most) ? left - read : 0;
			asked = Math.min(4 * asked, LONGEST_PART);
		}
	}

	private JdbcClient.StatementSpec rows(JdbcClient jdbc, Selection selection, @Nullable Cursor after, int most) {
		Order order = selection.order();
		List<Where.Stretch> stretches = selection.stretches();
		if (after != null) {
			stretches = stretches.stream().map((stretch) -> stretch.and(order.condition())).toList();
		}
		String columns = this.columns.apply(selection.shown()) + ", " + order.columns();
		var statement = jdbc.sql(select(columns, found(stretches, order, " limit " + most), order))
			.params(selection.where().values());
		return (after != null) ? statement.params(order.values(after)) : statement;
	}

	/** What is told of the rows found. */
	private String select(String columns, String found, Order order) {
		return "select %s from (%s) %s%s order by %s".formatted(columns, found, alias(), this.joins, order.orderBy());
	}

	/**
	 * The rows alone, in order. Each stretch of each table is read on its own, so that
	 * PostgreSQL can take its index.
	 * @param bound how many rows at most; not empty, because PostgreSQL would make one
	 * query of inner and outer ones again
	 */
	private String found(List<Where.Stretch> stretches, Order order, String bound) {
		String inOrder = " order by " + order.orderBy() + bound;
		String rows = stretches.stream()
			.map((stretch) -> each((table) -> "(select %s.* from %s%s where %s%s)".formatted(alias(), table, this.joins,
					stretch.condition(), stretch.ordered() ? inOrder : " offset 0")))
			.collect(Collectors.joining(" union all "));
		boolean one = this.tables.size() == 1 && stretches.size() == 1 && stretches.getFirst().ordered();
		return one ? rows : "select * from (%s) %s%s".formatted(rows, alias(), inOrder);
	}

	private String each(UnaryOperator<String> query) {
		return this.tables.stream().map(query).collect(Collectors.joining(" union all "));
	}

	private String alias() {
		String table = this.tables.getFirst();
		return table.substring(table.lastIndexOf(' ') + 1);
	}

	/** How many rows the condition selects, or the most that are counted. */
	public long count(JdbcClient jdbc, Where where, long most) {
		return jdbc
			.sql("select count(*) from (select from %s where %s limit %d) counted".formatted(from(), where.sql(), most))
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
			.sql(select(this.columns.apply(shown),
					found(List.of(new Where.Stretch(where.sql(), true)), order, " offset 0"), order))
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
