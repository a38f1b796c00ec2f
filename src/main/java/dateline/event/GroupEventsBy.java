package dateline.event;

import dateline.api.GroupKey;
import dateline.article.Facts;

/** What events can be grouped by. An event counts once in each of its groups. */
enum GroupEventsBy implements GroupKey {

	SOURCE, ORIGIN, ACTOR, TYPE, MODE, MODALITY, PLACE;

	private static final String REPORTS = " left join event_mentions f on f.event_id = e.id" + Facts.JOINS;

	private static final String PARTICIPANTS = " left join event_participants p on p.event_id = e.id"
			+ " left join actors actor on actor.id = p.actor_id";

	@Override
	public Column column() {
		return switch (this) {
			case SOURCE -> new Column("outlet.public_id", "outlet.name", REPORTS);
			case ORIGIN -> new Column("origin.public_id", "origin.name", REPORTS);
			case ACTOR -> new Column("actor.public_id", "actor.name", PARTICIPANTS);
			case TYPE -> new Column("e.type", "e.type", "");
			case MODE -> new Column("e.mode", "e.mode", "");
			case MODALITY -> new Column("e.modality", "e.modality", "");
			case PLACE -> new Column("e.place_name", "e.place_name", "");
		};
	}

}
