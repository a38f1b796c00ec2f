package dateline.api;

import java.util.List;

/**
 * Which rows are asked for, and how.
 *
 * @param few whether they are known to be so few that they are best all read and sorted
 */
record Selection(Where where, Order order, Shown shown, boolean few) {

	List<Where.Stretch> stretches() {
		return this.few ? List.of(new Where.Stretch(this.where.sql(), false)) : this.where.stretches();
	}

}
