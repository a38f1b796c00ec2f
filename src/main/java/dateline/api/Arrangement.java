package dateline.api;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How the rows that the filters select are shown: in which order, with what beside them,
 * or as groups.
 */
public interface Arrangement {

	/** How a list parameter is written; for its description. */
	String SEVERAL = " Repeat it or separate with commas for several.";

	/** What {@code sort} is, for its description. */
	String SORT = "What they are sorted by, then by id; with `-` before it, descending.";

	/** What {@code sort} can be where there is {@code q}. */
	String RANKED = " `relevance` needs `q`, and ranks the newest 1,000 that have its words.";

	/** What {@code groupBy} is. */
	String GROUP_BY = "Count them by what they have in common: `groups` instead of `data`. At most two keys, "
			+ "`interval` included; what is not known is a group, too." + SEVERAL;

	/** What {@code interval} is. */
	String INTERVAL = "Count them by stretches of the calendar. A date that does not lie in one of them is not known.";

	/** What {@code include} is. */
	String INCLUDE = "What is shown beside: `CONTEXT` for the sentences around the evidence, `TEXT` for the text of the "
			+ "article." + SEVERAL;

	/** Null for the collection's own order. */
	@Nullable Sort<? extends SortKey> sort();

	/** Empty where the rows themselves are asked for. */
	default List<? extends GroupKey> groupBy() {
		return List.of();
	}

	/** Null where the rows are not grouped by date. */
	default @Nullable Interval interval() {
		return null;
	}

	/** What is shown beside the rows. */
	default List<Include> included() {
		return List.of();
	}

}
