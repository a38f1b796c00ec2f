package dateline.claim;

import java.util.List;

import dateline.claim.ClaimContext.Placed;
import dateline.gazetteer.Entry;
import dateline.gazetteer.EntryKind;
import dateline.gazetteer.EntryMatch;
import dateline.gazetteer.Gazetteer;
import dateline.story.PlaceNames;
import dateline.story.StoryPlace;
import dateline.text.AnnotatedText;
import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * THE_PLACE: which place the words "the province", "the town", "the capital" or "there"
 * mean: "Ancuabe <em>district</em>" of "in the district", else the region or town named
 * last, not far before; the capital of the only country of the story.
 */
final class ThePlace {

	static final String[] REGIONS = { "province", "region", "state", "department", "governorate", "prefecture",
			"county", "island", "archipelago", "territory" };

	static final String[] TOWNS = { "city", "town", "village", "district", "township", "municipality", "commune",
			"hamlet", "settlement", "suburb" };

	/** What a place is only where the text has called it so. */
	private static final String[] ONLY_CALLED = { "county", "state", "department", "governorate", "prefecture",
			"island", "archipelago", "territory", "township", "municipality", "commune" };

	/** How many paragraphs back "the province" may have been named. */
	private static final int NEAR = 4;

	private final AnnotatedText text;

	private final Gazetteer gazetteer;

	private final SentencePlaces places;

	private final TheCountry country;

	private final StoryPlace story;

	ThePlace(AnnotatedText text, Gazetteer gazetteer, SentencePlaces places, TheCountry country, StoryPlace story) {
		this.text = text;
		this.gazetteer = gazetteer;
		this.places = places;
		this.country = country;
		this.story = story;
	}

	/**
	 * THE_PLACE: "died in the region", "sent 1,000 soldiers to the province": that which
	 * was named last.
	 */
	@Nullable Placed in(Counting counting, Region region) {
		Sentence sentence = counting.sentence();
		for (Token token : sentence.tokens()) {
			if (region.has(token) && StoryCounts.isThere(sentence, token)) {
				return there(sentence, token.index());
			}
			if (region.has(token) && isCapital(sentence, token)) {
				return capital();
			}
			if (region.has(token) && isLed(sentence, token)) {
				Entry last = meant(sentence, token);
				return (last != null) ? this.places.placed(List.of(last), "THE_PLACE") : null;
			}
		}
		return null;
	}

	/** "in the capital"; no "capital of" another country, no "capital market". */
	private static boolean isCapital(Sentence sentence, Token token) {
		int at = token.index();
		return token.is("capital") && at > 1 && sentence.token(at - 1).is("the") && PlaceNames.isWhere(sentence, at - 2)
				&& !sentence.word(at + 1).matches("of|city|market|region");
	}

	/** "in the region", "to the town"; no "in the town of Doka", no "town hall". */
	private static boolean isLed(Sentence sentence, Token token) {
		int at = token.index();
		return (token.is(REGIONS) || token.is(TOWNS)) && at > 1 && sentence.token(at - 1).is("the")
				&& (PlaceNames.isWhere(sentence, at - 2) || sentence.token(at - 2).is("to"))
				&& !(at + 1 < sentence.size() && (sentence.token(at + 1).is("of", "'s", "’s")
						|| sentence.token(at + 1).isNoun() || sentence.token(at + 1).is("-")));
	}

	/** THE_PLACE: "killed three soldiers there": the only place named just before. */
	private @Nullable Placed there(Sentence sentence, int at) {
		List<EntryMatch> before = this.places.located(sentence).stream().filter((match) -> match.last() < at).toList();
		boolean near = sentence.index() > 0
				&& this.text.sentences().get(sentence.index() - 1).paragraph() == sentence.paragraph();
		Sentence from = (before.isEmpty() && near) ? this.text.sentences().get(sentence.index() - 1) : sentence;
		List<EntryMatch> told = before.isEmpty() && near ? this.places.located(from) : before;
		List<Entry> group = told.isEmpty() ? List.of() : SentencePlaces.group(from, told, told.getFirst());
		return (!group.isEmpty() && group.size() == told.size())
				? this.places.placed(List.of(group.getFirst()), "THE_PLACE") : null;
	}

	/** THE_PLACE: "in the capital" of the only country of the story. */
	@Nullable Placed capital() {
		Entry country = this.country.ofStory();
		Entry capital = (country != null && country.countryCode() != null)
				? this.gazetteer.capital(country.countryCode()).orElse(null) : null;
		return (capital != null) ? this.places.placed(List.of(capital), "THE_PLACE") : null;
	}

	/**
	 * What "the district" is: the last called so, for most words also the last of them.
	 */
	private @Nullable Entry meant(Sentence sentence, Token token) {
		Entry called = called(sentence, token.index());
		return (called != null || token.is(ONLY_CALLED)) ? called : last(sentence, token.index(), token.is(REGIONS));
	}

	/** The last that is called so: "Ancuabe <em>district</em>" of "the district". */
	private @Nullable Entry called(Sentence sentence, int at) {
		String kind = sentence.token(at).text();
		Entry found = null;
		for (Sentence each : this.text.sentences().subList(0, sentence.index() + 1)) {
			int end = (each.index() == sentence.index()) ? at : each.size();
			for (EntryMatch match : this.places.named(each)) {
				boolean after = match.last() + 1 < end && each.token(match.last() + 1).text().equalsIgnoreCase(kind);
				boolean before = match.first() > 1 && match.last() < end && each.token(match.first() - 1).is("of")
						&& each.token(match.first() - 2).text().equalsIgnoreCase(kind);
				boolean inside = match.last() < end && match.last() > match.first()
						&& each.token(match.last()).text().equalsIgnoreCase(kind);
				found = (after || before || inside) ? match.entry() : found;
			}
		}
		return found;
	}

	/** The last region or town named before this token; null far from it. */
	private @Nullable Entry last(Sentence sentence, int to, boolean region) {
		for (int i = sentence.index(); i >= 0; i--) {
			Sentence each = this.text.sentences().get(i);
			if (each.paragraph() < sentence.paragraph() - NEAR) {
				break;
			}
			int end = (i == sentence.index()) ? to : each.size();
			Entry found = this.places.located(each)
				.stream()
				.filter((match) -> match.last() < end)
				.filter((match) -> region ? isRegion(each, match) : isTown(match.entry()))
				.map(EntryMatch::entry)
				.reduce((one, other) -> other)
				.orElse(null);
			if (found != null) {
				return found;
			}
		}
		List<Entry> lead = this.story.named();
		boolean fits = lead.size() == 1 && (region ? isKnownRegion(lead.getFirst()) : isTown(lead.getFirst()));
		return fits ? lead.getFirst() : null;
	}

	private static boolean isTown(Entry entry) {
		return entry.kind() == EntryKind.CITY || entry.kind() == EntryKind.CAPITAL;
	}

	/** Known as one, or called one: "Chile's Maule region", "the province of Salta". */
	private boolean isRegion(Sentence sentence, EntryMatch match) {
		boolean called = match.last() + 1 < sentence.size() && sentence.token(match.last() + 1).hasLemma(REGIONS);
		return called || isKnownRegion(match.entry()) || (match.first() > 1
				&& sentence.token(match.first() - 1).is("of") && sentence.token(match.first() - 2).hasLemma(REGIONS));
	}

	private boolean isKnownRegion(Entry entry) {
		return this.gazetteer.lookup(entry.name()).filter((known) -> known.kind() == EntryKind.REGION).isPresent();
	}

}
