package dateline.statement;

import java.util.Locale;
import java.util.Set;

import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Whether the form of a verb tells that something was said: finite, a participle that
 * reports ("Condemning the attack, she …"), an infinitive that was carried out ("went on
 * television to announce"). Refused: "by condemning", "wants to announce".
 */
final class CueForms {

	private static final Set<String> BEFORE_GERUND = Set.of("by", "of", "for", "without", "from", "in", "before",
			"after", "instead", "than", "about", "against", "on", "despite", "into", "upon", "at", "like", "avoid");

	/** "considered contesting": what was only thought of. */
	private static final Set<String> THINKS = Set.of("consider", "discuss", "contemplate", "ponder", "weigh", "mull",
			"suggest", "recommend", "propose", "favor", "favour", "debate", "envisage", "imagine", "oppose", "risk",
			"resist", "advocate");

	private static final Set<String> GOES_ON = Set.of("continue", "go", "begin", "start", "proceed", "move", "hasten",
			"rush", "seek", "hurry");

	/** "was quick to deny", "was forced to deny": it was done. */
	private static final Set<String> DOES = Set.of("quick", "swift", "keen", "careful", "force", "oblige", "compel",
			"pain", "able", "eager", "first");

	/** "wishes to inform": it is done by saying so, where a body speaks. */
	private static final Set<String> PERFORMED = Set.of("stress", "emphasise", "emphasize", "clarify", "inform", "deny",
			"reject", "reiterate", "recall", "remind", "state", "note", "underline", "correct", "make", "assure",
			"reassure", "express", "point", "announce", "refute", "warn");

	/** "went on television to announce": what is done to say something. */
	private static final Set<String> APPEARS = Set.of("appear", "go", "take", "use", "write", "hold", "gather", "march",
			"rally", "return", "step", "interrupt", "break", "call", "speak", "telephone", "phone", "issue");

	private final Unsaid unsaid;

	private final CueVoices voices;

	CueForms(Unsaid unsaid, CueVoices voices) {
		this.unsaid = unsaid;
		this.voices = voices;
	}

	/** Whether this verb tells of nothing that was said. */
	boolean refuses(Sentence sentence, Token token) {
		return this.unsaid.is(sentence, token) || !formFits(sentence, token);
	}

	/** Finite, or a participle that reports, or an infinitive that was carried out. */
	private boolean formFits(Sentence sentence, Token token) {
		Token before = Words.at(sentence, token.index() - 1);
		Token head = sentence.head(token);
		if (token.tag().equals("VBG")) {
			boolean leads = CueVoices.leads(sentence, token);
			return (leads || !token.isRelated("csubj", "amod", "compound"))
					&& (before == null || !before.isVerb() || !THINKS.contains(before.lemma()))
					&& (before == null || CueVoices.isStep(sentence, token)
							|| CueVoices.answers(sentence, token) != null
							|| !BEFORE_GERUND.contains(before.text().toLowerCase(Locale.ROOT)));
		}
		if (Mistagged.isPresent(sentence, token)) {
			return true;
		}
		if (token.tag().equals("VB")) {
			boolean appears = token.isRelated("xcomp", "advcl") && head != null && head.tag().equals("VBD")
					&& APPEARS.contains(head.lemma()) && before != null && before.is("to")
					&& !this.unsaid.isNegatedOrPossible(sentence, head);
			return appears || Unsaid.saysOnly(sentence, token) || this.voices.moved(sentence, token).isPresent()
					|| sentence.children(token, "aux").stream().anyMatch((each) -> each.is("did", "does", "do"))
					|| (token.isRelated("xcomp") && head != null && GOES_ON.contains(head.lemma())
							&& (Words.isFinite(head) && !head.tag().equals("MD")))
					|| isDone(sentence, token);
		}
		return true;
	}

	/** "was quick to deny", "wishes to inform". */
	private boolean isDone(Sentence sentence, Token token) {
		Token head = sentence.head(token);
		if (head == null || !Words.is(sentence, token.index() - 1, "to")
				|| this.unsaid.isNegatedOrPossible(sentence, head)) {
			return false;
		}
		boolean was = DOES.contains(head.lemma())
				&& sentence.children(head, "cop", "aux").stream().anyMatch((each) -> each.is("was", "were"));
		return was || (head.is("wishes", "wish") && PERFORMED.contains(token.lemma()));
	}

}
