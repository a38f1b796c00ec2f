package dateline.ingest;

import dateline.api.Order;
import dateline.api.SortKey;

/** What ingestions can be sorted by. */
enum SortIngestionsBy implements SortKey {

	/** When it was noticed. */
	QUEUED_AT("i.queued_at", Order.Type.TIMESTAMPTZ);

	private final String expression;

	private final Order.Type type;

	SortIngestionsBy(String expression, Order.Type type) {
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

}
