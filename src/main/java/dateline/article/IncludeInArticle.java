package dateline.article;

import dateline.api.CamelCase;

/** What a list of articles can have beside them. */
enum IncludeInArticle implements CamelCase {

	/** The text. */
	TEXT

}
