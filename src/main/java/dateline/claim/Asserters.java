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
 * <li>"Data from <em>the ministry</em> show 820 new cases", "<em>the UN</em>'s figures":
 * who owns the figures, where they say whose they are
 * </ul>
 * Null for other verbs ("the ministry bought 40 cars"), for the passive, and where "I" or
 * "we" count: then whoever speaks does.
 */
final class Asserters {

	private static final String[] COUNT = { "estimate", "count", "record", "report", "tally", "document", "confirm",
			"cite", "list", "log", "acknowledge", "register", "verify" };

	/** What may show a number in the name of whoever made it. */
	private static final String[] FIGURES = { "figure", "datum", "data", "statistic", "record", "tally", "count",
			"estimate", "toll", "survey", "poll", "report", "census", "register", "calculation", "projection", "study",
			"audit", "list", "database", "tracker", "analysis", "return", "research" };

	/** What gives parties their percent. */
	private static final String[] POLLS = { "poll", "survey", "count", "tally", "projection", "estimate", "result",
			"return", "forecast", "study" };

	private static final String[] SHOW = { "show", "suggest", "indicate", "reveal" };

	private static final Set<String> COUNT_WITH = Set.of("speak of", "talk of", "admit to", "own to", "boast of",
			"brag of", "warn of");

	/** What is counted and counts nothing: "a crowd estimated at 200,000". */
	private static final String[] COUNTED = { "crowd", "number", "attendance", "turnout", "damage", "loss", "cost",
			"total", "population", "crew" };

	/** "has since <em>raised</em> its figure to 52". */
	private static final String[] REVISE = { "raise", "lower", "revise", "cut", "increase", "reduce", "update",
			"correct", "adjust", "amend" };

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
			if (token.isVerb() && token.tag().equals("VBN") && token.hasLemma(COUNT) && sentence.token(i + 1).is("by")
					&& sentence.token(i - 1).hasLemma("be")) {
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
				return (subject != null && subject.index() == i - 1 && !subject.is("i", "we", "who", "which", "that"))
						? subject : null;
			}
		}
		return null;
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

	private static @Nullable Token counter(Counting counting) {
		Sentence sentence = counting.sentence();
		int next = counting.end();
		if (sentence.word(next).matches("that|which")) {
			return after(sentence, next);
		}
		int first = counting.quantity().first();
		for (int i = first - 1; i >= Math.max(0, first - FAR); i--) {
			Token token = sentence.token(i);
			if (CLAUSES.contains(sentence.word(i)) && !leadsOn(sentence, i, first)) {
				return null;
			}
			if (isMisread(sentence, i, first)) {
				return root(sentence, i);
			}
			if (token.is(":") && i > 0 && !sentence.token(i - 1).isVerb()) {
				return null;
			}
			boolean says = i == first - 1 && counting.meaning().rule().equals("ECHO") && token.hasLemma("say", "claim");
			says |= token.hasLemma("claim") && counting.meaning().rule().matches("CROWD|TOLL");
			boolean counts = token.isVerb() && (says || isCounting(sentence, i, first));
			if (counts && !(isPassive(sentence, token) && !isBare(sentence, i, first))) {
				Token subject = possessed(sentence, subject(sentence, token), i);
				return (subject == null || subject.is("I", "we") || subject.index() > i || subject.hasLemma(COUNTED))
						? null : subject;
			}
			if (token.isVerb() && token.hasLemma(SHOW)) {
				Token subject = sentence.child(token, "nsubj").orElse(null);
				return (subject != null && subject.hasLemma(FIGURES)) ? subject : null;
			}
			if (token.isVerb() && !token.tag().matches("VB[NG]") && !token.hasLemma("be", "have")
					&& !isShown(sentence, token)) {
				return null;
			}
		}
		return null;
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
				|| (sentence.token(at).is("that") && before.isVerb() && before.hasLemma(SHOW))
				|| (at == first - 1 && (sentence.token(at).tag().equals("``") || isGivenAs(sentence, at)));
	}

	/** "had given the number of missing <em>as</em> 65". */
	private static boolean isGivenAs(Sentence sentence, int as) {
		return sentence.token(as).is("as") && sentence.tokens()
			.subList(Math.max(0, as - NEAR), as)
			.stream()
			.anyMatch((token) -> token.isVerb() && token.hasLemma("give"));
	}

	/** "data show that 1,340 people <em>died</em>". */
	private static boolean isShown(Sentence sentence, Token verb) {
		Token head = sentence.head(verb);
		return verb.isRelated("ccomp") && head != null && head.hasLemma(SHOW) && head.index() < verb.index();
	}

	/** "the manifest <em>listed</em> 121.": no passive, whatever the tagger says. */
	private static boolean isBare(Sentence sentence, int verb, int first) {
		return verb == first - 1 && sentence.children(sentence.token(verb), "nsubj:pass").isEmpty();
	}

	/** "now <em>talks</em> of 75,000", which the tagger takes for a noun. */
	private static boolean isMisread(Sentence sentence, int at, int first) {
		return at == first - 2 && at > 0 && sentence.token(at).is("talks", "speaks") && sentence.token(at + 1).is("of")
				&& sentence.token(at).tag().equals("NNS") && sentence.token(at - 1).tag().matches("RB|NNP?S?|,");
	}

	/** Whose the figures are: "the ministry" of "the ministry's figures", else null. */
	static @Nullable Token owner(Sentence sentence, Token figures) {
		if (!figures.hasLemma(FIGURES)) {
			return null;
		}
		Token owner = sentence.child(figures, "nmod:poss").orElse(null);
		owner = (owner != null) ? owner : sentence.children(figures, "nmod")
			.stream()
			.filter((each) -> sentence.children(each, "case").stream().anyMatch((word) -> word.is("by", "from")))
			.findFirst()
			.orElse(null);
		return (owner != null) ? owner
				: sentence.children(figures, "compound").stream().reduce((one, other) -> other).orElse(null);
	}

	/**
	 * Whether another than the speaker around it gives the number: "…, while
	 * <em>police</em> put it at 30,000", "the 112,000 that <em>the agency</em> reported".
	 */
	static boolean isApart(Counting counting, Token counter) {
		if (counter.index() >= counting.quantity().next()) {
			return true;
		}
		for (int i = counter.index() - 1; i >= Math.max(0, counter.index() - 5); i--) {
			if (counting.sentence().token(i).is("while", "whereas", "although", "though")) {
				return true;
			}
			boolean ended = i > 1 && counting.sentence().token(i).is("and", "but")
					&& counting.sentence().token(i - 1).is(",")
					&& (counting.sentence().token(i - 2).hasLemma("say", "tell", "add", "report", "claim", "announce")
							|| isPutting(counting.sentence(), counter));
			if (ended) {
				return true;
			}
			if (counting.sentence().token(i).is(",") || counting.sentence().token(i).isVerb()) {
				return false;
			}
		}
		return false;
	}

	/** "…, and <em>a military source</em> put the shortfall at 3,000". */
	private static boolean isPutting(Sentence sentence, Token counter) {
		Token verb = sentence.head(counter);
		return counter.isNoun() && verb != null && verb.isVerb() && verb.hasLemma("put")
				&& verb.index() > counter.index();
	}

	/** "than the 112,000 that <em>the agency</em> reported". */
	private static @Nullable Token after(Sentence sentence, int that) {
		for (int i = that + 1; i < Math.min(sentence.size(), that + 9); i++) {
			Token verb = sentence.token(i);
			if (verb.isVerb() && !verb.hasLemma("have", "be")) {
				Token subject = sentence.child(verb, "nsubj").orElse(null);
				return (subject != null && subject.index() > that && subject.index() < i
						&& (verb.hasLemma(COUNT) || verb.hasLemma("give", "claim", "announce"))) ? subject : null;
			}
		}
		return null;
	}

	/**
	 * Whether a verb of counting stands right before the number: "now talks of 75,000".
	 */
	static boolean isCounted(Sentence sentence, int begin) {
		boolean quoted = begin > 0 && sentence.token(begin - 1).tag().equals("``");
		int first = quoted ? begin - 1 : begin;
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
		return token.isVerb() && (isBare(sentence, verb, first) || !isPassive(sentence, token))
				&& ((verb == first - 1
						&& token.hasLemma("count", "list", "record", "estimate", "report", "claim", "say", "cite"))
						|| (verb == first - 2 && COUNT_WITH.contains(token.lemma() + " " + before)));
	}

	private static boolean isCounting(Sentence sentence, int at, int first) {
		Token verb = sentence.token(at);
		String next = sentence.word(at + 1);
		if (verb.hasLemma(REVISE)) {
			return sentence.word(first - 1).equals("to") && isCounted(sentence, first);
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
			int before = sentence.token(first - 1).tag().equals("``") ? first - 2 : first - 1;
			return sentence.word(before).equals("at") || next.equals("at") || isPutOn(sentence, at, first);
		}
		return COUNT_WITH.contains(verb.lemma() + " " + next) || (verb.hasLemma(COUNT) && !next.equals("on"));
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

	private static boolean isPassive(Sentence sentence, Token verb) {
		int at = verb.index() - 1;
		while (at > 0 && (sentence.token(at).tag().startsWith("RB") || sentence.token(at).is("since"))) {
			at--;
		}
		boolean participle = verb.tag().equals("VBN") && !sentence.token(Math.max(at, 0)).hasLemma("have");
		return participle || !sentence.children(verb, "nsubj:pass").isEmpty();
	}

	/**
	 * "The Council of Europe's <em>committee</em>", where the parse takes the Council.
	 */
	private static @Nullable Token possessed(Sentence sentence, @Nullable Token subject, int verb) {
		if (subject == null || subject.index() > verb) {
			return subject;
		}
		Token noun = subject;
		boolean owned = false;
		for (int i = subject.index() + 1; i < verb; i++) {
			Token token = sentence.token(i);
			boolean of = token.is("of") && i == subject.index() + 1;
			if (!of && !token.tag().matches("NN.*|POS|JJ.*|HYPH|DT")) {
				break;
			}
			owned |= token.tag().equals("POS");
			noun = (owned && token.isNoun()) ? token : noun;
		}
		return noun;
	}

	/** Its subject, also that of a verb before it; for "which" what that stands for. */
	private static @Nullable Token subject(Sentence sentence, Token verb) {
		Token noun = sentence.head(verb);
		if (verb.tag().matches("VB[DPZ]") && verb.isRelated("acl") && noun != null && noun.isNoun()
				&& noun.index() == verb.index() - 1) {
			return noun;
		}
		Token own = sentence.child(verb, "nsubj").filter((each) -> each.index() < verb.index()).orElse(null);
		if (own != null && sentence.token(Math.max(0, own.index() - 2)).is("which", "whom")) {
			return own;
		}
		for (int i = verb.index() - 1; i > 0 && i > verb.index() - 6; i--) {
			Token token = sentence.token(i);
			if (token.is("who", "which")) {
				return noun(sentence, i);
			}
			if (token.is(",") || (token.isVerb() && !token.hasLemma("have", "do"))) {
				break;
			}
		}
		Token at = verb;
		Token subject = sentence.child(at, "nsubj").orElse(null);
		for (Token head = sentence.head(at); subject == null && head != null && head.isVerb()
				&& at.isRelated("conj"); head = sentence.head(at)) {
			at = head;
			subject = sentence.child(at, "nsubj").orElse(null);
		}
		return (subject != null && subject.is("who", "which", "that")) ? null : subject;
	}

	/** "<em>The ministry</em> in Niamey, which had spoken of three dead". */
	private static Token ofPlace(Sentence sentence, Token noun) {
		Token head = sentence.head(noun);
		boolean in = noun.isRelated("nmod") && head != null && head.isNoun() && head.index() < noun.index()
				&& sentence.children(noun, "case").stream().anyMatch((each) -> each.is("in", "at", "for"));
		return (in && head != null) ? head : noun;
	}

	/** "<em>Ana Ruiz</em>, minister of the interior of Lodge, who had given a toll". */
	private static @Nullable Token apposed(Sentence sentence, Token noun) {
		Token at = noun;
		boolean beside = false;
		for (int steps = 0; at != null && steps < 6; steps++) {
			if (beside && at.entity() == EntityType.PERSON) {
				return at;
			}
			beside |= at.isRelated("appos");
			at = at.isRelated("appos", "nmod", "compound", "flat", "nmod:of", "conj") ? sentence.head(at) : null;
		}
		return null;
	}

	/** The noun before "which". */
	private static @Nullable Token noun(Sentence sentence, int which) {
		for (int i = which - 1; i >= Math.max(0, which - 3); i--) {
			if (sentence.token(i).isNoun()) {
				Token person = sentence.token(which).is("who") ? apposed(sentence, sentence.token(i)) : null;
				return (person != null) ? person : ofPlace(sentence, sentence.token(i));
			}
		}
		return null;
	}

}
