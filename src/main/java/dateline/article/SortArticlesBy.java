package dateline.article;

import dateline.api.Order;
import dateline.api.SortKey;

/** What articles can be sorted by. */
enum SortArticlesBy implements SortKey {

	/** The day of publication. */
	PUBLISHED_ON("a.sort_on", Order.Type.DATE),

	/** When it was taken in. */
	INGESTED_AT("a.ingested_at", Order.Type.TIMESTAMPTZ),

	/** How well the words of {@code q} fit. */
	RELEVANCE(SortKey.relevance("a"), Order.Type.REAL);

	private final String expression;

	private final Order.Type type;

	SortArticlesBy(String expression, Order.Type type) {
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
