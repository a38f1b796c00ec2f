package dateline.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import dateline.gazetteer.EntryKind;
import dateline.gazetteer.EntryMatch;
import dateline.gazetteer.Place;
import dateline.story.OtherScenes;
import dateline.story.PlaceNames;
import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Gives the events of a sentence the places that are said of them: "a blast in Oslo",
 * "the Oslo bombing", "the invasion of Gaza", "sent 40 nurses to Adré"; not whom they are
 * asked of ("called on Madrid") nor who does them.
 */
final class EventPlaces {

	static final Set<String> WHERE = Set.of("in", "at", "near", "inside", "outside", "across", "around", "off",
			"throughout", "within", "into", "over", "along");

	/** What is done to a place. */
	private static final Set<String> TAKEN = Set.of("invasion", "capture", "bombing", "bombardment", "siege",
			"shelling", "annexation", "visit");

	private final EventLexicon lexicon;

	private final Sentence sentence;

	private final EventOwners owners;

	private final CarriedEvents carried;

	EventPlaces(EventLexicon lexicon, Sentence sentence, EventOwners owners, CarriedEvents carried) {
		this.lexicon = lexicon;
		this.sentence = sentence;
		this.owners = owners;
		this.carried = carried;
	}

	void fill(PlaceNames names) {
		List<EntryMatch> matches = names.described(this.sentence);
		List<EntryMatch> located = names.located(this.sentence, matches);
		List<EntryMatch> reached = names.destinations(this.sentence);
		for (EntryMatch match : matches) {
			Token head = Phrases.head(tokens(match));
			boolean there = located.contains(match);
			boolean goal = reached.contains(match);
			EventCandidate event = (!isAside(this.sentence, match)
					&& (isWhere(head) || (there && !isOn(match)) || goal)) ? this.owners.of(head, true) : null;
			if (event != null && (!goal || there || isGoal(event, match))) {
				fill(event, match, matches);
			}
		}
	}

	/** THE_PLACE: the same of words that mean a town; see {@link MeantTown}. */
	void meant(List<EntryMatch> towns) {
		for (EntryMatch match : towns) {
			Token head = Phrases.head(tokens(match));
			EventCandidate event = isWhere(head) ? this.owners.of(head, true) : null;
			if (event != null) {
				event.locate(new Place(match.entry().name(), codes(match)), "THE_PLACE");
			}
		}
	}

	private void fill(EventCandidate event, EntryMatch match, List<EntryMatch> matches) {
		Token head = Phrases.head(tokens(match));
		if (isNamed(event, match, head)) {
			event.named = true;
		}
		else if (event.place == null && !isParticipant(event, head)) {
			event.place = joined(finest(match, matches), head, matches);
			event.words.addAll(tokens(match));
		}
	}

	/** "Doka" of "near Doka in southern Sudan", which the parse may hang elsewhere. */
	private EntryMatch finest(EntryMatch match, List<EntryMatch> matches) {
		return matches.stream()
			.filter((each) -> WHERE.contains(this.sentence.word(each.first() - 1))
					&& PlaceNames.liesIn(this.sentence, each, match))
			.reduce((first, nearer) -> nearer)
			.orElse(match);
	}

	private List<Token> tokens(EntryMatch match) {
		return this.sentence.tokens().subList(match.first(), match.last() + 1);
	}

	/**
	 * Beside where it happens: "outside <em>Spain</em>", "as he travelled to a base in
	 * <em>Lodz</em>", on a route.
	 */
	static boolean isAside(Sentence sentence, EntryMatch match) {
		return isRoute(sentence, match) || OtherScenes.isBound(sentence, match) || PlaceNames.isAbroad(sentence, match);
	}

	/** ROUTE: "on the road from Owerri to Okigwe" is in neither. */
	private static boolean isRoute(Sentence sentence, EntryMatch match) {
		boolean from = match.first() > 1 && sentence.token(match.first() - 1).is("from");
		Token way = from ? sentence.token(match.first() - 2) : null;
		return way != null && way.hasLemma("road", "highway", "route", "motorway", "railway", "line", "way")
				&& sentence.word(match.last() + 1).equals("to");
	}

	/** "called on Madrid" is no place. */
	private boolean isOn(EntryMatch match) {
		return match.first() > 0 && this.sentence.token(match.first() - 1).is("on");
	}

	/**
	 * GOAL: "sent 40 nurses to Adré", "will travel to Hanoi", "fled to the town of Doka":
	 * there it happens.
	 */
	private static boolean isGoal(EventCandidate event, EntryMatch match) {
		EventType type = event.word.type();
		boolean moves = type == EventType.MOBILIZE || type == EventType.AID
				|| Set.of("flight", "displacement", "visit").contains(event.kind());
		return moves && !event.kind().equals("evacuation")
				&& !(type == EventType.AID && match.entry().kind() == EntryKind.COUNTRY);
	}

	/** NAMED: "the Cedar Ridge fire" has a name, which need not be where it burns. */
	private boolean isNamed(EventCandidate event, EntryMatch match, Token head) {
		boolean fire = Set.of("fire", "wildfire", "storm").contains(event.kind());
		return fire && head.isRelated("compound") && match.entry().kind() == EntryKind.REGION
				&& match.entry().countryCodes().size() != 1;
	}

	/** "in Iraq and Syria" is one place in two countries. */
	private Place joined(EntryMatch match, Token head, List<EntryMatch> matches) {
		List<EntryMatch> all = new ArrayList<>(List.of(match));
		for (EntryMatch other : matches) {
			Token otherHead = Phrases.head(tokens(other));
			if (otherHead.isRelated("conj") && otherHead.head() == head.index()) {
				all.add(other);
			}
		}
		Set<String> codes = new TreeSet<>();
		all.forEach((each) -> codes.addAll(codes(each)));
		return new Place(String.join(" and ", all.stream().map((each) -> each.entry().name()).toList()),
				List.copyOf(codes));
	}

	private static List<String> codes(EntryMatch match) {
		String code = match.entry().countryCode();
		return match.entry().countryCodes().isEmpty() && code != null ? List.of(code) : match.entry().countryCodes();
	}

	/**
	 * PLACE_PHRASE "in Oslo", PLACE_COMPOUND "the Oslo bombing", PLACE_OF "the invasion
	 * of Gaza".
	 */
	private boolean isWhere(Token name) {
		Token head = site(name);
		String preposition = Phrases.preposition(this.sentence, head);
		Token above = this.sentence.head(head);
		if (above == null || isDoer(name)) {
			return false;
		}
		if (WHERE.contains(preposition)) {
			return true;
		}
		EventCandidate event = this.carried.at(above);
		if (event == null) {
			return above.isVerb() && head.isRelated("obj") && this.lexicon.is("ravage", above)
					&& this.carried.by(above) != null;
		}
		return isTaken(event, head, preposition) || isLeft(event, head, preposition)
				|| (head.isRelated("compound") && !event.token.isVerb() && !isAbbreviation(head));
	}

	/**
	 * DOER: "hurt in Iran's overnight missile attack": the attack is Iran's, not there.
	 */
	private boolean isDoer(Token name) {
		int at = name.index() + 1;
		if (at >= this.sentence.size() || !this.sentence.token(at).tag().equals("POS")) {
			return false;
		}
		while (at + 1 < this.sentence.size() && this.sentence.token(at + 1).tag().matches("JJ.*|NN.*|VB.*|CD|HYPH")) {
			at++;
			if (this.lexicon.is("doing", this.sentence.token(at))) {
				return true;
			}
		}
		return false;
	}

	/** "attacks on Gaza", "the invasion of Gaza", "visited Gaza". */
	private static boolean isTaken(EventCandidate event, Token head, String preposition) {
		boolean object = head.isRelated("obj", "nsubj:pass");
		boolean hit = event.word.type() == EventType.ASSAULT
				&& (List.of("on", "against").contains(preposition) || object);
		return hit || (TAKEN.contains(event.kind()) && (List.of("of", "to").contains(preposition) || object));
	}

	/** "withdrew from Kabul", "fled Goma". */
	private static boolean isLeft(EventCandidate event, Token head, String preposition) {
		boolean retreats = event.word.type() == EventType.RETREAT;
		boolean away = retreats || Set.of("flight", "displacement", "evacuation").contains(event.kind());
		return away && ((retreats && List.of("from", "out").contains(preposition))
				|| (!event.word.frame().equals(EventFrame.ACT_FORCE) && head.isRelated("obj")));
	}

	/** SITE: "town" of "the town of Goma". */
	private Token site(Token name) {
		Token above = this.sentence.head(name);
		boolean site = above != null && Phrases.preposition(this.sentence, name).equals("of")
				&& this.lexicon.is("site", above) && this.carried.at(above) == null;
		return (site && above != null) ? above : name;
	}

	private static boolean isAbbreviation(Token token) {
		return token.text().matches("[A-Z.]+");
	}

	/** A country that is what the event is done to is also where; who does it is not. */
	private static boolean isParticipant(EventCandidate event, Token head) {
		return event.words.contains(head) && event.has(Role.SOURCE) && !event.has(Role.TARGET);
	}

}
