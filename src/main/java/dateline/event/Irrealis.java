package dateline.event;

import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Whether a clause by its own words tells of no act: negated, a condition ("if it
 * attacks"), nobody's ("no ransom was paid") or one of all of a kind ("all contracts
 * signed"). False where nothing shows it, which is no proof that the act is real.
 */
final class Irrealis {

	private Irrealis() {
	}

	static boolean is(Sentence sentence, Token verb) {
		return Negation.is(sentence, verb) || isHypothesis(sentence, verb) || isInverted(sentence, verb)
				|| isNobodys(sentence, verb) || isUnproven(sentence, verb);
	}

	/** "if it attacks", "unless", "whether", "should they attack". */
	static boolean isHypothesis(Sentence sentence, Token verb) {
		return sentence.children(verb, "mark", "advmod")
			.stream()
			.anyMatch((each) -> each.is("if", "unless", "whether", "lest")
					|| (each.is("until", "till") && !isReached(sentence, verb)));
	}

	/** "Had they fired, the ship would have sunk". */
	private static boolean isInverted(Sentence sentence, Token verb) {
		Token first = sentence.token(0);
		return first.is("Had", "Were", "Should") && first.isRelated("aux", "aux:pass") && first.head() == verb.index()
				&& verb.isRelated("advcl");
	}

	/** "there is no evidence that they sent troops", "found no sign that". */
	private static boolean isUnproven(Sentence sentence, Token verb) {
		Token noun = sentence.head(verb);
		return noun != null && verb.isRelated("ccomp", "acl")
				&& noun.hasLemma("evidence", "proof", "sign", "indication", "suggestion", "confirmation")
				&& Negation.is(sentence, noun);
	}

	/** "held it until they were driven out": it came to that. */
	private static boolean isReached(Sentence sentence, Token verb) {
		Token head = sentence.head(verb);
		return head != null && head.isVerb() && verb.isRelated("advcl") && VerbForms.isPast(sentence, verb)
				&& VerbForms.isPast(sentence, head) && !Negation.is(sentence, head);
	}

	/** "no ransom was paid", "none has been released", "neither side signed". */
	private static boolean isNobodys(Sentence sentence, Token verb) {
		return sentence.children(verb, "nsubj")
			.stream()
			.anyMatch((each) -> each.is("none", "nobody", "neither", "nothing")
					|| sentence.children(each, "det").stream().anyMatch((no) -> no.is("no", "neither")));
	}

	/** "all contracts signed since 2014": no single act. */
	static boolean isOneOfAll(Sentence sentence, Token verb, Token head) {
		Token noun = verb.isRelated("acl") ? head : sentence.token(Math.max(0, verb.index() - 1));
		return verb.tag().equals("VBN") && noun.isNoun()
				&& sentence.children(noun, "det")
					.stream()
					.anyMatch((each) -> each.is("all", "any", "every", "each", "no"));
	}

}
