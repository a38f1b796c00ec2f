package dateline.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dateline.gazetteer.Entry;
import dateline.gazetteer.EntryKind;
import dateline.gazetteer.EntryMatch;
import dateline.gazetteer.Gazetteer;
import dateline.story.PlaceNames;
import dateline.text.Sentence;
import dateline.text.Token;
import dateline.time.DatePhrase;
import dateline.time.Precision;
import dateline.time.ResolvedDate;
import org.jspecify.annotations.Nullable;

/**
 * Gives an event the place and the date of the clauses that its own is joined with
 * ({@link JoinedClauses}), where these name only one:
 * <ul>
 * <li>{@code DATE_IN_SENTENCE}: "Farmers blocked the road on Friday before police
 * arrested nine of them."
 * <li>{@code PLACE_IN_SENTENCE}: "Police fired at a crowd in Kitwe and arrested nine."
 * </ul>
 * Refused where its own clause has another date, and a place for what happens nowhere,
 * such as a threat.
 */
final class SentenceLinks {

	private static final Set<String> OFF = Set.of("before", "until", "till", "by", "after", "for", "from", "since",
			"of", "between", "through", "about", "than", "to");

	/** Up to where a phrase opens a sentence, in words: "On Thursday morning". */
	private static final int LEAD = 3;

	/** How many nouns may stand between an event and its place. */
	private static final int NOUNS = 3;

	private final EventLexicon lexicon;

	private final Sentence sentence;

	private final JoinedClauses clauses;

	private final List<Token> events;

	SentenceLinks(EventLexicon lexicon, Sentence sentence, List<EventCandidate> candidates) {
		this.lexicon = lexicon;
		this.sentence = sentence;
		this.clauses = new JoinedClauses(lexicon, sentence, new CarriedEvents(lexicon, sentence, candidates));
		this.events = candidates.stream().map((each) -> each.token).toList();
	}

	void dates(List<EventCandidate> undated, List<DatePhrase> phrases) {
		for (EventCandidate event : undated) {
			if (event.date == null) {
				event.time(date(event, phrases), "DATE_IN_SENTENCE");
			}
		}
	}

	private @Nullable ResolvedDate date(EventCandidate event, List<DatePhrase> phrases) {
		Set<Token> joined = this.clauses.of(event);
		List<ResolvedDate> found = new ArrayList<>();
		for (DatePhrase phrase : phrases) {
			List<Token> tokens = DateHeads.tokens(this.sentence, phrase);
			Token head = tokens.isEmpty() ? null : DateHeads.of(this.sentence, tokens);
			Token owner = (head != null) ? owner(head) : null;
			boolean now = phrase.date().rule().equals("PUBLICATION_DATE");
			if (head == null || owner == null || now || !joined.contains(owner)) {
				continue;
			}
			ResolvedDate date = Sequel.is(phrase)
					? Sequel.day(phrase, EventDates.isCame(this.sentence, tokens.getFirst())) : phrase.date();
			boolean plain = !OFF.contains(Phrases.preposition(this.sentence, head))
					&& !OFF.contains(tokens.getFirst().text());
			if (!plain || date == null || !date.isKnown() || date.precision() == Precision.RANGE
					|| EventDates.isLoose(date)) {
				return null;
			}
			boolean later = owner.index() > event.token.index() && tokens.getFirst().index() > owner.index()
					&& owner.isRelated("conj") && !isBare(owner);
			if (!later && (!isWide(date) || isOne(event.token, owner, tokens.getFirst()))) {
				found.add(date);
			}
		}
		return (found.size() == 1 && fits(event, found.getFirst())) ? found.getFirst() : null;
	}

	private static boolean isWide(ResolvedDate date) {
		return date.precision() != Precision.DAY && date.precision() != Precision.WEEK;
	}

	/**
	 * Whether a month or a year is said of both: before both, of one clause, or of one
	 * subject.
	 */
	private boolean isOne(Token event, Token owner, Token date) {
		boolean leads = this.sentence.child(owner, "nsubj", "nsubj:pass")
			.filter((each) -> date.index() < each.index())
			.isPresent();
		return leads || event.index() == owner.index() || !event.isVerb()
				|| this.sentence.child(event, "nsubj", "nsubj:pass").isEmpty();
	}

	/** "collided and sank on Tuesday", "were killed and nine abducted on Tuesday". */
	private boolean isBare(Token verb) {
		boolean alone = this.sentence.child(verb, "nsubj", "nsubj:pass").isEmpty();
		boolean elliptic = verb.tag().equals("VBN") && this.sentence.child(verb, "aux:pass", "aux").isEmpty();
		boolean comma = this.sentence.children(verb, "punct")
			.stream()
			.anyMatch((each) -> each.is(",") && each.index() < verb.index());
		return !comma && (alone || elliptic);
	}

	/** What is to come has no day gone by, what was no day ahead. */
	private static boolean fits(EventCandidate event, ResolvedDate date) {
		boolean planned = event.reality.modality() == Modality.PLANNED;
		boolean gone = date.anchor() != null && date.to() != null && date.to().isBefore(date.anchor());
		boolean ahead = date.anchor() != null && date.from() != null && date.from().isAfter(date.anchor());
		return planned ? !gone : !ahead;
	}

	/** The event noun or the verb that a date phrase is said of. */
	private @Nullable Token owner(Token head) {
		Token at = this.sentence.head(head);
		for (int steps = 0; at != null && steps < this.sentence.size(); steps++) {
			if (at.isVerb() || this.events.contains(at)) {
				return (VerbForms.isPassive(this.sentence, at) && this.lexicon.is("afterwards", at)) ? null : at;
			}
			boolean on = head.relation().endsWith("tmod") || Phrases.preposition(this.sentence, head).equals("on");
			boolean leads = head.index() < LEAD && !head.isRelated("nmod:poss");
			if (!on && !leads && !DateHeads.isHour(at)) {
				return null;
			}
			at = this.sentence.head(at);
		}
		return null;
	}

	/**
	 * Gives places to what happens somewhere.
	 */
	void places(List<EventCandidate> unplaced, PlaceNames names, Gazetteer gazetteer) {
		List<List<EntryMatch>> groups = groups(names);
		for (EventCandidate event : unplaced) {
			if (event.place != null || !isBodily(event)) {
				continue;
			}
			Set<Token> joined = this.clauses.of(event);
			List<List<EntryMatch>> here = finest(groups.stream()
				.filter((group) -> whose(group.getFirst()).filter(joined::contains).isPresent())
				.toList());
			if (here.size() == 1) {
				List<Entry> entries = here.getFirst().stream().map(EntryMatch::entry).toList();
				event.locate(gazetteer.place(entries).orElse(null), "PLACE_IN_SENTENCE");
			}
		}
	}

	/** "in Sullana, in the north of Peru" is in Sullana. */
	private static List<List<EntryMatch>> finest(List<List<EntryMatch>> groups) {
		List<List<EntryMatch>> fine = groups.stream()
			.filter((group) -> group.getFirst().entry().kind() != EntryKind.COUNTRY)
			.toList();
		return (fine.size() == 1 && groups.stream().allMatch((group) -> isAround(group, fine.getFirst()))) ? fine
				: groups;
	}

	/** Whether it is the same, or no other country than the other's. */
	private static boolean isAround(List<EntryMatch> group, List<EntryMatch> other) {
		List<String> codes = other.getFirst().entry().countryCodes();
		return group.equals(other) || codes.isEmpty() || codes.containsAll(group.getFirst().entry().countryCodes());
	}

	/** Whether it takes place where people are, as a threat or a deal does not. */
	private boolean isBodily(EventCandidate event) {
		return switch (event.word.type()) {
			case ASSAULT, COERCE, PROTEST, AID, MOBILIZE, RETREAT ->
				!this.lexicon.words("nowhere").contains(event.kind());
			case null -> !this.lexicon.words("nowhere").contains(event.kind());
			default -> false;
		};
	}

	/** Places in one list. */
	private List<List<EntryMatch>> groups(PlaceNames names) {
		List<List<EntryMatch>> groups = new ArrayList<>();
		for (EntryMatch match : names.located(this.sentence, names.described(this.sentence))) {
			if (!groups.isEmpty() && PlaceNames.liesIn(this.sentence, groups.getLast().getLast(), match)) {
				continue;
			}
			if (EventPlaces.isAside(this.sentence, match) || isCrossed(match)) {
				continue;
			}
			boolean next = !groups.isEmpty() && PlaceNames.adjoins(this.sentence, groups.getLast().getLast(), match);
			if (!next) {
				groups.add(new ArrayList<>());
			}
			groups.getLast().add(match);
		}
		return groups;
	}

	/** "was arrested as he tried to cross <em>into Uganda</em>": not there yet. */
	private boolean isCrossed(EntryMatch match) {
		Token verb = this.sentence.head(this.sentence.token(match.last()));
		return match.first() > 0 && this.sentence.token(match.first() - 1).is("into", "to") && verb != null
				&& verb.hasLemma("cross", "flee", "escape", "slip", "smuggle", "sneak", "head");
	}

	/** The event noun or the verb that happens there. */
	private Optional<Token> whose(EntryMatch match) {
		Token head = Phrases.head(this.sentence.tokens().subList(match.first(), match.last() + 1));
		Token at = this.sentence.head(head);
		for (int steps = 0; at != null && steps <= NOUNS; steps++) {
			if (at.isVerb() || this.events.contains(at)) {
				return Optional.of(at);
			}
			Token above = this.sentence.head(at);
			boolean reason = Set.of("over", "about").contains(Phrases.preposition(this.sentence, at));
			boolean speaker = at.isRelated("nsubj") && above != null && this.lexicon.is("saying", above);
			if (!(at.isNoun() || EventOwners.isWay(at)) || speaker || reason
					|| at.isRelated("appos", "nmod:poss", "conj")) {
				return Optional.empty();
			}
			at = above;
		}
		return Optional.empty();
	}

}
