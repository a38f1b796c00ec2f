package dateline.claim;

import java.util.Set;

import dateline.text.EntityType;
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
 * <li>"<em>Data</em> from the ministry show 820 new cases": the figures themselves; whose
 * they are, see {@link FigureOwners}
 * </ul>
 * Which verbs count, see {@link CountingVerbs}; who is their subject, see
 * {@link Counters}. Null for other verbs ("the ministry bought 40 cars"), for the
 * passive, and where "I" or "we" count: then whoever speaks does.
 */
final class Asserters {

	/** Words that open another clause. */
	private static final Set<String> CLAUSES = Set.of(";", "that", "because", "when", "after", "before", "while",
			"although", "though", "if", "where", "who", "which", "whose", "as", "since", "\"", "“", "”", "''", "``");

	private static final int FAR = 20;

	private static final int NEAR = 10;

	private static final String DAY = "(?i)(?:mon|tues|wednes|thurs|fri|satur|sun)day|night|noon|dawn|end|week|month"
			+ "|january|february|march|april|may|june|july|august|september|october|november|december";

	private Asserters() {
	}

	static @Nullable Token of(Counting counting) {
		Token agent = agent(counting);
		agent = (agent != null) ? agent : putAt(counting);
		return (agent != null) ? agent : counter(counting);
	}

	/** "1,943 cases and 41 deaths had been reported by <em>the ministry</em>". */
	private static @Nullable Token agent(Counting counting) {
		Sentence sentence = counting.sentence();
		for (int i = counting.end(); i < Math.min(sentence.size() - 1, counting.end() + NEAR); i++) {
			Token token = sentence.token(i);
			if (token.isVerb() && token.tag().equals("VBN") && CountingVerbs.isOfCounting(token)
					&& sentence.token(i + 1).is("by") && sentence.token(i - 1).hasLemma("be")) {
				int by = i + 1;
				return sentence.children(token, "obl", "obl:agent")
					.stream()
					.filter((each) -> each.isNoun() && each.index() > by && each.index() < by + NEAR)
					.filter((each) -> !each.text().matches(DAY))
					.filter((each) -> each.isName() || each.tag().equals("NNS")
							|| !sentence.children(each, "det", "nmod:poss").isEmpty())
					.findFirst()
					.orElse(null);
			}
			boolean passed = token.tag().matches("NN.*|CC|CD|JJ|RB") || token.hasLemma("be", "have");
			if (!passed) {
				return null;
			}
		}
		return null;
	}

	/** "<em>She</em> put the cost of two bridges that fell at 310 million soles". */
	private static @Nullable Token putAt(Counting counting) {
		Sentence sentence = counting.sentence();
		int at = joint(sentence, counting.quantity().first() - 1);
		if (at < 2 || !sentence.token(at).is("at")) {
			return null;
		}
		for (int i = at - 1; i > Math.max(0, at - FAR); i--) {
			Token token = sentence.token(i);
			boolean list = token.is(",") && sentence.token(i + 1).isNoun() && !sentence.token(i + 1).isName();
			if (token.is(";", ":") || (token.is(",") && !list) || token.tag().matches("``|''")) {
				return null;
			}
			if (token.isVerb() && token.hasLemma("put") && !token.tag().matches("VB[NG]")) {
				Token subject = sentence.child(token, "nsubj").orElse(null);
				boolean beside = subject != null && (subject.index() == i - 1
						|| (sentence.token(i - 1).is(",") && sentence.token(subject.index() + 1).is(",")));
				if (subject == null && sentence.token(i - 1).is("and", "but")) {
					return counting(sentence, i);
				}
				return (beside && subject != null && !subject.is("i", "we", "who", "which", "that")) ? subject : null;
			}
		}
		return null;
	}

	/**
	 * "<em>The army</em> counted 51 raids, 14 of which went on, and put its losses at".
	 */
	private static @Nullable Token counting(Sentence sentence, int before) {
		Token root = sentence.root();
		boolean counts = root.index() < before && root.isVerb()
				&& (CountingVerbs.isOfCounting(root) || root.hasLemma("say", "claim", "announce"));
		return counts ? sentence.child(root, "nsubj")
			.filter((subject) -> subject.index() < root.index() && !subject.is("i", "we", "who", "which", "that"))
			.orElse(null) : null;
	}

	/** The "at" of "put the shortfall at 3,000 men <em>and</em> 100 vehicles". */
	private static int joint(Sentence sentence, int before) {
		if (before < 2 || !sentence.token(before).is("and")) {
			return before;
		}
		for (int i = before - 1; i > Math.max(0, before - NEAR); i--) {
			if (sentence.token(i).is("at")) {
				return (i + 2 < before) ? i : before;
			}
			if (!sentence.token(i).tag().matches("NN.*|JJ.*|CD|RB.*|IN|DT|CC|``")) {
				break;
			}
		}
		return before;
	}

	/** Who does what the verb says that leads up to the number in the same clause. */
	private static @Nullable Token counter(Counting counting) {
		Sentence sentence = counting.sentence();
		int next = counting.end();
		if (sentence.word(next).matches("that|which")) {
			return after(sentence, next);
		}
		int first = counting.quantity().first();
		if (isGapped(sentence, first)) {
			return null;
		}
		for (int i = first - 1; i >= Math.max(0, first - FAR); i--) {
			Token token = sentence.token(i);
			if (CLAUSES.contains(sentence.word(i)) && !leadsOn(sentence, i, first)) {
				return null;
			}
			if (CountingVerbs.isMisread(sentence, i, first)) {
				return root(sentence, i);
			}
			if (token.is(":") && i > 0 && !sentence.token(i - 1).isVerb()) {
				return null;
			}
			boolean counts = token.isVerb()
					&& (isSaying(counting, i) || CountingVerbs.is(sentence, i, counting.quantity()));
			if (counts && CountingVerbs.isActive(sentence, i, first)) {
				Token counter = Counters.of(sentence, token);
				return (counter != null && isSeen(token, counter)) ? null : counter;
			}
			if (FigureOwners.isShowing(token)) {
				return FigureOwners.figures(sentence, token);
			}
			if (token.isVerb() && !token.tag().matches("VB[NG]") && !token.hasLemma("be", "have")
					&& !FigureOwners.isShown(sentence, token)) {
				return null;
			}
		}
		return null;
	}

	/** "Latvia <em>recorded</em> five outbreaks": a place has them, and tells nothing. */
	private static boolean isSeen(Token verb, Token counter) {
		return counter.entity() == EntityType.LOCATION && verb.hasLemma("record", "register", "log", "document");
	}

	/**
	 * "Chad had reported 300 cases and <em>Niger</em> 12 deaths": a subject of its own.
	 */
	private static boolean isGapped(Sentence sentence, int first) {
		return first > 1 && sentence.token(first - 1).entity() == EntityType.LOCATION
				&& sentence.token(first - 2).is("and", ",", "while");
	}

	/** "organisers <em>claimed</em> 25,000", of a crowd or of those counted before. */
	private static boolean isSaying(Counting counting, int at) {
		Token verb = counting.sentence().token(at);
		String rule = counting.meaning().rule();
		return (at == counting.quantity().first() - 1 && rule.equals("ECHO") && verb.hasLemma("say", "claim"))
				|| (verb.hasLemma("claim") && rule.matches("CROWD|TOLL"));
	}

	/** The noun that the parse, without a verb, takes for the whole sentence. */
	private static @Nullable Token root(Sentence sentence, int before) {
		return sentence.tokens()
			.stream()
			.filter((each) -> each.head() < 0 && each.isNoun() && each.index() < before)
			.findFirst()
			.orElse(null);
	}

	/** Past "of which 412 were confirmed" and past "data show that". */
	private static boolean leadsOn(Sentence sentence, int at, int first) {
		Token before = sentence.token(Math.max(0, at - 1));
		boolean well = sentence.token(at).is("as") && (before.is("well") || sentence.word(at + 1).equals("well"));
		return well || (sentence.token(at).is("which", "whom") && before.is("of"))
				|| (sentence.token(at).is("that") && FigureOwners.isShowing(before))
				|| (at == first - 1 && (sentence.token(at).tag().equals("``") || isGivenAs(sentence, at)));
	}

	/** "had given the number of missing <em>as</em> 65". */
	private static boolean isGivenAs(Sentence sentence, int as) {
		return sentence.token(as).is("as") && sentence.tokens()
			.subList(Math.max(0, as - NEAR), as)
			.stream()
			.anyMatch((token) -> token.isVerb() && token.hasLemma("give"));
	}

	/** "than the 112,000 that <em>the agency</em> reported". */
	private static @Nullable Token after(Sentence sentence, int that) {
		for (int i = that + 1; i < Math.min(sentence.size(), that + 9); i++) {
			Token verb = sentence.token(i);
			if (verb.isVerb() && !verb.hasLemma("have", "be")) {
				Token subject = sentence.child(verb, "nsubj").orElse(null);
				return (subject != null && subject.index() > that && subject.index() < i
						&& (CountingVerbs.isOfCounting(verb) || verb.hasLemma("give", "claim", "announce", "forecast",
								"expect", "predict", "project"))) ? subject : null;
			}
		}
		return null;
	}

}
