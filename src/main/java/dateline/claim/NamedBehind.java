package dateline.claim;

import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Who says the sentence before a comma, named and then described at length before the
 * verb: "43 people were missing, <em>Ana Ruiz</em>, the deputy minister who runs the
 * agency, told reporters in Lodge". Null where another subject or verb stands between the
 * number and the name, and where the verb has a clause of its own behind it.
 */
final class NamedBehind {

	private static final int FAR = 24;

	private NamedBehind() {
	}

	static @Nullable Token of(Sentence sentence, Quantity quantity) {
		for (int i = quantity.next(); i < sentence.size() - 4; i++) {
			if (Attributions.isBarrier(sentence.token(i)) || sentence.token(i).hasLemma("say", "tell")) {
				return null;
			}
			if (sentence.token(i).is(",") && sentence.token(i + 1).isName()) {
				int end = i + 1;
				while (end < sentence.size() && sentence.token(end).tag().matches("NNP|HYPH")) {
					end++;
				}
				if (end - i > 2 && end < sentence.size() && sentence.token(end).is(",") && isTold(sentence, end)) {
					return sentence.token(end - 1);
				}
			}
		}
		return null;
	}

	/** ", a spokeswoman for the mission, known as X, <em>told reporters in</em>". */
	private static boolean isTold(Sentence sentence, int comma) {
		if (!sentence.token(comma + 1).tag().matches("DT|PRP\\$|NN|JJ|WP|CD")) {
			return false;
		}
		for (int i = comma + 2; i < Math.min(sentence.size() - 1, comma + FAR); i++) {
			Token token = sentence.token(i);
			if (Attributions.isBarrier(token) || token.is("and", "but", "that", "which")) {
				return false;
			}
			if (token.is("said", "told", "says") && sentence.token(i - 1).is(",")) {
				String next = sentence.word(i + 1);
				boolean ends = next.matches("[.,]|on|in|at|by|late")
						|| sentence.word(i + 2).matches("[.,]|on|in|at|by");
				return ends && sentence.tokens()
					.subList(i, Math.min(sentence.size(), i + 4))
					.stream()
					.noneMatch((each) -> each.is("that"));
			}
		}
		return false;
	}

}
