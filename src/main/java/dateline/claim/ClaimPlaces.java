package dateline.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import dateline.claim.ClaimContext.Placed;
import dateline.gazetteer.Entry;
import dateline.gazetteer.EntryMatch;
import dateline.gazetteer.Gazetteer;
import dateline.text.AnnotatedText;
import dateline.text.Sentence;
import dateline.text.Token;
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
 * </ul>
 * Null where none applies, and for an elliptic number whose own place is unknown: "190
 * people in Chad, 70 in the north".
 */
final class ClaimPlaces {

	private static final Set<String> WHERE = Set.of("in", "inside", "within", "across", "near", "around", "off",
			"throughout", "at", "on", "outside");

	private final AnnotatedText text;

	private final Gazetteer gazetteer;

	ClaimPlaces(AnnotatedText text, Gazetteer gazetteer) {
		this.text = text;
		this.gazetteer = gazetteer;
	}

	@Nullable Placed of(Counting counting, List<Counting> all) {
		if (counting.meaning().measure() == Measure.MONEY || counting.meaning().measure() == Measure.PERCENT) {
			return null;
		}
		Region beside = Region.right(counting, all);
		Placed right = nearest(counting, beside, true);
		if (right != null || theCountry(counting.sentence(), beside) != null) {
			return right;
		}
		if (counting.meaning().antecedent() && counting.meaning().rule().equals("ELLIPSIS_PLACE")) {
			return null;
		}
		Placed shared = nearest(counting, Region.shared(counting), true);
		Placed found = (shared != null) ? shared : nearest(counting, Region.left(counting), false);
		return (found != null || counting.meaning().measure() != Measure.TROOPS) ? found : before(counting);
	}

	private @Nullable Placed nearest(Counting counting, Region region, boolean forward) {
		Sentence sentence = counting.sentence();
		List<EntryMatch> places = located(sentence);
		List<EntryMatch> inside = places.stream().filter((place) -> region.has(sentence.token(place.first()))).toList();
		Token country = theCountry(sentence, region);
		if (inside.isEmpty()) {
			return (country != null) ? namedBefore(sentence, country) : null;
		}
		EntryMatch chosen = forward ? inside.getFirst() : inside.getLast();
		if (!forward && Region.isAside(sentence, sentence.token(chosen.first()),
				sentence.token(counting.quantity().number()))) {
			return null;
		}
		return placed(group(sentence, places, chosen), null);
	}

	/** "in Iraq and Syria" is both; "in Kabul, Afghanistan" is Kabul. */
	private static List<Entry> group(Sentence sentence, List<EntryMatch> places, EntryMatch chosen) {
		List<Entry> group = new ArrayList<>();
		int from = places.indexOf(chosen);
		while (from > 0 && adjoins(sentence, places.get(from - 1), places.get(from))) {
			from--;
		}
		group.add(places.get(from).entry());
		for (int i = from + 1; i < places.size() && adjoins(sentence, places.get(i - 1), places.get(i)); i++) {
			group.add(places.get(i).entry());
		}
		return group;
	}

	/**
	 * Whether they are one list ("Mali, Niger and Chad", "in Mali and in Niger") or a
	 * place and what it lies in ("Kabul, Afghanistan").
	 */
	private static boolean adjoins(Sentence sentence, EntryMatch one, EntryMatch other) {
		boolean linked = false;
		for (int i = one.last() + 1; i < other.first(); i++) {
			Token token = sentence.token(i);
			if (!token.is(",", "and", "or", "both", "the", "in") && !token.tag().startsWith("JJ")) {
				return false;
			}
			linked |= token.is("and", "or");
		}
		boolean inside = other.entry().countryCodes().containsAll(one.entry().countryCodes());
		return linked || inside || NumberWords.word(sentence, other.last() + 1).equals("and");
	}

	private @Nullable Placed placed(List<Entry> entries, @Nullable String rule) {
		return this.gazetteer.place(entries).map((place) -> new Placed(place, rule)).orElse(null);
	}

	/** The places of the sentence that a preposition of place leads up to. */
	private List<EntryMatch> located(Sentence sentence) {
		List<EntryMatch> found = new ArrayList<>();
		for (EntryMatch match : this.gazetteer.places(sentence)) {
			boolean joined = !found.isEmpty() && adjoins(sentence, found.getLast(), match);
			if (joined || isLed(sentence, match)) {
				found.add(match);
			}
		}
		return found;
	}

	/**
	 * "in neighboring Syria", "near the northern city of Mosul"; not "Iraq's",
	 * "U.S.-led".
	 */
	private static boolean isLed(Sentence sentence, EntryMatch match) {
		int after = match.last() + 1;
		if (after < sentence.size() && (sentence.token(after).tag().equals("POS") || sentence.token(after).is("-")
				|| (sentence.token(after).isNoun() && sentence.token(match.last()).head() == after))) {
			return false;
		}
		int at = match.first() - 1;
		if (at > 1 && sentence.token(at).is(",") && sentence.token(at - 1).isName()) {
			at--;
			while (at > 0 && sentence.token(at).isName()) {
				at--;
			}
		}
		while (at > 0 && (sentence.token(at).tag().matches("JJ.*|DT|VBG") || sentence.token(at)
			.is("city", "town", "village", "province", "state", "region", "capital", "of", "part", "parts", "north",
					"south", "east", "west", "island", "district", "outskirts", "and"))) {
			at--;
		}
		return at >= 0 && WHERE.contains(NumberWords.word(sentence, at));
	}

	/** The token of "in the country" in these words, null if none. */
	private static @Nullable Token theCountry(Sentence sentence, Region region) {
		for (Token token : sentence.tokens()) {
			int at = token.index();
			if (region.has(token) && token.is("country", "nation") && at > 1
					&& sentence.token(at - 1).is("the", "that", "this")
					&& WHERE.contains(NumberWords.word(sentence, at - 2))) {
				return token;
			}
		}
		return null;
	}

	private @Nullable Placed namedBefore(Sentence sentence, Token country) {
		Entry found = only(sentence, country.index());
		if (found == null && sentence.index() > 0 && countries(sentence, country.index()).isEmpty()) {
			Sentence previous = this.text.sentences().get(sentence.index() - 1);
			found = only(previous, previous.size());
		}
		return (found != null) ? placed(List.of(found), "THE_COUNTRY") : null;
	}

	private @Nullable Entry only(Sentence sentence, int to) {
		List<Entry> countries = countries(sentence, to);
		return (countries.size() == 1) ? countries.getFirst() : null;
	}

	/** The countries that hold what the sentence names as places before this token. */
	private List<Entry> countries(Sentence sentence, int to) {
		return located(sentence).stream()
			.filter((match) -> match.last() < to)
			.flatMap((match) -> match.entry().countryCodes().stream())
			.distinct()
			.flatMap((code) -> this.gazetteer.country(code).stream())
			.toList();
	}

	private @Nullable Placed before(Counting counting) {
		Sentence sentence = counting.sentence();
		for (int i = sentence.index() - 1; i >= 0; i--) {
			Sentence earlier = this.text.sentences().get(i);
			if (earlier.paragraph() < sentence.paragraph() - 1) {
				return null;
			}
			List<Entry> countries = countries(earlier, earlier.size());
			if (!countries.isEmpty()) {
				return (countries.size() == 1) ? placed(countries, "PLACE_BEFORE") : null;
			}
		}
		return null;
	}

}
