package dateline.actor;

import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Names with hyphens, which the tokenizer cuts in three: "Adjei-Mensah", "K-Electric".
 */
final class Hyphens {

	private Hyphens() {
	}

	/** Whether a hyphen joins this capitalised token to a capitalised one behind it. */
	static boolean joins(Sentence sentence, int at) {
		if (at < 0 || at + 2 >= sentence.size() || !sentence.token(at + 1).is("-", "‐", "‑")) {
			return false;
		}
		Token left = sentence.token(at);
		Token hyphen = sentence.token(at + 1);
		Token right = sentence.token(at + 2);
		return left.span().end() == hyphen.span().begin() && hyphen.span().end() == right.span().begin()
				&& NameParts.isCapital(left) && NameParts.isCapital(right);
	}

}
