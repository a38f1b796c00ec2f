package dateline.actor;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import dateline.text.Lexicon;

/**
 * What news calls bodies that the gazetteer knows, from {@code actor/known-kinds.tsv}:
 * "the lender" for UBS, "the militant group" for Hamas. Nothing for those not listed.
 */
final class KnownKinds {

	/** Nouns that too many bodies go by to mean one that the article does not call so. */
	private static final Set<String> WIDE = Set.of("agency", "service", "organisation", "organization", "department",
			"authority", "group", "commission", "institute", "council", "committee", "board", "mission", "force",
			"network");

	private final Map<String, Known> bodies = new HashMap<>();

	KnownKinds() {
		Lexicon.read("actor/known-kinds.tsv", 3)
			.forEach((row) -> this.bodies.put(row.get(0), new Known(cell(row.get(1)), cell(row.get(2)))));
	}

	/** What is known of the body with this canonical name. */
	Known of(String name) {
		return this.bodies.getOrDefault(name, Known.NOTHING);
	}

	private static Set<String> cell(String cell) {
		return cell.isEmpty() ? Set.of() : Set.copyOf(Arrays.asList(cell.split("\\|", -1)));
	}

	/**
	 * What a body is called.
	 *
	 * @param nouns that it goes by, with "the"
	 * @param words that may stand before these
	 */
	record Known(Set<String> nouns, Set<String> words) {

		private static final Known NOTHING = new Known(Set.of(), Set.of());

		/** The nouns that tell it from most others: "the union", not "the agency". */
		Set<String> telling() {
			return this.nouns.stream().filter((noun) -> !WIDE.contains(noun)).collect(Collectors.toUnmodifiableSet());
		}

	}

}
