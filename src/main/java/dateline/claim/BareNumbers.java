package dateline.claim;

import java.util.List;

import dateline.text.AnnotatedText;
import dateline.text.EntityType;
import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Numbers without a noun whose noun stands in another phrase of the sentence:
 * <ul>
 * <li>OF_WHOM: "had carried 190, <em>of whom</em> 88 were saved": people
 * <li>CAPACITY: "against a licensed <em>capacity of</em> 125"
 * <li>TOLL: "a crowd of <em>marchers</em>, which the union put at 3,000"
 * <li>PART: "60 percent of planned <em>operations</em>, 23 of them on Monday"
 * <li>ELLIPSIS_MORE: "<em>A further</em> 60 will arrive", of those counted last
 * <li>ELLIPSIS_SUBJECT: "39 were found guilty; seven, including the mayor, <em>were</em>
 * acquitted"
 * <li>ELLIPSIS_GAP: "will be sent to Lodge (200) and Lugo (120)"
 * <li>ELLIPSIS_FIGURE: "35,000 marched. Two scholars arrived at <em>a figure of</em>
 * 80,000"
 * <li>ECHO: "who had spoken of 35,000 marchers, <em>revised</em> their estimate to
 * 50,000"
 * </ul>
 */
final class BareNumbers {

	private static final int NEAR = 14;

	private final AnnotatedText text;

	private final UnitLexicon lexicon;

	private final CountedPhrases phrases;

	BareNumbers(AnnotatedText text, UnitLexicon lexicon, CountedPhrases phrases) {
		this.text = text;
		this.lexicon = lexicon;
		this.phrases = phrases;
	}

	/**
	 * The meaning, null if none.
	 * @param last what the number before it in the sentence means
	 * @param whole what that number is a part of
	 * @param recent what the last number of the sentences just before means
	 */
	@Nullable Meaning of(Sentence sentence, Quantity quantity, @Nullable Meaning last, @Nullable Meaning whole,
			@Nullable Meaning recent) {
		Meaning before = (last != null) ? last : recent;
		if (isOfWhom(sentence, quantity)) {
			return people(sentence, quantity, Measure.PEOPLE, "OF_WHOM");
		}
		if (isEmployed(sentence, quantity)) {
			return people(sentence, quantity, Measure.PEOPLE, "ACT_ALONE");
		}
		Meaning joined = joined(sentence, quantity);
		if (joined != null) {
			return joined;
		}
		if (isCapacity(sentence, quantity) && (before == null || before.unit().equals("people"))) {
			return people(sentence, quantity, Measure.PEOPLE, "CAPACITY");
		}
		if (quantity.isTens() && quantity.first() > 1 && ends(sentence, quantity.next())
				&& sentence.token(quantity.first() - 1).is("population")
				&& sentence.token(quantity.first() - 2).is(",")) {
			return people(sentence, quantity, Measure.PEOPLE, "CROWD");
		}
		Meaning of = (last == null) ? ofThe(sentence, quantity) : null;
		if (of != null) {
			return of;
		}
		Meaning put = put(sentence, quantity);
		put = (put != null) ? put : share(sentence, quantity, last);
		if (put != null) {
			return put;
		}
		if (recent != null && isCount(recent) && isFigure(sentence, quantity)) {
			return recent.inherited(quantity, "ELLIPSIS_FIGURE");
		}
		if (before == null || !isCount(before)) {
			return null;
		}
		if (last != null && last.measure() == Measure.VOTES && quantity.first() > 1 && ends(sentence, quantity.next())
				&& sentence.token(quantity.first() - 1).tag().equals("POS")) {
			return last.inherited(quantity, "ELLIPSIS_GAP");
		}
		if (isBrought(sentence, quantity)) {
			return before.inherited(quantity, "ELLIPSIS_TOTAL");
		}
		if (last == null && isFurther(sentence, quantity)) {
			return before.inherited(quantity, "ELLIPSIS_MORE");
		}
		if (last != null && last.unit().equals("people") && isInserted(sentence, quantity)) {
			return new Meaning(Measure.PEOPLE, "people", last.counted(), last.words(), quantity.next() - 1, true,
					"ELLIPSIS_SUBJECT");
		}
		if (last != null && isCount(last) && !last.unit().equals("people") && isSubject(sentence, quantity)) {
			return last.inherited(quantity, "ELLIPSIS_SUBJECT");
		}
		if (whole != null && isBracketed(sentence, quantity)) {
			return whole.inherited(quantity, "ELLIPSIS_GAP");
		}
		if (last != null && isObject(sentence, quantity)) {
			return last.inherited(quantity, "ELLIPSIS_OBJECT");
		}
		return isRevised(sentence, quantity) ? before.inherited(quantity, "ECHO") : null;
	}

	/** OF_WHOM: "adding to the 111,000 <em>who</em> had fled before". */
	@Nullable Meaning who(Sentence sentence, Quantity quantity) {
		int at = quantity.next() + 1;
		if (!quantity.isHundreds() || !sentence.word(at - 1).equals("who")) {
			return null;
		}
		boolean passive = false;
		while (at < sentence.size()
				&& (sentence.token(at).hasLemma("have", "be") || sentence.token(at).tag().startsWith("RB"))) {
			passive |= sentence.token(at).hasLemma("be");
			at++;
		}
		Measure act = (at < sentence.size())
				? this.lexicon.act(passive ? UnitLexicon.Role.OBJECT : UnitLexicon.Role.SUBJECT, sentence.token(at))
				: null;
		return people(sentence, quantity, (act != null) ? act : Measure.PEOPLE, "OF_WHOM");
	}

	/** ", of whom" or " — of whom" right behind the number. */
	private static boolean isOfWhom(Sentence sentence, Quantity quantity) {
		int at = quantity.next();
		return at + 2 < sentence.size() && sentence.token(at).tag().matches("[,:]") && quantity.isTens()
				&& sentence.token(at + 1).is("of") && sentence.token(at + 2).is("whom");
	}

	/** "Two researchers arrived at <em>a figure of</em> 80,000". */
	private static boolean isFigure(Sentence sentence, Quantity quantity) {
		int of = quantity.first() - 1;
		boolean closer = of > 0 && sentence.token(of).is("figure") && quantity.comparator() == Comparator.ABOUT
				&& quantity.isTens() && ends(sentence, quantity.next());
		return closer || (of > 1 && sentence.token(of).is("of") && quantity.isTens() && ends(sentence, quantity.next())
				&& sentence.token(of - 1).is("figure", "estimate", "count", "tally")
				&& sentence.token(of - 2).is("a", "an", "the", "its", "their", "own", "lower", "higher"));
	}

	/** "opened 14 stores, <em>closed</em> nine and". */
	private static boolean isObject(Sentence sentence, Quantity quantity) {
		int verb = quantity.first() - 1;
		int at = quantity.next();
		return verb > 1 && !quantity.isOne() && !quantity.isTwo() && sentence.token(verb).tag().matches("VB[DN]")
				&& sentence.token(verb)
					.hasLemma("close", "open", "shut", "lose", "gain", "add", "sell", "buy", "build", "destroy",
							"seize", "cancel", "intercept", "sink", "recover", "free", "release", "rescue")
				&& sentence.token(verb - 1).is(",", "and", "but", "or", "already")
				&& (at >= sentence.size() || sentence.token(at).tag().matches("[,.:]|CC"));
	}

	/** ELLIPSIS_OF: "<em>Of the new cases</em>, 38 are from the west". */
	private @Nullable Meaning ofThe(Sentence sentence, Quantity quantity) {
		int comma = quantity.first() - 1;
		if (comma < 3 || !sentence.token(comma).is(",") || !sentence.token(0).is("of")
				|| !sentence.token(1).is("the", "these", "those", "its", "their")) {
			return null;
		}
		Counted counted = this.phrases.from(sentence, 2);
		return (counted == null || counted.last() != comma - 1 || !sentence.token(counted.head()).tag().equals("NNS")
				|| this.lexicon.isNone(sentence, counted.head())) ? null
						: this.lexicon.meaning(this.text, sentence, counted, quantity.next() - 1, "ELLIPSIS_OF");
	}

	/** "This brings the total for the year <em>to</em> 1,204". */
	private static boolean isBrought(Sentence sentence, Quantity quantity) {
		int to = quantity.first() - 1;
		if (to < 3 || !sentence.token(to).is("to") || !ends(sentence, quantity.next())) {
			return false;
		}
		List<Token> before = sentence.tokens().subList(Math.max(0, to - 8), to);
		return before.stream().anyMatch((token) -> token.hasLemma("bring", "take", "raise"))
				&& before.stream().anyMatch((token) -> token.is("total", "tally"))
				&& before.stream().noneMatch((token) -> token.is("number", ";"));
	}

	/** "lends 212,000 books a year, <em>employs</em> 38". */
	private static boolean isEmployed(Sentence sentence, Quantity quantity) {
		return quantity.first() > 0 && sentence.token(quantity.first() - 1).isVerb()
				&& sentence.token(quantity.first() - 1).hasLemma("employ") && !quantity.isOne()
				&& ends(sentence, quantity.next());
	}

	/** PLURAL: "22 confirmed <em>and 6 probable cases</em>". */
	private @Nullable Meaning joined(Sentence sentence, Quantity quantity) {
		int at = quantity.next();
		boolean kinds = at + 4 < sentence.size() && sentence.token(at).tag().matches("JJ|VBN|VBD")
				&& sentence.token(at + 1).is("and", "or", ",") && sentence.token(at + 2).tag().equals("CD")
				&& sentence.token(at + 3).tag().matches("JJ|VBN|VBD") && sentence.token(at + 4).tag().matches("NNS?");
		Counted counted = kinds ? this.phrases.from(sentence, at + 3) : null;
		return (counted == null || !sentence.token(counted.head()).tag().equals("NNS")
				|| this.lexicon.isNone(sentence, counted.head())) ? null
						: this.lexicon.meaning(this.text, sentence, counted, quantity.next() - 1, "NOUN");
	}

	private static boolean isCapacity(Sentence sentence, Quantity quantity) {
		int of = quantity.first() - 1;
		return of > 0 && sentence.token(of).is("of") && sentence.token(of - 1).is("capacity")
				&& ends(sentence, quantity.next()) && quantity.isTens();
	}

	/** "a crowd of marchers, which the union put <em>at</em> 3,000": the marchers. */
	private @Nullable Meaning put(Sentence sentence, Quantity quantity) {
		int at = quoted(sentence, quantity.first()) - 1;
		if (at < 4 || !sentence.token(at).is("at")
				|| !sentence.token(at - 1).hasLemma("put", "estimate", "place", "reckon")) {
			return null;
		}
		for (int i = at - 2; i > 1 && i > at - NEAR; i--) {
			if (sentence.token(i).is("which") && sentence.token(i - 1).is(",") && sentence.token(i - 2).isNoun()) {
				int noun = i - 2;
				Counted counted = sentence.token(noun).tag().equals("NNS") ? this.phrases.from(sentence, noun) : null;
				return (counted == null || this.lexicon.isNone(sentence, noun)) ? null
						: this.lexicon.meaning(this.text, sentence, counted, quantity.next() - 1, "TOLL");
			}
			boolean misread = sentence.token(i - 1).is("which");
			if (!misread && !sentence.token(i).tag().matches("DT|NN.*|JJ.*|POS|PRP\\$?|RB|IN|MD")
					&& !sentence.token(i).hasLemma("have")) {
				return null;
			}
		}
		return null;
	}

	/** "60 percent of planned <em>operations</em>, 23 of them". */
	private @Nullable Meaning share(Sentence sentence, Quantity quantity, @Nullable Meaning last) {
		boolean them = sentence.word(quantity.next()).equals("of") && sentence.word(quantity.next() + 1).equals("them");
		if (last == null || last.measure() != Measure.PERCENT || !them) {
			return null;
		}
		Token noun = sentence.tokens()
			.stream()
			.filter((token) -> last.words().contains(token.span()) && token.tag().equals("NNS"))
			.reduce((one, other) -> other)
			.orElse(null);
		Counted counted = (noun != null && !this.lexicon.isNone(sentence, noun.index()))
				? this.phrases.from(sentence, noun.index()) : null;
		return (counted != null) ? this.lexicon.meaning(this.text, sentence, counted, quantity.next() - 1, "PART")
				: null;
	}

	/** "A further 60 <em>will</em> arrive", "Another 300 were on their way". */
	private static boolean isFurther(Sentence sentence, Quantity quantity) {
		int at = quantity.next();
		boolean clause = quantity.first() == 0 || sentence.token(quantity.first() - 1).is(",", "and", "but", ";");
		return quantity.more() && clause && !quantity.isOne() && at < sentence.size()
				&& sentence.token(at).tag().matches("MD|VB[DPZ]");
	}

	/** "72 drones were shot down <em>and 59 did</em> not reach their targets". */
	private static boolean isSubject(Sentence sentence, Quantity quantity) {
		int at = quantity.next();
		at += (at < sentence.size() && sentence.token(at).tag().equals("``")) ? 1 : 0;
		return quantity.isTens() && quantity.first() > 0
				&& sentence.token(quantity.first() - 1).is("and", "while", "but") && at + 1 < sentence.size()
				&& sentence.token(at)
					.is("did", "were", "had", "have", "are", "hit", "fell", "landed", "missed", "failed")
				&& sentence.token(at + 1).tag().matches("RB|VB[ND]|IN|DT");
	}

	/** "seven, including the mayor, <em>were</em> acquitted", past what commas part. */
	private static boolean isInserted(Sentence sentence, Quantity quantity) {
		int open = quantity.next();
		boolean clause = quantity.first() == 0
				|| sentence.token(quantity.first() - 1).is(",", "and", "but", ";", "while");
		if (!clause || open + 2 >= sentence.size() || !sentence.token(open).is(",")
				|| !sentence.token(open + 1).is("including", "among", "all", "most", "many", "mostly")) {
			return false;
		}
		for (int i = open + 1; i + 2 < sentence.size() && i < open + NEAR * 2; i++) {
			Token token = sentence.token(i);
			if (token.is(";", ":", "who", "which") || (token.isVerb() && !token.tag().matches("VB[NG]"))) {
				return false;
			}
			if (token.is(",") && sentence.token(i + 1).is("were", "are", "have", "had")
					&& sentence.token(i + 2).tag().matches("VBN|RB")) {
				return true;
			}
		}
		return false;
	}

	/** "to Lodge <em>(200)</em> and Lugo <em>(120)</em>". */
	private static boolean isBracketed(Sentence sentence, Quantity quantity) {
		int open = quantity.first() - 1;
		return open > 1 && sentence.word(open).matches("-lrb-|\\(")
				&& sentence.word(quantity.next()).matches("-rrb-|\\)") && sentence.token(open - 1).isName()
				&& quantity.comparator() == Comparator.EXACT && quantity.isTens() && isListed(sentence, open - 1);
	}

	/** "revised their estimate on Monday <em>to</em> “nearly 50,000”". */
	private static boolean isRevised(Sentence sentence, Quantity quantity) {
		int to = quoted(sentence, quantity.first()) - 1;
		if (to < 3 || !sentence.token(to).is("to") || !ends(sentence, quantity.next()) || !quantity.isTens()) {
			return false;
		}
		for (int i = to - 1; i > Math.max(0, to - NEAR); i--) {
			Token token = sentence.token(i);
			if (token.isVerb()) {
				return token.hasLemma("revise", "raise", "lower", "update", "correct", "amend", "increase", "cut")
						&& sentence.token(i + 1).is("its", "their", "his", "her", "the", "that")
						&& sentence.tokens()
							.subList(i, to)
							.stream()
							.anyMatch((each) -> each.is("estimate", "figure", "toll", "count", "tally", "number"));
			}
			if (token.is(",", ";") || token.tag().equals("CD")) {
				return false;
			}
		}
		return false;
	}

	/** Where the number begins with the mark that opens its quotation. */
	private static int quoted(Sentence sentence, int first) {
		return (first > 0 && sentence.token(first - 1).tag().equals("``")) ? first - 1 : first;
	}

	private static boolean isCount(Meaning meaning) {
		return switch (meaning.measure()) {
			case MONEY, DURATION, PERCENT -> false;
			default -> !meaning.unit().equals("times");
		};
	}

	private static boolean ends(Sentence sentence, int next) {
		return next >= sentence.size() || sentence.token(next).tag().matches("[,.:]|CC|''|``|-RRB-|IN");
	}

	private static Meaning people(Sentence sentence, Quantity quantity, Measure measure, String rule) {
		Span words = sentence.token(quantity.number()).span();
		return new Meaning(measure, "people", "people", words, quantity.next() - 1, false, rule);
	}

	/** Behind a preposition of place, or a member behind another. */
	private static boolean isListed(Sentence sentence, int name) {
		int at = name;
		while (at > 0 && (sentence.token(at).isName() || sentence.token(at).is("-", "of", "the"))) {
			at--;
		}
		return at < name && sentence.token(at).is("in", "at", "to", "from", "and", ",", "for", "by", ":");
	}

}
