package dateline.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The order of a collection: columns, of which the last makes it total. The rows after a
 * cursor are asked for with row values, {@code (a, id) < (?, ?)}, which PostgreSQL reads
 * as a range of an index on the same columns; where the direction changes, the columns of
 * the first direction give that range.
 *
 * @param keys outermost first; expressions that are never null
 */
public record Order(List<Key> keys) {

	public Order(Key... keys) {
		this(List.of(keys));
	}

	/** The order asked for, completed by a column that tells any two rows apart. */
	static Order of(Sort<?> sort, String id) {
		SortKey.Column column = sort.key().column();
		return new Order(new Key(column.expression(), column.type(), sort.descending()),
				new Key(id, Type.TEXT, sort.descending()));
	}

	/** A column to sort by. */
	public record Key(String expression, Type type, boolean descending) {

		public static Key ascending(String expression, Type type) {
			return new Key(expression, type, false);
		}

		public static Key descending(String expression, Type type) {
			return new Key(expression, type, true);
		}

	}

	/** The type of a sort key, as PostgreSQL calls it. */
	public enum Type {

		DATE, TEXT, BIGINT, NUMERIC, REAL, TIMESTAMPTZ;

		/**
		 * As PostgreSQL prints it: with an offset of hours, and minutes if there are any.
		 */
		private static final DateTimeFormatter TIMESTAMP = new DateTimeFormatterBuilder()
			.append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
			.appendOffset("+HH:mm", "+00")
			.toFormatter(Locale.ROOT);

		/** Refuses what is no such value; {@code -infinity} is a date. */
		void check(String value) {
			switch (this) {
				case DATE -> {
					if (!value.endsWith("infinity")) {
						LocalDate.parse(value);
					}
				}
				case BIGINT -> Long.parseLong(value);
				case NUMERIC -> new BigDecimal(value);
				case REAL -> Float.parseFloat(value);
				case TIMESTAMPTZ -> OffsetDateTime.parse(value.replaceFirst(" ", "T"), TIMESTAMP);
				case TEXT -> {
				}
			}
		}

	}

	/** The keys as columns {@code key_0, key_1 …} of a select. */
	String columns() {
		return IntStream.range(0, this.keys.size())
			.mapToObj((at) -> "cast(" + this.keys.get(at).expression() + " as text) as key_" + at)
			.collect(Collectors.joining(", "));
	}

	String orderBy() {
		return this.keys.stream()
			.map((key) -> key.expression() + (key.descending() ? " desc" : " asc"))
			.collect(Collectors.joining(", "));
	}

	/** Selects what comes after the cursor. */
	String condition() {
		return condition(0);
	}

	private String condition(int first) {
		boolean descending = this.keys.get(first).descending();
		List<String> columns = new ArrayList<>();
		List<String> values = new ArrayList<>();
		int at = first;
		while (at < this.keys.size() && this.keys.get(at).descending() == descending) {
			columns.add(this.keys.get(at).expression());
			values.add("cast(:key_" + at + " as " + this.keys.get(at).type() + ")");
			at++;
		}
		String beyond = "(%s) %s (%s)".formatted(String.join(", ", columns), descending ? "<" : ">",
				String.join(", ", values));
		return (at == this.keys.size()) ? beyond : "%s and (%s or %s)"
			.formatted(beyond.replaceFirst(descending ? "<" : ">", descending ? "<=" : ">="), beyond, condition(at));
	}

	/** The values that {@link #condition()} names. */
	Map<String, Object> values(Cursor cursor) {
		List<String> position = cursor.position();
		Map<String, Object> values = new HashMap<>();
		try {
			for (int at = 0; at < this.keys.size(); at++) {
				this.keys.get(at).type().check(position.get(at));
				values.put("key_" + at, position.get(at));
			}
		}
		catch (RuntimeException ex) {
			throw new BadParameters("after", "'after' is not a cursor of this collection.");
		}
		return values;
	}

}
