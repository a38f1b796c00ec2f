package dateline.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dateline.gazetteer.Gazetteer;
import dateline.text.NameKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds actors and outlets by what people write for them: the id, else the canonical
 * name, else any alias, else the gazetteer's name for it, else the last name of a person;
 * case, accents, punctuation and articles do not count. A name of several is refused with
 * the candidates, a name of nobody with what is near; neither is answered with nothing,
 * which would read as "there is no such claim".
 */
@Component
public class Names {

	/** What asks for the absence of an outlet. */
	public static final String NONE = "none";

	private static final Kind ACTOR = new Kind("actor", "actors", "actor_aliases", "actor_id");

	private static final Kind SOURCE = new Kind("outlet", "sources", "source_aliases", "source_id");

	private final JdbcClient jdbc;

	private final Gazetteer gazetteer;

	Names(JdbcClient jdbc, Gazetteer gazetteer) {
		this.jdbc = jdbc;
		this.gazetteer = gazetteer;
	}

	/** The internal ids of the actors that are written. */
	public Choice<Long> actors(String parameter, Choice<String> written) {
		return written.map((name) -> one(ACTOR, parameter, name).id());
	}

	/** The public id of the actor that has this name or id. */
	public String actor(String written) {
		List<Candidate> found = find(ACTOR, written);
		if (found.size() != 1) {
			throw new NotFound("actor", written);
		}
		return found.getFirst().publicId();
	}

	/** The internal ids of the outlets that are written; 0 for {@value #NONE}. */
	public Choice<Long> sources(String parameter, Choice<String> written) {
		return written.map((name) -> name.equalsIgnoreCase(NONE) ? Long.valueOf(0) : one(SOURCE, parameter, name).id());
	}

	/**
	 * Restricts a column that holds an outlet to the outlets written; {@value #NONE} are
	 * the rows without one.
	 */
	public Where sources(Where where, String column, String parameter, Choice<String> written) {
		Choice<Long> ids = sources(parameter, written);
		String part = column + " in (:" + parameter + ")";
		where.and(ids.any().contains(0L) ? column + " is null or " + part : part, parameter, ids.any());
		if (ids.none().contains(0L)) {
			where.and(column + " is not null");
		}
		return where.not(part, parameter, ids);
	}

	private Candidate one(Kind kind, String parameter, String written) {
		List<Candidate> found = find(kind, written);
		if (found.size() == 1) {
			return found.getFirst();
		}
		if (!found.isEmpty()) {
			throw new BadParameters(parameter,
					"'%s' names several: %s.".formatted(written,
							found.stream()
								.map((each) -> each.publicId() + " (" + each.name() + ")")
								.collect(Collectors.joining(", "))),
					found.stream().map(Candidate::publicId).toList());
		}
		List<String> near = near(kind, written);
		throw new BadParameters(parameter, "No %s has the name or id '%s'.%s".formatted(kind.noun(), written,
				near.isEmpty() ? "" : " Did you mean '" + near.getFirst() + "'?"), near);
	}

	private List<Candidate> find(Kind kind, String written) {
		String slug = NameKey.slug(written);
		if (slug.isEmpty()) {
			return List.of();
		}
		List<Candidate> found = select(kind, "t.public_id = :value", List.of(slug));
		if (found.isEmpty()) {
			found = named(kind, written);
		}
		if (found.isEmpty()) {
			found = this.gazetteer.lookup(written).map((entry) -> named(kind, entry.name())).orElse(List.of());
		}
		if (found.isEmpty() && kind.equals(ACTOR)) {
			found = select(kind, "t.type = 'PERSON' and exists (select from actor_aliases x where x.actor_id = t.id "
					+ "and x.alias_key like '%-' || cast((:value) as text))", List.of(slug));
		}
		return found;
	}

	/** Who has this as canonical name, else who has it as alias. */
	private List<Candidate> named(Kind kind, String name) {
		String key = NameKey.of(name);
		List<Candidate> found = select(kind, "exists (select from " + kind.aliases() + " x where x." + kind.reference()
				+ " = t.id and x.alias_key in (:value))", List.of(NameKey.slug(name), key, "the-" + key));
		List<Candidate> canonical = found.stream().filter((each) -> NameKey.of(each.name()).equals(key)).toList();
		return (canonical.size() == 1) ? canonical : found;
	}

	private List<Candidate> select(Kind kind, String condition, List<String> value) {
		return this.jdbc
			.sql("select t.id, t.public_id, t.name from " + kind.table() + " t where " + condition
					+ " order by t.public_id")
			.param("value", value)
			.query((row, number) -> new Candidate(row.getLong("id"), row.getString("public_id"), row.getString("name")))
			.list();
	}

	/** Aliases that share a word's beginning with what is written, the nearest first. */
	private List<String> near(Kind kind, String written) {
		List<String> beginnings = Arrays.stream(NameKey.of(written).split("-"))
			.map((word) -> "%" + word.substring(0, Math.min(3, word.length())) + "%")
			.toList();
		List<String> known = new ArrayList<>(this.jdbc
			.sql("select distinct alias from " + kind.aliases()
					+ " where alias_key like any (array[:beginnings]) order by alias limit 2000")
			.param("beginnings", beginnings)
			.query((row, number) -> row.getString(1))
			.list());
		List<String> near = Nearest.to(written, known);
		String part = written.toLowerCase(Locale.ROOT);
		return Stream
			.concat(near.stream(), known.stream().filter((name) -> name.toLowerCase(Locale.ROOT).contains(part)))
			.distinct()
			.limit(10)
			.toList();
	}

	private record Kind(String noun, String table, String aliases, String reference) {
	}

	record Candidate(long id, String publicId, String name) {
	}

}
