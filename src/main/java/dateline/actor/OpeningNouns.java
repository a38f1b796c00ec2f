package dateline.actor;

import java.util.Locale;
import java.util.Set;

import dateline.text.EntityType;
import dateline.text.Sentence;

/**
 * The noun that opens a sentence before a name, with a capital that is none of the
 * name's: a firm's ("Operator Lumen Rail said", "Drugmaker Orvia", "Charity Clear Coast")
 * or a person's ("Auditor Ana Lima said").
 */
final class OpeningNouns {

	/** What people are and either firms are, too, or people are named. */
	private static final Set<String> PEOPLE = Set.of("broker", "stockbroker", "auctioneer", "haulier", "bookseller",
			"watchmaker", "newsagent", "chocolatier", "shoemaker", "toymaker", "cheesemaker", "confectioner", "auditor",
			"accountant", "surveyor", "tenant", "winemaker", "vintner", "recruit", "cabinetmaker", "dressmaker",
			"silversmith", "goldsmith", "toolmaker", "boilermaker", "upholsterer", "conveyancer", "assessor",
			"filmmaker", "architect", "stationer", "fruiterer", "ironmonger", "consultant", "dispatcher", "translator",
			"counselor", "guard", "guide", "courier", "partner", "marine", "runner", "rambler", "groom", "navigator",
			"controller", "messenger", "examiner", "pirate", "killer", "terrorist", "godfather", "shepherd", "cook",
			"butler", "miller", "potter", "weaver", "walker", "forester", "teller", "orderly", "publisher", "producer",
			"developer", "designer", "agent", "promoter", "importer", "exporter", "breeder", "grower", "distributor",
			"collector", "treasurer");

	/** What firms and other bodies are. */
	private static final Set<String> NOUNS = Set.of("operator", "airline", "carrier", "brewer", "drugmaker", "carmaker",
			"automaker", "chipmaker", "planemaker", "steelmaker", "truckmaker", "shipbuilder", "housebuilder", "lender",
			"insurer", "utility", "retailer", "charity", "broadcaster", "miner", "supermarket", "manufacturer",
			"contractor", "subsidiary", "conglomerate", "refiner", "grocer", "startup", "biotech", "fintech",
			"multinational", "bookmaker", "pollster", "brokerage", "consultancy", "regulator", "watchdog", "broker",
			"developer", "supplier", "haulier", "publisher", "distributor", "auditor", "jeweller", "bookseller",
			"watchmaker", "toymaker", "shoemaker", "wholesaler", "auctioneer", "producer", "maker", "trader");

	private OpeningNouns() {
	}

	/** Whether such a noun and a name begin the sentence. */
	static boolean open(Sentence sentence) {
		return sentence.size() > 2 && NOUNS.contains(sentence.token(0).text().toLowerCase(Locale.ROOT))
				&& sentence.token(0).isNoun() && NameParts.isCapitalNoun(sentence.token(1));
	}

	/**
	 * Whether such a noun and the given name or the aged name of a person begin the
	 * sentence.
	 */
	static boolean openPerson(Sentence sentence, GivenNames given) {
		if (sentence.size() < 4 || !PEOPLE.contains(sentence.token(0).text().toLowerCase(Locale.ROOT))
				|| !sentence.token(1).isName() || !sentence.token(2).isName()) {
			return false;
		}
		int last = 2;
		while (last + 1 < sentence.size() && sentence.token(last + 1).entity() == EntityType.PERSON) {
			last++;
		}
		return given.has(sentence.token(1))
				|| HumanSigns.isAged(Name.of(sentence, 1, last, ActorType.PERSON, ActorRule.PERSON_NAME));
	}

	/** The name without the noun. */
	static Name without(Name name) {
		if (name.first() > 0 || name.last() == 0 || name.entry() != null || name.type() == null
				|| name.rule() == ActorRule.INSTITUTION || !open(name.sentence())) {
			return name;
		}
		return Name.of(name.sentence(), 1, name.last(), name.type(), name.rule());
	}

}
