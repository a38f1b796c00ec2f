package dateline.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import dateline.gazetteer.Entry;
import dateline.gazetteer.EntryKind;
import dateline.gazetteer.Gazetteer;
import org.jspecify.annotations.Nullable;

/**
 * Takes from a name what only its letters suggest: "the NUM" is South Africa's union only
 * in a text that names something else of South Africa, and "Congress" the American one
 * where the text is about America or about no country.
 */
final class Contexts {

	/** Countries whose bodies news names without saying whose. */
	private static final Set<String> KNOWN = Set.of("US", "GB");

	/**
	 * Countries with a legislature, or in India and Nepal a party, that news calls
	 * Congress.
	 */
	private static final Set<String> CONGRESSES = Set.of("AR", "BR", "CL", "CO", "DO", "ES", "GT", "HN", "IN", "MX",
			"NP", "PE", "PH", "PY");

	private final Gazetteer gazetteer;

	Contexts(Gazetteer gazetteer) {
		this.gazetteer = gazetteer;
	}

	/**
	 * The names, settled.
	 * @param home the country of the dateline, null without any
	 */
	List<Name> settled(List<Name> names, @Nullable String home) {
		Map<String, Set<String>> printed = new HashMap<>();
		for (Name name : names) {
			String code = (name.entry() != null) ? name.entry().countryCode() : null;
			if (code != null) {
				printed.computeIfAbsent(code, (each) -> new HashSet<>()).add(name.text());
			}
		}
		String dominant = (home != null && CONGRESSES.contains(home)) ? home : ArticleCountry.dominant(names);
		return names.stream().map((name) -> settled(name, printed, dominant)).toList();
	}

	/** "The Foreign Office summoned": that of the country of which the text tells. */
	private Name foreignOffice(Name name, String country) {
		return this.gazetteer.country(country)
			.flatMap((each) -> this.gazetteer.lookup(each.name() + " foreign ministry"))
			.filter((entry) -> entry.kind() == EntryKind.GOVERNMENT)
			.map((entry) -> new Name(name.sentence(), name.first(), name.last(), name.type(), entry, List.of(),
					name.rule()))
			.orElse(name);
	}

	/** "Kingston would send nobody", where the text names something else of Jamaica. */
	private Name capital(Name name, Map<String, Set<String>> printed) {
		return this.gazetteer.lookup(name.text())
			.filter((entry) -> entry.kind() == EntryKind.CAPITAL && printed.containsKey(entry.countryCode()))
			.map((entry) -> new Name(name.sentence(), name.first(), name.last(), ActorType.COUNTRY, entry, List.of(),
					ActorRule.GAZETTEER))
			.orElse(name);
	}

	private Name settled(Name name, Map<String, Set<String>> printed, @Nullable String dominant) {
		Entry entry = name.entry();
		boolean rank = name.text().matches("Army|Navy|Air Force")
				&& (name.before() == null || !Objects.requireNonNull(name.before()).is("the"));
		if (rank) {
			return name.asNobody();
		}
		if (entry == null && name.rule() == ActorRule.RECOGNISED && name.first() == name.last()) {
			return capital(name, printed);
		}
		if (entry == null || entry.isPlace() || entry.countryCode() == null) {
			return name;
		}
		Set<String> others = new HashSet<>(printed.getOrDefault(entry.countryCode(), Set.of()));
		others.remove(name.text());
		if (others.isEmpty() && dominant != null && !dominant.equals(entry.countryCode())
				&& name.text().equals("Foreign Office")) {
			return foreignOffice(name, dominant);
		}
		if (others.isEmpty() && entry.kind() == EntryKind.MILITARY && entry.countryCode().equals("US")
				&& name.text().endsWith("Command")) {
			return name.text().matches("(?:U\\.?S|United|American).*") ? name
					: name.as(ActorType.MILITARY, ActorRule.INSTITUTION);
		}
		boolean congress = name.text().equals("Congress");
		boolean foreign = congress && dominant != null && !dominant.equals(entry.countryCode());
		if (!others.isEmpty() && !(foreign && CONGRESSES.contains(dominant))) {
			return name;
		}
		if (name.text().matches("\\p{Lu}{2,4}") && !KNOWN.contains(entry.countryCode())
				&& entry.kind() != EntryKind.ARMED_GROUP) {
			return Initials.isCommon(name.text()) ? name.asNobody()
					: name.as(ActorType.ORGANIZATION, ActorRule.RECOGNISED);
		}
		if (foreign) {
			Entry party = "IN".equals(dominant) ? this.gazetteer.lookup("Indian National Congress").orElse(null)
					: "NP".equals(dominant) ? this.gazetteer.lookup("Nepali Congress").orElse(null) : null;
			return (party != null) ? new Name(name.sentence(), name.first(), name.last(), ActorType.ORGANIZATION, party,
					List.of(), ActorRule.GAZETTEER) : name.as(ActorType.GOVERNMENT, ActorRule.INSTITUTION);
		}
		return name;
	}

}
