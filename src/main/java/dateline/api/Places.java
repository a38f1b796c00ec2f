package dateline.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dateline.gazetteer.Entry;
import dateline.gazetteer.EntryKind;
import dateline.gazetteer.Gazetteer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds places by what people write for them. A country, by any name or ISO 3166-1
 * alpha-2 code, has all that lies in it; any other place only itself, alone or among
 * several ("Baghdad and Erbil"). A place that neither the gazetteer nor the database
 * knows is refused with what is near.
 */
@Component
public class Places {

	private static final String PARAMETER = "place";

	private final JdbcClient jdbc;

	private final Gazetteer gazetteer;

	Places(JdbcClient jdbc, Gazetteer gazetteer) {
		this.jdbc = jdbc;
		this.gazetteer = gazetteer;
	}

	/**
	 * Restricts rows to those in any, or in none, of the places written.
	 * @param table the alias of a table with {@code place_name} and
	 * {@code place_countries}
	 */
	public Where in(Where where, String table, Choice<String> written) {
		in(where, table, PARAMETER, written.any(), "%s");
		return in(where, table, PARAMETER + "_none", written.none(), "(%s) is not true");
	}

	private Where in(Where where, String table, String parameter, List<String> written, String pattern) {
		List<String> countries = new ArrayList<>();
		List<String> parts = new ArrayList<>();
		for (String each : written) {
			Optional<Entry> entry = entry(each);
			if (entry.isPresent() && entry.get().kind() == EntryKind.COUNTRY) {
				countries.addAll(entry.get().countryCodes());
				continue;
			}
			String key = parameter + "_" + parts.size();
			parts.add("string_to_array(lower(%s.place_name), ' and ') @> string_to_array(:%s, ' and ')".formatted(table,
					key));
			where.with(key, entry.map(Entry::name).orElseGet(() -> stored(each)).toLowerCase(Locale.ROOT));
		}
		if (!countries.isEmpty()) {
			parts.add("%s.place_countries && cast(array[:%s_countries] as text[])".formatted(table, parameter));
			where.with(parameter + "_countries", countries);
		}
		return parts.isEmpty() ? where : where.and(pattern.formatted(String.join(" or ", parts)));
	}

	private Optional<Entry> entry(String written) {
		return this.gazetteer.lookup(written)
			.filter(Entry::isPlace)
			.or(() -> (written.length() == 2) ? this.gazetteer.country(written.toUpperCase(Locale.ROOT))
					: Optional.empty());
	}

	/** A name as a row has it. */
	private String stored(String written) {
		List<String> known = this.jdbc.sql("""
				select unnest(string_to_array(place_name, ' and ')) from claims union
				select unnest(string_to_array(place_name, ' and ')) from events""")
			.query((row, number) -> row.getString(1))
			.list();
		return known.stream().filter(written::equalsIgnoreCase).findFirst().orElseThrow(() -> {
			List<String> near = Nearest.to(written, known);
			return new BadParameters(PARAMETER, "No place has the name '%s'.%s".formatted(written,
					near.isEmpty() ? "" : " Did you mean '" + near.getFirst() + "'?"), near);
		});
	}

}
