package dateline.actor;

import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * The one word by which a body is "known as": "the Harbour Relief Agency, better known as
 * Marina,", "known by its acronym HRA". Null where nothing is said or the name goes on.
 */
final class KnownAs {

	private KnownAs() {
	}

	static @Nullable Token of(Name name) {
		Sentence sentence = name.sentence();
		int at = behindNoun(name);
		if (at < sentence.size() && sentence.token(at).is("better", "also", "commonly", "widely", "locally", "or")) {
			at++;
		}
		boolean known = at + 2 < sentence.size() && sentence.token(at).is("known", "abbreviated")
				&& sentence.token(at + 1).is("as", "by");
		if (!known) {
			return null;
		}
		at += 2;
		while (at + 1 < sentence.size() && (sentence.token(at).tag().matches("JJ|PRP\\$|DT|POS")
				|| sentence.token(at).is("acronym", "initials", "abbreviation", "shorthand", "name"))) {
			at++;
		}
		boolean single = at < sentence.size()
				&& (sentence.token(at).isName() || Initials.isAcronym(sentence.token(at).text()))
				&& (at + 1 == sentence.size() || !sentence.token(at + 1).isNoun());
		return single ? sentence.token(at) : null;
	}

	/** The token behind the name, its place, a comma and "a rebel group", if "known". */
	private static int behindNoun(Name name) {
		Sentence sentence = name.sentence();
		int at = ApposedNames.behindPlace(name);
		if (at < sentence.size() && sentence.token(at).is(",")) {
			at++;
		}
		if (at >= sentence.size() || at == name.last() + 1 || !sentence.token(at).is("a", "an", "the")) {
			return at;
		}
		int noun = at + 1;
		while (noun < Math.min(sentence.size(), at + 7) && sentence.token(noun).tag().matches("JJ|NN|HYPH")) {
			noun++;
		}
		return (noun > at + 1 && noun < sentence.size() && sentence.token(noun).is("known")) ? noun : at;
	}

}
