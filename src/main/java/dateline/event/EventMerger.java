package dateline.event;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dateline.article.Polarity;
import dateline.gazetteer.Place;
import dateline.time.Precision;
import dateline.time.ResolvedDate;
import org.jspecify.annotations.Nullable;

/**
 * Decides which mentions report one event. Two mentions are linked by what
 * {@link EventPair} accepts as ground, never by likeness alone; groups join, strongest
 * link first, while nobody in them contradicts anybody else, and not where the same
 * ground would join a mention to two events that contradict each other. When in doubt
 * they stay apart. Pure; the work grows with the mentions, and with the square of those
 * that links hold together ({@link EventComponent}).
 */
public final class EventMerger {

	/**
	 * Each mention in exactly one group, the groups by their first mention's id. The
	 * order of the input never matters.
	 */
	public List<Group> merge(Collection<Mention> mentions) {
		return groups(EventComponent.of(mentions));
	}

	/** The same of components. */
	List<Group> groups(Collection<EventComponent> components) {
		return components.stream()
			.flatMap((component) -> EventGrouping.of(component).stream())
			.map(EventMerger::group)
			.sorted(Comparator.comparing((Group group) -> group.mentions().getFirst().id()))
			.toList();
	}

	private static Group group(List<Mention> mentions) {
		List<Mention> sorted = mentions.stream().sorted(Comparator.comparing(Mention::id)).toList();
		Set<Part> parts = sorted.stream().flatMap((each) -> each.parts().stream()).collect(Collectors.toSet());
		Mention fullest = sorted.stream().max(Comparator.comparingInt(EventMerger::detail)).orElseThrow();
		// of equally full ones the first by id, which max would not give
		String label = sorted.stream()
			.filter((each) -> detail(each) == detail(fullest))
			.findFirst()
			.orElse(fullest)
			.label();
		Place place = sorted.stream()
			.flatMap((each) -> Stream.ofNullable(each.place()))
			.min(Comparator.comparing(EventPair::isBroad)
				.thenComparing((each) -> each.countryCodes().size())
				.thenComparing(Place::name))
			.orElse(null);
		return new Group(sorted, date(sorted), place, parts, label);
	}

	private static int detail(Mention mention) {
		return 2 * mention.parts().size() + ((mention.place() != null) ? 2 : 0) + ((mention.date() != null) ? 1 : 0)
				+ ((mention.mode() != null) ? 1 : 0);
	}

	/** The shortest date, cut to what all allow. */
	private static @Nullable ResolvedDate date(List<Mention> mentions) {
		List<ResolvedDate> dates = mentions.stream()
			.flatMap((each) -> Stream.ofNullable(each.date()))
			.filter(ResolvedDate::isKnown)
			.sorted(Comparator.comparing((ResolvedDate each) -> each.precision()).thenComparing(EventMerger::days))
			.toList();
		if (dates.isEmpty()) {
			return null;
		}
		LocalDate from = dates.stream()
			.flatMap((each) -> Stream.ofNullable(each.from()))
			.max(Comparator.naturalOrder())
			.orElse(null);
		LocalDate to = dates.stream()
			.flatMap((each) -> Stream.ofNullable(each.to()))
			.min(Comparator.naturalOrder())
			.orElse(null);
		ResolvedDate first = dates.getFirst();
		boolean same = Objects.equals(from, first.from()) && Objects.equals(to, first.to());
		return same ? first
				: new ResolvedDate(from, to, (from != null && from.equals(to)) ? Precision.DAY : Precision.RANGE,
						first.text(), "INTERSECTION", first.anchor());
	}

	private static long days(ResolvedDate date) {
		return (date.from() != null && date.to() != null) ? date.to().toEpochDay() - date.from().toEpochDay()
				: Long.MAX_VALUE;
	}

	/**
	 * What of a mention decides.
	 *
	 * @param id of the mention, the same on every machine
	 * @param article id of the article
	 * @param publishedOn when the article appeared, null if not known
	 * @param type as found
	 * @param mode as found
	 * @param kind as found
	 * @param modality as found
	 * @param polarity as found
	 * @param date as found
	 * @param recent as found
	 * @param place as found
	 * @param parts who had which part
	 * @param label as found
	 * @param theme what its article is about
	 */
	public record Mention(String id, String article, @Nullable LocalDate publishedOn, @Nullable EventType type,
			@Nullable String mode, String kind, Modality modality, Polarity polarity, @Nullable ResolvedDate date,
			boolean recent, @Nullable Place place, Set<Part> parts, String label, Theme theme) {

		public Mention {
			parts = Set.copyOf(parts);
		}

	}

	/**
	 * An actor in its part.
	 *
	 * @param actor id of the actor, the same across articles
	 * @param role the part
	 * @param named false for an unnamed group ("protesters"), which is no ground to join
	 * or to part mentions
	 * @param person whether it is a person, who is killed only once
	 * @param party the same for a country, its armed forces and its government, of which
	 * one report names this and another that; else the actor
	 * @param state of a body of a state the party of the state, else null
	 */
	public record Part(String actor, Role role, boolean named, boolean person, String party, @Nullable String state) {

		public Part(String actor, Role role, boolean named, boolean person, String party) {
			this(actor, role, named, person, party, null);
		}

		public Part(String actor, Role role, boolean named, boolean person) {
			this(actor, role, named, person, actor);
		}

		/** Whether it is the same, or a body of that state: its border guards. */
		boolean isOf(Part other) {
			return this.party.equals(other.party) || other.party.equals(this.state);
		}

	}

	/**
	 * One event.
	 *
	 * @param mentions those that report it, by id; at least one
	 * @param date the most precise that all their dates allow, null if none has one
	 * @param place the most exact of their places, null if none has one
	 * @param parts of all mentions
	 * @param label of the mention that says most
	 */
	public record Group(List<Mention> mentions, @Nullable ResolvedDate date, @Nullable Place place, Set<Part> parts,
			String label) {

		public Group {
			mentions = List.copyOf(mentions);
			parts = Set.copyOf(parts);
		}

	}

}
