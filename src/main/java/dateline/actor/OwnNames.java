package dateline.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dateline.gazetteer.Entry;
import dateline.gazetteer.EntryKind;
import dateline.gazetteer.Gazetteer;
import org.jspecify.annotations.Nullable;

/**
 * The bodies that an article names both by what they are and by names of their own:
 * "South Korea's central bank" is the Bank of Korea where the text names it, "Malawi's
 * electoral commission" the Malawi Electoral Commission, "the UN mission" the only one
 * that it names, and "Brussels" the European Commission.
 */
final class OwnNames {

	/** "The central bank", by its names. */
	private static final Pattern CENTRAL_BANK = Pattern.compile(
			"(?:Bank|Reserve Bank|National Bank|State Bank|People's Bank|Central Bank) of .+|.* (?:National|Central) Bank|Federal Reserve|Norges Bank|Sveriges Riksbank|Bundesbank");

	/** "Nepal tourism department". */
	private static final Pattern CALLED = Pattern
		.compile("(?<country>.+?) (?<subject>\\p{Ll}[\\p{Ll} -]*) (?<noun>department|directorate|office|bureau)");

	/** Missions of a body, by the name of those that it has. */
	private static final Map<String, Pattern> MISSIONS = Map.of("United Nations mission",
			Pattern.compile("(?:UN|U\\.N\\.|United Nations) .*(?:Mission|Force|Operation)\\b.*|MONUSCO|MINUSMA"),
			"NATO mission", Pattern.compile("KFOR|Resolute Support.*|International Security Assistance Force"),
			"African Union mission", Pattern.compile("African Union .*Mission.*|AMISOM|ATMIS"));

	/**
	 * Offices that a country has once: what they are called, and words of their names.
	 */
	private static final Map<Pattern, Pattern> OFFICES = Map.ofEntries(office("Election commission of .+",
			"Elect(?:ion|ions|oral)\\b.* (?:Commission|Council|Board|Committee|Authority|Service|Agency|Tribunal)"),
			office(".+ anti-corruption agency", "(?:Anti-)?Corruption|Anti-Graft"),
			office(".+ statistics office", "Statistics|Statistical"),
			office(".+ weather service", "(?:Hydro-?)?[Mm]eteorolog\\p{L}+|Weather"),
			office(".+ disaster agency", "Disaster|Emergency Management"),
			office(".+ prison service", "Prisons?|Correctional|Corrections|Penitentiary"),
			office(".+ civil aviation authority", "Aviation"), office(".+ tax authority", "Revenue|Tax(?:ation)?"),
			office(".+ space agency", "Space|Aerospace"), office(".+ customs", "Customs"),
			office(".+ border guards", "Border (?:Guards?|Service|Troops|Force|Police)"),
			office(".+ immigration service", "Immigration|Migration"),
			office(".+ competition authority", "Competition|Antitrust|Cartel"),
			office(".+ Coast Guard", "Coast ?[Gg]uard"), office(".+ ombudsman", "Ombudsman"));

	/** The European Commission where "Brussels" stands for it, else null. */
	private final @Nullable Entry commission;

	/** The entry by its own name, by the name of the open one. */
	private final Map<String, Entry> own = new HashMap<>();

	/** The name that the text gives it and the gazetteer does not know, likewise. */
	private final Map<String, String> printed = new HashMap<>();

	private final Gazetteer gazetteer;

	OwnNames(List<Name> names, Gazetteer gazetteer) {
		this.gazetteer = gazetteer;
		List<Entry> entries = names.stream().map(Name::entry).filter(Objects::nonNull).distinct().toList();
		this.commission = commission(names);
		for (Entry open : entries) {
			mission(open, entries).ifPresent((mission) -> this.own.put(open.name(), mission));
			bank(open, entries).ifPresent((bank) -> this.own.put(open.name(), bank));
			inverted(open, names).ifPresent((name) -> this.printed.put(open.name(), name));
			OFFICES.forEach((office, words) -> {
				if (open.countryCode() != null && office.matcher(open.name()).matches()) {
					settle(open, office, words, names);
				}
			});
		}
	}

	/**
	 * "Department of Tourism" for "Nepal tourism department", where it is the only one.
	 */
	private Optional<String> inverted(Entry open, List<Name> names) {
		Matcher called = CALLED.matcher(open.name());
		String country = (open.countryCode() != null)
				? this.gazetteer.country(open.countryCode()).map(Entry::name).orElse(null) : null;
		if (country == null || !called.matches() || !called.group("country").equals(country)) {
			return Optional.empty();
		}
		Pattern own = Pattern
			.compile("(?i)" + called.group("noun") + " (?:of|for) (?:the )?" + Pattern.quote(called.group("subject")));
		List<String> found = names.stream()
			.filter((name) -> name.entry() == null && name.type() == ActorType.GOVERNMENT)
			.map(Name::text)
			.filter((text) -> own.matcher(text).matches())
			.distinct()
			.toList();
		return (found.size() == 1) ? Optional.of(found.getFirst()) : Optional.empty();
	}

	private static Map.Entry<Pattern, Pattern> office(String called, String words) {
		return Map.entry(Pattern.compile(called), Pattern.compile("\\b(?:" + words + ")\\b"));
	}

	/** The printed name of the body that an open one is, null where it is none. */
	@Nullable String printed(@Nullable Entry open) {
		return (open != null) ? this.printed.get(open.name()) : null;
	}

	/** The one body of the text and the country whose name has words of the office. */
	private void settle(Entry open, Pattern office, Pattern words, List<Name> names) {
		List<Name> bodies = names.stream()
			.filter((name) -> name.type() == ActorType.GOVERNMENT || name.type() == ActorType.MILITARY)
			.filter((name) -> name.last() > name.first() && words.matcher(name.text()).find()
					&& (name.entry() == null
							|| (name.entry().countryCode() != null && !office.matcher(name.entry().name()).matches()))
					&& isOf(name, Objects.requireNonNull(open.countryCode())))
			.toList();
		boolean one = bodies.stream().map(OwnNames::key).distinct().count() == 1;
		if (one && !areSeveral(office, names)) {
			Entry entry = bodies.getFirst().entry();
			if (entry != null) {
				this.own.put(open.name(), entry);
			}
			else {
				this.printed.put(open.name(), bodies.getFirst().text());
			}
		}
	}

	/** Whether the text tells of the offices of two countries. */
	private static boolean areSeveral(Pattern office, List<Name> names) {
		return names.stream()
			.map(Name::entry)
			.filter(Objects::nonNull)
			.filter((entry) -> office.matcher(entry.name()).matches())
			.map(Entry::countryCode)
			.distinct()
			.count() > 1;
	}

	private static String key(Name body) {
		return (body.entry() != null) ? body.entry().name() : body.text();
	}

	/** Whether it is the country's, or no word of it is another's. */
	private boolean isOf(Name body, String country) {
		if (body.entry() != null) {
			return country.equals(body.entry().countryCode());
		}
		return body.tokens()
			.stream()
			.map((token) -> this.gazetteer.lookup(token.text()).map(Entry::countryCode).orElse(country))
			.allMatch(country::equals);
	}

	/** The name, with the body that goes by its own name. */
	Name of(Name name) {
		Entry entry = (name.entry() != null) ? this.own.getOrDefault(name.entry().name(), name.entry()) : null;
		boolean brussels = this.commission != null && isBrussels(entry);
		if (!brussels && Objects.equals(entry, name.entry())) {
			return name;
		}
		return new Name(name.sentence(), name.first(), name.last(),
				brussels ? ActorType.INTERNATIONAL_BODY : name.type(), brussels ? this.commission : entry, List.of(),
				name.rule());
	}

	static boolean isBrussels(@Nullable Entry entry) {
		return entry != null && entry.kind() == EntryKind.CAPITAL && entry.name().equals("Brussels");
	}

	/** A central bank by a name of its own: "Norges Bank". */
	static boolean isCentralBank(String name) {
		return CENTRAL_BANK.matcher(name).matches();
	}

	/**
	 * The European Commission, for which "Brussels" stands where the text names it, if no
	 * paragraph with "Brussels" names the European Union.
	 */
	private static @Nullable Entry commission(List<Name> names) {
		Set<Integer> union = names.stream()
			.filter((name) -> name.entry() != null && name.entry().name().equals("European Union"))
			.map((name) -> name.sentence().paragraph())
			.collect(Collectors.toSet());
		boolean named = names.stream()
			.anyMatch((name) -> isBrussels(name.entry()) && union.contains(name.sentence().paragraph()));
		return named ? null
				: names.stream()
					.map(Name::entry)
					.filter(Objects::nonNull)
					.filter((entry) -> entry.name().equals("European Commission"))
					.findFirst()
					.orElse(null);
	}

	/** "The NATO mission" is KFOR, if the text names no other. */
	private static Optional<Entry> mission(Entry open, List<Entry> entries) {
		Pattern own = MISSIONS.get(open.name());
		List<Entry> missions = (own == null) ? List.of() : entries.stream()
			.filter((entry) -> entry.kind() == EntryKind.INTERNATIONAL_BODY && own.matcher(entry.name()).matches())
			.toList();
		return (missions.size() == 1) ? Optional.of(missions.getFirst()) : Optional.empty();
	}

	/** The Bank of Korea for "Central Bank of South Korea". */
	private static Optional<Entry> bank(Entry open, List<Entry> entries) {
		return isOpenBank(open) ? entries.stream()
			.filter((entry) -> entry.kind() == EntryKind.GOVERNMENT && !isOpenBank(entry)
					&& Objects.equals(entry.countryCode(), open.countryCode()) && isCentralBank(entry.name()))
			.findFirst() : Optional.empty();
	}

	private static boolean isOpenBank(Entry entry) {
		return entry.kind() == EntryKind.GOVERNMENT && entry.countryCode() != null
				&& entry.name().startsWith("Central Bank of ");
	}

}
