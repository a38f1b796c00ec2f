package dateline.actor;

import java.util.List;
import java.util.SortedSet;

import org.jspecify.annotations.Nullable;

/**
 * An actor as one article knows it.
 *
 * @param name the canonical name: the gazetteer's, else the fullest that the article
 * prints
 * @param type what it is
 * @param countryCode ISO 3166-1 alpha-2 of the country it belongs to, null if not known
 * @param aliases all names the article prints for it, canonical name included, roles
 * ("the prime minister") not
 * @param rule how it was first found
 * @param mentions where it is named, in text order; roles and pronouns included, with
 * their kind
 */
public record CastMember(String name, ActorType type, @Nullable String countryCode, SortedSet<String> aliases,
		ActorRule rule, List<Mention> mentions) {

	public CastMember {
		mentions = List.copyOf(mentions);
	}

	public boolean isPerson() {
		return this.type == ActorType.PERSON;
	}

	/**
	 * Whether it can speak for itself: all but countries' mere adjectives and unnamed
	 * groups.
	 */
	public boolean isNamed() {
		return this.type != ActorType.GROUP;
	}

}
