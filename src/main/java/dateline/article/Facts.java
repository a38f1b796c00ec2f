package dateline.article;

import dateline.api.Highlight;
import dateline.api.Shown;

/**
 * What the queries for statements, claims and mentions of events have in common: the
 * fact's evidence, its article, and the outlets of that. The fact's table has the alias
 * {@code f}, the article {@code a}.
 */
public final class Facts {

	/** The article and its outlets. */
	static final String ARTICLE_COLUMNS = "a.public_id as article_public_id, a.title, "
			+ "case when a.title is null then left(a.text, 1000) end as beginning"
			+ ", a.published_on, a.url, a.sha256, outlet.public_id as source_public_id, outlet.name as source_name, "
			+ "origin.public_id as origin_public_id, origin.name as origin_name";

	static final String OUTLETS = " left join sources outlet on outlet.id = a.source_id"
			+ " left join sources origin on origin.id = a.origin_id";

	private static final String BEGIN = "s.begin_offset, f.begin_offset";

	private static final String OF_SENTENCE = " from sentences s where s.id = f.sentence_id";

	/** The part of the article's text that has both the fact and its sentence. */
	private static final String PASSAGE = "(select substring(a.text from least(" + BEGIN + ") + 1 for "
			+ "greatest(s.end_offset, f.end_offset) - least(" + BEGIN + "))" + OF_SENTENCE + ")";

	/** The columns, to be followed by those of the fact. */
	public static String columns(Shown shown) {
		return ARTICLE_COLUMNS + ", "
				+ "f.public_id, f.sentence, f.begin_offset, f.end_offset, f.exact, f.prefix, f.suffix, f.rule, "
				+ articleText(shown.text()) + context(shown.context())
				+ (shown.highlights() ? Highlight.columns(PASSAGE, "(select least(" + BEGIN + ")" + OF_SENTENCE + ")")
						: Highlight.noColumns())
				+ ", ";
	}

	static String articleText(boolean shown) {
		return (shown ? "a.text" : "cast(null as text)") + " as article_text, ";
	}

	private static String context(boolean shown) {
		return shown
				? "true as context, " + neighbour("<", "desc") + " as sentence_before, " + neighbour(">", "asc")
						+ " as sentence_after, "
				: "false as context, cast(null as text) as sentence_before, cast(null as text) as sentence_after, ";
	}

	private static String neighbour(String side, String direction) {
		return "(select x.text from sentences x join sentences s on s.article_id = x.article_id and x.begin_offset "
				+ side + " s.begin_offset where s.id = f.sentence_id and x.kind <> 'BOILERPLATE' "
				+ "order by x.begin_offset " + direction + " limit 1)";
	}

	/**
	 * The joins, to follow the fact's table as {@code f}. Every fact has an article; an
	 * outer join is left out by PostgreSQL where nothing is asked of it, as in a count.
	 */
	public static final String JOINS = " left join articles a on a.id = f.article_id" + OUTLETS;

	private Facts() {
	}

}
