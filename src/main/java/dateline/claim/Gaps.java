package dateline.claim;

import dateline.text.EntityType;
import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Lists whose later members leave out verb and noun: "Spain sent 200 troops, <em>Italy
 * 150</em> and <em>Portugal 40</em>", "In Homs 12 people died, <em>in Hama nine</em>". A
 * member is a name or a definite phrase, led by a comma or a conjunction, with a number
 * right behind it that ends it; a first member with verb and noun stands before. Not "a
 * Boeing 737, bought", "Ana Lopez, 42,", "killed 12 people, page 3".
 */
final class Gaps {

	/** The longest name of a member, in words. */
	private static final int LONGEST = 6;

	private Gaps() {
	}

	/** Whether the number from one token to before another stands in such a member. */
	static boolean is(Sentence sentence, int first, int next) {
		return begin(sentence, first, next) >= 0;
	}

	/** Where the member begins, its preposition included; -1 for no such member. */
	static int begin(Sentence sentence, int number, int next) {
		int first = (number > 1 && sentence.token(number - 1).tag().equals("``")) ? number - 1 : number;
		boolean bracket = first > 3 && sentence.word(first - 1).matches("-lrb-|\\(")
				&& sentence.word(next).matches("-rrb-|\\)");
		int lead = bracket || isLead(sentence, first - 1, next) ? first - 2 : first - 1;
		int noun = lead;
		if (noun < 2 || !ends(sentence, next) || (bracket && !isNamed(sentence.token(noun)))) {
			return -1;
		}
		int at = noun;
		while (at > 0 && first - at <= LONGEST
				&& (sentence.token(at).tag().matches("NNP?S?|JJ[RS]?|DT|POS|HYPH")
						|| (sentence.token(at).is("of") && at < noun && sentence.token(at + 1).isName()))
				&& !sentence.token(at).is("no", "a", "an", "another", "some", "page", "article")) {
			at--;
		}
		Token head = sentence.token(noun);
		boolean named = isNamed(head) || (at < noun && sentence.token(at + 1).is("the", "its", "their"))
				|| (head.isNoun() && isLed(sentence, at))
				|| (lead == first - 2 && head.tag().matches("NNS?") && sentence.token(first - 1).is("at"));
		boolean fits = at < noun && at > 0 && named && head.tag().matches("NN.*|JJ");
		int led = isLed(sentence, at) ? at - 1 : at;
		boolean joined = isJoint(sentence.token(led)) || (bracket && sentence.token(at).is("by", "with", "from", "in"));
		return (fits && joined && isFirst(sentence, led)) ? led + 1 : -1;
	}

	/** A name of no person, whose number would be an age. */
	private static boolean isNamed(Token token) {
		return token.entity() != EntityType.PERSON && (token.isName() || Character.isUpperCase(token.text().charAt(0)));
	}

	/** "puts it at 0.1 per cent, the bank <em>at</em> zero". */
	private static boolean isLead(Sentence sentence, int before, int next) {
		if (before < 3 || !sentence.token(before).is("at", "to", "by", "on") || next > sentence.size()) {
			return false;
		}
		String word = sentence.token(before).text();
		for (int i = before - 2; i > 0; i--) {
			if (sentence.token(i).is(";", ":")) {
				return false;
			}
			if (sentence.token(i).is(word) && NumberWords.read(sentence, i + 1) != null) {
				return true;
			}
		}
		return false;
	}

	private static boolean isLed(Sentence sentence, int at) {
		return at > 0 && sentence.token(at).is("in", "at", "near", "from", "for", "on");
	}

	private static boolean isJoint(Token token) {
		return token.is(",", ";", "and", "while", "but", "or");
	}

	/** The head of the member's name; a counter where the first member's subject is. */
	static @Nullable Token head(Sentence sentence, Quantity quantity) {
		int begin = begin(sentence, quantity.first(), quantity.next());
		int noun = quantity.first() - 1;
		noun = (sentence.token(noun).isNoun() || sentence.token(noun).tag().startsWith("JJ")) ? noun : noun - 1;
		return (begin < 0 || isLed(sentence, begin)) ? null : sentence.token(noun);
	}

	private static boolean ends(Sentence sentence, int next) {
		return next >= sentence.size() || sentence.token(next).tag().matches("[,.:]|CC|''|-RRB-|IN");
	}

	/** A verb and, behind it or before it, a number with its noun or sign. */
	private static boolean isFirst(Sentence sentence, int joint) {
		boolean verb = false;
		boolean counted = false;
		for (int i = joint - 1; i >= 0 && !sentence.token(i).is(":", "\""); i--) {
			Token token = sentence.token(i);
			verb |= token.isVerb();
			counted |= token.tag().equals("CD") && isCounted(sentence, i);
		}
		return verb && counted;
	}

	private static boolean isCounted(Sentence sentence, int number) {
		String next = sentence.word(number + 1);
		if (next.matches("[,;]|and|-rrb-") && number > 1 && (sentence.token(number - 1).isVerb()
				|| sentence.token(number - 2).isVerb() || begin(sentence, number, number + 1) >= 0)) {
			return true;
		}
		for (int i = number + 1; i < Math.min(sentence.size(), number + 5); i++) {
			Token token = sentence.token(i);
			if (token.tag().matches("NNP?S")
					|| token.is("%", "percent", "per", "dead", "wounded", "injured", "euros")) {
				return true;
			}
			if (!token.tag().matches("JJ.*|NN|VB[NG]|CD|HYPH")) {
				break;
			}
		}
		return number > 0 && sentence.token(number - 1).tag().equals("$");
	}

}
