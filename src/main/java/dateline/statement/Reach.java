package dateline.statement;

import dateline.text.Sentence;
import dateline.text.Token;

/**
 * How far to the right a reported content goes: to the end of its sentence, unless the
 * reporter speaks again in a further predicate of the same subject ("and called for
 * calm"), in a clause of its own about the saying (", as the vote nears"), or in an
 * attribution (", according to the mayor").
 */
final class Reach {

	private final MainClause main;

	private final ClauseBreaks breaks;

	private final OthersWords others;

	private final FurtherPredicates further;

	Reach(ReportingLexicon lexicon, Speaking speaking) {
		this.main = new MainClause(lexicon);
		this.breaks = new ClauseBreaks(speaking);
		this.others = new OthersWords(lexicon, speaking);
		this.further = new FurtherPredicates(lexicon);
	}

	/** The index after the last token of the content that begins at an index. */
	int end(Sentence sentence, Token cue, int from) {
		return end(sentence, cue, from, from);
	}

	/** The same for a clause, which does not end before its own verb. */
	int clauseEnd(Sentence sentence, Token cue, int from) {
		int verb = Words.predicate(sentence, from, sentence.size());
		long commas = (verb < 0) ? 0
				: sentence.tokens().subList(from, verb).stream().filter((each) -> each.text().equals(",")).count();
		return end(sentence, cue, from, (commas == 1) ? from : Math.max(from, verb));
	}

	private int end(Sentence sentence, Token cue, int from, int least) {
		int depth = 0;
		int main = this.main.verb(sentence, cue, from);
		for (int i = from; i < main; i++) {
			Token token = sentence.token(i);
			depth += token.is("(", "-LRB-", "[") ? 1 : token.is(")", "-RRB-", "]") ? -1 : 0;
			if (depth < 0 || (i > least && depth == 0 && stops(sentence, cue, from, i))) {
				return i;
			}
		}
		return main;
	}

	private boolean stops(Sentence sentence, Token cue, int from, int at) {
		Token token = sentence.token(at);
		boolean comma = token.text().equals(",") || (at > from + 1 && Words.isQuoteMark(token)
				&& Words.is(sentence, at - 1, ",") && !token.tag().equals("``"));
		if (token.is(";", "•", "|") || (comma && cue.tag().equals("VBG") && cue.index() <= 1)) {
			return true;
		}
		boolean deed = token.tag().equals("CC") && startsWithGerund(sentence, from) && isGerund(sentence, at + 1);
		if (deed || goesOn(sentence, from, at)) {
			return false;
		}
		if ((token.is("–", "—", "--") && this.others.explains(sentence, at))
				|| (token.tag().equals("CC") && this.breaks.others(sentence, from, at))) {
			return true;
		}
		if ((token.is(":") && quotes(sentence, at + 1)) || (comma && !Words.isSeries(sentence, at)
				&& !isGerundSeries(sentence, from, at) && breaksOff(sentence, cue, from, at))) {
			return true;
		}
		if (token.tag().equals("CC") && (FurtherPredicates.leavesTense(sentence, cue, from, at)
				|| FurtherPredicates.followsPhrase(sentence, from, at))) {
			return true;
		}
		if (token.tag().equals("CC") && cue.tag().equals("VBD")
				&& (Words.is(sentence, at + 1, "had", "would") || FurtherPredicates.isSeries(sentence, from, at))) {
			return false;
		}
		if (token.is("and") && Words.anyFinite(sentence.tokens().subList(from, at)) && countsOn(sentence, at + 1)) {
			return false;
		}
		return token.tag().equals("CC") && (FurtherPredicates.turns(sentence, cue, from, at)
				|| this.further.speaksOn(sentence, cue, behindAside(sentence, at))
				|| this.further.speaksOn(sentence, cue, at + 1) || FurtherPredicates.shared(sentence, cue, at + 1)
				|| (ReporterClauses.leaves(sentence, cue, from, at + 1) && Words.at(sentence, at + 1) != null
						&& ReporterClauses.joins(sentence, cue, at)));
	}

	/** Whether the content ends at this comma. */
	private boolean breaksOff(Sentence sentence, Token cue, int from, int comma) {
		return this.breaks.begins(sentence, cue, from, comma) || this.others.begin(sentence, from, comma)
				|| Resumptions.begin(sentence, cue, from, comma) || ReporterClauses.tail(sentence, comma)
				|| ReporterClauses.dates(sentence, from, comma)
				|| ReporterClauses.leaves(sentence, cue, from, comma + 1);
	}

	/**
	 * ", and that …", ", but that state television …": what was said goes on with another
	 * clause, whatever the parse hangs it on.
	 */
	private static boolean goesOn(Sentence sentence, int from, int at) {
		int and = sentence.token(at).text().equals(",") ? at + 1 : at;
		boolean that = Words.is(sentence, and + 1, "that") && Words.at(sentence, and + 2) != null;
		Token joint = Words.at(sentence, and);
		if (joint == null || !joint.tag().equals("CC") || !that || Words.isFinite(sentence.token(and + 2))) {
			return false;
		}
		return Words.anyFinite(sentence.tokens().subList(from, at))
				&& Words.anyFinite(sentence.tokens().subList(and + 2, sentence.size()));
	}

	/** "said 12 houses fell and <em>20 were</em> damaged": more of what was told. */
	private static boolean countsOn(Sentence sentence, int from) {
		Token verb = Words.at(sentence, from + 1);
		return verb != null && sentence.token(from).tag().equals("CD") && Words.isFinite(verb);
	}

	/** ", but, pressed to name them, | said": the index behind the aside, or "and". */
	private static int behindAside(Sentence sentence, int and) {
		for (int i = and + 2; Words.is(sentence, and + 1, ",") && i < Math.min(sentence.size(), and + 12); i++) {
			if (sentence.token(i).text().equals(",")) {
				return i + 1;
			}
			if (Words.isFinite(sentence.token(i))) {
				break;
			}
		}
		return and + 1;
	}

	/** "taking bribes, <em>lying</em> to police and <em>hiding</em>": one deed more. */
	private static boolean isGerundSeries(Sentence sentence, int from, int comma) {
		if (!startsWithGerund(sentence, from) || !isGerund(sentence, comma + 1)) {
			return false;
		}
		for (int i = comma + 2; i + 1 < sentence.size(); i++) {
			if (sentence.token(i).is("and", "or")) {
				return isGerund(sentence, i + 1);
			}
			if (Words.isFinite(sentence.token(i))) {
				return false;
			}
		}
		return false;
	}

	/** "shredding papers", whatever the tagger says. */
	private static boolean startsWithGerund(Sentence sentence, int from) {
		return sentence.token(from).text().endsWith("ing");
	}

	private static boolean isGerund(Sentence sentence, int at) {
		Token token = Words.at(sentence, at);
		return token != null && token.tag().equals("VBG");
	}

	/** : “We will go on.” */
	private static boolean quotes(Sentence sentence, int from) {
		Token mark = Words.at(sentence, from);
		Token first = Words.at(sentence, from + 1);
		return mark != null && first != null && Words.isQuoteMark(mark)
				&& Character.isUpperCase(first.text().charAt(0));
	}

	/** ", while the union accuses the firm of …", ", though doctors say …". */
	boolean contrasts(Sentence sentence, int comma) {
		return this.others.contrasts(sentence, comma);
	}

}
