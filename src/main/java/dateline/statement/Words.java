package dateline.statement;

import java.util.List;
import java.util.Set;

import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/** Questions about the words of a sentence that the rules of this package share. */
final class Words {

	private static final Set<String> MARKS = Set.of(",", ";", "—", "–", "-", "--", ":");

	private Words() {
	}

	static @Nullable Token at(Sentence sentence, int index) {
		return (index >= 0 && index < sentence.size()) ? sentence.token(index) : null;
	}

	static boolean is(Sentence sentence, int index, String... words) {
		Token token = at(sentence, index);
		return token != null && token.is(words);
	}

	static boolean isMark(Token token) {
		return MARKS.contains(token.text());
	}

	static boolean isQuoteMark(Token token) {
		return token.text().length() == 1 && "“”„«»\"‘’'".contains(token.text()) && !token.tag().equals("POS");
	}

	static boolean isEnd(Token token) {
		return token.is(".", "?", "!", "…", "...");
	}

	static boolean isFinite(Token token) {
		return token.tag().equals("VBD") || token.tag().equals("VBZ") || token.tag().equals("VBP")
				|| token.tag().equals("MD");
	}

	static boolean isAdverb(Token token) {
		return token.tag().startsWith("RB");
	}

	/** The branch directly below an ancestor that a token belongs to, null if to none. */
	static @Nullable Token branch(Sentence sentence, Token token, Token ancestor) {
		Token at = token;
		for (int steps = 0; at != null && steps <= sentence.size(); steps++) {
			if (at.head() == ancestor.index()) {
				return at;
			}
			at = sentence.head(at);
		}
		return null;
	}

	static boolean anyFinite(List<Token> tokens) {
		return tokens.stream().anyMatch(Words::isFinite);
	}

	/** From one token up to before another, without marks and spaces at either end. */
	static @Nullable Span span(Sentence sentence, int from, int to) {
		int begin = from;
		int end = to;
		while (begin < end && (isMark(sentence.token(begin)) || isEnd(sentence.token(begin)))) {
			begin++;
		}
		while (end > begin && (isMark(sentence.token(end - 1)) || isEnd(sentence.token(end - 1)))) {
			end--;
		}
		return (begin < end) ? new Span(sentence.token(begin).span().begin(), sentence.token(end - 1).span().end())
				: null;
	}

}
