package dateline.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dateline.api.BadParameters;
import dateline.api.Collected;
import dateline.api.Listing;
import dateline.api.Moved;
import dateline.api.Names;
import dateline.api.Results;
import dateline.api.Sort;
import dateline.api.Where;
import dateline.text.NameKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads actors, by id. */
@Component
public class ActorQueries {

	private static final Listing<ActorView> LISTING = new Listing<>((shown) -> ActorView.COLUMNS, "actors t",
			(row, number) -> ActorView.of(row));

	private static final Collected<ActorView> ACTORS = new Collected<>(ActorView.class, LISTING, "t.public_id",
			Sort.ascending(SortActorsBy.ID));

	/**
	 * The index on words finds the names, the pattern says that they have them so. An
	 * array, which is made once: how many names fit cannot be foreseen.
	 */
	private static final String NAMED = "t.id = any(array(select distinct x.actor_id from actor_aliases x where "
			+ "to_tsvector('simple', translate(x.alias_key, '-', ' ')) @@ to_tsquery('simple', :words) "
			+ "and '-' || x.alias_key like :pattern))";

	private final JdbcClient jdbc;

	private final Names names;

	ActorQueries(JdbcClient jdbc, Names names) {
		this.jdbc = jdbc;
		this.names = names;
	}

	Results<ActorView> select(ActorFilter filter, ActorArrangement arrangement) {
		String words = filter.q();
		if (words != null && NameKey.of(words).isEmpty()) {
			throw new BadParameters("q", "'q' must have a letter or a digit.");
		}
		Where where = new Where().and("t.type in (:type)", "type", filter.type());
		if (words != null) {
			where.and(NAMED, "pattern", "%-" + NameKey.of(words) + "%").with("words", prefixes(NameKey.of(words)));
		}
		return new Results<>(ACTORS, where, arrangement);
	}

	/**
	 * The words of a key, in their order, the last as a beginning; in PostgreSQL's words.
	 */
	private static String prefixes(String key) {
		return "'" + String.join("' <-> '", key.split("-", -1)) + "':*";
	}

	/** The actor of this id; that of any other name has moved to its id. */
	ActorView one(String id) {
		return LISTING.all(this.jdbc, new Where().and("t.public_id = :id", "id", id), ACTORS.order())
			.stream()
			.findFirst()
			.orElseThrow(() -> new Moved(this.names.actor(id)));
	}

	/** The actors of an article, by their first mention. */
	public List<CastView> cast(String articleId) {
		Map<String, CastView> cast = new LinkedHashMap<>();
		this.jdbc.sql("""
				select t.public_id, t.name, t.type, t.country_code, m.begin_offset, m.end_offset, m.exact, m.kind
				from mentions m join actors t on t.id = m.actor_id join articles a on a.id = m.article_id
				where a.public_id = :id order by m.begin_offset, m.end_offset, t.public_id""")
			.param("id", articleId)
			.query((row) -> {
				CastView member = new CastView(row.getString("public_id"), row.getString("name"),
						ActorType.valueOf(row.getString("type")), row.getString("country_code"), new ArrayList<>());
				cast.computeIfAbsent(member.id(), (id) -> member)
					.mentions()
					.add(new CastView.MentionView(row.getInt("begin_offset"), row.getInt("end_offset"),
							row.getString("exact"), Mention.Kind.valueOf(row.getString("kind"))));
			});
		return List.copyOf(cast.values());
	}

}
