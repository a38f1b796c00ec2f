package dateline.event;

import java.util.ArrayList;
import java.util.List;

import dateline.text.Sentence;
import dateline.text.Token;

/**
 * EVENT_ACT: a verb of {@code words.tsv}'s {@code act}, which changes something in the
 * world, tells a happening of no type where somebody is told to have done it or to be
 * about to: "Lakeside Water has renamed its plants." Refused: what is no fact and no
 * plan, what nobody does, habits, and verbs that tell or carry another event.
 */
final class PlainActs {

	private static final EventWord WORD = DatedClauses.word(EventFrame.DOES);

	private final EventLexicon lexicon;

	private final EventReality realities;

	private final Sentence sentence;

	PlainActs(EventLexicon lexicon, EventReality realities, Sentence sentence) {
		this.lexicon = lexicon;
		this.realities = realities;
		this.sentence = sentence;
	}

	/** Of the verbs that none of these events has. */
	List<EventCandidate> find(List<EventCandidate> events) {
		List<EventCandidate> found = new ArrayList<>();
		for (Token verb : this.sentence.tokens()) {
			if (verb.isVerb() && this.lexicon.is("act", verb) && !DatedClauses.isTold(verb, events) && isDone(verb)
					&& !isFigure(verb)) {
				this.realities.of(this.sentence, verb)
					.filter((reality) -> isTellable(verb, reality))
					.map((reality) -> new EventCandidate(verb, WORD, reality, null))
					.ifPresent((event) -> {
						event.past = true;
						found.add(event);
					});
			}
		}
		return found;
	}

	private boolean isTellable(Token verb, Reality reality) {
		return reality.modality() == Modality.PLANNED
				|| (reality.modality() == Modality.ACTUAL && (VerbForms.isPast(this.sentence, verb)
						|| VerbForms.isProgressive(this.sentence, verb) || isBegun(this.lexicon, this.sentence, verb)));
	}

	/** "began relocating families", "was forced to leave". */
	static boolean isBegun(EventLexicon lexicon, Sentence sentence, Token verb) {
		Token head = sentence.head(verb);
		return head != null && verb.isVerb() && verb.isRelated("xcomp") && lexicon.is("real", head)
				&& VerbForms.isPast(sentence, head);
	}

	/** "the wounds it reopened". */
	private boolean isFigure(Token verb) {
		return EventConditions.objects(this.lexicon, this.sentence, verb)
			.stream()
			.anyMatch((each) -> this.lexicon.is("figure", each)
					|| each.hasLemma("himself", "herself", "themselves", "itself"));
	}

	/** Done by somebody, or to something: "all sailings were cancelled". */
	private boolean isDone(Token verb) {
		if (VerbForms.isPassive(this.sentence, verb)) {
			return ClauseSubjects.of(this.sentence, verb).isPresent() && !verb.isRelated("acl")
					&& this.sentence.child(verb, "aux:pass").isPresent();
		}
		boolean loose = verb.index() > 0 && this.sentence.token(verb.index() - 1).is(",")
				&& this.sentence.child(verb, "nsubj", "nsubj:pass", "aux", "aux:pass", "cc").isEmpty();
		return !loose && ClauseSubjects.of(this.sentence, verb)
			.filter((each) -> EventConditions.isPerson(this.lexicon, each) || each.entity() != null || each.isName()
					|| each.is("it", "they", "we", "I") || this.lexicon.is("body", each)
					|| this.lexicon.is("troops", each))
			.isPresent();
	}

}
