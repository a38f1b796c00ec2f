package dateline.event;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Which stored event each new group of mentions is. An event follows the mention it has
 * its id from, so that an id that was given out stays good; where several events come
 * together, the one known longest stays, and the ids of the others are found through
 * their mentions.
 */
final class EventKeys {

	private final Map<String, Event> byId = new HashMap<>();

	EventKeys(Collection<Event> events) {
		events.forEach((event) -> this.byId.put(event.publicId(), event));
	}

	/** The stored event that the group goes on, null for a new one. */
	@Nullable Event event(EventMerger.Group group) {
		return group.mentions()
			.stream()
			.map((mention) -> this.byId.get(mention.id()))
			.filter((event) -> event != null)
			.min(Comparator.comparing(Event::id, Comparator.nullsLast(Comparator.naturalOrder())))
			.orElse(null);
	}

	/** The id of a new event: that of its first mention. */
	static String newId(EventMerger.Group group) {
		return group.mentions().stream().map(EventMerger.Mention::id).min(Comparator.naturalOrder()).orElseThrow();
	}

}
