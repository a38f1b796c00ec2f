package dateline.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import dateline.gazetteer.EntryKind;
import dateline.gazetteer.EntryMatch;
import dateline.gazetteer.Place;
import dateline.story.PlaceNames;
import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.Token;
import dateline.time.DatePhrase;
import dateline.time.Precision;
import dateline.time.ResolvedDate;
import org.jspecify.annotations.Nullable;

/**
 * Gives each event of a sentence the place and the date of its own clause. From the
 * phrase it climbs towards the root of the sentence; the first event word on the way, or
 * the first verb that carries one, is what the phrase belongs to. Another verb or noun on
 * the way ends the climb, so that an event never takes what is said of something else.
 */
final class EventCircumstances {

	private static final Set<String> WHERE = Set.of("in", "at", "near", "inside", "outside", "across", "around", "off",
			"throughout", "within", "into", "over", "along");

	private static final Set<String> NOT_THEN = Set.of("before", "until", "till", "by", "after", "for", "from");

	private final EventLexicon lexicon;

	private final Sentence sentence;

	private final List<EventCandidate> events;

	EventCircumstances(EventLexicon lexicon, Sentence sentence, List<EventCandidate> events) {
		this.lexicon = lexicon;
		this.sentence = sentence;
		this.events = events;
	}

	void dates(List<DatePhrase> phrases) {
		for (DatePhrase phrase : phrases) {
			List<Token> tokens = this.sentence.tokens()
				.stream()
				.filter((token) -> token.span().overlaps(new Span(phrase.begin(), phrase.end())))
				.toList();
			if (tokens.isEmpty() || !phrase.date().isKnown()) {
				continue;
			}
			when(tokens, since(phrase.date()));
			if (isLoose(phrase.date())) {
				continue;
			}
			Token head = hour(head(tokens));
			if (Sequel.is(phrase)) {
				after(tokens, Sequel.day(phrase, isCame(tokens.getFirst())), owner(head, false));
				continue;
			}
			String preposition = Clauses.preposition(this.sentence, head);
			boolean opens = phrase.date().rule().equals("SINCE");
			boolean since = preposition.equals("since") && tokens.stream().noneMatch((each) -> each.is("since"));
			EventCandidate event = (since || NOT_THEN.contains(preposition)) ? null : owner(head, false);
			boolean named = phrase.date().rule().equals("HOLIDAY") && isModifier(tokens.getLast(), event);
			boolean once = opens && event != null && event.token.tag().equals("NN");
			if (event != null && event.date == null && !once && !named && !isEdge(event)
					&& !isGone(event, phrase.date())) {
				event.date = phrase.date();
				event.words.addAll(tokens);
			}
		}
	}

	/**
	 * "The attack came two days after X", "resigned on Friday, a day after X": the day
	 * before the phrase is that of what is told first.
	 */
	private boolean isCame(Token first) {
		return isCame(this.sentence, first);
	}

	static boolean isCame(Sentence sentence, Token first) {
		Token before = (first.index() > 0) ? sentence.token(first.index() - 1) : first;
		return before.hasLemma("come", "happen", "occur") || before.is(",");
	}

	/** "hours" of "in the early hours of Sunday". */
	private Token hour(Token head) {
		Token above = this.sentence.head(head);
		boolean hour = above != null && Clauses.preposition(this.sentence, head).equals("of")
				&& above.hasLemma("hour", "morning", "night", "evening", "afternoon");
		return (hour && above != null) ? above : head;
	}

	/** "a Fourth of July concert": of the concert, which need not be on that day. */
	private boolean isModifier(Token last, @Nullable EventCandidate event) {
		int next = last.index() + 1;
		return event != null && next < this.sentence.size() && this.sentence.token(next).isNoun()
				&& next != event.token.index();
	}

	/** The month or year of "since August 2005, when a jet came down". */
	private static ResolvedDate since(ResolvedDate date) {
		LocalDate from = date.from();
		boolean open = date.rule().equals("SINCE") || date.rule().equals("RECORD");
		boolean month = date.text().matches("(?i)(?:since )?(?:late |early )?\\p{L}{3,9} \\d{4}");
		boolean year = date.text().matches("(?i)(?:since )?\\d{4}");
		if (!open || from == null || (!month && !year)) {
			return date;
		}
		LocalDate to = month ? from.plusMonths(1).minusDays(1) : from.plusYears(1).minusDays(1);
		return new ResolvedDate(from, to, month ? Precision.MONTH : Precision.YEAR, date.text(), date.rule(),
				date.anchor());
	}

	/** What "a day after" comes before in the text, and follows in time. */
	private static void after(List<Token> tokens, @Nullable ResolvedDate day, @Nullable EventCandidate event) {
		if (day != null && event != null && event.date == null && event.token.index() > tokens.getLast().index()) {
			event.date = day;
			event.words.addAll(tokens);
		}
	}

	/**
	 * WHEN: "since 2018, when 189 people were killed": the date is that of the clause.
	 */
	private void when(List<Token> tokens, ResolvedDate date) {
		for (EventCandidate event : this.events) {
			Token head = this.sentence.head(event.token);
			boolean relative = event.token.isRelated("acl", "advcl") && head != null && tokens.contains(head)
					&& isWhen(event.token);
			if (relative && event.date == null && date.precision() != Precision.RANGE) {
				event.date = date;
				event.words.addAll(tokens);
			}
		}
	}

	/**
	 * SAME_TIME: "12 people were killed when a bus plunged into a ravine on Monday": what
	 * happened when something else did has its date and place.
	 */
	void share() {
		for (EventCandidate event : this.events) {
			for (EventCandidate other : this.events) {
				if (other.token.isRelated("advcl") && other.token.head() == event.token.index() && isWhen(other.token)
						&& event.reality.equals(other.reality)) {
					event.date = (event.date != null) ? event.date : other.date;
					other.date = (other.date != null) ? other.date : event.date;
					event.place = (event.place != null) ? event.place : other.place;
					other.place = (other.place != null) ? other.place : event.place;
				}
			}
		}
	}

	private boolean isWhen(Token verb) {
		return this.sentence.children(verb, "advmod", "mark", "obl").stream().anyMatch((each) -> each.is("when"));
	}

	/** "two weeks later" than an event of which only the year is known says no day. */
	static boolean isLoose(ResolvedDate date) {
		return date.rule().equals("RECORD") || (date.precision() == Precision.RANGE && date.rule().equals("NARRATIVE"));
	}

	/** GONE: "plans a march on Sunday" is of no Sunday before the article. */
	private static boolean isGone(EventCandidate event, ResolvedDate date) {
		return event.reality.modality() == Modality.PLANNED && !event.past && date.anchor() != null && date.to() != null
				&& date.to().isBefore(date.anchor());
	}

	/**
	 * "declared an end to the outbreak on Saturday", "talks have been suspended since
	 * April": that is when it ended.
	 */
	private boolean isEdge(EventCandidate event) {
		Token head = this.sentence.head(Clauses.hook(this.sentence, event.token));
		return head != null && !event.token.isVerb() && head.hasLemma("end", "anniversary", "aftermath", "eve",
				"conclusion", "commemoration", "suspend", "halt", "freeze", "stall", "pause");
	}

	void places(PlaceNames names) {
		List<EntryMatch> matches = names.described(this.sentence);
		List<EntryMatch> located = names.located(this.sentence, matches);
		List<EntryMatch> reached = names.destinations(this.sentence);
		for (EntryMatch match : matches) {
			List<Token> tokens = this.sentence.tokens().subList(match.first(), match.last() + 1);
			Token head = head(tokens);
			EventCandidate event = (isWhere(head) || (located.contains(match) && !isOn(match))
					|| reached.contains(match)) ? owner(head, true) : null;
			if (event != null && reached.contains(match) && !located.contains(match) && !isGoal(event, match)) {
				continue;
			}
			if (event != null && isNamed(event, match, head)) {
				event.named = true;
			}
			else if (event != null && event.place == null && !isParticipant(event, head)) {
				event.place = joined(match, head, matches);
				event.words.addAll(tokens);
			}
		}
	}

	/** "called on Madrid" is no place. */
	private boolean isOn(EntryMatch match) {
		return match.first() > 0 && this.sentence.token(match.first() - 1).is("on");
	}

	/** GOAL: "sent 40 nurses to Adré", "fled to the town of Doka": there it happens. */
	private static boolean isGoal(EventCandidate event, EntryMatch match) {
		EventType type = event.word.type();
		boolean moves = type == EventType.MOBILIZE || type == EventType.AID
				|| Set.of("flight", "displacement").contains(kind(event));
		return moves && !kind(event).equals("evacuation")
				&& !(type == EventType.AID && match.entry().kind() == EntryKind.COUNTRY);
	}

	/** NAMED: "the Cedar Ridge fire" has a name, which need not be where it burns. */
	private boolean isNamed(EventCandidate event, EntryMatch match, Token head) {
		boolean fire = Set.of("fire", "wildfire", "storm").contains(kind(event));
		return fire && head.isRelated("compound") && match.entry().kind() == EntryKind.REGION
				&& match.entry().countryCodes().size() != 1;
	}

	/** "in Iraq and Syria" is one place in two countries. */
	private Place joined(EntryMatch match, Token head, List<EntryMatch> matches) {
		List<EntryMatch> all = new ArrayList<>(List.of(match));
		for (EntryMatch other : matches) {
			Token otherHead = head(this.sentence.tokens().subList(other.first(), other.last() + 1));
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
		String preposition = Clauses.preposition(this.sentence, head);
		Token above = this.sentence.head(head);
		if (above == null) {
			return false;
		}
		if (WHERE.contains(preposition)) {
			return true;
		}
		EventCandidate event = at(above);
		if (event == null) {
			return above.isVerb() && head.isRelated("obj") && this.lexicon.is("ravage", above)
					&& carried(above) != null;
		}
		boolean taken = Set
			.of("invasion", "capture", "bombing", "bombardment", "siege", "shelling", "annexation", "visit")
			.contains(kind(event));
		boolean hit = event.word.type() == EventType.ASSAULT
				&& (List.of("on", "against").contains(preposition) || head.isRelated("obj", "nsubj:pass"));
		boolean away = event.word.type() == EventType.RETREAT
				|| Set.of("flight", "displacement", "evacuation").contains(kind(event));
		boolean retreats = event.word.type() == EventType.RETREAT;
		boolean left = away && ((retreats && List.of("from", "out").contains(preposition))
				|| (!event.word.frame().equals(EventFrame.ACT_FORCE) && head.isRelated("obj")));
		return hit || left || (head.isRelated("compound") && !event.token.isVerb() && !isAbbreviation(head))
				|| (taken && (List.of("of", "to").contains(preposition) || head.isRelated("obj", "nsubj:pass")));
	}

	/** SITE: "town" of "the town of Goma". */
	private Token site(Token name) {
		Token above = this.sentence.head(name);
		boolean site = above != null && Clauses.preposition(this.sentence, name).equals("of")
				&& this.lexicon.is("site", above) && at(above) == null;
		return (site && above != null) ? above : name;
	}

	private static String kind(EventCandidate event) {
		String kind = event.word.kind();
		return (kind != null) ? kind : EventLexicon.lemma(event.token);
	}

	private static boolean isAbbreviation(Token token) {
		return token.text().matches("[A-Z.]+");
	}

	/** A country that is what the event is done to is also where; who does it is not. */
	private static boolean isParticipant(EventCandidate event, Token head) {
		return event.words.contains(head) && event.has(Role.SOURCE) && !event.has(Role.TARGET);
	}

	/** "voted late on Friday to dismiss X": the parse may make the day the dismisser. */
	private Token astray(Token head) {
		Token verb = this.sentence.head(head);
		boolean on = head.index() > 0 && this.sentence.token(head.index() - 1).is("on") && head.isRelated("nsubj");
		return (on && verb != null && Clauses.isInfinitive(this.sentence, verb)) ? verb : head;
	}

	private @Nullable EventCandidate owner(Token head, boolean place) {
		Token at = place ? head : astray(head);
		for (int steps = 0; steps < this.sentence.size(); steps++) {
			Token above = this.sentence.head(at);
			if (above == null) {
				return null;
			}
			EventCandidate event = at(above);
			if (event != null) {
				return (place && isAgreedDeed(event, at)) ? null : event;
			}
			EventCandidate placed = place ? null : placed(above);
			if (placed != null) {
				return placed;
			}
			if (above.isVerb()) {
				EventCandidate carried = carried(above);
				carried = (carried != null || place) ? carried : ravaging(above);
				if (carried != null) {
					return carried;
				}
				boolean through = above.isRelated("xcomp")
						|| (above.isRelated("acl", "dep") && isOccurrence(above) && (place || isOfEvent(above)))
						|| (place && isFreeRelative(above));
				if (!through) {
					return null;
				}
			}
			else if (place) {
				EventCandidate victim = victim(above);
				if (victim != null || !isPassable(above)) {
					return victim;
				}
			}
			else if (!isDirectObject(above) && !isOn(head)) {
				return null;
			}
			at = above;
		}
		return null;
	}

	/** AGREED: "agreed to buy a plant in Belfast": there the plant is. */
	private boolean isAgreedDeed(EventCandidate event, Token at) {
		return event.word.type() == EventType.AGREE && event.token.isVerb() && at.isRelated("xcomp")
				&& Clauses.isInfinitive(this.sentence, at);
	}

	/** "a storm that left 900 homes without power on Friday": the storm was on Friday. */
	private @Nullable EventCandidate ravaging(Token verb) {
		Token noun = this.sentence.head(verb);
		boolean relative = verb.isRelated("acl")
				&& this.sentence.child(verb, "nsubj").filter((each) -> each.is("that", "which")).isPresent();
		boolean ravage = this.lexicon.is("ravage", verb) || verb.hasLemma("bring", "cripple", "halt", "strand");
		return (relative && ravage && noun != null && noun.isNoun()) ? at(noun) : null;
	}

	/** What happens at a base, happens where the base is. */
	private boolean isPassable(Token noun) {
		return this.lexicon.is("site", noun) || this.lexicon.is("counting", noun) || isWay(noun);
	}

	/** "40 km <em>north</em> of Kidal", "<em>close</em> to the border". */
	static boolean isWay(Token token) {
		return token.text().matches("(?i)(?:north|south)?-?(?:east|west)?(?:ern)?|km|close|next|adjacent")
				|| token.hasLemma("kilometre", "kilometer", "mile", "capital");
	}

	/** "killed a militia leader in X": where the object of force is, the force was. */
	private @Nullable EventCandidate victim(Token noun) {
		for (EventCandidate event : this.events) {
			boolean target = event.word.type() == EventType.ASSAULT && event.words.contains(noun)
					&& event.isTarget(noun);
			Token head = this.sentence.head(noun);
			boolean argument = head != null && head.index() == event.token.index()
					&& noun.isRelated("obj", "nmod", "nsubj:pass") && isHarm(event)
					&& !Clauses.preposition(this.sentence, noun).equals("by");
			if (target || argument) {
				return event;
			}
		}
		return null;
	}

	/** "rejected the plan on Tuesday": the parse may hang the day on the plan. */
	private boolean isDirectObject(Token noun) {
		Token head = this.sentence.head(noun);
		return noun.isRelated("obj") && head != null && at(head) != null;
	}

	/** "in Genoa in 2018": the parse may hang the year on the city. */
	private @Nullable EventCandidate placed(Token noun) {
		return this.events.stream()
			.filter((event) -> event.place != null && event.words.contains(noun) && !event.names(noun)
					&& event.token.index() != noun.index())
			.findFirst()
			.orElse(null);
	}

	/**
	 * "stole a painting from a museum on Monday": the parse may hang the day on the
	 * museum.
	 */
	private boolean isOn(Token token) {
		return token.relation().endsWith("tmod") || Clauses.preposition(this.sentence, token).equals("on")
				|| (Clauses.preposition(this.sentence, token).equals("in") && isPlaced(token));
	}

	private boolean isPlaced(Token token) {
		Token head = this.sentence.head(token);
		return head != null && (head.isName() || this.lexicon.is("site", head));
	}

	private static boolean isHarm(EventCandidate event) {
		return event.word.type() == EventType.ASSAULT || "death".equals(event.word.kind());
	}

	/** "at what it said was a base in X". */
	private boolean isFreeRelative(Token verb) {
		return this.sentence.children(verb).stream().anyMatch((each) -> each.is("what"))
				&& this.sentence.children(verb, "mark", "case")
					.stream()
					.anyMatch((each) -> WHERE.contains(each.text()));
	}

	/** "an attack carried out on Monday", not "the area hit on Monday". */
	private boolean isOfEvent(Token verb) {
		boolean loose = verb.isRelated("dep") && verb.tag().equals("VBN") && verb.index() > 0
				&& this.sentence.child(verb, "aux", "aux:pass").isEmpty();
		Token noun = loose ? this.sentence.token(verb.index() - 1) : this.sentence.head(verb);
		return noun == null || !noun.isNoun() || this.lexicon.is("counting", noun) || isDirectObject(noun)
				|| this.events.stream()
					.anyMatch((each) -> each.token.index() == noun.index()
							|| Clauses.hook(this.sentence, each.token).index() == noun.index());
	}

	private boolean isOccurrence(Token verb) {
		return this.lexicon.carriers(verb).contains(EventFrame.HAPPENS)
				|| this.lexicon.carriers(verb).contains(EventFrame.DOER);
	}

	/** The verb that carries the event of this noun, empty if none does. */
	Optional<Token> carrier(Token noun) {
		return Optional.ofNullable(at(noun))
			.filter((each) -> each.carrier != null && isCarried(each, each.carrier))
			.map((each) -> each.carrier);
	}

	private @Nullable EventCandidate at(Token token) {
		return this.events.stream().filter((each) -> each.token.index() == token.index()).findFirst().orElse(null);
	}

	/** The only event that this verb carries as its object, subject or occasion. */
	private @Nullable EventCandidate carried(Token verb) {
		List<EventCandidate> all = this.events.stream()
			.filter((each) -> each.carrier != null && each.carrier.index() == verb.index() && isCarried(each, verb))
			.sorted(Comparator.comparingInt((EventCandidate each) -> each.token.isRelated("obj", "nsubj") ? 0 : 1)
				.thenComparingInt((each) -> each.token.index()))
			.toList();
		return all.isEmpty() ? null : all.getFirst();
	}

	private boolean isCarried(EventCandidate event, Token verb) {
		List<EventFrame> parts = this.lexicon.carriers(verb);
		if (Clauses.hook(this.sentence, event.token).isRelated("nsubj")) {
			boolean ravage = event.word.frame() == EventFrame.PLAIN && this.lexicon.is("ravage", verb);
			return ravage || parts.contains(EventFrame.HAPPENS) || Clauses.isPassive(this.sentence, verb);
		}
		if (Clauses.hook(this.sentence, event.token).isRelated("obj")) {
			return !parts.isEmpty();
		}
		return Set.of("in", "during", "at", "on", "to").contains(Clauses.preposition(this.sentence, event.token));
	}

	private Token head(List<Token> tokens) {
		return tokens.stream()
			.filter((token) -> token.head() < tokens.getFirst().index() || token.head() > tokens.getLast().index())
			.findFirst()
			.orElse(tokens.getLast());
	}

}
