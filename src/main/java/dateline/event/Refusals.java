package dateline.event;

import java.util.Optional;
import java.util.Set;

import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Whether somebody refuses what a word names: "has no plans to withdraw", "said she would
 * not resign". What comes out is the refusal, a fact, with the word that refuses as its
 * cue; empty where nobody is told to refuse.
 */
final class Refusals {

	/** What nobody does by will: "would not win" is no refusal. */
	private static final Set<String> NOT_WILLED = Set.of("win", "lose", "survive", "find", "discover", "become", "fail",
			"reach", "beat", "escape", "recover", "suffer", "fall", "collapse", "secure", "gain", "defeat", "default",
			"land", "arrive", "detect", "spot", "testify");

	private final EventLexicon lexicon;

	Refusals(EventLexicon lexicon) {
		this.lexicon = lexicon;
	}

	Optional<Reality> of(Sentence sentence, Token token, EventWord word) {
		if (word.frame() == EventFrame.REFUSE) {
			return isHeld(sentence, token) ? Optional.of(Reality.ACTUAL) : Optional.empty();
		}
		return unwilling(sentence, token, word).or(() -> unplanned(sentence, token, word))
			.flatMap((cue) -> Reality.of(Modality.ACTUAL, cue));
	}

	/** "has no plans to withdraw": the withdrawal is refused. */
	private static boolean isHeld(Sentence sentence, Token plan) {
		Token holder = sentence.head(plan);
		boolean none = Negation.is(sentence, plan) && plan.index() + 1 < sentence.size()
				&& sentence.token(plan.index() + 1).is("to", "of", "for");
		return none && holder != null && holder.hasLemma("have", "be", "there") && !isUnsaid(sentence, holder);
	}

	/** "if it has no plans", "would have no plans". */
	private static boolean isUnsaid(Sentence sentence, Token verb) {
		return Irrealis.isHypothesis(sentence, verb) || Modals.find(sentence, verb).isPresent();
	}

	/** A retreat that nobody plans: "has no plan for a withdrawal". */
	private Optional<Token> unplanned(Sentence sentence, Token token, EventWord word) {
		Token head = sentence.head(token);
		boolean refused = word.type() == EventType.RETREAT && head != null && head.isNoun()
				&& this.lexicon.is("plan", head) && Negation.is(sentence, head) && token.isRelated("acl", "nmod");
		return refused ? Optional.ofNullable(head) : Optional.empty();
	}

	/**
	 * UNWILLING: "Lima said she would not resign", "we are not going to pay": who will
	 * not do what is theirs to do refuses it. Not "would not win", which nobody wills.
	 */
	private Optional<Token> unwilling(Sentence sentence, Token verb, EventWord word) {
		if (!verb.isVerb() || !isWilled(verb, word) || isOpen(sentence, verb) || !isSomebodys(sentence, verb)) {
			return Optional.empty();
		}
		Token head = sentence.head(verb);
		if (head != null && head.is("going") && VerbForms.isInfinitive(sentence, verb) && Negation.is(sentence, head)) {
			return Optional.of(head);
		}
		return Negation.is(sentence, verb) ? sentence.children(verb, "aux")
			.stream()
			.filter((each) -> each.is("will", "wo", "’ll", "'ll", "would"))
			.filter((each) -> !each.is("would") || Modals.isAnnounced(sentence, verb))
			.findFirst() : Optional.empty();
	}

	private static boolean isWilled(Token verb, EventWord word) {
		Role does = word.frame().role(EventFrame.Slot.SUBJECT);
		return (does == Role.SOURCE || does == Role.PARTICIPANT) && word.type() != EventType.REJECT
				&& word.type() != EventType.ACCUSE && !NOT_WILLED.contains(EventLexicon.lemma(verb));
	}

	/** "will not be paid", "whether she would not resign". */
	private static boolean isOpen(Sentence sentence, Token verb) {
		return VerbForms.isPassive(sentence, verb) || sentence.children(verb, "mark", "advmod")
			.stream()
			.anyMatch((each) -> each.is("if", "whether", "unless"));
	}

	private boolean isSomebodys(Sentence sentence, Token verb) {
		return ClauseSubjects.of(sentence, verb)
			.filter((each) -> EventConditions.isPerson(this.lexicon, each) || each.entity() != null || each.is("it")
					|| this.lexicon.is("body", each))
			.isPresent();
	}

}
