package dateline.claim;

import java.util.Set;

import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Who gives a number by counting rather than by speaking, by the verb that leads up to it
 * in the same clause:
 * <ul>
 * <li>"<em>The union</em> put the number of injured at 11"
 * <li>"<em>the ministry</em> has recorded 1,564 cases and 118 deaths"
 * <li>"<em>The army</em>, which spoke of 31 dead"
 * </ul>
 * Null for other verbs ("the ministry bought 40 cars"), for the passive, and where "I" or
 * "we" count: then whoever speaks does.
 */
final class Asserters {

	private static final String[] COUNT = { "estimate", "count", "record", "report", "tally", "document", "confirm",
			"cite", "list", "log", "acknowledge", "register" };

	private static final Set<String> COUNT_WITH = Set.of("speak of", "talk of", "admit to", "own to");

	/** Words that open another clause. */
	private static final Set<String> CLAUSES = Set.of(";", "that", "because", "when", "after", "before", "while",
			"although", "though", "if", "where", "who", "which", "whose", "as", "since", "\"", "“", "”", "''", "``");

	private static final int FAR = 20;

	private Asserters() {
	}

	static @Nullable Token of(Counting counting) {
		Sentence sentence = counting.sentence();
		int first = counting.quantity().first();
		for (int i = first - 1; i >= Math.max(0, first - FAR); i--) {
			Token token = sentence.token(i);
			if (CLAUSES.contains(NumberWords.word(sentence, i))) {
				return null;
			}
			if (token.isVerb() && isCounting(sentence, i, first)) {
				Token subject = isPassive(sentence, token) ? null : subject(sentence, token);
				return (subject == null || subject.is("I", "we") || subject.index() > i) ? null : subject;
			}
			if (token.isVerb() && !token.tag().matches("VB[NG]") && !token.hasLemma("be", "have")) {
				return null;
			}
		}
		return null;
	}

	private static boolean isCounting(Sentence sentence, int at, int first) {
		Token verb = sentence.token(at);
		String next = NumberWords.word(sentence, at + 1);
		if (verb.hasLemma("put")) {
			return NumberWords.word(sentence, first - 1).equals("at") || next.equals("at");
		}
		return COUNT_WITH.contains(verb.lemma() + " " + next) || (verb.hasLemma(COUNT) && !next.equals("on"));
	}

	private static boolean isPassive(Sentence sentence, Token verb) {
		int at = verb.index() - 1;
		while (at > 0 && sentence.token(at).tag().startsWith("RB")) {
			at--;
		}
		boolean participle = verb.tag().equals("VBN") && !sentence.token(Math.max(at, 0)).hasLemma("have");
		return participle || !sentence.children(verb, "nsubj:pass").isEmpty();
	}

	/** Its subject, also that of a verb before it; for "which" what that stands for. */
	private static @Nullable Token subject(Sentence sentence, Token verb) {
		for (int i = verb.index() - 1; i > 0 && i > verb.index() - 6; i--) {
			Token token = sentence.token(i);
			if (token.is("who", "which")) {
				return noun(sentence, i);
			}
			if (token.is(",") || (token.isVerb() && !token.hasLemma("have", "do"))) {
				break;
			}
		}
		Token at = verb;
		Token subject = sentence.child(at, "nsubj").orElse(null);
		for (Token head = sentence.head(at); subject == null && head != null && head.isVerb()
				&& at.isRelated("conj"); head = sentence.head(at)) {
			at = head;
			subject = sentence.child(at, "nsubj").orElse(null);
		}
		return (subject != null && subject.is("who", "which", "that")) ? null : subject;
	}

	/** The noun before "which". */
	private static @Nullable Token noun(Sentence sentence, int which) {
		for (int i = which - 1; i >= Math.max(0, which - 3); i--) {
			if (sentence.token(i).isNoun()) {
				return sentence.token(i);
			}
		}
		return null;
	}

}
