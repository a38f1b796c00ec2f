package dateline.statement;

import dateline.api.Order;
import dateline.api.SortKey;

/** What statements can be sorted by. */
enum SortStatementsBy implements SortKey {

	/** The first day it can have been said on. */
	SAID_ON,

	/** How well the words of {@code q} fit. */
	RELEVANCE;

	@Override
	public Column column() {
		return switch (this) {
			case SAID_ON -> new Column("f.sort_on", Order.Type.DATE);
			case RELEVANCE -> new Column(SortKey.relevance("f"), Order.Type.REAL);
		};
	}

	@Override
	public boolean ranks() {
		return this == RELEVANCE;
	}

}
