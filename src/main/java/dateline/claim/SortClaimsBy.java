package dateline.claim;

import dateline.api.Order;
import dateline.api.SortKey;

/** What claims can be sorted by. */
enum SortClaimsBy implements SortKey {

	/** The first day of the as-of date. */
	AS_OF,

	/** The number given, or the bound where only one is. */
	VALUE,

	/** How well the words of {@code q} fit. */
	RELEVANCE;

	@Override
	public Column column() {
		return switch (this) {
			case AS_OF -> new Column("f.sort_on", Order.Type.DATE);
			case VALUE -> new Column("coalesce(f.value, f.min_value, f.max_value)", Order.Type.NUMERIC);
			case RELEVANCE -> new Column(SortKey.relevance("f"), Order.Type.REAL);
		};
	}

	@Override
	public boolean ranks() {
		return this == RELEVANCE;
	}

}
