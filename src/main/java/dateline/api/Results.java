package dateline.api;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a request selects of a collection; read only when it is answered.
 *
 * @param from the collection
 * @param where which rows
 * @param arrangement how they are shown
 * @param completion adds to some rows what other tables have of them
 */
public record Results<T>(Collected<T> from, Where where, Arrangement arrangement,
		BiFunction<List<T>, Shown, List<T>> completion) {

	/** How many rows are ranked at most: the newest that have the words. */
	static final int CANDIDATES = 1_000;

	/** So many rows are best all read and sorted, whatever finds them. */
	private static final int FEW = 1_000;

	public Results(Collected<T> from, Where where, Arrangement arrangement) {
		this(from, where, arrangement, (rows, shown) -> rows);
	}

	Slice<T> page(JdbcClient jdbc, Count count, Paging paging) {
		Slice<T> slice = this.from.listing().page(jdbc, selection(jdbc, count), paging);
		return new Slice<>(this.completion.apply(slice.rows(), shown()), slice.next());
	}

	void each(JdbcClient jdbc, Count count, Paging paging, Consumer<List<T>> consumer) {
		this.from.listing()
			.each(jdbc, selection(jdbc, count), paging,
					(rows) -> consumer.accept(this.completion.apply(rows, shown())));
	}

	/**
	 * What is selected, and whether it is little. How many rows have some words
	 * PostgreSQL cannot foresee: where it takes a few for many, it reads the whole table
	 * in order until it has them. So these are counted in any case, and more of them are
	 * few.
	 */
	private Selection selection(JdbcClient jdbc, Count count) {
		boolean words = this.where.has("q");
		Count known = (count.number() == null && words) ? count(jdbc, Counting.CAPPED) : count;
		return new Selection(selected(), order(), shown(), known.isAtMost(words ? Counting.CAP : FEW));
	}

	Count count(JdbcClient jdbc, Counting counting) {
		long cap = ranked() ? CANDIDATES : Counting.CAP;
		return switch (ranked() && counting == Counting.EXACT ? Counting.CAPPED : counting) {
			case NONE -> Count.NONE;
			case EXACT -> Count.exact(this.from.listing().count(jdbc, this.where, Long.MAX_VALUE));
			case CAPPED -> {
				long counted = this.from.listing().count(jdbc, this.where, cap + 1);
				yield (counted > cap) ? Count.atLeast(cap) : Count.exact(counted);
			}
		};
	}

	/** Refuses words of which none is searched for: they would select nothing. */
	void checkWords(JdbcClient jdbc) {
		if (this.where.has("q") && jdbc.sql("select numnode(websearch_to_tsquery('english', :q)) = 0")
			.params(this.where.values())
			.query(Boolean.class)
			.single()) {
			throw new BadParameters("q", "'q' has no word that is searched for: words such as \"the\" are not.");
		}
	}

	Shown shown() {
		return Shown.of(this.arrangement.included(), this.where);
	}

	private boolean ranked() {
		Sort<?> sort = this.arrangement.sort();
		return sort != null && sort.key().ranks();
	}

	private Order order() {
		Sort<?> sort = this.arrangement.sort();
		return Order.of((sort != null) ? sort : this.from.standard(), this.from.id());
	}

	/** The condition, narrowed to the newest rows where they are ranked. */
	private Where selected() {
		if (!ranked()) {
			return this.where;
		}
		if (!this.where.has("q")) {
			throw new BadParameters("sort", "'sort' by relevance needs words to be relevant to ('q').");
		}
		return new Where().and(this.where)
			.and("%s in (select %s from %s where %s order by %s limit %d)".formatted(this.from.id(), this.from.id(),
					this.from.listing().from(), this.where.sql(), this.from.order().orderBy(), CANDIDATES));
	}

}
