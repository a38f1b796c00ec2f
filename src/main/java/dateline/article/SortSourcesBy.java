package dateline.article;

import dateline.api.Order;
import dateline.api.SortKey;

/** What outlets can be sorted by. */
enum SortSourcesBy implements SortKey {

	/** The public id. */
	ID,

	/** The name. */
	NAME;

	@Override
	public Column column() {
		return switch (this) {
			case ID -> new Column("s.public_id", Order.Type.TEXT);
			case NAME -> new Column("s.name", Order.Type.TEXT);
		};
	}

}
