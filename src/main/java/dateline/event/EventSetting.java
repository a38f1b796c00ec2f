package dateline.event;

import java.util.Optional;
import java.util.Set;

import dateline.text.AnnotatedText;
import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Whether an article tells of a calamity or of force. "Three people were killed" does not
 * say how: the sentence does, or else the article. Where the article tells of both, it is
 * nobody's guess and no event.
 */
final class EventSetting {

	/** A strike of an article about a labour dispute that tells of no attack. */
	private static final EventWord WALKOUT = new EventWord(null, 'N', EventType.PROTEST, "strike", "strike",
			EventFrame.MOVE, new EventConditions(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of()), null,
			EventWord.Need.NAMED);

	private final EventLexicon lexicon;

	private final int calamity;

	private final int force;

	private final boolean peaceful;

	private final boolean labour;

	EventSetting(EventLexicon lexicon, AnnotatedText text) {
		this.lexicon = lexicon;
		int disasters = 0;
		int attacks = 0;
		int disputes = 0;
		int others = 0;
		for (Sentence sentence : text.sentences()) {
			for (Token token : sentence.tokens()) {
				disasters += isCalamity(sentence, token) ? 1 : 0;
				boolean attack = isForce(sentence, token);
				attacks += attack ? 1 : 0;
				others += attack && !token.hasLemma("strike") ? 1 : 0;
				disputes += this.lexicon.is("labour", token) ? 1 : 0;
			}
		}
		this.calamity = disasters;
		this.force = attacks;
		this.peaceful = others == 0;
		this.labour = disputes > 1 && others == 0;
	}

	/** The word as it is meant in this article; empty if that is not to be known. */
	Optional<EventWord> word(Sentence sentence, Token token, EventWord word) {
		boolean dispute = this.labour
				|| (this.peaceful && sentence.tokens().stream().anyMatch((each) -> this.lexicon.is("labour", each)));
		if (dispute && word.type() == EventType.ASSAULT && "strike".equals(word.kind()) && token.isNoun()) {
			return Optional.of(WALKOUT);
		}
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
				&& VerbForms.isPassive(sentence, token)
				&& sentence.children(token, "obl")
					.stream()
					.noneMatch((each) -> Phrases.preposition(sentence, each).equals("by"));
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
