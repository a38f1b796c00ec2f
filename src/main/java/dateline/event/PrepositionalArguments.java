package dateline.event;

import java.util.ArrayList;
import java.util.List;

import dateline.event.EventFrame.Slot;
import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Which argument of an event a prepositional phrase is: in "the strike by rebels on Goma"
 * the rebels BY, Goma AGAINST. None where the preposition is no argument's, as "near", or
 * only says where, as "at the market".
 */
final class PrepositionalArguments {

	private final EventLexicon lexicon;

	private final Sentence sentence;

	PrepositionalArguments(EventLexicon lexicon, Sentence sentence) {
		this.lexicon = lexicon;
		this.sentence = sentence;
	}

	/**
	 * @param slot its place in the grammar of the event word
	 * @param head the word that heads the phrase
	 */
	record Argument(Slot slot, Token head) {
	}

	/** Of a word that has part in telling the event, in text order. */
	List<Argument> of(EventCandidate event, Token token, boolean passive) {
		List<Argument> found = new ArrayList<>();
		for (Token phrase : phrases(token)) {
			String preposition = Phrases.preposition(this.sentence, phrase);
			Slot slot = slot(preposition);
			boolean at = event.word.frame() == EventFrame.JOINT && slot == Slot.AGAINST
					&& !preposition.equals("against");
			boolean others = slot == Slot.BY && event.token.isVerb() && !token.isVerb();
			if (slot == null || at || others || isWhere(token, preposition, passive)) {
				continue;
			}
			if (slot != Slot.BY || passive || !token.isVerb()) {
				found.add(new Argument(slot, phrase));
			}
			if (slot == Slot.BY && !token.isVerb()) {
				this.sentence.children(phrase, "nmod")
					.stream()
					.filter((each) -> slot(Phrases.preposition(this.sentence, each)) == Slot.AGAINST)
					.forEach((each) -> found.add(new Argument(Slot.AGAINST, each)));
			}
		}
		return found;
	}

	/** "shot two people at the market", "was convicted at Leeds Crown Court". */
	private boolean isWhere(Token token, String preposition, boolean passive) {
		return preposition.equals("at") && token.isVerb() && (passive || this.sentence.child(token, "obj").isPresent());
	}

	/**
	 * In "the war and attacks by X" the parse may hang "by X" on the first: a phrase
	 * belongs to the last event noun before it.
	 */
	private List<Token> phrases(Token token) {
		Token head = this.sentence.head(token);
		List<Token> own = new ArrayList<>(this.sentence.children(token, "obl", "nmod"));
		if (!token.isNoun()) {
			return own;
		}
		for (Token joined : this.sentence.children(token, "conj")) {
			if (this.lexicon.event(this.sentence, joined).isPresent()) {
				own.removeIf((each) -> each.index() > joined.index());
			}
		}
		if (token.isRelated("conj") && head != null && this.lexicon.event(this.sentence, head).isPresent()) {
			this.sentence.children(head, "nmod")
				.stream()
				.filter((each) -> each.index() > token.index())
				.forEach(own::add);
		}
		return own;
	}

	private static @Nullable Slot slot(String preposition) {
		return switch (preposition) {
			case "by" -> Slot.BY;
			case "with" -> Slot.WITH;
			case "against", "on", "at", "upon" -> Slot.AGAINST;
			case "of" -> Slot.OF;
			case "to" -> Slot.TO;
			case "between", "among" -> Slot.BETWEEN;
			default -> null;
		};
	}

}
