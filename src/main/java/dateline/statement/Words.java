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

	private static final String[] MODALS = { "will", "would", "can", "could", "may", "might", "must", "shall",
			"should" };

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
		return token.text().chars().allMatch((each) -> "“”„«»\"‘’'".indexOf(each) >= 0) && !token.tag().equals("POS");
	}

	static boolean isEnd(Token token) {
		return token.is(".", "?", "!", "…", "...");
	}

	static boolean isFinite(Token token) {
		return (token.tag().equals("VBD") && !isCapital(token)) || (token.tag().equals("VBZ") && !isInitials(token))
				|| token.tag().equals("VBP") || token.tag().equals("MD")
				|| (token.tag().equals("VB") && token.is(MODALS));
	}

	/** "(IS)", which the tagger takes for a verb. */
	private static boolean isInitials(Token token) {
		return token.index() > 0 && token.text().matches("\\p{Lu}{2,}");
	}

	/** "the Royal Mounted Police": part of a name. */
	private static boolean isCapital(Token token) {
		return token.index() > 1 && Character.isUpperCase(token.text().charAt(0));
	}

	/** Where a colon ends what is untrue and the truth begins; the end if none does. */
	static int beforeColon(Sentence sentence, int from, int end) {
		for (int i = from; i < end; i++) {
			if (sentence.token(i).text().equals(":") && anyFinite(sentence.tokens().subList(from, i))) {
				return i;
			}
		}
		return end;
	}

	/** What needs a further verb. */
	static boolean isAuxiliary(Token token) {
		return token.tag().equals("MD")
				|| token.is("has", "have", "had", "is", "are", "was", "were", "does", "do", "did");
	}

	/** Whether a verb has a subject among these, also one taken for a participle. */
	static boolean anyPredicate(Sentence sentence, List<Token> tokens) {
		return anyFinite(tokens) || anyMistaken(sentence, tokens);
	}

	/** Whether a verb that was taken for a participle has a subject among these. */
	static boolean anyMistaken(Sentence sentence, List<Token> tokens) {
		return tokens.stream()
			.anyMatch((each) -> isActive(sentence, each) || (each.tag().equals("VBN")
					&& sentence.children(each, "aux").isEmpty()
					&& sentence.children(each, "nsubj")
						.stream()
						.anyMatch((subject) -> subject.relation().equals("nsubj") && subject.index() < each.index()
								&& (subject.isNoun() || subject.tag().matches("CD|\\$")
										|| (subject.tag().equals("JJ") && is(sentence, subject.index() - 1, "the")))
								&& tokens.contains(subject))));
	}

	/** "Hospitals treated 23": what has an object and no auxiliary is no participle. */
	private static boolean isActive(Sentence sentence, Token token) {
		return token.tag().equals("VBN") && token.isRelated("acl") && token.head() == token.index() - 1
				&& token.head() >= 0 && sentence.token(token.head()).head() < 0
				&& sentence.child(token, "obj").filter((each) -> each.index() > token.index()).isPresent();
	}

	/** Who, which, that …; not the WHO. */
	static boolean isRelative(Token token) {
		return token.tag().startsWith("W") && !isWho(token);
	}

	/** The WHO, which the tagger takes for a pronoun. */
	static boolean isWho(Token token) {
		return token.text().equals("WHO");
	}

	/** The index before brackets that close here: before "(ISPR)". */
	static int beforeBrackets(Sentence sentence, int at) {
		if (!is(sentence, at, ")", "-RRB-", "]")) {
			return at;
		}
		for (int i = at - 1; i > 0; i--) {
			if (sentence.token(i).is("(", "-LRB-", "[")) {
				return i - 1;
			}
		}
		return at;
	}

	/**
	 * From the last noun of a phrase to the one that the phrase hangs on: from
	 * "Afghanistan" to "Mission" in "the Mission in Afghanistan".
	 */
	static Token phraseHead(Sentence sentence, Token last) {
		Token at = last;
		Token head = sentence.head(at);
		while (head != null && (head.isNoun() || head.tag().matches("CD|DT")) && head.index() < at.index()
				&& at.isRelated("nmod", "conj") && !anyFinite(sentence.tokens().subList(head.index(), at.index()))
				&& sentence.tokens()
					.subList(head.index(), at.index())
					.stream()
					.noneMatch((each) -> each.text().equals(","))) {
			at = head;
			head = sentence.head(at);
		}
		return at;
	}

	/** The index of the last token before this one that is no adverb and no "has". */
	static int beforeAdverbs(Sentence sentence, int index) {
		int at = index - 1;
		while (at > 0 && (isAdverb(sentence.token(at)) || sentence.token(at).is("has", "have", "had"))) {
			at--;
		}
		return at;
	}

	/** The index of the first token from this one on that is no adverb. */
	static int afterAdverbs(Sentence sentence, int index) {
		int at = index;
		while (at < sentence.size() && isAdverb(sentence.token(at))) {
			at++;
		}
		return at;
	}

	/**
	 * The index of the verb of the clause that begins here, past relative clauses ("the
	 * minister, who resigned last week, never <em>read</em> it"); -1 if there is none.
	 */
	static int predicate(Sentence sentence, int from, int to) {
		int pending = 0;
		for (int i = from; i < to; i++) {
			Token token = sentence.token(i);
			boolean joined = token.tag().equals("CC") && pending == 0
					&& (is(sentence, i - 1, ",") || (i + 1 < to && isFinite(sentence.token(i + 1))));
			if (joined || token.is(";", ":")) {
				return -1;
			}
			boolean governed = i > from && token.is("which", "whom", "whose")
					&& sentence.token(i - 1).tag().equals("IN");
			if (i > from && isRelative(token) && (governed || sentence.token(i - 1).isNoun()
					|| is(sentence, i - 1, ",", "of", "in", "to", "for"))) {
				pending++;
			}
			else if (isFinite(token) && pending == 0) {
				return i;
			}
			else if (isFinite(token) && !is(sentence, i - 1, "and", "or")) {
				pending--;
			}
		}
		return -1;
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

	/**
	 * "two tanks<em>,</em> nine lorries and a van": whether a comma parts like things.
	 */
	static boolean isSeries(Sentence sentence, int comma) {
		boolean and = false;
		int at = comma + 1;
		if (!sentence.token(comma - 1).isNoun() || !is(sentence, comma, ",") || is(sentence, at, "and", "or")) {
			return false;
		}
		while (at < sentence.size() && !isEnd(sentence.token(at))
				&& (!and || !sentence.token(at - 1).isNoun() || !sentence.token(at).tag().matches("IN|,|WDT|WP|VB."))) {
			Token token = sentence.token(at);
			boolean joint = token.is("and", "or");
			if (!joint && !token.isNoun() && !token.tag().matches("CD|DT|JJ.?|,|VBN|HYPH|POS|PRP\\$")) {
				return false;
			}
			and |= joint;
			at++;
		}
		List<Token> rest = sentence.tokens().subList(at, sentence.size());
		return and && rest.stream()
			.takeWhile((each) -> !isMark(each) && !isRelative(each) && !each.is("that"))
			.noneMatch(Words::isFinite);
	}

	/** Behind the comma that closes the relative clause that a comma opens, or -1. */
	static int behindRelative(Sentence sentence, int comma) {
		boolean verb = false;
		if (!is(sentence, comma + 1, "who", "which", "whose", "whom")) {
			return -1;
		}
		for (int i = comma + 2; i < sentence.size(); i++) {
			verb |= isFinite(sentence.token(i));
			if (verb && sentence.token(i).text().equals(",")) {
				return i + 1;
			}
		}
		return -1;
	}

	/** From one token up to before another, without marks and spaces at either end. */
	static @Nullable Span span(Sentence sentence, int from, int to) {
		int begin = from;
		int end = to;
		while (begin < end && (isMark(sentence.token(begin)) || isEnd(sentence.token(begin)))) {
			begin++;
		}
		if (end - 2 > begin && isQuoteMark(sentence.token(end - 1)) && isEnd(sentence.token(end - 2))) {
			end--;
		}
		while (end > begin && (isMark(sentence.token(end - 1)) || isEnd(sentence.token(end - 1)))) {
			end--;
		}
		return (begin < end) ? new Span(sentence.token(begin).span().begin(), sentence.token(end - 1).span().end())
				: null;
	}

}
