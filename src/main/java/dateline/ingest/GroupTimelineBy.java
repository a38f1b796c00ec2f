package dateline.ingest;

import dateline.api.GroupKey;

/** What the entries of a timeline can be grouped by. */
enum GroupTimelineBy implements GroupKey {

	KIND("u.kind", "u.kind"), SOURCE("outlet.public_id", "outlet.name"), ORIGIN("origin.public_id", "origin.name");

	private final String id;

	private final String label;

	GroupTimelineBy(String id, String label) {
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
