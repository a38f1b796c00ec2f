package dateline.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dateline.actor.Actor;
import dateline.actor.ActorType;
import dateline.actor.RecordedCast;
import dateline.article.Article;
import dateline.article.RecordedArticle;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes the event mentions of an article whose cast is recorded, and groups anew the
 * mentions of all articles that have to do with them: those that links hold together with
 * one that is new, gone or of other actors than before. The result is that of grouping
 * all at once. An event keeps its id, the one of one of its mentions, as long as it has
 * that mention.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class EventRecorder {

	private final EventRepository events;

	private final EventMentionRepository mentions;

	private final EventMerger merger = new EventMerger();

	EventRecorder(EventRepository events, EventMentionRepository mentions) {
		this.events = events;
		this.mentions = mentions;
	}

	/**
	 * What the mentions of an article leave behind when they go, as they do with its
	 * sentences: to be asked before, and given to {@link #record}. Nothing for a new
	 * article.
	 */
	public Remains remains(Article article) {
		List<EventMentionRepository.Going> going = this.mentions.findByArticle(article);
		return new Remains(going.stream().map(EventMentionRepository.Going::getComponent).collect(Collectors.toSet()),
				going.stream().map(EventMentionRepository.Going::getEvent).collect(Collectors.toSet()));
	}

	/**
	 * How many mentions were written. Of two with the same trigger the first is kept.
	 * @param remains those of the article before its sentences were written
	 */
	public int record(List<EventFinding> findings, RecordedArticle article, RecordedCast cast, Remains remains) {
		Map<String, EventFinding> fresh = new LinkedHashMap<>();
		findings.forEach((finding) -> fresh.putIfAbsent(article.factId('e', finding.trigger()), finding));
		Map<String, EventMerger.Mention> all = new LinkedHashMap<>();
		fresh.forEach((id, finding) -> all.put(id, key(id, finding, article, cast)));
		Map<String, EventMention> known = known(all, cast, remains);
		List<EventComponent> components = EventComponent.of(all.values());
		Map<String, String> filed = components(components, known);
		EventKeys keys = new EventKeys(fresh.isEmpty() ? List.of() : this.events.findByPublicIdIn(fresh.keySet()),
				known.values(), all.keySet());
		Set<Event> before = new HashSet<>(remains.events());
		known.values().forEach((mention) -> before.add(mention.event()));
		for (EventMerger.Group group : this.merger.groups(components)) {
			Event event = keys.event(group);
			if (event == null) {
				event = this.events.save(new Event(EventKeys.newId(group), group));
			}
			else {
				event.become(group);
			}
			for (EventMerger.Mention each : group.mentions()) {
				EventMention mention = known.get(each.id());
				EventFinding finding = fresh.get(each.id());
				String component = filed.getOrDefault(each.id(), each.id());
				EventBuckets buckets = EventBuckets.of(each);
				if (mention != null) {
					mention.join(event, component, buckets);
				}
				else if (finding != null) {
					this.mentions.save(new EventMention(event, finding, article, cast, component, buckets));
				}
			}
		}
		if (!before.isEmpty()) {
			this.events.deleteUnused(before);
		}
		return fresh.size();
	}

	/**
	 * The stored mentions to be grouped with the new ones, which the map has; they are
	 * added to it.
	 */
	private Map<String, EventMention> known(Map<String, EventMerger.Mention> all, RecordedCast cast, Remains remains) {
		Set<String> components = new HashSet<>(remains.components());
		List<EventMerger.Mention> moving = new ArrayList<>(all.values());
		if (!cast.changed().isEmpty()) {
			for (EventMentionRepository.Filed each : this.mentions.findByMembers(cast.changed())) {
				components.add(each.getMention().mergeComponent());
				moving.add(key(each));
			}
		}
		Map<String, EventMention> known = new HashMap<>();
		if (!moving.isEmpty() || !components.isEmpty()) {
			for (EventMentionRepository.Filed each : this.mentions.findByComponents(components, buckets(moving))) {
				known.put(each.getMention().publicId(), each.getMention());
				all.put(each.getMention().publicId(), key(each));
			}
		}
		return known;
	}

	private static long[] buckets(Collection<EventMerger.Mention> mentions) {
		return mentions.stream()
			.flatMapToLong((mention) -> Arrays.stream(EventBuckets.of(mention).wanted()))
			.distinct()
			.toArray();
	}

	/**
	 * The component of each mention by the mentions' ids: one that some of its mentions
	 * have already, so that few rows change, else the id of one of them.
	 */
	private static Map<String, String> components(List<EventComponent> components, Map<String, EventMention> known) {
		Map<String, String> found = new HashMap<>();
		Set<String> taken = new HashSet<>();
		for (EventComponent component : components) {
			List<String> names = new ArrayList<>();
			component.mentions()
				.stream()
				.flatMap((each) -> Stream.ofNullable(known.get(each.id())))
				.forEach((each) -> names.add(each.mergeComponent()));
			component.mentions().forEach((each) -> names.add(each.id()));
			String name = names.stream().filter((each) -> !taken.contains(each)).findFirst().orElseGet(names::getLast);
			taken.add(name);
			component.mentions().forEach((each) -> found.put(each.id(), name));
		}
		return found;
	}

	private static EventMerger.Mention key(String id, EventFinding finding, RecordedArticle article,
			RecordedCast cast) {
		return new EventMerger.Mention(id, article.article().publicId(), article.article().publishedOn(),
				finding.type(), finding.mode(), finding.kind(), finding.modality(), finding.polarity(), finding.date(),
				finding.recent(), finding.place(),
				finding.participants()
					.stream()
					.map((each) -> part(cast.stored(each.actor()).actor(), each.role(), article.article().publicId()))
					.collect(Collectors.toSet()),
				finding.label(), finding.theme());
	}

	static EventMerger.Mention key(EventMentionRepository.Filed filed) {
		EventMention mention = filed.getMention();
		EventColumns says = mention.columns();
		return new EventMerger.Mention(mention.publicId(), filed.getArticle(), filed.getPublishedOn(), says.type(),
				says.mode(), says.kind(), says.modality(), says.polarity(), says.date(), mention.isRecent(),
				says.place(),
				mention.participants()
					.stream()
					.map((each) -> part(each.actor(), each.role(), filed.getArticle()))
					.collect(Collectors.toSet()),
				says.label(), mention.theme());
	}

	/** By the actor's key, which stays when its id changes. */
	private static EventMerger.Part part(Actor actor, Role role, String article) {
		String id = String.valueOf(actor.id());
		boolean named = actor.type() != ActorType.GROUP && !isLocal(actor, article);
		return new EventMerger.Part(id, role, named, actor.type() == ActorType.PERSON, party(actor).orElse(id),
				state(actor));
	}

	/**
	 * "The central bank" of an article that does not say of which country may be any that
	 * another article names.
	 */
	private static boolean isLocal(Actor actor, String article) {
		return actor.type() != ActorType.PERSON && actor.publicId().endsWith("-" + article);
	}

	/** The country of its police, its ministries and the like. */
	private static @Nullable String state(Actor actor) {
		return switch (actor.type()) {
			case GOVERNMENT, MILITARY -> actor.countryCode();
			default -> null;
		};
	}

	/** The country, where the actor is it, or all its armed forces or its government. */
	private static Optional<String> party(Actor actor) {
		boolean state = switch (actor.type()) {
			case COUNTRY -> true;
			case MILITARY -> actor.name().endsWith(" armed forces");
			case GOVERNMENT -> actor.name().startsWith("Government of ");
			default -> false;
		};
		return state ? Optional.ofNullable(actor.countryCode()) : Optional.empty();
	}

	/**
	 * What mentions that are gone belonged to.
	 *
	 * @param components whose other mentions are to be grouped anew
	 * @param events that nobody may report any more
	 */
	public record Remains(Set<String> components, Set<Event> events) {

		public Remains {
			components = Set.copyOf(components);
			events = Set.copyOf(events);
		}

	}

}
