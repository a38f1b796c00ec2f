package dateline.claim;

import java.util.List;

import dateline.claim.ClaimContext.Placed;
import dateline.gazetteer.Entry;
import dateline.gazetteer.EntryKind;
import dateline.gazetteer.EntryMatch;
import dateline.gazetteer.Gazetteer;
import dateline.story.OtherScenes;
import dateline.story.StoryPlace;
import dateline.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * STORY_COUNTRY: "Four parties contested the election": the country of the news, for a
 * number at large whose sentence names no place and nobody of another country. In the
 * news of a town only what is told of the country or of another time: neither "About 400
 * staff took part" nor "the first 80 homes".
 */
final class StoryCountry {

	private final Gazetteer gazetteer;

	private final StoryPlace story;

	private final Elsewhen elsewhen;

	private final Elsewhere elsewhere;

	private final SentencePlaces places;

	private final TheCountry country;

	private final Trial trial;

	StoryCountry(Gazetteer gazetteer, StoryPlace story, Elsewhen elsewhen, Elsewhere elsewhere, SentencePlaces places,
			TheCountry country, Trial trial) {
		this.gazetteer = gazetteer;
		this.story = story;
		this.elsewhen = elsewhen;
		this.elsewhere = elsewhere;
		this.places = places;
		this.country = country;
		this.trial = trial;
	}

	@Nullable Placed of(Counting counting) {
		Sentence sentence = counting.sentence();
		Entry country = this.country.ofStory();
		boolean past = this.elsewhen.is(counting);
		boolean fits = country != null && !this.trial.has(counting) && !this.story.isBetween()
				&& !this.story.of(sentence).isEmpty() && HomeCounts.is(counting, past)
				&& !this.elsewhere.isTurned(sentence) && (past || !isOfTown(counting, country));
		return (fits && country != null && !namesOthers(counting, country) && !namesPart(counting, country))
				? this.places.placed(List.of(country), "STORY_COUNTRY") : null;
	}

	/** Of people or things in the news of a town, where nothing names the country. */
	private boolean isOfTown(Counting counting, Entry country) {
		boolean things = switch (counting.meaning().measure()) {
			case PEOPLE, OTHER, VOTES -> true;
			default -> false;
		};
		Sentence sentence = counting.sentence();
		return things && this.story.isLocal() && !HomeCounts.isNational(sentence) && this.gazetteer.find(sentence)
			.stream()
			.noneMatch((match) -> country.countryCode() != null
					&& country.countryCode().equals(match.entry().countryCode())
					&& (match.entry().kind() == EntryKind.COUNTRY || match.entry().kind() == EntryKind.DEMONYM));
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

	/** "210 inmates fled <em>Minna</em> prison", "1,200 in parts of <em>Lusaka</em>". */
	private boolean namesPart(Counting counting, Entry country) {
		Sentence sentence = counting.sentence();
		Region right = Region.shared(counting);
		return this.places.named(sentence)
			.stream()
			.filter((match) -> !OtherScenes.has(sentence, match))
			.anyMatch((match) -> right.has(sentence.token(match.first())) && match.entry().kind() != EntryKind.COUNTRY
					&& match.entry().countryCodes().contains(country.countryCode()));
	}

}
