package dateline.ingest;

import dateline.api.Listing;
import dateline.api.NotFound;
import dateline.api.Order;
import dateline.api.Paging;
import dateline.api.Slice;
import dateline.api.Where;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads ingestions, the latest queued first, then by id. */
@Component
@Transactional(readOnly = true)
class IngestionQueries {

	private static final Listing<IngestionView> LISTING = new Listing<>(IngestionView.COLUMNS,
			"ingestions i left join articles a on a.id = i.article_id",
			new Order(Order.Key.descending("i.queued_at", Order.Type.TIMESTAMPTZ),
					Order.Key.descending("i.public_id", Order.Type.TEXT)),
			(row, number) -> IngestionView.of(row));

	private final JdbcClient jdbc;

	IngestionQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Slice<IngestionView> list(IngestionFilter filter, Paging paging) {
		return LISTING.page(this.jdbc, new Where().and("i.state in (:state)", "state", filter.state()), paging);
	}

	IngestionView one(String id) {
		return LISTING.all(this.jdbc, new Where().and("i.public_id = :id", "id", id))
			.stream()
			.findFirst()
			.orElseThrow(() -> new NotFound("ingestion", id));
	}

}
