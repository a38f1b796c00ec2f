package dateline.claim;

import dateline.claim.UnitLexicon.Role;
import dateline.text.AnnotatedText;
import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * How often something was done: TIMES, "<em>attacked</em> at least 55 times"; any other
 * act than those of {@link UnitLexicon} counts as itself, repeated. Null for comparisons
 * ("three times more", "by 12 times") and where no verb stands before the number.
 */
final class HowOften {

	private final AnnotatedText text;

	private final UnitLexicon lexicon;

	HowOften(AnnotatedText text, UnitLexicon lexicon) {
		this.text = text;
		this.lexicon = lexicon;
	}

	/** "attacked at least 55 times"; any other act counts as itself, repeated. */
	@Nullable Meaning of(Sentence sentence, Quantity quantity, Counted counted) {
		String next = sentence.word(counted.head() + 1);
		if (next.matches("more|as|higher|larger|the|bigger|greater|less|lower|its|their|that|faster|over")
				|| quantity.before(sentence).matches("by|the") || quantity.isOne()) {
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

}
