package dateline.statement;

import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Whether what follows a reporting word is a question that it embeds, which tells nothing
 * of what was said: "said <em>whether the dam was old</em>", "said <em>when it
 * broke</em>". The same words open what was said in "said <em>if it broke, thousands
 * would die</em>" and "said <em>what had begun as a quarrel was now a war</em>".
 */
final class EmbeddedQuestions {

	private EmbeddedQuestions() {
	}

	/** Whether one begins at this index. */
	static boolean begins(Cue cue, int start) {
		Token first = cue.sentence().token(start);
		return (first.tag().matches("W.*") || first.is("whether", "if")) && !isCondition(cue, start)
				&& !isFused(cue, start);
	}

	/** "said what had begun as a quarrel was now a war": no question, but a subject. */
	private static boolean isFused(Cue cue, int start) {
		Sentence sentence = cue.sentence();
		if (!Words.is(sentence, start, "what", "whatever", "whoever") || !cue.verb().takes(Frame.POST)) {
			return false;
		}
		int verbs = 0;
		for (int i = start + 1; i < sentence.size() && verbs < 2; i++) {
			Token token = sentence.token(i);
			if (Words.isMark(token) || Words.isRelative(token) || token.is("that", "because", "when", "if", "and")) {
				return false;
			}
			verbs += Words.isFinite(token) ? 1 : 0;
		}
		return verbs == 2;
	}

	/** "said that if it broke, thousands would die": no question. */
	private static boolean isCondition(Cue cue, int start) {
		Sentence sentence = cue.sentence();
		if (!Words.is(sentence, start, "if", "when", "while", "where", "once") || !cue.verb().takes(Frame.POST)) {
			return false;
		}
		for (int i = start + 1; i < sentence.size(); i++) {
			if (sentence.token(i).text().equals(",")) {
				return (Words.is(sentence, start - 1, "that") || cue.token().hasLemma("say", "warn", "add")
						|| Words.anyFinite(sentence.tokens().subList(start, i)))
						&& Words.anyFinite(sentence.tokens().subList(i, sentence.size()))
						&& !sentence.token(Math.min(i + 1, sentence.size() - 1)).tag().matches("CC|W.*|VBG|VBD");
			}
		}
		return false;
	}

}
