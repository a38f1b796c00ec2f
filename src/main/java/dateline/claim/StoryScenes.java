package dateline.claim;

import java.util.List;

import dateline.claim.ClaimContext.Placed;
import dateline.gazetteer.Entry;
import dateline.gazetteer.EntryKind;
import dateline.gazetteer.EntryMatch;
import dateline.gazetteer.Gazetteer;
import dateline.story.Care;
import dateline.story.StoryPlace;
import dateline.text.AnnotatedText;
import dateline.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Where a number holds that its own sentence does not place: in the scene that the
 * sentence before has set ("3,000 marched in the capital. Police arrested 37"), else
 * where the story is; not once the paragraph has turned elsewhere ("Across the border,
 * 23,000 people had moved") or to the people of another country.
 */
final class StoryScenes {

	private final AnnotatedText text;

	private final Gazetteer gazetteer;

	private final StoryPlace story;

	private final Elsewhen elsewhen;

	private final SentencePlaces places;

	private final ThePlace thePlace;

	private final Elsewhere elsewhere;

	private final Trial trial;

	StoryScenes(AnnotatedText text, Gazetteer gazetteer, StoryPlace story, Elsewhen elsewhen, Elsewhere elsewhere,
			SentencePlaces places, ThePlace thePlace, Trial trial) {
		this.text = text;
		this.gazetteer = gazetteer;
		this.story = story;
		this.elsewhen = elsewhen;
		this.elsewhere = elsewhere;
		this.places = places;
		this.thePlace = thePlace;
		this.trial = trial;
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
				|| this.elsewhere.isTurned(sentence)
				|| sentence.tokens().stream().anyMatch((token) -> token.is("since"))) {
			return null;
		}
		Sentence before = this.text.sentences().get(sentence.index() - 1);
		if (before.paragraph() != sentence.paragraph()) {
			return null;
		}
		List<EntryMatch> scenes = this.places.located(before)
			.stream()
			.filter((match) -> !Seats.isOfName(before, match) && !Seats.isFled(before, match.first())
					&& Care.to(before, match.first() - 1) < 0)
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
		boolean seated = counting.meaning().measure() == Measure.VOTES && this.story.isLocal();
		if (lead.isEmpty() || seated || this.trial.has(counting) || StoryCounts.isApart(counting)
				|| StoryCounts.host(counting) != null || this.elsewhere.is(sentence, located, all, lead.getFirst())) {
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

}
