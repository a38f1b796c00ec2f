package dateline.statement;

import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Where the clause of the reporter goes on behind a comma after a content inside it:
 * "Lopez, who said she was ill, <em>called</em>".
 */
final class Resumptions {

	private Resumptions() {
	}

	/**
	 * Whether it goes on at this comma.
	 * @param from where the content begins
	 */
	static boolean begin(Sentence sentence, Token cue, int from, int comma) {
		return resumes(sentence, cue, from, comma) || returns(sentence, from, comma)
				|| adjoins(sentence, cue, from, comma);
	}

	/** "The court jailed Lopez, who had denied it all, <em>for nine years</em>". */
	private static boolean adjoins(Sentence sentence, Token cue, int from, int comma) {
		int who = Words.beforeAdverbs(sentence, cue.index());
		Token next = Words.at(sentence, comma + 1);
		return Words.is(sentence, comma, ",") && Words.is(sentence, who, "who", "which")
				&& Words.is(sentence, who - 1, ",") && next != null && next.tag().matches("IN|TO")
				&& sentence.tokens().subList(0, who).stream().anyMatch((each) -> each.tag().matches("VB[DZN]"))
				&& sentence.tokens().subList(from, comma).stream().noneMatch((each) -> each.text().equals(","))
				&& sentence.tokens()
					.subList(comma, sentence.size())
					.stream()
					.noneMatch((each) -> each.tag().equals("CC") || Words.isFinite(each));
	}

	/** "Lopez, who said she was ill, called": the main verb of the one who spoke. */
	private static boolean resumes(Sentence sentence, Token cue, int from, int comma) {
		int who = Words.beforeAdverbs(sentence, cue.index());
		Token next = Words.at(sentence, comma + 1);
		return Words.is(sentence, comma, ",") && Words.is(sentence, who, "who", "which")
				&& Words.is(sentence, who - 1, ",") && Words.predicate(sentence, 0, who) < 0 && next != null
				&& (Words.isFinite(next) || next.tag().equals("VBN")) && !goesOnInSeries(sentence, comma + 1)
				&& (sentence.token(from).tag().equals("VBG")
						|| Words.anyFinite(sentence.tokens().subList(from, comma)));
	}

	/** "who vowed to go, told the chamber": a verb that what goes before cannot have. */
	private static boolean returns(Sentence sentence, int from, int comma) {
		Token verb = Words.at(sentence, comma + 1);
		return verb != null && verb.tag().matches("VBD|VBZ|MD") && Words.isFinite(verb)
				&& !goesOnInSeries(sentence, comma + 1)
				&& sentence.tokens()
					.subList(from, comma)
					.stream()
					.noneMatch((each) -> each.is(",", "(", "-LRB-", "—", "–"));
	}

	/** ", ignored three calls and tried to flee": the second of three deeds. */
	private static boolean goesOnInSeries(Sentence sentence, int verb) {
		for (int i = verb + 1; i + 1 < sentence.size(); i++) {
			Token token = sentence.token(i);
			if (token.tag().equals("CC") && sentence.token(i + 1).tag().matches("VBD|VBN")) {
				return true;
			}
			if (Words.isMark(token) || Words.isFinite(token)) {
				return false;
			}
		}
		return false;
	}

}
