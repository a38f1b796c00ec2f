package dateline.actor;

import java.util.List;
import java.util.Set;

import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Which company an article means by "the company", "the carmaker": the only one named so
 * far, or the only one near. Of several, or where it says another kind of it, none.
 */
final class Companies {

	/** Nouns for kinds of companies. */
	private static final Set<String> SELLERS = Set.of("conglomerate", "multinational", "operator", "retailer",
			"supermarket", "brokerage", "utility", "miner", "producer", "manufacturer", "maker", "airline", "carrier",
			"insurer", "brewer", "carmaker", "automaker", "truckmaker", "chipmaker", "drugmaker", "planemaker",
			"steelmaker", "shipbuilder", "refiner", "shipping line", "startup", "start-up", "chain", "grocer", "lender",
			"housebuilder", "bookmaker", "publisher", "builder", "trading house", "distiller", "hotelier", "dairy",
			"yard", "smelter");

	private Companies() {
	}

	/**
	 * The only company named so far; of several the only one of the paragraph, or the
	 * only one that the article calls a company in this and the paragraph before.
	 */
	static @Nullable Draft meant(List<Draft> bodies, BackNoun back, Sentence sentence, Token token) {
		List<Draft> companies = bodies.stream()
			.filter((draft) -> back.isOf(draft) || back.maySay(draft))
			.filter((draft) -> LastNamed.isBefore(draft, token))
			.toList();
		if (companies.size() < 2) {
			return companies.isEmpty() ? null : companies.getFirst();
		}
		List<Draft> here = companies.stream()
			.filter((draft) -> LastNamed.isIn(draft, sentence.paragraph(), sentence.paragraph(), token))
			.toList();
		if (here.size() == 1) {
			return here.getFirst();
		}
		List<Draft> called = companies.stream()
			.filter(back::isOf)
			.filter((draft) -> LastNamed.isIn(draft, sentence.paragraph() - 1, sentence.paragraph(), token))
			.toList();
		return (called.size() == 1) ? called.getFirst() : null;
	}

	/** Whether the noun names a kind of company. */
	static boolean isSeller(BackNoun noun) {
		return SELLERS.contains(noun.noun());
	}

	/** "The carmaker", where the article has one company, of which it says no kind. */
	static @Nullable Draft single(BackNoun back, List<Draft> bodies, Token token) {
		if (!isSeller(back)) {
			return null;
		}
		List<Draft> companies = bodies.stream().filter(BackNoun::isCompany).toList();
		return (companies.size() == 1 && companies.getFirst().nouns.stream().noneMatch(SELLERS::contains)
				&& LastNamed.isBefore(companies.getFirst(), token)) ? companies.getFirst() : null;
	}

}
