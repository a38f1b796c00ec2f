package dateline.event;

import java.util.Optional;

import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * What a relative clause says something about: the wounds of "the wounds it reopened",
 * the man of "a man who fled". Nothing where the verb heads no relative clause.
 */
final class RelativeClauses {

	/** How many words may stand between a noun and the pronoun that points to it. */
	private static final int REACH = 2;

	private RelativeClauses() {
	}

	static boolean isPronoun(Token token) {
		return token.is("that", "which", "who", "whom");
	}

	/** What the pronoun that is the subject of a relative clause stands for. */
	static Optional<Token> antecedent(Sentence sentence, Token verb, Token pronoun) {
		return Optional.ofNullable(head(sentence, verb)).or(() -> before(sentence, pronoun));
	}

	/**
	 * The deal of "a deal that the two countries signed", where the parse takes the verb
	 * for a participle of its subject.
	 */
	static Optional<Token> participleNoun(Sentence sentence, Token verb) {
		Token subject = verb.isRelated("acl") && verb.tag().equals("VBN") ? sentence.head(verb) : null;
		Token that = (subject != null) ? sentence.head(subject) : null;
		boolean relative = subject != null && that != null && that.is("that", "which") && that.tag().equals("WDT")
				&& that.index() < subject.index() && subject.index() + 1 == verb.index();
		return relative && that != null ? Optional.ofNullable(sentence.head(that)).filter(Token::isNoun)
				: Optional.empty();
	}

	/**
	 * CLOSED: "Lima, who leads the party, called for calm": who does what stands behind
	 * the comma that closes a relative clause, where the parse hangs that verb on the
	 * clause and makes the noun before it head the sentence.
	 */
	static Optional<Token> above(Sentence sentence, Token verb) {
		boolean closes = verb.isRelated("dep", "conj") && verb.index() > 1 && sentence.token(verb.index() - 1).is(",")
				&& (verb.tag().equals("VBD") || verb.tag().equals("VBN") || verb.tag().equals("VBZ"))
				&& sentence.child(verb, "nsubj", "nsubj:pass", "cc", "mark").isEmpty();
		Token at = closes ? sentence.head(verb) : null;
		while (at != null && !at.isRelated("root")) {
			at = at.isRelated("acl", "ccomp", "xcomp", "advcl", "conj", "dep") ? sentence.head(at) : null;
		}
		Token noun = at;
		boolean opens = noun != null && noun.isNoun() && noun.index() < verb.index()
				&& sentence.tokens()
					.subList(noun.index() + 1, verb.index())
					.stream()
					.anyMatch((each) -> each.is("who", "which", "whose", "whom", "where")
							&& sentence.token(each.index() - 1).is(","));
		return (opens && noun != null) ? Optional.of(noun) : Optional.empty();
	}

	/** What a relative clause, or the last of several joined, says something about. */
	static @Nullable Token head(Sentence sentence, Token verb) {
		Token at = verb;
		for (int steps = 0; at != null && steps < sentence.size(); steps++) {
			Token head = sentence.head(at);
			if (at.isRelated("acl") || (at.isRelated("dep") && head != null && head.isNoun())) {
				return head;
			}
			at = at.isRelated("conj", "xcomp", "cop", "dep") ? head : null;
		}
		return null;
	}

	/**
	 * RELATIVE: "the wounds it reopened", "a levy that Canada imposed": what a relative
	 * clause with a subject of its own and no object is done to.
	 */
	static Optional<Token> object(Sentence sentence, Token verb) {
		Optional<Token> subject = sentence.child(verb, "nsubj");
		boolean own = subject.isPresent() && !isPronoun(subject.get());
		boolean open = sentence.child(verb, "obj", "ccomp", "xcomp").isEmpty() && !VerbForms.isPassive(sentence, verb)
				&& sentence.children(verb, "advmod", "mark")
					.stream()
					.noneMatch((each) -> each.is("when", "where", "why"));
		if (!own || !open || VerbForms.isInfinitive(sentence, verb)) {
			return Optional.empty();
		}
		Token head = sentence.head(verb);
		if (verb.isRelated("acl", "ccomp")) {
			return Optional.ofNullable(head).filter((each) -> each.isNoun() && each.index() < verb.index());
		}
		int at = subject.get().index();
		boolean loose = verb.isRelated("parataxis", "dep") && subject.get().tag().equals("PRP") && at > 0;
		return loose ? Optional.of(sentence.token(at - 1)).filter((each) -> each.isNoun() && !each.isName())
				: Optional.empty();
	}

	/**
	 * The noun right before "who" or ", which", where the parse hangs the clause
	 * elsewhere.
	 */
	private static Optional<Token> before(Sentence sentence, Token pronoun) {
		for (int at = pronoun.index() - 1; at >= 0 && at >= pronoun.index() - REACH; at--) {
			if (sentence.token(at).isNoun()) {
				return Optional.of(sentence.token(at));
			}
		}
		return Optional.empty();
	}

}
