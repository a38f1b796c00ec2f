package dateline.gazetteer;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The countries by their ISO 3166-1 alpha-2 codes. */
public final class Countries {

	private static final int CAPITAL = 4;

	private static final Map<String, String> NAMES = GazetteerFile.read("countries.tsv", 2)
		.lines()
		.stream()
		.collect(Collectors.toUnmodifiableMap((line) -> line.get(0), (line) -> line.get(1)));

	/** Where a country has one seat of government. */
	private static final Map<String, String> CAPITALS = GazetteerFile.read("countries.tsv", CAPITAL + 1)
		.lines()
		.stream()
		.filter((line) -> !line.get(CAPITAL).isBlank() && !line.get(CAPITAL).contains("|"))
		.collect(Collectors.toUnmodifiableMap((line) -> line.get(0),
				(line) -> line.get(CAPITAL).replaceFirst("/.*", "")));

	private Countries() {
	}

	static Optional<String> capital(String code) {
		return Optional.ofNullable(CAPITALS.get(code));
	}

	/** Whether it is a country by the name that the gazetteer has for it. */
	public static boolean is(Place place) {
		String code = place.countryCode();
		return code != null && place.name().equals(NAMES.get(code));
	}

}
