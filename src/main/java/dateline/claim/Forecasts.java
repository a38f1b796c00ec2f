package dateline.claim;

import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Who foresees or reckons a number that no statement covers:
 * <ul>
 * <li>"<em>The bank</em> expects growth of 4%", "<em>Ana Ruiz</em>, who sees inflation at
 * 12%"
 * <li>"compared with <em>the fund</em>'s own forecast of 3%"
 * </ul>
 * Only shares and sums for the former: "expects a crowd of 300" plans. Null for others.
 */
final class Forecasts {

	private static final String[] FORESEE = { "see", "expect", "forecast", "predict", "project", "anticipate" };

	private static final String[] FIGURES = { "forecast", "estimate", "projection", "prediction", "tally", "count",
			"figure", "guidance", "toll", "calculation" };

	private static final int FAR = 9;

	private Forecasts() {
	}

	static @Nullable Token of(Counting counting) {
		Sentence sentence = counting.sentence();
		Token owner = owner(sentence, counting.quantity().opening(sentence) - 1);
		return (owner != null || counting.quantity().isPlain()) ? owner
				: seer(sentence, counting.quantity().opening(sentence) - 1);
	}

	/** "<em>the fund</em>'s own forecast <em>of</em> 3%". */
	private static @Nullable Token owner(Sentence sentence, int of) {
		if (of < 3 || !sentence.token(of).is("of") || !sentence.token(of - 1).hasLemma(FIGURES)) {
			return null;
		}
		int at = of - 2;
		while (at > 0 && sentence.token(at).tag().matches("JJ.*|VBN|NN")) {
			at--;
		}
		Token mark = sentence.token(at);
		return mark.tag().equals("PRP$") ? mark : (mark.tag().equals("POS") && at > 0) ? sentence.token(at - 1) : null;
	}

	/** "<em>The bank</em> expects growth <em>of</em> 4%", "expects 4%". */
	private static @Nullable Token seer(Sentence sentence, int before) {
		boolean led = before > 1 && sentence.token(before).is("at", "of", "to", "by");
		if (!led && !(before > 0 && sentence.token(before).hasLemma(FORESEE))) {
			return null;
		}
		for (int i = led ? before - 1 : before; i > 0 && i > before - FAR; i--) {
			Token verb = sentence.token(i);
			if (Attributions.isBarrier(verb) || verb.is(",", "but", "that", "while", "than", "as")) {
				return null;
			}
			if (verb.isVerb() && verb.hasLemma(FORESEE)) {
				return verb.tag().matches("VB[DPZ]") ? Counters.of(sentence, verb) : null;
			}
			if (verb.tag().matches("VB[DPZ]")) {
				return null;
			}
		}
		return null;
	}

}
