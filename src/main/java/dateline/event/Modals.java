package dateline.event;

import java.util.Optional;

import dateline.text.Sentence;
import dateline.text.Token;

/**
 * What a modal verb makes of the event that its verb tells: "will attack" is planned,
 * "may attack" possible; of "should attack" and "would have attacked" nothing is known.
 */
final class Modals {

	private Modals() {
	}

	/** The modal of a verb: "will" of "will attack". */
	static Optional<Token> find(Sentence sentence, Token verb) {
		return sentence.children(verb, "aux").stream().filter((each) -> each.tag().equals("MD")).findFirst();
	}

	/** "will attack" is planned, "may attack" possible, "should attack" nothing. */
	static Optional<Reality> of(Sentence sentence, Token verb, Token modal) {
		boolean past = sentence.children(verb, "aux").stream().anyMatch((each) -> each.is("have"));
		if (modal.is("will", "shall", "’ll", "'ll", "wo")) {
			return Reality.of(Modality.PLANNED, modal);
		}
		if (modal.is("would", "’d", "'d") && !past && isAnnounced(sentence, verb)) {
			return Reality.of(isConditional(sentence, verb) ? Modality.HYPOTHETICAL : Modality.PLANNED, modal);
		}
		return (modal.is("could", "may", "might") && !past) ? Reality.of(Modality.HYPOTHETICAL, modal)
				: Optional.empty();
	}

	/**
	 * ASTRAY: "would cut 900 jobs, a tenth of all, and close its plant": of a verb that
	 * the parse joins to a noun, as the last modal before it.
	 */
	static Optional<Reality> before(Sentence sentence, Token verb) {
		for (int at = verb.index() - 1; at > 0; at--) {
			Token modal = sentence.token(at);
			Token governor = sentence.head(modal);
			if (modal.tag().equals("MD")) {
				return (governor != null && !Negation.is(sentence, governor)) ? of(sentence, governor, modal)
						: Optional.empty();
			}
		}
		return Optional.empty();
	}

	/** "said it would deploy 400 soldiers": reported in the past, "will" is "would". */
	static boolean isAnnounced(Sentence sentence, Token verb) {
		Token at = verb;
		for (int steps = 0; at != null && steps < sentence.size(); steps++) {
			Token head = sentence.head(at);
			if (head == null) {
				return sentence.children(at, "parataxis", "ccomp").stream().anyMatch(Modals::isReport)
						|| sentence.tokens().stream().anyMatch((each) -> each.is("according"));
			}
			if (at.isRelated("ccomp", "parataxis", "dep")) {
				return isReport(head);
			}
			at = at.isRelated("conj", "xcomp") ? head : null;
		}
		return false;
	}

	private static boolean isReport(Token verb) {
		return (verb.tag().equals("VBD") || verb.tag().equals("VBN")) && verb.hasLemma("say", "announce", "add",
				"declare", "confirm", "state", "promise", "vow", "pledge", "warn", "tell", "write", "insist", "decide",
				"agree", "reveal", "disclose", "inform", "report", "indicate", "threaten", "signal", "order", "rule");
	}

	private static boolean isConditional(Sentence sentence, Token verb) {
		return sentence.children(verb, "advcl")
			.stream()
			.flatMap((each) -> sentence.children(each, "mark", "advmod").stream())
			.anyMatch((each) -> each.is("if", "unless"));
	}

}
