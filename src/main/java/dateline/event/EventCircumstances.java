package dateline.event;

import java.util.List;

import dateline.gazetteer.EntryMatch;
import dateline.story.PlaceNames;
import dateline.text.Sentence;
import dateline.time.DatePhrase;

/**
 * Gives each event of a sentence the place and the date of its own clause, see
 * {@link EventOwners}: {@link EventPlaces}, {@link EventDates}, and by SAME_TIME those of
 * what happened when it did.
 */
final class EventCircumstances {

	private final Sentence sentence;

	private final List<EventCandidate> events;

	private final EventPlaces places;

	private final EventDates dates;

	EventCircumstances(EventLexicon lexicon, Sentence sentence, List<EventCandidate> events) {
		CarriedEvents carried = new CarriedEvents(lexicon, sentence, events);
		EventOwners owners = new EventOwners(lexicon, sentence, events, carried);
		this.sentence = sentence;
		this.events = events;
		this.places = new EventPlaces(lexicon, sentence, owners, carried);
		this.dates = new EventDates(sentence, events, owners);
	}

	void places(PlaceNames names, List<EntryMatch> meant) {
		this.places.fill(names);
		this.places.meant(meant);
		new CourtTowns(this.sentence).fill(this.events, names.named(this.sentence));
	}

	void dates(List<DatePhrase> phrases) {
		this.dates.fill(phrases);
	}

	/**
	 * SAME_TIME: "12 people were killed when a bus plunged into a ravine on Monday": what
	 * happened when something else did has its date and place.
	 */
	void share() {
		for (EventCandidate event : this.events) {
			for (EventCandidate other : this.events) {
				if (other.token.isRelated("advcl") && other.token.head() == event.token.index()
						&& EventDates.isWhen(this.sentence, other.token) && event.reality.equals(other.reality)) {
					event.date = (event.date != null) ? event.date : other.date;
					other.date = (other.date != null) ? other.date : event.date;
					event.place = (event.place != null) ? event.place : other.place;
					other.place = (other.place != null) ? other.place : event.place;
				}
			}
		}
	}

}
