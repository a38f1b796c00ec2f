package dateline.event;

import java.util.Set;

import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Whose act a verb of speaking is that is joined to what somebody said: in "the union
 * said the firm sacked 40 on Friday and called on the minister to resign" the union's,
 * though the parse joins "called" to "sacked": it has neither its subject nor its day.
 */
final class SpeechActs {

	private static final Set<String> ACTS = Set.of("accuse", "call", "urge", "demand", "condemn", "reject", "deny",
			"blame", "criticise", "criticize", "vow", "threaten", "promise", "warn", "pledge", "denounce", "appeal");

	private static final Set<String> SAID = Set.of("say", "tell", "report", "claim", "add", "allege", "note", "state");

	private SpeechActs() {
	}

	static boolean is(Token verb) {
		return ACTS.contains(EventLexicon.lemma(verb));
	}

	/** The verb by which that somebody said the rest; null where there is none. */
	static @Nullable Token sayer(Sentence sentence, Token verb) {
		Token told = verb.isRelated("conj") && isPast(sentence, verb) && is(verb)
				&& sentence.child(verb, "nsubj", "nsubj:pass", "aux", "aux:pass").isEmpty() ? sentence.head(verb)
						: null;
		Token said = (told != null && told.isRelated("ccomp") && told.index() < verb.index() && !is(told))
				? sentence.head(told) : null;
		boolean says = said != null && told != null && said.index() < told.index()
				&& SAID.contains(EventLexicon.lemma(said)) && said.tag().equals("VBD");
		return says ? said : null;
	}

	private static boolean isPast(Sentence sentence, Token verb) {
		return verb.tag().equals("VBD")
				|| (verb.tag().equals("VBN") && sentence.child(verb, "obl", "obj", "advcl", "ccomp").isPresent());
	}

}
