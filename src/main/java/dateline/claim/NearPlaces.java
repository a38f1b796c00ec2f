package dateline.claim;

import java.util.List;

import dateline.claim.ClaimContext.Placed;
import dateline.gazetteer.Entry;
import dateline.gazetteer.EntryMatch;
import dateline.story.PlaceNames;
import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Where a number holds by the place that its sentence says something is in: the nearest
 * of some words ("900 troops in Syria and 2,500 in Iraq"), else the only one of the
 * sentence, where no other deed, speaker or charge has it.
 */
final class NearPlaces {

	private final SentencePlaces places;

	private final TheCountry country;

	NearPlaces(SentencePlaces places, TheCountry country) {
		this.places = places;
		this.country = country;
	}

	/**
	 * "900 troops <em>in Syria</em> and 2,500 in Iraq": the first place of these words
	 * after the number, the last before it; "in the country" among them is one.
	 */
	@Nullable Placed nearest(Counting counting, Region region, boolean forward) {
		Sentence sentence = counting.sentence();
		List<EntryMatch> places = this.places.located(sentence);
		List<EntryMatch> inside = places.stream()
			.filter((place) -> region.has(sentence.token(place.first())) && isOpen(counting, place, forward))
			.filter((place) -> !forward || !Scopes.isOfWhole(counting, place, places))
			.toList();
		Token country = TheCountry.in(sentence, region);
		if (inside.isEmpty()) {
			return (country != null) ? this.country.namedBefore(sentence, country) : null;
		}
		EntryMatch chosen = forward ? inside.getFirst() : inside.getLast();
		if (forward && country != null && country.index() < chosen.first()) {
			return this.country.namedBefore(sentence, country);
		}
		return (!forward && isApart(counting, chosen)) ? null
				: this.places.placed(SentencePlaces.group(sentence, places, chosen), null);
	}

	/** Not "charged over a raid in Oslo", "officials in Oslo said", "fled Oslo". */
	private static boolean isOpen(Counting counting, EntryMatch place, boolean forward) {
		Sentence sentence = counting.sentence();
		boolean other = forward
				? Attachments.isOfCharge(counting, place.first()) || Attachments.isOfOther(counting, place)
						|| Scopes.isOfOtherNumber(counting, place.first())
						|| Scopes.isLaterClause(counting, place.first()) || Scopes.isPastAside(counting, place.first())
						|| Scopes.isBracketed(sentence, place.last()) || Attachments.isOfDeed(counting, place)
						|| ComparedDates.isOfRise(counting, place.first())
				: Seats.isOfSpeaker(sentence, place, sentence.token(counting.quantity().number()));
		return !other && !Seats.isOrigin(sentence, place.first())
				&& (counting.meaning().measure() == Measure.DISPLACED || !Seats.isFled(sentence, place.first()));
	}

	/** A place before the number that is said of another clause, spoken or planned. */
	private static boolean isApart(Counting counting, EntryMatch place) {
		Sentence sentence = counting.sentence();
		int first = place.first();
		boolean share = counting.meaning().measure() == Measure.PERCENT
				&& Attachments.isOfClause(sentence, sentence.token(counting.quantity().next() - 1), first);
		return share || Scopes.isEarlierClause(counting, first) || Scopes.isOfFormerNumber(counting, first)
				|| Scopes.isOfSpeech(counting, place) || Scopes.isOfMeeting(counting, first)
				|| Region.isAside(sentence, sentence.token(first), sentence.token(counting.quantity().number()))
				|| isOnlySaid(counting, first);
	}

	/** "was said in Oslo that", "plans for Oslo": not of what befell people. */
	private static boolean isOnlySaid(Counting counting, int first) {
		return !counting.meaning().befallsPeople()
				&& (Seats.isSpoken(counting.sentence(), first, counting.quantity().number())
						|| Seats.isPlanned(counting.sentence(), first, counting.meaning().anchor()));
	}

	/** PLACE_IN_SENTENCE: the only place that the sentence names, in whatever clause. */
	@Nullable Placed onlyOne(Counting counting, List<Counting> all) {
		Sentence sentence = counting.sentence();
		Token number = sentence.token(counting.quantity().number());
		List<EntryMatch> places = this.places.located(sentence)
			.stream()
			.filter((place) -> !Region.isAside(sentence, sentence.token(place.first()), number))
			.filter((place) -> !Attachments.isParted(sentence, counting, all, place))
			.filter((place) -> !Attachments.isOfSpeaker(sentence, counting.end(), place.first())
					&& !Attachments.isOfCharge(counting, place.first()))
			.filter((place) -> !Seats.isOfActor(sentence, place, number) && !Seats.isFled(sentence, place.first())
					&& !Seats.isOrigin(sentence, place.first()))
			.filter((place) -> !isOnlySaid(counting, place.first()) && !ComparedDates.isOfRise(counting, place.first()))
			.filter((place) -> !Scopes.isPastAside(counting, place.first())
					&& !Scopes.isEarlierClause(counting, place.first())
					&& !Scopes.isOfFormerNumber(counting, place.first())
					&& !Scopes.isOfOtherNumber(counting, place.first())
					&& !Scopes.isLaterClause(counting, place.first()) && !Scopes.isOfPart(counting, place.first())
					&& !Scopes.isBracketed(sentence, place.last()) && !Scopes.isOfSpeech(counting, place)
					&& !Scopes.isOfMeeting(counting, place.first()))
			.toList();
		places = places.isEmpty() ? brought(counting) : places;
		if (places.isEmpty()) {
			return null;
		}
		List<Entry> group = SentencePlaces.group(sentence, places, places.getFirst());
		long whole = places.stream().filter((place) -> !PlaceNames.isPartOf(sentence, place)).count();
		return (group.size() == whole) ? this.places.placed(group, "PLACE_IN_SENTENCE") : null;
	}

	/** "14 people were killed after a ferry sank off Crete": where it came about. */
	private List<EntryMatch> brought(Counting counting) {
		Sentence sentence = counting.sentence();
		boolean fits = counting.meaning().befallsPeople() || counting.meaning().measure() == Measure.PEOPLE;
		fits &= counting.meaning().measure() != Measure.DETAINED;
		return !fits ? List.of()
				: this.places.located(sentence)
					.stream()
					.filter((place) -> place.first() > counting.end()
							&& !Region.isSceneBetween(sentence, counting.end(), place.first())
							&& Region.isCause(sentence, counting.end(), place.first()))
					.toList();
	}

}
