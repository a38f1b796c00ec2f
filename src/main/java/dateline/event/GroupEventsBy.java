package dateline.event;

import dateline.api.GroupKey;
import dateline.article.Facts;

/** What events can be grouped by. An event counts once in each of its groups. */
enum GroupEventsBy implements GroupKey {

	SOURCE("outlet.public_id", "outlet.name", Joins.REPORTS), //

	ORIGIN("origin.public_id", "origin.name", Joins.REPORTS), //

	ACTOR("actor.public_id", "actor.name", Joins.PARTICIPANTS), //

	TYPE("e.type", "e.type", ""), //

	MODE("e.mode", "e.mode", ""), //

	MODALITY("e.modality", "e.modality", ""), //

	PLACE("e.place_name", "e.place_name", "");

	private final String id;

	private final String label;

	private final String join;

	GroupEventsBy(String id, String label, String join) {
		this.id = id;
		this.label = label;
		this.join = join;
	}

	@Override
	public String id() {
		return this.id;
	}

	@Override
	public String label() {
		return this.label;
	}

	@Override
	public String join() {
		return this.join;
	}

	private static final class Joins {

		private static final String REPORTS = " left join event_mentions f on f.event_id = e.id" + Facts.JOINS;

		private static final String PARTICIPANTS = " left join event_participants p on p.event_id = e.id"
				+ " left join actors actor on actor.id = p.actor_id";

	}

}
