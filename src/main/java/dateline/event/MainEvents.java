package dateline.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import dateline.gazetteer.Entry;
import dateline.text.Sentence;
import dateline.time.Precision;
import dateline.time.ResolvedDate;
import org.jspecify.annotations.Nullable;

/**
 * Which events a story is about: those of its first sentence, and where its first
 * paragraphs set a scene, the first happening that they tell; whether another is news
 * like these, and who takes part in it that is no side of these. To be told sentence by
 * sentence, in text order.
 */
final class MainEvents {

	/** What happened longer before the news is another story, in days. */
	private static final int NEWS = 10;

	/** In how many paragraphs a story may open with a scene. */
	private static final int SCENE = 4;

	private final EventLexicon lexicon;

	private final @Nullable LocalDate publishedOn;

	private final List<EventCandidate> all = new ArrayList<>();

	private @Nullable Sentence first;

	/** Whether nothing was told yet that a story may be about. */
	private boolean opening = true;

	MainEvents(EventLexicon lexicon, @Nullable LocalDate publishedOn) {
		this.lexicon = lexicon;
		this.publishedOn = publishedOn;
	}

	/**
	 * OPENING: where the first paragraphs set a scene, the first happening of the last
	 * days that they tell is what the story is about: that one, where it is in this
	 * sentence.
	 * @param away whether the paragraph has turned to another time or place
	 */
	Optional<EventCandidate> read(Sentence sentence, List<EventCandidate> events, boolean away) {
		boolean later = this.first != null && !away && sentence.paragraph() - this.first.paragraph() <= SCENE;
		if (this.first == null) {
			this.first = sentence;
			this.all.addAll(events);
		}
		Optional<EventCandidate> happening = events.stream()
			.filter((each) -> this.opening && each.reality.modality() == Modality.ACTUAL
					&& EventKin.isHappening(this.lexicon, each))
			.findFirst();
		Optional<EventCandidate> opened = happening.filter((each) -> later && isDay(each.date) && isNews(each));
		opened.ifPresent(this.all::add);
		this.opening &= happening.isEmpty();
		return opened;
	}

	static boolean isDay(@Nullable ResolvedDate date) {
		return date != null && date.precision() == Precision.DAY;
	}

	boolean contains(EventCandidate event) {
		return this.all.contains(event);
	}

	/** Those that the event belongs to. */
	List<EventCandidate> kin(EventCandidate event) {
		return EventKin.followed(this.lexicon, this.all, event);
	}

	/** Not long before the news, which may itself be old. */
	boolean isNews(EventCandidate event) {
		LocalDate day = this.all.stream()
			.map((each) -> each.date)
			.filter((date) -> date != null && isDay(date) && date.from() != null)
			.map((date) -> Objects.requireNonNull(Objects.requireNonNull(date).from()))
			.max(LocalDate::compareTo)
			.orElse(this.publishedOn);
		LocalDate to = (event.date != null) ? event.date.to() : null;
		return to == null || day == null || !to.isBefore(day.minusDays(NEWS));
	}

	/** A state that is not the one of the place, and not a side of the happening. */
	boolean hasStranger(EventCandidate event, Entry place) {
		return event.participants.stream()
			.filter((each) -> EventKin.isState(each.actor()) && !place.countryCodes().isEmpty()
					&& !place.countryCodes().contains(each.actor().countryCode()))
			.anyMatch((each) -> this.all.stream()
				.filter((main) -> main != event)
				.flatMap((main) -> main.participants.stream())
				.noneMatch((other) -> other.actor().name().equals(each.actor().name())));
	}

}
