package dateline.ingest;

import dateline.api.Order;
import dateline.api.SortKey;

/** What a timeline can be sorted by. */
enum SortTimelineBy implements SortKey {

	/** The first day of it. */
	DATE;

	@Override
	public Column column() {
		return new Column("u.sort_on", Order.Type.DATE);
	}

}
