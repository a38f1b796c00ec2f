package dateline.actor;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Which bodies of an article go by a noun with nothing or with words before it: those
 * whose name, or a noun printed beside it, has the noun or a word for the same. "The
 * army" is only the one that the article calls so or "the military".
 */
final class CalledBodies {

	/** What a country's forces are called. */
	private static final Set<String> ARMIES = Set.of("army", "military", "armed forces");

	/** Nouns whose like are many. */
	private static final Set<String> WIDE = Set.of("agency", "regulator", "watchdog", "organisation", "organization",
			"charity", "nonprofit", "ngo");

	private CalledBodies() {
	}

	/**
	 * The bodies that have the noun or a word for the same; of "the agency" these only
	 * where none has the noun.
	 */
	static List<Draft> of(BackNoun back, List<Draft> bodies) {
		if (ARMIES.contains(back.noun())) {
			return armies(back, bodies);
		}
		List<Draft> called = bodies.stream().filter(back::isOf).toList();
		boolean enough = !called.isEmpty() && WIDE.contains(back.noun());
		return enough ? called : bodies.stream().filter((draft) -> back.isOf(draft) || back.isLike(draft)).toList();
	}

	/**
	 * "The army" is the only one that the article calls so or "the military"; with those
	 * of two countries about, the only one that it calls so.
	 */
	private static List<Draft> armies(BackNoun back, List<Draft> bodies) {
		List<Draft> forces = bodies.stream()
			.filter((draft) -> draft.type() == ActorType.MILITARY && draft.countryCode != null)
			.toList();
		boolean one = forces.stream().map((draft) -> draft.countryCode).distinct().count() < 2;
		List<Draft> called = bodies.stream()
			.filter((draft) -> draft.type() == ActorType.MILITARY && draft.printed()
				.stream()
				.map((name) -> name.toLowerCase(Locale.ROOT))
				.anyMatch((name) -> name.contains(back.noun())
						|| (one && ARMIES.stream().anyMatch((noun) -> name.endsWith(noun)))))
			.toList();
		return (called.size() == 1) ? called : List.of();
	}

	/** Whether its name, or what stands beside it, has all the words. */
	static boolean has(Draft draft, List<String> words) {
		Set<String> known = new HashSet<>(draft.nouns);
		known.addAll(draft.words);
		draft.names()
			.forEach((name) -> known.addAll(Arrays.asList(name.toLowerCase(Locale.ROOT).split("[\\s'’-]+", -1))));
		return known.containsAll(words);
	}

}
