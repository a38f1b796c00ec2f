package dateline.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import dateline.claim.ClaimContext.Placed;
import dateline.gazetteer.Entry;
import dateline.gazetteer.EntryMatch;
import dateline.gazetteer.Gazetteer;
import dateline.story.OtherScenes;
import dateline.story.PlaceNames;
import dateline.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The places that the sentences of a text name, as a number can hold in them: a sentence
 * says of {@link #located} that something is there ("in Iraq and Syria", one place of two
 * countries), of the others that {@link #named} knows perhaps only that they act ("Chad
 * had confirmed 17 cases").
 */
final class SentencePlaces {

	private final PlaceNames names;

	private final Gazetteer gazetteer;

	SentencePlaces(PlaceNames names, Gazetteer gazetteer) {
		this.names = names;
		this.gazetteer = gazetteer;
	}

	List<EntryMatch> named(Sentence sentence) {
		return this.names.named(sentence);
	}

	/** The first name in the sentence of which this is true, for this rule. */
	@Nullable Placed named(Sentence sentence, Predicate<EntryMatch> fits, String rule) {
		return this.names.named(sentence)
			.stream()
			.filter(fits)
			.findFirst()
			.map((match) -> placed(List.of(match.entry()), rule))
			.orElse(null);
	}

	/** Not where it was announced, nor with what it is compared. */
	List<EntryMatch> located(Sentence sentence) {
		return this.names.located(sentence, this.names.described(sentence))
			.stream()
			.filter((match) -> !Seats.isAnnounced(sentence, match.first()) && !OtherScenes.has(sentence, match)
					&& !isAhead(sentence, match.first()))
			.toList();
	}

	/**
	 * "sent to Syria <em>for possible deployment in</em> Lebanon": nobody is there yet.
	 */
	private static boolean isAhead(Sentence sentence, int first) {
		int noun = first - 2;
		return noun > 1 && sentence.token(first - 1).is("in", "to", "on")
				&& sentence.token(noun).is("deployment", "use", "service", "action", "transfer", "combat")
				&& (sentence.token(noun - 1).is("for") || (sentence.token(noun - 2).is("for") && sentence
					.token(noun - 1)
					.is("possible", "eventual", "later", "future", "likely", "onward", "further", "potential")));
	}

	/** "in Iraq and Syria" is both; "in Kabul, Afghanistan" is Kabul. */
	static List<Entry> group(Sentence sentence, List<EntryMatch> places, EntryMatch chosen) {
		List<Entry> group = new ArrayList<>();
		int from = places.indexOf(chosen);
		while (from > 0 && PlaceNames.adjoins(sentence, places.get(from - 1), places.get(from))) {
			from--;
		}
		group.add(places.get(from).entry());
		for (int i = from + 1; i < places.size()
				&& PlaceNames.adjoins(sentence, places.get(i - 1), places.get(i)); i++) {
			if (!PlaceNames.isPartOf(sentence, places.get(i))) {
				group.add(places.get(i).entry());
			}
		}
		return group;
	}

	@Nullable Placed placed(List<Entry> entries, @Nullable String rule) {
		return this.gazetteer.place(entries).map((place) -> new Placed(place, rule)).orElse(null);
	}

}
