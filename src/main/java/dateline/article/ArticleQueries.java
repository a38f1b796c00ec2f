package dateline.article;

import java.util.List;

import dateline.api.Listing;
import dateline.api.Names;
import dateline.api.NotFound;
import dateline.api.Order;
import dateline.api.Paging;
import dateline.api.Slice;
import dateline.api.Where;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads articles. Newest publication first, those without a date last, then by id. */
@Component
@Transactional(readOnly = true)
public class ArticleQueries {

	private static final Listing<ArticleView> LISTING = new Listing<>(ArticleView.COLUMNS, "articles a" + Facts.OUTLETS,
			new Order(Order.Key.descending("a.sort_on", Order.Type.DATE),
					Order.Key.descending("a.public_id", Order.Type.TEXT)),
			(row, number) -> ArticleView.of(row));

	private final JdbcClient jdbc;

	private final Names names;

	ArticleQueries(JdbcClient jdbc, Names names) {
		this.jdbc = jdbc;
		this.names = names;
	}

	Slice<ArticleView> list(ArticleFilter filter, Paging paging) {
		Where where = new Where().and("a.published_on >= :publishedFrom", "publishedFrom", filter.publishedFrom())
			.and("a.published_on <= :publishedTo", "publishedTo", filter.publishedTo())
			.and("a.search @@ websearch_to_tsquery('english', :q)", "q", filter.q())
			.and("exists (select from mentions m where m.article_id = a.id and m.actor_id in (:actor))", "actor",
					this.names.actors("actor", filter.actor()));
		this.names.sources(where, "a.source_id", "source", filter.source());
		this.names.sources(where, "a.origin_id", "origin", filter.origin());
		return LISTING.page(this.jdbc, where, paging);
	}

	ArticleView one(String id) {
		return this.jdbc
			.sql("select %s, a.text from articles a%s where a.public_id = :id".formatted(ArticleView.COLUMNS,
					Facts.OUTLETS))
			.param("id", id)
			.query((row, number) -> ArticleView.withText(row))
			.optional()
			.orElseThrow(() -> new NotFound("article", id));
	}

	/** The article as its facts refer to it. */
	public ArticleRef reference(String id) {
		ArticleView article = one(id);
		return new ArticleRef(article.id(), article.title(), article.publishedOn(), article.url());
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
