package dateline.statement;

import java.util.List;

import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Where the clause begins that a reporting word is followed by: behind its "that", at
 * claims that it calls untrue, where the parse has the clause, or at the noun phrase
 * before a finite verb ("told the court on Monday <em>the dam</em> was old"). Answers
 * with -1 where no clause follows ("said goodbye").
 */
final class ClauseStarts {

	private final Quotations quotations;

	private final Complementizers complementizers;

	private final UnmarkedClauses unmarked;

	ClauseStarts(Quotations quotations, Reach reach) {
		this.quotations = quotations;
		this.complementizers = new Complementizers(quotations);
		this.unmarked = new UnmarkedClauses(reach);
	}

	/**
	 * The index of the first word of the clause, looked for from this index on, or -1.
	 */
	int of(Cue cue, int from) {
		Sentence sentence = cue.sentence();
		int that = this.complementizers.behind(cue, from);
		boolean shown = cue.verb().takes(Frame.BARE) && (cue.voice().kind() == SpeakerKind.DOCUMENT
				|| (cue.token().hasLemma("find") && isCourt(cue.voice())));
		if (that > 0 || (cue.verb().takes(Frame.BARE, Frame.OUT) && !shown)) {
			return that;
		}
		int quoted = cue.verb().takes(Frame.POST) ? quotedClause(sentence, from) : -1;
		if (quoted > 0) {
			return quoted;
		}
		int claimed = Untruths.reports(sentence, from, sentence.size());
		int behind = behindOccasion(sentence, from);
		if (claimed > 0 && cue.verb().takes(Frame.POST) && (behind > from || !isOccasion(sentence, from, claimed))) {
			return behind;
		}
		Token clause = sentence.children(cue.token(), "ccomp", "xcomp")
			.stream()
			.filter((each) -> each.index() > cue.index() && hasSubject(sentence, each))
			.findFirst()
			.orElse(null);
		return (clause != null) ? parsed(cue, from, clause) : this.unmarked.start(cue, from);
	}

	/** "the tribunal", "Judge Lopez": who finds that something is so. */
	private static boolean isCourt(Voice voice) {
		return voice.sentence()
			.within(voice.span())
			.stream()
			.anyMatch((each) -> each.is("judge", "judges", "justice", "court", "tribunal", "jury", "inquiry", "inquest",
					"coroner", "magistrate", "auditor", "auditor-general", "ombudsman", "watchdog"));
	}

	/**
	 * "said <em>“the attack was repelled”</em>", "said on Monday <em>“our heroes” had
	 * won</em>": the opening mark of a quotation that is a clause or its subject, and no
	 * sentence of its own; -1 if none is here.
	 */
	private int quotedClause(Sentence sentence, int from) {
		int at = from;
		while (at < from + 3 && Words.at(sentence, at) != null
				&& (sentence.token(at).is("on", ",") || Occasions.isTime(sentence.token(at)))) {
			at++;
		}
		Token first = Words.at(sentence, at + 1);
		Quotation quotation = (first != null) ? this.quotations.opening(sentence.token(at)).orElse(null) : null;
		if (first == null || quotation == null || !Character.isLowerCase(first.text().charAt(0))) {
			return -1;
		}
		int close = QuotationReports.indexAfter(sentence, quotation.outer().end());
		Token next = Words.at(sentence, close);
		boolean subject = next != null && Words.isFinite(next) && first.tag().matches("DT|PRP\\$|NNS|JJ");
		return (subject || Words.predicate(sentence, at + 1, close - 1) > at + 1) ? at : -1;
	}

	/** Where a quotation ends that is a whole clause, unless "and that" follows it. */
	int closing(Sentence sentence, int start) {
		Quotation quotation = this.quotations.opening(sentence.token(start)).orElse(null);
		if (quotation == null) {
			return sentence.size();
		}
		int close = QuotationReports.indexAfter(sentence, quotation.outer().end());
		int and = Words.is(sentence, close, ",") ? close + 1 : close;
		boolean goesOn = Words.is(sentence, and, "and", "but") && Words.is(sentence, and + 1, "that");
		return (goesOn || Words.predicate(sentence, start + 1, close - 1) < 0) ? sentence.size() : close;
	}

	/** Where the clause begins of which the parse has this verb, or -1 if it is none. */
	private int parsed(Cue cue, int from, Token clause) {
		Sentence sentence = cue.sentence();
		boolean object = clause.tag().equals("VBD") && sentence.child(clause, "nsubj")
			.filter((each) -> cue.verb().objects().contains(each.lemma()))
			.isPresent();
		if (object) {
			return -1;
		}
		int begin = sentence.subtree(clause)
			.stream()
			.mapToInt(Token::index)
			.filter((each) -> each >= from)
			.min()
			.orElse(-1);
		boolean quotes = begin > from
				&& sentence.tokens().subList(from, begin).stream().anyMatch((each) -> this.quotations.quoted(each));
		boolean partitive = begin > from + 1 && Words.is(sentence, begin - 1, ",")
				&& Words.is(sentence, begin + 1, "of") && Words.is(sentence, begin + 2, "whom", "which");
		return quotes ? -1
				: partitive ? from : behindThat(sentence, UnmarkedClauses.behindDay(sentence, Math.max(begin, from)));
	}

	/** "yesterday in a report | that also faults the firm": no report of others. */
	private static boolean isOccasion(Sentence sentence, int from, int to) {
		List<Token> words = sentence.tokens().subList(from, to);
		return words.stream().anyMatch((each) -> each.is("in", "at", "during"))
				&& words.stream().anyMatch(Occasions::isOccasion);
	}

	/** "in a statement | it had no knowledge": behind where it is said. */
	private static int behindOccasion(Sentence sentence, int from) {
		int noun = from + 1;
		while (noun < Math.min(from + 6, sentence.size() - 1)
				&& sentence.token(noun).tag().matches("DT|JJ|NN|PRP\\$")) {
			if (Occasions.isOccasion(sentence.token(noun)) && Words.is(sentence, from, "in", "at", "during")
					&& UnmarkedClauses.begins(sentence, noun + 1)) {
				return noun + 1;
			}
			noun++;
		}
		return from;
	}

	private static boolean hasSubject(Sentence sentence, Token clause) {
		return (!sentence.children(clause, "nsubj", "expl", "csubj").isEmpty() && !clause.tag().equals("VBG"))
				|| (!sentence.children(clause, "aux").isEmpty()
						&& !sentence.children(clause, "nsubj", "expl").isEmpty());
	}

	/** Without a comma or "that" at its beginning. */
	private static int behindThat(Sentence sentence, int from) {
		int at = from;
		while (at < sentence.size() && (sentence.token(at).text().equals(",") || sentence.token(at).is("that"))) {
			at++;
		}
		return at;
	}

}
