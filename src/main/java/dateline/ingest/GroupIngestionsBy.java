package dateline.ingest;

import dateline.api.GroupKey;

/** What ingestions can be grouped by. */
enum GroupIngestionsBy implements GroupKey {

	STATE("i.state", "i.state");

	private final String id;

	private final String label;

	GroupIngestionsBy(String id, String label) {
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
