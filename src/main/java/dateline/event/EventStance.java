package dateline.event;

import java.util.Optional;
import java.util.Set;

import dateline.text.Sentence;
import dateline.text.Token;

/**
 * What words away from an event's own verb make of it: that it lies ahead, that it is
 * untrue, that it is said to have been, or that somebody will not do it.
 */
final class EventStance {

	private static final Set<String> AHEAD = Set.of("due", "set", "scheduled", "slated", "expected", "planned",
			"poised");

	private static final Set<String> FALSE = Set.of("untrue", "false", "incorrect", "wrong", "nonsense", "fiction",
			"lie", "unfounded", "baseless", "fabrication");

	private static final Set<String> TRUE = Set.of("true", "correct", "case", "accurate", "truth", "so");

	/** Verbs after which "to have done" tells what was done. */
	private static final Set<String> SAID = Set.of("believe", "report", "say", "think", "understand", "claim", "know",
			"appear", "seem", "estimate", "confirm", "find", "presume", "admit", "show");

	/** What nobody does by will: "would not win" is no refusal. */
	private static final Set<String> NOT_WILLED = Set.of("win", "lose", "survive", "find", "discover", "become", "fail",
			"reach", "beat", "escape", "recover", "suffer", "fall", "collapse", "secure", "gain", "defeat", "default",
			"land", "arrive", "detect", "spot", "testify");

	private EventStance() {
	}

	/**
	 * AHEAD: "talks are due to resume", "the summit is scheduled for 12 July", by the
	 * order of the words, since the parse may take "resume" for a noun.
	 */
	static boolean isAhead(Sentence sentence, Token noun, Token head) {
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

	/** UNTRUE: "it was not true that he had met", "it is false that". */
	static boolean isUntrue(Sentence sentence, Token verb, Token head) {
		if (!verb.isRelated("ccomp", "csubj", "advcl", "dep", "acl") || head.isVerb()) {
			return false;
		}
		String word = EventLexicon.lemma(head);
		boolean that = sentence.children(verb, "mark").stream().anyMatch((each) -> each.is("that"));
		return that && (FALSE.contains(word) != Clauses.isNegated(sentence, head))
				&& (FALSE.contains(word) || TRUE.contains(word));
	}

	/** SAID_TO: "is believed to have fled", "claimed to have shot down two drones". */
	static boolean isSaidToHave(Sentence sentence, Token verb, Token head) {
		return verb.isRelated("xcomp", "ccomp", "advcl") && SAID.contains(EventLexicon.lemma(head))
				&& !Clauses.isNegated(sentence, head)
				&& sentence.children(verb, "aux").stream().anyMatch((each) -> each.is("have"));
	}

	/**
	 * UNWILLING: "Lima said she would not resign", "we are not going to pay": who will
	 * not do what is theirs to do refuses it. Not "would not win", which nobody wills.
	 */
	static Optional<Token> unwilling(EventLexicon lexicon, Sentence sentence, Token verb, EventWord word) {
		Role does = word.frame().role(EventFrame.Slot.SUBJECT);
		boolean willed = (does == Role.SOURCE || does == Role.PARTICIPANT) && word.type() != EventType.REJECT
				&& word.type() != EventType.ACCUSE && !NOT_WILLED.contains(EventLexicon.lemma(verb));
		boolean open = Clauses.isPassive(sentence, verb) || sentence.children(verb, "mark", "advmod")
			.stream()
			.anyMatch((each) -> each.is("if", "whether", "unless"));
		if (!verb.isVerb() || !willed || open || !isSomebodys(lexicon, sentence, verb)) {
			return Optional.empty();
		}
		Token head = sentence.head(verb);
		if (head != null && head.is("going") && Clauses.isInfinitive(sentence, verb)
				&& Clauses.isNegated(sentence, head)) {
			return Optional.of(head);
		}
		return Clauses.isNegated(sentence, verb) ? sentence.children(verb, "aux")
			.stream()
			.filter((each) -> each.is("will", "wo", "’ll", "'ll", "would"))
			.filter((each) -> !each.is("would") || EventReality.isAnnounced(sentence, verb))
			.findFirst() : Optional.empty();
	}

	private static boolean isSomebodys(EventLexicon lexicon, Sentence sentence, Token verb) {
		return Clauses.subject(sentence, verb)
			.filter((each) -> EventConditions.isPerson(lexicon, each) || each.entity() != null || each.is("it")
					|| lexicon.is("body", each))
			.isPresent();
	}

}
