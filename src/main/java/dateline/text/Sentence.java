package dateline.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * A sentence with its dependency tree.
 *
 * @param index position in the text, from 0
 * @param paragraph number of the paragraph it stands in, from 0
 * @param span from its first to its last token
 * @param tokens in text order, at least one
 */
public record Sentence(int index, int paragraph, Span span, List<Token> tokens) {

	public Sentence {
		tokens = List.copyOf(tokens);
	}

	public Token token(int at) {
		return this.tokens.get(at);
	}

	public int size() {
		return this.tokens.size();
	}

	/** The word there in lower case, empty where the sentence has none. */
	public String word(int at) {
		return (at >= 0 && at < this.tokens.size()) ? this.tokens.get(at).text().toLowerCase(Locale.ROOT) : "";
	}

	/** The token that the sentence hangs on; the first one where the parse names none. */
	public Token root() {
		return this.tokens.stream().filter((token) -> token.head() < 0).findFirst().orElse(this.tokens.getFirst());
	}

	/** The token this one depends on, null for a root. */
	public @Nullable Token head(Token token) {
		return (token.head() < 0) ? null : this.tokens.get(token.head());
	}

	/** The tokens that depend directly on this one, in text order. */
	public List<Token> children(Token token) {
		List<Token> found = new ArrayList<>();
		for (Token each : this.tokens) {
			if (each.head() == token.index()) {
				found.add(each);
			}
		}
		return found;
	}

	/** The direct dependents with one of these relations, subtypes included. */
	public List<Token> children(Token token, String... relations) {
		return children(token).stream().filter((each) -> each.isRelated(relations)).toList();
	}

	/** The first direct dependent with one of these relations, subtypes included. */
	public Optional<Token> child(Token token, String... relations) {
		for (Token each : this.tokens) {
			if (each.head() == token.index() && each.isRelated(relations)) {
				return Optional.of(each);
			}
		}
		return Optional.empty();
	}

	/** Whether the first token is the second or hangs below it. */
	public boolean isBelow(Token token, Token ancestor) {
		Token at = token;
		for (int steps = 0; at != null && steps <= this.tokens.size(); steps++) {
			if (at.index() == ancestor.index()) {
				return true;
			}
			at = head(at);
		}
		return false;
	}

	/**
	 * This token and all that hang below it, in text order, without the branches refused.
	 */
	public List<Token> subtree(Token token, Predicate<Token> refused) {
		List<Token> found = new ArrayList<>();
		for (Token each : this.tokens) {
			Token at = each;
			boolean wanted = true;
			int steps = 0;
			while (at != null && at.index() != token.index() && wanted && steps++ <= this.tokens.size()) {
				wanted = !refused.test(at);
				at = head(at);
			}
			if (wanted && at != null && at.index() == token.index()) {
				found.add(each);
			}
		}
		return found;
	}

	public List<Token> subtree(Token token) {
		return subtree(token, (each) -> false);
	}

	/** The tokens that lie wholly in the span, in text order. */
	public List<Token> within(Span wanted) {
		return this.tokens.stream().filter((token) -> wanted.contains(token.span())).toList();
	}

	/** From the first to the last of these tokens, which must not be empty. */
	public static Span cover(List<Token> tokens) {
		return new Span(tokens.getFirst().span().begin(), tokens.getLast().span().end());
	}

}
