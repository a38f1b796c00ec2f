package dateline.claim;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import dateline.claim.Acts.Act;
import dateline.claim.UnitLexicon.Noun;
import dateline.claim.UnitLexicon.Role;
import dateline.text.AnnotatedText;
import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Decides what a number counts. In this order:
 * <ul>
 * <li>SHARE and AMOUNT, see {@link Amounts}
 * <li>BALLOT, see {@link Ballots}
 * <li>STRONG: "a 24,000-strong force"; COMPOUND: "a 150-seat parliament"; DURATION: "a
 * six-month truce", see {@link Durations}
 * <li>WHOLE: "six of the nine members", "the smallest of its four parties"
 * <li>TIMES: "attacked at least 55 times"
 * <li>the rules of {@link Acts}, where people are counted
 * <li>INCLUDING: "seven dead, including three children", "among them three children"
 * <li>MASS: "920 kg of cocaine"; POINTS: "a rate cut of 100 points"
 * <li>LIVES: "claimed 17 lives", "the loss of 58 lives"
 * <li>OTHERS: "the driver and six others"
 * <li>NOUN: "24 partnered operations", by a noun of the lexicon; PLURAL: "14 wells", by
 * any other noun in the plural, which is its own unit
 * <li>where no noun follows: the rules of {@link Acts}, {@link Tolls} and
 * {@link Ellipses}
 * </ul>
 * Null for rates ("47 per 100,000 inhabitants"), for distances and figures of speech, for
 * small numbers that refer back ("the three men") and for objects of a negated verb ("did
 * not recruit 500").
 */
final class Meanings {

	private static final Set<String> DEFINITE = Set.of("the", "these", "those", "its", "his", "her", "their", "our",
			"both", "first", "last", "next", "past", "previous", "coming", "other", "latest", "remaining", "final");

	/** Units that are a claim only where the words tell of what. */
	private static final String[] MASSES = { "kg", "kilogram", "gram", "g", "mg", "milligram", "lb", "pound", "ounce",
			"oz", "kilometre", "kilometer", "km", "metre", "meter", "centimetre", "centimeter", "cm", "millimetre",
			"millimeter", "mm", "foot", "inch", "mile", "yard" };

	/** Of what points are a measure, and where they are scored instead. */
	private static final String[] FINANCE = { "rate", "cut", "hike", "index", "inflation", "yield", "bond", "easing",
			"tightening", "economist", "reduction", "increase" };

	private static final String[] SPORT = { "game", "match", "league", "season", "team", "player", "coach", "win",
			"score", "poll", "playoff", "club", "rebound" };

	/** How far behind what a list counts its "others" stand, in characters. */
	private static final int LISTED = 25;

	private final AnnotatedText text;

	private final UnitLexicon lexicon;

	private final CountedPhrases phrases = new CountedPhrases();

	private final Acts acts;

	private final Durations durations;

	private final Amounts amounts;

	private final Ellipses ellipses;

	Meanings(AnnotatedText text, UnitLexicon lexicon) {
		this.text = text;
		this.lexicon = lexicon;
		this.acts = new Acts(lexicon);
		this.durations = new Durations(text, lexicon, this.phrases);
		this.amounts = new Amounts(text, this.phrases);
		this.ellipses = new Ellipses(text, lexicon, this.phrases, this.acts);
	}

	/**
	 * The meaning, null if none.
	 * @param earlier what the numbers before it in the sentence mean
	 * @param recent what the last number of the sentences just before means, if any
	 */
	@Nullable Meaning of(Sentence sentence, Quantity quantity, List<Meaning> earlier, @Nullable Meaning recent) {
		if (quantity.isPlain()
				&& (before(sentence, quantity).equals("per") || (before(sentence, quantity).equals("every")
						&& sentence.word(quantity.first() - 2).matches("for|in|of")))) {
			return null;
		}
		Counted counted = this.phrases.of(sentence, quantity);
		if (!quantity.isPlain()) {
			return this.amounts.of(sentence, quantity, counted, earlier);
		}
		Meaning rate = rate(sentence, quantity);
		if (rate != null) {
			return rate;
		}
		Meaning ballot = Ballots.of(this.text, sentence, quantity);
		if (ballot != null) {
			return ballot;
		}
		if (sentence.word(quantity.next()).equals("-")) {
			return compound(sentence, quantity);
		}
		if (counted == null && isOfState(sentence, quantity)) {
			Token state = sentence.token(quantity.next() + 2);
			Measure measure = this.lexicon.word(Role.STATE, state.text());
			return (measure == null) ? null : new Meaning(measure, "people", state.text(), state.span(),
					quantity.next() - 1, false, "ACT_STATE");
		}
		if (counted == null || isName(sentence, counted) || isOfMass(sentence, quantity, counted)) {
			return this.ellipses.of(sentence, quantity, earlier, recent);
		}
		Token head = sentence.token(counted.head());
		if (head.hasLemma("time", "occasion")) {
			return times(sentence, quantity, counted);
		}
		Noun noun = this.lexicon.noun(sentence, counted.head());
		if (noun != null && noun.measure() == Measure.DURATION) {
			return this.durations.of(sentence, quantity, counted, noun);
		}
		if (isWhole(sentence, quantity)) {
			Measure state = (noun == null) ? this.lexicon.word(Role.STATE, head.text()) : null;
			if (state != null) {
				return meaning(state, "people", counted, "WHOLE");
			}
			return (noun != null) ? meaning(noun.measure(), noun.unit(), counted, "WHOLE")
					: head.tag().equals("NNS") && !this.lexicon.isNone(sentence, counted.head())
							? meaning(Measure.OTHER, head.text().toLowerCase(Locale.ROOT), counted, "WHOLE") : null;
		}
		Meaning befallen = befallen(sentence, quantity, counted, earlier);
		return (befallen != null) ? befallen : plain(sentence, quantity, counted, earlier);
	}

	/** RATE: "500,000 b/d", "1.2mn bpd": barrels a day by their short name. */
	private @Nullable Meaning rate(Sentence sentence, Quantity quantity) {
		int at = quantity.next();
		boolean cut = at + 2 < sentence.size() && sentence.token(at).is("b", "bbl") && sentence.token(at + 1).is("/")
				&& sentence.token(at + 2).is("d", "day");
		boolean one = at < sentence.size() && sentence.token(at).is("b/d", "bpd", "boepd", "bbl/d");
		if (!cut && !one) {
			return null;
		}
		Span words = new Span(sentence.token(at).span().begin(), sentence.token(cut ? at + 2 : at).span().end());
		return new Meaning(Measure.OTHER, this.text.text(words), this.text.text(words), words, quantity.next() - 1,
				false, "RATE");
	}

	/**
	 * WHOLE: "six of the nine <em>members</em>", "the smallest of its four
	 * <em>parties</em>", "the five companies through which"; three and more.
	 */
	private static boolean isWhole(Sentence sentence, Quantity quantity) {
		int of = quantity.first() - 2;
		String before = before(sentence, quantity);
		if (isFronted(sentence, quantity)) {
			return true;
		}
		if (of < 1 || !before.matches("the|its|their|his|her|our") || quantity.isOne() || quantity.isTwo()
				|| quantity.comparator() != Comparator.EXACT || !quantity.isSmall()) {
			return false;
		}
		boolean superlative = sentence.token(of - 1).tag().matches("JJS|RBS")
				|| (NumberWords.read(sentence, of - 1) != null && !sentence.token(of - 1).is("one"));
		return sentence.token(of).is("of") && superlative;
	}

	/** "<em>Of the 46 travellers</em>, 14 were wounded". */
	private static boolean isFronted(Sentence sentence, Quantity quantity) {
		int of = quantity.first() - 2;
		boolean opens = of == 0 || (of > 0 && sentence.token(of - 1).is(",", ";", ":"));
		if (!opens || !sentence.token(of).is("of") || !before(sentence, quantity).equals("the") || quantity.isOne()
				|| quantity.isTwo() || !quantity.isSmall() || quantity.comparator() != Comparator.EXACT) {
			return false;
		}
		for (int i = quantity.next() + 1; i < Math.min(sentence.size() - 1, quantity.next() + 8); i++) {
			if (sentence.token(i).is(",")) {
				return sentence.token(i + 1).tag().matches("CD|RB|JJR|IN|DT")
						&& (NumberWords.read(sentence, i + 1) != null || NumberWords.read(sentence, i + 2) != null
								|| NumberWords.read(sentence, i + 3) != null);
			}
		}
		return false;
	}

	/** "took 41 of the wounded to hospitals". */
	private boolean isOfState(Sentence sentence, Quantity quantity) {
		int state = quantity.next() + 2;
		return state < sentence.size() && sentence.token(state - 2).is("of") && sentence.token(state - 1).is("the")
				&& sentence.token(state).is("wounded", "injured", "dead", "missing", "killed", "detained")
				&& !(state + 1 < sentence.size() && sentence.token(state + 1).tag().matches("NN.*|JJ|CD"));
	}

	/** "a six-month truce"; STRONG: "a 24,000-strong crowd". */
	private @Nullable Meaning compound(Sentence sentence, Quantity quantity) {
		if (!sentence.word(quantity.next() + 1).equals("strong")) {
			Meaning duration = this.durations.compound(sentence, quantity);
			return (duration != null) ? duration : made(sentence, quantity);
		}
		Counted counted = this.phrases.from(sentence, quantity.next() + 2);
		if (counted == null) {
			return null;
		}
		boolean armed = sentence.token(counted.head())
			.hasLemma("force", "army", "garrison", "contingent", "brigade", "battalion", "unit", "mission");
		return meaning(armed ? Measure.TROOPS : Measure.PEOPLE, "people", counted, "STRONG");
	}

	/**
	 * COMPOUND: "a 150-seat parliament", "the 27-nation bloc"; not "a two-party system".
	 */
	private @Nullable Meaning made(Sentence sentence, Quantity quantity) {
		int at = quantity.next() + 1;
		Noun noun = (at + 1 < sentence.size()) ? this.lexicon.noun(sentence, at) : null;
		boolean whole = noun != null && noun.measure() != Measure.DURATION && noun.measure() != Measure.PERCENT
				&& sentence.token(at).tag().equals("NN") && !sentence.token(at + 1).is("-")
				&& sentence.token(at + 1).tag().matches("NN.*|JJ.*") && quantity.comparator() == Comparator.EXACT
				&& !this.lexicon.isNone(sentence, at) && !quantity.isOne() && !quantity.isTwo();
		if (sentence.size() > at + 1 && sentence.token(at).is("point") && isFinance(sentence) && quantity.isTens()
				&& sentence.token(at + 1).hasLemma("cut", "hike", "reduction", "increase", "rise", "move", "drop")) {
			return new Meaning(Measure.OTHER, "points", "points", sentence.token(at).span(), at, false, "COMPOUND");
		}
		boolean fits = whole && !sentence.token(at).hasLemma("state", "man", "woman", "test", "run", "strike", "way");
		return (fits && noun != null) ? new Meaning(noun.measure(), noun.unit(), sentence.token(at).text(),
				sentence.token(at).span(), at, false, "COMPOUND") : null;
	}

	private @Nullable Meaning befallen(Sentence sentence, Quantity quantity, Counted counted, List<Meaning> earlier) {
		Token head = sentence.token(counted.head());
		if (quantity.isOne() && DEFINITE.contains(before(sentence, quantity))) {
			return null;
		}
		boolean partOf = DEFINITE.contains(before(sentence, quantity))
				&& sentence.word(quantity.first() - 2).equals("of")
				&& NumberWords.read(sentence, quantity.first() - 3) != null;
		if (partOf) {
			return null;
		}
		boolean human = this.lexicon.isHuman(head) || this.lexicon.word(Role.STATE, head.text()) != null;
		boolean open = (this.lexicon.noun(sentence, counted.head()) == null && head.tag().equals("NNS"))
				|| head.is("families", "households");
		if (!human && !open) {
			return null;
		}
		Token anchor = anchor(sentence, quantity, head);
		Act act = this.acts.of(sentence, quantity.first(), counted.last() + 1, anchor);
		boolean fled = act != null && act.measure() == Measure.DISPLACED && head.hasLemma("family", "household");
		if (fled) {
			return meaning(Measure.DISPLACED, head.text().toLowerCase(Locale.ROOT), counted, "ACT_FLIGHT");
		}
		if (!human && (act == null || act.measure() == Measure.KILLED || act.measure() == Measure.DISPLACED
				|| act.measure() == Measure.PEOPLE)) {
			return null;
		}
		Measure state = (counted.first() == counted.head()) ? this.lexicon.word(Role.STATE, head.text()) : null;
		if (state != null && act != null && act.measure() != state && act.measure() == Measure.KILLED) {
			return meaning(state, "people", counted, "ACT_STATE");
		}
		act = (act == null) ? this.acts.hostages(sentence, head, anchor) : act;
		act = (act == null) ? Chambers.vote(sentence, head, counted.last() + 1) : act;
		if (act != null && act.measure() == Measure.DISPLACED && !isDisplaced(head)) {
			act = null;
		}
		if (act != null) {
			Meaning others = head.hasLemma("other") && !earlier.isEmpty() && earlier.getLast().unit().equals("people")
					? earlier.getLast() : null;
			return (others == null) ? meaning(act.measure(), "people", counted, act.rule()) : new Meaning(act.measure(),
					"people", others.counted(), others.words(), counted.head(), false, act.rule());
		}
		Meaning last = earlier.isEmpty() ? null : earlier.getLast();
		if (last != null && last.befallsPeople() && isAmong(sentence, quantity)) {
			return meaning(last.measure(), "people", counted, "INCLUDING");
		}
		state = state(sentence, counted);
		state = (state != null) ? state : included(sentence, quantity, anchor);
		return (state != null) ? meaning(state, "people", counted, "ACT_STATE") : null;
	}

	/**
	 * "evacuated 26 <em>staff</em>", "expelled three <em>diplomats</em>", "flew out 41
	 * <em>wounded</em>": those who are taken away from a post or to a hospital have not
	 * lost their homes.
	 */
	private static boolean isDisplaced(Token head) {
		return !head.hasLemma("diplomat", "staff", "staffer", "employee", "colleague", "ambassador", "envoy", "wounded",
				"injured", "dead", "attaché", "spy", "officer", "official", "body", "casualty", "patient", "member",
				"lawmaker", "deputy", "mp", "senator", "soldier", "troop", "passenger", "suspect", "attacker",
				"assailant", "gunman", "robber", "thief", "prisoner", "inmate", "convict", "driver", "militant",
				"fighter", "rebel", "hostage", "killer", "smuggler", "burglar", "player", "raider", "perpetrator");
	}

	/** "seven dead", "31 wounded people": the state by itself or before the noun. */
	private @Nullable Measure state(Sentence sentence, Counted counted) {
		Measure state = this.lexicon.word(Role.STATE, sentence.token(counted.head()).text());
		for (int i = counted.first(); state == null && i < counted.head(); i++) {
			boolean whole = sentence.word(i + 1).matches("[^-]*");
			state = whole ? this.lexicon.word(Role.STATE, sentence.token(i).text()) : null;
		}
		return state;
	}

	/** "The dead included 12 children", "Among the injured were three nurses". */
	private @Nullable Measure included(Sentence sentence, Quantity quantity, Token anchor) {
		Token verb = sentence.head(anchor);
		Token subject = (verb != null && verb.hasLemma("include", "number") && verb.index() < quantity.first())
				? sentence.child(verb, "nsubj").orElse(null) : null;
		int among = quantity.first() - 4;
		Token state = (subject != null) ? subject
				: (among >= 0 && sentence.token(among).is("among") && sentence.token(among + 1).is("the")
						&& sentence.token(among + 3).is("were", "are", "was", "is")) ? sentence.token(among + 2) : null;
		return (state != null && state.is("dead", "killed", "injured", "wounded", "hurt", "missing", "detained",
				"arrested", "displaced", "victims"))
						? (state.is("victims") ? Measure.KILLED : this.lexicon.word(Role.STATE, state.text())) : null;
	}

	/** "seven dead, including three children", "among them three children". */
	private static boolean isAmong(Sentence sentence, Quantity quantity) {
		return before(sentence, quantity).matches("including|among") || (before(sentence, quantity).matches("them|whom")
				&& sentence.word(quantity.first() - 2).equals("among"));
	}

	private @Nullable Meaning plain(Sentence sentence, Quantity quantity, Counted counted, List<Meaning> earlier) {
		Token head = sentence.token(counted.head());
		if (isLives(sentence, quantity, head)) {
			return meaning(Measure.KILLED, "people", counted, "LIVES");
		}
		boolean partOf = quantity.next() < sentence.size() && sentence.token(quantity.next()).is("of")
				&& quantity.isOne();
		Token anchor = anchor(sentence, quantity, head);
		Noun noun = this.lexicon.noun(sentence, counted.head());
		if (quantity.isOne() || partOf || isBackward(sentence, quantity, head) || isPossible(sentence, quantity, anchor)
				|| this.acts.isBarred(sentence, head, anchor)) {
			return null;
		}
		if (head.hasLemma("other")) {
			return others(quantity, counted, earlier);
		}
		if (noun != null) {
			Measure measure = noun.unit().equals("people") && Chambers.isArmed(sentence, quantity, counted)
					? Measure.TROOPS : noun.measure();
			return meaning(measure, noun.unit(), counted, "NOUN");
		}
		if (isMass(sentence, quantity, counted)) {
			return meaning(Measure.OTHER, head.text().toLowerCase(Locale.ROOT), counted, "MASS");
		}
		if (isPoints(sentence, quantity, counted)) {
			return meaning(Measure.OTHER, "points", counted, "POINTS");
		}
		if (this.lexicon.isPerson(head) || UnitLexicon.isNationality(head)) {
			return meaning(Measure.PEOPLE, "people", counted, "NOUN");
		}
		boolean sets = head.hasLemma("set") && counted.head() + 2 < sentence.size()
				&& sentence.token(counted.head() + 1).is("of")
				&& sentence.token(counted.head() + 2).tag().equals("NNS");
		boolean none = !sets && this.lexicon.isNone(sentence, counted.head());
		boolean open = head.tag().equals("NNS") && !none && !quantity.isTwo()
				&& head.text().chars().allMatch(Character::isLetter);
		return open ? meaning(Measure.OTHER, unit(sentence, head), counted, "PLURAL") : null;
	}

	/** "tariff lines": the noun with the one that says of what kind. */
	private static String unit(Sentence sentence, Token head) {
		Token kind = sentence.token(Math.max(0, head.index() - 1));
		boolean compound = kind.tag().equals("NN") && kind.isRelated("compound") && kind.head() == head.index();
		return (compound ? kind.text() + " " + head.text() : head.text()).toLowerCase(Locale.ROOT);
	}

	/** MASS: "920 kg of cocaine", "70 millimetres of rain"; not "50 km of the border". */
	private static boolean isMass(Sentence sentence, Quantity quantity, Counted counted) {
		int of = counted.last() + 1;
		return counted.first() == counted.head() && of + 1 < sentence.size() && sentence.token(of).is("of")
				&& sentence.token(of + 1).tag().matches("NNS?|JJ") && sentence.token(counted.head()).hasLemma(MASSES)
				&& !before(sentence, quantity).equals("within");
	}

	/** POINTS: "a cut of 100 points", "rates fell 50 points"; no points of a match. */
	private static boolean isPoints(Sentence sentence, Quantity quantity, Counted counted) {
		if (counted.first() != counted.head() || !sentence.token(counted.head()).hasLemma("point")
				|| !quantity.isTens()) {
			return false;
		}
		return isFinance(sentence);
	}

	private static boolean isFinance(Sentence sentence) {
		return sentence.tokens().stream().anyMatch((token) -> token.isNoun() && token.hasLemma(FINANCE))
				&& sentence.tokens().stream().noneMatch((token) -> token.hasLemma(SPORT));
	}

	/** "and six others": of those named before, people where nothing was. */
	private Meaning others(Quantity quantity, Counted counted, List<Meaning> earlier) {
		Meaning last = earlier.isEmpty() ? null : earlier.getLast();
		// "lost 80 sheep, she said, as she waited with 400 others": of another clause
		boolean far = last != null && quantity.exact().begin() - last.words().end() > LISTED;
		last = far ? null : last;
		boolean things = last != null && !last.unit().equals("people") && last.measure() != Measure.MONEY
				&& last.measure() != Measure.PERCENT && last.measure() != Measure.DURATION;
		return (things && last != null) ? meaning(last.measure(), last.unit(), counted, "OTHERS")
				: meaning(Measure.PEOPLE, "people", counted, "OTHERS");
	}

	/** "claimed 17 lives", "the loss of 58 lives". */
	private static boolean isLives(Sentence sentence, Quantity quantity, Token head) {
		if (!head.hasLemma("life") || quantity.first() == 0) {
			return false;
		}
		return sentence.token(quantity.first() - 1).hasLemma("claim", "cost", "take")
				|| (sentence.token(quantity.first() - 1).is("of") && quantity.first() > 1
						&& sentence.token(quantity.first() - 2).hasLemma("loss"));
	}

	/**
	 * "The three men" refers back; "the 70 people known to have fled", "the five firms
	 * through which" and "her 88 observers", "its nine members" do not.
	 */
	private static boolean isBackward(Sentence sentence, Quantity quantity, Token head) {
		String before = before(sentence, quantity);
		boolean definite = quantity.isSmall() && quantity.comparator() == Comparator.EXACT && DEFINITE.contains(before);
		boolean three = !quantity.isOne() && !quantity.isTwo();
		boolean rest = before.matches("remaining|other|first|final|last")
				&& (quantity.isTens() || (three && sentence.word(quantity.first() - 2).matches("its|their")));
		boolean owned = (before.matches("its|his|her|their|our") && quantity.isTens())
				|| (before.matches("its|their") && three) || rest;
		boolean told = before.equals("the") && (isRelative(sentence, head.index() + 1, three)
				|| sentence.children(head, "acl").stream().anyMatch((each) -> each.index() > head.index()));
		return definite && !told && !owned;
	}

	/** "the five companies <em>through which</em>", "the four judges <em>who</em>". */
	private static boolean isRelative(Sentence sentence, int next, boolean three) {
		String word = sentence.word(next);
		return three && (word.matches("who|which|that|whose") || (word.matches("in|through|from|to|on|at|of|with")
				&& sentence.word(next + 1).matches("which|whom|whose")));
	}

	/**
	 * "can mobilize thousands of protesters" and "did not recruit 500" give no number.
	 */
	private static boolean isPossible(Sentence sentence, Quantity quantity, Token anchor) {
		boolean vague = quantity.comparator() == Comparator.VAGUE;
		Token at = sentence.head(anchor);
		for (int steps = 0; at != null && steps < sentence.size(); steps++) {
			if (at.isVerb()) {
				boolean object = anchor.isRelated("obj") && anchor.head() == at.index();
				return sentence.children(at, "aux", "advmod")
					.stream()
					.anyMatch((each) -> (object && each.is("not", "n't", "n’t", "never"))
							|| (vague && each.is("can", "could", "may", "might", "would", "should", "must")));
			}
			at = sentence.head(at);
		}
		return false;
	}

	/** "three of false accounting": what follows "of" cannot be counted. */
	private boolean isOfMass(Sentence sentence, Quantity quantity, Counted counted) {
		return sentence.word(quantity.next()).equals("of") && sentence.token(counted.head()).tag().matches("NNP?")
				&& this.lexicon.noun(sentence, counted.head()) == null;
	}

	/** "killed 12 Monday": a name or a day alone is not what is counted. */
	private boolean isName(Sentence sentence, Counted counted) {
		Token head = sentence.token(counted.head());
		return this.lexicon.noun(sentence, counted.head()) == null && head.tag().equals("NNP")
				&& counted.head() == counted.first() && !UnitLexicon.isNationality(head);
	}

	/** "attacked at least 55 times"; any other act counts as itself, repeated. */
	private @Nullable Meaning times(Sentence sentence, Quantity quantity, Counted counted) {
		String next = sentence.word(counted.head() + 1);
		if (next.matches("more|as|higher|larger|the|bigger|greater|less|lower|its|their|that|faster|over")
				|| before(sentence, quantity).matches("by|the") || quantity.isOne()) {
			return null;
		}
		for (int i = quantity.first() - 1; i >= 0 && !sentence.token(i).is(";", ":"); i--) {
			Token token = sentence.token(i);
			if (token.isVerb() && !token.hasLemma("be", "have")) {
				Measure measure = this.lexicon.act(Role.TIMES, token);
				return new Meaning((measure != null) ? measure : Measure.OTHER, (measure != null) ? "attacks" : "times",
						this.text.text(counted.words()), counted.words(), i, false, "TIMES");
			}
		}
		return null;
	}

	private Meaning meaning(Measure measure, String unit, Counted counted, String rule) {
		return new Meaning(measure, unit, this.text.text(counted.words()), counted.words(), counted.head(), false,
				rule);
	}

	/** The number where the phrase hangs on it ("dozens of people"), else the noun. */
	private static Token anchor(Sentence sentence, Quantity quantity, Token noun) {
		Token at = noun;
		for (Token head = sentence.head(at); head != null && head.index() >= quantity.first()
				&& head.index() < quantity.next(); head = sentence.head(at)) {
			at = head;
		}
		return at;
	}

	private static String before(Sentence sentence, Quantity quantity) {
		return sentence.word(quantity.first() - 1);
	}

}
