package dateline.statement;

import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Where the main clause goes on after a relative clause without commas that reports: "A
 * nurse who said that her manager had forged the rota <em>has been suspended</em>". By
 * the order of words alone, since the parse takes its verb for one of what was said.
 */
final class MainClause {

	private static final String[] BEFORE_VERBS = { "never", "also", "later", "then", "now", "still", "soon", "since",
			"not" };

	private final ReportingLexicon lexicon;

	MainClause(ReportingLexicon lexicon) {
		this.lexicon = lexicon;
	}

	/**
	 * The index of the main verb, with its adverbs, behind what was said from an index
	 * on; the size of the sentence if the cue stands in no such clause.
	 */
	int verb(Sentence sentence, Token cue, int from) {
		if (!isRestrictive(sentence, cue)) {
			return sentence.size();
		}
		int pending = isPhrase(sentence, from) ? 0 : 1;
		int found = -1;
		boolean quoted = false;
		for (int i = from; i < sentence.size(); i++) {
			Token token = sentence.token(i);
			quoted = token.tag().equals("``") || (quoted && !token.tag().equals("''"));
			if (token.text().equals(";")) {
				break;
			}
			if (opens(sentence, from, i)) {
				if (found > 0) {
					break;
				}
				pending++;
			}
			if (quoted || !Words.isFinite(token) || isJoined(sentence, i)) {
				continue;
			}
			if (pending > 0) {
				pending--;
				pending += embeds(sentence, token) ? 1 : 0;
			}
			else if (found < 0 || joins(sentence, found)) {
				found = i;
			}
		}
		return (found > from) ? withAdverbs(sentence, found, from) : sentence.size();
	}

	/**
	 * "men who deny <em>theft</em> went on trial": the only verb left is the main one.
	 */
	private static boolean isPhrase(Sentence sentence, int from) {
		return !Words.is(sentence, from - 1, "that") && sentence.tokens()
			.subList(from, sentence.size())
			.stream()
			.takeWhile((each) -> !each.text().equals(","))
			.filter((each) -> Words.isFinite(each) && !each.tag().equals("MD"))
			.count() == 1;
	}

	/** Whether the subject of the cue is a "who" or "that" that no comma parts. */
	private static boolean isRestrictive(Sentence sentence, Token cue) {
		int who = Words.beforeAdverbs(sentence, cue.index());
		if (who < 1 || !Words.is(sentence, who, "who", "which", "that") || !sentence.token(who - 1).isNoun()
				|| !Words.isRelative(sentence.token(who))) {
			return false;
		}
		for (int i = who - 1; i >= 0; i--) {
			Token token = sentence.token(i);
			if (Words.isFinite(token) || token.tag().startsWith("VBG")) {
				return false;
			}
			if (Words.isMark(token) && !token.text().equals("-")) {
				return !Words.isFinite(sentence.token(i + 1)) && !sentence.token(i + 1).tag().equals("IN");
			}
		}
		return !sentence.token(0).tag().equals("IN");
	}

	/** A word that begins a clause with a verb of its own. */
	private static boolean opens(Sentence sentence, int from, int at) {
		Token token = sentence.token(at);
		if (at == from) {
			return false;
		}
		boolean relative = Words.isRelative(token);
		boolean mark = token.tag().equals("IN") && token.isRelated("mark") && !token.is("to");
		boolean when = token.is("because", "although", "though", "while", "if", "whether", "unless");
		return (relative || mark || when) && !Words.is(sentence, at - 1, "than");
	}

	/** "and killed two": no clause of its own. */
	private static boolean isJoined(Sentence sentence, int verb) {
		int at = verb - 1;
		while (at > 0 && Words.isAdverb(sentence.token(at))) {
			at--;
		}
		return at >= 0 && (sentence.token(at).tag().equals("CC") || sentence.token(at).tag().equals("MD"));
	}

	/** "said her manager had": another clause without "that". */
	private boolean embeds(Sentence sentence, Token verb) {
		Token next = Words.at(sentence, verb.index() + 1);
		return next != null && next.tag().matches("DT|PRP|PRP\\$|NN.*|EX")
				&& this.lexicon.verb(verb.lemma())
					.filter((each) -> each.takes(Frame.THAT) && each.takes(Frame.POST) && !each.takes(Frame.OBJECT))
					.isPresent();
	}

	/** "he was drunk and his wife was driving": what "and" begins before this verb. */
	private static boolean joins(Sentence sentence, int verb) {
		for (int i = verb - 1; i > Math.max(0, verb - 6); i--) {
			Token token = sentence.token(i);
			if (token.tag().equals("CC")) {
				return i < verb - 1;
			}
			if (!token.isNoun() && !token.tag().matches("DT|PRP|PRP\\$|JJ|CD|POS|RB")) {
				return false;
			}
		}
		return false;
	}

	private static int withAdverbs(Sentence sentence, int verb, int from) {
		int at = verb;
		while (at - 1 > from && Words.isAdverb(sentence.token(at - 1))
				&& (sentence.token(at - 1).text().endsWith("ly") || sentence.token(at - 1).is(BEFORE_VERBS))) {
			at--;
		}
		return at;
	}

}
