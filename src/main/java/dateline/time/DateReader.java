package dateline.time;

import org.jspecify.annotations.Nullable;

/** One part of the grammar. Looks at a bounded number of words. */
@FunctionalInterface
interface DateReader {

	/** The date phrase that begins at this word, null if none does. */
	@Nullable Reading read(Scene scene, int at);

}
