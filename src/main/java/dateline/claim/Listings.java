package dateline.claim;

import dateline.statement.StatementFinding;
import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Whether a number stands in a list of verbs that a report begins and the words of the
 * statement leave off: "The army said it had killed 14 rebels, <em>captured three
 * pickups</em> and <em>freed nine hostages</em>", all below one "had"; likewise below
 * "would". Not where a subject of its own, a conjunction or another report stands
 * between.
 */
final class Listings {

	private Listings() {
	}

	/** Whether the statement's list goes on to the number behind it. */
	static boolean goesOn(Counting counting, StatementFinding statement) {
		Sentence sentence = counting.sentence();
		int comma = 0;
		while (comma < sentence.size() && sentence.token(comma).span().begin() < statement.content().end()) {
			comma++;
		}
		int first = counting.quantity().first();
		if (statement.cue().begin() > statement.content().begin() || comma + 2 > first || !sentence.token(comma).is(",")
				|| isAside(sentence, statement)) {
			return false;
		}
		int verb = comma + 1;
		verb += sentence.token(verb).tag().equals("RB") ? 1 : 0;
		String shared = shared(sentence, statement, comma);
		return sentence.token(verb).tag().matches(shared) && isOpen(sentence, verb, first);
	}

	/** ", which denied that it had paid, <em>sold</em> 12 ships": the comma closes it. */
	private static boolean isAside(Sentence sentence, StatementFinding statement) {
		return sentence.tokens()
			.stream()
			.filter((token) -> token.span().begin() < statement.content().begin())
			.anyMatch((token) -> token.tag().matches("WDT|WP"));
	}

	/** The tags of the verbs that the last auxiliary of the statement goes with. */
	private static String shared(Sentence sentence, StatementFinding statement, int end) {
		for (int i = end - 1; i > 0 && sentence.token(i).span().begin() >= statement.content().begin(); i--) {
			Token next = sentence.token(i + 1);
			if (sentence.token(i).tag().equals("MD") && next.tag().equals("VB")) {
				return "VBP?";
			}
			if (sentence.token(i).hasLemma("have") && next.tag().matches("VB[ND]")) {
				return "VB[ND]";
			}
		}
		return "-";
	}

	private static boolean isOpen(Sentence sentence, int from, int first) {
		return sentence.tokens()
			.subList(from, first)
			.stream()
			.noneMatch((token) -> Attributions.isBarrier(token)
					|| token.tag().matches("WDT|WP|WRB|PRP|MD") || token.is("but", "while", "that", "after", "before",
							"when", "as", "because", "had", "was", "were")
					|| token.hasLemma("say", "add", "tell", "report"));
	}

}
