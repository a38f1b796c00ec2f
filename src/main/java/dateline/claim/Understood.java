package dateline.claim;

import java.math.BigDecimal;

import dateline.text.AnnotatedText;
import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Numbers whose noun or money is understood from those before them:
 * <ul>
 * <li>ELLIPSIS_MONEY: "revenue of 8.7 billion crowns and a profit of 1.6 billion", "It
 * cost 340 million reais. The chairman said that the true cost was 290 million."
 * <li>ELLIPSIS_THERE: "300 people were on board. Survivors said there were more than
 * 400."
 * <li>ELLIPSIS_EXPECTED: "In the square, where organisers had expected 10,000, …"
 * <li>APPOSED: "The remaining soldiers, about 550, are in the north"
 * </ul>
 * Null for any other number.
 */
final class Understood {

	private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

	private static final String[] SUMS = { "cost", "profit", "revenue", "bill", "price", "damage", "loss", "budget",
			"debt", "sale", "value", "turnover", "income", "earnings", "spending", "dividend", "deficit", "surplus",
			"loan", "fine", "fund", "forecast", "investment", "expenditure" };

	private final AnnotatedText text;

	private final UnitLexicon lexicon;

	private final CountedPhrases phrases;

	Understood(AnnotatedText text, UnitLexicon lexicon, CountedPhrases phrases) {
		this.text = text;
		this.lexicon = lexicon;
		this.phrases = phrases;
	}

	/**
	 * The meaning.
	 * @param last what the number before it in the sentence means
	 * @param recent what the last number of the sentences just before means
	 */
	@Nullable Meaning of(Sentence sentence, Quantity quantity, @Nullable Meaning last, @Nullable Meaning recent) {
		Meaning apposed = apposed(sentence, quantity);
		if (apposed != null) {
			return apposed;
		}
		Meaning before = (last != null) ? last : recent;
		if (before == null || !ends(sentence, quantity.next())) {
			return null;
		}
		if (before.measure() == Measure.MONEY) {
			return isSum(sentence, quantity, last) ? before.inherited(quantity, "ELLIPSIS_MONEY") : null;
		}
		if (!before.unit().equals("people") || !quantity.isTens()) {
			return null;
		}
		if (isThere(sentence, quantity)) {
			return before.inherited(quantity, "ELLIPSIS_THERE");
		}
		return isExpected(sentence, quantity) ? before.inherited(quantity, "ELLIPSIS_EXPECTED") : null;
	}

	/** APPOSED: "The remaining <em>soldiers</em>, about 550, are in the north". */
	private @Nullable Meaning apposed(Sentence sentence, Quantity quantity) {
		int comma = quantity.first() - 1;
		boolean between = comma > 1 && sentence.token(comma).is(",", "--", "—", "–")
				&& quantity.next() + 1 < sentence.size() && sentence.token(quantity.next()).is(",", "--", "—", "–")
				&& sentence.token(quantity.next() + 1).tag().matches("VB[DPZ]|MD") && quantity.isTens();
		Token noun = between ? sentence.token(comma - 1) : null;
		boolean counted = noun != null && (noun.tag().equals("NNS") || noun.is("personnel"))
				&& this.lexicon.noun(sentence, noun.index()) != null && !this.lexicon.isNone(sentence, noun.index());
		Counted phrase = (counted && noun != null) ? this.phrases.from(sentence, noun.index()) : null;
		return (phrase != null) ? this.lexicon.meaning(this.text, sentence, phrase, quantity.next() - 1, "APPOSED")
				: null;
	}

	private static boolean isSum(Sentence sentence, Quantity quantity, @Nullable Meaning last) {
		String scale = sentence.word(quantity.next() - 1);
		boolean large = quantity.min() != null && quantity.min().compareTo(MILLION) >= 0
				&& (scale.matches("million|billion|trillion|crore|lakh") || scale.matches(".*\\d(?:m|mn|bn|tn|b)"));
		if (!large) {
			return false;
		}
		int from = Math.max(0, quantity.first() - 6);
		boolean sum = sentence.tokens()
			.subList(from, quantity.first())
			.stream()
			.anyMatch((token) -> token.isNoun() && token.hasLemma(SUMS));
		boolean other = sentence.tokens()
			.subList(from, quantity.first())
			.stream()
			.anyMatch((token) -> token.isNoun() && token.hasLemma("people", "user", "customer", "passenger", "ton",
					"tonne", "barrel", "share", "unit", "population", "subscriber"));
		boolean listed = last != null
				&& sentence.word(quantity.first() - 1).matches("from|to|and|of|against|than|with");
		return !other && (sum || listed);
	}

	private static boolean isThere(Sentence sentence, Quantity quantity) {
		int verb = quantity.first() - 1;
		return verb > 0 && sentence.token(verb).is("were", "are") && sentence.token(verb - 1).is("there");
	}

	private static boolean isExpected(Sentence sentence, Quantity quantity) {
		int verb = quantity.first() - 1;
		return verb > 0 && sentence.token(verb).isVerb()
				&& sentence.token(verb).hasLemma("expect", "predict", "anticipate");
	}

	private static boolean ends(Sentence sentence, int next) {
		return next >= sentence.size() || sentence.token(next).tag().matches("[,.:]|CC|''|``|-RRB-")
				|| sentence.token(next)
					.is("previously", "earlier", "before", "at", "in", "a", "by", "last", "on", "for", "this", "from");
	}

}
