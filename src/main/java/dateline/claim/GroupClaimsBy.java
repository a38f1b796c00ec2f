package dateline.claim;

import dateline.api.GroupKey;

/** What claims can be grouped by. */
enum GroupClaimsBy implements GroupKey {

	SOURCE("outlet.public_id", "outlet.name"), //

	ORIGIN("origin.public_id", "origin.name"), //

	SUBJECT("subject.public_id", "subject.name"), //

	ASSERTED_BY("asserter.public_id", "asserter.name"), //

	MEASURE("f.measure", "f.measure"), //

	UNIT("f.unit", "f.unit"), //

	PLACE("f.place_name", "f.place_name");

	private final String id;

	private final String label;

	GroupClaimsBy(String id, String label) {
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
