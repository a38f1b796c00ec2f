package dateline.event;

import java.util.List;
import java.util.Objects;

import dateline.gazetteer.Entry;
import dateline.gazetteer.EntryMatch;
import dateline.gazetteer.Gazetteer;
import dateline.gazetteer.Place;
import dateline.story.PlaceNames;
import dateline.story.Story;
import dateline.story.StoryPlace;
import dateline.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Where an event was whose sentence does not say it: where that was which it belongs to,
 * as told before (PLACE_BEFORE), or where the news is (STORY_PLACE). Nowhere in doubt: in
 * a sentence that names a place nothing knows, abroad, or where a stranger takes part.
 */
final class InheritedPlace {

	private final EventLexicon lexicon;

	private final Gazetteer gazetteer;

	private final PlaceNames names;

	private final StoryPlace story;

	private final StoryCountry country;

	private final MainEvents main;

	private final EarlierEvents earlier;

	/** Whether the first sentence names a place that nothing knows. */
	private boolean strange;

	/** How many states the first sentence names. */
	private long states;

	InheritedPlace(EventLexicon lexicon, Gazetteer gazetteer, Story story, StoryCountry country, MainEvents main,
			EarlierEvents earlier) {
		this.lexicon = lexicon;
		this.gazetteer = gazetteer;
		this.names = story.names();
		this.story = story.place();
		this.country = country;
		this.main = main;
		this.earlier = earlier;
	}

	/** The first sentence, to be told before all others. */
	void lead(Sentence sentence) {
		this.strange = this.names.hasUnknown(sentence);
		this.states = this.gazetteer.find(sentence)
			.stream()
			.filter((each) -> EventKin.isOfState(each.entry()))
			.flatMap((each) -> each.entry().countryCodes().stream())
			.distinct()
			.count();
	}

	/**
	 * Of what opens a story after its first sentence: in the place that the first
	 * paragraphs tell, else the country of the dateline.
	 */
	void open(Sentence sentence, EventCandidate event) {
		List<Entry> entries = this.story.of(sentence);
		List<EntryMatch> named = this.names.named(sentence);
		boolean bare = named.stream().noneMatch((each) -> each.entry().countryCodes().isEmpty())
				&& !this.country.isAbroad(named) && this.names.located(sentence).isEmpty()
				&& !this.names.hasUnknown(sentence);
		if (event.place == null && bare && !entries.isEmpty() && this.story.isAtDateline()
				&& !this.main.hasStranger(event, entries.getFirst())) {
			List<Entry> place = this.story.isTold() ? entries : this.country.of(entries);
			event.locate(this.gazetteer.place(place).orElse(null), "STORY_PLACE");
		}
	}

	void give(Sentence sentence, EventCandidate event) {
		if (event.place != null || EventKin.isLate(sentence, event) || isSeries(sentence, event)
				|| !this.main.isNews(event) || this.country.isAbroad(this.names.named(sentence))
				|| this.names.hasUnknown(sentence)) {
			return;
		}
		List<EntryMatch> located = this.names.located(sentence);
		if (located.isEmpty()) {
			event.locate(place(this.earlier.near(sentence, event)), "PLACE_BEFORE");
		}
		boolean lead = this.earlier.isEmpty();
		List<Entry> entries = lead ? this.story.named() : this.story.of(sentence);
		boolean main = lead ? located.isEmpty() && !isStrange(sentence) && EventKin.isHappening(this.lexicon, event)
				: !this.main.kin(event).isEmpty();
		if (main && !entries.isEmpty() && this.story.isAtDateline()
				&& StoryCountry.isInside(located, entries.getFirst())
				&& !this.main.hasStranger(event, entries.getFirst())) {
			boolean wide = lead || !located.isEmpty() || this.strange || !this.story.isTold();
			ofStory(event, entries, wide);
		}
	}

	private void ofStory(EventCandidate event, List<Entry> entries, boolean wide) {
		List<Entry> country = wide ? this.country.of(entries) : List.of();
		Place found = this.gazetteer.place(country.isEmpty() ? entries : country).orElse(null);
		if (found != null && !(EventPair.isBroad(found) && isBetween(event))) {
			event.locate(found, "STORY_PLACE");
		}
	}

	/** SERIES: "continued their attacks" may be anywhere. */
	private static boolean isSeries(Sentence sentence, EventCandidate event) {
		return event.token.tag().equals("NNS") && sentence.child(event.token, "nmod:poss").isPresent();
	}

	/** The only place that they have. */
	private static @Nullable Place place(List<EventCandidate> events) {
		Place place = events.isEmpty() ? null : events.getFirst().place;
		return events.stream().allMatch((each) -> Objects.equals(each.place, place)) ? place : null;
	}

	/** "near Ludd Reef": whether it is near a place of which no country is known. */
	private boolean isStrange(Sentence sentence) {
		return this.names.named(sentence)
			.stream()
			.anyMatch((each) -> each.entry().countryCodes().isEmpty()
					&& EventPlaces.WHERE.contains(sentence.word(each.first() - 1)));
	}

	/**
	 * BETWEEN: force of which the first sentence names two states may be on either side
	 * of the border.
	 */
	private boolean isBetween(EventCandidate event) {
		boolean force = event.word.type() == EventType.ASSAULT || event.word.type() == EventType.MOBILIZE;
		return force && this.states > 1;
	}

}
