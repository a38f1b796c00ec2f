package dateline.api;

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

	/** The condition; in order, with what follows from it for the order. */
	String condition() {
		return this.few ? this.where.sql() : this.where.sqlInOrder();
	}

}
