package dateline.gold;

import java.util.List;
import java.util.stream.Stream;

import dateline.gazetteer.Place;
import dateline.text.NameKey;
import org.jspecify.annotations.Nullable;

/** Compares places by name. */
final class Places {

	private Places() {
	}

	/**
	 * Whether it is one of these names; null is right where none are. Of several places
	 * each must be.
	 */
	static boolean isRight(@Nullable List<String> names, @Nullable Place place) {
		if (names == null || place == null) {
			return names == null && place == null;
		}
		return isOneOf(names, place.name())
				|| Stream.of(place.name().split(", | and ")).allMatch((each) -> isOneOf(names, each));
	}

	private static boolean isOneOf(List<String> names, String printed) {
		return names.stream().anyMatch((name) -> NameKey.of(name).equals(NameKey.of(printed)));
	}

}
