package dateline.actor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An actor as the API answers it. */
@Schema(name = "Actor", description = "A person, organisation, government, armed group, country and so on.")
record ActorView(@Schema(description = "Public id: slug of the canonical name.", example = "united-states") String id,
		@Schema(description = "Canonical name.", example = "United States") String name,
		@Schema(description = "What kind of actor it is.") ActorType type,
		@Schema(description = "ISO 3166-1 alpha-2 code of the country it belongs to; null if not known.",
				example = "US") @Nullable String countryCode,
		@Schema(description = "All names that articles print for it, the canonical one included.") List<String> aliases,
		@Schema(description = "How much there is about it.") Counts counts) {

	static final String COLUMNS = """
			t.public_id, t.name, t.type, t.country_code,
			array(select distinct x.alias from actor_aliases x where x.actor_id = t.id order by 1) as aliases,
			(select count(distinct m.article_id) from mentions m where m.actor_id = t.id) as articles,
			(select count(*) from mentions m where m.actor_id = t.id) as mentions,
			(select count(*) from statements s where s.speaker_id = t.id) as statements,
			(select count(*) from claims c where c.subject_id = t.id)
				+ (select count(*) from claims c where c.asserted_by_id = t.id
					and c.subject_id is distinct from t.id) as claims,
			(select count(distinct p.event_id) from event_participants p where p.actor_id = t.id) as events""";

	static ActorView of(ResultSet row) throws SQLException {
		return new ActorView(row.getString("public_id"), row.getString("name"),
				ActorType.valueOf(row.getString("type")), row.getString("country_code"),
				Arrays.asList((String[]) row.getArray("aliases").getArray()),
				new Counts(row.getLong("articles"), row.getLong("mentions"), row.getLong("statements"),
						row.getLong("claims"), row.getLong("events")));
	}

	/** How much there is about an actor. */
	@Schema(name = "ActorCounts")
	record Counts(@Schema(description = "Articles that mention it.") long articles,
			@Schema(description = "Places where it is named.") long mentions,
			@Schema(description = "Statements it is the speaker of.") long statements,
			@Schema(description = "Claims about it or asserted by it.") long claims,
			@Schema(description = "Events it has a part in.") long events) {
	}

}
