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

	private static final Set<String> HARM = Set.of("killing", "attack", "death", "injury", "murder", "massacre",
			"strike", "drone strike", "airstrike");

	/** What somebody decides after it is an event of its own. */
	private static final Set<String> OWN = Set.of("closure", "cancellation", "suspension", "evacuation", "diversion");

	private static final Set<String> RESULT = Set.of("result", "lead", "end", "cause", "leave", "claim");

	private final EventLexicon lexicon;

	private final Sentence sentence;

	EventUnion(EventLexicon lexicon, Sentence sentence) {
		this.lexicon = lexicon;
		this.sentence = sentence;
	}

	List<EventCandidate> unite(List<EventCandidate> candidates) {
		List<EventCandidate> left = new ArrayList<>(candidates);
		for (EventCandidate later : candidates) {
			salvo(later, left).or(() -> object(later, left)).or(() -> called(later, left)).ifPresent((event) -> {
				event.absorb(later);
				left.remove(later);
			});
		}
		for (EventCandidate harm : candidates) {
			anchor(harm, left).ifPresent((event) -> {
				event.absorb(harm);
				event.harmed |= harm.past && !event.token.isVerb() && isSubject(harm.token, event.token);
				left.remove(harm);
			});
		}
		return left;
	}

	/** "fired mortars and launched rockets at X" is one attack. */
	private Optional<EventCandidate> salvo(EventCandidate later, List<EventCandidate> events) {
		return events.stream()
			.filter((event) -> event.token.isVerb() && later.token.isRelated("conj")
					&& later.token.head() == event.token.index() && isSalvo(event) && isSalvo(later))
			.findFirst();
	}

	/**
	 * "signed an agreement", "imposed sanctions": the verb's object names the same act.
	 */
	private Optional<EventCandidate> object(EventCandidate noun, List<EventCandidate> events) {
		Token hook = Phrases.hook(this.sentence, noun.token);
		return events.stream()
			.filter((event) -> event.token.isVerb() && !noun.token.isVerb() && !event.word.isOfAnother()
					&& hook.head() == event.token.index() && hook.isRelated("obj", "nsubj:pass", "obl")
					&& event.word.with().contains(EventLexicon.lemma(noun.token)))
			.findFirst();
	}

	/** "The walkout, called by the union, began": who called it. */
	private Optional<EventCandidate> called(EventCandidate later, List<EventCandidate> events) {
		return events.stream()
			.filter((event) -> !event.token.isVerb() && later.token.tag().equals("VBN") && later.token.isRelated("acl")
					&& later.token.head() == event.token.index() && event.word.type() == later.word.type()
					&& event.kind().equals(later.kind()))
			.findFirst();
	}

	private static boolean isSalvo(EventCandidate event) {
		return event.word.type() == EventType.ASSAULT && !event.word.with().isEmpty();
	}

	/**
	 * TRAILING: "hit a church, killing 16": the parse may hang the participle on the
	 * church.
	 */
	private boolean isTrailing(Token harm, Token event) {
		return harm.tag().equals("VBG") && harm.index() > 0 && event.index() < harm.index()
				&& this.sentence.token(harm.index() - 1).is(",")
				&& this.sentence.child(harm, "nsubj", "cc", "aux").isEmpty();
	}

	/** The event noun whose harm this word tells. */
	private Optional<EventCandidate> anchor(EventCandidate harm, List<EventCandidate> events) {
		String kind = (harm.word.kind() != null) ? harm.word.kind() : EventLexicon.lemma(harm.token);
		boolean effect = harm.token.isVerb() && harm.word.type() == null;
		if ((!effect && !HARM.contains(kind)) || OWN.contains(kind)) {
			return Optional.empty();
		}
		return events.stream()
			.filter((event) -> event != harm && isForce(event)
					&& (HARM.contains(kind) || isSubject(harm.token, event.token))
					&& (isTrailing(harm.token, event.token) || (event.token.isVerb()
							? isSame(harm.token, event.token) || isOutcome(harm.token, event.token)
							: tells(harm, event.token))))
			.reduce((first, nearer) -> nearer);
	}

	/** "attacked X, killing two", "shot and killed X". */
	private boolean isSame(Token harm, Token event) {
		return harm.isVerb() && harm.head() == event.index() && (harm.isRelated("advcl", "dep")
				? harm.tag().equals("VBG") : harm.isRelated("conj") && !isOfAnother(harm, event));
	}

	/** "38 were murdered, the firm said, <em>and two people were killed</em>". */
	private boolean isOfAnother(Token harm, Token event) {
		return this.sentence.child(harm, "nsubj").isPresent() && this.sentence.tokens()
			.subList(event.index(), harm.index())
			.stream()
			.anyMatch((each) -> each.hasLemma("say", "add", "report") && each.isVerb());
	}

	private boolean isForce(EventCandidate event) {
		return event.word.type() == EventType.ASSAULT || event.word.frame() == EventFrame.PLAIN
				|| this.lexicon.words("calamity").contains(String.valueOf(event.word.kind()));
	}

	private boolean tells(EventCandidate harm, Token event) {
		if (harm.token.isVerb()) {
			return isSubject(harm.token, event) || isOccasion(harm.token, event);
		}
		Token hook = Phrases.hook(this.sentence, event);
		if (hook.head() == harm.token.index()
				&& Set.of("in", "during").contains(Phrases.preposition(this.sentence, event))) {
			return true;
		}
		Token verb = this.sentence.head(Phrases.hook(this.sentence, harm.token));
		return verb != null && verb.isVerb() && RESULT.contains(EventLexicon.lemma(verb))
				&& Phrases.hook(this.sentence, harm.token).isRelated("obj", "obl")
				&& (isSubject(verb, event) || (verb.isRelated("advcl", "acl", "dep")
						&& this.sentence.isBelow(verb, Phrases.hook(this.sentence, event))));
	}

	/** "an attack ordered by X that killed Y": the parse may hang "that" on X. */
	private boolean isSubject(Token verb, Token event) {
		if (isThat(verb, event)) {
			return true;
		}
		Optional<Token> subject = ClauseSubjects.of(this.sentence, verb)
			.filter((each) -> !VerbForms.isPassive(this.sentence, verb));
		if (subject.isEmpty()) {
			return false;
		}
		Token at = subject.get();
		return at.index() == event.index() || at.index() == Phrases.hook(this.sentence, event).index()
				|| (this.lexicon.is("counting", at) && this.sentence.children(at, "nmod").contains(event));
	}

	/** Between the event and its "that" stands no other finite verb. */
	private boolean isThat(Token verb, Token event) {
		Optional<Token> that = this.sentence.child(verb, "nsubj").filter((each) -> each.is("that", "which"));
		return that.isPresent() && event.index() < that.get().index()
				&& this.sentence.tokens()
					.subList(event.index() + 1, that.get().index())
					.stream()
					.noneMatch((each) -> VerbForms.isTensed(each) || each.tag().equals("MD"));
	}

	/**
	 * "killed when a bus plunged into a ravine", "killed and nine hurt after the dam
	 * burst".
	 */
	private boolean isOutcome(Token harm, Token event) {
		Token head = Clauses.above(this.sentence, event);
		boolean below = head != null
				&& (head.index() == harm.index() || (head.isRelated("conj") && head.head() == harm.index()));
		return event.isVerb() && event.isRelated("advcl") && below
				&& this.sentence.children(event, "advmod", "mark")
					.stream()
					.anyMatch((each) -> each.is("when", "after", "as"));
	}

	/** "killed in a strike", "During an attack, three were wounded". */
	private boolean isOccasion(Token verb, Token event) {
		Token hook = Phrases.hook(this.sentence, event);
		return hook.head() == verb.index() && hook.isRelated("obl", "nmod")
				&& Set.of("in", "by", "during", "when").contains(Phrases.preposition(this.sentence, event));
	}

}
