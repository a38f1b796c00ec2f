package dateline.ingest;

import dateline.api.GroupKey;

/** What ingestions can be grouped by. */
enum GroupIngestionsBy implements GroupKey {

	STATE;

	@Override
	public Column column() {
		return switch (this) {
			case STATE -> new Column("i.state", "i.state", "");
		};
	}

}
