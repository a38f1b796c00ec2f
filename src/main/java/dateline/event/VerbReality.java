package dateline.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Whether a sentence reports what a verb tells as real, planned, demanded or possible, or
 * denies it: by the verb's form, and by the clause above, for a clause is no more real
 * than the clause that it belongs to. "began to attack" is real, "plans to attack"
 * planned. Empty where it reports nothing: "ruled out attacking", "to attack" alone.
 */
final class VerbReality {

	/** How many clauses up it looks. */
	private static final int CLAUSES = 6;

	/** Verbs after which "to have done" tells what was done. */
	private static final Set<String> SAID = Set.of("believe", "report", "say", "think", "understand", "claim", "know",
			"appear", "seem", "estimate", "confirm", "find", "presume", "admit", "show");

	private final EventLexicon lexicon;

	private final Intentions intentions;

	private final Denials denials;

	VerbReality(EventLexicon lexicon) {
		this.lexicon = lexicon;
		this.intentions = new Intentions(lexicon);
		this.denials = new Denials(lexicon);
	}

	/** Asked over so many words below. */
	Optional<Reality> of(Sentence sentence, Token verb, int depth) {
		if (depth > CLAUSES || Irrealis.is(sentence, verb)) {
			return Optional.empty();
		}
		Optional<Token> modal = Modals.find(sentence, verb);
		if (modal.isPresent()) {
			return Modals.of(sentence, verb, modal.get());
		}
		if (isDone(sentence, verb) || isBlamed(sentence, verb)) {
			return Optional.of(Reality.ACTUAL);
		}
		Token head = sentence.head(verb);
		if (head != null) {
			return below(sentence, verb, head, depth);
		}
		return isTo(sentence, verb) ? Reality.of(Modality.PLANNED, verb)
				: verb.tag().equals("VB") ? Optional.empty() : Optional.of(Reality.ACTUAL);
	}

	/** By its form, of a verb that depends on another word. */
	private Optional<Reality> below(Sentence sentence, Token verb, Token head, int depth) {
		boolean to = isTo(sentence, verb);
		if (to && sentence.children(verb, "aux", "cop")
			.stream()
			.anyMatch((each) -> each.is("is", "are", "was", "were"))) {
			return Reality.of(Modality.PLANNED, null);
		}
		if (to || (verb.tag().equals("VB") && verb.isRelated("xcomp", "ccomp"))) {
			return infinitive(sentence, verb, head, depth);
		}
		if (Clauses.isAfter(sentence, verb)) {
			Token clause = Clauses.over(sentence, verb);
			return (clause == null) ? Optional.empty() : of(sentence, clause, depth + 1);
		}
		boolean having = verb.tag().equals("VBN")
				&& sentence.children(verb, "aux").stream().anyMatch((each) -> each.is("having"));
		if (having || (verb.tag().equals("VBG") && !hasAuxiliary(sentence, verb))) {
			return gerund(sentence, verb, head, depth);
		}
		if (isAstray(sentence, verb, head)) {
			return Modals.before(sentence, verb);
		}
		if (verb.isRelated("amod", "compound") || Irrealis.isOneOfAll(sentence, verb, head)) {
			return Optional.empty();
		}
		return above(sentence, verb, head, depth);
	}

	private static boolean isTo(Sentence sentence, Token verb) {
		return VerbForms.isInfinitive(sentence, verb) && !verb.tag().equals("VBG");
	}

	/** "will join the 2,500 soldiers already deployed". */
	private static boolean isDone(Sentence sentence, Token verb) {
		return verb.tag().equals("VBN") && !hasAuxiliary(sentence, verb)
				&& sentence.children(verb, "advmod")
					.stream()
					.anyMatch((each) -> each.is("already", "previously", "currently", "still", "now"));
	}

	/** "will appear on Friday, accused of theft": the accusation has been made. */
	private static boolean isBlamed(Sentence sentence, Token verb) {
		return verb.tag().equals("VBN") && verb.isRelated("advcl", "acl", "dep") && verb.index() > 0
				&& sentence.word(verb.index() - 1).equals(",")
				&& verb.hasLemma("accuse", "charge", "convict", "indict", "suspect")
				&& sentence.children(verb, "aux", "aux:pass", "nsubj", "nsubj:pass").isEmpty();
	}

	/** The "close" of "would cut 900 jobs, a tenth of all, and close its plant". */
	private static boolean isAstray(Sentence sentence, Token verb, Token head) {
		return verb.isRelated("conj", "dep") && !head.isVerb() && (verb.tag().equals("VB") || verb.tag().equals("VBP"))
				&& sentence.child(verb, "nsubj", "aux", "aux:pass").isEmpty();
	}

	/**
	 * "began to attack" is real, "plans to attack" planned, "to attack" alone nothing.
	 */
	private Optional<Reality> infinitive(Sentence sentence, Token verb, Token head, int depth) {
		if (isSaidToHave(sentence, verb, head)) {
			return Optional.of(Reality.ACTUAL);
		}
		if (this.lexicon.is("real", head) && verb.isRelated("xcomp", "ccomp")) {
			return head.isVerb() ? of(sentence, head, depth + 1) : Optional.empty();
		}
		if (head.is("is", "are", "was", "were", "be") || verb.isRelated("root")) {
			return Reality.of(Modality.PLANNED, head);
		}
		if (this.lexicon.is("demand", head) && verb.isRelated("xcomp", "ccomp", "advcl")) {
			return this.intentions.of(sentence, head, Modality.DEMANDED);
		}
		return this.lexicon.is("plan", head) ? this.intentions.of(sentence, head, Modality.PLANNED) : Optional.empty();
	}

	/** SAID_TO: "is believed to have fled", "claimed to have shot down two drones". */
	private static boolean isSaidToHave(Sentence sentence, Token verb, Token head) {
		return verb.isRelated("xcomp", "ccomp", "advcl") && SAID.contains(EventLexicon.lemma(head))
				&& !Negation.is(sentence, head)
				&& sentence.children(verb, "aux").stream().anyMatch((each) -> each.is("have"));
	}

	/**
	 * "began firing", "after attacking", "…, killing two" are real; "of killing" is not.
	 */
	private Optional<Reality> gerund(Sentence sentence, Token verb, Token head, int depth) {
		String mark = sentence.child(verb, "mark", "case").map((each) -> sentence.word(each.index())).orElse("");
		if (!mark.isEmpty() && !List.of("after", "since", "while", "when", "by", "following", "as").contains(mark)) {
			return Optional.empty();
		}
		if (verb.isRelated("xcomp", "ccomp", "advcl", "dep") && this.lexicon.is("deny", head)) {
			return Reality.denied(Modality.ACTUAL, head);
		}
		if (verb.isRelated("xcomp", "ccomp") && !this.lexicon.is("real", head)) {
			return this.lexicon.is("plan", head) ? this.intentions.of(sentence, head, Modality.PLANNED)
					: Optional.empty();
		}
		boolean trailing = isTrailing(sentence, verb);
		// "ruled out paying a ransom"
		boolean doubtful = verb.isRelated("dep") && head.isVerb() && this.lexicon.is("doubtful", head) && !trailing;
		boolean stray = verb.isRelated("conj") && !head.tag().equals("VBG") && !trailing;
		return (doubtful || stray || verb.isRelated("amod", "compound", "nmod", "obl", "obj")) ? Optional.empty()
				: above(sentence, verb, head, depth);
	}

	/**
	 * TRAILING: "expelled two diplomats, accusing them of spying", where the parse joins
	 * what only goes with it.
	 */
	private static boolean isTrailing(Sentence sentence, Token verb) {
		return sentence.word(verb.index() - 1).equals(",") && sentence.children(verb, "cc", "nsubj").isEmpty();
	}

	/** A clause is no more real than the clause that it belongs to. */
	private Optional<Reality> above(Sentence sentence, Token verb, Token head, int depth) {
		if (verb.isRelated("ccomp") && head.isVerb()) {
			return said(sentence, verb, head);
		}
		Optional<Token> denial = this.denials.of(sentence, verb, head);
		if (denial.isPresent()) {
			return Reality.denied(Modality.ACTUAL, denial.get());
		}
		if (isMooted(sentence, verb, head)) {
			return Reality.of(Modality.HYPOTHETICAL, head);
		}
		if (RelativeClauses.above(sentence, verb).isPresent()) {
			return Optional.of(Reality.ACTUAL);
		}
		boolean bound = verb.isRelated("xcomp")
				|| (verb.isRelated("conj", "advcl", "dep") && sentence.child(verb, "nsubj").isEmpty());
		if (!bound || !head.isVerb()) {
			return Optional.of(Reality.ACTUAL);
		}
		if (verb.isRelated("conj", "dep") && isFinite(sentence, verb) && !isBare(sentence, verb, head)) {
			Token top = sentence.head(head);
			return (top != null) ? above(sentence, head, top, depth + 1) : Optional.of(Reality.ACTUAL);
		}
		return of(sentence, head, depth + 1);
	}

	/** MOOTED: "there was a possibility that the boat had sunk", "fears that it sank". */
	private static boolean isMooted(Sentence sentence, Token verb, Token head) {
		return head.isNoun() && verb.isRelated("acl", "ccomp", "dep")
				&& head.hasLemma("possibility", "chance", "risk", "likelihood", "fear", "suspicion", "speculation",
						"rumour", "rumor", "theory", "probability")
				&& sentence.children(verb, "nsubj", "nsubj:pass")
					.stream()
					.anyMatch((each) -> !each.is("that", "which"));
	}

	/** "said that they left" is real, "doubted that they left" not. */
	private Optional<Reality> said(Sentence sentence, Token verb, Token head) {
		if (this.lexicon.is("deny", head)) {
			return Denials.that(sentence, Modality.ACTUAL, head, head);
		}
		if (this.lexicon.is("demand", head) && isWished(verb, head)) {
			return this.intentions.of(sentence, head, Modality.DEMANDED);
		}
		return this.lexicon.is("doubtful", head) ? Optional.empty() : Optional.of(Reality.ACTUAL);
	}

	/** "demanded that they leave", which the tagger may take for a present. */
	private static boolean isWished(Token verb, Token head) {
		return verb.tag().equals("VB") || (verb.tag().equals("VBP") && !head.hasLemma("insist", "tell", "press"));
	}

	/** "would look into it and had questioned two": the second has a tense of its own. */
	private static boolean isFinite(Sentence sentence, Token verb) {
		return VerbForms.isTensed(verb) || sentence.children(verb, "aux").stream().anyMatch(VerbForms::isTensed);
	}

	/** BARE: the "shut" of "is to cut 900 jobs and shut a plant". */
	private static boolean isBare(Sentence sentence, Token verb, Token head) {
		return verb.tag().equals("VBD") && head.tag().equals("VB")
				&& (hasAuxiliary(sentence, head) || VerbForms.isInfinitive(sentence, head)) && verb.is("shut", "cut",
						"put", "set", "hit", "let", "quit", "split", "spread", "shed", "cost", "hurt");
	}

	private static boolean hasAuxiliary(Sentence sentence, Token verb) {
		return sentence.child(verb, "aux").isPresent();
	}

}
