package dateline.event;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Which stored event each new group of mentions is. An event follows the mention it has
 * its id from, so that an id that was given out stays good; where several events come
 * together, the one known longest stays, and the ids of the others are found through
 * their mentions.
 */
final class EventKeys {

	/** By the id of the mention that they have their id from. */
	private final Map<String, Event> founded = new HashMap<>();

	/**
	 * By the ids of their mentions, where they have lost the one they had their id from.
	 */
	private final Map<String, Event> orphaned = new HashMap<>();

	/**
	 * Takes events and mentions that are stored, and the ids of all mentions to be
	 * grouped.
	 */
	EventKeys(Collection<Event> events, Collection<EventMention> mentions, Set<String> ids) {
		events.forEach((event) -> this.founded.put(event.publicId(), event));
		for (EventMention mention : mentions) {
			Event event = mention.event();
			this.founded.put(event.publicId(), event);
			if (!ids.contains(event.publicId())) {
				this.orphaned.put(mention.publicId(), event);
			}
		}
	}

	/** The stored event that the group goes on, null for a new one. */
	@Nullable Event event(EventMerger.Group group) {
		Event own = longestKnown(group, this.founded);
		Event event = (own != null) ? own : longestKnown(group, this.orphaned);
		this.orphaned.values().removeIf((each) -> each == event);
		return event;
	}

	private static @Nullable Event longestKnown(EventMerger.Group group, Map<String, Event> events) {
		return group.mentions()
			.stream()
			.map((mention) -> events.get(mention.id()))
			.filter(Objects::nonNull)
			.min(Comparator.comparing(Event::id, Comparator.nullsLast(Comparator.naturalOrder())))
			.orElse(null);
	}

	/** The id of a new event: that of its first mention. */
	static String newId(EventMerger.Group group) {
		return group.mentions().stream().map(EventMerger.Mention::id).min(Comparator.naturalOrder()).orElseThrow();
	}

}
