package dateline.claim;

import java.util.Set;

import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Who gives a number within the words of another, by the report nearest to it:
 * <ul>
 * <li>"fighting that <em>the government</em> says has left 773 dead", "a strike in which,
 * <em>officials</em> say, 12 died"
 * <li>"a figure that <em>the union</em> disputes, putting it at $1m"
 * <li>"the bill for the force, which <em>officials</em> put at $5m"
 * <li>"the damage is put at 19 billion reais by <em>the governor</em>"
 * <li>"damage estimated by <em>the World Bank</em> at $30bn"
 * <li>"The dam, which holds 3m cubic metres according to <em>the ministry</em>, burst",
 * "a road, where 12 people died, according to <em>the ministry</em>", "12,000 came, the
 * organisers said, 600 of them nurses according to <em>a union</em>", "40 houses burned,
 * according to <em>the mayor</em>, and 200 people fled, the army said"
 * <li>"while <em>analysts</em> had expected $2.5bn"
 * </ul>
 * Null where the number stands outside such a clause, and where the one around it speaks
 * there himself: "which he says killed 12".
 */
final class Inner {

	private static final String[] REPORT = { "say", "claim", "estimate", "believe", "report", "allege", "maintain",
			"insist", "assert", "contend", "think", "calculate", "accuse", "reckon", "expect", "forecast", "project",
			"predict" };

	private static final String[] PUT = { "put", "place", "estimate", "value", "assess", "reckon" };

	private static final String[] DIFFER = { "dispute", "reject", "contest", "challenge", "question", "deny", "differ",
			"disagree", "update", "revise", "correct" };

	private static final Set<String> RELATIVE = Set.of("that", "which", "who", "whom", "what", "where");

	/** Those who say beforehand how much it will be. */
	private static final String[] FORECASTERS = { "analyst", "economist", "market", "investor", "trader", "forecaster",
			"consensus", "expert", "observer" };

	/** The longest name of who estimates, in words. */
	private static final int FAR = 9;

	private Inner() {
	}

	static @Nullable Token of(Counting counting) {
		Sentence sentence = counting.sentence();
		Quantity quantity = counting.quantity();
		Token agent = agent(sentence, quantity);
		if (agent != null) {
			return agent;
		}
		Token estimator = estimator(sentence, quantity.first() - 1);
		if (estimator != null) {
			return estimator;
		}
		Token putting = putting(sentence, quantity.first());
		if (putting != null) {
			return putting;
		}
		Token put = put(sentence, quantity.first());
		if (put != null) {
			return put;
		}
		Token according = according(sentence, quantity);
		if (according != null) {
			return according;
		}
		Token expecting = expecting(sentence, quantity.first());
		return (expecting != null) ? expecting : relative(sentence, quantity.first());
	}

	/** "that <em>the government</em> says", without a word that ends the clause. */
	private static @Nullable Token relative(Sentence sentence, int first) {
		for (int i = first - 1; i > 1; i--) {
			Token token = sentence.token(i);
			boolean inserted = token.is(",") && sentence.token(i - 1).isVerb()
					&& sentence.token(i - 1).hasLemma(REPORT);
			if (token.is(";", ":", "and", "but", "while") || token.tag().matches("``|''")
					|| (token.is(",") && !inserted)) {
				return null;
			}
			if (token.tag().matches("VB[DPZ]") && token.hasLemma(REPORT)) {
				int before = beforeNoun(sentence, i - 1);
				int pronoun = (before > 0 && sentence.token(before).is(",")) ? before - 1 : before;
				Token speaker = head(sentence, before + 1, i);
				boolean opens = pronoun > 0 && RELATIVE.contains(sentence.word(pronoun));
				return (opens && !isPast(sentence, i, first)) ? speaker : null;
			}
		}
		return null;
	}

	/** "a strike in which, officials say, 12 <em>died had</em> killed 40": past it. */
	private static boolean isPast(Sentence sentence, int say, int first) {
		for (int i = say + 1; i + 1 < first; i++) {
			Token verb = sentence.token(i);
			if (verb.tag().matches("VB[DN]") && !verb.hasLemma("have", "be")
					&& sentence.token(i + 1).tag().matches("VB[DZ]")) {
				return true;
			}
		}
		return false;
	}

	private static int beforeNoun(Sentence sentence, int last) {
		int at = last;
		while (at > 0 && sentence.token(at).tag().matches("DT|JJ.*|NN.*|POS|PRP\\$|CD")) {
			at--;
		}
		return at;
	}

	/** The last noun of these words, null if there is none. */
	private static @Nullable Token head(Sentence sentence, int begin, int end) {
		for (int i = end - 1; i >= begin; i--) {
			if (sentence.token(i).isNoun() && !RELATIVE.contains(sentence.word(i))) {
				return sentence.token(i);
			}
		}
		return null;
	}

	/** "<em>the union</em> disputes, putting it at", by the verb that this goes with. */
	private static @Nullable Token putting(Sentence sentence, int first) {
		if (!sentence.word(first - 1).equals("at")) {
			return null;
		}
		int put = -1;
		for (int i = first - 2; i > 2 && put < 0 && !sentence.token(i).is(",", ";", ":"); i--) {
			put = sentence.token(i).is("putting", "placing", "estimating") ? i : -1;
		}
		if (put < 0) {
			return null;
		}
		for (int i = put - 1; i > 0; i--) {
			Token verb = sentence.token(i);
			boolean ended = verb.is(";", ":") || verb.tag().matches("``|''");
			if (ended || (verb.tag().matches("VB[DPZ]") && !verb.hasLemma(DIFFER))) {
				return null;
			}
			if (verb.hasLemma(DIFFER)) {
				Token subject = verb.isVerb() ? sentence.child(verb, "nsubj").orElse(null) : null;
				subject = (subject != null) ? subject : sentence.token(i - 1);
				return (subject != null && subject.isNoun() && subject.index() < i) ? subject : null;
			}
		}
		return null;
	}

	/** "the bill, which <em>officials</em> put at between $5m and $6m a year". */
	private static @Nullable Token put(Sentence sentence, int first) {
		int at = (first > 0 && sentence.token(first - 1).tag().equals("``")) ? first - 2 : first - 1;
		for (int i = at - 1; i > 1 && i > at - 5 && sentence.token(at).is("at", "as"); i--) {
			Token verb = sentence.token(i);
			if (verb.isVerb() && verb.hasLemma(PUT) && verb.tag().matches("VB[DPZN]?")) {
				int noun = i - 1;
				while (noun > 0
						&& (sentence.token(noun).tag().matches("RB|MD") || sentence.token(noun).hasLemma("have"))) {
					noun--;
				}
				int before = RELATIVE.contains(sentence.word(noun - 1)) ? noun - 1 : beforeNoun(sentence, noun);
				Token misread = sentence.token(noun);
				if (before == noun - 1 && !misread.isNoun()) {
					return (misread.tag().startsWith("VB")) ? misread : null;
				}
				return (before < noun && RELATIVE.contains(sentence.word(before)))
						? head(sentence, before + 1, noun + 1) : null;
			}
			if (!verb.tag().matches("RB|PRP|NN|DT")) {
				return null;
			}
		}
		return null;
	}

	/** "is put at 19 billion reais by <em>the governor</em>". */
	private static @Nullable Token agent(Sentence sentence, Quantity quantity) {
		int verb = quantity.first() - 2;
		boolean put = verb > 0 && sentence.token(verb + 1).is("at") && sentence.token(verb).hasLemma(PUT)
				&& sentence.token(verb).tag().matches("VB[ND]") && !sentence.token(verb - 1).hasLemma("have");
		int by = quantity.next();
		while (put && by < sentence.size() && by < quantity.next() + 4
				&& sentence.token(by).tag().matches("NN.*|RB|\\$|JJ")) {
			by++;
		}
		if (!put || by + 1 >= sentence.size() || !sentence.token(by).is("by")) {
			return null;
		}
		int end = by + 1;
		while (end < sentence.size() && sentence.token(end).tag().matches("DT|JJ.*|NN.*|POS|PRP\\$|IN")
				&& !(sentence.token(end).tag().equals("IN") && !sentence.token(end).is("of"))) {
			end++;
		}
		int first = by + 1;
		while (first < end && !sentence.token(first).is("of")) {
			first++;
		}
		return head(sentence, by + 1, first);
	}

	/** "damage estimated by <em>the World Bank</em> at $30bn". */
	private static @Nullable Token estimator(Sentence sentence, int at) {
		int by = at - 1;
		while (by > 0 && at - by < FAR && sentence.token(by).tag().matches("DT|JJ.*|NN.*|POS|PRP\\$|CC|HYPH")) {
			by--;
		}
		boolean put = at > 2 && by > 0 && sentence.token(at).is("at") && sentence.token(by).is("by")
				&& sentence.token(by - 1).hasLemma(PUT) && sentence.token(by - 1).tag().matches("VB[ND]");
		return put ? head(sentence, by + 1, at) : null;
	}

	/**
	 * "The dam, which holds 3m cubic metres according to <em>the ministry</em>, burst".
	 */
	private static @Nullable Token according(Sentence sentence, Quantity quantity) {
		int which = quantity.first() - 1;
		while (which > 1 && !sentence.token(which).is(",", ";", ":", "and", "but", "which", "who", "where")) {
			which--;
		}
		int at = quantity.next();
		while (at < sentence.size() && sentence.token(at).tag().matches("NN.*|JJ.*|RB|IN|DT|CD|\\$|PRP|W.*|CC|VB[DN]|,")
				&& !sentence.token(at).is("according", "and", "but")) {
			at++;
		}
		boolean part = which >= 0 && which == quantity.first() - 1 && sentence.token(which).is(",")
				&& sentence.word(quantity.next()).equals("of")
				&& sentence.word(quantity.next() + 1).matches("them|whom|which");
		part |= which > 2 && sentence.token(which).is("and") && sentence.token(which - 1).is(",")
				&& sentence.token(which - 2).hasLemma("say", "add", "report");
		boolean relative = which > 1 && sentence.token(which).is("which", "who", "where")
				&& (sentence.token(which - 1).is(",")
						|| (sentence.token(which - 1).is("in") && sentence.token(which).is("which")));
		boolean led = at + 2 < sentence.size() && sentence.token(at).is("according") && sentence.token(at + 1).is("to");
		if (!led) {
			return null;
		}
		int end = at + 2;
		while (end < sentence.size() && sentence.token(end).tag().matches("DT|JJ.*|NN.*|POS|PRP\\$")) {
			end++;
		}
		return (part || relative || isFirstOfTwo(sentence, quantity.first(), end)) ? head(sentence, at + 2, end) : null;
	}

	/**
	 * "40 houses burned, according to the mayor, <em>and</em> 200 fled, the army said".
	 */
	private static boolean isFirstOfTwo(Sentence sentence, int number, int end) {
		boolean joined = end + 1 < sentence.size() && sentence.token(end).is(",")
				&& sentence.token(end + 1).is("and", "but", "while");
		return joined && sentence.tokens()
			.subList(0, number)
			.stream()
			.noneMatch((token) -> token.isVerb() && token.hasLemma("say", "tell", "report", "announce", "claim"));
	}

	/** "while <em>analysts</em> had expected". */
	private static @Nullable Token expecting(Sentence sentence, int first) {
		for (int i = first - 1; i > Math.max(0, first - 10); i--) {
			Token verb = sentence.token(i);
			if (verb.is(";", ":", ",", "but", "that") || verb.tag().matches("``|''")) {
				return null;
			}
			if (verb.isVerb() && verb.hasLemma("expect", "forecast", "predict", "project", "pencil", "anticipate")) {
				Token subject = sentence.child(verb, "nsubj")
					.filter((each) -> !each.relation().endsWith(":pass"))
					.orElse(null);
				boolean named = subject != null && subject.isName()
						&& verb.hasLemma("forecast", "predict", "project", "pencil");
				return (subject != null && (named || subject.hasLemma(FORECASTERS)) && subject.index() < i) ? subject
						: null;
			}
		}
		return null;
	}

}
