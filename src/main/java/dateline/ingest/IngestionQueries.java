package dateline.ingest;

import dateline.api.Collected;
import dateline.api.Listing;
import dateline.api.NotFound;
import dateline.api.Results;
import dateline.api.Sort;
import dateline.api.Where;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads ingestions, the latest queued first, then by id. */
@Component
class IngestionQueries {

	private static final Listing<IngestionView> LISTING = new Listing<>((shown) -> IngestionView.COLUMNS,
			"ingestions i", " left join articles a on a.id = i.article_id", (row, number) -> IngestionView.of(row));

	private static final Collected<IngestionView> INGESTIONS = new Collected<>(IngestionView.class, LISTING,
			"i.public_id", Sort.descending(SortIngestionsBy.QUEUED_AT));

	private final JdbcClient jdbc;

	IngestionQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Results<IngestionView> select(IngestionFilter filter, IngestionArrangement arrangement) {
		return new Results<>(INGESTIONS, new Where().and("i.state in (:state)", "state", filter.state()), arrangement);
	}

	IngestionView one(String id) {
		return LISTING.all(this.jdbc, new Where().and("i.public_id = :id", "id", id), INGESTIONS.order())
			.stream()
			.findFirst()
			.orElseThrow(() -> new NotFound("ingestion", id));
	}

}
