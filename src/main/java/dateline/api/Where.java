package dateline.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The condition of a query: parts that all must hold, each with at most one named value.
 * A part whose value was not asked for is left out.
 */
public final class Where {

	private final List<String> parts = new ArrayList<>();

	private final Map<String, Object> values = new HashMap<>();

	/** Adds a part that needs no value. */
	public Where and(String part) {
		this.parts.add(part);
		return this;
	}

	/**
	 * Adds a part that names {@code :name}, unless the value is null or an empty
	 * collection. A collection stands for any of its elements ({@code in (:name)}); enum
	 * constants are compared by name.
	 */
	public Where and(String part, String name, @Nullable Object value) {
		if (value == null || (value instanceof Collection<?> several && several.isEmpty())) {
			return this;
		}
		this.values.put(name, plain(value));
		return and(part);
	}

	/**
	 * Adds that a row of other tables must exist for which all of the inner condition
	 * holds; nothing where that has no part.
	 * @param select the query, up to its own condition
	 */
	public Where exists(String select, Where inner) {
		if (inner.parts.isEmpty()) {
			return this;
		}
		this.values.putAll(inner.values);
		return and("exists (" + select + " and " + inner.sql() + ")");
	}

	/**
	 * Adds that the days of two columns, of which either may be null for an open end,
	 * have a day in common with those asked for. Where any are, rows without both are
	 * left out: they say nothing of when.
	 */
	public Where between(String firstDay, String lastDay, String from, @Nullable LocalDate begin, String to,
			@Nullable LocalDate end) {
		and("coalesce(" + lastDay + ", " + firstDay + ") is not null and coalesce(" + lastDay
				+ ", date 'infinity') >= :" + from, from, begin);
		return and("coalesce(" + lastDay + ", " + firstDay + ") is not null and coalesce(" + firstDay
				+ ", date '-infinity') <= :" + to, to, end);
	}

	/** Gives a value to a name that a part without value uses. */
	public Where with(String name, Object value) {
		this.values.put(name, plain(value));
		return this;
	}

	private static Object plain(Object value) {
		return switch (value) {
			case Enum<?> constant -> constant.name();
			case Collection<?> several -> several.stream().map(Where::plain).toList();
			default -> value;
		};
	}

	String sql() {
		return this.parts.isEmpty() ? "true" : "(" + String.join(") and (", this.parts) + ")";
	}

	Map<String, Object> values() {
		return this.values;
	}

}
