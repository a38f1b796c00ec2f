package dateline.event;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Which verb carries which event of a sentence: "launched" the attack of "launched an
 * attack", "broke out" the fire of "a fire broke out".
 */
final class CarriedEvents {

	private final EventLexicon lexicon;

	private final Sentence sentence;

	private final List<EventCandidate> events;

	CarriedEvents(EventLexicon lexicon, Sentence sentence, List<EventCandidate> events) {
		this.lexicon = lexicon;
		this.sentence = sentence;
		this.events = events;
	}

	/** The verb that carries the event of this noun, empty if none does. */
	Optional<Token> carrier(Token noun) {
		return Optional.ofNullable(at(noun))
			.filter((each) -> each.carrier != null && isCarried(each, each.carrier))
			.map((each) -> each.carrier);
	}

	/** The event whose word this is. */
	@Nullable EventCandidate at(Token token) {
		return this.events.stream().filter((each) -> each.token.index() == token.index()).findFirst().orElse(null);
	}

	/** The only event that this verb carries as its object, subject or occasion. */
	@Nullable EventCandidate by(Token verb) {
		List<EventCandidate> all = this.events.stream()
			.filter((each) -> each.carrier != null && each.carrier.index() == verb.index() && isCarried(each, verb))
			.sorted(Comparator.comparingInt((EventCandidate each) -> each.token.isRelated("obj", "nsubj") ? 0 : 1)
				.thenComparingInt((each) -> each.token.index()))
			.toList();
		return all.isEmpty() ? null : all.getFirst();
	}

	private boolean isCarried(EventCandidate event, Token verb) {
		List<EventFrame> parts = this.lexicon.carriers(verb);
		if (Phrases.hook(this.sentence, event.token).isRelated("nsubj")) {
			boolean ravage = (event.word.frame() == EventFrame.PLAIN || event.word.type() == EventType.ASSAULT)
					&& this.lexicon.is("ravage", verb);
			return ravage || parts.contains(EventFrame.HAPPENS) || VerbForms.isPassive(this.sentence, verb);
		}
		if (Phrases.hook(this.sentence, event.token).isRelated("obj")) {
			return !parts.isEmpty();
		}
		return Set.of("in", "during", "at", "on", "to").contains(Phrases.preposition(this.sentence, event.token));
	}

	/** "carried out" of "an attack carried out on Monday". */
	boolean isOccurrence(Token verb) {
		return this.lexicon.carriers(verb).contains(EventFrame.HAPPENS)
				|| this.lexicon.carriers(verb).contains(EventFrame.DOER);
	}

}
