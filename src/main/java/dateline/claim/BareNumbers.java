package dateline.claim;

import dateline.claim.UnitLexicon.Role;
import dateline.text.AnnotatedText;
import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Numbers without a noun whose noun stands in another phrase of the sentence:
 * <ul>
 * <li>OF_WHOM: "had carried 190, <em>of whom</em> 88 were saved": people
 * <li>CAPACITY: see {@link Capacities}
 * <li>TOLL: "a crowd of <em>marchers</em>, which the union put at 3,000"
 * <li>PART: "60 percent of planned <em>operations</em>, 23 of them on Monday"
 * <li>ELLIPSIS_MORE: "<em>A further</em> 60 will arrive", of those counted last
 * <li>ELLIPSIS_SUBJECT: see {@link BareSubjects}
 * <li>ELLIPSIS_GAP: "will be sent to Lodge (200) and Lugo (120)"
 * <li>ELLIPSIS_FIGURE and ELLIPSIS_TOTAL: see {@link ComparedCounts}
 * <li>ECHO: see {@link Echoes}
 * </ul>
 * Null for any other number.
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
			return Meaning.people(Measure.PEOPLE, sentence, quantity, "OF_WHOM");
		}
		if (isEmployed(sentence, quantity)) {
			return Meaning.people(Measure.PEOPLE, sentence, quantity, "ACT_ALONE");
		}
		Meaning joined = joined(sentence, quantity);
		if (joined != null) {
			return joined;
		}
		Meaning licensed = (before == null || before.unit().equals("people")) ? Capacities.licensed(sentence, quantity)
				: null;
		if (licensed != null) {
			return licensed;
		}
		if (quantity.isTens() && quantity.first() > 1 && quantity.endsPhrase(sentence)
				&& sentence.token(quantity.first() - 1).is("population")
				&& sentence.token(quantity.first() - 2).is(",")) {
			return Meaning.people(Measure.PEOPLE, sentence, quantity, "CROWD");
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
		if (recent != null && recent.isCount() && ComparedCounts.isFigure(sentence, quantity)) {
			return recent.inherited(quantity, "ELLIPSIS_FIGURE");
		}
		if (before == null || !before.isCount()) {
			return null;
		}
		if (last != null && last.measure() == Measure.VOTES && quantity.first() > 1 && quantity.endsPhrase(sentence)
				&& sentence.token(quantity.first() - 1).tag().equals("POS")) {
			return last.inherited(quantity, "ELLIPSIS_GAP");
		}
		if (ComparedCounts.isBrought(sentence, quantity)) {
			return before.inherited(quantity, "ELLIPSIS_TOTAL");
		}
		if (last == null && isFurther(sentence, quantity)) {
			return before.inherited(quantity, "ELLIPSIS_MORE");
		}
		Meaning subject = (last != null) ? BareSubjects.goingOn(sentence, quantity, last) : null;
		if (subject != null) {
			return subject;
		}
		if (whole != null && isBracketed(sentence, quantity)) {
			return whole.inherited(quantity, "ELLIPSIS_GAP");
		}
		if (last != null && isObject(sentence, quantity)) {
			return last.inherited(quantity, "ELLIPSIS_OBJECT");
		}
		return Echoes.isRevised(sentence, quantity) ? before.inherited(quantity, "ECHO") : null;
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
		return Meaning.people((act != null) ? act : Measure.PEOPLE, sentence, quantity, "OF_WHOM");
	}

	/** ", of whom" or " — of whom" right behind the number. */
	private static boolean isOfWhom(Sentence sentence, Quantity quantity) {
		int at = quantity.next();
		return at + 2 < sentence.size() && sentence.token(at).tag().matches("[,:]") && quantity.isTens()
				&& sentence.token(at + 1).is("of") && sentence.token(at + 2).is("whom");
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

	/**
	 * ELLIPSIS_OF: "<em>Of the new cases</em>, 38 are from the west", "<em>Of those who
	 * fell ill</em>, 62 were under ten".
	 */
	private @Nullable Meaning ofThe(Sentence sentence, Quantity quantity) {
		int comma = quantity.first() - 1;
		if (comma < 3 || !sentence.token(comma).is(",") || !sentence.token(0).is("of")
				|| !sentence.token(1).is("the", "these", "those", "its", "their")) {
			return null;
		}
		if (sentence.token(1).is("those") && sentence.token(2).is("who") && !isParted(sentence, 3, comma)) {
			return Meaning.people(Measure.PEOPLE, sentence, quantity, "ELLIPSIS_OF");
		}
		Counted counted = this.phrases.from(sentence, 2);
		return (counted == null || counted.last() != comma - 1 || !sentence.token(counted.head()).tag().equals("NNS")
				|| this.lexicon.isNone(sentence, counted.head())) ? null
						: this.lexicon.meaning(this.text, sentence, counted, quantity.next() - 1, "ELLIPSIS_OF");
	}

	private static boolean isParted(Sentence sentence, int from, int to) {
		return sentence.tokens().subList(from, to).stream().anyMatch((token) -> token.is(",", ";", ":"));
	}

	/** "lends 212,000 books a year, <em>employs</em> 38". */
	private static boolean isEmployed(Sentence sentence, Quantity quantity) {
		return quantity.first() > 0 && sentence.token(quantity.first() - 1).isVerb()
				&& sentence.token(quantity.first() - 1).hasLemma("employ") && !quantity.isOne()
				&& quantity.endsPhrase(sentence);
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

	/** "a crowd of marchers, which the union put <em>at</em> 3,000": the marchers. */
	private @Nullable Meaning put(Sentence sentence, Quantity quantity) {
		int at = quantity.opening(sentence) - 1;
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

	/** "to Lodge <em>(200)</em> and Lugo <em>(120)</em>". */
	private static boolean isBracketed(Sentence sentence, Quantity quantity) {
		int open = quantity.first() - 1;
		return open > 1 && sentence.word(open).matches("-lrb-|\\(")
				&& sentence.word(quantity.next()).matches("-rrb-|\\)") && sentence.token(open - 1).isName()
				&& quantity.comparator() == Comparator.EXACT && quantity.isTens() && isListed(sentence, open - 1);
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
