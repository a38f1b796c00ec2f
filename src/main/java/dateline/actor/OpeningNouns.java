package dateline.actor;

import java.util.Locale;
import java.util.Set;

import dateline.text.Sentence;

/**
 * The noun that opens a sentence before the name of a firm, with a capital that is none
 * of the name's: "Operator Lumen Rail said", "Drugmaker Orvia", "Charity Clear Coast".
 */
final class OpeningNouns {

	private static final Set<String> NOUNS = Set.of("operator", "airline", "carrier", "brewer", "drugmaker", "carmaker",
			"automaker", "chipmaker", "planemaker", "steelmaker", "truckmaker", "shipbuilder", "housebuilder", "lender",
			"insurer", "utility", "retailer", "charity", "broadcaster", "miner", "supermarket", "manufacturer",
			"contractor", "subsidiary", "conglomerate", "refiner", "grocer", "startup", "biotech", "fintech",
			"multinational", "bookmaker", "pollster", "brokerage", "consultancy", "regulator", "watchdog");

	private OpeningNouns() {
	}

	/** Whether such a noun and a name begin the sentence. */
	static boolean open(Sentence sentence) {
		return sentence.size() > 2 && NOUNS.contains(sentence.token(0).text().toLowerCase(Locale.ROOT))
				&& sentence.token(0).isNoun() && NameParts.isCapitalNoun(sentence.token(1));
	}

	/** The name without the noun. */
	static Name without(Name name) {
		if (name.first() > 0 || name.last() == 0 || name.entry() != null || name.type() == null
				|| !open(name.sentence())) {
			return name;
		}
		return Name.of(name.sentence(), 1, name.last(), name.type(), name.rule());
	}

}
