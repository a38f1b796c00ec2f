package dateline.api;

import org.jspecify.annotations.Nullable;

/**
 * How many rows there are.
 *
 * @param number null where they were not counted
 * @param kind null where they were not counted
 */
record Count(@Nullable Long number, @Nullable Kind kind) {

	static final Count NONE = new Count(null, null);

	static Count exact(long number) {
		return new Count(number, Kind.EXACT);
	}

	static Count atLeast(long number) {
		return new Count(number, Kind.AT_LEAST);
	}

	/** How a count is to be read. */
	enum Kind {

		/** There are as many. */
		EXACT,

		/** There are as many or more. */
		AT_LEAST

	}

}
