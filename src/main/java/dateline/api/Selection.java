package dateline.api;

import java.util.List;

/**
 * Which rows are asked for, and how.
 *
 * @param few whether they are known to be so few that they are best all read and sorted.
 * How many rows have some words PostgreSQL cannot foresee: where it takes a few for many,
 * it reads the whole table in order until it has them.
 */
record Selection(Where where, Order order, Shown shown, boolean few) {

	/** The most that are few. */
	static final int FEW = 1_000;

	List<Where.Stretch> stretches() {
		return this.few ? List.of(new Where.Stretch(this.where.sql(), false)) : this.where.stretches();
	}

}
