package dateline.claim;

import dateline.api.GroupKey;

/** What claims can be grouped by. */
enum GroupClaimsBy implements GroupKey {

	SOURCE, ORIGIN, SUBJECT, ASSERTED_BY, MEASURE, UNIT, PLACE;

	@Override
	public Column column() {
		return switch (this) {
			case SOURCE -> new Column("outlet.public_id", "outlet.name", "");
			case ORIGIN -> new Column("origin.public_id", "origin.name", "");
			case SUBJECT -> new Column("subject.public_id", "subject.name", "");
			case ASSERTED_BY -> new Column("asserter.public_id", "asserter.name", "");
			case MEASURE -> new Column("f.measure", "f.measure", "");
			case UNIT -> new Column("f.unit", "f.unit", "");
			case PLACE -> new Column("f.place_name", "f.place_name", "");
		};
	}

}
