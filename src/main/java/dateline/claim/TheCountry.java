package dateline.claim;

import java.util.List;

import dateline.claim.ClaimContext.Placed;
import dateline.gazetteer.Entry;
import dateline.gazetteer.Gazetteer;
import dateline.story.PlaceNames;
import dateline.story.StoryPlace;
import dateline.text.AnnotatedText;
import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Which country a text means without naming it: "the 170,000 troops it had <em>in the
 * country</em>" is in the only one that the sentence names as a place before, else the
 * sentence before it, else that of the story; "It includes 900 troops" in the only one
 * that the nearest earlier sentence with a place names.
 */
final class TheCountry {

	private final AnnotatedText text;

	private final Gazetteer gazetteer;

	private final SentencePlaces places;

	private final StoryPlace story;

	TheCountry(AnnotatedText text, Gazetteer gazetteer, SentencePlaces places, StoryPlace story) {
		this.text = text;
		this.gazetteer = gazetteer;
		this.places = places;
		this.story = story;
	}

	/** The token of "in the country" in these words, null if none. */
	static @Nullable Token in(Sentence sentence, Region region) {
		for (Token token : sentence.tokens()) {
			int at = token.index();
			boolean part = at > 4 && sentence.token(at - 2).is("of") && sentence.token(at - 4).is("the")
					&& sentence.token(at - 3)
						.is("north", "south", "east", "west", "centre", "center", "rest", "northeast", "northwest",
								"southeast", "southwest", "interior")
					&& PlaceNames.isWhere(sentence, at - 5);
			if (region.has(token) && token.is("country", "nation") && at > 1
					&& sentence.token(at - 1).is("the", "that", "this")
					&& (part || PlaceNames.isWhere(sentence, at - 2))) {
				return token;
			}
		}
		return null;
	}

	/** THE_COUNTRY: "the 170,000 troops it had in the country", see there. */
	@Nullable Placed namedBefore(Sentence sentence, Token country) {
		Entry found = only(sentence, country.index());
		if (found == null && sentence.index() > 0 && countries(sentence, country.index()).isEmpty()) {
			Sentence previous = this.text.sentences().get(sentence.index() - 1);
			found = only(previous, previous.size());
			found = (found == null && countries(previous, previous.size()).isEmpty()) ? ofStory() : found;
		}
		return (found != null) ? this.places.placed(List.of(found), "THE_COUNTRY") : null;
	}

	/** PLACE_BEFORE: "The coalition flew strikes from Rabat. It includes 900 troops." */
	@Nullable Placed before(Counting counting) {
		Sentence sentence = counting.sentence();
		if (isInRegion(counting)) {
			return null;
		}
		for (int i = sentence.index() - 1; i >= 0; i--) {
			Sentence earlier = this.text.sentences().get(i);
			if (earlier.paragraph() < sentence.paragraph() - 1) {
				return null;
			}
			List<Entry> countries = countries(earlier, earlier.size());
			if (!countries.isEmpty()) {
				boolean seat = this.places.located(earlier)
					.stream()
					.anyMatch((match) -> Seats.isOfName(earlier, match));
				Entry home = ofStory();
				boolean other = home != null && !countries.contains(home);
				return (countries.size() == 1 && !seat && !other) ? this.places.placed(countries, "PLACE_BEFORE")
						: null;
			}
		}
		return null;
	}

	/** "40,000 troops in the region": of more than one country. */
	private static boolean isInRegion(Counting counting) {
		Sentence sentence = counting.sentence();
		int in = counting.end();
		return sentence.word(in).matches("in|across|throughout") && sentence.word(in + 1).equals("the")
				&& sentence.word(in + 2).matches("region|area|world|alliance|middle|gulf");
	}

	/** The only country of the news, null where it has none or more. */
	@Nullable Entry ofStory() {
		List<Entry> story = this.story.named();
		return (story.size() == 1 && story.getFirst().countryCode() != null)
				? this.gazetteer.country(story.getFirst().countryCode()).orElse(null) : null;
	}

	private @Nullable Entry only(Sentence sentence, int to) {
		List<Entry> countries = countries(sentence, to);
		return (countries.size() == 1) ? countries.getFirst() : null;
	}

	/** The countries that hold what the sentence names as places before this token. */
	private List<Entry> countries(Sentence sentence, int to) {
		return this.places.located(sentence)
			.stream()
			.filter((match) -> match.last() < to)
			.flatMap((match) -> match.entry().countryCodes().stream())
			.distinct()
			.flatMap((code) -> this.gazetteer.country(code).stream())
			.toList();
	}

}
