package dateline.claim;

import java.util.List;

import dateline.claim.UnitLexicon.Noun;
import dateline.text.AnnotatedText;
import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Decides what a number counts. In this order:
 * <ul>
 * <li>shares and sums, see {@link Amounts}; barrels a day, see {@link UnitsOfMeasure};
 * votes, see {@link Ballots}
 * <li>where a hyphen follows, see {@link Compounds}
 * <li>where no noun follows, see {@link Ellipses}
 * <li>how often, see {@link HowOften}; how long, see {@link Durations}
 * <li>the whole of which another number is a part, see {@link Wholes}
 * <li>where people are counted, what befell them, see {@link BefallenPeople}
 * <li>what the noun alone says, see {@link CountedNouns}
 * </ul>
 * Null for rates ("47 per 100,000 inhabitants") and for what none of them counts.
 */
final class Meanings {

	private final AnnotatedText text;

	private final UnitLexicon lexicon;

	private final CountedPhrases phrases = new CountedPhrases();

	private final Amounts amounts;

	private final Durations durations;

	private final Compounds compounds;

	private final HowOften howOften;

	private final Wholes wholes;

	private final BefallenPeople befallen;

	private final CountedNouns nouns;

	private final Ellipses ellipses;

	Meanings(AnnotatedText text, UnitLexicon lexicon) {
		this.text = text;
		this.lexicon = lexicon;
		Acts acts = new Acts(lexicon);
		this.amounts = new Amounts(text, this.phrases);
		this.durations = new Durations(text, lexicon, this.phrases);
		this.compounds = new Compounds(text, lexicon, this.phrases, this.durations);
		this.howOften = new HowOften(text, lexicon);
		this.wholes = new Wholes(text, lexicon);
		this.befallen = new BefallenPeople(text, lexicon, acts);
		this.nouns = new CountedNouns(text, lexicon, acts);
		this.ellipses = new Ellipses(text, lexicon, this.phrases, acts);
	}

	/**
	 * The meaning, null if none.
	 * @param earlier what the numbers before it in the sentence mean
	 * @param recent what the last number of the sentences just before means, if any
	 */
	@Nullable Meaning of(Sentence sentence, Quantity quantity, List<Meaning> earlier, @Nullable Meaning recent) {
		if (quantity.isPlain() && isBase(sentence, quantity)) {
			return null;
		}
		Counted counted = this.phrases.of(sentence, quantity);
		if (!quantity.isPlain()) {
			return this.amounts.of(sentence, quantity, counted, earlier);
		}
		Meaning found = UnitsOfMeasure.rate(this.text, sentence, quantity);
		found = (found != null) ? found : Ballots.of(this.text, sentence, quantity);
		if (found != null) {
			return found;
		}
		if (sentence.word(quantity.next()).equals("-")) {
			return this.compounds.of(sentence, quantity);
		}
		if (Durations.isLoose(sentence, quantity)) {
			return this.durations.compound(sentence, quantity);
		}
		Meaning state = (counted == null) ? this.befallen.ofState(sentence, quantity) : null;
		if (state != null) {
			return state;
		}
		return (counted == null || isName(sentence, counted) || isOfMass(sentence, quantity, counted))
				? this.ellipses.of(sentence, quantity, earlier, recent) : noun(sentence, quantity, counted, earlier);
	}

	/** What a number counts that a noun follows. */
	private @Nullable Meaning noun(Sentence sentence, Quantity quantity, Counted counted, List<Meaning> earlier) {
		if (sentence.token(counted.head()).hasLemma("time", "occasion")) {
			return this.howOften.of(sentence, quantity, counted);
		}
		Noun noun = this.lexicon.noun(sentence, counted.head());
		if (noun != null && noun.measure() == Measure.DURATION) {
			return this.durations.of(sentence, quantity, counted, noun);
		}
		if (Wholes.is(sentence, quantity)) {
			return this.wholes.of(sentence, counted);
		}
		Meaning befallen = this.befallen.of(sentence, quantity, counted, earlier);
		return (befallen != null) ? befallen : this.nouns.of(sentence, quantity, counted, earlier);
	}

	/** "47 fires <em>per 100,000</em> inhabitants", "one in every ten". */
	private static boolean isBase(Sentence sentence, Quantity quantity) {
		return quantity.before(sentence).equals("per") || (quantity.before(sentence).equals("every")
				&& sentence.word(quantity.first() - 2).matches("for|in|of"));
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

}
