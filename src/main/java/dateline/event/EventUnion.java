package dateline.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Makes one event of the words of a sentence that report the same one: "conducted a
 * strike that killed X", "X was killed in a crash", "a strike resulting in the death of
 * X".
 */
final class EventUnion {

	private static final Set<String> HARM = Set.of("killing", "attack", "death", "murder", "massacre", "strike");

	private static final Set<String> RESULT = Set.of("result", "lead", "end", "cause", "leave", "claim");

	private final EventLexicon lexicon;

	private final Sentence sentence;

	EventUnion(EventLexicon lexicon, Sentence sentence) {
		this.lexicon = lexicon;
		this.sentence = sentence;
	}

	List<EventCandidate> unite(List<EventCandidate> candidates) {
		List<EventCandidate> left = new ArrayList<>(candidates);
		for (EventCandidate harm : candidates) {
			anchor(harm, left).ifPresent((event) -> {
				event.absorb(harm);
				left.remove(harm);
			});
		}
		return left;
	}

	/** The event noun whose harm this word tells. */
	private Optional<EventCandidate> anchor(EventCandidate harm, List<EventCandidate> events) {
		String kind = harm.word.kind();
		if (!HARM.contains((kind != null) ? kind : EventLexicon.lemma(harm.token))) {
			return Optional.empty();
		}
		return events.stream()
			.filter((event) -> event != harm && !event.token.isVerb() && isForce(event) && tells(harm, event.token))
			.findFirst();
	}

	private static boolean isForce(EventCandidate event) {
		return event.word.type() == EventType.ASSAULT || event.word.frame() == EventFrame.PLAIN;
	}

	private boolean tells(EventCandidate harm, Token event) {
		if (harm.token.isVerb()) {
			return isSubject(harm.token, event) || isOccasion(harm.token, event);
		}
		Token verb = this.sentence.head(harm.token);
		return verb != null && verb.isVerb() && RESULT.contains(EventLexicon.lemma(verb))
				&& harm.token.isRelated("obj", "obl")
				&& (isSubject(verb, event) || (verb.isRelated("advcl", "acl") && this.sentence.isBelow(verb, event)));
	}

	/** "an attack ordered by X that killed Y": the parse may hang "that" on X. */
	private boolean isSubject(Token verb, Token event) {
		Optional<Token> subject = Clauses.subject(this.sentence, verb)
			.filter((each) -> !Clauses.isPassive(this.sentence, verb));
		if (subject.isEmpty()) {
			return false;
		}
		Token at = subject.get();
		if (at.index() == event.index()) {
			return true;
		}
		boolean that = this.sentence.child(verb, "nsubj").filter((each) -> each.is("that", "which")).isPresent();
		if (this.lexicon.is("counting", at)) {
			return this.sentence.children(at, "nmod").stream().anyMatch((each) -> each.index() == event.index());
		}
		return that && event.index() < at.index() && this.sentence.isBelow(at, event)
				&& between(event, verb).stream().anyMatch((each) -> each.tag().equals("VBN") || each.isRelated("nmod"));
	}

	private List<Token> between(Token first, Token last) {
		return this.sentence.tokens()
			.subList(Math.min(first.index(), last.index()), Math.max(first.index(), last.index()));
	}

	/** "killed in a strike", "During an attack, three were wounded". */
	private boolean isOccasion(Token verb, Token event) {
		return event.head() == verb.index() && event.isRelated("obl", "nmod")
				&& Set.of("in", "by", "during", "when").contains(Clauses.preposition(this.sentence, event));
	}

}
