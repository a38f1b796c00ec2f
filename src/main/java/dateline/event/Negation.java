package dateline.event;

import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Whether a word is negated by one that depends on it: "not", "never", "no", "no longer".
 * False for what only means no, as "failed", which the lexicon tells.
 */
final class Negation {

	private Negation() {
	}

	static boolean is(Sentence sentence, Token token) {
		return sentence.children(token)
			.stream()
			.anyMatch((each) -> (each.is("not", "n't", "n’t", "never", "neither", "nor", "hardly", "without")
					&& each.isRelated("advmod", "neg", "cc", "cc:preconj"))
					|| (each.is("no", "neither") && each.isRelated("det", "advmod", "cc"))
					|| (each.is("longer") && sentence.children(each).stream().anyMatch((no) -> no.is("no"))));
	}

}
