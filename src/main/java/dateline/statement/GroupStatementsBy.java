package dateline.statement;

import dateline.api.GroupKey;

/** What statements can be grouped by. */
enum GroupStatementsBy implements GroupKey {

	SOURCE("outlet.public_id", "outlet.name"), //

	ORIGIN("origin.public_id", "origin.name"), //

	ACTOR("speaker.public_id", "speaker.name"), //

	KIND("f.kind", "f.kind"), //

	POLARITY("f.polarity", "f.polarity");

	private final String id;

	private final String label;

	GroupStatementsBy(String id, String label) {
		this.id = id;
		this.label = label;
	}

	@Override
	public String id() {
		return this.id;
	}

	@Override
	public String label() {
		return this.label;
	}

}
