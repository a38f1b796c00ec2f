package dateline.statement;

import java.util.Set;

import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Where the content begins of a noun for what others say: "claims <em>that the dam was
 * old</em>", "a post which said <em>it was old</em>", "reports, spread since May, that
 * <em>…</em>", "reports in a daily to the effect that <em>…</em>", "claims <em>it was
 * old</em>". Refused: nouns that a relative clause only describes ("claims that were
 * false", "claims the union made").
 */
final class OthersReports {

	private static final Set<String> NOUNS = Set.of("report", "claim", "allegation", "accusation", "suggestion",
			"rumor", "rumour", "charge", "assertion", "story", "speculation", "notion", "idea", "insinuation",
			"statement", "contention", "theory", "complaint", "argument", "criticism", "concern", "fear", "perception",
			"impression", "belief", "assumption", "narrative", "rumbling", "whisper", "grumble", "talk", "gossip",
			"hearsay", "implication", "innuendo", "conjecture", "thesis", "hypothesis", "myth", "lie", "premise",
			"article", "post", "account", "version", "finding", "conclusion", "case", "inference", "falsehood");

	/** What a report does with its content. */
	private static final Set<String> TELLS = Set.of("say", "claim", "allege", "suggest", "state", "assert", "report",
			"imply", "insinuate", "purport");

	/** What is done with a claim, and no verb of what it says. */
	private static final Set<String> MAKES = Set.of("make", "raise", "level", "publish", "spread", "repeat", "post",
			"air", "carry", "share", "call", "describe", "attribute", "deny", "reject", "voice", "say");

	private static final int NEAR = 10;

	private static final int FAR = 14;

	private OthersReports() {
	}

	static boolean isNoun(Token noun) {
		return NOUNS.contains(noun.lemma());
	}

	/**
	 * Where the content of a phrase for what others say that begins here begins, or -1.
	 */
	static int content(Sentence sentence, int from, int to) {
		for (int i = from; i + 1 < to && i < from + NEAR; i++) {
			Token token = sentence.token(i);
			boolean closed = Words.isQuoteMark(sentence.token(i + 1));
			if (isNoun(token) && (token.isNoun() || token.tag().equals("VBZ")) && !closed) {
				return behind(sentence, i, to);
			}
			if (Words.isFinite(token) || (Words.isMark(token) && !token.tag().equals("HYPH"))) {
				return -1;
			}
		}
		return -1;
	}

	/** "allegations of fraud", "a claim about the dam": a phrase tells what they say. */
	static boolean isOf(Sentence sentence, int from) {
		int at = from;
		while (at < sentence.size() && sentence.token(at).tag().matches("DT|PRP\\$|JJ|NN.*|POS|VBN|HYPH")) {
			at++;
		}
		return at > from && isNoun(sentence.token(at - 1)) && Words.is(sentence, at, "of", "about", "against");
	}

	/** The same of the noun at an index. */
	static int behind(Sentence sentence, int noun, int to) {
		if (isClause(sentence, noun + 1, to)) {
			return noun + 1;
		}
		int close = Words.is(sentence, noun + 1, ",") ? noun + 2 : to;
		while (close < to && !sentence.token(close).text().equals(",")) {
			close++;
		}
		if (close < to && Words.is(sentence, close + 1, "that")) {
			return close + 2;
		}
		int which = accordingToWhich(sentence, noun + 1, to);
		if (which > 0) {
			return which;
		}
		for (int i = noun + 1; i < to && i < noun + FAR; i++) {
			Token token = sentence.token(i);
			if (token.is("that") && !tells(sentence, i + 1)) {
				Token next = Words.at(sentence, i + 1);
				return (next == null || (Words.isFinite(next) && Words.isRelative(token))) ? -1 : i + 1;
			}
			boolean told = (token.tag().equals("VBG") && TELLS.contains(token.lemma()))
					|| (Words.is(sentence, i - 1, "which", "that") && tells(sentence, i));
			if (told) {
				return Words.is(sentence, i + 1, "that") ? i + 2 : isClause(sentence, i + 1, to) ? i + 1 : -1;
			}
			if (Words.isFinite(token) || Words.isMark(token)) {
				return -1;
			}
		}
		return -1;
	}

	/** "allegations made in May, according to which <em>it fired</em>"; -1 if not so. */
	private static int accordingToWhich(Sentence sentence, int from, int to) {
		for (int i = from; i + 3 < to; i++) {
			if (sentence.token(i).is("according") && Words.is(sentence, i + 2, "which")) {
				return i + 3;
			}
			if (Words.isFinite(sentence.token(i)) || sentence.token(i).is(";", ":")) {
				return -1;
			}
		}
		return -1;
	}

	private static boolean tells(Sentence sentence, int at) {
		Token token = Words.at(sentence, at);
		return token != null && Words.isFinite(token) && TELLS.contains(token.lemma());
	}

	/** "claims | she had lied": a clause without "that". */
	private static boolean isClause(Sentence sentence, int from, int to) {
		Token first = Words.at(sentence, from);
		if (first == null || !first.tag().matches("PRP|DT|NNP|NNPS|NNS|PRP\\$|EX|CD|JJ|NN")) {
			return false;
		}
		for (int i = from + 1; i < Math.min(from + 7, to); i++) {
			Token token = sentence.token(i);
			if (Words.isFinite(token)) {
				int verb = token.is("has", "have", "had") ? i + 1 : i;
				return verb < to && !MAKES.contains(sentence.token(verb).lemma());
			}
			if (!token.isNoun() && !token.tag().matches("JJ|POS|RB|CD|HYPH|DT|PRP|PRP\\$")
					&& !token.is("of", "in", "at")) {
				return false;
			}
		}
		return false;
	}

}
