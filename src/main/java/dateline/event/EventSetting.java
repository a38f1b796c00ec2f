package dateline.event;

import java.util.Optional;

import dateline.text.AnnotatedText;
import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Whether an article tells of a calamity or of force. "Three people were killed" does not
 * say how: the sentence does, or else the article. Where the article tells of both, it is
 * nobody's guess and no event.
 */
final class EventSetting {

	private final EventLexicon lexicon;

	private final int calamity;

	private final int force;

	EventSetting(EventLexicon lexicon, AnnotatedText text) {
		this.lexicon = lexicon;
		int disasters = 0;
		int attacks = 0;
		for (Sentence sentence : text.sentences()) {
			for (Token token : sentence.tokens()) {
				disasters += isCalamity(sentence, token) ? 1 : 0;
				attacks += isForce(sentence, token) ? 1 : 0;
			}
		}
		this.calamity = disasters;
		this.force = attacks;
	}

	/** The word as it is meant in this article; empty if that is not to be known. */
	Optional<EventWord> word(Sentence sentence, Token token, EventWord word) {
		if (!isNeutral(sentence, token, word)) {
			return Optional.of(word);
		}
		boolean force = sentence.tokens().stream().anyMatch((each) -> isForce(sentence, each));
		boolean calamity = sentence.tokens().stream().anyMatch((each) -> isCalamity(sentence, each));
		if (force == calamity) {
			force = this.force > 3 * this.calamity || this.calamity == 0;
			calamity = this.calamity > 3 * this.force;
		}
		return force ? Optional.of(word) : calamity ? this.lexicon.plain(sentence, token) : Optional.empty();
	}

	/** Killed by nobody that the clause names. */
	private static boolean isNeutral(Sentence sentence, Token token, EventWord word) {
		return word.type() == EventType.ASSAULT && token.isVerb() && token.hasLemma("kill")
				&& Clauses.isPassive(sentence, token)
				&& sentence.children(token, "obl")
					.stream()
					.noneMatch((each) -> Clauses.preposition(sentence, each).equals("by"));
	}

	private boolean isCalamity(Sentence sentence, Token token) {
		if (token.isNoun()) {
			Token head = sentence.head(token);
			boolean gunfire = token.is("fire") && head != null
					&& head.hasLemma("exchange", "trade", "open", "return", "draw", "cease", "hold");
			return this.lexicon.is("calamity", token) && !gunfire;
		}
		String kind = token.isVerb() ? this.lexicon.event(sentence, token).map(EventWord::kind).orElse(null) : null;
		return kind != null && this.lexicon.words("calamity").contains(kind);
	}

	private boolean isForce(Sentence sentence, Token token) {
		return !token.hasLemma("kill", "killing")
				&& this.lexicon.event(sentence, token).filter((word) -> word.type() == EventType.ASSAULT).isPresent();
	}

}
