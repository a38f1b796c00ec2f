package dateline.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import dateline.gazetteer.EntryKind;
import dateline.gazetteer.EntryMatch;
import dateline.gazetteer.Place;
import dateline.text.Sentence;
import dateline.text.Token;

/**
 * COURT_PLACE: what a court decides, it decides where it sits, which its name tells: "a
 * Nairobi court sentenced two men", "was convicted by a jury at Leeds Crown Court". Not
 * where the court is called by a country, a person or a state of many towns.
 */
final class CourtTowns {

	private static final Set<String> DECIDED = Set.of("sentencing", "imprisonment", "conviction", "acquittal", "ruling",
			"detention");

	private static final Set<String> COURT = Set.of("court", "tribunal", "judge", "jury", "magistrate");

	/** Of "a Paris criminal appeals court", what may stand between. */
	private static final int WORDS = 4;

	private final Sentence sentence;

	CourtTowns(Sentence sentence) {
		this.sentence = sentence;
	}

	void fill(List<EventCandidate> events, List<EntryMatch> named) {
		for (EventCandidate event : events) {
			if (event.place != null || !event.token.isVerb() || !DECIDED.contains(event.kind())) {
				continue;
			}
			for (Token court : courts(event.token)) {
				named.stream()
					.filter((match) -> isTown(match) && isCalledBy(court, match))
					.findFirst()
					.ifPresent((match) -> event.locate(place(match), "COURT_PLACE"));
			}
		}
	}

	private List<Token> courts(Token verb) {
		List<Token> courts = new ArrayList<>();
		List<Token> doers = EventConditions.subjects(this.sentence, verb);
		this.sentence.children(verb, "obl")
			.stream()
			.filter((each) -> Set.of("at", "in").contains(Phrases.preposition(this.sentence, each)))
			.filter(CourtTowns::isCourt)
			.forEach(courts::add);
		for (Token doer : doers) {
			if (isCourt(doer)) {
				courts.add(doer);
				this.sentence.children(doer, "nmod").stream().filter(CourtTowns::isCourt).forEach(courts::add);
			}
		}
		return courts;
	}

	private static boolean isCourt(Token token) {
		return COURT.contains(EventLexicon.lemma(token));
	}

	private static boolean isTown(EntryMatch match) {
		return match.entry().kind() == EntryKind.CITY || match.entry().kind() == EntryKind.CAPITAL;
	}

	/** "<em>Nairobi</em> court", "<em>Delhi</em>'s high court". */
	private boolean isCalledBy(Token court, EntryMatch match) {
		return match.last() < court.index() && court.index() - match.last() <= WORDS
				&& this.sentence.tokens()
					.subList(match.last() + 1, court.index())
					.stream()
					.allMatch((each) -> each.head() == court.index() || each.tag().equals("POS"))
				&& this.sentence.token(match.last()).head() == court.index();
	}

	private static Place place(EntryMatch match) {
		String code = match.entry().countryCode();
		List<String> codes = match.entry().countryCodes();
		return new Place(match.entry().name(), (codes.isEmpty() && code != null) ? List.of(code) : codes);
	}

}
