package dateline.claim;

import java.util.List;

import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Who says the clauses behind the main verb of a sentence, also those that the parse has
 * lost:
 * <ul>
 * <li>"<em>The staff</em> says the enemy lost 900 men", "<em>The grid</em> says around
 * 6,500 homes are dark", whatever the parse of the verbs
 * <li>"<em>The mayor</em> said 84 were hurt, and 41 families had left": what goes on in
 * the tense of what is said
 * </ul>
 * Null where the writer goes on in his own tense ("…, and rescuers found 12 more"), after
 * "while" and "but", and over quotation marks.
 */
final class LeadingReports {

	private static final String[] SAY = { "say", "claim", "estimate", "believe", "counter", "insist", "argue",
			"maintain", "note", "warn" };

	private LeadingReports() {
	}

	static @Nullable Token of(Sentence sentence, Quantity quantity) {
		Token root = sentence.tokens().stream().filter((token) -> token.head() < 0).findFirst().orElse(null);
		int first = quantity.first();
		if (root == null || !root.tag().matches("VB[DPZ]") || !root.hasLemma(SAY) || root.index() + 1 >= first) {
			return misread(sentence, first);
		}
		Token next = sentence.token(root.index() + 1);
		boolean opens = next.is("that") || next.tag().matches("DT|NNP?S?|PRP\\$?|JJ.*|CD|IN|RB");
		boolean near = root.index() + 2 >= first || next.tag().matches("CD|IN|RB|JJ[RS]");
		int end = near ? Math.min(sentence.size(), quantity.next() + 8) : first;
		boolean clause = opens && sentence.tokens()
			.subList(root.index() + 1, end)
			.stream()
			.anyMatch((each) -> each.tag().matches("VB[DNPZ]")) && goesOn(sentence, root, first);
		return clause ? subject(sentence, root) : null;
	}

	/** "<em>The bank</em> estimates that", where the tagger takes the verb for a noun. */
	private static @Nullable Token misread(Sentence sentence, int first) {
		for (int i = 1; i < Math.min(7, first - 1); i++) {
			Token token = sentence.token(i);
			if (token.is("estimates", "claims", "says", "reports", "forecasts") && sentence.token(i + 1).is("that")
					&& token.tag().equals("NNS")) {
				return (sentence.token(i - 1).isNoun() && goesOn(sentence, token, first)) ? sentence.token(i - 1)
						: null;
			}
			if (!sentence.token(i - 1).tag().matches("DT|JJ|NN.*|POS")) {
				return null;
			}
		}
		return null;
	}

	/** The noun before the verb; past "the leader, <em>Ana Ruiz</em>, said". */
	private static @Nullable Token subject(Sentence sentence, Token root) {
		Token subject = sentence.child(root, "nsubj").filter(Token::isNoun).orElse(null);
		if (subject == null || subject.index() == root.index() - 1) {
			return subject;
		}
		Token apposed = FigureLists.apposed(sentence, subject, root);
		return apposed.equals(subject) ? null : apposed;
	}

	/** Whether what is said goes on from the verb to the number. */
	private static boolean goesOn(Sentence sentence, Token verb, int first) {
		List<Token> between = sentence.tokens().subList(verb.index() + 1, first);
		return between.stream()
			.noneMatch((each) -> Attributions.isBarrier(each) || each.is("while", "but", "although")
					|| (each.is(",") && !goesOn(sentence, each.index() + 1, verb, first)));
	}

	/**
	 * ", <em>creating</em> 16,000 jobs", ", <em>and that</em> it has", ", <em>and</em> 41
	 * families <em>had</em> left".
	 */
	private static boolean goesOn(Sentence sentence, int next, Token verb, int first) {
		boolean and = sentence.token(next).is("and");
		return sentence.token(next).tag().equals("VBG") || (and && sentence.word(next + 1).equals("that"))
				|| (and && verb.tag().equals("VBD") && isShifted(sentence, next + 1, first));
	}

	/** Whether the first verb from there is "had" or "would". */
	private static boolean isShifted(Sentence sentence, int from, int first) {
		for (int i = from; i < Math.min(sentence.size() - 1, Math.max(first, from) + 10); i++) {
			Token token = sentence.token(i);
			if (token.is(",", ";") || token.is("who", "which", "that")) {
				return false;
			}
			if (token.tag().matches("VB[DPZ]|MD")) {
				return token.is("would", "could") || (token.is("had") && isPerfect(sentence, i + 1));
			}
		}
		return false;
	}

	/** "had <em>left</em>", not "had 12 beds". */
	private static boolean isPerfect(Sentence sentence, int next) {
		return sentence.token(next).tag().equals("VBN")
				|| (sentence.token(next).tag().equals("RB") && sentence.token(next + 1).tag().equals("VBN"));
	}

}
