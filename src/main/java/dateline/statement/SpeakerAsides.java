package dateline.statement;

import java.util.List;

import dateline.text.Sentence;
import dateline.text.Token;

/**
 * What stands between the speaker of "according to" and the clause that is told:
 * "According to Lopez, <em>the mayor of Lima, who was there,</em> the driver fled".
 */
final class SpeakerAsides {

	private SpeakerAsides() {
	}

	/**
	 * Behind the speaker's phrase with its appositions and relative clauses: where the
	 * clause begins, which needs a subject before its verb.
	 */
	static int end(Sentence sentence, int from) {
		int comma = comma(sentence, from);
		if (comma < 0) {
			return from;
		}
		int end = comma + 1;
		int next = comma;
		while (next >= 0 && inserted(sentence, next)) {
			next = closing(sentence, next);
			if (next >= 0 && begins(sentence, next + 1)) {
				end = next + 1;
			}
		}
		return end;
	}

	/** The first comma, before any finite verb but those of relative clauses; or -1. */
	private static int comma(Sentence sentence, int from) {
		boolean relative = false;
		for (int i = from; i < sentence.size(); i++) {
			Token token = sentence.token(i);
			if (token.text().equals(",")) {
				return i;
			}
			if (Words.isFinite(token) && !relative && !token.isRelated("acl:relcl")) {
				return -1;
			}
			relative = Words.isRelative(token) || (relative && !Words.isFinite(token));
		}
		return -1;
	}

	/** Whether what follows this comma explains the phrase before it. */
	private static boolean inserted(Sentence sentence, int comma) {
		if (Words.is(sentence, comma + 1, "who", "which", "whose")) {
			return true;
		}
		int close = closing(sentence, comma);
		Token first = Words.at(sentence, comma + 1);
		boolean counts = first != null && close > comma + 2
				&& (first.tag().equals("CD") || first.is("some", "about", "at", "more", "nearly", "almost", "around",
						"dozens", "hundreds", "thousands", "fewer", "scores", "over", "up", "many", "most"));
		return close > 0 && first != null && !counts
				&& !Words.is(sentence, comma + 1, "and", "in", "on", "but", "at", "after")
				&& (isDescribed(sentence, comma, close) || !Words.anyFinite(sentence.tokens().subList(comma, close)));
	}

	/**
	 * ", a group that works with refugees, |": no clause of its own, nor what follows.
	 */
	private static boolean isDescribed(Sentence sentence, int comma, int close) {
		List<Token> words = sentence.tokens().subList(comma + 2, close);
		long verbs = words.stream().filter(Words::isFinite).count();
		int verb = Words.predicate(sentence, close + 1, sentence.size());
		return Words.is(sentence, comma + 1, "a", "an") && verbs == 1 && verb > 0
				&& words.stream().anyMatch((each) -> each.is("that", "which", "who") && Words.isRelative(each))
				&& sentence.tokens().subList(close + 1, verb).stream().noneMatch((each) -> each.text().equals(","));
	}

	/** The next comma; of a relative clause the first one behind its verb. */
	private static int closing(Sentence sentence, int comma) {
		boolean verb = !Words.is(sentence, comma + 1, "who", "which", "whose");
		for (int i = comma + 1; i < sentence.size(); i++) {
			verb |= Words.isFinite(sentence.token(i));
			if (verb && sentence.token(i).text().equals(",")) {
				return i;
			}
		}
		return -1;
	}

	/** Whether a clause with its own subject begins here. */
	private static boolean begins(Sentence sentence, int from) {
		for (int i = from; i < sentence.size(); i++) {
			Token token = sentence.token(i);
			if (Words.isFinite(token)) {
				return i > from && sentence.tokens()
					.subList(from, i)
					.stream()
					.anyMatch((each) -> each.isNoun() || each.tag().matches("PRP|EX|DT|CD"));
			}
			if (token.text().equals(",") && i == from) {
				return false;
			}
		}
		return false;
	}

}
