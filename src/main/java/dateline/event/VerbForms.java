package dateline.event;

import java.util.List;

import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Which form a verb has: past, present, progressive, passive, an infinitive. False where
 * its tag and its auxiliaries do not show it: "has sunk" is past, "to sink" is neither.
 */
final class VerbForms {

	/** Verbs whose passive may have an object. */
	private static final String[] GIVING = { "fine", "award", "grant", "hand", "give", "deny", "offer", "pay",
			"order" };

	private VerbForms() {
	}

	/** Whether it has a tense itself, by its tag: "sank", "sinks"; not "sunk". */
	static boolean isTensed(Token verb) {
		return verb.tag().equals("VBD") || verb.tag().equals("VBZ") || verb.tag().equals("VBP");
	}

	/** "sank", "has sunk", "were sunk", "left 12 dead, …, injuring six". */
	static boolean isPast(Sentence sentence, Token verb) {
		List<Token> auxiliaries = sentence.children(verb, "aux", "aux:pass");
		boolean modal = auxiliaries.stream().anyMatch((each) -> each.tag().equals("MD"));
		boolean past = verb.tag().equals("VBD")
				|| (verb.tag().equals("VBN") && verb.isRelated("root") && auxiliaries.isEmpty())
				|| auxiliaries.stream().anyMatch((each) -> each.tag().equals("VBD") || each.hasLemma("have"));
		return !modal && past;
	}

	/** "is recalling 4,000 vans", "are hunting two men". */
	static boolean isProgressive(Sentence sentence, Token verb) {
		return verb.tag().equals("VBG") && !verb.is("going")
				&& sentence.children(verb, "aux").stream().anyMatch((each) -> each.is("is", "are", "’s", "'s"));
	}

	/** "sinks", "is closed"; not "is sinking", "has sunk". */
	static boolean isPresent(Sentence sentence, Token verb) {
		boolean bare = verb.tag().equals("VBZ") || verb.tag().equals("VBP");
		boolean state = verb.tag().equals("VBN") && sentence.children(verb, "aux:pass")
			.stream()
			.anyMatch((each) -> each.tag().equals("VBZ") || each.tag().equals("VBP"));
		return bare || (state && sentence.children(verb, "aux").isEmpty());
	}

	/** Also of "was sentenced and <em>fined</em> 300 euros", where it has an object. */
	static boolean isPassive(Sentence sentence, Token verb) {
		if (sentence.child(verb, "nsubj:pass", "aux:pass").isPresent()) {
			return true;
		}
		if (RelativeClauses.participleNoun(sentence, verb).isPresent()
				|| RelativeClauses.above(sentence, verb).isPresent()) {
			return false;
		}
		Token head = sentence.head(verb);
		if (verb.isRelated("conj") && verb.hasLemma(GIVING) && head != null
				&& sentence.child(verb, "aux", "nsubj", "iobj").isEmpty()) {
			return isPassive(sentence, head);
		}
		boolean bare = sentence.child(verb, "aux", "nsubj", "obj").isEmpty();
		if (!verb.tag().equals("VBN") || !bare || head == null) {
			return false;
		}
		return verb.isRelated("acl", "advcl", "amod", "dep") || (verb.isRelated("conj") && isPassive(sentence, head));
	}

	/** "a tremor called the Doka earthquake": a name, and nothing called for. */
	static boolean isNaming(Sentence sentence, Token verb, Token noun) {
		return verb.is("called") && verb.index() > 0 && sentence.token(verb.index() - 1).tag().matches("NN|,")
				&& noun.isRelated("obj", "xcomp") && sentence.child(noun, "compound").filter(Token::isName).isPresent();
	}

	static boolean isInfinitive(Sentence sentence, Token verb) {
		return sentence.children(verb, "mark", "case").stream().anyMatch((each) -> each.is("to"));
	}

}
