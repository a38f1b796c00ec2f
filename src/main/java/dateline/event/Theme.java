package dateline.event;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an article is about, by the names that few other articles print: people, bodies
 * and places that no gazetteer lists. Two articles of the same days that have several of
 * them in common tell one story.
 *
 * @param lead whether the mention stands in the first two paragraphs of the news
 * @param names keys of the names, the same for other spellings; see {@link ThemeNames}
 * @param facts what else the mention's sentence and the lead tell; see {@link ThemeFacts}
 */
public record Theme(boolean lead, Set<String> names, Set<String> facts) {

	/** Of which nothing is known. */
	public static final Theme NONE = new Theme(false, Set.of());

	/** How many names two articles of one story have in common at least. */
	static final int COMMON = 3;

	/** And what part of those of the one with fewer, one in so many. */
	private static final int PART = 5;

	public Theme {
		names = Set.copyOf(names);
		facts = Set.copyOf(facts);
	}

	public Theme(boolean lead, Set<String> names) {
		this(lead, names, Set.of());
	}

	/** One of which the keys are stored together. */
	static Theme of(boolean lead, Collection<String> keys) {
		return new Theme(lead,
				keys.stream().filter((key) -> !ThemeFacts.is(key)).collect(Collectors.toUnmodifiableSet()),
				keys.stream().filter(ThemeFacts::is).collect(Collectors.toUnmodifiableSet()));
	}

	/** All together, to be stored. */
	Set<String> keys() {
		Set<String> keys = new HashSet<>(this.names);
		keys.addAll(this.facts);
		return keys;
	}

	/** Whether both tell one story; towns that everybody knows count as one name. */
	boolean isShared(Theme other) {
		boolean town = this.names.stream().anyMatch((each) -> ThemeNames.isKnown(each) && other.names.contains(each));
		long common = own(other) + (town ? 1 : 0);
		return common >= COMMON && common * PART >= Math.min(this.names.size(), other.names.size());
	}

	/** How many names both have, without the towns that everybody knows. */
	long own(Theme other) {
		return this.names.stream().filter((each) -> !ThemeNames.isKnown(each) && other.names.contains(each)).count();
	}

}
