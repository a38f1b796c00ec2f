package dateline.story;

import java.util.ArrayList;
import java.util.List;

import dateline.gazetteer.EntryMatch;
import dateline.text.Sentence;

/**
 * Those of the places that a sentence names that something is in or near: behind a
 * preposition of place ("in neighbouring <em>Syria</em>", "near the border town of
 * <em>Adré</em>"), with what they adjoin, and as {@link PlaceSites} and
 * {@link StruckPlaces} know. Not "Iraq's army", "U.S.-led", and not where those who speak
 * are ({@link SourcePlaces}).
 */
final class LocatedPlaces {

	/** What is called by its town alone: "at Cork Airport", "in Minna prison". */
	private static final String[] PUBLIC = { "airport", "hospital", "stadium", "prison", "jail", "university", "port",
			"harbour", "harbor", "cathedral", "refinery", "racecourse", "zoo" };

	/** So many kilometres or miles from it is not near it. */
	private static final String FAR = "[1-9][0-9]{2}|[1-9],?[0-9]{3}";

	private LocatedPlaces() {
	}

	/** In text order. */
	static List<EntryMatch> of(Sentence sentence, List<EntryMatch> named) {
		List<EntryMatch> found = new ArrayList<>();
		for (EntryMatch match : named) {
			boolean joined = !found.isEmpty() && PlaceNames.adjoins(sentence, found.getLast(), match);
			if (joined || isLed(sentence, match) || PlaceSites.is(sentence, match)
					|| (found.isEmpty() && isDirected(sentence, match)) || StruckPlaces.is(sentence, match)) {
				found.add(match);
			}
		}
		return found;
	}

	/** "<em>in</em> the hills of western Nepal", "<em>in</em> the capital, Luanda". */
	private static boolean isLed(Sentence sentence, EntryMatch match) {
		if (isModifier(sentence, match) || PlaceNames.isAbroad(sentence, match)) {
			return false;
		}
		int at = match.first() - 1;
		if (at > 1 && sentence.token(at).is(",") && PlaceKinds.isBeside(sentence.word(at - 1))) {
			// "in the capital, Luanda"
			at--;
		}
		else if (at > 1 && sentence.token(at).is(",") && sentence.token(at - 1).isName()) {
			at--;
			while (at > 0 && sentence.token(at).isName()) {
				at--;
			}
		}
		at = PlacePhrases.before(sentence, at);
		boolean without = at == 0 && sentence.token(at).is("outside");
		boolean called = at > 0 && sentence.token(at).is("on") && sentence.token(at - 1).hasLemma("call");
		boolean close = at > 0 && sentence.token(at).is("to") && sentence.word(at - 1).matches("close|next|adjacent");
		return at >= 0
				&& (PlacePhrases.isWhere(sentence, at) || close || isBetween(sentence, at)
						|| PlaceSites.isBeside(sentence, at) || PlaceSites.isBeside(sentence, match.first() - 1))
				&& !SourcePlaces.is(sentence, at) && !without && !called;
	}

	/**
	 * "Iraq's", "Iraq-led", "the Brandenburg Gate", "the Red Sea port of Hodeidah"; not
	 * "Cork Airport", "Kano city".
	 */
	static boolean isModifier(Sentence sentence, EntryMatch match) {
		int after = match.last() + 1;
		boolean other = PlaceKinds.isBefore(sentence.word(after)) && sentence.word(after + 1).equals("of")
				&& after + 2 < sentence.size() && sentence.token(after + 2).isName();
		return after < sentence.size()
				&& (other || sentence.token(after).tag().equals("POS") || sentence.token(after).is("-")
						|| (sentence.token(after).isNoun() && sentence.token(match.last()).head() == after
								&& !PlaceKinds.isBeside(sentence.word(after))
								&& !sentence.token(after).hasLemma(PUBLIC)));
	}

	/** "on the road <em>between</em> Gao and Kidal". */
	private static boolean isBetween(Sentence sentence, int at) {
		return sentence.token(at).is("between") && sentence.word(at - 1)
			.matches("(?:high|motor|rail)?way|road|route|border|line|stretch|area|crossing");
	}

	/**
	 * "at the mine, <em>north of</em> Moranbah", "30 km south of Quito"; not "500 miles
	 * south of Quito".
	 */
	private static boolean isDirected(Sentence sentence, EntryMatch match) {
		int of = match.first() - 1;
		boolean whole = match.last() + 1 >= sentence.size()
				|| !sentence.token(match.last() + 1).tag().matches("POS|NNS?|HYPH");
		int way = (of > 3 && sentence.token(of - 2).is("-")) ? of - 3 : of - 1;
		return whole && of > 1 && sentence.token(of).is("of") && PlaceKinds.isDirection(sentence.word(of - 1))
				&& sentence.word(way - 1).matches(",|\\)|km|kilomet(?:re|er)s?|miles?|just|far|directly|due")
				&& !(way > 2 && sentence.token(way - 1).is(",") && sentence.token(way - 2).isName())
				&& !(way > 1 && sentence.word(way - 2).matches(FAR));
	}

}
