package dateline.article;

import dateline.api.Order;
import dateline.api.SortKey;

/** What articles can be sorted by. */
enum SortArticlesBy implements SortKey {

	/** The day of publication. */
	PUBLISHED_ON,

	/** When it was taken in. */
	INGESTED_AT,

	/** How well the words of {@code q} fit. */
	RELEVANCE;

	@Override
	public Column column() {
		return switch (this) {
			case PUBLISHED_ON -> new Column("a.sort_on", Order.Type.DATE);
			case INGESTED_AT -> new Column("a.ingested_at", Order.Type.TIMESTAMPTZ);
			case RELEVANCE -> new Column(SortKey.relevance("a"), Order.Type.REAL);
		};
	}

	@Override
	public boolean ranks() {
		return this == RELEVANCE;
	}

}
