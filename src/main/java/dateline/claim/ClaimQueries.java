package dateline.claim;

import java.util.List;

import dateline.api.BadParameters;
import dateline.api.Collected;
import dateline.api.Interval;
import dateline.api.Listing;
import dateline.api.Names;
import dateline.api.NotFound;
import dateline.api.Order;
import dateline.api.Places;
import dateline.api.Results;
import dateline.api.Sort;
import dateline.api.Where;
import dateline.article.Facts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads claims. Latest as-of date first, those without a date last, then by id. */
@Component
public class ClaimQueries {

	private static final Listing<ClaimView> LISTING = new Listing<>(ClaimView::columns, "claims f", ClaimView.JOINS,
			(row, number) -> ClaimView.of(row));

	private static final Collected<ClaimView> CLAIMS = new Collected<>(ClaimView.class, LISTING, "f.public_id",
			Sort.descending(SortClaimsBy.AS_OF), new Interval.Days("f.as_of_from", "f.as_of_to"),
			new Collected.Figures(
					"case when f.polarity = 'ASSERTED' then " + SortClaimsBy.VALUE.column().expression() + " end",
					"f.unit"));

	private static final Order IN_TEXT_ORDER = new Order(Order.Key.ascending("f.begin_offset", Order.Type.BIGINT),
			Order.Key.ascending("f.public_id", Order.Type.TEXT));

	/** How many claims are set side by side at most; they are all in memory. */
	private static final int MOST_COMPARED = 5_000;

	private final JdbcClient jdbc;

	private final Names names;

	private final Places places;

	ClaimQueries(JdbcClient jdbc, Names names, Places places) {
		this.jdbc = jdbc;
		this.names = names;
		this.places = places;
	}

	Results<ClaimView> select(ClaimFilter filter, ClaimArrangement arrangement) {
		return new Results<>(CLAIMS, where(filter), arrangement);
	}

	/**
	 * All claims of the filter, side by side.
	 * @throws BadParameters where they are more than can be set side by side
	 */
	@Transactional(readOnly = true)
	List<ClaimGroupView> compare(ClaimFilter filter, Comparing comparing) {
		Where where = where(filter);
		long count = LISTING.count(this.jdbc, where, Long.MAX_VALUE);
		if (count > MOST_COMPARED) {
			throw new BadParameters("measure",
					"These filters select %d claims; at most %d are compared. Narrow them, for instance by measure, place or as-of date."
						.formatted(count, MOST_COMPARED));
		}
		return new ClaimComparer(comparing).compare(LISTING.all(this.jdbc, where, CLAIMS.order()));
	}

	/** What the filter says of {@code claims f} with the joins of {@link Facts}. */
	public Where where(ClaimFilter filter) {
		Where where = new Where().and("f.measure in (:measure)", "measure", filter.measure())
			.and("f.subject_id in (:subject)", "subject", this.names.actors("subject", filter.subject()))
			.and("f.asserted_by_id in (:assertedBy)", "assertedBy",
					this.names.actors("assertedBy", filter.assertedBy()))
			.and("coalesce(f.max_value, f.min_value) >= :min", "min", filter.min())
			.and("coalesce(f.min_value, f.max_value) <= :max", "max", filter.max())
			.between("f.as_of_from", "f.as_of_to", "asOfFrom", filter.asOfFrom(), "asOfTo", filter.asOfTo())
			.inOrder("f.sort_on", "asOfFrom", "asOfTo")
			.and(Where.WORDS.formatted("f"), "q", filter.q());
		this.names.sources(where, "a.source_id", "source", filter.source());
		return this.places.in(where, "f", filter.place());
	}

	ClaimView one(String id) {
		return LISTING.all(this.jdbc, new Where().and("f.public_id = :id", "id", id), CLAIMS.order())
			.stream()
			.findFirst()
			.orElseThrow(() -> new NotFound("claim", id));
	}

	/** The claims of an article, in text order. */
	public List<ClaimView> ofArticle(String articleId) {
		return LISTING.all(this.jdbc, new Where().and("a.public_id = :article", "article", articleId), IN_TEXT_ORDER);
	}

}
