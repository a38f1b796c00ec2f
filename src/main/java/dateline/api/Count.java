package dateline.api;

import io.swagger.v3.oas.annotations.media.Schema;
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

	/** Whether there are known to be no more than so many. */
	boolean isAtMost(long most) {
		return this.kind == Kind.EXACT && this.number != null && this.number <= most;
	}

	/** How a count is to be read. */
	@Schema(name = "CountKind")
	enum Kind {

		/** There are as many. */
		EXACT,

		/** There are as many or more. */
		AT_LEAST

	}

}
