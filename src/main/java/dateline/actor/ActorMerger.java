package dateline.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dateline.text.Lexicon;
import dateline.text.NameKey;
import org.jspecify.annotations.Nullable;

/**
 * Decides which members of the casts of many articles are one actor. The answer depends
 * on the members alone, never on the order in which they come.
 * <p>
 * Persons are one where the one name is short for the other: the same last name, and
 * given names that stand in the other's in the same order, an initial for its name
 * ("Martha Keller", "M. J. Keller" and "Martha Jane Keller"); "Paul Keller" is another.
 * Names from other scripts may differ in spelling ("Mohammed Saleh", "Muhammad Salih"). A
 * name that is short for two that differ stays apart. A person of whom an article prints
 * only one word ("Keller") is the only person of that last name whose country does not
 * speak against it, and where there are none or several, one of that article alone. All
 * other actors are one where they have the same name, save for names that bodies of many
 * countries bear ("Senate", "Ministry of Health"): without a country these are one
 * article's.
 */
final class ActorMerger {

	/** Names that bodies of many countries bear. */
	private static final Set<String> SHARED = Lexicon.words("actor/shared.tsv");

	private ActorMerger() {
	}

	/** Only members with the same key can be one. */
	static String mergeKey(String name, ActorType type) {
		return (type == ActorType.PERSON) ? "person:" + PersonName.of(name).lastLoosely()
				: "other:" + NameKey.slug(name).replaceFirst("^the-(?=.)", "");
	}

	/** Each member in exactly one group, the groups by public id. */
	static List<Group> merge(Collection<Member> members) {
		Map<String, List<Member>> byKey = members.stream()
			.distinct()
			.collect(Collectors.groupingBy((member) -> mergeKey(member.name(), member.type()), TreeMap::new,
					Collectors.toList()));
		List<Group> groups = new ArrayList<>();
		byKey.forEach((key, same) -> {
			if (key.startsWith("person:")) {
				groups.addAll(persons(same));
			}
			else {
				groups.addAll(others(same));
			}
		});
		groups.sort(Comparator.comparing(Group::publicId));
		return groups;
	}

	/**
	 * All with one name; what many countries have is one article's where no country is
	 * known.
	 */
	private static List<Group> others(List<Member> members) {
		Map<Boolean, List<Member>> open = members.stream()
			.collect(Collectors.partitioningBy((member) -> member.countryCode() == null && isShared(member.name())));
		List<Group> groups = new ArrayList<>();
		List<Member> joined = open.getOrDefault(false, List.of());
		if (!joined.isEmpty()) {
			groups.add(Group.of(joined, ""));
		}
		Map<String, List<Member>> local = new TreeMap<>();
		open.getOrDefault(true, List.of())
			.forEach((member) -> local.computeIfAbsent(member.article(), (key) -> new ArrayList<>()).add(member));
		local.forEach((article, same) -> groups.add(Group.of(same, "-" + article)));
		return groups;
	}

	/** "Ministry of Health", "Senate". */
	private static boolean isShared(String name) {
		return SHARED.contains(name) || Character.isLowerCase(name.charAt(0))
				|| name.matches("(?:Ministry|Department|Minister) (?:of|for) .*");
	}

	/** All whose last names may be spellings of one. */
	private static List<Group> persons(List<Member> members) {
		Map<PersonName, List<Member>> byName = members.stream()
			.collect(Collectors.groupingBy((member) -> PersonName.of(member.name()), () -> new TreeMap<>(FULLEST),
					Collectors.toList()));
		List<PersonName> longest = byName.keySet()
			.stream()
			.filter((name) -> name.isFull() && !isShort(name, byName.keySet()))
			.toList();
		Map<PersonName, List<Member>> full = new TreeMap<>(FULLEST);
		List<Member> lone = new ArrayList<>();
		byName.forEach((name, same) -> {
			List<PersonName> fitting = longest.stream().filter(name::isShortFor).toList();
			if (!name.isFull()) {
				lone.addAll(same);
			}
			else {
				full.computeIfAbsent((fitting.size() == 1) ? fitting.getFirst() : name, (key) -> new ArrayList<>())
					.addAll(same);
			}
		});
		Map<String, List<Member>> local = new TreeMap<>();
		Map<PersonName, List<Member>> known = new TreeMap<>(FULLEST);
		full.forEach((name, same) -> known.put(name, List.copyOf(same)));
		for (Member member : lone) {
			PersonName last = PersonName.of(member.name());
			List<PersonName> fitting = known.keySet().stream().filter(last::isShortFor).toList();
			if (fitting.size() == 1 && member.agreesWith(known.getOrDefault(fitting.getFirst(), List.of()))) {
				full.getOrDefault(fitting.getFirst(), new ArrayList<>()).add(member);
			}
			else {
				local.computeIfAbsent(member.article(), (key) -> new ArrayList<>()).add(member);
			}
		}
		List<Group> groups = new ArrayList<>();
		full.values().forEach((same) -> groups.add(Group.of(same, "")));
		local.forEach((article, same) -> groups.add(Group.of(same, "-" + article)));
		return groups;
	}

	private static boolean isShort(PersonName name, Collection<PersonName> names) {
		return names.stream().anyMatch((other) -> FULLEST.compare(name, other) > 0 && name.isShortFor(other));
	}

	/** The fullest name first; a total order. */
	private static final Comparator<PersonName> FULLEST = Comparator.comparingInt(PersonName::size)
		.thenComparingInt((name) -> String.join("", name.given()).length())
		.reversed()
		.thenComparing((name) -> String.join(" ", name.given()))
		.thenComparing(PersonName::last);

	/** An actor as one article knows it. */
	record Member(String article, String name, ActorType type, @Nullable String countryCode) {

		private boolean agreesWith(List<Member> known) {
			List<String> countries = known.stream().map(Member::countryCode).filter(Objects::nonNull).toList();
			return this.countryCode == null || countries.isEmpty() || countries.contains(this.countryCode);
		}

	}

	/**
	 * One actor.
	 *
	 * @param publicId slug of the name, with the article's id for one of that article
	 * alone
	 * @param name the fullest of its names, then the most frequent, then the first in the
	 * alphabet
	 * @param type the most frequent
	 * @param countryCode the most frequent, null if none is known
	 * @param members at least one
	 */
	record Group(String publicId, String name, ActorType type, @Nullable String countryCode, List<Member> members) {

		private static final Comparator<String> FULLEST_NAME = Comparator
			.<String>comparingLong((name) -> words(name).filter((word) -> word.length() > 1).count())
			.thenComparingLong((name) -> words(name).count())
			.reversed();

		private static Group of(List<Member> members, String suffix) {
			String name = Objects.requireNonNull(frequent(members, Member::name, FULLEST_NAME));
			ActorType type = Objects
				.requireNonNull(frequent(members, Member::type, Comparator.<ActorType>comparingInt((each) -> 0)));
			String country = frequent(members, Member::countryCode, Comparator.<String>comparingInt((each) -> 0));
			return new Group(slug(name) + suffix, name, type, country, List.copyOf(members));
		}

		private static <T extends Comparable<? super T>> @Nullable T frequent(List<Member> members,
				Function<Member, @Nullable T> value, Comparator<T> first) {
			Map<T, Long> counts = new TreeMap<>();
			for (Member member : members) {
				T each = value.apply(member);
				if (each != null) {
					counts.merge(each, 1L, Long::sum);
				}
			}
			Comparator<T> order = first.thenComparing((each) -> -counts.getOrDefault(each, 0L))
				.thenComparing(Comparator.naturalOrder());
			return counts.keySet().stream().min(order).orElse(null);
		}

		private static Stream<String> words(String name) {
			return Arrays.stream(NameKey.slug(name).split("-", -1));
		}

		private static String slug(String name) {
			String slug = NameKey.slug(name);
			return slug.isEmpty() ? "name-" + Integer.toHexString(name.hashCode()) : slug;
		}

	}

}
