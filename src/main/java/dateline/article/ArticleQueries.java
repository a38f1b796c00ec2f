package dateline.article;

import java.util.List;
import java.util.Objects;

import dateline.api.Choice;
import dateline.api.Collected;
import dateline.api.Interval;
import dateline.api.Listing;
import dateline.api.Names;
import dateline.api.NotFound;
import dateline.api.Results;
import dateline.api.Shown;
import dateline.api.Sort;
import dateline.api.Where;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads articles. Newest publication first, those without a date last, then by id. */
@Component
public class ArticleQueries {

	private static final Listing<ArticleView> LISTING = new Listing<>(ArticleView::columns, "articles a", Facts.OUTLETS,
			(row, number) -> ArticleView.of(row));

	private static final Collected<ArticleView> ARTICLES = new Collected<>(ArticleView.class, LISTING, "a.public_id",
			Sort.descending(SortArticlesBy.PUBLISHED_ON), new Interval.Days("a.published_on", "a.published_on"), null);

	/**
	 * Says what it costs to look for words, so that the articles of an actor are found
	 * first where they are fewer.
	 */
	private static final String UNPACKED = "unpacked(a.id)";

	private static final Shown WITH_TEXT = new Shown(false, true, false);

	private final JdbcClient jdbc;

	private final Names names;

	ArticleQueries(JdbcClient jdbc, Names names) {
		this.jdbc = jdbc;
		this.names = names;
	}

	Results<ArticleView> select(ArticleFilter filter, ArticleArrangement arrangement) {
		Choice<Long> actors = this.names.actors("actor", filter.actor());
		Where where = new Where().and("a.published_on >= :publishedFrom", "publishedFrom", filter.publishedFrom())
			.and("a.published_on <= :publishedTo", "publishedTo", filter.publishedTo())
			.and(Where.WORDS.formatted("a"), "q", filter.q())
			.and("exists (select from mentions m where m.article_id = a.id and m.actor_id in (:actor))", "actor",
					actors);
		if (filter.q() != null && !actors.any().isEmpty()) {
			where.and(UNPACKED);
		}
		this.names.sources(where, "a.source_id", "source", filter.source());
		this.names.sources(where, "a.origin_id", "origin", filter.origin());
		return new Results<>(ARTICLES, where, arrangement);
	}

	ArticleView one(String id) {
		return LISTING.all(this.jdbc, new Where().and("a.public_id = :id", "id", id), ARTICLES.order(), WITH_TEXT)
			.stream()
			.findFirst()
			.orElseThrow(() -> new NotFound("article", id));
	}

	/** The article as its facts refer to it. */
	public ArticleRef reference(String id) {
		ArticleView article = one(id);
		return new ArticleRef(article.id(), article.title(), article.publishedOn(), article.url(), null);
	}

	/** The text of an article, as received. */
	public String text(String id) {
		return Objects.requireNonNull(one(id).text());
	}

	/** The sentences of an article, in text order. */
	public List<SentenceView> sentences(String id) {
		return this.jdbc
			.sql("select s.begin_offset, s.end_offset, s.kind, s.text from sentences s "
					+ "join articles a on a.id = s.article_id where a.public_id = :id order by s.begin_offset")
			.param("id", id)
			.query((row, number) -> new SentenceView(row.getInt(1), row.getInt(2), row.getString(3), row.getString(4)))
			.list();
	}

}
