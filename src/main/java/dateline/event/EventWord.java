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
 * @param conditions when it is meant
 * @param modality what the event is where the word itself is real ("promised aid" is
 * planned), null if as real as the word
 * @param need which actors it takes to be an event
 */
record EventWord(@Nullable String particle, char part, @Nullable EventType type, @Nullable String mode,
		@Nullable String kind, EventFrame frame, EventConditions conditions, @Nullable Modality modality, Need need) {

	private static final Set<String> ADJACENT = Set.of("on", "upon", "at", "for", "into", "in", "to", "guilty");

	/** How many words a day may have, with its preposition: "on Thursday evening". */
	private static final int DAY = 4;

	/** Whether this line is meant in this sentence. */
	boolean fits(EventLexicon lexicon, Sentence sentence, Token token) {
		return isPlainOrWhole(sentence, token) && this.conditions.fit(lexicon, sentence, token);
	}

	/** Whether the line needs no particle, or it is there. */
	boolean isPlainOrWhole(Sentence sentence, Token token) {
		return this.particle == null || hasParticle(sentence, token, this.particle);
	}

	/**
	 * "out" of "pull out", wherever it stands; a preposition ("call for") right after it.
	 */
	private static boolean hasParticle(Sentence sentence, Token token, String particle) {
		boolean next = token.index() + 1 < sentence.size() && sentence.token(token.index() + 1).is(particle);
		return next || isAfterDay(sentence, token, particle)
				|| (!ADJACENT.contains(particle) && Surroundings.lemmas(sentence, token).contains(particle));
	}

	/** AFTER_DAY: "called on Thursday for a strike": a day may stand between. */
	private static boolean isAfterDay(Sentence sentence, Token token, String particle) {
		return particle.equals("for") && sentence.children(token, "obl", "obl:tmod")
			.stream()
			.anyMatch((each) -> (each.text().endsWith("day") || DateHeads.isHour(each))
					&& each.index() + 1 < sentence.size() && sentence.token(each.index() + 1).is(particle)
					&& sentence.token(each.index() + 1).index() - token.index() <= DAY);
	}

	/** The words that name its object or means. */
	Set<String> with() {
		return this.conditions.objects();
	}

	/** "condemned the attack": its object is an act of somebody else. */
	boolean isOfAnother() {
		return "condemnation".equals(this.kind);
	}

	/** Which actors an event word needs before it is one. */
	enum Need {

		/** None: the word and what must stand with it say enough. */
		NONE,
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
