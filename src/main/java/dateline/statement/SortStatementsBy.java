package dateline.statement;

import dateline.api.Order;
import dateline.api.SortKey;

/** What statements can be sorted by. */
enum SortStatementsBy implements SortKey {

	/** The first day it can have been said on. */
	SAID_ON("f.sort_on", Order.Type.DATE),

	/** How well the words of {@code q} fit. */
	RELEVANCE(SortKey.relevance("f"), Order.Type.REAL);

	private final String expression;

	private final Order.Type type;

	SortStatementsBy(String expression, Order.Type type) {
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
