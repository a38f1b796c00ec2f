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
 * <li>SHARE: "62.5 percent of voters"; AMOUNT: "$2.5 million in aid"
 * <li>TIMES: "attacked at least 55 times"
 * <li>the rules of {@link Acts}, where people or nothing is counted
 * <li>INCLUDING: "seven dead, including three children"
 * <li>DURATION: "a six-month truce", "for eight years", "lasted three hours"
 * <li>NOUN: "24 partnered operations", by the noun alone
 * <li>LIVES: "claimed 17 lives"
 * <li>TOLL: "the death toll rose to 87"; NUMBER_OF: "the number of refugees rose to 1.1
 * million"
 * <li>ELLIPSIS_PLACE: "900 troops in Syria and 2,500 in Iraq"; ELLIPSIS_MORE: "and
 * another 500 are waiting"; ELLIPSIS_DEGREE: "three were wounded, one critically"
 * </ul>
 * Anything else is no claim: null.
 */
final class Meanings {

	private static final Set<String> DEFINITE = Set.of("the", "these", "those", "its", "his", "her", "their", "our",
			"both", "first", "last", "next", "past", "previous", "coming", "other", "latest", "remaining", "final");

	private static final Set<String> DEGREES = Set.of("critically", "seriously", "severely", "badly", "slightly",
			"lightly", "gravely");

	/** Verbs whose object says how much their subject is or changes. */
	private static final String[] MEASURED = { "reach", "total", "exceed", "hit", "top", "average", "gain", "lose",
			"add", "shed", "advance", "slide", "tumble", "plunge", "soar", "rebound", "ease", "edge", "slip",
			"contract", "climb", "rise", "fall", "increase", "grow", "drop", "decline", "jump", "expand", "shrink",
			"surge", "slump", "decrease", "represent", "constitute", "near", "approach", "pass", "surpass", "dip",
			"sink", "retreat", "rally" };

	private static final Set<String> PLACED = Set.of("in", "at", "near", "across", "on", "inside", "outside", "around",
			"off", "throughout", "within");

	private final AnnotatedText text;

	private final UnitLexicon lexicon;

	private final CountedPhrases phrases = new CountedPhrases();

	private final Acts acts;

	private final Durations durations;

	Meanings(AnnotatedText text, UnitLexicon lexicon) {
		this.text = text;
		this.lexicon = lexicon;
		this.acts = new Acts(lexicon);
		this.durations = new Durations(text, lexicon, this.phrases);
	}

	/**
	 * The meaning, null if none.
	 * @param earlier what the numbers before it in the sentence mean
	 */
	@Nullable Meaning of(Sentence sentence, Quantity quantity, List<Meaning> earlier) {
		Counted counted = this.phrases.of(sentence, quantity);
		if (!quantity.isPlain()) {
			Meaning amount = amount(sentence, quantity, counted);
			boolean compared = !earlier.isEmpty() && amount.anchor() == quantity.number()
					&& before(sentence, quantity).matches("with|from|to|versus");
			return compared ? compared(amount, earlier.getLast()) : amount;
		}
		if (NumberWords.word(sentence, quantity.next()).equals("-")) {
			return this.durations.compound(sentence, quantity);
		}
		if (counted == null || isName(sentence, counted)) {
			return bare(sentence, quantity, earlier);
		}
		Token head = sentence.token(counted.head());
		if (head.hasLemma("time", "occasion")) {
			return times(sentence, quantity, counted);
		}
		Noun noun = this.lexicon.noun(sentence, counted.head());
		if (noun != null && noun.measure() == Measure.DURATION) {
			return this.durations.of(sentence, quantity, counted, noun);
		}
		Meaning befallen = befallen(sentence, quantity, counted, earlier);
		return (befallen != null) ? befallen : plain(sentence, quantity, counted, noun);
	}

	private @Nullable Meaning befallen(Sentence sentence, Quantity quantity, Counted counted, List<Meaning> earlier) {
		Token head = sentence.token(counted.head());
		if (quantity.isOne() && DEFINITE.contains(before(sentence, quantity))) {
			return null;
		}
		boolean partOf = DEFINITE.contains(before(sentence, quantity))
				&& NumberWords.word(sentence, quantity.first() - 2).equals("of")
				&& NumberWords.read(sentence, quantity.first() - 3) != null;
		if (partOf) {
			return null;
		}
		boolean human = this.lexicon.isHuman(head) || this.lexicon.word(Role.STATE, head.text()) != null;
		if (!human) {
			return null;
		}
		Token anchor = anchor(sentence, quantity, head);
		Act act = this.acts.of(sentence, quantity.first(), counted.head() + 1, anchor);
		act = (act == null) ? this.acts.hostages(sentence, head, anchor) : act;
		if (act != null) {
			return meaning(act.measure(), "people", counted, act.rule());
		}
		Meaning last = earlier.isEmpty() ? null : earlier.getLast();
		if (last != null && last.befallsPeople() && before(sentence, quantity).equals("including")) {
			return meaning(last.measure(), "people", counted, "INCLUDING");
		}
		Measure state = this.lexicon.word(Role.STATE, head.text());
		return (state != null) ? meaning(state, "people", counted, "ACT_STATE") : null;
	}

	private @Nullable Meaning plain(Sentence sentence, Quantity quantity, Counted counted, @Nullable Noun noun) {
		Token head = sentence.token(counted.head());
		if (head.hasLemma("life") && quantity.first() > 0
				&& sentence.token(quantity.first() - 1).hasLemma("claim", "cost", "take")) {
			return meaning(Measure.KILLED, "people", counted, "LIVES");
		}
		boolean backward = quantity.isSmall() && quantity.comparator() == Comparator.EXACT
				&& DEFINITE.contains(before(sentence, quantity));
		boolean partOf = quantity.next() < sentence.size() && sentence.token(quantity.next()).is("of")
				&& quantity.isOne();
		if (noun == null || quantity.isOne() || backward || partOf || head.hasLemma("other")
				|| isPossible(sentence, head) || this.acts.isBarred(sentence, anchor(sentence, quantity, head))) {
			return null;
		}
		return meaning(noun.measure(), noun.unit(), counted, "NOUN");
	}

	/**
	 * "can mobilize thousands of protesters" and "did not recruit 500" give no number.
	 */
	private static boolean isPossible(Sentence sentence, Token anchor) {
		Token at = sentence.head(anchor);
		for (int steps = 0; at != null && steps < sentence.size(); steps++) {
			if (at.isVerb()) {
				return sentence.children(at, "aux", "advmod")
					.stream()
					.anyMatch((each) -> each.is("can", "could", "may", "might", "would", "should", "must", "not", "n't",
							"n’t", "never"));
			}
			at = sentence.head(at);
		}
		return false;
	}

	/** "killed 12 Monday": a name or a day alone is not what is counted. */
	private static boolean isName(Sentence sentence, Counted counted) {
		Token head = sentence.token(counted.head());
		return head.tag().equals("NNP") && counted.head() == counted.first();
	}

	private Meaning amount(Sentence sentence, Quantity quantity, @Nullable Counted counted) {
		String unit = java.util.Objects.requireNonNull(quantity.unit());
		Measure measure = unit.equals("percent") ? Measure.PERCENT : Measure.MONEY;
		String rule = unit.equals("percent") ? "SHARE" : "AMOUNT";
		Counted found = counted;
		int next = quantity.next();
		if (next < sentence.size() && sentence.token(next).is("of", "in", "worth")) {
			int noun = NumberWords.word(sentence, next + 1).equals("of") ? next + 2 : next + 1;
			found = this.phrases.from(sentence, noun);
			boolean dated = found != null && sentence.token(next).is("in") && (measure == Measure.PERCENT
					|| sentence.token(found.head()).isName() || sentence.token(noun).tag().equals("DT"));
			found = dated ? null : found;
		}
		found = (found == null && measure == Measure.PERCENT) ? subject(sentence, quantity) : found;
		Span words = (found != null) ? found.words() : sign(sentence, quantity);
		int anchor = (found != null && next < sentence.size() && !sentence.token(next).is("of", "in", "worth"))
				? found.head() : quantity.number();
		return new Meaning(measure, unit, this.text.text(words), words, anchor, false, rule);
	}

	/** "40% of voters, compared with 35% in 2019" counts voters twice. */
	private static Meaning compared(Meaning amount, Meaning last) {
		boolean same = last.unit().equals(amount.unit());
		return same ? new Meaning(amount.measure(), amount.unit(), last.counted(), last.words(), amount.anchor(), true,
				amount.rule()) : amount;
	}

	/** The sign or word of the unit itself: "$", "dollars", "percent". */
	private static Span sign(Sentence sentence, Quantity quantity) {
		Token first = sentence.token(quantity.number());
		return first.tag().equals("CD") ? sentence.token(quantity.next() - 1).span() : first.span();
	}

	/**
	 * "<em>Turnout</em> reached 62.5 percent"; not "Employers offered 7 percent", which
	 * is a share of something else.
	 */
	private @Nullable Counted subject(Sentence sentence, Quantity quantity) {
		Token verb = sentence.head(sentence.token(quantity.next() - 1));
		Token subject = (verb != null && verb.isVerb()) ? sentence.child(verb, "nsubj").orElse(null) : null;
		if (verb == null || subject == null || !subject.isNoun() || subject.index() > quantity.first()
				|| (sentence.token(quantity.next() - 1).isRelated("obj") && !verb.hasLemma(MEASURED))) {
			return null;
		}
		int first = subject.index();
		while (first > 0 && sentence.token(first - 1).isRelated("compound", "amod")) {
			first--;
		}
		return new Counted(first, subject.index(),
				new Span(sentence.token(first).span().begin(), subject.span().end()));
	}

	private @Nullable Meaning times(Sentence sentence, Quantity quantity, Counted counted) {
		for (int i = quantity.first() - 1; i >= 0 && !sentence.token(i).is(";", ":"); i--) {
			Token token = sentence.token(i);
			if (token.isVerb() && !token.hasLemma("be", "have")) {
				Measure measure = this.lexicon.act(Role.TIMES, token);
				return (measure != null) ? new Meaning(measure, "times", this.text.text(counted.words()),
						counted.words(), i, false, "TIMES") : null;
			}
		}
		return null;
	}

	private @Nullable Meaning bare(Sentence sentence, Quantity quantity, List<Meaning> earlier) {
		Token number = sentence.token(quantity.next() - 1);
		boolean pronoun = number.is("one") && !number.tag().equals("CD");
		boolean alone = quantity.isOne() && (pronoun || NumberWords.word(sentence, quantity.next()).equals("of"));
		if (alone) {
			return null;
		}
		Meaning last = earlier.isEmpty() ? null : earlier.getLast();
		if (last != null && last.measure() == Measure.WOUNDED
				&& DEGREES.contains(NumberWords.word(sentence, quantity.next()))) {
			return inherit(last, quantity, "ELLIPSIS_DEGREE");
		}
		Act act = this.acts.of(sentence, quantity.first(), next(sentence, quantity), number);
		if (act != null) {
			return people(act, last, number);
		}
		Meaning toll = toll(sentence, quantity);
		return (toll != null || last == null || isPossible(sentence, number)) ? toll
				: elliptic(sentence, quantity, last);
	}

	/** Past "of them" and "of whom". */
	private static int next(Sentence sentence, Quantity quantity) {
		boolean of = NumberWords.word(sentence, quantity.next()).equals("of")
				&& NumberWords.word(sentence, quantity.next() + 1).matches("them|whom");
		return of ? quantity.next() + 2 : quantity.next();
	}

	private Meaning people(Act act, @Nullable Meaning last, Token number) {
		boolean named = last != null && last.unit().equals("people");
		Span words = (named && last != null) ? last.words() : number.span();
		String counted = (named && last != null) ? last.counted() : "people";
		return new Meaning(act.measure(), "people", counted, words, number.index(), named, act.rule());
	}

	private @Nullable Meaning elliptic(Sentence sentence, Quantity quantity, Meaning last) {
		String next = NumberWords.word(sentence, quantity.next());
		String before = before(sentence, quantity);
		boolean joined = before.matches("and|,|or|while|but|;|with|plus");
		boolean count = last.unit().equals("people") || last.measure() == Measure.EQUIPMENT
				|| last.measure() == Measure.ATTACKS || last.measure() == Measure.OPERATIONS;
		if (count && joined && PLACED.contains(next)) {
			return inherit(last, quantity, "ELLIPSIS_PLACE");
		}
		if (quantity.more() && joined && last.unit().equals("people") && last.rule().equals("NOUN")) {
			return inherit(last, quantity, "ELLIPSIS_MORE");
		}
		return null;
	}

	private static Meaning inherit(Meaning last, Quantity quantity, String rule) {
		return new Meaning(last.measure(), last.unit(), last.counted(), last.words(), quantity.next() - 1, true, rule);
	}

	/** "The death toll rose to 87", "put the number of dead at 340". */
	private @Nullable Meaning toll(Sentence sentence, Quantity quantity) {
		String left = " "
				+ String.join(" ", sentence.tokens().subList(0, quantity.first()).stream().map(Token::text).toList())
					.toLowerCase(Locale.ROOT)
				+ " ";
		if (!left.matches(".* (?:to|at|is|was|stands|reached|exceeded|passed|topped|hit|than) ")) {
			return null;
		}
		for (String phrase : this.lexicon.phrases(Role.TOLL)) {
			int found = left.lastIndexOf(" " + phrase + " ");
			Measure measure = this.lexicon.word(Role.TOLL, phrase);
			if (found >= 0 && measure != null && !left.substring(found).matches(".*[;,\\d].*")) {
				return tolled(sentence, quantity, measure, phrase);
			}
		}
		return left.matches(".* number of [^;,\\d]*") ? number(sentence, quantity) : null;
	}

	/**
	 * Who put a toll at its number: "<em>The union</em> put the number of injured at 11".
	 * Null for tolls that merely rose.
	 */
	static @Nullable Token estimating(Counting counting) {
		if (!counting.meaning().rule().equals("TOLL") && !counting.meaning().rule().equals("NUMBER_OF")) {
			return null;
		}
		Sentence sentence = counting.sentence();
		return sentence.tokens()
			.subList(0, counting.quantity().first())
			.stream()
			.filter((verb) -> verb.hasLemma("put", "estimate") && verb.isVerb())
			.flatMap((verb) -> sentence.child(verb, "nsubj").stream())
			.filter((subject) -> subject.index() < counting.quantity().first() && !subject.tag().startsWith("W"))
			.findFirst()
			.orElse(null);
	}

	/** "The number of refugees in Chad rose to 1.1 million". */
	private @Nullable Meaning number(Sentence sentence, Quantity quantity) {
		for (int i = quantity.first() - 2; i > 0; i--) {
			if (sentence.token(i - 1).is("number") && sentence.token(i).is("of")) {
				Counted counted = this.phrases.from(sentence, i + 1);
				Noun noun = (counted != null) ? this.lexicon.noun(sentence, counted.head()) : null;
				boolean plural = counted != null && sentence.token(counted.head()).tag().equals("NNS");
				return (counted != null && noun != null && plural) ? new Meaning(noun.measure(), noun.unit(),
						this.text.text(counted.words()), counted.words(), quantity.next() - 1, false, "NUMBER_OF")
						: null;
			}
		}
		return null;
	}

	private @Nullable Meaning tolled(Sentence sentence, Quantity quantity, Measure measure, String phrase) {
		int length = phrase.split(" ", -1).length;
		for (int i = quantity.first() - length; i >= 0; i--) {
			Span words = new Span(sentence.token(i).span().begin(), sentence.token(i + length - 1).span().end());
			if (this.text.text(words).equalsIgnoreCase(phrase)) {
				return new Meaning(measure, "people", this.text.text(words), words, quantity.next() - 1, false, "TOLL");
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
		return NumberWords.word(sentence, quantity.first() - 1);
	}

}
