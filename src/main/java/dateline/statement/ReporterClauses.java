package dateline.statement;

import dateline.text.Sentence;
import dateline.text.Token;

/**
 * What the reporter adds about the saying, by its first word (", citing …", ", adding
 * that …") or by the parse, which hangs it on the reporting word (", as the vote nears").
 * Refused: what the deed that is told brought ("hit the base, wounding four").
 */
final class ReporterClauses {

	private static final String[] SITTINGS = { "trial", "hearing", "inquest", "inquiry", "summit", "conference",
			"session", "debate", "campaign", "talks", "retrial", "appeal", "meeting" };

	private ReporterClauses() {
	}

	/** ", citing …", ", adding that …": a participle of the reporter's. */
	static boolean tail(Sentence sentence, int comma) {
		Token first = Words.at(sentence, comma + 1);
		boolean adverb = first != null && (Words.isAdverb(first) || first.is("further"));
		int next = comma + (adverb ? 2 : 1);
		return Words.is(sentence, next, "highlighting", "underscoring", "underlining", "reflecting", "signaling",
				"signalling", "prompting", "raising", "fueling", "sparking", "echoing", "adding", "citing", "saying",
				"noting", "calling", "urging", "warning", "stressing", "insisting", "arguing", "claiming", "referring",
				"accusing", "describing", "contradicting", "quoting", "repeating", "alluding", "cautioning",
				"conceding", "acknowledging", "explaining", "recalling", "remarking", "emphasising", "emphasizing",
				"reiterating", "dismissing", "denying", "blaming", "alleging", "asserting", "contending", "admitting",
				"predicting", "complaining", "telling", "maintaining", "declaring", "vowing", "pledging", "branding",
				"likening", "criticising", "criticizing", "praising", "denouncing", "joking", "hinting", "lamenting",
				"deploring")
				|| (Words.is(sentence, next, "drawing")
						&& Words.is(sentence, next + 1, "laughter", "applause", "cheers", "jeers", "boos", "gasps",
								"criticism", "condemnation", "anger", "ire", "outrage", "protests"))
				|| (Words.is(sentence, next, "sending", "lifting", "pushing", "driving", "knocking")
						&& moves(sentence, next + 1))
				|| opens(sentence, next)
				|| (Words.is(sentence, comma + 1, "most") && Words.is(sentence, comma + 2, "recently", "notably"))
				|| (Words.is(sentence, next, "pointing") && Words.is(sentence, next + 1, "out", "to"));
	}

	/**
	 * "said it had foiled a plot<em>,</em> hours after shots were heard": when it was
	 * said, where the speaker tells of itself or of what is to come. Not "two days after
	 * he was shot" of a death that is told.
	 */
	static boolean dates(Sentence sentence, int from, int comma) {
		int at = comma + 1;
		while (at < comma + 5 && Words.at(sentence, at) != null && !Occasions.isPeriod(sentence.token(at))
				&& (sentence.token(at).tag().matches("CD|DT|RB|JJ.?|IN") || sentence.token(at).is("less", "more"))) {
			at++;
		}
		boolean own = sentence.token(from).is("it", "he", "she", "they", "its", "his", "her", "their")
				|| sentence.tokens().subList(from, comma).stream().anyMatch((each) -> each.is("would", "will"));
		return own && Words.at(sentence, at) != null && Occasions.isPeriod(sentence.token(at))
				&& !sentence.token(at).is("minutes", "minute", "moments")
				&& Words.is(sentence, at + 1, "after", "before") && !Occasions.isTime(sentence.token(comma - 1));
	}

	/** ", sending its shares up 14%": what the saying brought on a market. */
	private static boolean moves(Sentence sentence, int from) {
		return sentence.tokens()
			.subList(from, Math.min(from + 5, sentence.size()))
			.stream()
			.anyMatch((each) -> each.is("shares", "stock", "futures", "yields"));
	}

	/** ", as his trial began": when it was said. */
	private static boolean opens(Sentence sentence, int from) {
		int noun = from + 2;
		while (noun < from + 4 && Words.at(sentence, noun) != null && !sentence.token(noun).is(SITTINGS)) {
			noun++;
		}
		Token verb = sentence.tokens()
			.subList(Math.min(noun, sentence.size()), Math.min(noun + 6, sentence.size()))
			.stream()
			.filter(Words::isFinite)
			.findFirst()
			.orElse(null);
		return Words.is(sentence, from, "as") && Words.is(sentence, from + 1, "his", "her", "their", "its", "the", "a")
				&& Words.is(sentence, noun, SITTINGS) && verb != null && verb.tag().equals("VBD")
				&& verb.is("began", "opened", "entered", "started", "resumed", "continued", "ended", "closed", "heard",
						"drew", "got");
	}

	/**
	 * Whether what begins here hangs on the cue as the reporter's own words, or above.
	 */
	static boolean leaves(Sentence sentence, Token cue, int from, int at) {
		Token token = Words.at(sentence, at);
		if (token == null) {
			return false;
		}
		if (token.tag().equals("CC")) {
			Token conjunct = sentence.head(token);
			return conjunct != null && joins(sentence, cue, at);
		}
		Token branch = Words.branch(sentence, token, cue);
		if (branch == null) {
			return !sentence.isBelow(token, cue) && !token.tag().equals("VBN") && escapes(sentence, cue, from, token);
		}
		if (branch.index() < at && branch.index() >= from) {
			return false;
		}
		boolean though = token.is("though", "although", "but", "even", "not", "including", "if", "unless", "that");
		boolean finite = branch.tag().equals("VBG") || Words.isFinite(branch)
				|| sentence.children(branch, "aux", "cop").stream().anyMatch(Words::isFinite);
		if (token.tag().equals("VBG") && branch.equals(token) && tellsOfDeed(sentence, from, at)) {
			return false;
		}
		return (branch.isRelated("advcl", "parataxis") && !though && finite)
				|| (branch.isRelated("dep") && branch.tag().equals("VBG"))
				|| (branch.isRelated("conj") && sentence.children(branch, "mark").isEmpty() && branch.isVerb());
	}

	static boolean joins(Sentence sentence, Token cue, int at) {
		Token conjunct = sentence.head(sentence.token(at));
		return conjunct != null && conjunct.isRelated("conj") && conjunct.isVerb()
				&& sentence.children(conjunct, "mark").stream().noneMatch((each) -> each.is("that"))
				&& (conjunct.head() == cue.index() || isAbove(sentence, cue, conjunct.head()));
	}

	private static boolean isAbove(Sentence sentence, Token cue, int head) {
		return head >= 0 && head != cue.index() && sentence.isBelow(cue, sentence.token(head));
	}

	/** "said drones hit the base, wounding four": what the deed that is told brought. */
	private static boolean tellsOfDeed(Sentence sentence, int from, int at) {
		return sentence.token(at)
			.is("killing", "wounding", "injuring", "destroying", "damaging", "leaving", "causing", "forcing", "setting",
					"burning", "trapping", "hitting", "displacing", "cutting", "bringing", "making", "costing")
				&& Words.anyFinite(sentence.tokens().subList(from, at));
	}

	/**
	 * Whether a token hangs on an ancestor of the cue by a way that avoids the content.
	 */
	private static boolean escapes(Sentence sentence, Token cue, int from, Token token) {
		Token at = token;
		for (int steps = 0; at != null && steps <= sentence.size(); steps++) {
			if (at.index() >= from && at.index() < token.index()) {
				return false;
			}
			if (sentence.isBelow(cue, at)) {
				return true;
			}
			at = sentence.head(at);
		}
		return false;
	}

}
