package dateline.claim;

import dateline.claim.UnitLexicon.Noun;
import dateline.text.AnnotatedText;
import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * How long something lasts: "a six-month truce", "a two year sentence", "for eight
 * years", "lasted three hours", "sentenced to 20 years in prison". Refused: how long ago
 * or after, ages, and "over three years", in which "over" means "during".
 */
final class Durations {

	private final AnnotatedText text;

	private final UnitLexicon lexicon;

	private final CountedPhrases phrases;

	Durations(AnnotatedText text, UnitLexicon lexicon, CountedPhrases phrases) {
		this.text = text;
		this.lexicon = lexicon;
		this.phrases = phrases;
	}

	/** "five <em>year</em> prison sentences", without its hyphen. */
	static boolean isLoose(Sentence sentence, Quantity quantity) {
		int unit = quantity.next();
		return !quantity.isOne() && sentence.word(unit).matches("year|month|week|day|hour|minute")
				&& unit + 1 < sentence.size() && sentence.token(unit + 1).tag().matches("NN.*|JJ");
	}

	/** "a six-month truce"; null for other compounds ("a 40-mile march"). */
	@Nullable Meaning compound(Sentence sentence, Quantity quantity) {
		int unit = sentence.word(quantity.next()).equals("-") ? quantity.next() + 1 : quantity.next();
		Noun noun = (unit < sentence.size()) ? this.lexicon.noun(sentence, unit) : null;
		Counted counted = this.phrases.from(sentence, unit + 1);
		boolean lasting = noun != null && noun.measure() == Measure.DURATION && counted != null
				&& !sentence.word(unit + 1).equals("-");
		return (lasting && counted != null && noun != null)
				? Meaning.counting(this.text, counted, Measure.DURATION, noun.unit(), "DURATION") : null;
	}

	@Nullable Meaning of(Sentence sentence, Quantity quantity, Counted counted, Noun noun) {
		int after = counted.head() + 1;
		Token before = (quantity.first() > 0) ? sentence.token(quantity.first() - 1) : null;
		if (sentence.word(after).matches("ago|later|after|before|earlier|old|away|from|since|apart|on")
				|| this.text.text(quantity.exact())
					.toLowerCase(java.util.Locale.ROOT)
					.matches("(?:over|around|under) .*")
				|| before == null) {
			return null;
		}
		boolean prison = before.is("to") && sentence.word(after).equals("in")
				&& sentence.word(after + 1).matches("prison|jail|custody|detention");
		boolean spans = before.is("for") || prison
				|| (before.isVerb() && before.hasLemma("last", "take", "serve", "spend"));
		if (!spans) {
			return null;
		}
		return Meaning.counting(this.text, counted, Measure.DURATION, noun.unit(), "DURATION");
	}

}
