package dateline.story;

import dateline.gazetteer.EntryMatch;
import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Places that are told by what stands in them or leads past them: "in a Lyon hospital",
 * "in Lyon's old town", "on to the streets of Lyon", "in the hills above Lyon", "on the
 * road linking Lyon to Turin".
 */
final class PlaceSites {

	/** What stands in the town that it is called by: "in a Lyon hospital". */
	private static final String[] SITES = { "court", "courtroom", "courthouse", "tribunal", "judge", "magistrate",
			"jury", "hospital", "clinic", "morgue", "jail", "prison", "hotel", "motel", "airport", "school", "market",
			"church", "mosque", "temple", "synagogue", "stadium", "arena", "square", "station", "mall", "shelter",
			"suburb", "street", "avenue", "alley", "neighbourhood", "neighborhood", "slum", "factory", "plant",
			"refinery", "warehouse", "restaurant", "nightclub", "club", "bar", "cafe", "café", "cemetery", "apartment",
			"flat", "house", "home", "shop", "store", "supermarket", "park", "beach", "theatre", "theater", "cinema",
			"museum", "gallery", "garage", "lock-up", "yard", "shipyard", "dock", "pier", "tower", "bank", "office",
			"studio", "laboratory", "rink", "gym", "pub", "hostel", "dormitory", "campus", "barracks" };

	/** What belongs to a town, and is not only called by it: "in Lyon's old town". */
	private static final String[] OWN = { "town", "city", "centre", "center", "outskirt", "suburb", "port", "quarter",
			"harbour", "harbor", "district", "slum", "waterfront", "seafront", "downtown", "hinterland", "airport",
			"university", "cathedral", "prison", "zoo", "highland", "jungle", "forest", "desert", "coast", "waters",
			"countryside", "interior", "mosque", "bazaar", "neighborhood", "neighbourhood", "territory", "north",
			"south", "east", "west", "northeast", "northwest", "southeast", "southwest", "north-east", "north-west",
			"south-east", "south-west", "heartland", "capital" };

	/** Above which, or beyond which, a town lies. */
	private static final String[] HEIGHTS = { "hill", "mountain", "forest", "slope", "cliff", "valley", "plateau",
			"ridge", "wood", "heights", "village", "plain", "desert", "dam", "water", "sea", "coast" };

	private static final String[] ROADS = { "road", "highway", "motorway", "railway", "route", "line", "bridge",
			"street", "track", "expressway", "tunnel", "corridor" };

	/** How far behind its town a site may stand, in words. */
	private static final int REACH = 4;

	private PlaceSites() {
	}

	/** "in a Quiapo <em>alley</em>", "before a Manila <em>court</em>", and its own. */
	static boolean is(Sentence sentence, EntryMatch match) {
		return isNamedBy(sentence, match) || isOwned(sentence, match);
	}

	private static boolean isNamedBy(Sentence sentence, EntryMatch match) {
		Token name = sentence.token(match.last());
		Token site = sentence.head(name);
		int at = match.first() - 1;
		if (site == null || !name.isRelated("compound", "nmod:poss", "amod") || site.index() < match.last()
				|| site.index() > match.last() + 3 || !site.tag().matches("NNS?") || !site.hasLemma(SITES) || at < 1
				|| !sentence.token(at).is("a", "an", "the", "one", "another")) {
			return false;
		}
		String word = sentence.word(at - 1);
		boolean before = word.equals("before") && site.hasLemma("court", "judge", "magistrate", "tribunal", "jury");
		return before || isIn(sentence, at - 1);
	}

	/** "in Lyon's <em>old town</em>", not "in Lyon's case". */
	private static boolean isOwned(Sentence sentence, EntryMatch match) {
		int own = match.last() + 1;
		boolean owner = own + 1 < sentence.size() && sentence.token(own).tag().equals("POS") && match.first() > 0;
		Token site = owner ? sentence.head(sentence.token(match.last())) : null;
		return site != null && site.index() > own && site.index() <= own + REACH && site.tag().matches("NNS?")
				&& !Character.isUpperCase(site.text().charAt(0)) && (site.hasLemma(OWN) || site.hasLemma(SITES))
				&& isIn(sentence, match.first() - 1);
	}

	/**
	 * Whether a preposition stands there that tells where something is, not who says it.
	 */
	private static boolean isIn(Sentence sentence, int at) {
		return PlacePhrases.isWhere(sentence, at) && !sentence.token(at).is("off") && !SourcePlaces.is(sentence, at);
	}

	/**
	 * Whether the words up to this one lead to a town: "took <em>to</em> the streets of",
	 * "in the hills <em>above</em>", "a road <em>linking</em>", "on the road
	 * <em>from</em>".
	 */
	static boolean isBeside(Sentence sentence, int at) {
		Token token = sentence.token(at);
		Token before = (at > 0) ? sentence.token(at - 1) : null;
		boolean streets = token.is("to", "onto") && sentence.word(at + 1).equals("the")
				&& sentence.word(at + 2).equals("streets");
		if (before == null || streets) {
			return streets;
		}
		return (token.is("above", "overlooking", "beyond") && before.hasLemma(HEIGHTS))
				|| (token.is("linking", "connecting") && before.hasLemma(ROADS))
				|| (token.is("from", "to") && before.hasLemma(ROADS) && isOn(sentence, at - 2));
	}

	/** "<em>on the</em> road", "on the main road". */
	private static boolean isOn(Sentence sentence, int from) {
		int at = from;
		while (at > 0 && sentence.token(at).tag().matches("JJ|DT|NN|CD|HYPH")) {
			at--;
		}
		return at >= 0 && sentence.token(at).is("on", "along");
	}

}
