package dateline.story;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which words tell of what kind the place is that stands beside them: "<em>town</em> of
 * Adré", "Khin-Ta <em>township</em>", "in the <em>north</em> of Peru". Some belong to the
 * phrase of a name and are the kind of no place: "the <em>market</em> town of Adré".
 */
final class PlaceKinds {

	/** What may stand in the phrase of a name, before it or behind it. */
	private static final Set<String> BESIDE = Set.of("city", "town", "village", "province", "state", "region",
			"capital", "of", "part", "parts", "north", "south", "east", "west", "island", "district", "outskirts",
			"and", "border", "port", "market", "suburb", "suburbs", "municipality", "county", "department",
			"governorate", "prefecture", "camp", "valley", "side", "township", "crossing", "parish", "gorge", "estuary",
			"resort", "neighbourhood", "neighborhood", "area", "coast", "centre", "center", "mountain", "mountains",
			"enclave", "peninsula", "archipelago", "hamlet", "commune", "settlement", "slum", "slums", "shantytown",
			"borough", "downtown", "countryside", "oblast", "canton", "'s", "’s");

	/** What a name after "of" is the name of. */
	private static final Set<String> BEFORE = Set.of("city", "town", "village", "province", "state", "region",
			"district", "island", "port", "municipality", "county", "suburb", "neighbourhood", "neighborhood",
			"governorate", "prefecture", "township", "hamlet", "enclave", "peninsula", "commune", "parish", "canton",
			"settlement", "districts", "outskirts");

	/** What a name before it is the name of. */
	private static final Set<String> BEHIND = Set.of("township", "district", "province", "county", "village", "island",
			"governorate", "prefecture", "municipality", "valley", "crossing", "commune", "oblast", "canton", "suburb",
			"neighbourhood", "neighborhood", "peninsula", "parish", "hamlet", "region", "estuary", "archipelago",
			"gorge", "enclave", "borough");

	private static final Pattern DIRECTION = Pattern.compile("(?:north|south)(?:-?(?:east|west))?|east|west|outside");

	private PlaceKinds() {
	}

	/** "in the <em>border town</em> of Adré", "in Kano <em>city</em>". */
	static boolean isBeside(String word) {
		return BESIDE.contains(word);
	}

	/** "the <em>city</em> of Pedro Juan Caballero". */
	static boolean isBefore(String word) {
		return BEFORE.contains(word);
	}

	/** "Khin-Ta <em>township</em>". */
	static boolean isBehind(String word) {
		return BEHIND.contains(word);
	}

	/** "<em>north-east</em> of Quito". */
	static boolean isDirection(String word) {
		return DIRECTION.matcher(word).matches();
	}

}
