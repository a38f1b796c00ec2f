package dateline.gazetteer;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Something of the world that has fixed names.
 *
 * @param name canonical name ("U.S. Department of Defense"; for a demonym the country's
 * name)
 * @param kind what it is
 * @param countryCode ISO 3166-1 alpha-2, null where no single country fits
 * @param countryCodes all countries it lies in or belongs to; empty where that means
 * nothing
 */
public record Entry(String name, EntryKind kind, @Nullable String countryCode, List<String> countryCodes) {

	public Entry {
		countryCodes = List.copyOf(countryCodes);
	}

	/** Whether it can be where something happens. */
	public boolean isPlace() {
		return switch (this.kind) {
			case COUNTRY, CAPITAL, CITY, REGION -> true;
			default -> false;
		};
	}

}
