package dateline.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

import dateline.claim.Acts.Act;
import dateline.claim.UnitLexicon.Role;
import dateline.text.AnnotatedText;
import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Numbers without a noun of their own, which count what was named before:
 * <ul>
 * <li>PART: "27 civilians, 15 of them children", "violations, of which it counted 12"
 * <li>BALLOT: "by 312 votes to 140", "a 52-48 vote"
 * <li>ELLIPSIS_PLACE: "900 troops in Syria and 2,500 in Iraq"
 * <li>ELLIPSIS_GAP: "Spain sent 200 troops, Italy 150", see {@link Gaps}
 * <li>ELLIPSIS_MORE: "and another 500 are waiting"
 * <li>ELLIPSIS_COMPARED: "12 dead, up from seven", "23 dead, against 49 in 2023";
 * ELLIPSIS_TOTAL: "3,000 more soldiers, bringing the total to 9,000"
 * <li>ELLIPSIS_OUT_OF: "by 41,236 votes out of almost 18.9 million"
 * <li>ELLIPSIS_FIGURE: "seven were hurt, revising an earlier figure of five"
 * <li>ELLIPSIS_OBJECT: "was built for 800 inmates and held 1,700"
 * <li>CAPACITY: "a ground that holds 40,500", "the hall seats 1,200"
 * <li>ELLIPSIS_SUBJECT: "Eleven people were found; nine were flown to hospital"
 * <li>ELLIPSIS_OF: "of the 480 pumps ordered, only 112 were delivered"
 * <li>ELLIPSIS_PERCENT: "put one party at 26 percent and the other at 23"
 * <li>ELLIPSIS_DEGREE: "three were wounded, one critically"
 * <li>ECHO: "60,000 marched. The police put it at 25,000"
 * <li>ABOARD: "had left with at least 70 on board"
 * <li>ACT_ALONE: "139 were rescued", people by the verb alone
 * </ul>
 */
final class Ellipses {

	private static final Set<String> DEGREES = Set.of("critically", "seriously", "severely", "badly", "slightly",
			"lightly", "gravely");

	/** What holds people. */
	private static final String[] VENUES = { "stadium", "ground", "arena", "hall", "theatre", "theater", "cinema",
			"church", "mosque", "cathedral", "temple", "ferry", "ship", "boat", "bus", "prison", "jail", "camp",
			"shelter", "centre", "center", "hospital", "hotel", "venue", "auditorium", "square", "tent", "grandstand",
			"stand", "dormitory", "barracks", "facility", "school", "restaurant", "club", "nightclub", "complex",
			"pavilion", "park", "chamber", "room", "plane", "aircraft", "train", "carriage" };

	private static final Set<String> PLACED = Set.of("in", "at", "near", "across", "on", "inside", "outside", "around",
			"off", "throughout", "within", "from");

	private final AnnotatedText text;

	private final UnitLexicon lexicon;

	private final CountedPhrases phrases;

	private final Acts acts;

	private final Tolls tolls;

	private final BareNumbers bare;

	Ellipses(AnnotatedText text, UnitLexicon lexicon, CountedPhrases phrases, Acts acts) {
		this.text = text;
		this.lexicon = lexicon;
		this.phrases = phrases;
		this.acts = acts;
		this.tolls = new Tolls(text, lexicon, phrases);
		this.bare = new BareNumbers(text, lexicon, phrases);
	}

	/** "312 votes to 140" and "a vote of 312 to 140", null for other pairs. */
	@Nullable Meaning ballot(Sentence sentence, Quantity quantity) {
		if (!Labels.isBallot(sentence, quantity.number())) {
			return null;
		}
		Token number = sentence.token(quantity.next() - 1);
		Span vote = sentence.tokens()
			.stream()
			.filter((token) -> token.hasLemma("vote", "ballot") && Math.abs(token.index() - number.index()) < 10)
			.findFirst()
			.orElse(number)
			.span();
		return new Meaning(Measure.VOTES, "votes", this.text.text(vote), vote, number.index(), true, "BALLOT");
	}

	/** Whether the number is told of a whole named before: "15 of them", "of whom 15". */
	private static boolean isPart(Sentence sentence, Quantity quantity) {
		return isAfterWhich(sentence, quantity)
				|| (sentence.word(quantity.next()).equals("of") && isBack(sentence.word(quantity.next() + 1)));
	}

	/** "of whom 15", "of which the office has verified 12"; no "the oldest of whom". */
	private static boolean isAfterWhich(Sentence sentence, Quantity quantity) {
		for (int i = quantity.first() - 1; i > 0 && i > quantity.first() - 9; i--) {
			if (isBack(sentence.word(i))) {
				return sentence.word(i - 1).equals("of") && sentence.word(i - 2).matches("[,(;:–—-]|--|and|-lrb-");
			}
			if (sentence.token(i).is(",", ";", ":", "and", "that") || sentence.token(i).tag().equals("CD")) {
				return false;
			}
		}
		return false;
	}

	private static boolean isBack(String word) {
		return word.matches("them|whom|which");
	}

	/** "37 of those <em>had failed</em>", no "37 of those arrested". */
	private static boolean isOfThose(Sentence sentence, Quantity quantity) {
		return sentence.word(quantity.next()).equals("of") && sentence.word(quantity.next() + 1).matches("those|these")
				&& sentence.word(quantity.next() + 2).matches("had|have|has|were|was|are|[,.;:]|");
	}

	/**
	 * The meaning of a number without noun, null if none.
	 * @param earlier what the numbers before it in the sentence mean
	 * @param recent what the last number of the sentences just before means, if any
	 */
	@Nullable Meaning of(Sentence sentence, Quantity quantity, List<Meaning> earlier, @Nullable Meaning recent) {
		Token number = sentence.token(quantity.next() - 1);
		boolean pronoun = number.is("one") && !number.tag().equals("CD");
		boolean alone = quantity.isOne() && (pronoun || sentence.word(quantity.next()).equals("of"));
		boolean back = sentence.word(quantity.first() - 1).matches("the|these|those|his|her|its|their|our");
		if (alone || (back && !isCompared(sentence, quantity))) {
			return (back && !alone) ? this.bare.who(sentence, quantity) : null;
		}
		Meaning last = earlier.isEmpty() ? null : earlier.getLast();
		if (last != null && last.measure() == Measure.WOUNDED && DEGREES.contains(sentence.word(quantity.next()))) {
			return last.inherited(quantity, "ELLIPSIS_DEGREE");
		}
		boolean part = isPart(sentence, quantity) || (last != null && isOfThose(sentence, quantity));
		last = part ? earlier.stream().filter(Ellipses::isCount).reduce((one, other) -> other).orElse(last) : last;
		Meaning those = those(sentence, quantity);
		if (those != null) {
			return those;
		}
		Meaning named = part ? named(sentence, quantity, last) : null;
		if (named != null) {
			return named;
		}
		int next = next(sentence, quantity, part);
		Act act = this.acts.of(sentence, quantity.first(), next, number);
		act = (act == null) ? this.acts.alone(sentence, next, number) : act;
		act = (act == null && isAboard(sentence, next)) ? new Act(Measure.PEOPLE, "ABOARD") : act;
		boolean things = act != null && act.rule().equals("ACT_ALONE") && act.measure() == Measure.PEOPLE
				&& last != null && isCount(last) && !last.unit().equals("people");
		boolean befalls = act != null && (act.measure() == Measure.KILLED || act.measure() == Measure.WOUNDED);
		Meaning whom = (part && last == null && act != null && isAfterWhich(sentence, quantity))
				? part(sentence, quantity, null) : null;
		if (whom != null && act != null) {
			return whom.unit().equals("people") || befalls
					? new Meaning(act.measure(), "people", whom.counted(), whom.words(), whom.anchor(), true, "PART")
					: whom;
		}
		if (act != null && !things && (last == null || !part || befalls || last.unit().equals("people"))) {
			boolean opens = last == null && recent != null && quantity.first() == 0;
			return people(act, opens ? recent : last, number);
		}
		if (act == null && isMore(sentence, quantity, earlier) && recent != null && isCount(recent)) {
			return more(recent, quantity);
		}
		if (part) {
			Meaning them = earlier.isEmpty() ? ofBefore(sentence, quantity, recent) : null;
			them = (them != null) ? them : part(sentence, quantity, last);
			return (them != null) ? them : this.bare.of(sentence, quantity, last, ofAll(sentence, earlier), recent);
		}
		Meaning capacity = (last == null || !last.unit().equals("people")) ? capacity(sentence, quantity) : null;
		capacity = (capacity == null && last != null && !isHeld(sentence, quantity)) ? capacity(sentence, quantity)
				: capacity;
		if (capacity != null) {
			return capacity;
		}
		Meaning toll = this.tolls.of(sentence, quantity);
		boolean rallied = toll != null && toll.counted().matches("(?i)crowd|attendance|turnout")
				&& earlier.stream().anyMatch((each) -> each.measure() == Measure.PROTESTERS);
		toll = (toll != null && rallied) ? new Meaning(Measure.PROTESTERS, "people", toll.counted(), toll.words(),
				toll.anchor(), toll.antecedent(), toll.rule()) : toll;
		Meaning before = (last == null && toll == null) ? before(sentence, quantity, recent) : null;
		if (before != null) {
			return before;
		}
		Meaning found = (toll != null || last == null) ? toll : elliptic(sentence, quantity, last, earlier);
		found = (found != null && found.rule().equals("ELLIPSIS_COMPARED") && isMixed(earlier)) ? null : found;
		found = (found == null) ? echo(sentence, quantity, echoed(sentence, quantity, earlier, recent), last != null)
				: found;
		found = (found == null) ? subject(sentence, quantity, earlier, recent) : found;
		found = (found == null) ? apposed(sentence, quantity) : found;
		found = (found == null) ? Understood.of(sentence, quantity, last, recent) : found;
		found = (found == null) ? this.bare.of(sentence, quantity, last, ofAll(sentence, earlier), recent) : found;
		boolean bare = found == null && last != null && isCount(last)
				&& sentence.token(quantity.number()).tag().equals("CD") && isBare(sentence, quantity)
				&& !isOfAnother(sentence, quantity, last);
		return (bare && last != null) ? whole(sentence, earlier, last).inherited(quantity, "ELLIPSIS_BARE") : found;
	}

	/** APPOSED: "The remaining <em>soldiers</em>, about 550, are in the north". */
	private @Nullable Meaning apposed(Sentence sentence, Quantity quantity) {
		Token noun = Understood.apposed(sentence, quantity);
		if (noun == null || this.lexicon.noun(sentence, noun.index()) == null
				|| this.lexicon.isNone(sentence, noun.index())) {
			return null;
		}
		Counted counted = this.phrases.from(sentence, noun.index());
		return (counted != null) ? this.lexicon.meaning(this.text, sentence, counted, quantity.next() - 1, "APPOSED")
				: null;
	}

	/** "Two drones came down. <em>Three more were</em> shot at": of those told last. */
	private static boolean isMore(Sentence sentence, Quantity quantity, List<Meaning> earlier) {
		int verb = quantity.next() + 1;
		return earlier.isEmpty() && quantity.first() == 0 && !quantity.isOne() && verb < sentence.size()
				&& sentence.token(verb - 1).is("more") && sentence.token(verb).tag().matches("VB[DPZ]");
	}

	/**
	 * What the sentence before counted: "Most sent troops. Sweden had 150", "Aftershocks
	 * shook the town. More than 190 had been recorded by Friday", "The other four left".
	 */
	private static @Nullable Meaning before(Sentence sentence, Quantity quantity, @Nullable Meaning recent) {
		if (recent == null || !isCount(recent) || recent.measure() == Measure.COUNTRIES || quantity.isOne()) {
			return null;
		}
		Token number = sentence.token(quantity.next() - 1);
		Token verb = sentence.head(number);
		boolean passive = quantity.first() == 0 && number.isRelated("nsubj:pass") && verb != null && quantity.isTens()
				&& verb.hasLemma("record", "report", "confirm", "register", "log", "find", "build", "destroy", "damage",
						"cancel", "close", "open", "deliver", "send", "launch", "fire", "shoot", "intercept", "seize",
						"recover", "count", "document", "sink", "lose", "sell", "buy");
		boolean had = quantity.first() > 1 && quantity.isTens()
				&& sentence.token(quantity.first() - 1).is("had", "has", "have", "sent", "sends", "contributed")
				&& sentence.token(quantity.first() - 2).isName() && ends(sentence, quantity.next());
		boolean other = quantity.first() > 1 && sentence.token(quantity.first() - 1).is("other", "remaining")
				&& sentence.token(quantity.first() - 2).is("the") && quantity.next() < sentence.size()
				&& sentence.token(quantity.next()).tag().matches("VB[DPZ]|MD");
		return (passive || had || other) ? recent.inherited(quantity, "ELLIPSIS_BEFORE") : null;
	}

	/** "left with at least 70 on board". */
	private static boolean isAboard(Sentence sentence, int next) {
		return sentence.word(next).equals("aboard")
				|| (sentence.word(next).equals("on") && sentence.word(next + 1).equals("board"));
	}

	/** "a ground that holds 40,500", "the hall seats 1,200". */
	private static @Nullable Meaning capacity(Sentence sentence, Quantity quantity) {
		int verb = quantity.first() - 1;
		if (verb < 1 || !ends(sentence, quantity.next()) || !quantity.isTens()) {
			return null;
		}
		boolean seats = sentence.token(verb).is("seats", "seated", "seat", "sleeps", "accommodates");
		boolean holds = sentence.token(verb).isVerb() && sentence.token(verb).hasLemma("hold", "accommodate", "house");
		boolean venue = sentence.tokens()
			.subList(Math.max(0, verb - 8), verb)
			.stream()
			.anyMatch((token) -> token.hasLemma(VENUES));
		return ((seats || holds) && venue) ? new Meaning(Measure.OTHER, "people", "people",
				sentence.token(quantity.number()).span(), quantity.next() - 1, false, "CAPACITY") : null;
	}

	/** "Eleven people were pulled out; nine <em>were flown</em> to hospital". */
	private static @Nullable Meaning subject(Sentence sentence, Quantity quantity, List<Meaning> earlier,
			@Nullable Meaning recent) {
		Meaning last = earlier.isEmpty() ? recent : earlier.getLast();
		boolean opens = quantity.first() == 0
				|| sentence.word(quantity.first() - 1).matches("[,;:]|and|but|while|said|says|that|added");
		boolean people = last != null && earlier.stream().allMatch((each) -> each.unit().equals("people"))
				&& last.unit().equals("people") && !quantity.isOne();
		boolean passive = (sentence.token(quantity.next() - 1).isRelated("nsubj:pass")
				|| isPassive(sentence, quantity.next()))
				&& sentence.word(quantity.next()).matches("were|are|have|had|remain");
		boolean active = sentence.token(quantity.number()).tag().equals("CD")
				&& ((opens && isState(sentence, quantity.next()) && sentence.token(quantity.next()).hasLemma("remain"))
						|| (!earlier.isEmpty() && joins(sentence, quantity))
						|| (quantity.first() == 0 && isState(sentence, quantity.next())));
		return (people && opens && (passive || active) && last != null)
				? new Meaning((last.measure() == Measure.VOTES) ? Measure.VOTES : Measure.PEOPLE, "people",
						last.counted(), last.words(), quantity.next() - 1, true, "ELLIPSIS_SUBJECT")
				: null;
	}

	/** "and 380 <em>had been taken</em>", whatever the parse. */
	private static boolean isPassive(Sentence sentence, int at) {
		int be = (at < sentence.size() && sentence.token(at).is("had", "have")) ? at + 1 : at;
		return be + 1 < sentence.size() && sentence.token(be).is("been", "were", "are")
				&& sentence.token(be + 1).tag().equals("VBN");
	}

	/** "Six voted for it <em>and three preferred</em> a smaller one". */
	private static boolean joins(Sentence sentence, Quantity quantity) {
		int verb = quantity.next();
		if (verb + 1 >= sentence.size() || quantity.first() < 2
				|| !sentence.word(quantity.first() - 1).matches("and|while|but|;")) {
			return false;
		}
		String tag = sentence.token(verb).tag();
		boolean object = sentence.token(verb + 1).tag().matches("DT|PRP.*|TO");
		return isState(sentence, verb) || (tag.equals("VBD") && !sentence.token(verb).hasLemma("be", "have"))
				|| (tag.equals("VBP") && object) || (tag.matches("VBN") && object);
	}

	/** "are still in shelters", "were on trial". */
	private static boolean isState(Sentence sentence, int verb) {
		return verb + 1 < sentence.size() && sentence.token(verb).is("are", "were", "remain", "remained")
				&& sentence.token(verb + 1)
					.tag()
					.matches(sentence.token(verb).hasLemma("remain") ? "IN|RB|JJ|VBN" : "IN|RB|JJ");
	}

	/** Past "more" and past "of them". */
	private static int next(Sentence sentence, Quantity quantity, boolean part) {
		String next = sentence.word(quantity.next());
		return quantity.next() + ((part && next.equals("of")) ? 2 : next.equals("more") ? 1 : 0);
	}

	/** "31 of those <em>rescued</em> were minors": by what befell them, people else. */
	private @Nullable Meaning those(Sentence sentence, Quantity quantity) {
		int act = quantity.next() + 2;
		boolean fits = act + 1 < sentence.size() && sentence.token(act - 2).is("of")
				&& sentence.token(act - 1).is("those", "these") && sentence.token(act).tag().matches("VB[ND]")
				&& !sentence.token(act).hasLemma("be", "have") && !quantity.isOne();
		if (!fits) {
			return null;
		}
		Measure measure = this.lexicon.act(Role.OBJECT, sentence.token(act));
		measure = (measure != null) ? measure : this.lexicon.act(Role.ALONE_OBJECT, sentence.token(act));
		Counted minors = sentence.word(act + 1).matches("were|are") ? this.phrases.from(sentence, act + 2) : null;
		boolean named = minors != null && this.lexicon.isHuman(sentence.token(minors.head()));
		Span words = (named && minors != null) ? minors.words() : sentence.token(act - 1).span();
		return (measure == null) ? null
				: new Meaning(measure, "people", this.text.text(words), words, quantity.next() - 1, false, "PART");
	}

	/** "27 civilians, 15 of them <em>children</em>", "seven of them are children". */
	private @Nullable Meaning named(Sentence sentence, Quantity quantity, @Nullable Meaning last) {
		int noun = noun(sentence, quantity);
		if (last == null || !last.unit().equals("people") || noun >= sentence.size()
				|| !sentence.token(noun).tag().matches("NNS|JJ")) {
			return null;
		}
		Counted counted = this.phrases.from(sentence, noun);
		return (counted == null || !this.lexicon.isHuman(sentence.token(counted.head()))
				|| UnitLexicon.isNationality(sentence.token(counted.head()))) ? null
						: new Meaning(last.measure(), "people", this.text.text(counted.words()), counted.words(),
								quantity.next() - 1, false, "PART");
	}

	/**
	 * Behind "of them", "of them were", "of them those of" and, after "of whom", "were".
	 */
	private static int noun(Sentence sentence, Quantity quantity) {
		int at = quantity.next();
		if (isAfterWhich(sentence, quantity)) {
			return sentence.word(at).matches("are|were") ? at + 1 : sentence.size();
		}
		at += sentence.word(at + 2).matches("are|were") ? 3 : 2;
		return (sentence.word(at) + " " + sentence.word(at + 1)).equals("those of") ? at + 2 : at;
	}

	private Meaning people(Act act, @Nullable Meaning last, Token number) {
		boolean named = last != null && last.unit().equals("people") && !last.rule().matches("INCLUDING|PART");
		Span words = (named && last != null) ? last.words() : number.span();
		String counted = (named && last != null) ? last.counted() : "people";
		return new Meaning(act.measure(), "people", counted, words, number.index(), named, act.rule());
	}

	/** What the last number counted or, without one, the nearest noun in the plural. */
	private @Nullable Meaning part(Sentence sentence, Quantity quantity, @Nullable Meaning last) {
		if (last != null) {
			return isCount(last) ? last.inherited(quantity, "PART") : null;
		}
		boolean them = sentence.word(quantity.next() + 1).equals("them");
		List<Token> nouns = sentence.tokens()
			.subList(0, quantity.first())
			.stream()
			.filter((token) -> token.tag().equals("NNS") && !this.lexicon.isNone(sentence, token.index()))
			.toList();
		if (nouns.isEmpty()) {
			return null;
		}
		Token noun = them ? nouns.getFirst() : nouns.getLast();
		Counted counted = this.phrases.from(sentence, noun.index());
		return (counted == null) ? null
				: this.lexicon.meaning(this.text, sentence, counted, quantity.next() - 1, "PART");
	}

	/** "nine ships and 20 vessels, up from six": of which is open. */
	private static boolean isMixed(List<Meaning> earlier) {
		return earlier.stream().filter(Ellipses::isCount).map(Meaning::counted).distinct().count() > 1;
	}

	/** "Two million people are hungry. Some 8,400 <em>of them</em> live in camps." */
	private static @Nullable Meaning ofBefore(Sentence sentence, Quantity quantity, @Nullable Meaning recent) {
		boolean them = sentence.word(quantity.next()).equals("of") && sentence.word(quantity.next() + 1).equals("them");
		boolean other = sentence.tokens()
			.stream()
			.anyMatch((token) -> token.index() < quantity.first() && token.tag().equals("CD")
					&& !token.text().matches("(?:19|20)\\d\\d"));
		return (them && !other && recent != null && isCount(recent)) ? recent.inherited(quantity, "PART") : null;
	}

	private static boolean isCount(Meaning last) {
		return switch (last.measure()) {
			case MONEY, DURATION, PERCENT -> false;
			default -> !last.unit().equals("times") && !last.rule().equals("BALLOT");
		};
	}

	/**
	 * What the list is of: patients, of "1,024 patients in 61 centres", where the later
	 * number only says of where.
	 */
	private static Meaning whole(Sentence sentence, List<Meaning> earlier, Meaning last) {
		List<Meaning> counts = earlier.stream().filter(Ellipses::isCount).toList();
		for (int i = counts.size() - 1; i > 0; i--) {
			if (!isNested(sentence, counts.get(i))) {
				return counts.get(i);
			}
		}
		return counts.isEmpty() ? last : counts.getFirst();
	}

	/** What all the numbers before are of, past "three districts" of where. */
	private static @Nullable Meaning ofAll(Sentence sentence, List<Meaning> earlier) {
		List<Meaning> counts = earlier.stream().filter(Ellipses::isCount).toList();
		return counts.stream().filter((each) -> !isNested(sentence, each)).findFirst().orElse(null);
	}

	private static boolean isNested(Sentence sentence, Meaning meaning) {
		int at = sentence.tokens()
			.stream()
			.filter((token) -> token.span().begin() >= meaning.words().begin())
			.findFirst()
			.map(Token::index)
			.orElse(0) - 1;
		while (at > 0 && sentence.token(at).tag().matches("CD|RB.*|JJ.*|DT|PDT|PRP\\$")) {
			at--;
		}
		return at > 1 && sentence.token(at).is("in", "at", "across", "from", "of", "on", "for", "with")
				&& sentence.token(at - 1).isNoun();
	}

	private static @Nullable Meaning elliptic(Sentence sentence, Quantity quantity, Meaning last,
			List<Meaning> earlier) {
		String before = sentence.word(quantity.first() - 1);
		String next = sentence.word(quantity.next());
		boolean joined = before.matches("and|,|or|while|but|;|with|plus|:|—|–|them|including");
		boolean digit = sentence.token(quantity.number()).tag().equals("CD");
		if (digit && isShare(sentence, quantity, last)) {
			return last.inherited(quantity, "ELLIPSIS_PERCENT");
		}
		if (isGap(sentence, quantity, last)) {
			boolean nested = isCount(last) && isNested(sentence, last);
			return (nested ? whole(sentence, earlier, last) : last).inherited(quantity, "ELLIPSIS_GAP");
		}
		if (!isCount(last) || !digit) {
			return null;
		}
		boolean later = next.equals("later") && PLACED.contains(sentence.word(quantity.next() + 1));
		if (joined && (PLACED.contains(next) || later || (next.equals("of") && isOf(sentence, last)))) {
			return last.inherited(quantity, "ELLIPSIS_PLACE");
		}
		boolean more = quantity.more() || next.equals("more");
		if (more && (joined || (quantity.first() > 0 && sentence.token(quantity.first() - 1).isVerb()))) {
			int after = quantity.next() + (next.equals("more") ? 1 : 0);
			boolean placed = joined && PLACED.contains(sentence.word(after));
			return placed ? last.inherited(quantity, "ELLIPSIS_MORE") : more(last, quantity);
		}
		if (isUnit(sentence, quantity, last)) {
			return last.inherited(quantity, "ELLIPSIS_GAP");
		}
		if (isFigure(sentence, quantity) && !(earlier.size() == 1 && isArrived(sentence, quantity))) {
			return last.inherited(quantity, "ELLIPSIS_FIGURE");
		}
		if (isHeld(sentence, quantity)) {
			boolean employs = sentence.token(quantity.first() - 1).hasLemma("employ") && !last.unit().equals("people");
			return employs ? null : last.inherited(quantity, "ELLIPSIS_OBJECT");
		}
		if (isFronted(sentence, quantity, last)) {
			return last.inherited(quantity, "ELLIPSIS_OF");
		}
		if (isTotal(sentence, quantity)) {
			return last.inherited(quantity, "ELLIPSIS_TOTAL");
		}
		if (isOutOf(sentence, quantity, last)) {
			return last.inherited(quantity, "ELLIPSIS_OUT_OF");
		}
		if (isCompared(sentence, quantity)) {
			return whole(sentence, earlier, last).inherited(quantity, "ELLIPSIS_COMPARED");
		}
		return null;
	}

	/**
	 * "Spain sent 200 troops, Italy 150", "rose to 54 percent in the north and 41 in the
	 * south"; sums in full only, no "Germany 35" of millions.
	 */
	private static boolean isGap(Sentence sentence, Quantity quantity, Meaning last) {
		boolean fits = isCount(last) || last.measure() == Measure.PERCENT || (last.measure() == Measure.MONEY
				&& quantity.min() != null && quantity.min().compareTo(BigDecimal.valueOf(1000)) >= 0);
		boolean placed = last.measure() == Measure.PERCENT && PLACED.contains(sentence.word(quantity.next()))
				&& sentence.word(quantity.first() - 1).matches("and|,|while|but");
		return fits && (placed || Gaps.is(sentence, quantity.first(), quantity.next()));
	}

	/** "sent 3,000 troops, and <em>the price</em> rose to 9,000". */
	private static boolean isOfAnother(Sentence sentence, Quantity quantity, Meaning last) {
		Token verb = sentence.head(sentence.token(quantity.next() - 1));
		Token subject = (verb != null && verb.isVerb()) ? sentence.child(verb, "nsubj", "nsubj:pass").orElse(null)
				: null;
		return subject != null && verb != null && subject.isNoun() && subject.index() < quantity.first()
				&& subject.span().begin() > last.words().end()
				&& !verb.hasLemma("put", "count", "estimate", "record", "register", "report", "give", "say", "claim")
				&& !subject.hasLemma("number", "figure", "total", "toll");
	}

	/**
	 * "1,024 patients in 61 centres, including 407 at the stadium", "fell from 412 a day
	 * to fewer than 150 this week", "puts the cut at no more than 700,000".
	 */
	private static boolean isBare(Sentence sentence, Quantity quantity) {
		String before = sentence.word(quantity.first() - 1);
		String next = sentence.word(quantity.next());
		boolean led = before.matches("including|to|than|at|from|only|given|with|for")
				|| (quantity.first() > 0 && sentence.token(quantity.first() - 1).isVerb()
						&& !sentence.token(quantity.first() - 1).hasLemma("be", "turn", "rank", "finish", "score"));
		boolean ends = ends(sentence, quantity.next()) || next
			.matches("this|last|a|an|each|per|on|in|by|earlier|yesterday|today|given|on|now|were|was|are|have|had");
		return led && ends && quantity.isTens();
	}

	/** "2,300 were evacuated, and another 500 are waiting": these are only people. */
	private static Meaning more(Meaning last, Quantity quantity) {
		Measure measure = last.unit().equals("people") && !last.rule().equals("NOUN") ? Measure.PEOPLE : last.measure();
		return new Meaning(measure, last.unit(), last.counted(), last.words(), quantity.next() - 1, true,
				"ELLIPSIS_MORE");
	}

	/** "nine counts of fraud and two of perjury". */
	private static boolean isOf(Sentence sentence, Meaning last) {
		return sentence.tokens()
			.stream()
			.anyMatch((token) -> token.is("of") && token.span().begin() == last.words().end() + 1);
	}

	/** "200 troops from Spain and a company of about 120 from Italy". */
	private static boolean isUnit(Sentence sentence, Quantity quantity, Meaning last) {
		return last.measure() == Measure.TROOPS && quantity.first() > 1 && sentence.token(quantity.first() - 1).is("of")
				&& sentence.token(quantity.first() - 2)
					.hasLemma("company", "battalion", "platoon", "squadron", "brigade", "regiment", "unit",
							"detachment", "team", "group", "contingent")
				&& ends(sentence, quantity.next());
	}

	/** "Seven were hurt, revising an earlier figure of five". */
	private static boolean isFigure(Sentence sentence, Quantity quantity) {
		return sentence.word(quantity.first() - 1).equals("of") && quantity.first() > 1
				&& sentence.token(quantity.first() - 2)
					.hasLemma("figure", "tally", "count", "estimate", "total", "number", "peak", "high", "low",
							"maximum")
				&& ends(sentence, quantity.next());
	}

	/** "Two researchers arrived at a figure of 80,000": not of these. */
	private static boolean isArrived(Sentence sentence, Quantity quantity) {
		int at = quantity.first() - 1;
		while (at > 0 && sentence.token(at).tag().matches("IN|DT|NN|JJ|PRP\\$")) {
			at--;
		}
		return sentence.token(at).hasLemma("arrive", "come", "give", "reach", "put", "offer", "produce", "publish");
	}

	/** "was built for 800 inmates and held 1,700", "needs 76 seats but has 71". */
	private static boolean isHeld(Sentence sentence, Quantity quantity) {
		return quantity.first() > 0 && !quantity.isOne() && !quantity.isTwo()
				&& sentence.token(quantity.first() - 1).isVerb()
				&& sentence.token(quantity.first() - 1)
					.hasLemma("hold", "house", "have", "contain", "receive", "need", "get", "win", "lose", "carry",
							"accommodate", "employ")
				&& ends(sentence, quantity.next());
	}

	private static boolean ends(Sentence sentence, int next) {
		return next >= sentence.size() || sentence.token(next).tag().matches("[,.:]|CC|''|``|IN|-RRB-");
	}

	/** "Of the 480 pumps that it ordered, only 112 <em>were</em> delivered". */
	private static boolean isFronted(Sentence sentence, Quantity quantity, Meaning last) {
		int verb = quantity.next();
		boolean subject = verb < sentence.size() && sentence.token(verb).tag().matches("VB[DPZ]|MD|VBN")
				&& quantity.first() > 0 && sentence.token(quantity.first() - 1).is(",", "only", "just");
		for (int i = quantity.first() - 1; subject && i >= 0; i--) {
			boolean whole = sentence.token(i).is("of") && sentence.word(i - 1).matches("|,|that|and|but")
					&& sentence.word(i + 1).matches("the|its|their|his|her|\\d.*");
			if (whole) {
				return sentence.token(i).span().end() < last.words().begin()
						&& last.words().begin() - sentence.token(i).span().end() < 30;
			}
		}
		return false;
	}

	/** "one party at 26 percent and the other <em>at 23</em>": the same word leads up. */
	private static boolean isShare(Sentence sentence, Quantity quantity, Meaning last) {
		String leads = sentence.word(quantity.first() - 1);
		if (last.measure() != Measure.PERCENT || !leads.matches("at|with|by|on") || !ends(sentence, quantity.next())
				|| sentence.token(quantity.first() - 2).is(",")) {
			return false;
		}
		for (int i = quantity.first() - 2; i > 1; i--) {
			if (sentence.token(i).is(";", ":") || sentence.token(i).hasLemma("dollar", "euro", "$")) {
				return false;
			}
			if (sentence.token(i).tag().equals("CD")) {
				String before = sentence.word(i - 1);
				boolean percent = sentence.word(i + 1).matches("%|percent|per|pct");
				boolean and = sentence.tokens()
					.subList(i, quantity.first())
					.stream()
					.anyMatch((token) -> token.is("and", "while", ","));
				return percent && and && before.equals(leads);
			}
		}
		return false;
	}

	/** "41,236 votes out of almost 18.9 million", "212 seats out of a total of 400". */
	private static boolean isOutOf(Sentence sentence, Quantity quantity, Meaning last) {
		int at = quantity.first() - 1;
		if (sentence.word(at).equals("of") && sentence.word(at - 1).equals("total")) {
			at -= sentence.word(at - 2).equals("a") ? 3 : 2;
		}
		return at > 1 && sentence.word(at).equals("of") && sentence.word(at - 1).equals("out")
				&& sentence.token(at - 2).span().end() == last.words().end() && ends(sentence, quantity.next());
	}

	/** "sent 3,000 more soldiers, bringing the total to 9,000". */
	private static boolean isTotal(Sentence sentence, Quantity quantity) {
		return sentence.word(quantity.first() - 1).equals("to") && sentence.word(quantity.first() - 2).equals("total");
	}

	/**
	 * "12 dead, up from seven", "compared with 900 a year earlier", "than the 112 that".
	 */
	private static boolean isCompared(Sentence sentence, Quantity quantity) {
		String before = sentence.word(quantity.first() - 1);
		String next = sentence.word(quantity.next());
		String earlier = sentence.word(quantity.first() - 2);
		boolean change = (before.equals("from") && earlier.matches("up|down"))
				|| (before.matches("with|to") && earlier.equals("compared"))
				|| (before.matches("against|versus") && earlier.equals(","))
				|| (before.equals("of") && earlier.equals("instead"))
				|| (before.equals("than") && earlier.equals("rather"));
		return change || (before.equals("the") && earlier.equals("than") && next.equals("that"));
	}

	/** What is put at another number: not the "two officials" who do. */
	private static @Nullable Meaning echoed(Sentence sentence, Quantity quantity, List<Meaning> earlier,
			@Nullable Meaning recent) {
		Meaning last = earlier.isEmpty() ? null : earlier.getLast();
		Token anchor = (last != null) ? sentence.token(last.anchor()) : null;
		Token verb = (anchor != null) ? sentence.head(anchor) : null;
		boolean tells = last != null && recent != null && earlier.size() == 1 && !last.antecedent() && verb != null
				&& anchor != null && anchor.relation().equals("nsubj") && verb.index() < quantity.first()
				&& quantity.first() - verb.index() < 5
				&& sentence.tokens()
					.subList(anchor.index(), quantity.first())
					.stream()
					.noneMatch((token) -> token.is(";", ",", "whereas", "while"));
		return (last == null || tells) ? recent : last;
	}

	/** "The organisers counted 60,000 marchers. The police put it at 25,000." */
	private static @Nullable Meaning echo(Sentence sentence, Quantity quantity, @Nullable Meaning before,
			boolean near) {
		int next = quantity.next();
		boolean ends = next >= sentence.size() || sentence.token(next).tag().matches("[,.:]|CC|''|``|IN");
		boolean figure = quantity.first() > 1 && sentence.token(quantity.first() - 1).is("at")
				&& sentence.token(quantity.first() - 2)
					.is("figure", "number", "total", "tally", "gap", "shortfall", "shortage", "backlog");
		figure |= quantity.first() > 1 && sentence.token(quantity.first() - 1).is("was", "is")
				&& sentence.token(quantity.first() - 2).is("figure", "number", "total", "tally");
		// "first spoke of 30 buildings, now talks of 55"
		figure |= near && quantity.first() > 1 && sentence.word(quantity.first() - 1).matches("of|``|“|\"");
		boolean percent = near && before != null && before.measure() == Measure.PERCENT && quantity.first() > 0
				&& sentence.token(quantity.first() - 1).hasLemma("say", "claim");
		boolean same = percent || (before != null && (before.unit().equals("people") || (figure && isCount(before))));
		return (before != null && ends && same && quantity.isTens() && Asserters.isCounted(sentence, quantity.first()))
				? before.inherited(quantity, "ECHO") : null;
	}

}
