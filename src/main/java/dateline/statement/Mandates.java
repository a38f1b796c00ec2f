package dateline.statement;

import java.util.Set;

import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Clauses in the mandative subjunctive, of which the verb is bare: "demanded <em>that he
 * resign</em>" (Huddleston and Pullum, The Cambridge Grammar of the English Language,
 * chapter 11). They need no finite verb, and a finite one may be another's: "demanded
 * that he resign, <em>and crowds cheered</em>".
 */
final class Mandates {

	/** Verbs whose clause has a bare verb: she demanded that he resign. */
	private static final Set<String> VERBS = Set.of("demand", "insist", "propose", "recommend", "request", "urge",
			"suggest", "ask", "advise", "stipulate", "order", "decree", "agree");

	private Mandates() {
	}

	/** Whether the clause that begins here may be one: behind "demanded that". */
	static boolean begins(Cue cue, int from) {
		return VERBS.contains(cue.verb().lemma()) && Words.is(cue.sentence(), from - 1, "that");
	}

	/**
	 * "demanded that he resign, and crowds cheered": where a clause with a finite verb
	 * follows what is wanted in a bare one; -1 if none does.
	 */
	static int end(Cue cue, int from, int to) {
		Sentence sentence = cue.sentence();
		if (!begins(cue, from)) {
			return -1;
		}
		boolean bare = false;
		for (int i = from; i + 1 < to; i++) {
			Token each = sentence.token(i);
			if (!bare && Words.isFinite(each)) {
				return -1;
			}
			bare |= each.tag().equals("VB");
			boolean joins = each.text().equals(",") && Words.is(sentence, i + 1, "and", "but", "while");
			if (bare && joins && Words.anyFinite(sentence.tokens().subList(i + 1, to))) {
				return i;
			}
		}
		return -1;
	}

}
