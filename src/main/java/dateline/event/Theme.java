package dateline.event;

import java.util.Set;

/**
 * What an article is about, by the names that few other articles print: people, bodies
 * and places that no gazetteer lists. Two articles of the same days that have several of
 * them in common tell one story.
 *
 * @param lead whether the mention stands in the first two paragraphs of the news
 * @param names keys of the names, the same for other spellings; see {@link ThemeNames}
 */
public record Theme(boolean lead, Set<String> names) {

	/** Of which nothing is known. */
	public static final Theme NONE = new Theme(false, Set.of());

	/** How many names two articles of one story have in common at least. */
	static final int COMMON = 3;

	/** And what part of those of the one with fewer, one in so many. */
	private static final int PART = 5;

	public Theme {
		names = Set.copyOf(names);
	}

	/** Whether both tell one story; towns that everybody knows count as one name. */
	boolean isShared(Theme other) {
		long own = this.names.stream()
			.filter((each) -> !ThemeNames.isKnown(each) && other.names.contains(each))
			.count();
		boolean town = this.names.stream().anyMatch((each) -> ThemeNames.isKnown(each) && other.names.contains(each));
		long common = own + (town ? 1 : 0);
		return common >= COMMON && common * PART >= Math.min(this.names.size(), other.names.size());
	}

}
