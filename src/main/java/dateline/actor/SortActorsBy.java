package dateline.actor;

import dateline.api.Order;
import dateline.api.SortKey;

/** What actors can be sorted by. */
enum SortActorsBy implements SortKey {

	/** The public id. */
	ID("t.public_id", Order.Type.TEXT),

	/** The canonical name. */
	NAME("t.name", Order.Type.TEXT);

	private final String expression;

	private final Order.Type type;

	SortActorsBy(String expression, Order.Type type) {
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
