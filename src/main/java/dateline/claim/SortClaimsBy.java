package dateline.claim;

import dateline.api.Order;
import dateline.api.SortKey;

/** What claims can be sorted by. */
enum SortClaimsBy implements SortKey {

	/** The first day of the as-of date. */
	AS_OF("f.sort_on", Order.Type.DATE),

	/** The number given, or the bound where only one is. */
	VALUE("coalesce(f.value, f.min_value, f.max_value)", Order.Type.NUMERIC),

	/** How well the words of {@code q} fit. */
	RELEVANCE(SortKey.relevance("f"), Order.Type.REAL);

	private final String expression;

	private final Order.Type type;

	SortClaimsBy(String expression, Order.Type type) {
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
