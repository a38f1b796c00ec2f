package dateline.event;

import java.util.List;

import dateline.gazetteer.Entry;
import dateline.gazetteer.EntryKind;
import dateline.gazetteer.EntryMatch;
import dateline.gazetteer.Gazetteer;
import dateline.gazetteer.Place;
import dateline.story.StoryPlace;

/**
 * Whether a place is in another country than the news: Moyale in Kenya, where the news is
 * of Chad. False where the country of either is not known.
 */
final class StoryCountry {

	private final Gazetteer gazetteer;

	private final StoryPlace story;

	StoryCountry(Gazetteer gazetteer, StoryPlace story) {
		this.gazetteer = gazetteer;
		this.story = story;
	}

	/** ABROAD: "accused Kenya of shelling Moyale": a town of another country. */
	boolean isAbroad(List<EntryMatch> named) {
		List<String> home = home();
		return !home.isEmpty() && named.stream()
			.map(EntryMatch::entry)
			.anyMatch((each) -> (each.kind() == EntryKind.CITY || each.kind() == EntryKind.REGION)
					&& !each.countryCodes().isEmpty() && each.countryCodes().stream().noneMatch(home::contains));
	}

	boolean isAbroad(Place place) {
		List<String> home = home();
		return !home.isEmpty() && !place.countryCodes().isEmpty() && !home.containsAll(place.countryCodes());
	}

	private List<String> home() {
		List<Entry> lead = this.story.named();
		return lead.isEmpty() ? List.of() : lead.getFirst().countryCodes();
	}

	/** The country of a place, which goes from the narrow to the wide; empty if open. */
	List<Entry> of(List<Entry> place) {
		String code = place.isEmpty() ? null : place.getFirst().countryCode();
		return (code != null) ? this.gazetteer.country(code).map(List::of).orElse(List.of()) : List.of();
	}

	/** Whether whatever else the sentence places is in the country of that place. */
	static boolean isInside(List<EntryMatch> located, Entry place) {
		return located.isEmpty() || (place.countryCode() != null
				&& located.stream().allMatch((each) -> place.countryCode().equals(each.entry().countryCode())));
	}

}
