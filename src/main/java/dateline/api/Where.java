package dateline.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The condition of a query: parts that all must hold, each with at most one named value.
 * A part whose value was not asked for is left out.
 */
public final class Where {

	/** That a table with this alias has the words {@code :q} in its search vector. */
	public static final String WORDS = "%s.search @@ websearch_to_tsquery('english', :q)";

	private final List<String> parts = new ArrayList<>();

	/**
	 * What follows from the parts for the sort day of rows that begin within the days.
	 */
	private final List<String> begun = new ArrayList<>();

	/** What holds for the sort day of all other rows: they began before and last. */
	private final List<String> lasting = new ArrayList<>();

	private final Map<String, @Nullable Object> values = new HashMap<>();

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
	 * Adds a part that names {@code :name} for the values of which any must fit, and its
	 * contrary for those of which none may; a row for which the part is unknown does not
	 * have these.
	 */
	public Where and(String part, String name, Choice<?> choice) {
		and(part, name, choice.any());
		return not(part, name, choice);
	}

	/** Only the contrary, for the values of which none may fit. */
	public Where not(String part, String name, Choice<?> choice) {
		String none = name + "_none";
		return and("(" + part.replace(":" + name, ":" + none) + ") is not true", none, choice.none());
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
	 * Adds that no row of other tables may exist for which both inner conditions hold;
	 * nothing where the first has no part.
	 */
	public Where without(String select, Where excluded, Where among) {
		if (excluded.parts.isEmpty()) {
			return this;
		}
		Where inner = new Where().and(excluded).and(among);
		this.values.putAll(inner.values);
		return and("not exists (" + select + " and " + inner.sql() + ")");
	}

	/**
	 * Adds that the days of two columns, of which either may be null for an open end,
	 * have a day in common with those asked for. Where any are, rows without both are
	 * left out: they say nothing of when. There is an index on the range.
	 */
	public Where between(String firstDay, String lastDay, String from, @Nullable LocalDate begin, String to,
			@Nullable LocalDate end) {
		if (begin == null && end == null) {
			return this;
		}
		this.values.put(from, begin);
		this.values.put(to, end);
		return and(("case when coalesce(%2$s, %1$s) is not null then daterange(%1$s, %2$s, '[]') end && "
				+ "daterange(cast(:%3$s as date), cast(:%4$s as date), '[]')")
			.formatted(firstDay, lastDay, from, to));
	}

	/**
	 * Says that the collection is in the order of such a day as it was asked for with
	 * these names: what begins within them is read where it stands in that order, and not
	 * after everything older or newer.
	 * @param sortDay the first day, or a day before all others where that is null
	 */
	public Where inOrder(String sortDay, String from, String to) {
		if (this.values.get(from) != null) {
			this.begun.add(sortDay + " >= :" + from);
			this.lasting.add(sortDay + " < :" + from);
		}
		if (this.values.get(to) != null) {
			this.begun.add(sortDay + " <= :" + to);
		}
		return this;
	}

	/** All that both conditions say. */
	public Where and(Where other) {
		this.parts.addAll(other.parts);
		this.begun.addAll(other.begun);
		this.lasting.addAll(other.lasting);
		this.values.putAll(other.values);
		return this;
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

	/** The condition within a query that another one ends, which gets its values. */
	public String within(Where outer) {
		outer.values.putAll(this.values);
		return sql();
	}

	boolean has(String name) {
		return this.values.containsKey(name);
	}

	/** Whether it needs no value that was asked for. */
	boolean isEmpty() {
		return this.values.isEmpty();
	}

	String sql() {
		return this.parts.isEmpty() ? "true" : "(" + String.join(") and (", this.parts) + ")";
	}

	/** The rows of the condition as they are best read when they are wanted in order. */
	List<Stretch> stretches() {
		Stretch begun = new Stretch(sql(this.begun), true);
		return this.lasting.isEmpty() ? List.of(begun) : List.of(begun, new Stretch(sql(this.lasting), false));
	}

	private String sql(List<String> more) {
		return Stream.concat(Stream.of(sql()), more.stream()).collect(Collectors.joining(" and "));
	}

	Map<String, @Nullable Object> values() {
		return this.values;
	}

	/**
	 * Some of the rows.
	 *
	 * @param ordered whether they are read in order; else they are few, are all read and
	 * then sorted
	 */
	record Stretch(String condition, boolean ordered) {

		Stretch and(String part) {
			return new Stretch(this.condition + " and (" + part + ")", this.ordered);
		}

	}

}
