package dateline.event;

import dateline.api.Order;
import dateline.api.SortKey;

/** What events can be sorted by. */
enum SortEventsBy implements SortKey {

	/** The first day it can have happened on. */
	DATE("e.sort_on", Order.Type.DATE),

	/** How well the words of {@code q} fit the report that they fit best. */
	RELEVANCE("(select max(" + SortKey.relevance("x") + ") from event_mentions x where x.event_id = e.id)",
			Order.Type.REAL);

	private final String expression;

	private final Order.Type type;

	SortEventsBy(String expression, Order.Type type) {
		this.expression = expression;
		this.type = type;
	}

	@Override
	public String expression() {
		return this.expression;
	}

	@Override
	public Order.Type type() {
		return this.type;
	}

	@Override
	public boolean ranks() {
		return this == RELEVANCE;
	}

}
