package dateline.event;

import java.util.Optional;

import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Which clause a word stands in, and which clause that one belongs to, where the parse
 * may hide a clause in a phrase: "after firing three missiles".
 */
final class Clauses {

	private static final String[] CLAUSAL = { "root", "ccomp", "advcl", "acl", "parataxis", "csubj" };

	private Clauses() {
	}

	/** Whether a word heads a clause of its own. */
	private static boolean isClause(Sentence sentence, Token token) {
		return token.isRelated(CLAUSAL) || (token.isRelated("conj") && token.isVerb())
				|| (token.isRelated("xcomp") && token.isVerb()) || sentence.child(token, "nsubj", "cop").isPresent();
	}

	/** The head of the smallest clause that this word stands in, itself included. */
	static Token clause(Sentence sentence, Token token) {
		Token at = token;
		for (int steps = 0; steps < sentence.size(); steps++) {
			Token head = sentence.head(at);
			if (head == null || isClause(sentence, at)) {
				return at;
			}
			at = head;
		}
		return at;
	}

	/**
	 * TRAILED: the clause above this one, over what is said after both: in "killed when a
	 * bus crashed, police said" the parse may hang the crash on "said".
	 */
	static @Nullable Token above(Sentence sentence, Token verb) {
		Token head = sentence.head(verb);
		Token over = (head != null) ? sentence.head(head) : null;
		boolean trails = over != null && verb.isRelated("advcl") && head != null && head.isRelated("parataxis")
				&& head.index() > verb.index() && over.index() < verb.index();
		return trails ? over : head;
	}

	/**
	 * AFTER: "after firing three missiles", where the parse makes "missiles" or "firing"
	 * a noun phrase: a clause whose subject is that of the verb above.
	 */
	static boolean isAfter(Sentence sentence, Token verb) {
		return verb.tag().equals("VBG") && verb.isRelated("amod", "obl", "compound") && verb.index() > 0
				&& sentence.token(verb.index() - 1).is("after", "since", "while", "when")
				&& over(sentence, verb) != null;
	}

	/** The verb that such a phrase hangs on. */
	static @Nullable Token over(Sentence sentence, Token verb) {
		Token at = sentence.head(verb);
		for (int steps = 0; at != null && !at.isVerb() && steps < 3; steps++) {
			at = sentence.head(at);
		}
		return (at != null && at.isVerb()) ? at : null;
	}

	/**
	 * REDUCED: "A fire fanned by wind has killed two": the parse may take the participle
	 * for a clause that is the subject.
	 */
	static Optional<Token> reduced(Sentence sentence, Token verb) {
		return sentence.child(verb, "csubj")
			.filter((each) -> (each.tag().equals("VBN") || each.tag().equals("VBD"))
					&& sentence.child(each, "aux", "aux:pass").isEmpty())
			.flatMap((each) -> sentence.child(each, "nsubj"));
	}

}
