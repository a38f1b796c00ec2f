package dateline.ingest;

import dateline.api.GroupKey;

/** What the entries of a timeline can be grouped by. */
enum GroupTimelineBy implements GroupKey {

	KIND, SOURCE, ORIGIN;

	@Override
	public Column column() {
		return switch (this) {
			case KIND -> new Column("u.kind", "u.kind", "");
			case SOURCE -> new Column("outlet.public_id", "outlet.name", "");
			case ORIGIN -> new Column("origin.public_id", "origin.name", "");
		};
	}

}
