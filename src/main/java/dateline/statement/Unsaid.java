package dateline.statement;

import java.util.Locale;
import java.util.Set;

import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Whether nothing was said, or not yet: negated ("did not say"), possible or future
 * ("will say"), a condition ("if he says", "had she said"), the passive ("was told").
 */
final class Unsaid {

	private static final Set<String> POSSIBLE = Set.of("will", "would", "could", "may", "might", "should", "must",
			"can", "shall", "'ll", "’ll", "wo", "ca", "’d", "'d", "need", "ought");

	private static final Set<String> CONDITIONS = Set.of("if", "whether", "unless", "until", "lest");

	private final Quotations quotations;

	Unsaid(Quotations quotations) {
		this.quotations = quotations;
	}

	/** Whether this verb reports nothing that was said. */
	boolean is(Sentence sentence, Token token) {
		return isNegatedOrPossible(sentence, token) || isPassive(sentence, token)
				|| isInvertedCondition(sentence, token)
				|| sentence.children(token, "mark")
					.stream()
					.anyMatch((each) -> each.index() < token.index() && each.is(CONDITIONS.toArray(String[]::new)));
	}

	/** Whether it is not, or not yet, so. */
	boolean isNegatedOrPossible(Sentence sentence, Token token) {
		return isNegated(sentence, token) || isPossible(sentence, token);
	}

	boolean isNegated(Sentence sentence, Token token) {
		if (sentence.children(token)
			.stream()
			.anyMatch((each) -> each.index() < token.index() && negates(each) && !this.quotations.quoted(each))) {
			return true;
		}
		Token head = sentence.head(token);
		if (head != null && token.isRelated("xcomp") && !Words.isFinite(token)
				&& sentence.children(head)
					.stream()
					.anyMatch((each) -> negates(each) && !this.quotations.quoted(each))) {
			return true;
		}
		for (int i = token.index() - 1; i >= 0 && i >= token.index() - 4; i--) {
			Token each = sentence.token(i);
			if (negates(each) && !this.quotations.quoted(each)) {
				return true;
			}
			if (!each.tag().matches("RB|MD|VB[DPZN]?") || each.text().equals(",")) {
				break;
			}
		}
		if (isOfNeither(sentence, token)) {
			return true;
		}
		return sentence.child(token, "nsubj")
			.filter((each) -> each.is("nobody", "none", "neither", "nothing") && isNear(sentence, each, token))
			.isPresent()
				|| sentence.child(token, "nsubj")
					.filter((each) -> isNear(sentence, each, token))
					.flatMap((each) -> sentence.child(each, "det"))
					.filter((each) -> each.is("no", "neither"))
					.isPresent();
	}

	/** "Neither Lopez nor her deputy denied it". */
	private static boolean isOfNeither(Sentence sentence, Token token) {
		for (int i = token.index() - 1; i > 0; i--) {
			Token each = sentence.token(i);
			if (each.is("nor")) {
				return sentence.tokens().subList(0, i).stream().anyMatch((word) -> word.is("neither"));
			}
			if (Words.isMark(each) || Words.isFinite(each)) {
				return false;
			}
		}
		return false;
	}

	/** Not "There was no sign, Lopez told them", where the sign tells nothing. */
	private static boolean isNear(Sentence sentence, Token subject, Token verb) {
		return subject.index() > verb.index() || sentence.tokens()
			.subList(subject.index(), verb.index())
			.stream()
			.noneMatch((each) -> each.text().equals(","));
	}

	private static boolean negates(Token token) {
		return token.is("not", "n't", "n’t", "never", "nor", "neither", "hardly", "rarely", "seldom");
	}

	private boolean isPossible(Sentence sentence, Token token) {
		if (saysOnly(sentence, token)) {
			return false;
		}
		if (sentence.children(token, "aux")
			.stream()
			.anyMatch((each) -> POSSIBLE.contains(each.text().toLowerCase(Locale.ROOT))
					&& !this.quotations.quoted(each))) {
			return true;
		}
		for (int i = token.index() - 1; i >= 0; i--) {
			Token each = sentence.token(i);
			if (each.tag().equals("MD")) {
				return true;
			}
			if (!Words.isAdverb(each) && !each.is("have", "be", "been")) {
				return false;
			}
		}
		return false;
	}

	/** "would only say that", "would say only that": it was said. */
	static boolean saysOnly(Sentence sentence, Token token) {
		return token.hasLemma("say") && ((Words.is(sentence, token.index() - 1, "only")
				&& Words.is(sentence, token.index() - 2, "would", "could"))
				|| (Words.is(sentence, token.index() + 1, "only") && Words.is(sentence, token.index() - 1, "would")));
	}

	/** "Had she said that, it would have ended": nothing was said. */
	private static boolean isInvertedCondition(Sentence sentence, Token token) {
		return token.tag().matches("VBN|VBD") && sentence.children(token, "aux")
			.stream()
			.anyMatch((aux) -> aux.is("had", "should") && sentence.children(token, "nsubj")
				.stream()
				.anyMatch((subject) -> aux.index() < subject.index() && subject.index() < token.index()));
	}

	private static boolean isPassive(Sentence sentence, Token token) {
		return (token.tag().matches("VBN|VBD") && sentence.children(token)
			.stream()
			.anyMatch((each) -> (each.relation().equals("aux:pass") || each.relation().equals("nsubj:pass"))
					&& !isParted(sentence, each.index(), token.index())))
				|| (token.tag().equals("VBN") && !hasPerfect(sentence, token, 0));
	}

	/** ", one of the doctors said": no passive, whatever the parse says. */
	private static boolean isParted(Sentence sentence, int from, int to) {
		boolean auxiliary = sentence.tokens()
			.subList(Math.max(0, to - 3), to)
			.stream()
			.anyMatch((each) -> each.hasLemma("be", "get"));
		boolean comma = from > to
				|| sentence.tokens().subList(from, to).stream().anyMatch((each) -> each.text().equals(","));
		return !auxiliary && (comma || sentence.token(to - 1).isNoun() || sentence.token(to - 1).tag().equals("PRP"));
	}

	private static boolean hasPerfect(Sentence sentence, Token token, int depth) {
		Token head = sentence.head(token);
		return sentence.children(token, "aux")
			.stream()
			.anyMatch((each) -> each.hasLemma("have", "'ve", "’ve", "'s", "’s"))
				|| (token.isRelated("conj") && head != null && depth < 3 && head.tag().equals("VBN")
						&& hasPerfect(sentence, head, depth + 1))
				|| (sentence.child(token, "nsubj").isPresent() && sentence.child(token, "aux:pass").isEmpty());
	}

}
