package dateline.actor;

import java.util.Set;

import dateline.text.Token;

/**
 * Whether a noun behind a name says that it is a place's or a thing's: "Kajuru forest",
 * "the Ghulam Rasul crossing", or whose who live there: "Lumeport residents".
 */
final class SiteNouns {

	/** Nouns of places that a name stands before: "Kajuru forest". */
	private static final Set<String> SITES = Set.of("forest", "township", "village", "town", "city", "river", "valley",
			"district", "province", "region", "island", "islands", "lake", "mountain", "mountains", "street", "road",
			"bridge", "dam", "airport", "airfield", "airbase", "port", "harbour", "harbor", "camp", "prison", "jail",
			"barracks", "stadium", "hotel", "beach", "bay", "strait", "straits", "peninsula", "county", "checkpoint",
			"crossing", "tunnel", "viaduct", "footbridge", "neighbourhood", "neighborhood", "suburb", "slum", "square",
			"gorge", "plateau", "reef", "shoal", "volcano", "glacier", "pass", "canyon", "conference", "conventions",
			"junction", "interchange", "reservoir", "roundabout", "highway", "motorway", "railway", "pipeline",
			"oilfield", "gasfield", "field", "mine", "plant", "refinery", "missile", "missiles", "drone", "drones",
			"rifle", "rifles", "rocket", "rockets", "jet", "jets", "tank", "tanks", "helicopter", "helicopters",
			"desert", "basin", "delta", "wetland", "national", "quarter", "estate", "cemetery", "temple", "shrine",
			"station", "stations", "monastery", "palace", "prize", "award", "fellowship", "scholarship", "medal",
			"trophy");

	/** Who is at home in what stands before: "Lumeport mayor Ana Lima". */
	private static final Set<String> LOCALS = Set.of("mayor", "mayors", "councillor", "councillors", "councilor",
			"councilman", "councilwoman", "resident", "residents", "native", "natives", "villager", "villagers",
			"townspeople", "householders", "motorists", "commuters", "family", "families", "dynasty");

	private SiteNouns() {
	}

	/** "Kajuru forest", "Lumeport residents". */
	static boolean isSite(Name name) {
		Token after = name.after();
		return after != null && (isNoun(after) || LOCALS.contains(after.text()));
	}

	/** "The Ghulam Rasul crossing". */
	static boolean isTheSite(Name name) {
		return name.before() != null && name.before().is("the") && isSite(name);
	}

	/** "Forest", "bridge". */
	static boolean isNoun(Token token) {
		return SITES.contains(token.text());
	}

}
