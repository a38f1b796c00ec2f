package dateline.actor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * Which names of an article are one person: a shorter name joins a longer one of the same
 * last name if it fits just one ("Keller" joins "Martha Keller"; with "Paul Keller"
 * about, it joins nobody).
 */
final class People {

	private static final Comparator<PersonName> FULLEST = Comparator.comparing(PersonName::size)
		.reversed()
		.thenComparing(PersonName::last)
		.thenComparing((name) -> String.join(" ", name.given()));

	private final Map<PersonName, @Nullable Draft> people = new TreeMap<>(FULLEST);

	People(List<Name> names) {
		Map<PersonName, String> printed = new TreeMap<>(FULLEST);
		names.forEach((name) -> printed.putIfAbsent(PersonName.of(name.text()), name.text()));
		Map<PersonName, PersonName> nicknames = nicknames(printed);
		List<PersonName> fullest = new ArrayList<>();
		for (PersonName name : printed.keySet()) {
			if (nicknames.containsKey(name)) {
				continue;
			}
			List<PersonName> longer = longer(name, fullest);
			switch (longer.size()) {
				case 0 -> {
					fullest.add(name);
					this.people.put(name, new Draft(ActorType.PERSON, null, null, ActorRule.PERSON_NAME));
				}
				case 1 -> this.people.put(name, this.people.get(longer.getFirst()));
				default -> this.people.put(name, null);
			}
		}
		nicknames.forEach((nickname, name) -> this.people.put(nickname, this.people.get(name)));
		Bynames.of(names).forEach((other, name) -> {
			Draft person = this.people.get(name);
			Draft known = this.people.get(other);
			if (person != null && known != null) {
				this.people.replaceAll((each, draft) -> (draft == known) ? person : draft);
			}
		});
	}

	/**
	 * The full name of each nickname that stands alone or before the last name: "Pat" and
	 * "Pat Doyle" of "Patricia “Pat” Doyle". One that another's name has, too, is
	 * nobody's.
	 */
	private static Map<PersonName, PersonName> nicknames(Map<PersonName, String> printed) {
		Map<PersonName, PersonName> full = new HashMap<>();
		printed.forEach((name, text) -> PersonName.nicknames(text)
			.stream()
			.filter((nickname) -> !nickname.equals(name) && printed.containsKey(nickname))
			.forEach((nickname) -> full.put(nickname, name)));
		full.entrySet()
			.removeIf((each) -> printed.keySet()
				.stream()
				.anyMatch((other) -> other.size() > each.getKey().size() && !other.equals(each.getValue())
						&& !full.containsKey(other)
						&& Collections.indexOfSubList(other.words(), each.getKey().words()) >= 0));
		return full;
	}

	/** The full names that it may be short for. */
	private static List<PersonName> longer(PersonName name, List<PersonName> fullest) {
		List<PersonName> longer = fullest.stream().filter(name::isShortFor).toList();
		if (longer.isEmpty()) {
			return fullest.stream().filter((full) -> isWithin(name, full)).toList();
		}
		return (longer.size() > 1) ? longer
				: fullest.stream().filter((full) -> name.isShortFor(full) || isFathers(name, full)).toList();
	}

	/**
	 * "Tigist" of "Tigist Hailemariam", "Abiy Senbeta" of "Abiy Senbeta Wolde", "Ortega"
	 * of "Luis Ortega del Río": in many countries people go by other words than the last.
	 */
	private static boolean isWithin(PersonName name, PersonName full) {
		return full.isFull() && name.size() < full.size()
				&& Collections.indexOfSubList(full.words(), name.words()) >= 0;
	}

	/** "Ortega" of "Luis Ortega Rey", where an Ana Ortega may be meant as well. */
	private static boolean isFathers(PersonName name, PersonName full) {
		return !name.isFull() && full.size() == 3 && full.given().getLast().equals(name.last())
				&& Surnames.isFathers(name.last());
	}

	/** The person of this name; null where it fits several. */
	@Nullable Draft of(Name name) {
		return this.people.get(PersonName.of(name.text()));
	}

}
