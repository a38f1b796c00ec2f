package dateline.event;

import java.util.Optional;
import java.util.Set;

import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Which word denies what a clause tells: the "denied" of "denied reports that it had
 * attacked", the "untrue" of "it is untrue that he met them". Empty where none does.
 */
final class Denials {

	private static final Set<String> FALSE = Set.of("untrue", "false", "incorrect", "wrong", "nonsense", "fiction",
			"lie", "unfounded", "baseless", "fabrication");

	private static final Set<String> TRUE = Set.of("true", "correct", "case", "accurate", "truth", "so");

	private final EventLexicon lexicon;

	Denials(EventLexicon lexicon) {
		this.lexicon = lexicon;
	}

	/** Of a clause below this word, save what a verb says by itself: {@link #that}. */
	Optional<Token> of(Sentence sentence, Token verb, Token head) {
		if (isUntrue(sentence, verb, head)) {
			return Optional.of(head);
		}
		Token denial = sentence.head(head);
		if (denial != null && isReport(sentence, verb, head) && isFalse(sentence, head, denial)) {
			return Optional.of(denial);
		}
		return (denial != null && isReport(sentence, verb, head) && this.lexicon.is("deny", denial)
				&& isDenied(sentence, head, denial)) ? Optional.of(denial) : Optional.empty();
	}

	/** "denied that it had attacked", "denied that it plans to"; not "did not deny". */
	static Optional<Reality> that(Sentence sentence, Modality modality, Token denial, Token cue) {
		return Negation.is(sentence, denial) ? Optional.empty() : Reality.denied(modality, cue);
	}

	/** UNTRUE: "it was not true that he had met", "it is false that". */
	private static boolean isUntrue(Sentence sentence, Token verb, Token head) {
		if (!verb.isRelated("ccomp", "csubj", "advcl", "dep", "acl") || head.isVerb()) {
			return false;
		}
		String word = EventLexicon.lemma(head);
		boolean that = sentence.children(verb, "mark").stream().anyMatch((each) -> each.is("that"));
		return that && (FALSE.contains(word) != Negation.is(sentence, head))
				&& (FALSE.contains(word) || TRUE.contains(word));
	}

	/** "reports that it had attacked". */
	private boolean isReport(Sentence sentence, Token verb, Token noun) {
		return verb.isRelated("acl", "ccomp", "dep") && noun.isNoun() && this.lexicon.is("report", noun)
				&& sentence.children(verb, "mark", "dep").stream().anyMatch((each) -> each.is("that"));
	}

	/** "Reports that he had resigned were false". */
	private static boolean isFalse(Sentence sentence, Token report, Token word) {
		String lemma = EventLexicon.lemma(word);
		return report.isRelated("nsubj") && ((FALSE.contains(lemma) && !Negation.is(sentence, word))
				|| (TRUE.contains(lemma) && Negation.is(sentence, word)));
	}

	/** "denied reports that", "dismissed as untrue claims that". */
	private static boolean isDenied(Sentence sentence, Token report, Token denial) {
		boolean negated = Negation.is(sentence, denial);
		return !negated && (report.isRelated("obj", "nsubj:pass")
				|| (report.isRelated("obl") && Phrases.preposition(sentence, report).equals("as")));
	}

}
