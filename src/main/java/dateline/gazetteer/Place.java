package dateline.gazetteer;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Where something is or happened; several countries where the text says so ("in Iraq and
 * Syria").
 *
 * @param name as the gazetteer calls it, joined with "and" where there are several
 * @param countryCodes ISO 3166-1 alpha-2, sorted; empty where no country is known
 */
public record Place(String name, List<String> countryCodes) {

	public Place {
		countryCodes = countryCodes.stream().sorted().distinct().toList();
	}

	/** The only country, null where there are none or several. */
	public @Nullable String countryCode() {
		return (this.countryCodes.size() == 1) ? this.countryCodes.getFirst() : null;
	}

}
