package dateline.actor;

import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Whether a name has the article of a noun that stands before or behind it: "the Lumen
 * union", "the ultranationalist Lumen party".
 */
final class DefiniteNames {

	/** Nouns that nothing but a body's name stands before. */
	private static final String[] QUALIFIED = { "party", "union", "militia", "gang", "cartel", "newspaper",
			"broadcaster", "charity", "airline", "insurgency", "movement", "coalition", "alliance", "bloc" };

	private DefiniteNames() {
	}

	static boolean isDefinite(Name name) {
		Token before = name.before();
		return before != null && (before.is("the") || isQualified(name));
	}

	/** The token before the name and its article, -1 without any. */
	static int before(Name name) {
		return isDefinite(name) ? name.first() - 2 : name.first() - 1;
	}

	/** "The ultranationalist Lumen party": an adjective behind the article. */
	private static boolean isQualified(Name name) {
		Sentence sentence = name.sentence();
		int at = name.first() - 1;
		int next = name.last() + 1;
		if (next >= sentence.size() || !sentence.token(next).is(QUALIFIED)) {
			return false;
		}
		while (at > 0 && at >= name.first() - 4 && sentence.token(at).text().matches("[\\p{Ll}‐‑-]+")
				&& sentence.token(at).tag().matches("JJ.?|HYPH|VB[NG]|NN|RB")) {
			at--;
		}
		return at >= 0 && at < name.first() - 1 && sentence.token(at).is("the");
	}

}
