package dateline.event;

import java.util.Optional;

import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Whether a sentence reports the event that a word names as real, planned, demanded or
 * possible, or denies it: {@link VerbReality}, {@link NounReality}. Empty where it
 * reports none: negated, conditional, attempted, feared, asked ("Did they attack?").
 */
final class EventReality {

	private final VerbReality verbs;

	private final NounReality nouns;

	EventReality(EventLexicon lexicon) {
		this.verbs = new VerbReality(lexicon);
		this.nouns = new NounReality(lexicon, this.verbs);
	}

	Optional<Reality> of(Sentence sentence, Token token) {
		if (sentence.tokens().getLast().is("?")) {
			return Optional.empty();
		}
		return token.isVerb() ? this.verbs.of(sentence, token, 0) : this.nouns.of(sentence, token, 0);
	}

}
