package dateline.event;

import dateline.api.Order;
import dateline.api.SortKey;

/** What events can be sorted by. */
enum SortEventsBy implements SortKey {

	/** The first day it can have happened on. */
	DATE,

	/** How well the words of {@code q} fit the report that they fit best. */
	RELEVANCE;

	@Override
	public Column column() {
		return switch (this) {
			case DATE -> new Column("e.sort_on", Order.Type.DATE);
			case RELEVANCE ->
				new Column("(select max(" + SortKey.relevance("x") + ") from event_mentions x where x.event_id = e.id)",
						Order.Type.REAL);
		};
	}

	@Override
	public boolean ranks() {
		return this == RELEVANCE;
	}

}
