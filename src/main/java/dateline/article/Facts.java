package dateline.article;

/**
 * What the queries for statements, claims and mentions of events have in common: the
 * fact's evidence, its article, and the outlets of that. The fact's table has the alias
 * {@code f}, the article {@code a}.
 */
public final class Facts {

	/** The article and its outlets. */
	static final String ARTICLE_COLUMNS = "a.public_id as article_public_id, a.title, left(a.text, 1000) as beginning"
			+ ", a.published_on, a.url, a.sha256, outlet.public_id as source_public_id, outlet.name as source_name, "
			+ "origin.public_id as origin_public_id, origin.name as origin_name";

	static final String OUTLETS = " left join sources outlet on outlet.id = a.source_id"
			+ " left join sources origin on origin.id = a.origin_id";

	/** The columns, to be followed by those of the fact. */
	public static final String COLUMNS = ARTICLE_COLUMNS
			+ ", f.public_id, f.sentence, f.begin_offset, f.end_offset, f.exact, f.prefix, f.suffix, f.rule, ";

	/** The joins, to follow the fact's table as {@code f}. */
	public static final String JOINS = " join articles a on a.id = f.article_id" + OUTLETS;

	private Facts() {
	}

}
