package dateline.article;

import java.util.Arrays;

import dateline.api.Listing;
import dateline.api.Order;
import dateline.api.Paging;
import dateline.api.Slice;
import dateline.api.Where;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads outlets, by id. */
@Component
@Transactional(readOnly = true)
class SourceQueries {

	private static final Listing<SourceView> LISTING = new Listing<>(
			"""
					s.public_id, s.name,
					array(select x.alias from source_aliases x where x.source_id = s.id order by x.alias) as aliases,
					(select count(*) from articles a where a.source_id = s.id) as articles,
					(select count(*) from articles a where a.origin_id = s.id) as origins,
					(select count(*) from statements f join articles a on a.id = f.article_id where a.source_id = s.id)
						as statements,
					(select count(*) from claims f join articles a on a.id = f.article_id where a.source_id = s.id) as claims""",
			"sources s", new Order(Order.Key.ascending("s.public_id", Order.Type.TEXT)),
			(row, number) -> new SourceView(row.getString("public_id"), row.getString("name"),
					Arrays.asList((String[]) row.getArray("aliases").getArray()), row.getLong("articles"),
					row.getLong("origins"), row.getLong("statements"), row.getLong("claims")));

	private final JdbcClient jdbc;

	SourceQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Slice<SourceView> list(Paging paging) {
		return LISTING.page(this.jdbc, new Where(), paging);
	}

}
