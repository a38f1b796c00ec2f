package dateline.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Whether a verb behind "and" or "but" has the speaker as its subject, though the parse
 * may join it to the content: "said that two had been damaged <em>but denied</em> that
 * …", "says it was fit to sail <em>and blames</em> the wind". Refused: deeds in a series
 * that the content tells ("had seized the radio, dissolved parliament and closed the
 * borders").
 */
final class FurtherPredicates {

	/** What only the reporter's speaker does, not whom he speaks about. */
	private static final Set<String> SPEAKS = Set.of("deny", "decline", "add", "acknowledge", "concede", "insist",
			"stress", "caution", "warn", "refuse");

	private static final Set<String> SPEAKS_ON = Set.of("say", "tell", "reject", "dismiss", "accuse", "urge", "demand",
			"appeal", "vow", "pledge", "blame", "condemn", "criticize", "criticise", "denounce", "argue", "describe",
			"note", "announce", "explain", "suggest", "complain", "apologize", "apologise", "deplore", "contend",
			"reiterate", "assert");

	/** What only a speaker goes on with behind words that are no clause. */
	private static final Set<String> PROMISES = Set.of("promise", "threaten", "claim", "state", "declare", "predict",
			"propose", "offer", "call", "ask", "admit", "estimate", "maintain", "allege", "remind", "assure", "inform",
			"question", "hint", "tell");

	/** What nobody says of others without saying of what. */
	private static final Set<String> REJECTS = Set.of("reject", "dismiss", "accuse", "blame", "urge", "vow", "denounce",
			"reiterate");

	/** Pasts that are no participles. */
	private static final Set<String> STRONG = Set.of("wrote", "took", "gave", "went", "began", "saw", "knew", "spoke",
			"threw", "drove", "rose", "fell", "came", "became", "ran", "broke", "chose", "flew", "withdrew", "showed",
			"drew", "swore", "forgot", "rang", "sang", "shook");

	private final ReportingLexicon lexicon;

	FurtherPredicates(ReportingLexicon lexicon) {
		this.lexicon = lexicon;
	}

	/** Whether this verb accuses or turns away. */
	static boolean isRejection(Token verb) {
		return REJECTS.contains(verb.lemma());
	}

	/**
	 * "said that two had been damaged but denied that …", "said that they had fought, and
	 * called for …": a verb that the speaker is the subject of, though the parse may join
	 * it to the content.
	 * @param next the index after "and" or "but"
	 */
	boolean speaksOn(Sentence sentence, Token cue, int next) {
		int at = next;
		while (at < sentence.size() && (Words.isAdverb(sentence.token(at))
				|| (cue.tag().equals("VBN") && sentence.token(at).is("has", "have", "had")))) {
			at++;
		}
		Token verb = Words.at(sentence, at);
		if (verb != null && isPresentOnly(sentence, cue, verb, next) && this.lexicon.verb(verb.lemma()).isPresent()) {
			return true;
		}
		if (verb == null || !sameForm(sentence, cue, verb) || this.lexicon.verb(verb.lemma()).isEmpty()) {
			return verb != null && cue.tag().equals("VBD") && verb.is("declined", "refused");
		}
		if (SPEAKS.contains(verb.lemma()) && cue.tag().equals("VBD")) {
			return true;
		}
		boolean claims = this.lexicon.verb(verb.lemma()).filter(ReportingVerb::denied).isPresent()
				&& OthersReports.content(sentence, at + 1, sentence.size()) > 0;
		if (cue.tag().equals("VBD") && (claims || (isRejection(verb) && isOthers(sentence, cue, next)))) {
			return true;
		}
		boolean calls = verb.hasLemma("call") && Words.is(sentence, at + 1, "on", "for");
		boolean comma = Words.is(sentence, next - 2, ",", "-", "–", "—", ")", "-RRB-");
		boolean clause = Words.anyFinite(sentence.tokens().subList(cue.index() + 1, Math.max(cue.index() + 1, next)));
		if (!clause && verb.tag().equals(cue.tag()) && PROMISES.contains(verb.lemma())) {
			return true;
		}
		return (calls || SPEAKS.contains(verb.lemma()) || SPEAKS_ON.contains(verb.lemma()))
				&& (comma || !clause || (isBackshifted(sentence, cue, next) && (states(sentence, at + 1)
						|| isTurn(sentence, next) || (verb.hasLemma("say") && clause(sentence, at + 1)))));
	}

	/**
	 * "denied that he would resign <em>and left</em>", "said it had tested the oil
	 * <em>and wrote</em>": a past that cannot go on with "would" or "had". "denies it
	 * lied <em>and is suing</em>": a present behind a past.
	 */
	static boolean leavesTense(Sentence sentence, Token cue, int from, int and) {
		int at = Words.afterAdverbs(sentence, and + 1);
		Token verb = Words.at(sentence, at);
		Token last = last(sentence, from, and).orElse(null);
		if (verb != null && last != null && cue.tag().matches("VBZ|NNS") && verb.tag().equals("VBZ")) {
			return !verb.is("'s", "’s")
					&& sentence.tokens().subList(from, and).stream().noneMatch(ClauseBreaks::isPresent);
		}
		if (verb == null || last == null || !verb.tag().equals("VBD") || Words.isAuxiliary(verb)
				|| !cue.tag().matches("VBD|VBN")) {
			return false;
		}
		Token under = Words.at(sentence, Words.afterAdverbs(sentence, last.index() + 1));
		boolean plain = last.is("would", "could", "might", "should", "did") && under != null && under.tag().equals("VB")
				&& !under.hasLemma("be", "have", "get") && !verb.is(verb.lemma());
		return plain || (STRONG.contains(verb.text()) && last.is("had", "has", "would", "could"));
	}

	/** "denied taking bribes <em>and left</em>": words without a verb have no second. */
	static boolean followsPhrase(Sentence sentence, int from, int and) {
		Token verb = Words.at(sentence, Words.afterAdverbs(sentence, and + 1));
		return verb != null && verb.tag().matches("VBD|VBZ|MD") && Words.isFinite(verb)
				&& !Words.anyPredicate(sentence, sentence.tokens().subList(from, and));
	}

	/** "said a deal was close but she cautioned that": the same speaker again. */
	static boolean turns(Sentence sentence, Token cue, int from, int and) {
		Token verb = Words.at(sentence, Words.afterAdverbs(sentence, and + 2));
		return Words.is(sentence, and + 1, "he", "she", "it", "they") && verb != null && verb.tag().equals(cue.tag())
				&& Words.isFinite(verb) && SPEAKS.contains(verb.lemma())
				&& Words.anyFinite(sentence.tokens().subList(from, and));
	}

	/** "says it was fit to sail and blames the wind": no other verb in the present. */
	private static boolean isPresentOnly(Sentence sentence, Token cue, Token verb, int end) {
		List<Token> content = sentence.tokens().subList(cue.index() + 1, Math.max(cue.index() + 1, end));
		boolean perfect = cue.tag().equals("VBN")
				&& sentence.children(cue, "aux").stream().anyMatch((each) -> each.is("has"));
		return (perfect || cue.tag().equals("VBZ")) && verb.tag().equals("VBZ") && Words.anyFinite(content)
				&& content.stream().noneMatch((each) -> each.tag().equals("VBZ"));
	}

	/**
	 * "said the talks collapsed and accused": whether what was said is no deed that its
	 * subject could go on with in the plain past.
	 */
	private boolean isOthers(Sentence sentence, Token cue, int end) {
		List<Token> content = sentence.tokens().subList(cue.index() + 1, Math.max(cue.index() + 1, end));
		if (ClauseBreaks.isShifted(content) || content.stream().anyMatch(ClauseBreaks::isPresent)) {
			return true;
		}
		int verb = Words.predicate(sentence, cue.index() + 1, end);
		Token subject = (verb > 0) ? sentence.tokens()
			.subList(cue.index() + 1, verb)
			.stream()
			.filter((each) -> each.isRelated("nsubj", "nsubj:pass"))
			.findFirst()
			.orElse(sentence.token(verb - 1)) : null;
		return subject != null && subject.tag().matches("NNS?") && subject.entity() == null
				&& this.lexicon.speaker(subject.lemma()).isEmpty();
	}

	/** "said that", "said in a statement that", "told reporters on Monday that". */
	private static boolean states(Sentence sentence, int from) {
		for (int i = from; i < Math.min(from + 8, sentence.size()); i++) {
			Token token = sentence.token(i);
			if (token.is("that") && i + 1 < sentence.size()) {
				return true;
			}
			if (Words.isFinite(token) || Words.isMark(token) || Words.isQuoteMark(token)) {
				return false;
			}
		}
		return false;
	}

	/** "said the group wanted": a clause without "that". */
	private static boolean clause(Sentence sentence, int from) {
		int verb = Speaking.phraseEnd(sentence, from);
		return verb > from && verb < sentence.size() && Words.isFinite(sentence.token(verb));
	}

	/** "had erred but rejected": who "had" does not go on in the plain past. */
	private static boolean isTurn(Sentence sentence, int next) {
		Token verb = Words.at(sentence, next);
		return Words.is(sentence, next - 1, "but") && verb != null && verb.tag().equals("VBD");
	}

	/** Regular pasts look like participles. */
	private static boolean sameForm(Sentence sentence, Token cue, Token verb) {
		boolean past = cue.tag().equals("VBD") || (cue.tag().equals("VBN") && sentence.children(cue, "aux").isEmpty());
		return verb.tag().equals(cue.tag()) || (past && verb.tag().matches("VBD|VBN"));
	}

	/** Whether the last verb of the content is what "has", "will" or "is" become. */
	private static boolean isBackshifted(Sentence sentence, Token cue, int end) {
		return last(sentence, cue.index() + 1, end).filter(ClauseBreaks::isShifted).isPresent();
	}

	/** The last finite verb between two indexes. */
	private static Optional<Token> last(Sentence sentence, int from, int end) {
		return sentence.tokens()
			.subList(from, Math.max(from, end))
			.reversed()
			.stream()
			.filter(Words::isFinite)
			.findFirst();
	}

	/**
	 * A verb of the same form right after "and": a further predicate of the speaker's.
	 */
	static boolean shared(Sentence sentence, Token cue, int next) {
		int at = Words.afterAdverbs(sentence, next);
		Token verb = Words.at(sentence, at);
		if (verb == null) {
			return false;
		}
		boolean mistagged = cue.tag().equals("VBZ") && verb.is("calls", "demands", "urges", "claims", "warns")
				&& Words.is(sentence, at + 1, "for", "that", "of");
		return mistagged || (verb.isVerb() && verb.tag().equals(cue.tag()) && verb.isRelated("conj")
				&& verb.head() == cue.index());
	}

	/**
	 * "had seized the radio, dissolved parliament and closed the borders": three deeds.
	 */
	static boolean isSeries(Sentence sentence, int from, int and) {
		Token verb = Words.at(sentence, and + 1);
		int comma = and - 1;
		while (comma > from && !Words.isMark(sentence.token(comma)) && !Words.isFinite(sentence.token(comma))) {
			comma--;
		}
		comma -= (comma > from && sentence.token(comma - 1).text().equals(",")) ? 1 : 0;
		Token second = Words.at(sentence, comma + 1);
		return verb != null && second != null && verb.tag().matches("VBN|VBD") && second.tag().matches("VBN|VBD")
				&& sentence.token(comma).text().equals(",") && comma > from
				&& sentence.tokens()
					.subList(from, comma)
					.stream()
					.anyMatch((each) -> each.is("had", "has", "have", "was", "were"));
	}

}
