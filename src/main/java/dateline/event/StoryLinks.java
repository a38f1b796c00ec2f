package dateline.event;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

import dateline.gazetteer.Gazetteer;
import dateline.story.Story;
import dateline.story.StoryDate;
import dateline.text.Sentence;
import dateline.time.DatePhrase;

/**
 * Gives an event whose sentence does not say it the place and the day of what it belongs
 * to, as told before: the harm, the help and the police that follow a disaster, an attack
 * or a march ({@link EventKin}). See {@link InheritedDay}, {@link InheritedPlace} and
 * {@link HomeCountry}.
 * <ul>
 * <li>{@code DATE_BEFORE}, {@code PLACE_BEFORE}: of the sentence before: "Residents
 * blocked a road in Lyari on Tuesday. Police arrested 16 people."
 * <li>{@code STORY_DATE}, {@code STORY_PLACE}: of the happening that the first sentence
 * of the news tells
 * <li>{@code SAME_EVENT}: of what "the attack" points back to: "Iran fired missiles at
 * Erbil on Monday. They discussed the Iranian attack."
 * <li>{@code AT_HOME}: what a state does at home, as a vote of its parliament or the
 * summons of an ambassador, in its country
 * <li>{@code STORY_COUNTRY}: what befalls a whole country, as an election does, in the
 * country of the news
 * </ul>
 * Refused for what the sentence itself puts in another time or place, or in a paragraph
 * that has turned to one, and where strangers to that country take part.
 */
final class StoryLinks {

	private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

	private final EventLexicon lexicon;

	private final List<DatePhrase> dates;

	private final Story story;

	private final StoryCountry country;

	private final MainEvents main;

	private final EarlierEvents earlier;

	private final InheritedDay days;

	private final InheritedPlace places;

	private final HomeCountry homes;

	/** Whether the paragraph has turned to another time or place. */
	private boolean away;

	StoryLinks(EventLexicon lexicon, Gazetteer gazetteer, List<DatePhrase> dates, Story story) {
		this.lexicon = lexicon;
		this.dates = dates;
		this.story = story;
		this.country = new StoryCountry(gazetteer, story.place());
		this.main = new MainEvents(lexicon, story.publishedOn());
		this.earlier = new EarlierEvents(lexicon);
		this.days = new InheritedDay(lexicon, story, this.main, this.earlier);
		this.places = new InheritedPlace(lexicon, gazetteer, story, this.country, this.main, this.earlier);
		this.homes = new HomeCountry(lexicon, gazetteer, story, this.country, this.main);
	}

	/** The next sentence in text order, with its events. */
	void read(Sentence sentence, List<EventCandidate> events) {
		boolean lead = this.earlier.isEmpty();
		this.away &= !this.earlier.opensParagraph(sentence);
		if (lead) {
			this.places.lead(sentence);
		}
		this.main.read(sentence, events, this.away).ifPresent((event) -> this.places.open(sentence, event));
		boolean apart = this.away || (!lead && isApart(sentence));
		for (EventCandidate event : events) {
			if (lead) {
				this.days.course(sentence, event);
			}
			boolean real = event.reality.modality() == Modality.ACTUAL || event.reality.modality() == Modality.PLANNED;
			if (real && !this.away) {
				same(sentence, event);
			}
			if (real && !apart) {
				if (!lead) {
					this.days.give(sentence, event);
				}
				this.places.give(sentence, event);
			}
			if (real) {
				this.homes.give(sentence, event);
			}
		}
		this.away |= events.stream().anyMatch(this::isElsewhere)
				|| this.country.isAbroad(this.story.names().located(sentence));
		this.earlier.add(sentence, events);
	}

	/** Whether it is what the story is about. */
	boolean isMain(EventCandidate event) {
		return this.main.contains(event);
	}

	/**
	 * SAME_EVENT: of what "the attack" points back to, unless either tells another day.
	 */
	private void same(Sentence sentence, EventCandidate event) {
		this.earlier.same(sentence, event).filter((one) -> isOfDay(one, event)).ifPresent((one) -> {
			if (this.story.names().located(sentence).isEmpty()) {
				event.locate(one.place, "SAME_EVENT");
			}
			event.time(one.date, "SAME_EVENT");
		});
	}

	private static boolean isOfDay(EventCandidate one, EventCandidate other) {
		return one.date == null || other.date == null || (Objects.equals(one.date.from(), other.date.from())
				&& Objects.equals(one.date.to(), other.date.to()));
	}

	/** A date of its own, or words that lead elsewhere. */
	private boolean isApart(Sentence sentence) {
		return this.dates.stream().anyMatch((date) -> date.isIn(sentence) && !StoryDate.isOfSpeech(sentence, date))
				|| sentence.tokens()
					.stream()
					.anyMatch((token) -> this.lexicon.is("apart", token) || YEAR.matcher(token.text()).matches());
	}

	/** Whether it is of another time, or in another country than the news. */
	private boolean isElsewhere(EventCandidate event) {
		return (event.place != null && this.country.isAbroad(event.place)) || !this.main.isNews(event);
	}

}
