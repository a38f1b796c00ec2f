package dateline.gazetteer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Chooses among entries of one name: the one that a city, region or demonym of the same
 * sentence points to, else the default of {@code ambiguous.tsv}, else none of them but a
 * region whose country is not known.
 */
final class Disambiguation {

	private final Names names;

	private final List<Atom> atoms;

	Disambiguation(Names names, List<Atom> atoms) {
		this.names = names;
		this.atoms = atoms;
	}

	/** The same candidates, each with one entry, without those that are another town. */
	List<Candidate> resolve(List<Candidate> found) {
		Set<String> cues = cues(found);
		List<Candidate> resolved = new ArrayList<>();
		for (Candidate each : found) {
			resolved.add((each.entries().size() == 1) ? each
					: new Candidate(each.from(), each.to(), List.of(choose(each, cues))));
		}
		return withoutNamesakes(join(resolved));
	}

	private Entry choose(Candidate ambiguous, Set<String> cues) {
		List<Entry> entries = ambiguous.entries();
		List<Entry> cued = entries.stream().filter((entry) -> cues.contains(cue(entry.kind(), entry))).toList();
		if (cued.size() == 1) {
			return cued.getFirst();
		}
		Optional<String> wanted = this.names.defaultOf(this.atoms.subList(ambiguous.from(), ambiguous.to()));
		if (wanted.isPresent() && wanted.get().equals("-")) {
			return unknown(entries);
		}
		return entries.stream()
			.filter((entry) -> wanted.isPresent() && entry.name().equals(wanted.get()))
			.findFirst()
			.orElse(entries.getFirst());
	}

	/** What the unambiguous names say: for each country, the kinds that they point to. */
	private static Set<String> cues(List<Candidate> found) {
		Set<String> cues = new HashSet<>();
		for (Candidate each : found) {
			Entry entry = each.entries().getFirst();
			if (each.entries().size() > 1 || entry.countryCode() == null) {
				continue;
			}
			boolean local = entry.kind() == EntryKind.CITY || entry.kind() == EntryKind.REGION;
			boolean national = entry.kind() == EntryKind.CAPITAL || entry.kind() == EntryKind.DEMONYM
					|| entry.kind() == EntryKind.COUNTRY;
			if (local || national) {
				cues.add(cue(EntryKind.COUNTRY, entry));
			}
			if (local || (national && !entry.countryCode().equals("US"))) {
				cues.add(cue(EntryKind.REGION, entry));
			}
		}
		return cues;
	}

	private static String cue(EntryKind kind, Entry entry) {
		return ((kind == EntryKind.COUNTRY) ? "nation " : "part ") + entry.countryCode();
	}

	/** "Paris, Texas" is not the Paris that the data files know. */
	private List<Candidate> withoutNamesakes(List<Candidate> resolved) {
		List<Candidate> kept = new ArrayList<>();
		for (int at = 0; at < resolved.size(); at++) {
			if (at + 1 == resolved.size() || !isNamesake(resolved.get(at), resolved.get(at + 1))) {
				kept.add(resolved.get(at));
			}
		}
		return kept;
	}

	private boolean isNamesake(Candidate city, Candidate state) {
		Entry town = city.entries().getFirst();
		Entry region = state.entries().getFirst();
		return state.from() == city.to() + 1 && this.atoms.get(city.to()).key().equals(",")
				&& (town.kind() == EntryKind.CITY || town.kind() == EntryKind.CAPITAL)
				&& region.kind() == EntryKind.REGION && region.countryCode() != null
				&& List.of("US", "CA").contains(region.countryCode())
				&& !region.countryCode().equals(town.countryCode());
	}

	private static Entry unknown(List<Entry> entries) {
		boolean cities = entries.stream()
			.noneMatch((entry) -> entry.kind() == EntryKind.COUNTRY || entry.kind() == EntryKind.REGION);
		return new Entry(entries.getFirst().name(), cities ? EntryKind.CITY : EntryKind.REGION, null,
				entries.stream().flatMap((entry) -> entry.countryCodes().stream()).sorted().distinct().toList());
	}

	/** "U.S. State Department" is one name, not a country and a department. */
	private List<Candidate> join(List<Candidate> resolved) {
		List<Candidate> joined = new ArrayList<>();
		for (Candidate each : resolved) {
			Candidate before = joined.isEmpty() ? null : joined.getLast();
			if (before != null && isCountryOf(before, each)) {
				joined.removeLast();
				joined.add(new Candidate(before.from(), each.to(), each.entries()));
			}
			else {
				joined.add(each);
			}
		}
		return joined;
	}

	private boolean isCountryOf(Candidate before, Candidate institution) {
		Entry place = before.entries().getFirst();
		Entry body = institution.entries().getFirst();
		int gap = institution.from() - before.to();
		boolean beside = gap == 0 || (gap == 1 && this.atoms.get(before.to()).printed().equals("s"));
		return beside && (place.kind() == EntryKind.COUNTRY || place.kind() == EntryKind.DEMONYM)
				&& (body.kind() == EntryKind.GOVERNMENT || body.kind() == EntryKind.MILITARY)
				&& body.countryCode() != null && body.countryCode().equals(place.countryCode());
	}

}
