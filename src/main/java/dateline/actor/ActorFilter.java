package dateline.actor;

import dateline.api.Choice;
import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Which actors are asked for; all that is given must hold. */
record ActorFilter(@Parameter(description = "What kind of actor.") Choice<ActorType> type,
		@Parameter(description = "Whole words of any name, in their order; the last may be a beginning. Case, accents, "
				+ "punctuation, \"the\" and \"al-\" do not count.", example = "iraq") @Nullable String q) {

}
