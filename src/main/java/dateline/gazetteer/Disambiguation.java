package dateline.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

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

	/** The same candidates, each with one entry. */
	List<Candidate> resolve(List<Candidate> found) {
		List<Candidate> resolved = new ArrayList<>();
		for (Candidate each : found) {
			resolved.add((each.entries().size() == 1) ? each
					: new Candidate(each.from(), each.to(), List.of(choose(each, found))));
		}
		return join(resolved);
	}

	private Entry choose(Candidate ambiguous, List<Candidate> found) {
		List<Entry> cued = ambiguous.entries()
			.stream()
			.filter((entry) -> found.stream().anyMatch((other) -> !other.equals(ambiguous) && cues(other, entry)))
			.toList();
		if (cued.size() == 1) {
			return cued.getFirst();
		}
		List<Atom> form = this.atoms.subList(ambiguous.from(), ambiguous.to());
		Optional<String> wanted = this.names.defaultOf(form);
		if (wanted.isPresent() && wanted.get().equals("-")) {
			return unknown(ambiguous.entries());
		}
		return ambiguous.entries()
			.stream()
			.filter((entry) -> wanted.isPresent() && entry.name().equals(wanted.get()))
			.findFirst()
			.orElse(ambiguous.entries().getFirst());
	}

	private static boolean cues(Candidate other, Entry entry) {
		if (other.entries().size() != 1 || entry.countryCode() == null) {
			return false;
		}
		Entry cue = other.entries().getFirst();
		return Objects.equals(cue.countryCode(), entry.countryCode()) && switch (cue.kind()) {
			case CITY, REGION -> true;
			case CAPITAL, DEMONYM, COUNTRY -> entry.kind() == EntryKind.COUNTRY || !"US".equals(cue.countryCode());
			default -> false;
		};
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
