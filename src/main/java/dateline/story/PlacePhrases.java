package dateline.story;

import java.util.Set;

import dateline.text.Sentence;

/**
 * What stands before the name of a place in its phrase, up to the preposition:
 * "<em>in</em> the highlands of gas-rich western Bolivia", "<em>near</em> the border town
 * of Adré".
 */
final class PlacePhrases {

	/** The prepositions of place. */
	private static final Set<String> WHERE = Set.of("in", "inside", "within", "across", "near", "around", "off",
			"throughout", "at", "on", "outside", "through", "along", "into");

	/** Of which something is "in the highlands of Peru". */
	private static final String[] PARTS = { "highland", "hill", "lowland", "jungle", "forest", "rainforest", "desert",
			"street", "water", "borderland", "capital", "interior", "heart", "slum", "bay", "square", "quarter",
			"market", "slope", "foothill", "shore", "bank", "plain", "countryside", "mountain", "suburb", "outskirt",
			"island", "province", "region", "state", "district", "county", "city", "town", "village", "area", "corner",
			"coast", "valley", "department", "municipality", "border", "port", "neighbourhood", "neighborhood", "road",
			"delta", "steppe", "territory", "swath", "stretch", "commune", "canton", "governorate", "prefecture",
			"territory", "airport", "basin" };

	private PlacePhrases() {
	}

	/** Whether a preposition of place stands there. */
	static boolean isWhere(Sentence sentence, int at) {
		return WHERE.contains(sentence.word(at));
	}

	/**
	 * The index of what stands before the words "the hills of gas-rich western" that end
	 * here.
	 */
	static int before(Sentence sentence, int from) {
		int at = from;
		while (at > 0 && (sentence.token(at).tag().matches("JJ.*|DT|VBG") || PlaceKinds.isBeside(sentence.word(at))
				|| isOwner(sentence, at) || isPart(sentence, at) || isHyphened(sentence, at)
				|| isRange(sentence, at))) {
			at--;
		}
		return at;
	}

	/** "highlands" of "the highlands of Peru", "coast" of "the Pacific coast of". */
	private static boolean isPart(Sentence sentence, int at) {
		return sentence.token(at + 1).is("of") && sentence.token(at).tag().matches("NNS?")
				&& sentence.token(at).hasLemma(PARTS);
	}

	/** "Andean" of "the Andean region of", "Black Sea" of "the Black Sea port of". */
	private static boolean isRange(Sentence sentence, int at) {
		int kind = at;
		while (kind < sentence.size() && sentence.token(kind).isName()) {
			kind++;
		}
		int first = at;
		while (first > 0 && sentence.token(first - 1).isName()) {
			first--;
		}
		return kind > at && first > 0 && sentence.token(first - 1).is("the", "a")
				&& PlaceKinds.isBefore(sentence.word(kind)) && sentence.word(kind + 1).equals("of");
	}

	/** "gas", "-" and "rich" of "gas-rich". */
	private static boolean isHyphened(Sentence sentence, int at) {
		return (sentence.token(at).is("-") && sentence.token(at + 1).tag().matches("JJ|VB[GN]"))
				|| (sentence.token(at + 1).is("-") && sentence.token(at).tag().matches("NN|JJ|RB"));
	}

	/** "Afghanistan" of "Afghanistan's Kunar province". */
	private static boolean isOwner(Sentence sentence, int at) {
		return sentence.token(at).isName() && sentence.token(at + 1).tag().equals("POS");
	}

}
