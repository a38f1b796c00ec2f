package dateline.statement;

import java.util.List;

import dateline.api.Collected;
import dateline.api.Interval;
import dateline.api.Listing;
import dateline.api.Names;
import dateline.api.NotFound;
import dateline.api.Order;
import dateline.api.Results;
import dateline.api.Sort;
import dateline.api.Where;
import dateline.article.Facts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads statements. Latest said first, those without a date last, then by id. */
@Component
public class StatementQueries {

	private static final Listing<StatementView> LISTING = new Listing<>(StatementView::columns, "statements f",
			StatementView.JOINS, (row, number) -> StatementView.of(row));

	private static final Collected<StatementView> STATEMENTS = new Collected<>(StatementView.class, LISTING,
			"f.public_id", Sort.descending(SortStatementsBy.SAID_ON),
			new Interval.Days("f.said_on_from", "f.said_on_to"), null);

	private static final Order IN_TEXT_ORDER = new Order(Order.Key.ascending("f.begin_offset", Order.Type.BIGINT),
			Order.Key.ascending("f.public_id", Order.Type.TEXT));

	private final JdbcClient jdbc;

	private final Names names;

	StatementQueries(JdbcClient jdbc, Names names) {
		this.jdbc = jdbc;
		this.names = names;
	}

	Results<StatementView> select(StatementFilter filter, StatementArrangement arrangement) {
		return new Results<>(STATEMENTS, where(filter), arrangement);
	}

	/** What the filter says of {@code statements f} with the joins of {@link Facts}. */
	public Where where(StatementFilter filter) {
		Where where = new Where().and("f.speaker_id in (:actor)", "actor", this.names.actors("actor", filter.actor()))
			.and("f.kind in (:kind)", "kind", filter.kind())
			.and("f.polarity in (:polarity)", "polarity", filter.polarity())
			.between("f.said_on_from", "f.said_on_to", "from", filter.from(), "to", filter.to())
			.inOrder("f.sort_on", "from", "to")
			.and(Where.WORDS.formatted("f"), "q", filter.q());
		return this.names.sources(where, "a.source_id", "source", filter.source());
	}

	StatementView one(String id) {
		return LISTING.all(this.jdbc, new Where().and("f.public_id = :id", "id", id), STATEMENTS.order())
			.stream()
			.findFirst()
			.orElseThrow(() -> new NotFound("statement", id));
	}

	/** The statements of an article, in text order. */
	public List<StatementView> ofArticle(String articleId) {
		return LISTING.all(this.jdbc, new Where().and("a.public_id = :article", "article", articleId), IN_TEXT_ORDER);
	}

}
