package dateline.ingest;

import dateline.api.Order;
import dateline.api.SortKey;

/** What a timeline can be sorted by. */
enum SortTimelineBy implements SortKey {

	/** The first day of it. */
	DATE;

	@Override
	public String expression() {
		return "u.sort_on";
	}

	@Override
	public Order.Type type() {
		return Order.Type.DATE;
	}

}
