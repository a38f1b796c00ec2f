package dateline.event;

import java.util.Optional;

import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Whether the plan or the demand that a word names stands: "plans to attack", not "does
 * not plan to" nor "may demand"; DENIED where somebody denies it. Empty where it does not
 * stand.
 */
final class Intentions {

	private final EventLexicon lexicon;

	Intentions(EventLexicon lexicon) {
		this.lexicon = lexicon;
	}

	/** With the word itself as the cue, and the modality that it is to give. */
	Optional<Reality> of(Sentence sentence, Token cue, Modality modality) {
		Token head = sentence.head(cue);
		if (cue.isVerb() && cue.isRelated("ccomp") && head != null && this.lexicon.is("deny", head)) {
			return Denials.that(sentence, modality, head, cue);
		}
		return (Modals.find(sentence, cue).isPresent() || Negation.is(sentence, cue)) ? Optional.empty()
				: Reality.of(modality, cue);
	}

}
