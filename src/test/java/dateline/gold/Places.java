package dateline.gold;

import java.util.List;

import dateline.gazetteer.Place;
import dateline.text.NameKey;
import org.jspecify.annotations.Nullable;

/** Compares places by name. */
final class Places {

	private Places() {
	}

	/** Whether it is one of these names; null is right where none are. */
	static boolean isRight(@Nullable List<String> names, @Nullable Place place) {
		if (names == null || place == null) {
			return names == null && place == null;
		}
		return names.stream().anyMatch((name) -> NameKey.of(name).equals(NameKey.of(place.name())));
	}

}
