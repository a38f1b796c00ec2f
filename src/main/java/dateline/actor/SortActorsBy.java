package dateline.actor;

import dateline.api.Order;
import dateline.api.SortKey;

/** What actors can be sorted by. */
enum SortActorsBy implements SortKey {

	/** The public id. */
	ID,

	/** The canonical name. */
	NAME;

	@Override
	public Column column() {
		return switch (this) {
			case ID -> new Column("t.public_id", Order.Type.TEXT);
			case NAME -> new Column("t.name", Order.Type.TEXT);
		};
	}

}
