package dateline.statement;

import java.util.List;

import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Where a reported clause begins that no "that" opens and that the parse has missed: at a
 * noun phrase that a finite verb follows, behind who hears it and when it is said ("told
 * reporters on Monday <em>prices would rise</em>"). Answers with -1 where there is none,
 * and for verbs that need their "that".
 */
final class UnmarkedClauses {

	/** Who hears it, whatever the parse makes of "told reporters prices would rise". */
	private static final String[] HEARERS = { "reporters", "journalists", "lawmakers", "investors", "analysts",
			"delegates", "mps", "senators", "residents", "supporters", "viewers", "staff", "jurors", "officers",
			"parliament", "congress", "deputies", "shareholders", "detectives", "colleagues", "voters", "diplomats" };

	/** What is done with a statement: "a message posted", where no clause goes on. */
	private static final String[] ISSUED = { "posted", "published", "issued", "released", "sent", "carried",
			"broadcast", "aired", "circulated", "distributed", "shared", "signed", "read" };

	/** How many words of a noun phrase may stand before its verb. */
	private static final int NEAR = 12;

	private final Reach reach;

	UnmarkedClauses(Reach reach) {
		this.reach = reach;
	}

	/** The index at which one begins, looked for from this index on, or -1. */
	int start(Cue cue, int from) {
		Sentence sentence = cue.sentence();
		if ((!cue.verb().takes(Frame.POST) && !cue.verb().denied()) || cue.voice().head().index() > cue.index()) {
			return -1;
		}
		if (cue.verb().takes(Frame.OBJECT)) {
			return begins(sentence, from) ? from : -1;
		}
		int at = behindOccasion(cue, from);
		Token first = Words.at(sentence, at);
		return (first != null && (isPhrase(first) || isCompound(sentence, at)) && hasVerb(cue, at)) ? at : -1;
	}

	/** "like-for-like sales", "below-par results". */
	private static boolean isCompound(Sentence sentence, int at) {
		Token hyphen = Words.at(sentence, at + 1);
		return hyphen != null && hyphen.tag().equals("HYPH");
	}

	/**
	 * "told reporters late | prices would rise", "said on Monday | prices would rise".
	 */
	private static int behindOccasion(Cue cue, int from) {
		Sentence sentence = cue.sentence();
		boolean day = Words.is(sentence, from, "on") && from + 2 < sentence.size()
				&& Voices.isDay(sentence.token(from + 1)) && sentence.token(from + 2).tag().matches("NNS|DT|PRP.?");
		if (day && begins(sentence, from + 2)) {
			return from + 2;
		}
		int named = cue.verb().takes(Frame.TELL) ? behindNamed(sentence, from) : -1;
		if (named > 0) {
			return named;
		}
		boolean told = cue.verb().takes(Frame.TELL) && Words.is(sentence, from, HEARERS);
		int at = told ? from + 1 : from;
		while (at < sentence.size() && isAdverbial(cue, sentence.token(at)) && !(told && sentence.token(at).isNoun())) {
			at++;
		}
		return at;
	}

	/**
	 * "said early Saturday | another 14 were hurt", where the parse may give the day to
	 * the clause; not "said Saturday talks would go on".
	 */
	static int behindDay(Sentence sentence, int from) {
		int day = Words.is(sentence, from, "early", "late") ? from + 1 : from;
		int after = Words.is(sentence, day + 1, "morning", "afternoon", "evening", "night") ? day + 2 : day + 1;
		return (after < sentence.size() && Voices.isDay(sentence.token(day))
				&& sentence.token(after).tag().matches("DT|PDT|CD|EX|PRP\\$?") && begins(sentence, after)) ? after
						: from;
	}

	/** "told the broadcaster RTVE | the toll was", where the parse has one phrase. */
	private static int behindNamed(Sentence sentence, int from) {
		for (int i = from + 1; i < Math.min(sentence.size(), from + NEAR); i++) {
			Token token = sentence.token(i);
			if (sentence.token(i - 1).isName() && token.tag().matches("DT|PRP|PRP\\$|EX") && begins(sentence, i)) {
				return i;
			}
			if (!token.isNoun() && !token.tag().matches("DT|JJ|POS|PRP\\$|HYPH|CD")) {
				return -1;
			}
		}
		return -1;
	}

	/** Whether a noun phrase may begin with this word. */
	private static boolean isPhrase(Token first) {
		return first.tag().matches("DT|PDT|PRP|PRP\\$|JJ[RS]?|CD|EX|\\$") || first.isNoun() || first.is("there",
				"between", "at", "about", "nearly", "almost", "over", "only", "just", "even", "fewer")
				|| Words.isQuoteMark(first);
	}

	/**
	 * Whether a verb stands in the clause that begins here, and not only in a relative.
	 */
	private boolean hasVerb(Cue cue, int at) {
		Sentence sentence = cue.sentence();
		List<Token> rest = sentence.tokens().subList(at, this.reach.clauseEnd(sentence, cue.token(), at));
		return rest.stream()
			.anyMatch((each) -> Mistagged.isQuoted(sentence, each) || isMistaken(sentence, each, rest)
					|| (Words.isFinite(each) && (!each.isRelated("acl:relcl") || cue.token().head() == each.index())));
	}

	/** "said shots | continued near the port": a past taken for a participle. */
	private static boolean isMistaken(Sentence sentence, Token token, List<Token> rest) {
		return token.tag().equals("VBN") && !rest.getFirst().equals(token) && Words.anyMistaken(sentence, rest)
				&& sentence.token(token.index() - 1).isNoun();
	}

	/** Whether a noun phrase begins here that a finite verb follows at once. */
	static boolean begins(Sentence sentence, int from) {
		for (int i = from; i < Math.min(from + NEAR, sentence.size()); i++) {
			Token each = sentence.token(i);
			boolean reduced = i > from && isIssued(sentence, i);
			if (Words.isFinite(each)) {
				return i > from && !reduced
						&& (sentence.token(i - 1).isNoun() || sentence.token(i - 1).tag().matches("PRP|CD|RB|EX"));
			}
			if (!each.isNoun() && !each.tag().matches("DT|PDT|PRP|PRP\\$|EX|JJ[RS]?|CD|POS|HYPH|RB|\\$")
					&& !each.is("of", "in", "at", "from")) {
				return false;
			}
		}
		return false;
	}

	/** "a statement | read to the court": no verb of a clause. */
	static boolean isIssued(Sentence sentence, int at) {
		return sentence.token(at).is(ISSUED) && Occasions.isOccasion(sentence.token(at - 1));
	}

	/** Whether a word tells when, how or to whom it is said: "quietly", "on Monday". */
	private static boolean isAdverbial(Cue cue, Token token) {
		Token branch = Words.branch(cue.sentence(), token, cue.token());
		boolean hearer = cue.verb().takes(Frame.TELL) && branch != null && branch.isRelated("obj")
				&& cue.sentence().child(cue.token(), "iobj").isEmpty();
		if (token.is("about", "around", "over", "some", "nearly") && branch != null
				&& branch.is("third", "half", "quarter")) {
			return false;
		}
		if (Words.is(cue.sentence(), token.index() + 1, "than")) {
			return false;
		}
		boolean amount = Words.isAdverb(token) && branch != null && branch.isRelated("nsubj", "obj", "ccomp", "dep")
				&& branch.index() > token.index();
		if (token.tag().equals("EX") || (token.is("there") && token.index() + 1 < cue.sentence().size()
				&& Words.isFinite(cue.sentence().token(token.index() + 1)))) {
			return false;
		}
		return (Words.isAdverb(token) && !amount)
				|| (branch != null && branch.isRelated("obl", "obl:tmod", "nmod:tmod", "iobj", "advmod")) || hearer;
	}

}
