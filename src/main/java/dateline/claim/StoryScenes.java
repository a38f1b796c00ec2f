package dateline.claim;

import java.util.List;

import dateline.claim.ClaimContext.Placed;
import dateline.gazetteer.Entry;
import dateline.gazetteer.EntryKind;
import dateline.gazetteer.EntryMatch;
import dateline.gazetteer.Gazetteer;
import dateline.story.OtherScenes;
import dateline.story.PlaceNames;
import dateline.story.Story;
import dateline.story.StoryPlace;
import dateline.text.AnnotatedText;
import dateline.text.Sentence;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a number holds that its own sentence does not place: in the scene that the
 * sentence before has set ("3,000 marched in the capital. Police arrested 37"), else
 * where the story is; not once the paragraph has turned elsewhere ("Across the border,
 * 23,000 people had moved") or to the people of another country.
 */
final class StoryScenes {

	/** How a sentence turns to another scene. */
	private static final Pattern ELSEWHERE = Pattern.compile(
			"(?i)(?:across|over|beyond) the (?:border|frontier|river|strait|channel|line)\\b|on the (?:other|opposite) side\\b"
					+ "|elsewhere\\b|abroad\\b|further (?:north|south|east|west|afield|inland)\\b"
					+ "|in (?:a|the|an)? ?(?:neighbou?ring|nearby|separate|another|adjacent)\\b|in other\\b");

	private final AnnotatedText text;

	private final Gazetteer gazetteer;

	private final PlaceNames names;

	private final StoryPlace story;

	private final Elsewhen elsewhen;

	private final SentencePlaces places;

	private final TheCountry country;

	private final ThePlace thePlace;

	private final boolean trial;

	StoryScenes(AnnotatedText text, Gazetteer gazetteer, Story story, Elsewhen elsewhen, SentencePlaces places,
			TheCountry country, ThePlace thePlace) {
		this.text = text;
		this.gazetteer = gazetteer;
		this.names = story.names();
		this.story = story.place();
		this.elsewhen = elsewhen;
		this.places = places;
		this.country = country;
		this.thePlace = thePlace;
		this.trial = isTrial(text);
	}

	/** In the scene before, of people, else where the story is. */
	@Nullable Placed of(Counting counting, List<Counting> all) {
		boolean people = counting.meaning().befallsPeople() || counting.meaning().measure() == Measure.PROTESTERS;
		Placed scene = people ? paragraph(counting) : null;
		return (scene != null) ? scene : story(counting, all);
	}

	/**
	 * SCENE: "3,000 marched in the capital. Police arrested 37": where the sentence right
	 * before, of one paragraph, tells of people whom something befell or who marched.
	 */
	private @Nullable Placed paragraph(Counting counting) {
		Sentence sentence = counting.sentence();
		if (sentence.index() == 0 || !this.places.located(sentence).isEmpty() || this.elsewhen.is(counting)
				|| isElsewhere(sentence) || sentence.tokens().stream().anyMatch((token) -> token.is("since"))) {
			return null;
		}
		Sentence before = this.text.sentences().get(sentence.index() - 1);
		if (before.paragraph() != sentence.paragraph()) {
			return null;
		}
		List<EntryMatch> scenes = this.places.located(before)
			.stream()
			.filter((match) -> !Seats.isOfName(before, match) && !Seats.isFled(before, match.first()))
			.toList();
		if (scenes.isEmpty() && isInCapital(before)) {
			Placed there = this.thePlace.capital();
			return (there != null) ? new Placed(there.place(), "SCENE") : null;
		}
		if (scenes.size() != 1 || before.tokens().stream().noneMatch((token) -> token.tag().equals("CD"))) {
			return null;
		}
		List<Entry> lead = this.story.named();
		boolean same = !lead.isEmpty() && lead.getFirst().name().equals(scenes.getFirst().entry().name());
		return same ? null : this.places.placed(List.of(scenes.getFirst().entry()), "SCENE");
	}

	/** "marched in the capital", "the streets of the capital". */
	private static boolean isInCapital(Sentence sentence) {
		return sentence.tokens()
			.stream()
			.anyMatch((token) -> token.is("capital") && token.index() > 1 && sentence.token(token.index() - 1).is("the")
					&& sentence.token(token.index() - 2).is("of", "in")
					&& !sentence.word(token.index() + 1).matches("of|city|market|'s|’s"));
	}

	/**
	 * STORY_PLACE: "At least 12 people died": where the story is, its country for a
	 * number that is told at large.
	 */
	private @Nullable Placed story(Counting counting, List<Counting> all) {
		Sentence sentence = counting.sentence();
		List<Entry> lead = this.elsewhen.is(counting) ? List.of() : this.story.of(sentence);
		List<EntryMatch> located = this.places.located(sentence);
		if (lead.isEmpty() || isOfTrial(counting) || StoryCounts.isApart(counting) || isElsewhere(sentence)
				|| isOfOthers(all, lead.getFirst()) || this.names.hasUnknown(sentence)
				|| !isInside(located, lead.getFirst())
				|| (located.isEmpty() && isOfLocals(sentence, lead.getFirst()))) {
			return null;
		}
		String code = lead.getFirst().countryCode();
		boolean wide = Attachments.isWide(counting) || Attachments.isTotal(counting) || !located.isEmpty()
				|| !this.story.isNarrow() || isOfPeople(counting);
		if (wide && code == null && lead.getFirst().kind() != EntryKind.COUNTRY) {
			return null;
		}
		if (wide && code != null) {
			lead = this.gazetteer.country(code).map(List::of).orElse(lead);
		}
		return this.places.placed(lead, "STORY_PLACE");
	}

	/** "550,000 Afghans": not of the town of the story alone. */
	private boolean isOfPeople(Counting counting) {
		return this.gazetteer.find(counting.sentence())
			.stream()
			.anyMatch((match) -> match.entry().kind() == EntryKind.DEMONYM && match.last() == counting.end() - 1
					&& match.first() >= counting.quantity().next());
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

	/**
	 * STORY_COUNTRY: "Four parties contested the election": the country of the news, for
	 * a number at large whose sentence names no place and nobody of another country.
	 */
	@Nullable Placed home(Counting counting) {
		Sentence sentence = counting.sentence();
		Entry country = this.country.ofStory();
		boolean fits = country != null && !isOfTrial(counting) && !this.story.isBetween()
				&& !this.story.of(sentence).isEmpty() && HomeCounts.is(counting, this.elsewhen.is(counting))
				&& !isElsewhere(sentence) && !this.names.hasUnknown(sentence);
		return (fits && country != null && !namesOthers(counting, country))
				? this.places.placed(List.of(country), "STORY_COUNTRY") : null;
	}

	/**
	 * "A court in Lille jailed six men over a crossing in which 27 drowned": where the
	 * court sits is not where the people of its case were.
	 */
	private boolean isOfTrial(Counting counting) {
		boolean people = switch (counting.meaning().measure()) {
			case KILLED, WOUNDED, PEOPLE -> true;
			default -> false;
		};
		return people && this.trial && counting.sentence().index() > 0;
	}

	/** Whether the first sentence tells of a sentence or an acquittal by a court. */
	private static boolean isTrial(AnnotatedText text) {
		return text.sentences()
			.stream()
			.limit(3)
			.anyMatch((sentence) -> sentence.tokens()
				.stream()
				.anyMatch((token) -> token.isVerb() && token.hasLemma("sentence", "jail", "convict", "acquit"))
					&& sentence.tokens()
						.stream()
						.anyMatch((token) -> token.hasLemma("court", "judge", "jury", "tribunal", "magistrate")));
	}

	/**
	 * "Ten French tourists", "ten in France": somebody or some place of another country.
	 */
	private boolean namesOthers(Counting counting, Entry country) {
		Sentence sentence = counting.sentence();
		boolean share = counting.meaning().measure() == Measure.PERCENT;
		List<EntryMatch> named = this.places.named(sentence);
		return named.stream()
			.filter((match) -> !OtherScenes.has(sentence, match))
			.anyMatch((match) -> !match.entry().countryCodes().contains(country.countryCode())
					&& !(share && match.entry().countryCodes().isEmpty()))
				|| (!Owners.isSubject(sentence, named, country.name()) && this.gazetteer.find(sentence)
					.stream()
					.filter((match) -> !OtherScenes.has(sentence, match))
					.anyMatch((match) -> match.entry()
						.countryCodes()
						.stream()
						.anyMatch((code) -> !code.equals(country.countryCode()))));
	}

	/**
	 * Whether the paragraph has turned to another scene: "Across the border, 23,000
	 * people had moved".
	 */
	private boolean isElsewhere(Sentence sentence) {
		return this.text.sentences()
			.stream()
			.filter((each) -> each.paragraph() == sentence.paragraph() && each.index() <= sentence.index())
			.anyMatch((each) -> ELSEWHERE.matcher(this.text.text(each.span())).lookingAt());
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
