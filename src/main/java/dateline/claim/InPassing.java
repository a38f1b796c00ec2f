package dateline.claim;

import java.util.Set;

import dateline.article.Polarity;
import dateline.statement.StatementFinding;
import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Whether the writer tells a number in passing, in a clause of time or place behind what
 * another denies, demands, promises or foresees; then the speaker says nothing of it:
 * <ul>
 * <li>"The army denied that there had been a warning, hours after a flood <em>killed 13
 * people</em>"
 * <li>"The mayor urged the state to act after a fire <em>killed 29 workers</em>"
 * <li>"The minister denied that he had ignored warnings about the bridge, where <em>14
 * people fell</em>"
 * <li>"Police said the search would go on, as mourners <em>buried 11 victims</em>"
 * <li>"The minister said a third of the land was under water, as <em>the toll rose to
 * 1,200</em>"
 * </ul>
 * Not what is itself denied or demanded ("denied that 12 had died when the roof fell"),
 * what is ahead ("vowed to stay until 12 men are freed"), and nothing within quotation
 * marks.
 */
final class InPassing {

	/** What one says to be done, or to be untrue. */
	private static final Set<String> WISHES = Set.of("demand", "urge", "call", "ask", "appeal", "vow", "promise",
			"pledge", "threaten", "order", "request", "plead", "beg", "press", "want", "refuse", "propose", "agree",
			"deny", "reject", "dismiss", "offer", "condemn", "accuse", "insist");

	private static final Set<String> TIMES = Set.of("after", "when", "before", "as", "while", "where");

	private InPassing() {
	}

	static boolean is(Counting counting, StatementFinding statement) {
		Sentence sentence = counting.sentence();
		if (statement.sentence().index() != sentence.index()) {
			return false;
		}
		Token mark = mark(sentence, counting.quantity().first(), statement);
		if (mark == null || !isTold(sentence, mark.index(), counting)) {
			return false;
		}
		boolean wished = statement.polarity() == Polarity.DENIED || sentence.tokens()
			.stream()
			.anyMatch((token) -> token.span().overlaps(statement.cue()) && WISHES.contains(token.lemma()));
		boolean comma = parted(sentence, mark.index());
		if (mark.is("where")) {
			return statement.polarity() == Polarity.DENIED;
		}
		boolean toll = mark.is("as") && counting.meaning().rule().matches("TOLL|NUMBER_OF");
		return (wished && (comma || !mark.is("as", "while", "when")))
				|| (comma && (toll || isAhead(sentence, statement, mark)));
	}

	/** The "after" of the clause that the number stands in, null if it has none. */
	private static @Nullable Token mark(Sentence sentence, int first, StatementFinding statement) {
		for (int i = first - 1; i > 0; i--) {
			Token token = sentence.token(i);
			boolean which = token.is("who", "which") && !sentence.token(i - 1).is("in");
			boolean ended = which || token.is(";", ":", "that", "but", "if", "because", "until")
					|| token.tag().matches("``|''") || token.is("\"", "“", "”");
			if (ended || token.span().begin() <= statement.content().begin()) {
				return null;
			}
			if (TIMES.contains(sentence.word(i))) {
				return (!token.is("where") || sentence.token(i - 1).is(",")) ? token : null;
			}
		}
		return null;
	}

	/** Whether a clause in the past follows, in which the number stands. */
	private static boolean isTold(Sentence sentence, int mark, Counting counting) {
		Token subject = sentence.token(mark + 1);
		if (subject.tag().matches("IN|TO")) {
			return false;
		}
		for (int i = mark + 1; i < Math.min(sentence.size(), counting.end() + 8); i++) {
			Token token = sentence.token(i);
			boolean ended = i > counting.end() && (token.is(",", ";") || token.tag().equals("CC"));
			if (ended || token.tag().matches("MD|VB[PZ]")) {
				return false;
			}
			if (token.tag().matches("VB[DN]")) {
				return true;
			}
		}
		return false;
	}

	/** ", hours after", ", as": behind a comma, past words of time. */
	private static boolean parted(Sentence sentence, int mark) {
		int at = mark - 1;
		while (at > 0 && mark - at < 7 && sentence.token(at).tag().matches("NNS?|CD|DT|JJ.*|RB.*|IN|TO")) {
			at--;
		}
		return sentence.token(at).is(",");
	}

	/** Whether what is said is ahead: "the search would go on, as". */
	private static boolean isAhead(Sentence sentence, StatementFinding statement, Token mark) {
		for (Token token : sentence.tokens()) {
			if (token.index() >= mark.index()) {
				return false;
			}
			if (token.span().begin() >= statement.content().begin()
					&& (token.tag().matches("VB[DPZ]|MD") || token.is("who", "which"))) {
				return token.is("will", "would", "'ll", "’ll");
			}
		}
		return false;
	}

}
