package dateline.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import dateline.article.Polarity;
import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Whether a sentence reports the event that a word names as real, planned, demanded or
 * possible, or denies it. Empty where it reports none: negated, conditional, attempted,
 * feared, asked.
 */
final class EventReality {

	private final EventLexicon lexicon;

	EventReality(EventLexicon lexicon) {
		this.lexicon = lexicon;
	}

	/**
	 * @param modality whether it is real
	 * @param polarity DENIED where somebody denies it
	 * @param cue the word that makes it planned or demanded, null if none
	 */
	record Reality(Modality modality, Polarity polarity, @Nullable Token cue) {

		static final Reality ACTUAL = new Reality(Modality.ACTUAL, Polarity.ASSERTED, null);

		static Optional<Reality> of(Modality modality, @Nullable Token cue) {
			return Optional.of(new Reality(modality, Polarity.ASSERTED, cue));
		}

	}

	Optional<Reality> of(Sentence sentence, Token token) {
		if (sentence.tokens().getLast().is("?")) {
			return Optional.empty();
		}
		return token.isVerb() ? verb(sentence, token, 0) : noun(sentence, token, 0);
	}

	private Optional<Reality> verb(Sentence sentence, Token verb, int depth) {
		if (depth > 6 || Clauses.isNegated(sentence, verb) || isHypothesis(sentence, verb)
				|| isNobodys(sentence, verb)) {
			return Optional.empty();
		}
		Token modal = sentence.children(verb, "aux")
			.stream()
			.filter((each) -> each.tag().equals("MD"))
			.findFirst()
			.orElse(null);
		if (modal != null) {
			return modal(sentence, verb, modal);
		}
		Token head = sentence.head(verb);
		boolean to = Clauses.isInfinitive(sentence, verb) && !verb.tag().equals("VBG");
		if (isDone(sentence, verb)) {
			return Optional.of(Reality.ACTUAL);
		}
		if (head == null) {
			return to ? Reality.of(Modality.PLANNED, verb)
					: verb.tag().equals("VB") ? Optional.empty() : Optional.of(Reality.ACTUAL);
		}
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
			return (clause == null) ? Optional.empty() : verb(sentence, clause, depth + 1);
		}
		boolean having = verb.tag().equals("VBN")
				&& sentence.children(verb, "aux").stream().anyMatch((each) -> each.is("having"));
		if (having || (verb.tag().equals("VBG") && !hasAuxiliary(sentence, verb))) {
			return gerund(sentence, verb, head, depth);
		}
		if (isAstray(sentence, verb, head)) {
			return modal(sentence, verb);
		}
		if (verb.isRelated("amod", "compound") || isOneOfAll(sentence, verb, head)) {
			return Optional.empty();
		}
		return above(sentence, verb, head, depth);
	}

	/** "will join the 2,500 soldiers already deployed". */
	private static boolean isDone(Sentence sentence, Token verb) {
		return verb.tag().equals("VBN") && !hasAuxiliary(sentence, verb)
				&& sentence.children(verb, "advmod")
					.stream()
					.anyMatch((each) -> each.is("already", "previously", "currently", "still", "now"));
	}

	/** ASTRAY: "would cut 900 jobs, a tenth of all, and close its plant". */
	private static boolean isAstray(Sentence sentence, Token verb, Token head) {
		return verb.isRelated("conj", "dep") && !head.isVerb() && (verb.tag().equals("VB") || verb.tag().equals("VBP"))
				&& sentence.child(verb, "nsubj", "aux", "aux:pass").isEmpty();
	}

	/** Of a verb that the parse joins to a noun: as the last modal before it. */
	private static Optional<Reality> modal(Sentence sentence, Token verb) {
		for (int at = verb.index() - 1; at > 0; at--) {
			Token modal = sentence.token(at);
			Token governor = sentence.head(modal);
			if (modal.tag().equals("MD")) {
				return (governor != null && !Clauses.isNegated(sentence, governor)) ? modal(sentence, governor, modal)
						: Optional.empty();
			}
		}
		return Optional.empty();
	}

	/** "will attack" is planned, "may attack" possible, "should attack" nothing. */
	private static Optional<Reality> modal(Sentence sentence, Token verb, Token modal) {
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

	/** "said it would deploy 400 soldiers": reported in the past, "will" is "would". */
	static boolean isAnnounced(Sentence sentence, Token verb) {
		Token at = verb;
		for (int steps = 0; at != null && steps < sentence.size(); steps++) {
			Token head = sentence.head(at);
			if (head == null) {
				return sentence.children(at, "parataxis", "ccomp").stream().anyMatch(EventReality::isReport)
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

	/**
	 * "began to attack" is real, "plans to attack" planned, "to attack" alone nothing.
	 */
	private Optional<Reality> infinitive(Sentence sentence, Token verb, Token head, int depth) {
		if (EventStance.isSaidToHave(sentence, verb, head)) {
			return Optional.of(Reality.ACTUAL);
		}
		if (this.lexicon.is("real", head) && verb.isRelated("xcomp", "ccomp")) {
			return head.isVerb() ? verb(sentence, head, depth + 1) : Optional.empty();
		}
		if (head.is("is", "are", "was", "were", "be") || verb.isRelated("root")) {
			return Reality.of(Modality.PLANNED, head);
		}
		if (this.lexicon.is("demand", head) && verb.isRelated("xcomp", "ccomp", "advcl")) {
			return standing(sentence, head, Modality.DEMANDED);
		}
		if (this.lexicon.is("plan", head)) {
			return standing(sentence, head, Modality.PLANNED);
		}
		return Optional.empty();
	}

	private Optional<Reality> standing(Sentence sentence, Token cue, Modality modality) {
		boolean modal = sentence.children(cue, "aux").stream().anyMatch((each) -> each.tag().equals("MD"));
		Token head = sentence.head(cue);
		if (cue.isVerb() && cue.isRelated("ccomp") && head != null && this.lexicon.is("deny", head)) {
			return Clauses.isNegated(sentence, head) ? Optional.empty()
					: Optional.of(new Reality(modality, Polarity.DENIED, cue));
		}
		return (modal || Clauses.isNegated(sentence, cue)) ? Optional.empty() : Reality.of(modality, cue);
	}

	/**
	 * "began firing", "after attacking", "…, killing two" are real; "of killing" is not.
	 */
	private Optional<Reality> gerund(Sentence sentence, Token verb, Token head, int depth) {
		String mark = sentence.child(verb, "mark", "case")
			.map((each) -> each.text().toLowerCase(java.util.Locale.ROOT))
			.orElse("");
		if (!mark.isEmpty() && !List.of("after", "since", "while", "when", "by", "following", "as").contains(mark)) {
			return Optional.empty();
		}
		if (verb.isRelated("xcomp", "ccomp", "advcl", "dep") && this.lexicon.is("deny", head)) {
			return Optional.of(new Reality(Modality.ACTUAL, Polarity.DENIED, head));
		}
		if (verb.isRelated("xcomp", "ccomp") && !this.lexicon.is("real", head)) {
			return this.lexicon.is("plan", head) ? standing(sentence, head, Modality.PLANNED) : Optional.empty();
		}
		if (verb.isRelated("dep") && head.isVerb() && this.lexicon.is("doubtful", head)
				&& !isTrailing(sentence, verb)) {
			// "ruled out paying a ransom"
			return Optional.empty();
		}
		boolean stray = verb.isRelated("conj") && !head.tag().equals("VBG") && !isTrailing(sentence, verb);
		if (stray || verb.isRelated("amod", "compound", "nmod", "obl", "obj")) {
			return Optional.empty();
		}
		return above(sentence, verb, head, depth);
	}

	/**
	 * TRAILING: "expelled two diplomats, accusing them of spying", where the parse joins
	 * what only goes with it.
	 */
	private static boolean isTrailing(Sentence sentence, Token verb) {
		return verb.index() > 0 && sentence.token(verb.index() - 1).is(",")
				&& sentence.children(verb, "cc", "nsubj").isEmpty();
	}

	/** A clause is no more real than the clause that it belongs to. */
	private Optional<Reality> above(Sentence sentence, Token verb, Token head, int depth) {
		if (verb.isRelated("ccomp") && head.isVerb()) {
			if (this.lexicon.is("deny", head)) {
				return Clauses.isNegated(sentence, head) ? Optional.empty()
						: Optional.of(new Reality(Modality.ACTUAL, Polarity.DENIED, head));
			}
			return this.lexicon.is("demand", head) && isWished(verb, head) ? standing(sentence, head, Modality.DEMANDED)
					: this.lexicon.is("doubtful", head) ? Optional.empty() : Optional.of(Reality.ACTUAL);
		}
		if (EventStance.isUntrue(sentence, verb, head)) {
			return Optional.of(new Reality(Modality.ACTUAL, Polarity.DENIED, head));
		}
		if (verb.isRelated("acl", "ccomp", "dep") && head.isNoun() && this.lexicon.is("report", head)
				&& sentence.children(verb, "mark", "dep").stream().anyMatch((each) -> each.is("that"))) {
			Token denial = sentence.head(head);
			if (denial != null && this.lexicon.is("deny", denial) && isDenied(sentence, head, denial)) {
				return Optional.of(new Reality(Modality.ACTUAL, Polarity.DENIED, denial));
			}
		}
		boolean bound = verb.isRelated("xcomp")
				|| (verb.isRelated("conj", "advcl", "dep") && sentence.child(verb, "nsubj").isEmpty());
		if (bound && head.isVerb() && verb.isRelated("conj", "dep") && isFinite(sentence, verb)
				&& !isBare(sentence, verb, head)) {
			Token top = sentence.head(head);
			return (top != null) ? above(sentence, head, top, depth + 1) : Optional.of(Reality.ACTUAL);
		}
		if (bound && head.isVerb()) {
			return verb(sentence, head, depth + 1);
		}
		return Optional.of(Reality.ACTUAL);
	}

	/** "demanded that they leave", which the tagger may take for a present. */
	private static boolean isWished(Token verb, Token head) {
		return verb.tag().equals("VB") || (verb.tag().equals("VBP") && !head.hasLemma("insist", "tell", "press"));
	}

	/** "denied reports that", "dismissed as untrue claims that". */
	private static boolean isDenied(Sentence sentence, Token report, Token denial) {
		boolean negated = Clauses.isNegated(sentence, denial);
		return !negated && (report.isRelated("obj", "nsubj:pass")
				|| (report.isRelated("obl") && Clauses.preposition(sentence, report).equals("as")));
	}

	/** "no ransom was paid", "none has been released", "neither side signed". */
	private static boolean isNobodys(Sentence sentence, Token verb) {
		return sentence.children(verb, "nsubj")
			.stream()
			.anyMatch((each) -> each.is("none", "nobody", "neither", "nothing")
					|| sentence.children(each, "det").stream().anyMatch((no) -> no.is("no", "neither")));
	}

	/** "all contracts signed since 2014": no single act. */
	private static boolean isOneOfAll(Sentence sentence, Token verb, Token head) {
		Token noun = verb.isRelated("acl") ? head : sentence.token(Math.max(0, verb.index() - 1));
		return verb.tag().equals("VBN") && noun.isNoun()
				&& sentence.children(noun, "det")
					.stream()
					.anyMatch((each) -> each.is("all", "any", "every", "each", "no"));
	}

	/** "would look into it and had questioned two": the second has a tense of its own. */
	private static boolean isFinite(Sentence sentence, Token verb) {
		Set<String> finite = Set.of("VBD", "VBZ", "VBP");
		return finite.contains(verb.tag())
				|| sentence.children(verb, "aux").stream().anyMatch((each) -> finite.contains(each.tag()));
	}

	/** BARE: the "shut" of "is to cut 900 jobs and shut a plant". */
	private static boolean isBare(Sentence sentence, Token verb, Token head) {
		return verb.tag().equals("VBD") && head.tag().equals("VB") && hasAuxiliaryOrTo(sentence, head) && verb
			.is("shut", "cut", "put", "set", "hit", "let", "quit", "split", "spread", "shed", "cost", "hurt");
	}

	private static boolean hasAuxiliaryOrTo(Sentence sentence, Token verb) {
		return hasAuxiliary(sentence, verb) || Clauses.isInfinitive(sentence, verb);
	}

	private static boolean hasAuxiliary(Sentence sentence, Token verb) {
		return sentence.child(verb, "aux").isPresent();
	}

	/** "if it attacks", "unless", "whether", "should they attack". */
	private static boolean isHypothesis(Sentence sentence, Token verb) {
		return sentence.children(verb, "mark", "advmod")
			.stream()
			.anyMatch((each) -> each.is("if", "unless", "whether", "lest")
					|| (each.is("until", "till") && !isReached(sentence, verb)));
	}

	/** "held it until they were driven out": it came to that. */
	private static boolean isReached(Sentence sentence, Token verb) {
		Token head = sentence.head(verb);
		return head != null && head.isVerb() && verb.isRelated("advcl") && Clauses.isPast(sentence, verb)
				&& Clauses.isPast(sentence, head) && !Clauses.isNegated(sentence, head);
	}

	private Optional<Reality> noun(Sentence sentence, Token noun, int depth) {
		if (depth > 4 || Clauses.isNegated(sentence, noun)) {
			return Optional.empty();
		}
		Modality own = Modality.ACTUAL;
		for (Token child : modifiers(sentence, noun)) {
			if (this.lexicon.is("unreal", child)) {
				return Optional.empty();
			}
			own = this.lexicon.is("possible", child) ? Modality.HYPOTHETICAL
					: this.lexicon.is("coming", child) ? Modality.PLANNED : own;
		}
		Optional<Reality> above = under(sentence, noun, depth);
		return (own == Modality.ACTUAL || above.isEmpty()) ? above : Reality.of(own, null);
	}

	private static List<Token> modifiers(Sentence sentence, Token noun) {
		return java.util.stream.Stream
			.concat(Clauses.before(sentence, noun).stream(), sentence.children(noun, "det", "advmod", "amod").stream())
			.toList();
	}

	/** What the words above an event noun make of it. */
	private Optional<Reality> under(Sentence sentence, Token event, int depth) {
		Token noun = Clauses.hook(sentence, event);
		Token head = sentence.head(noun);
		if (head == null) {
			return Optional.of(Reality.ACTUAL);
		}
		String preposition = Clauses.preposition(sentence, noun);
		if (EventStance.isAhead(sentence, noun, head)) {
			return Reality.of(Modality.PLANNED, null);
		}
		if (isUndone(sentence, event, noun, head, depth)) {
			return Optional.empty();
		}
		if (List.of("without", "against", "toward", "towards", "pending").contains(preposition)
				|| (preposition.equals("of") && head.is("event", "case", "eve"))) {
			return Optional.empty();
		}
		boolean carries = head.isVerb() && this.lexicon.carriers(head).contains(EventFrame.DOER);
		boolean hearer = head.hasLemma("tell") && noun.isRelated("obj");
		boolean off = head.isVerb() && sentence.child(head, "compound:prt").isPresent();
		boolean asked = noun.isRelated("obj", "nmod", "obl") && this.lexicon.is("demand", head) && !carries && !hearer
				&& !off && (List.of("for", "on").contains(preposition) || (preposition.isEmpty() && head.isVerb())
						|| head.isNoun());
		if (asked && !List.of("in", "at", "after", "during", "by", "since", "following").contains(preposition)) {
			return standing(sentence, head, Modality.DEMANDED);
		}
		boolean argument = noun.isRelated("obj", "nmod", "conj", "nsubj:pass")
				|| List.of("for", "of", "on", "from", "about", "with").contains(preposition);
		boolean announced = noun.isRelated("obj") && head.isVerb() && !head.hasLemma("announce", "agree", "propose");
		if (argument && this.lexicon.is("plan", head)
				&& (announced || List.of("for", "on", "of", "to").contains(preposition))) {
			return standing(sentence, head, Modality.PLANNED);
		}
		if (argument && noun.isRelated("obj", "nmod", "nsubj:pass", "obl") && this.lexicon.is("doubtful", head)) {
			return Optional.empty();
		}
		if (noun.isRelated("obj", "nsubj:pass") && this.lexicon.is("deny", head)) {
			return Optional.of(new Reality(Modality.ACTUAL, Polarity.DENIED, head));
		}
		boolean open = sentence.children(head, "aux")
			.stream()
			.anyMatch((each) -> each.is("may", "might", "could", "would"));
		boolean away = this.lexicon.event(sentence, event)
			.filter((word) -> word.type() == EventType.RETREAT)
			.isPresent();
		if (away && open && noun.isRelated("nsubj")) {
			return Reality.of(Modality.HYPOTHETICAL, head);
		}
		if (noun.isRelated("conj", "appos") || (noun.isRelated("nmod") && this.lexicon.is("counting", head))) {
			return noun(sentence, head, depth + 1);
		}
		return carried(sentence, noun, head, depth);
	}

	/**
	 * "did not entail a withdrawal", "failed to negotiate an agreement", "talks are
	 * possible"; also where only the order of the words shows it.
	 */
	private boolean isUndone(Sentence sentence, Token event, Token noun, Token head, int depth) {
		boolean object = noun.isRelated("obj", "nsubj:pass");
		if (object && head.isVerb() && Clauses.isNegated(sentence, head)) {
			return true;
		}
		if (noun.isRelated("nsubj") && head.is("possible", "likely", "unlikely", "impossible", "imminent")) {
			return true;
		}
		EventType type = this.lexicon.event(sentence, event).map(EventWord::type).orElse(null);
		boolean act = type != null && type != EventType.ASSAULT;
		boolean demanded = this.lexicon.is("demand", head) || this.lexicon.is("plan", head);
		if (act && head.isVerb() && !demanded && (object || (noun.isRelated("obl") && type == EventType.CONSULT))
				&& verb(sentence, head, depth + 1).isEmpty()) {
			return true;
		}
		int first = event.index() - Clauses.before(sentence, event).size();
		Token before = (first > 1) ? sentence.token(first - 1) : event;
		Token verb = before.tag().equals("DT") ? sentence.token(first - 2) : before;
		return (verb.isVerb() && verb.index() < event.index() && this.lexicon.is("doubtful", verb))
				|| (act && first > 2 && before.is("in") && sentence.token(first - 2).tag().equals("VBG")
						&& sentence.token(first - 3).is("to", "of", "for", "from"));
	}

	/** An event that a verb carries is as real as the verb: "may launch an attack". */
	private Optional<Reality> carried(Sentence sentence, Token noun, Token head, int depth) {
		if (head.isVerb() && noun.isRelated("obj", "nsubj:pass") && !this.lexicon.carriers(head).isEmpty()) {
			return verb(sentence, head, depth + 1);
		}
		if (head.isVerb() && noun.isRelated("nsubj") && this.lexicon.carriers(head).contains(EventFrame.HAPPENS)) {
			return verb(sentence, head, depth + 1);
		}
		if (noun.isRelated("nmod") && this.lexicon.is("doubtful", head)) {
			return Optional.empty();
		}
		if (head.hasLemma("go", "enter", "walk", "come") && noun.isRelated("obl")
				&& List.of("on", "into").contains(Clauses.preposition(sentence, noun))) {
			return verb(sentence, head, depth + 1);
		}
		return Optional.of(Reality.ACTUAL);
	}

	/**
	 * "has no plans to withdraw": the withdrawal is refused; so is whatever else nobody
	 * plans, and what somebody refuses to do.
	 */
	Optional<Reality> refusal(Sentence sentence, Token token, EventWord word) {
		if (word.frame() == EventFrame.REFUSE) {
			Token holder = sentence.head(token);
			boolean none = Clauses.isNegated(sentence, token) && token.index() + 1 < sentence.size()
					&& sentence.token(token.index() + 1).is("to", "of", "for");
			boolean held = holder != null && holder.hasLemma("have", "be", "there") && !isUnsaid(sentence, holder);
			return (none && held) ? Optional.of(Reality.ACTUAL) : Optional.empty();
		}
		Optional<Token> unwilling = EventStance.unwilling(this.lexicon, sentence, token, word);
		if (unwilling.isPresent()) {
			return unwilling.map((cue) -> new Reality(Modality.ACTUAL, Polarity.ASSERTED, cue));
		}
		Token head = sentence.head(token);
		boolean refused = word.type() == EventType.RETREAT && head != null && head.isNoun()
				&& this.lexicon.is("plan", head) && Clauses.isNegated(sentence, head) && token.isRelated("acl", "nmod");
		return refused ? Optional.of(new Reality(Modality.ACTUAL, Polarity.ASSERTED, head)) : Optional.empty();
	}

	/** "if it has no plans", "would have no plans". */
	private static boolean isUnsaid(Sentence sentence, Token verb) {
		return isHypothesis(sentence, verb)
				|| sentence.children(verb, "aux").stream().anyMatch((each) -> each.tag().equals("MD"));
	}

}
