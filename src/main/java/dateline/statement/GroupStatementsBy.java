package dateline.statement;

import dateline.api.GroupKey;

/** What statements can be grouped by. */
enum GroupStatementsBy implements GroupKey {

	SOURCE, ORIGIN, ACTOR, KIND, POLARITY;

	@Override
	public Column column() {
		return switch (this) {
			case SOURCE -> new Column("outlet.public_id", "outlet.name", "");
			case ORIGIN -> new Column("origin.public_id", "origin.name", "");
			case ACTOR -> new Column("speaker.public_id", "speaker.name", "");
			case KIND -> new Column("f.kind", "f.kind", "");
			case POLARITY -> new Column("f.polarity", "f.polarity", "");
		};
	}

}
