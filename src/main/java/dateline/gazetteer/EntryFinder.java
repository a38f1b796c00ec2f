package dateline.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Finds the longest name or pattern that begins at each atom, from left to right. */
final class EntryFinder {

	/** Words of names that are printed small. */
	private static final Set<String> SMALL = Set.of("of", "and", "for", "the", "s", ",");

	private final Names names;

	private final List<Atom> atoms;

	private final NameTree.Admission<Name> admission;

	EntryFinder(Names names, List<Atom> atoms, NameTree.Admission<Name> admission) {
		this.names = names;
		this.atoms = atoms;
		this.admission = admission;
	}

	List<Candidate> all() {
		List<Candidate> found = new ArrayList<>();
		int at = 0;
		while (at < this.atoms.size()) {
			Candidate best = longestAt(at);
			if (best != null) {
				found.add(best);
			}
			at = (best != null) ? best.to() : at + 1;
		}
		return found;
	}

	@Nullable Candidate longestAt(int from) {
		List<Candidate> candidates = new ArrayList<>();
		addNames(candidates, from);
		List<Candidate> places = List.copyOf(candidates);
		places.forEach((place) -> addPatterns(candidates, place));
		addPatternsBefore(candidates, from);
		Candidate best = null;
		for (Candidate each : candidates) {
			if (best == null || each.isLongerThan(best)) {
				best = each;
			}
		}
		return best;
	}

	private void addNames(List<Candidate> candidates, int from) {
		this.names.tree()
			.at(this.atoms, from, this.admission)
			.forEach((hit) -> candidates
				.add(new Candidate(hit.from(), hit.to(), hit.values().stream().map(Name::entry).toList())));
	}

	/**
	 * "Iraqi government", "Iraq's government", "Baghdad government", "U.S.-led
	 * coalition".
	 */
	private void addPatterns(List<Candidate> candidates, Candidate place) {
		int from = place.to();
		boolean possessive = from < this.atoms.size() && this.atoms.get(from).printed().equals("s");
		for (Entry entry : place.entries()) {
			patternsAt(possessive ? from + 1 : from).forEach((hit) -> hit.values()
				.stream()
				.filter((pattern) -> pattern.type() != InstitutionPattern.Type.BEFORE && fits(pattern.type(), entry))
				.forEach((pattern) -> candidates
					.add(new Candidate(place.from(), hit.to(), List.of(institution(pattern, entry))))));
		}
	}

	/** "government of [the] Iraq"; "Health Ministry". */
	private void addPatternsBefore(List<Candidate> candidates, int from) {
		for (NameTree.Hit<InstitutionPattern> hit : patternsAt(from)) {
			for (InstitutionPattern pattern : hit.values()) {
				if (pattern.type() == InstitutionPattern.Type.ALONE && isNameAlone(from, hit.to())) {
					candidates.add(new Candidate(from, hit.to(),
							List.of(new Entry(pattern.template(), pattern.kind(), null, List.of()))));
				}
				else if (pattern.type() == InstitutionPattern.Type.BEFORE) {
					addBefore(candidates, from, hit.to(), pattern);
				}
			}
		}
	}

	/** In capitals, or with its article: "Health Ministry", "the health ministry". */
	private boolean isNameAlone(int from, int to) {
		boolean capitals = this.atoms.subList(from, to)
			.stream()
			.allMatch((atom) -> atom.isCapital() || SMALL.contains(atom.key()));
		return capitals || (from > 0 && this.atoms.get(from - 1).key().equals("the"));
	}

	private void addBefore(List<Candidate> candidates, int from, int to, InstitutionPattern pattern) {
		boolean article = to < this.atoms.size() && this.atoms.get(to).key().equals("the");
		List<Candidate> places = new ArrayList<>();
		addNames(places, article ? to + 1 : to);
		for (Candidate place : places) {
			place.entries()
				.stream()
				.filter((entry) -> entry.kind() != EntryKind.DEMONYM && fits(pattern.type(), entry))
				.forEach((entry) -> candidates
					.add(new Candidate(from, place.to(), List.of(institution(pattern, entry)))));
		}
	}

	private List<NameTree.Hit<InstitutionPattern>> patternsAt(int from) {
		return this.names.patterns().at(this.atoms, from, (pattern, begin, end) -> {
			for (int at = begin; at < end; at++) {
				if (!pattern.atoms().get(at - begin).admits(this.atoms.get(at))) {
					return false;
				}
			}
			return true;
		});
	}

	private static boolean fits(InstitutionPattern.Type type, Entry entry) {
		return switch (type) {
			case AFTER, BEFORE, LED -> entry.countryCode() != null && switch (entry.kind()) {
				case COUNTRY, DEMONYM, REGION -> true;
				default -> false;
			};
			case CAPITAL -> entry.kind() == EntryKind.CAPITAL;
			case ALONE -> false;
		};
	}

	private Entry institution(InstitutionPattern pattern, Entry place) {
		Entry named = (pattern.type() == InstitutionPattern.Type.CAPITAL)
				? Optional.ofNullable(place.countryCode()).flatMap(this.names::country).orElse(place) : place;
		String name = this.names.forms(named).fill(pattern.template());
		boolean international = pattern.kind() == EntryKind.INTERNATIONAL_BODY;
		return international ? new Entry(name, pattern.kind(), null, List.of())
				: new Entry(name, pattern.kind(), named.countryCode(), named.countryCodes());
	}

}
