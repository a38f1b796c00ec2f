package dateline.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import dateline.actor.Actor;
import dateline.actor.ActorType;
import dateline.actor.RecordedCast;
import dateline.article.Article;
import dateline.article.RecordedArticle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes the event mentions of an article whose cast is recorded, and groups the mentions
 * of all articles anew, as far as these can matter. An event keeps its id, the one of one
 * of its mentions, as long as it has that mention.
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
	 * What to regroup when the mentions of an article go, as they do with its sentences:
	 * to be asked before, and given to {@link #record}. Empty for a new article.
	 */
	public Set<String> mergeKeys(Article article) {
		return this.mentions.findMergeKeysOf(article);
	}

	/**
	 * How many mentions were written. Of two with the same trigger the first is kept.
	 * @param before {@link #mergeKeys} of the article before its sentences were written
	 */
	public int record(List<EventFinding> findings, RecordedArticle article, RecordedCast cast, Set<String> before) {
		Map<String, EventFinding> fresh = new LinkedHashMap<>();
		findings.forEach((finding) -> fresh.putIfAbsent(article.factId('e', finding.trigger()), finding));
		Map<String, EventMention> known = new HashMap<>();
		List<EventMerger.Mention> all = new ArrayList<>();
		for (EventMention mention : this.mentions.findByMergeKeys(mergeKeys(fresh.values(), cast, before))) {
			known.put(mention.publicId(), mention);
			all.add(key(mention));
		}
		fresh.forEach((id, finding) -> all.add(key(id, finding, article, cast)));
		List<EventMerger.Group> groups = this.merger.merge(all);
		EventKeys keys = new EventKeys(this.events.findByPublicIdIn(fresh.keySet()), known.values(),
				all.stream().map(EventMerger.Mention::id).collect(Collectors.toSet()));
		for (EventMerger.Group group : groups) {
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
				if (mention != null) {
					mention.join(event);
				}
				else if (finding != null) {
					this.mentions.save(new EventMention(event, finding, article, cast));
				}
			}
		}
		this.events.flush();
		this.events.deleteUnused();
		return fresh.size();
	}

	/**
	 * Of the new mentions, of those that are gone, and of those whose actors have
	 * changed.
	 */
	private Set<String> mergeKeys(Collection<EventFinding> findings, RecordedCast cast, Set<String> before) {
		Set<String> keys = findings.stream()
			.map((each) -> EventMention.mergeKey(each.type(), each.modality(), each.polarity()))
			.collect(Collectors.toSet());
		keys.addAll(before);
		if (!cast.moved().isEmpty()) {
			keys.addAll(this.mentions.findMergeKeysOf(cast.moved()));
		}
		return keys;
	}

	private static EventMerger.Mention key(String id, EventFinding finding, RecordedArticle article,
			RecordedCast cast) {
		return new EventMerger.Mention(id, article.article().publicId(), article.article().publishedOn(),
				finding.type(), finding.mode(), finding.kind(), finding.modality(), finding.polarity(), finding.date(),
				finding.recent(), finding.place(),
				finding.participants()
					.stream()
					.map((each) -> part(cast.stored(each.actor()).actor(), each.role()))
					.collect(Collectors.toSet()),
				finding.label());
	}

	private static EventMerger.Mention key(EventMention mention) {
		EventColumns says = mention.columns();
		return new EventMerger.Mention(mention.publicId(), mention.article().publicId(),
				mention.article().publishedOn(), says.type(), says.mode(), says.kind(), says.modality(),
				says.polarity(), says.date(), mention.isRecent(), says.place(),
				mention.participants()
					.stream()
					.map((each) -> part(each.actor(), each.role()))
					.collect(Collectors.toSet()),
				says.label());
	}

	private static EventMerger.Part part(Actor actor, Role role) {
		return new EventMerger.Part(actor.publicId(), role, actor.type() != ActorType.GROUP,
				actor.type() == ActorType.PERSON);
	}

}
