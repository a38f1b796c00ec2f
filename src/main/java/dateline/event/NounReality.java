package dateline.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Whether a sentence reports the event that a noun names as real, planned, demanded or
 * possible, or denies it: by the words of its phrase ("a possible strike") and by what
 * the phrase hangs on ("launched a strike", "called for a strike"). Empty where it
 * reports none: "without a strike", "failed to agree a truce".
 */
final class NounReality {

	/** Over how many nouns it looks. */
	private static final int NOUNS = 4;

	private static final Set<String> AHEAD = Set.of("due", "set", "scheduled", "slated", "expected", "planned",
			"poised");

	private final EventLexicon lexicon;

	private final VerbReality verbs;

	private final Intentions intentions;

	NounReality(EventLexicon lexicon, VerbReality verbs) {
		this.lexicon = lexicon;
		this.verbs = verbs;
		this.intentions = new Intentions(lexicon);
	}

	/** Asked over so many words below. */
	Optional<Reality> of(Sentence sentence, Token noun, int depth) {
		if (depth > NOUNS || Negation.is(sentence, noun)) {
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
		return Stream
			.concat(Phrases.before(sentence, noun).stream(), sentence.children(noun, "det", "advmod", "amod").stream())
			.toList();
	}

	/** What the words above an event noun make of it. */
	private Optional<Reality> under(Sentence sentence, Token event, int depth) {
		Token noun = Phrases.hook(sentence, event);
		Token head = sentence.head(noun);
		if (head == null) {
			return Optional.of(Reality.ACTUAL);
		}
		String preposition = Phrases.preposition(sentence, noun);
		if (isAhead(sentence, noun, head)) {
			return Reality.of(Modality.PLANNED, null);
		}
		if (isUndone(sentence, event, noun, head, depth) || isOutside(head, preposition)) {
			return Optional.empty();
		}
		if (isAsked(sentence, noun, head, preposition)) {
			return this.intentions.of(sentence, head, Modality.DEMANDED);
		}
		boolean off = head.hasLemma("set") && sentence.child(head, "compound:prt").isPresent();
		if (!off && isPlanned(noun, head, preposition)) {
			return this.intentions.of(sentence, head, Modality.PLANNED);
		}
		if (isDoubtful(noun, head, preposition)) {
			return Optional.empty();
		}
		if (noun.isRelated("obj", "nsubj:pass") && this.lexicon.is("deny", head)) {
			return Reality.denied(Modality.ACTUAL, head);
		}
		if (isOpenRetreat(sentence, event, noun, head)) {
			return Reality.of(Modality.HYPOTHETICAL, head);
		}
		if (noun.isRelated("conj", "appos") || (noun.isRelated("nmod") && this.lexicon.is("counting", head))) {
			return of(sentence, head, depth + 1);
		}
		return carried(sentence, noun, head, depth);
	}

	/**
	 * AHEAD: "talks are due to resume", "the summit is scheduled for 12 July", by the
	 * order of the words, since the parse may take "resume" for a noun.
	 */
	private static boolean isAhead(Sentence sentence, Token noun, Token head) {
		if (!noun.isRelated("nsubj")) {
			return false;
		}
		for (int at = noun.index() + 2; at <= Math.max(head.index(), noun.index() + 2)
				&& at + 1 < sentence.size(); at++) {
			Token before = sentence.token(at - 1);
			boolean be = before.is("is", "are", "was", "were") || (before.tag().startsWith("RB")
					&& !before.is("not", "n't") && sentence.token(at - 2).is("is", "are", "was", "were"));
			if (be && AHEAD.contains(sentence.token(at).text())
					&& sentence.token(at + 1).is("to", "for", "in", "on", "at", "next", "later", "this", "tomorrow")) {
				return true;
			}
		}
		return false;
	}

	/** "without an attack", "against a war", "in the event of an attack". */
	private static boolean isOutside(Token head, String preposition) {
		return List.of("without", "against", "toward", "towards", "pending").contains(preposition)
				|| (preposition.equals("of") && head.is("event", "case", "eve"));
	}

	/** "demanded a withdrawal", "called for talks"; not "called off talks". */
	private boolean isAsked(Sentence sentence, Token noun, Token head, String preposition) {
		if (!noun.isRelated("obj", "nmod", "obl") || !this.lexicon.is("demand", head)) {
			return false;
		}
		boolean carries = head.isVerb() && this.lexicon.carriers(head).contains(EventFrame.DOER);
		boolean hearer = head.hasLemma("tell") && noun.isRelated("obj");
		boolean off = head.isVerb()
				&& (sentence.child(head, "compound:prt").isPresent() || VerbForms.isNaming(sentence, head, noun));
		boolean wanted = List.of("for", "on").contains(preposition) || (preposition.isEmpty() && head.isVerb())
				|| head.isNoun();
		return wanted && !carries && !hearer && !off
				&& !List.of("in", "at", "after", "during", "by", "since", "following").contains(preposition);
	}

	/**
	 * "plans for a withdrawal", "planned an attack", "announced the closure of a mine";
	 * not "announced an attack".
	 */
	private boolean isPlanned(Token noun, Token head, String preposition) {
		boolean object = noun.isRelated("obj") && head.isVerb()
				&& (noun.hasLemma("closure") || !head.hasLemma("announce", "agree", "propose"));
		boolean of = List.of("for", "on", "of", "to").contains(preposition);
		return isArgument(noun, preposition) && this.lexicon.is("plan", head) && (object || of);
	}

	/** "feared an attack", "the threat of an attack". */
	private boolean isDoubtful(Token noun, Token head, String preposition) {
		return isArgument(noun, preposition) && noun.isRelated("obj", "nmod", "nsubj:pass", "obl")
				&& this.lexicon.is("doubtful", head);
	}

	private static boolean isArgument(Token noun, String preposition) {
		return noun.isRelated("obj", "nmod", "conj", "nsubj:pass")
				|| List.of("for", "of", "on", "from", "about", "with").contains(preposition);
	}

	/** "a withdrawal could begin". */
	private boolean isOpenRetreat(Sentence sentence, Token event, Token noun, Token head) {
		return noun.isRelated("nsubj")
				&& sentence.children(head, "aux").stream().anyMatch((each) -> each.is("may", "might", "could", "would"))
				&& this.lexicon.event(sentence, event).filter((word) -> word.type() == EventType.RETREAT).isPresent();
	}

	/**
	 * "did not entail a withdrawal", "failed to negotiate an agreement", "talks are
	 * possible"; also where only the order of the words shows it.
	 */
	private boolean isUndone(Sentence sentence, Token event, Token noun, Token head, int depth) {
		boolean object = noun.isRelated("obj", "nsubj:pass");
		if (object && head.isVerb() && Negation.is(sentence, head)) {
			return true;
		}
		if (noun.isRelated("nsubj") && head.is("possible", "likely", "unlikely", "impossible", "imminent")) {
			return true;
		}
		EventType type = this.lexicon.event(sentence, event).map(EventWord::type).orElse(null);
		boolean act = type != null && type != EventType.ASSAULT;
		boolean demanded = this.lexicon.is("demand", head) || this.lexicon.is("plan", head);
		if (act && head.isVerb() && !demanded && (object || (noun.isRelated("obl") && type == EventType.CONSULT))
				&& this.verbs.of(sentence, head, depth + 1).isEmpty()) {
			return true;
		}
		return isUndoneBefore(sentence, event, act);
	}

	/** "failed to reach a deal", "accused of failing in talks": by the words before. */
	private boolean isUndoneBefore(Sentence sentence, Token event, boolean act) {
		int first = event.index() - Phrases.before(sentence, event).size();
		Token before = (first > 1) ? sentence.token(first - 1) : event;
		Token verb = before.tag().equals("DT") ? sentence.token(first - 2) : before;
		return (verb.isVerb() && verb.index() < event.index() && this.lexicon.is("doubtful", verb))
				|| (act && first > 2 && before.is("in") && sentence.token(first - 2).tag().equals("VBG")
						&& sentence.token(first - 3).is("to", "of", "for", "from"));
	}

	/** An event that a verb carries is as real as the verb: "may launch an attack". */
	private Optional<Reality> carried(Sentence sentence, Token noun, Token head, int depth) {
		if (isCarried(sentence, noun, head)) {
			return this.verbs.of(sentence, head, depth + 1);
		}
		return (noun.isRelated("nmod") && this.lexicon.is("doubtful", head)) ? Optional.empty()
				: Optional.of(Reality.ACTUAL);
	}

	/** "launched an attack", "a blast occurred", "went on strike". */
	private boolean isCarried(Sentence sentence, Token noun, Token head) {
		List<EventFrame> parts = head.isVerb() ? this.lexicon.carriers(head) : List.of();
		return (noun.isRelated("obj", "nsubj:pass") && !parts.isEmpty())
				|| (noun.isRelated("nsubj") && parts.contains(EventFrame.HAPPENS))
				|| (head.hasLemma("go", "enter", "walk", "come") && noun.isRelated("obl")
						&& List.of("on", "into").contains(Phrases.preposition(sentence, noun)));
	}

}
