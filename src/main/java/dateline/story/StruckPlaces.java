package dateline.story;

import dateline.gazetteer.EntryKind;
import dateline.gazetteer.EntryMatch;
import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Places that something happens to as the object of a verb, with no preposition: "A quake
 * struck the mountains of western <em>Nepal</em>". Not "struck Nepal's economy", nor what
 * people strike.
 */
final class StruckPlaces {

	/** What strikes a place: "a quake shook western Nepal". */
	private static final String[] BLOWS = { "earthquake", "quake", "tremor", "aftershock", "storm", "cyclone",
			"hurricane", "typhoon", "tornado", "flood", "flooding", "wildfire", "fire", "blaze", "drought", "heatwave",
			"heat", "blast", "explosion", "tsunami", "landslide", "avalanche", "eruption", "rain", "rains", "blizzard",
			"outbreak", "epidemic", "blackout", "mudslide", "missile", "rocket", "drone", "shell", "airstrike",
			"shelling", "bomb", "bombing", "gunfire" };

	/** What whoever does it does there: "Troops shelled Kherson". */
	private static final String[] ATTACKS = { "shell", "bomb", "bombard", "storm", "raid" };

	private static final String[] STRIKES = { "hit", "strike", "shake", "rock", "jolt", "batter", "lash", "devastate",
			"ravage", "flatten", "pound", "inundate", "engulf", "swamp", "paralyse", "paralyze", "destroy", "damage" };

	private StruckPlaces() {
	}

	/** "A quake struck the mountains of western Nepal". */
	static boolean is(Sentence sentence, EntryMatch match) {
		int at = PlacePhrases.before(sentence, match.first() - 1);
		Token verb = (at >= 0) ? sentence.token(at) : null;
		boolean whole = match.last() + 1 >= sentence.size() || !sentence.token(match.last() + 1).tag().equals("POS");
		boolean town = match.entry().kind() != EntryKind.COUNTRY && match.entry().kind() != EntryKind.CAPITAL;
		return whole && verb != null && verb.isVerb() && ((town && verb.hasLemma(ATTACKS)) || (verb.hasLemma(STRIKES)
				&& sentence.child(verb, "nsubj").filter((each) -> each.hasLemma(BLOWS)).isPresent()));
	}

}
