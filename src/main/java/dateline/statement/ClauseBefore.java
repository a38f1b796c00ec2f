package dateline.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Clauses that their attribution follows or parts. Rules:
 * <ul>
 * <li>CLAUSE_BEFORE: The dam was old, officials said.
 * <li>CLAUSE_AROUND: The dam, officials said, was old. A valley where, officials said,
 * the dam was old.
 * </ul>
 */
final class ClauseBefore {

	private final Contents contents;

	private final Reach reach;

	private final Speaking speaking;

	ClauseBefore(Contents contents, Reach reach, Speaking speaking) {
		this.contents = contents;
		this.reach = reach;
		this.speaking = speaking;
	}

	/** Whether commas stand before and after an attribution that follows a clause. */
	static boolean isParted(Cue cue) {
		Sentence sentence = cue.sentence();
		int begin = Math.min(QuotationReports.indexAfter(sentence, cue.voice().span().begin()), cue.index());
		int after = behind(cue);
		while (after < sentence.size() && (Words.isAdverb(sentence.token(after))
				|| Occasions.isTime(sentence.token(after)) || (sentence.token(after).is("on", "late", "last", "this")
						&& Words.at(sentence, after + 1) != null && Occasions.isTime(sentence.token(after + 1))))) {
			after++;
		}
		return Words.is(sentence, begin - 1, ",") && Words.is(sentence, after, ",")
				&& Words.anyFinite(sentence.tokens().subList(0, begin));
	}

	/** ", said the mayor": the speaker stands right behind the verb. */
	static boolean isInverted(Cue cue) {
		int voice = QuotationReports.indexAfter(cue.sentence(), cue.voice().span().begin());
		return voice == cue.index() + 1 && Words.is(cue.sentence(), cue.index() - 1, ",");
	}

	/** "It was a lie, she wrote on Monday, that the dam was old". */
	Optional<Draft> untrue(Cue cue) {
		Sentence sentence = cue.sentence();
		int begin = Math.min(QuotationReports.indexAfter(sentence, cue.voice().span().begin()), cue.index());
		if (!Words.is(sentence, begin - 1, ",") && !Words.is(sentence, begin - 2, ",")) {
			return Optional.empty();
		}
		int untrue = Untruths.parted(sentence, clauseStart(sentence, begin), begin, behind(cue));
		return (untrue < 0) ? Optional.empty()
				: this.contents.untrue(cue, untrue, this.reach.end(sentence, cue.token(), untrue));
	}

	/** The index behind the speaker and the reporting word. */
	private static int behind(Cue cue) {
		return Math.max(cue.index(), QuotationReports.indexAfter(cue.sentence(), cue.voice().span().end()) - 1) + 1;
	}

	/** The attribution follows its clause, or parts it. */
	Optional<Draft> of(Cue cue) {
		Sentence sentence = cue.sentence();
		if (cue.token().tag().equals("VBG") || relates(cue) || hasObject(cue)) {
			return Optional.empty();
		}
		int voice = QuotationReports.indexAfter(sentence, cue.voice().span().begin());
		int begin = Math.min(voice, cue.index());
		while (begin > 0 && Words.isAdverb(sentence.token(begin - 1))) {
			begin--;
		}
		Token before = Words.at(sentence, begin - 1);
		if (before != null && Words.isQuoteMark(before)) {
			before = Words.at(sentence, begin - 2);
		}
		if (before == null || (!before.text().equals(",") && !Words.is(sentence, begin - 1, "—", "–", "--"))) {
			return Optional.empty();
		}
		int start = clauseStart(sentence, begin);
		start = cue.voice().head().is("he", "she", "they", "it") ? Math.max(start, behindColon(sentence, start, begin))
				: start;
		boolean asked = isInverted(cue) && sentence.token(start).is("whether", "that", "how", "why", "what");
		if ((!asked && adverbial(sentence, start, begin)) || commands(cue)) {
			return Optional.empty();
		}
		List<Token> content = sentence.tokens().subList(start, begin);
		int after = behind(cue);
		Untruths.Range range = cue.verb().denied() ? null : Untruths.in(sentence, start, begin);
		if (range != null) {
			return this.contents.untrue(cue, range.from(), range.to());
		}
		Span second = continued(cue, begin, after);
		Span first = Words.span(sentence, start, begin);
		int relative = (second != null && Words.isAuxiliary(sentence.token(begin - 2)))
				? relative(sentence, start, begin) : -1;
		first = (relative > 0) ? Words.span(sentence, relative, begin) : first;
		if (second != null && (first == null || (begin - 2 > start && introduces(sentence.token(begin - 2))))) {
			return Optional.of(this.contents.draft(cue, List.of(second), "CLAUSE_AROUND"));
		}
		boolean finite = Words.anyPredicate(sentence, content) || second != null;
		if (!finite || first == null) {
			return Optional.empty();
		}
		List<Span> pieces = new ArrayList<>(List.of(this.contents.trimmed(sentence, first)));
		if (second != null) {
			pieces.add(second);
		}
		return Optional.of(this.contents.draft(cue, pieces, (second != null) ? "CLAUSE_AROUND" : "CLAUSE_BEFORE"));
	}

	/** "a banker who claimed", "whose government has admitted": no attribution. */
	private static boolean relates(Cue cue) {
		Sentence sentence = cue.sentence();
		int begin = QuotationReports.indexAfter(sentence, cue.voice().span().begin());
		boolean closed = Words.is(sentence, Words.beforeAdverbs(sentence, cue.index()), ",");
		return begin < cue.index() && !closed
				&& (sentence.token(begin).is("something") || isRelated(sentence, begin, cue.index()));
	}

	/** Whether a relative clause begins between the two that has no verb before it. */
	private static boolean isRelated(Sentence sentence, int from, int verb) {
		boolean related = false;
		for (int i = from; i < verb; i++) {
			Token token = sentence.token(i);
			boolean relative = token.tag().matches("WP\\$?|WDT") && !Words.isWho(token);
			related = relative || (related && !Words.isFinite(token));
		}
		return related;
	}

	/** "claimed victory": what is claimed is not what stands before. */
	private static boolean hasObject(Cue cue) {
		return !cue.verb().takes(Frame.TELL) && cue.voice().head().index() < cue.index()
				&& cue.sentence()
					.children(cue.token(), "obj")
					.stream()
					.anyMatch((each) -> each.index() > cue.index() && each.index() - cue.index() < 6
							&& !Occasions.isTime(each) && !Occasions.isOccasion(each)
							&& cue.sentence()
								.tokens()
								.subList(cue.index(), each.index())
								.stream()
								.noneMatch((token) -> token.is(",", "–", "—", "--") || token.tag().equals("IN")));
	}

	/** "where, she said, …", "because, she said, …": the clause begins behind. */
	private static boolean introduces(Token token) {
		return token.tag().equals("CC") || (!token.tag().matches("NN.*") && token.is("where", "when", "which",
				"because", "since", "although", "though", "while", "whereas", "who"));
	}

	/** "which owns it and had, she said, been told": where the relative clause begins. */
	private static int relative(Sentence sentence, int from, int to) {
		for (int i = to - 2; i > from; i--) {
			if (sentence.token(i).text().equals(",")) {
				return -1;
			}
			if (sentence.token(i).is("which", "who") && sentence.token(i - 1).text().equals(",")) {
				return i;
			}
		}
		return -1;
	}

	/** "As the storm neared, the mayor said": no clause of what was said. */
	private static boolean adverbial(Sentence sentence, int from, int to) {
		Token first = sentence.token(from);
		boolean participle = from == 0 && first.tag().equals("VBG")
				&& sentence.tokens()
					.subList(from, to)
					.stream()
					.filter(Words::isFinite)
					.allMatch((each) -> Words.isRelative(sentence.token(each.index() - 1)));
		return participle || ((first.isRelated("mark") || first.tag().equals("WRB")) && sentence.tokens()
			.subList(from, Math.max(from, to - 1))
			.stream()
			.noneMatch((each) -> each.text().equals(",")));
	}

	/** "told residents to leave": what was said follows the verb. */
	private static boolean commands(Cue cue) {
		Sentence sentence = cue.sentence();
		boolean may = cue.verb().takes(Frame.TELL, Frame.URGE, Frame.TO, Frame.URGEON);
		for (int i = cue.index() + 1; may && i + 1 < sentence.size(); i++) {
			Token token = sentence.token(i);
			if (Words.isMark(token) || token.tag().matches("W.*|IN") || Words.isFinite(token)) {
				return false;
			}
			if (token.tag().equals("TO") && sentence.token(i + 1).tag().equals("VB")) {
				return true;
			}
		}
		return false;
	}

	/** "Lopez is not convinced: the dam is old, she says": where hers begins, or -1. */
	private static int behindColon(Sentence sentence, int from, int to) {
		for (int i = from; i < to; i++) {
			if (sentence.token(i).text().equals(":") && Words.anyFinite(sentence.tokens().subList(from, i))
					&& Words.anyFinite(sentence.tokens().subList(i, Math.min(to + 6, sentence.size())))) {
				return i + 1;
			}
		}
		return -1;
	}

	/** The clause before begins with the sentence, or after a clause that is closed. */
	private static int clauseStart(Sentence sentence, int end) {
		int start = 0;
		for (int i = 0; i < end; i++) {
			start = sentence.token(i).text().equals(";") ? i + 1 : start;
		}
		while (start < end
				&& ((sentence.token(start).is("and", "but", "or", "yet", "so") && !Words.is(sentence, start + 1, "far"))
						|| Words.isMark(sentence.token(start)))) {
			start++;
		}
		return start;
	}

	/** What of the clause follows the attribution in its middle. */
	private @Nullable Span continued(Cue cue, int begin, int after) {
		Sentence sentence = cue.sentence();
		int comma = after;
		while (comma < sentence.size() && !sentence.token(comma).text().equals(",")) {
			if (sentence.token(comma).text().equals(";")) {
				return further(cue, comma + 1);
			}
			if (Words.isFinite(sentence.token(comma))) {
				return null;
			}
			comma++;
		}
		int verb = (isInverted(cue) && comma == after) ? InvertedSubjects.afterInserted(sentence, after) : -1;
		boolean unfinished = Words.predicate(sentence, clauseStart(sentence, begin), begin) < 0;
		comma = (verb > 0 && unfinished) ? verb - 1 : comma;
		Token next = Words.at(sentence, comma + 1);
		if (next == null || next.tag().equals("VBG") || next.is("as", "while", "when", "according", "after", "citing")
				|| (!unfinished && judges(sentence, comma + 1))) {
			return null;
		}
		if (next.is("that") && comma == after && (isCleft(sentence, begin) || !next.tag().equals("WDT"))) {
			return this.contents.whole(sentence,
					Words.span(sentence, comma + 1, this.reach.end(sentence, cue.token(), comma + 2)));
		}
		if (comma == after && completes(sentence, comma + 1)) {
			return this.contents.whole(sentence, Words.span(sentence, comma + 1, sentence.size()));
		}
		Token branch = Words.branch(sentence, next, cue.token());
		Token last = Words.at(sentence, begin - 2);
		boolean open = last != null
				&& (Words.isAuxiliary(last) || introduces(last) || last.tag().matches("IN|DT|TO|PRP\\$"));
		boolean outside = !sentence.isBelow(next, cue.token());
		boolean clause = open || Words.anyFinite(sentence.tokens().subList(comma + 1, sentence.size()));
		unfinished |= open || isCondition(sentence.token(clauseStart(sentence, begin)))
				|| Words.is(sentence, clauseStart(sentence, begin), "of");
		boolean joined = next.tag().equals("CC") && clause && !others(sentence, comma + 2)
				&& !turns(sentence, begin, comma + 1);
		if ((branch != null && !unfinished && !joined) || (!outside && !unfinished && !joined) || !clause) {
			return null;
		}
		return this.contents.whole(sentence,
				Words.span(sentence, joined ? comma + 2 : comma + 1, last(cue, comma + 1)));
	}

	/**
	 * "It will close, she said, in a reversal of an earlier plan": the reporter judges.
	 */
	private static boolean judges(Sentence sentence, int in) {
		Token first = Words.at(sentence, in + 1);
		Token second = Words.at(sentence, in + 2);
		boolean one = first != null && (first.is("a", "an", "one", "what")
				|| (first.is("the") && second != null && second.tag().matches("JJS|RBS|JJ")));
		return one && Words.is(sentence, in, "in")
				&& sentence.tokens()
					.subList(in + 1, Math.min(in + 6, sentence.size()))
					.stream()
					.noneMatch((each) -> Occasions.isTime(each));
	}

	/** "Prices fell in May, she said, but rents are rising": the reporter's own words. */
	private static boolean turns(Sentence sentence, int end, int joint) {
		List<Token> verbs = sentence.tokens().subList(0, end).stream().filter(Words::isFinite).toList();
		Token verb = sentence.tokens()
			.subList(joint, sentence.size())
			.stream()
			.filter(Words::isFinite)
			.findFirst()
			.orElse(null);
		return sentence.token(joint).is("but") && verb != null && verb.tag().matches("VBZ|VBP") && !verbs.isEmpty()
				&& verbs.stream().allMatch((each) -> each.tag().equals("VBD"));
	}

	/** "No: it was the army, she said, that fired." */
	private static boolean isCleft(Sentence sentence, int end) {
		for (int i = end - 1; i > 1; i--) {
			if (sentence.token(i).is(":", ";")) {
				return Words.is(sentence, i + 1, "it") && Words.is(sentence, i + 2, "was", "is");
			}
		}
		return Words.is(sentence, 0, "it") && Words.is(sentence, 1, "was", "is");
	}

	/** "Had it held, she said, they would have lived": half of what was said. */
	private static boolean isCondition(Token first) {
		return (first.tag().matches("VBD|VBN|MD|VBP|VB") && first.is("had", "were", "should"))
				|| first.is("if", "unless");
	}

	/** "Her officers, she insisted, had not shot; two reporters saw it": to the mark. */
	private int last(Cue cue, int from) {
		Sentence sentence = cue.sentence();
		for (int i = from; i < sentence.size(); i++) {
			if (sentence.token(i).text().equals(";")) {
				return (further(cue, i + 1) != null) ? sentence.size() : i;
			}
		}
		return sentence.size();
	}

	/** ", she said, with 40 of them in Lima": a phrase of what was said follows. */
	private static boolean completes(Sentence sentence, int from) {
		boolean counts = sentence.token(from).tag().equals("CD") && Words.is(sentence, from + 1, "of");
		boolean phrase = counts
				|| sentence.token(from).is("with", "including", "among", "mostly", "mainly", "compared");
		return phrase && !Words.anyFinite(sentence.tokens().subList(from, sentence.size()));
	}

	/** ", she said, and the owner denied that …": another speaks. */
	private boolean others(Sentence sentence, int from) {
		Token verb = sentence.tokens()
			.subList(Math.min(from, sentence.size()), sentence.size())
			.stream()
			.filter(Words::isFinite)
			.findFirst()
			.orElse(null);
		return verb != null && this.speaking.tells(verb)
				&& sentence.tokens()
					.subList(from, verb.index())
					.stream()
					.anyMatch((each) -> each.isNoun() || each.tag().equals("PRP"));
	}

	/**
	 * ", she said; the bridge would be closed": the speaker goes on where the verbs after
	 * the semicolon are shifted back and report nothing themselves.
	 */
	private @Nullable Span further(Cue cue, int from) {
		Sentence sentence = cue.sentence();
		List<Token> rest = sentence.tokens().subList(from, sentence.size());
		boolean shifted = rest.stream()
			.filter(Words::isFinite)
			.anyMatch((each) -> each.is("would", "had", "could", "should", "might"));
		return (cue.token().tag().equals("VBD") && shifted && !this.speaking.reports(sentence, from))
				? this.contents.whole(sentence, Words.span(sentence, from, sentence.size())) : null;
	}

}
