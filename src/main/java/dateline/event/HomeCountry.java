package dateline.event;

import java.util.List;
import java.util.Objects;

import dateline.gazetteer.Entry;
import dateline.gazetteer.Gazetteer;
import dateline.story.PlaceNames;
import dateline.story.Story;
import dateline.story.StoryPlace;
import dateline.text.Sentence;

/**
 * In which country that is which a state does or suffers as a whole: AT_HOME by who does
 * it ("Kenya summoned the ambassador of Chad"), STORY_COUNTRY by the news ("The finance
 * minister had resigned"). None where the sentence names another country.
 */
final class HomeCountry {

	private final EventLexicon lexicon;

	private final Gazetteer gazetteer;

	private final PlaceNames names;

	private final StoryPlace story;

	private final StoryCountry country;

	private final MainEvents main;

	HomeCountry(EventLexicon lexicon, Gazetteer gazetteer, Story story, StoryCountry country, MainEvents main) {
		this.lexicon = lexicon;
		this.gazetteer = gazetteer;
		this.names = story.names();
		this.story = story.place();
		this.country = country;
		this.main = main;
	}

	void give(Sentence sentence, EventCandidate event) {
		if (event.place == null) {
			ofDoer(sentence, event);
			ofStory(sentence, event);
		}
	}

	/** AT_HOME: "Kenya summoned the ambassador of Chad", "Iraq's parliament voted". */
	private void ofDoer(Sentence sentence, EventCandidate event) {
		List<String> codes = event.participants.stream()
			.filter((each) -> each.role() == Role.SOURCE && EventKin.isState(each.actor()))
			.map((each) -> Objects.requireNonNull(each.actor().countryCode()))
			.distinct()
			.toList();
		List<Entry> home = (codes.size() == 1)
				? this.gazetteer.country(codes.getFirst()).map(List::of).orElse(List.of()) : List.of();
		if (!home.isEmpty() && this.lexicon.words("domestic").contains(event.kind())
				&& StoryCountry.isInside(this.names.located(sentence), home.getFirst())) {
			event.locate(this.gazetteer.place(home).orElse(null), "AT_HOME");
		}
	}

	/** STORY_COUNTRY: elections, laws and the like. */
	private void ofStory(Sentence sentence, EventCandidate event) {
		List<Entry> home = this.country.of(this.story.named());
		if (home.isEmpty() || !this.lexicon.words("national").contains(event.kind())
				|| !EventKin.isPublic(sentence, event) || this.main.hasStranger(event, home.getFirst())) {
			return;
		}
		boolean other = this.gazetteer.find(sentence)
			.stream()
			.anyMatch((match) -> !home.getFirst().countryCodes().containsAll(match.entry().countryCodes()));
		if (!other && this.story.isAtDateline()) {
			event.locate(this.gazetteer.place(home).orElse(null), "STORY_COUNTRY");
		}
	}

}
