package dateline.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dateline.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Which of the events told before in the text one belongs to: what the sentence before
 * tells ("A bus plunged into a ravine. Twelve were hurt."), or what "the attack" points
 * back to. None where none fits, or more than one does. To be told sentence by sentence,
 * in text order.
 */
final class EarlierEvents {

	/** How far back "the attack" points, in sentences. */
	private static final int NEAR = 3;

	private final EventLexicon lexicon;

	private final List<Told> told = new ArrayList<>();

	private List<EventCandidate> last = List.of();

	private @Nullable Sentence previous;

	EarlierEvents(EventLexicon lexicon) {
		this.lexicon = lexicon;
	}

	void add(Sentence sentence, List<EventCandidate> events) {
		events.forEach((each) -> this.told.add(new Told(sentence.index(), each)));
		this.last = events;
		this.previous = sentence;
	}

	/** Whether no sentence was read yet. */
	boolean isEmpty() {
		return this.previous == null;
	}

	boolean opensParagraph(Sentence sentence) {
		return this.previous == null || this.previous.paragraph() != sentence.paragraph();
	}

	/** Those of the sentence before. */
	List<EventCandidate> last() {
		return this.last;
	}

	/** What the sentence right before tells that the event belongs to. */
	List<EventCandidate> near(Sentence sentence, EventCandidate event) {
		boolean far = this.previous == null || sentence.paragraph() > this.previous.paragraph() + 1;
		return far ? List.of() : EventKin.followed(this.lexicon, this.last, event);
	}

	/** What "the attack" points back to, within three sentences. */
	Optional<EventCandidate> same(Sentence sentence, EventCandidate event) {
		List<EventCandidate> kind = this.told.stream()
			.filter((each) -> each.sentence() >= sentence.index() - NEAR)
			.map(Told::event)
			.filter((each) -> EventKin.isSameKind(each, event))
			.toList();
		List<EventCandidate> same = kind.stream().filter((each) -> EventKin.hasParts(each, event)).toList();
		return (same.size() == 1 && EventKin.pointsBack(sentence, event, kind.size() == 1))
				? Optional.of(same.getFirst()) : Optional.empty();
	}

	/** An event with the index of its sentence. */
	private record Told(int sentence, EventCandidate event) {
	}

}
