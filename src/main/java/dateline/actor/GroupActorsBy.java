package dateline.actor;

import dateline.api.GroupKey;

/** What actors can be grouped by. */
enum GroupActorsBy implements GroupKey {

	TYPE("t.type", "t.type"), //

	COUNTRY("t.country_code", "t.country_code");

	private final String id;

	private final String label;

	GroupActorsBy(String id, String label) {
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
