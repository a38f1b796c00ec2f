package dateline.actor;

import java.util.Locale;
import java.util.Set;

import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Tells from the words around a country's name that it only says where something is,
 * whence it comes or where it goes: "in Singapore", "northern Chile", "flew to Cuba",
 * "wine from Chile", "the storm hit Vietnam".
 */
final class CountryPlaces {

	private static final String[] WITHIN = { "in", "across", "throughout", "inside", "through", "via", "around",
			"outside", "off", "near" };

	private static final Set<String> PARTS = Set.of("northern", "southern", "eastern", "western", "central",
			"north-eastern", "northeastern", "northwestern", "north-western", "southeastern", "south-eastern",
			"southwestern", "south-western", "rural", "coastal", "mainland");

	/** Who goes or is brought somewhere does this. */
	private static final String[] MOVING = { "move", "go", "travel", "fly", "return", "sail", "take", "deport",
			"extradite", "flee", "drive", "emigrate", "migrate", "immigrate", "relocate", "come", "escape", "evacuate",
			"spread", "head", "arrive", "hail", "originate", "import", "export", "smuggle", "ship", "transport",
			"repatriate", "trek", "walk", "commute", "cycle", "row", "airlift", "traffic", "cross", "depart", "land",
			"swim" };

	private static final Set<String> JOURNEYS = Set.of("flight", "flights", "way", "trip", "trips", "journey", "bus",
			"train", "ferry", "route", "road", "pipeline", "exports", "imports", "tourists", "migrants", "refugees",
			"visitors", "students", "passengers", "families", "wine", "coffee", "beef", "cotton", "timber", "tea",
			"cocoa", "fruit", "grain", "wheat", "rice", "people", "holidaymakers", "travellers", "travelers", "men",
			"women", "nurses", "workers", "fishermen", "flying", "return", "returned", "voyage", "cruise", "man",
			"woman", "couple", "family", "immigrants", "pilgrims", "goods", "deliveries", "fans", "those");

	private static final Set<String> NATURE = Set.of("storm", "cyclone", "hurricane", "typhoon", "earthquake", "quake",
			"flood", "floods", "flooding", "drought", "heatwave", "wildfire", "wildfires", "rain", "rains", "outbreak",
			"tsunami", "tremor", "epidemic", "pandemic", "monsoon", "famine", "tornado", "blizzard");

	private static final String[] HIT = { "hit", "strike", "shake", "batter", "lash", "devastate", "ravage", "sweep",
			"rock", "reach", "jolt", "pound", "cross", "affect", "grip" };

	private static final String[] LEAVING = { "leave", "flee", "enter", "cross", "reach" };

	/** "Left for Cuba". */
	private static final String[] LEAVES = { "leave", "depart", "set", "bind" };

	private CountryPlaces() {
	}

	static boolean isPlace(Draft.Extent extent) {
		if (extent.first() == 0) {
			return false;
		}
		return isPlace(extent.sentence(), extent.first(), extent.sentence().token(extent.mention().head()));
	}

	private static boolean isPlace(Sentence sentence, int first, Token head) {
		if (first == 0) {
			return false;
		}
		int at = first - 1;
		if (sentence.token(at).is("the") && at > 0) {
			at--;
		}
		Token before = sentence.token(at);
		if (before.is(WITHIN)) {
			return !head.isRelated("nsubj");
		}
		if (PARTS.contains(before.text())) {
			return true;
		}
		Token above = sentence.head(head);
		boolean moving = above != null && before.is("from", "to", "into", "via", "for", "towards", "toward")
				&& above.hasLemma(MOVING);
		boolean border = before.is("with") && at > 0 && sentence.token(at - 1).is("border", "frontier");
		if (moving || border) {
			return true;
		}
		if (before.is("from", "to", "for") && at > 0) {
			return isJourney(sentence, at);
		}
		if (before.is("and", "or") && head.isRelated("conj") && above != null && above.isName()
				&& above.index() == at - 1) {
			return isPlace(sentence, above.index(), above);
		}
		if (above == null || !above.isVerb() || !head.isRelated("obj")) {
			return false;
		}
		Token subject = sentence.child(above, "nsubj").orElse(null);
		boolean nature = subject != null && NATURE.contains(subject.text().toLowerCase(Locale.ROOT))
				&& above.hasLemma(HIT);
		boolean left = above.hasLemma(LEAVING) && (subject != null ? isHuman(subject) : above.isRelated("conj"));
		return nature || left;
	}

	private static boolean isHuman(Token subject) {
		return subject.is("he", "she", "they", "who", "we", "i") || subject.tag().equals("NNS");
	}

	/** "Took them to Djibouti", "moved to Spain", "tourists from China and Israel". */
	private static boolean isJourney(Sentence sentence, int preposition) {
		for (int i = preposition - 1; i >= Math.max(0, preposition - 4); i--) {
			Token token = sentence.token(i);
			boolean behind = i == preposition - 1 || sentence.token(i + 1).is("from", "to");
			if (behind && JOURNEYS.contains(token.text().toLowerCase(Locale.ROOT))
					&& !sentence.token(preposition).is("for")) {
				return true;
			}
			if (token.is("sent") && i > 0 && sentence.token(i - 1).is("was", "were", "been", "and", "being")) {
				return sentence.token(preposition).is("to");
			}
			if (token.isVerb()) {
				return token.hasLemma(sentence.token(preposition).is("for") ? LEAVES : MOVING);
			}
			if (token.is(",", ";", ".")
					|| (token.tag().equals("IN") && i == preposition - 1 && !token.is("on", "back"))) {
				return false;
			}
		}
		return false;
	}

}
