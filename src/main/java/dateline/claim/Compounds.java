package dateline.claim;

import dateline.claim.UnitLexicon.Noun;
import dateline.text.AnnotatedText;
import dateline.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What a number counts that a hyphen joins to its noun:
 * <ul>
 * <li>DURATION: "a <em>six-month</em> truce", see {@link Durations}
 * <li>STRONG: "a <em>24,000-strong</em> crowd"
 * <li>COMPOUND: "a <em>150-seat</em> parliament", "the <em>27-nation</em> bloc", "a
 * <em>75-point</em> hike"
 * </ul>
 * Null for any other ("a two-party system", "a 24,000-word letter").
 */
final class Compounds {

	private final AnnotatedText text;

	private final UnitLexicon lexicon;

	private final CountedPhrases phrases;

	private final Durations durations;

	Compounds(AnnotatedText text, UnitLexicon lexicon, CountedPhrases phrases, Durations durations) {
		this.text = text;
		this.lexicon = lexicon;
		this.phrases = phrases;
		this.durations = durations;
	}

	/** "a six-month truce"; STRONG: "a 24,000-strong crowd". */
	@Nullable Meaning of(Sentence sentence, Quantity quantity) {
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
		return Meaning.counting(this.text, counted, armed ? Measure.TROOPS : Measure.PEOPLE, "people", "STRONG");
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
		if (sentence.size() > at + 1 && sentence.token(at).is("point") && UnitsOfMeasure.isFinance(sentence)
				&& quantity.isTens()
				&& sentence.token(at + 1).hasLemma("cut", "hike", "reduction", "increase", "rise", "move", "drop")) {
			return new Meaning(Measure.OTHER, "points", "points", sentence.token(at).span(), at, false, "COMPOUND");
		}
		boolean fits = whole && !sentence.token(at).hasLemma("state", "man", "woman", "test", "run", "strike", "way");
		return (fits && noun != null) ? new Meaning(noun.measure(), noun.unit(), sentence.token(at).text(),
				sentence.token(at).span(), at, false, "COMPOUND") : null;
	}

}
