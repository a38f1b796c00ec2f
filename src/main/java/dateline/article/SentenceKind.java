package dateline.article;

/** What part of an article a sentence or line belongs to. */
public enum SentenceKind {

	/** The news itself: facts come from here. */
	BODY,
	/** A title or section heading. */
	HEADING,
	/** The words under a picture. */
	CAPTION,
	/** What the page adds: by-lines, datelines, addresses, disclaimers, menus. */
	BOILERPLATE

}
