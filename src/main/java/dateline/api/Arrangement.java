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
