package dateline.statement;

import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Where others than the speaker are told of behind a comma: "according to the mayor",
 * "the palace said.", "while the company insists …", "as the daily reported", "which
 * researchers describe as …", "a step that critics call …".
 */
final class OthersWords {

	/** What the reporter calls what was said: "a message that lands at a bad time". */
	private static final String[] SAID = { "message", "signal", "warning", "prediction", "pledge", "promise",
			"admission", "statement", "announcement", "forecast", "remark", "comment", "threat", "estimate",
			"calculation", "argument", "complaint", "reading", "line", "stance" };

	private final ReportingLexicon lexicon;

	private final Speaking speaking;

	OthersWords(ReportingLexicon lexicon, Speaking speaking) {
		this.lexicon = lexicon;
		this.speaking = speaking;
	}

	/**
	 * Whether such words begin at this comma.
	 * @param from where the content begins
	 */
	boolean begin(Sentence sentence, int from, int comma) {
		boolean clause = Words.anyFinite(sentence.tokens().subList(from, comma));
		return Words.is(sentence, comma + 1, "according") || contradicts(sentence, comma) || closes(sentence, comma)
				|| relates(sentence, comma) || tellsOf(sentence, comma) || asTold(sentence, comma)
				|| names(sentence, comma) || isSomething(sentence, comma)
				|| (clause && (judges(sentence, comma + 1) || comments(sentence, comma + 1)));
	}

	/**
	 * ", which, the union says, …", ", to which he replied", ", in what critics call …".
	 */
	private boolean relates(Sentence sentence, int comma) {
		boolean inserted = Words.is(sentence, comma + 1, "where", "which", "who", "because")
				&& Words.is(sentence, comma + 2, ",") && this.speaking.speaking(sentence, comma + 3) > 0;
		boolean answered = Words.is(sentence, comma + 1, "to") && Words.is(sentence, comma + 2, "which")
				&& answers(sentence, comma + 3);
		boolean called = Words.is(sentence, comma + 1, "in") && Words.is(sentence, comma + 2, "what")
				&& this.speaking.reports(sentence, comma + 3);
		return inserted || answered || called;
	}

	/** "– a claim that the firm denies", "– a step that critics call rash". */
	boolean explains(Sentence sentence, int dash) {
		return names(sentence, dash) || isSomething(sentence, dash) || judges(sentence, dash + 1);
	}

	/** ", a claim that the firm denies", ", a view shared by the union". */
	private static boolean names(Sentence sentence, int comma) {
		boolean claim = Words.is(sentence, comma + 2, "charge", "claim", "allegation", "accusation", "assertion",
				"figure", "account", "version", "suggestion", "criticism", "rumour", "rumor", "notion");
		boolean view = Words.is(sentence, comma + 2, "view", "opinion", "sentiment", "position", "conclusion",
				"warning")
				&& Words.is(sentence, comma + 3, "shared", "echoed", "backed", "supported", "endorsed", "held",
						"disputed", "repeated", "contradicted", "rejected");
		return Words.is(sentence, comma + 1, "a", "an") && (claim || view);
	}

	/** ", something the firm denies". */
	private static boolean isSomething(Sentence sentence, int comma) {
		Token next = Words.at(sentence, comma + 2);
		return Words.is(sentence, comma + 1, "something") && next != null && next.tag().matches("NN.*|DT|PRP|JJ|WDT|IN")
				&& sentence.tokens().subList(comma + 2, sentence.size()).stream().anyMatch(Token::isVerb);
	}

	/** ", the palace said.": an attribution that closes the sentence. */
	private boolean closes(Sentence sentence, int comma) {
		int verb = this.speaking.speaking(sentence, comma + 1);
		if (verb < 0) {
			return false;
		}
		boolean occasion = Words.is(sentence, verb + 1, "in", "at", "during")
				&& !Words.anyFinite(sentence.tokens().subList(verb + 1, sentence.size()))
				&& sentence.tokens()
					.subList(verb + 1, Math.min(verb + 6, sentence.size()))
					.stream()
					.anyMatch(Occasions::isOccasion);
		for (int i = verb + 1; i < sentence.size() && !occasion; i++) {
			Token token = sentence.token(i);
			boolean when = Occasions.isTime(token) || token.is("on", "late", "early", "last", "this", "earlier");
			if (!when && !Words.isEnd(token)) {
				return false;
			}
		}
		return true;
	}

	/** ", to which the owner replied that": another speaks. */
	private boolean answers(Sentence sentence, int from) {
		int verb = Speaking.phraseEnd(sentence, from);
		return verb > from && Words.is(sentence, verb, "replied", "responded", "answered", "retorted", "countered",
				"replies", "responds", "answers", "retorts", "counters");
	}

	/** ", while the company insists …", ", as the daily reported": others speak. */
	private boolean contradicts(Sentence sentence, int comma) {
		return Words.is(sentence, comma + 1, "despite")
				|| (Words.is(sentence, comma + 1, "as") && this.speaking.speaking(sentence, comma + 2) > 0)
				|| contrasts(sentence, comma)
				|| (Words.is(sentence, comma + 1, "while", "whereas") && reckons(sentence, comma + 2));
	}

	/**
	 * ", while the opposition put the toll at 75", ", while analysts had expected more".
	 */
	private boolean reckons(Sentence sentence, int from) {
		Token verb = sentence.tokens()
			.subList(Math.min(from, sentence.size()), Math.min(from + 10, sentence.size()))
			.stream()
			.filter((each) -> Words.isFinite(each) || each.tag().equals("VBN"))
			.filter((each) -> !each.hasLemma("have") && !Words.is(sentence, each.index() + 1, "by"))
			.findFirst()
			.orElse(null);
		return verb != null && verb.index() > from
				&& (this.lexicon.verb(verb.lemma()).isPresent() || verb.hasLemma("put", "forecast", "predict", "count"))
				&& sentence.tokens().subList(from, verb.index()).stream().anyMatch(Token::isNoun);
	}

	/** ", while the union accuses the firm of …", ", though doctors say …". */
	boolean contrasts(Sentence sentence, int comma) {
		return Words.is(sentence, comma, ",") && Words.is(sentence, comma + 1, "while", "whereas", "though", "although")
				&& Speaking.speaking(sentence, comma + 2,
						(verb) -> this.speaking.speaks(verb) || FurtherPredicates.isRejection(verb)) > 0;
	}

	/** ", in fighting that the government says has killed nine": others tell of it. */
	private boolean tellsOf(Sentence sentence, int comma) {
		int that = comma + 2;
		while (that < comma + 6 && Words.at(sentence, that) != null
				&& (sentence.token(that).isNoun() || sentence.token(that).tag().matches("DT|JJ|VBG"))) {
			that++;
		}
		int verb = Words.is(sentence, that, "that", "which") ? this.speaking.speaking(sentence, that + 1) : -1;
		Token next = Words.at(sentence, verb + 1);
		return Words.is(sentence, comma, ",") && Words.is(sentence, comma + 1, "in", "during", "after", "amid")
				&& verb > 0 && next != null && Words.isFinite(next);
	}

	/** ", as was claimed online", ", as alleged by the union": the reporter explains. */
	private boolean asTold(Sentence sentence, int comma) {
		int at = comma + 2;
		while (at < comma + 6 && Words.at(sentence, at) != null
				&& (sentence.token(at).is("was", "were", "is", "are", "has", "have", "had", "been", "being")
						|| Words.isAdverb(sentence.token(at)))) {
			at++;
		}
		Token verb = Words.at(sentence, at);
		return Words.is(sentence, comma + 1, "as") && verb != null && verb.tag().matches("VBN|VBD")
				&& this.lexicon.verb(verb.lemma()).filter((each) -> each.takes(Frame.THAT)).isPresent();
	}

	/** ", a step that critics call …": the reporter tells what others think of it. */
	private static boolean judges(Sentence sentence, int from) {
		int noun = from + 1;
		noun += (Words.at(sentence, noun) != null && sentence.token(noun).tag().startsWith("JJ")) ? 1 : 0;
		Token subject = Words.at(sentence, noun + 2);
		boolean said = Words.is(sentence, noun, SAID) && Words.is(sentence, noun + 1, "that", "which")
				&& subject != null && Words.isFinite(subject);
		return said || (Words.is(sentence, from, "a", "an")
				&& Words.is(sentence, noun, "step", "move", "decision", "ruling", "measure", "plan", "proposal",
						"policy", "practice", "interpretation", "assessment", "conclusion", "approach", "outcome",
						"scenario", "offer", "deal", "price", "result", "law", "bill", "sentence", "tax", "target",
						"reading", "view", "position", "remark", "comment", "verdict", "idea", "tactic")
				&& Words.is(sentence, noun + 1, "that", "which") && subject != null
				&& subject.tag().matches("NN.*|DT|PRP|PRP\\$|JJ"));
	}

	/** ", which researchers describe as …": others speak of it. */
	private boolean comments(Sentence sentence, int from) {
		if (!Words.is(sentence, from, "which")) {
			return false;
		}
		int at = from + 1;
		boolean noun = false;
		while (at < sentence.size() && at < from + 9) {
			Token token = sentence.token(at);
			boolean verb = noun && token.isVerb()
					&& this.lexicon.verb(token.lemma())
						.filter((each) -> each.takes(Frame.AS) || each.takes(Frame.NAME) || each.denied())
						.isPresent();
			if (verb && !token.tag().equals("VBG")) {
				return true;
			}
			noun |= token.isNoun() || token.tag().equals("PRP");
			if (!token.isNoun() && !token.tag().matches("DT|PRP|PRP\\$|JJ|CD|POS|HYPH|RB|IN")
					&& !token.is("have", "has", "had", "’", "'")) {
				return false;
			}
			at++;
		}
		return false;
	}

}
