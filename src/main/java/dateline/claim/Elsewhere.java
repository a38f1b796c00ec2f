package dateline.claim;

import java.util.List;
import java.util.regex.Pattern;

import dateline.gazetteer.Entry;
import dateline.gazetteer.EntryKind;
import dateline.gazetteer.EntryMatch;
import dateline.gazetteer.Gazetteer;
import dateline.story.PlaceNames;
import dateline.story.StoryPlace;
import dateline.text.AnnotatedText;
import dateline.text.Sentence;

/**
 * Whether the words beside a number put it in another place than the news, or may do so:
 * a name that nothing knows after a preposition of place, two places that something is
 * between, the people of another place or country, the other side of a frontier, and a
 * paragraph that has turned away.
 */
final class Elsewhere {

	/** How a sentence turns to another scene. */
	private static final Pattern TURN = Pattern.compile(
			"(?i)(?:across|over|beyond) the (?:border|frontier|river|strait|channel|line)\\b|on the (?:other|opposite) side\\b"
					+ "|elsewhere\\b|abroad\\b|further (?:north|south|east|west|afield|inland)\\b"
					+ "|in (?:a|the|an)? ?(?:neighbou?ring|nearby|separate|another|adjacent)\\b|in other\\b");

	private final AnnotatedText text;

	private final Gazetteer gazetteer;

	private final PlaceNames names;

	private final StoryPlace story;

	private final SentencePlaces places;

	Elsewhere(AnnotatedText text, Gazetteer gazetteer, PlaceNames names, StoryPlace story, SentencePlaces places) {
		this.text = text;
		this.gazetteer = gazetteer;
		this.names = names;
		this.story = story;
		this.places = places;
	}

	/**
	 * Whether a number may be elsewhere than where the story is.
	 * @param located the places of the sentence
	 * @param all the numbers of the sentence
	 */
	boolean is(Sentence sentence, List<EntryMatch> located, List<Counting> all, Entry story) {
		return isTurned(sentence) || isOfOthers(all, story) || isBetweenPlaces(sentence)
				|| isOnOtherSide(sentence, story) || !isInside(located, story)
				|| (located.isEmpty() && isOfLocals(sentence, story));
	}

	/**
	 * Whether the paragraph has turned to another scene, "Across the border, 23,000
	 * people had moved", or the sentence is of a place that nothing knows.
	 */
	boolean isTurned(Sentence sentence) {
		return this.names.hasUnknown(sentence) || sentence.tokens().stream().anyMatch((token) -> token.is("elsewhere"))
				|| this.text.sentences()
					.stream()
					.filter((each) -> each.paragraph() == sentence.paragraph() && each.index() <= sentence.index())
					.anyMatch((each) -> TURN.matcher(this.text.text(each.span())).lookingAt());
	}

	/** "found <em>between Gongar and Jagat</em>". */
	private boolean isBetweenPlaces(Sentence sentence) {
		return this.places.named(sentence)
			.stream()
			.anyMatch((match) -> sentence.word(match.first() - 1).equals("between")
					&& sentence.word(match.last() + 1).equals("and"));
	}

	/** "had fled villages on the <em>Afghan side</em>" of a frontier. */
	private boolean isOnOtherSide(Sentence sentence, Entry story) {
		return this.gazetteer.find(sentence)
			.stream()
			.filter((match) -> sentence.word(match.last() + 1).matches("side|bank|half"))
			.anyMatch((match) -> !match.entry().countryCodes().contains(story.countryCode()));
	}

	/**
	 * "A resident of Lugo had counted 11 bodies": there, not in the town of the story.
	 */
	private boolean isOfLocals(Sentence sentence, Entry town) {
		return town.kind() != EntryKind.COUNTRY && this.places.named(sentence)
			.stream()
			.filter((match) -> !match.entry().name().equals(town.name()))
			.filter((match) -> match.first() > 1 && sentence.token(match.first() - 1).is("of", "from", "in"))
			.anyMatch((match) -> sentence.token(match.first() - 2)
				.hasLemma("resident", "villager", "inhabitant", "witness", "survivor", "doctor", "medic", "mayor",
						"governor", "elder"));
	}

	/** Whether a story of two countries turns to the other: "Two Cambodian soldiers". */
	private boolean isOfOthers(List<Counting> all, Entry story) {
		return this.story.isBetween() && story.countryCode() != null
				&& all.stream()
					.anyMatch((each) -> this.gazetteer.find(each.sentence())
						.stream()
						.filter((match) -> match.first() >= each.quantity().next() && match.last() < each.end())
						.map((match) -> match.entry().countryCodes())
						.anyMatch((codes) -> codes.size() == 1 && !codes.contains(story.countryCode())));
	}

	/** Whether whatever else the sentence places is in the country of the story. */
	private static boolean isInside(List<EntryMatch> located, Entry story) {
		return located.isEmpty() || (story.countryCode() != null
				&& located.stream().anyMatch((place) -> story.countryCode().equals(place.entry().countryCode()))
				&& located.stream()
					.allMatch((place) -> place.entry().countryCodes().isEmpty()
							|| story.countryCode().equals(place.entry().countryCode())));
	}

}
