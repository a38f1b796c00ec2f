package dateline.actor;

import dateline.api.GroupKey;

/** What actors can be grouped by. */
enum GroupActorsBy implements GroupKey {

	TYPE, COUNTRY;

	@Override
	public Column column() {
		return switch (this) {
			case TYPE -> new Column("t.type", "t.type", "");
			case COUNTRY -> new Column("t.country_code", "t.country_code", "");
		};
	}

}
