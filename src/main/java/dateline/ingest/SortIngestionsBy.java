package dateline.ingest;

import dateline.api.Order;
import dateline.api.SortKey;

/** What ingestions can be sorted by. */
enum SortIngestionsBy implements SortKey {

	/** When it was noticed. */
	QUEUED_AT;

	@Override
	public Column column() {
		return switch (this) {
			case QUEUED_AT -> new Column("i.queued_at", Order.Type.TIMESTAMPTZ);
		};
	}

}
