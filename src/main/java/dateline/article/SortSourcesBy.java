package dateline.article;

import dateline.api.Order;
import dateline.api.SortKey;

/** What outlets can be sorted by. */
enum SortSourcesBy implements SortKey {

	/** The public id. */
	ID("s.public_id", Order.Type.TEXT),

	/** The name. */
	NAME("s.name", Order.Type.TEXT);

	private final String expression;

	private final Order.Type type;

	SortSourcesBy(String expression, Order.Type type) {
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
