package dateline.event;

import java.util.ArrayList;
import java.util.List;

import dateline.text.Sentence;
import dateline.text.Token;

/**
 * How a phrase hangs together and on the sentence: which word heads it, what stands
 * before its noun, its preposition, who is joined by "and". By the order of the words
 * where the parse takes a phrase apart: "U.S. drone strike".
 */
final class Phrases {

	private Phrases() {
	}

	/** The token of a phrase that hangs on what is outside of it. */
	static Token head(List<Token> tokens) {
		return tokens.stream()
			.filter((token) -> token.head() < tokens.getFirst().index() || token.head() > tokens.getLast().index())
			.findFirst()
			.orElse(tokens.getLast());
	}

	/**
	 * The words that stand before a noun in its phrase, by their order and not by the
	 * parse, which takes "U.S. drone strike" apart.
	 */
	static List<Token> before(Sentence sentence, Token noun) {
		int first = noun.index();
		while (first > 0 && isBefore(sentence.token(first - 1), sentence.token(first))) {
			first--;
		}
		return sentence.tokens().subList(first, noun.index());
	}

	private static boolean isBefore(Token token, Token next) {
		return token.isNoun() || token.tag().startsWith("JJ") || token.tag().equals("HYPH") || token.tag().equals("CD")
				|| (token.tag().equals("VBN") && token.index() > 0)
				|| (token.tag().equals("VB") && (token.is("drone") || next.tag().equals("HYPH")));
	}

	/** The word of a noun's phrase that hangs on the rest of the sentence. */
	static Token hook(Sentence sentence, Token noun) {
		Token head = sentence.head(noun);
		boolean named = head != null && head.isName() && head.index() > noun.index() && noun.isRelated("compound");
		return (head != null && (named || before(sentence, noun).contains(head))) ? hook(sentence, head) : noun;
	}

	/** The preposition of a phrase, lower case; empty if it has none. */
	static String preposition(Sentence sentence, Token token) {
		List<Token> cases = sentence.children(hook(sentence, token), "case");
		if (cases.stream().anyMatch((each) -> each.is("by"))) {
			return "by";
		}
		return cases.stream()
			.findFirst()
			.filter((each) -> !each.tag().equals("POS"))
			.map((each) -> sentence.word(each.index()))
			.orElse("");
	}

	/** A word and those joined to it by "and". */
	static List<Token> joined(Sentence sentence, Token token) {
		List<Token> all = new ArrayList<>(List.of(token));
		all.addAll(sentence.children(token, "conj")
			.stream()
			.filter((each) -> each.isNoun() || each.tag().startsWith("PRP"))
			.toList());
		return all;
	}

}
