package dateline.article;

import dateline.api.GroupKey;

/** What articles can be grouped by. */
enum GroupArticlesBy implements GroupKey {

	SOURCE("outlet.public_id", "outlet.name", ""), //

	ORIGIN("origin.public_id", "origin.name", ""), //

	ACTOR("actor.public_id", "actor.name",
			" left join mentions m on m.article_id = a.id left join actors actor on actor.id = m.actor_id"), //

	LANGUAGE("a.language", "a.language", "");

	private final String id;

	private final String label;

	private final String join;

	GroupArticlesBy(String id, String label, String join) {
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

}
