package dateline.claim;

import java.util.List;

import dateline.claim.ClaimContext.Placed;
import dateline.gazetteer.Entry;
import dateline.gazetteer.Gazetteer;
import dateline.story.Story;
import dateline.text.AnnotatedText;
import dateline.text.Sentence;
import dateline.text.Token;
import dateline.time.DatePhrase;
import org.jspecify.annotations.Nullable;

/**
 * Where a number holds: the place after a preposition of place in its clause, on its
 * right before its left ("900 troops in Syria and 2,500 in Iraq"). Further rules, each
 * recorded with the claim:
 * <ul>
 * <li>THE_COUNTRY: "the 170,000 troops it had in the country" is in the only country that
 * the sentence names as a place before, else the sentence before it
 * <li>PLACE_BEFORE: troops without a place in their sentence are in the only country that
 * the nearest earlier sentence with a place names, in the same or the previous paragraph:
 * "The coalition flew strikes from Rabat. It includes 900 troops."
 * <li>THE_PLACE, see {@link ThePlace}; PLACE_LABEL, see {@link LabelledPlaces}
 * <li>PLACE_OWNS, TOWNSPEOPLE, PLACE_WHERE, ORIGIN, DESTINATION, COUNTRY_COUNTS and
 * LOCAL_SPEAKER, see {@link PlaceRoles}
 * <li>PLACE_IN_SENTENCE, see {@link NearPlaces}
 * <li>SCENE and STORY_PLACE, see {@link StoryScenes}; SCENE_BEFORE, see there;
 * STORY_COUNTRY, see {@link StoryCountry}
 * </ul>
 * Null where none applies, and for an elliptic number whose own place is unknown: "190
 * people in Chad, 70 in the north".
 */
final class ClaimPlaces {

	private final SentencePlaces places;

	private final NearPlaces near;

	private final PlaceRoles roles;

	private final TheCountry country;

	private final ThePlace thePlace;

	private final StoryScenes scenes;

	private final StoryCountry home;

	private final LabelledPlaces labelled;

	ClaimPlaces(AnnotatedText text, Gazetteer gazetteer, List<DatePhrase> dates, Story story) {
		this.places = new SentencePlaces(story.names(), gazetteer);
		this.country = new TheCountry(text, gazetteer, this.places, story.place());
		this.near = new NearPlaces(this.places, this.country);
		this.labelled = new LabelledPlaces(text, this.places, this.country);
		this.roles = new PlaceRoles(story.names(), this.places);
		this.thePlace = new ThePlace(text, gazetteer, this.places, this.country, story.place());
		Elsewhen elsewhen = new Elsewhen(text, dates, story.publishedOn());
		Elsewhere elsewhere = new Elsewhere(text, gazetteer, story.names(), story.place(), this.places);
		Trial trial = new Trial(text);
		this.scenes = new StoryScenes(text, gazetteer, story.place(), elsewhen, elsewhere, this.places, this.thePlace,
				trial);
		this.home = new StoryCountry(gazetteer, story.place(), elsewhen, elsewhere, this.places, this.country, trial);
	}

	@Nullable Placed of(Counting counting, List<Counting> all) {
		if (counting.meaning().measure() == Measure.MONEY) {
			return null;
		}
		if (LabelledPlaces.is(counting.sentence())) {
			return this.labelled.of(counting.sentence());
		}
		Placed told = told(counting, all);
		return (told != null) ? told : this.home.of(counting);
	}

	private @Nullable Placed told(Counting counting, List<Counting> all) {
		if (StoryCounts.isCountrywide(counting)) {
			Entry nation = this.country.ofStory();
			return (nation != null) ? this.places.placed(List.of(nation), "THE_COUNTRY") : null;
		}
		Region right = Region.right(counting, all);
		String rule = counting.meaning().rule();
		if (rule.matches("COMPOUND|STRONG") && right.to() > 0 && this.near.nearest(counting, right, true) == null) {
			return null;
		}
		if (rule.equals("ELLIPSIS_GAP")) {
			return member(counting, all);
		}
		if (rule.equals("ELLIPSIS_BARE") && isAccounting(counting)) {
			return member(counting);
		}
		Placed owned = this.roles.owner(counting);
		owned = (owned == null && rule.matches("NUMBER_OF|TOLL")) ? between(counting) : owned;
		if (owned != null) {
			return owned;
		}
		Placed sent = this.roles.sent(counting, right);
		Placed beside = (sent != null) ? sent : this.near.nearest(counting, right, true);
		if (beside != null || TheCountry.in(counting.sentence(), right) != null
				|| (counting.meaning().antecedent() && rule.equals("ELLIPSIS_PLACE"))) {
			return beside;
		}
		Placed own = this.roles.own(counting);
		own = (own != null) ? own : inClause(counting);
		return (own != null || Attachments.isElsewhereThere(counting)) ? own : atLarge(counting, all);
	}

	/** "put the arrests <em>in Lodge</em> at 110 and the crowd in Lugo at 900". */
	private @Nullable Placed between(Counting counting) {
		int noun = counting.quantity().first();
		while (noun > 0 && counting.sentence().token(noun - 1).span().begin() >= counting.meaning().words().end()) {
			noun--;
		}
		return this.near.nearest(counting, new Region(noun, counting.quantity().first()), false);
	}

	/** "Lodge accounts for 60 cases, <em>Kessen for</em> 18". */
	private static boolean isAccounting(Counting counting) {
		int before = counting.quantity().first() - 1;
		return before > 1 && counting.sentence().token(before).is("for")
				&& counting.sentence().token(before - 1).isName();
	}

	/** Where it is by the name that accounts for it, null if that is no place. */
	private @Nullable Placed member(Counting counting) {
		int name = counting.quantity().first() - 2;
		return this.places.named(counting.sentence(), (match) -> match.last() == name, "COUNTRY_COUNTS");
	}

	/** By what its own clause says, on its right before its left. */
	private @Nullable Placed inClause(Counting counting) {
		Placed found = this.roles.sent(counting, Region.shared(counting));
		found = (found != null) ? found : this.near.nearest(counting, Region.shared(counting), true);
		found = (found != null) ? found : this.thePlace.in(counting, Region.shared(counting));
		found = (found != null) ? found : this.roles.destination(counting);
		found = (found != null) ? found : this.near.nearest(counting, Region.left(counting), false);
		found = (found != null) ? found : this.roles.counting(counting);
		return (found != null) ? found : this.thePlace.in(counting, Region.left(counting));
	}

	/** By the rest of the sentence, what was told before and the story. */
	private @Nullable Placed atLarge(Counting counting, List<Counting> all) {
		Measure measure = counting.meaning().measure();
		Placed found = (measure == Measure.PERCENT) ? null : this.near.onlyOne(counting, all);
		found = (found != null || measure != Measure.TROOPS || counting.meaning().antecedent()) ? found
				: this.country.before(counting);
		found = (found != null) ? found : this.roles.local(counting);
		if (found == null && StoryCounts.isNationwide(counting)) {
			Entry nation = this.country.ofStory();
			return (nation != null) ? this.places.placed(List.of(nation), "THE_COUNTRY") : null;
		}
		found = (found != null) ? found : sceneBefore(counting, all);
		return (found != null || !Attachments.isOfTheStory(counting)) ? found : this.scenes.of(counting, all);
	}

	/**
	 * "In Homs 12 died, <em>in Hama</em> nine", "Peru had 87 cases, <em>Chile</em> 40".
	 */
	private @Nullable Placed member(Counting counting, List<Counting> all) {
		// "in Hama nine": the name before the number, not the one after it
		Sentence sentence = counting.sentence();
		Quantity quantity = counting.quantity();
		int begin = Gaps.begin(sentence, quantity.first(), quantity.next());
		Region name = new Region((begin < 0) ? quantity.first() : begin, quantity.first());
		Placed own = this.near.nearest(counting, (begin < 0) ? Region.right(counting, all) : name, begin < 0);
		Counting head = all.getFirst();
		Token subject = Gaps.head(sentence, quantity);
		boolean counts = own == null && subject != null && !head.equals(counting) && this.roles.counting(head) != null;
		return counts ? this.places.named(sentence, (match) -> name.has(sentence.token(match.last())), "COUNTRY_COUNTS")
				: own;
	}

	/**
	 * SCENE_BEFORE: "In Kharkiv two were killed; 19 were injured": past a semicolon where
	 * the number before it is.
	 */
	private @Nullable Placed sceneBefore(Counting counting, List<Counting> all) {
		Sentence sentence = counting.sentence();
		int semicolon = counting.quantity().first() - 1;
		while (semicolon > 0 && !sentence.token(semicolon).is(";")) {
			semicolon--;
		}
		int at = semicolon;
		boolean fits = counting.meaning().befallsPeople() || counting.meaning().unit().equals("people");
		if (at == 0 || !fits || this.places.located(sentence).stream().anyMatch((place) -> place.first() > at)) {
			return null;
		}
		Placed scene = all.stream()
			.filter((each) -> each.quantity().next() <= at && each.meaning().befallsPeople())
			.reduce((one, other) -> other)
			.map((before) -> of(before, all))
			.orElse(null);
		return (scene != null && scene.rule() == null) ? new Placed(scene.place(), "SCENE_BEFORE") : null;
	}

}
