package dateline.event;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import dateline.article.Polarity;
import dateline.gazetteer.Place;
import dateline.time.ResolvedDate;
import org.jspecify.annotations.Nullable;

/** Decides which mentions report one event. */
public final class EventMerger {

	/**
	 * Each mention in exactly one group, the groups by their first mention's id. The
	 * order of the input never matters.
	 */
	public List<Group> merge(Collection<Mention> mentions) {
		return mentions.stream()
			.sorted(Comparator.comparing(Mention::id))
			.map((mention) -> new Group(List.of(mention), mention.date(), mention.place(), mention.parts(),
					mention.label()))
			.toList();
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
	 */
	public record Mention(String id, String article, @Nullable LocalDate publishedOn, @Nullable EventType type,
			@Nullable String mode, String kind, Modality modality, Polarity polarity, @Nullable ResolvedDate date,
			boolean recent, @Nullable Place place, Set<Part> parts, String label) {

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
	 */
	public record Part(String actor, Role role, boolean named) {
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
