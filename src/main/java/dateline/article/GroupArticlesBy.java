package dateline.article;

import dateline.api.GroupKey;

/** What articles can be grouped by. */
enum GroupArticlesBy implements GroupKey {

	SOURCE, ORIGIN, ACTOR, LANGUAGE;

	@Override
	public Column column() {
		return switch (this) {
			case SOURCE -> new Column("outlet.public_id", "outlet.name", "");
			case ORIGIN -> new Column("origin.public_id", "origin.name", "");
			case ACTOR -> new Column("actor.public_id", "actor.name",
					" left join mentions m on m.article_id = a.id left join actors actor on actor.id = m.actor_id");
			case LANGUAGE -> new Column("a.language", "a.language", "");
		};
	}

}
