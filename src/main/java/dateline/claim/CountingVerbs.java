package dateline.claim;

import java.util.Set;

import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Which verbs say that their subject counts:
 * <ul>
 * <li>those of counting itself: "has <em>recorded</em> 1,564 cases", "now <em>talks
 * of</em> 75,000"
 * <li>"<em>put</em> the toll at 11", "<em>gave</em> a toll of 17", "<em>raised</em> its
 * figure to 52", where a figure is what they put, give or raise
 * </ul>
 * No other ("the ministry bought 40 cars", "raised wages to 52").
 */
final class CountingVerbs {

	private static final String[] COUNT = { "estimate", "count", "record", "report", "tally", "document", "confirm",
			"cite", "list", "log", "acknowledge", "register", "verify" };

	private static final Set<String> COUNT_WITH = Set.of("speak of", "talk of", "admit to", "own to", "boast of",
			"brag of", "warn of");

	/** "has since <em>raised</em> its figure to 52". */
	private static final String[] REVISE = { "raise", "lower", "revise", "cut", "increase", "reduce", "update",
			"correct", "adjust", "amend" };

	/** What gives parties their percent. */
	private static final String[] POLLS = { "poll", "survey", "count", "tally", "projection", "estimate", "result",
			"return", "forecast", "study" };

	private CountingVerbs() {
	}

	/** Whether it says that its subject or object is counted: "recorded", "reported". */
	static boolean isOfCounting(Token verb) {
		return verb.hasLemma(COUNT);
	}

	/**
	 * Whether the verb there counts what the number gives: "<em>recorded</em> 1,564
	 * cases", "<em>put</em> the number at 11"; not "bought 40 cars".
	 */
	static boolean is(Sentence sentence, int at, Quantity quantity) {
		int first = quantity.first();
		Token verb = sentence.token(at);
		String next = sentence.word(at + 1);
		if (verb.hasLemma(REVISE)) {
			return sentence.word(first - 1).equals("to") && leadsUpTo(sentence, quantity);
		}
		if (verb.hasLemma("admit", "concede")) {
			return next.equals("losing") || sentence.word(at + 2).equals("loss");
		}
		if (verb.hasLemma("give")) {
			Token giver = sentence.child(verb, "nsubj").orElse(null);
			return sentence.word(first - 1).equals("as") || (giver != null && giver.hasLemma(POLLS))
					|| isFigureOf(sentence, at, first);
		}
		if (verb.hasLemma("put")) {
			return sentence.word(quantity.opening(sentence) - 1).equals("at") || next.equals("at")
					|| isPutOn(sentence, at, first);
		}
		return COUNT_WITH.contains(verb.lemma() + " " + next) || (verb.hasLemma(COUNT) && !next.equals("on"));
	}

	/**
	 * Whether a verb of counting stands right before the number: "now talks of 75,000".
	 */
	static boolean leadsUpTo(Sentence sentence, Quantity quantity) {
		int first = quantity.opening(sentence);
		String before = sentence.word(first - 1);
		if (first < 2) {
			return false;
		}
		if (before.matches("at|to")) {
			boolean it = sentence.word(first - 2)
				.matches(
						"it|figure|total|number|count|estimate|tally|turnout|crowd|attendance|them|gap|shortfall|shortage|backlog");
			String[] verbs = before.equals("at") ? new String[] { "put", "estimate" } : REVISE;
			return it && (sentence.token(Math.max(0, first - 3)).hasLemma(verbs)
					|| sentence.token(Math.max(0, first - 4)).hasLemma(verbs));
		}
		if (before.matches("was|is") && sentence.word(first - 2).matches("figure|number|total|count|tally")) {
			return true;
		}
		int verb = sentence.token(first - 1).isVerb() ? first - 1 : first - 2;
		Token token = sentence.token(verb);
		if (isMisread(sentence, verb, first)) {
			return true;
		}
		return token.isVerb() && isActive(sentence, verb, first)
				&& ((verb == first - 1
						&& token.hasLemma("count", "list", "record", "estimate", "report", "claim", "say", "cite"))
						|| (verb == first - 2 && COUNT_WITH.contains(token.lemma() + " " + before)));
	}

	/** "had given a toll <em>of</em> 17 dead and 34 wounded". */
	private static boolean isFigureOf(Sentence sentence, int give, int first) {
		for (int i = give + 2; i < first && i < give + 7; i++) {
			if (sentence.token(i).is("of")) {
				return sentence.token(i - 1)
					.hasLemma("toll", "figure", "number", "count", "tally", "total", "estimate");
			}
		}
		return false;
	}

	/** "put Ruiz on 50.1 percent and Sosa on 49.9, a gap of 41,236 votes". */
	private static boolean isPutOn(Sentence sentence, int verb, int first) {
		for (int i = verb + 2; i < first; i++) {
			if (sentence.token(i).is("on", "at") && (i + 1 == first || sentence.token(i + 1).tag().equals("CD"))) {
				return true;
			}
			if (sentence.token(i).isVerb() || sentence.token(i).is(",", ";")) {
				return false;
			}
		}
		return false;
	}

	/** "now <em>talks</em> of 75,000", which the tagger takes for a noun. */
	static boolean isMisread(Sentence sentence, int at, int first) {
		return at == first - 2 && at > 0 && sentence.token(at).is("talks", "speaks") && sentence.token(at + 1).is("of")
				&& sentence.token(at).tag().equals("NNS") && sentence.token(at - 1).tag().matches("RB|NNP?S?|,");
	}

	/** Whether its subject counts: not "a crowd <em>estimated</em> at 200,000". */
	static boolean isActive(Sentence sentence, int verb, int first) {
		return isBare(sentence, verb, first) || !isPassive(sentence, sentence.token(verb));
	}

	/** "the manifest <em>listed</em> 121.": no passive, whatever the tagger says. */
	private static boolean isBare(Sentence sentence, int verb, int first) {
		return verb == first - 1 && sentence.children(sentence.token(verb), "nsubj:pass").isEmpty();
	}

	private static boolean isPassive(Sentence sentence, Token verb) {
		int at = verb.index() - 1;
		while (at > 0 && (sentence.token(at).tag().startsWith("RB") || sentence.token(at).is("since"))) {
			at--;
		}
		boolean participle = verb.tag().equals("VBN") && !sentence.token(Math.max(at, 0)).hasLemma("have");
		return participle || !sentence.children(verb, "nsubj:pass").isEmpty();
	}

}
