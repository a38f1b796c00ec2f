package dateline.event;

import java.util.Set;

import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * A line of the lexicon: what a word means as an event, and when it does.
 *
 * @param particle that must stand with it ("out" of "pull out"), null if none
 * @param part V, N or C
 * @param type PLOVER type, null if none
 * @param mode PLOVER mode, null if none
 * @param kind plain word for it, null for the lemma itself
 * @param frame which argument has which part
 * @param with one of these words must depend on it; empty: no matter
 * @param unless none of these may
 * @param need which actors it takes to be an event
 */
record EventWord(@Nullable String particle, char part, @Nullable EventType type, @Nullable String mode,
		@Nullable String kind, EventFrame frame, Set<String> with, Set<String> unless, Need need) {

	/** Whether this line is meant in this sentence. */
	boolean fits(Sentence sentence, Token token) {
		Set<String> around = Clauses.around(sentence, token);
		return (this.particle == null || around.contains(this.particle))
				&& (this.with.isEmpty() || this.with.stream().anyMatch(around::contains))
				&& this.unless.stream().noneMatch(around::contains);
	}

	/** Which actors an event word needs before it is one. */
	enum Need {

		/** An actor, a place or a date. */
		NAMED,
		/** Any actor. */
		ACTOR, TARGET, SOURCE,
		/** Two actors in whatever part. */
		TWO,
		/** Who does it and whom it is done to. */
		BOTH,
		/** As BOTH, and neither of them an unnamed group. */
		NAMED_BOTH

	}

}
