package dateline.article;

import dateline.api.Collected;
import dateline.api.Listing;
import dateline.api.Results;
import dateline.api.Sort;
import dateline.api.Where;
import org.springframework.stereotype.Component;

/** Reads outlets, by id. */
@Component
class SourceQueries {

	private static final String COLUMNS = """
			s.public_id, s.name,
			array(select x.alias from source_aliases x where x.source_id = s.id order by x.alias) as aliases,
			(select count(*) from articles a where a.source_id = s.id) as articles,
			(select count(*) from articles a where a.origin_id = s.id) as origins,
			(select count(*) from statements f join articles a on a.id = f.article_id where a.source_id = s.id)
				as statements,
			(select count(*) from claims f join articles a on a.id = f.article_id where a.source_id = s.id) as claims""";

	private static final Collected<SourceView> SOURCES = new Collected<>(SourceView.class,
			new Listing<>((shown) -> COLUMNS, "sources s", (row, number) -> SourceView.of(row)), "s.public_id",
			Sort.ascending(SortSourcesBy.ID));

	Results<SourceView> select(SourceArrangement arrangement) {
		return new Results<>(SOURCES, new Where(), arrangement);
	}

}
