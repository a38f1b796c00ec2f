package dateline.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dateline.article.Polarity;
import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Clauses that somebody is reported to have said. Rules:
 * <ul>
 * <li>CLAUSE_AFTER: Lopez told Reuters on Monday that the dam was old.
 * <li>CLAUSE_CLEAR: Lopez made clear the dam was old.
 * <li>CLAUSE_BEFORE: The dam was old, officials said.
 * <li>CLAUSE_AROUND: The dam, officials said, was old.
 * <li>CLAUSE_RELATIVE: a dam that she said was old
 * <li>CLAUSE_WHAT: what she said was an old dam; what she described as an old dam
 * <li>CLAUSE_WHICH_DENIED: the dam was old, which the mayor denied
 * </ul>
 * Refused: content without a finite verb.
 */
final class ClauseReports {

	private final Quotations quotations;

	ClauseReports(Quotations quotations) {
		this.quotations = quotations;
	}

	Optional<Draft> of(Cue cue) {
		Optional<Draft> relative = relative(cue);
		if (relative.isPresent()) {
			return relative;
		}
		if (cue.verb().takes(Frame.CLEAR)) {
			return clear(cue);
		}
		Optional<Draft> right = cue.verb().takes(Frame.THAT, Frame.BARE, Frame.OUT) ? right(cue) : Optional.empty();
		return (right.isEmpty() && cue.verb().takes(Frame.POST)) ? left(cue) : right;
	}

	private Optional<Draft> right(Cue cue) {
		Sentence sentence = cue.sentence();
		int from = cue.index() + 1;
		if (cue.verb().takes(Frame.OUT)) {
			if (!Words.is(sentence, from, "out")) {
				return Optional.empty();
			}
			from++;
		}
		int start = start(cue, from);
		if (start < 0 || start >= sentence.size() || sentence.token(start).tag().matches("W.*")
				|| sentence.token(start).is("whether", "if")) {
			return Optional.empty();
		}
		int end = Reach.end(sentence, cue.token(), start);
		return draft(cue, start, end, "CLAUSE_AFTER");
	}

	/**
	 * Where the clause begins: after "that", or where the parse or a finite verb says.
	 */
	private int start(Cue cue, int from) {
		Sentence sentence = cue.sentence();
		int that = that(cue, from);
		if (that > 0 || cue.verb().takes(Frame.BARE, Frame.OUT)) {
			return that;
		}
		Token clause = sentence.children(cue.token(), "ccomp", "xcomp")
			.stream()
			.filter((each) -> each.index() > cue.index() && hasSubject(sentence, each))
			.findFirst()
			.orElse(null);
		if (clause != null) {
			int begin = sentence.subtree(clause)
				.stream()
				.mapToInt(Token::index)
				.filter((each) -> each >= from)
				.min()
				.orElse(-1);
			return skipped(cue, Math.max(begin, from));
		}
		return unparsed(cue, from);
	}

	private static boolean hasSubject(Sentence sentence, Token clause) {
		return (!sentence.children(clause, "nsubj", "expl", "csubj").isEmpty() && !clause.tag().equals("VBG"))
				|| (!sentence.children(clause, "aux").isEmpty()
						&& !sentence.children(clause, "nsubj", "expl").isEmpty());
	}

	/** The index after a complementizer that comes before any finite verb, or -1. */
	private int that(Cue cue, int from) {
		Sentence sentence = cue.sentence();
		for (int i = from; i < sentence.size(); i++) {
			Token each = sentence.token(i);
			Token before = sentence.token(i - 1);
			if (each.is("that") && i > from && before.isNoun() && before.isRelated("obj")
					&& before.head() == cue.index() && !cue.verb().takes(Frame.TELL) && !cue.verb().denied()) {
				return -1;
			}
			boolean own = i == from || !before.isNoun() || ObjectReports.isTime(before) || each.head() < 0
					|| !sentence.token(each.head()).isRelated("acl");
			if (each.is("that") && Words.at(sentence, i + 1) != null && Words.isMark(sentence.token(i + 1)) && i == from
					&& cue.verb().denied()) {
				return -1;
			}
			if ((each.is("that") && each.tag().equals("IN") && own)
					|| (each.is("that") && i == from && !each.tag().equals("DT"))) {
				return i + 1;
			}
			boolean tail = each.tag().equals("VBG") && before.text().equals(",");
			if (tail || Words.isFinite(each) || this.quotations.quoted(each) || each.is(":", ";", "to")) {
				return -1;
			}
		}
		return -1;
	}

	/** Without the hearer and the adverbials of the saying at its beginning. */
	private static int skipped(Cue cue, int from) {
		Sentence sentence = cue.sentence();
		int at = from;
		while (at < sentence.size() && (sentence.token(at).text().equals(",") || sentence.token(at).is("that"))) {
			at++;
		}
		return at;
	}

	/** For verbs whose clause the parse has missed: a noun phrase and a finite verb. */
	private int unparsed(Cue cue, int from) {
		Sentence sentence = cue.sentence();
		if (!cue.verb().takes(Frame.POST) || cue.verb().takes(Frame.OBJECT)) {
			return -1;
		}
		int at = from;
		while (at < sentence.size() && adverbial(cue, sentence.token(at))) {
			at++;
		}
		Token first = Words.at(sentence, at);
		boolean phrase = first != null && (first.tag().matches("DT|PRP|PRP\\$|JJ|CD|EX") || first.isNoun());
		if (!phrase || cue.voice().head().index() > cue.index()) {
			return -1;
		}
		List<Token> rest = sentence.tokens().subList(at, Reach.end(sentence, cue.token(), at));
		return rest.stream().anyMatch((each) -> Words.isFinite(each) && !each.isRelated("acl:relcl")) ? at : -1;
	}

	private static boolean adverbial(Cue cue, Token token) {
		Token branch = Words.branch(cue.sentence(), token, cue.token());
		return Words.isAdverb(token)
				|| (branch != null && branch.isRelated("obl", "obl:tmod", "nmod:tmod", "iobj", "advmod"))
				|| (cue.verb().takes(Frame.TELL) && branch != null && branch.isRelated("obj"));
	}

	private Optional<Draft> clear(Cue cue) {
		Sentence sentence = cue.sentence();
		int at = cue.index() + 1;
		at += Words.is(sentence, at, "it") ? 1 : 0;
		at += Words.is(sentence, at, "very", "abundantly", "quite", "perfectly") ? 1 : 0;
		if (!Words.is(sentence, at, "clear", "plain")) {
			return Optional.empty();
		}
		at += Words.is(sentence, at + 1, "that") ? 2 : 1;
		return draft(cue, at, Reach.end(sentence, cue.token(), at), "CLAUSE_CLEAR");
	}

	/** The attribution follows its clause, or parts it. */
	private Optional<Draft> left(Cue cue) {
		Sentence sentence = cue.sentence();
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
		if (adverbial(sentence, start, begin) || commands(sentence, cue.index() + 1)) {
			return Optional.empty();
		}
		List<Token> content = sentence.tokens().subList(start, begin);
		int after = Math.max(cue.index(), QuotationReports.indexAfter(sentence, cue.voice().span().end()) - 1) + 1;
		Span second = continued(cue, begin, after);
		boolean finite = Words.anyFinite(content) || second != null;
		Span first = Words.span(sentence, start, begin);
		if (!finite || first == null) {
			return Optional.empty();
		}
		List<Span> pieces = new ArrayList<>(List.of(trimmed(sentence, first)));
		if (second != null) {
			pieces.add(second);
		}
		return Optional.of(new Draft(kind(pieces), polarity(cue), cue.voice(), cue.span(), cue.token(), sentence,
				pieces, (second != null) ? "CLAUSE_AROUND" : "CLAUSE_BEFORE"));
	}

	/** "As the storm neared, the mayor said": no clause of what was said. */
	private static boolean adverbial(Sentence sentence, int from, int to) {
		Token first = sentence.token(from);
		return (first.isRelated("mark") || first.tag().equals("WRB")) && sentence.tokens()
			.subList(from, Math.max(from, to - 1))
			.stream()
			.noneMatch((each) -> each.text().equals(","));
	}

	/** "told residents to leave": what was said follows the verb. */
	private static boolean commands(Sentence sentence, int from) {
		for (int i = from; i + 1 < sentence.size() && !Words.isMark(sentence.token(i)); i++) {
			if (sentence.token(i).tag().equals("TO") && sentence.token(i + 1).tag().equals("VB")) {
				return true;
			}
		}
		return false;
	}

	/** The clause before begins with the sentence, or after a clause that is closed. */
	private static int clauseStart(Sentence sentence, int end) {
		int start = 0;
		for (int i = 0; i < end; i++) {
			start = sentence.token(i).text().equals(";") ? i + 1 : start;
		}
		while (start < end && (sentence.token(start).tag().equals("CC") || Words.isMark(sentence.token(start)))) {
			start++;
		}
		return start;
	}

	/** What of the clause follows the attribution in its middle. */
	private @Nullable Span continued(Cue cue, int begin, int after) {
		Sentence sentence = cue.sentence();
		int comma = after;
		while (comma < sentence.size() && !sentence.token(comma).text().equals(",")) {
			if (Words.isFinite(sentence.token(comma))) {
				return null;
			}
			comma++;
		}
		Token next = Words.at(sentence, comma + 1);
		if (next == null || next.tag().equals("VBG")
				|| next.is("as", "while", "when", "according", "after", "citing")) {
			return null;
		}
		Token branch = Words.branch(sentence, next, cue.token());
		boolean outside = !sentence.isBelow(next, cue.token());
		boolean clause = Words.anyFinite(sentence.tokens().subList(comma + 1, sentence.size()));
		boolean unfinished = !Words.anyFinite(sentence.tokens().subList(0, begin));
		boolean joined = next.tag().equals("CC") && clause;
		if ((branch != null && !unfinished && !joined) || (!outside && !unfinished && !joined) || !clause) {
			return null;
		}
		return whole(sentence, Words.span(sentence, joined ? comma + 2 : comma + 1, sentence.size()));
	}

	private Optional<Draft> relative(Cue cue) {
		Sentence sentence = cue.sentence();
		int voice = QuotationReports.indexAfter(sentence, cue.voice().span().begin());
		Token word = Words.at(sentence, voice - 1);
		if (word == null || !word.is("that", "which", "what", "who", "whom") || cue.index() < voice) {
			return Optional.empty();
		}
		int next = cue.index() + 1;
		if (word.is("what")) {
			return what(cue, next);
		}
		boolean gapped = Words.at(sentence, next) != null && Words.isFinite(sentence.token(next));
		if (word.is("that") && word.tag().equals("IN") && !cue.token().isRelated("acl") && !gapped) {
			return Optional.empty();
		}
		boolean last = next >= sentence.size() || Words.isMark(sentence.token(next))
				|| Words.isEnd(sentence.token(next));
		if (last) {
			return (cue.verb().denied() && word.is("which", "that")) ? denied(cue, voice - 1) : Optional.empty();
		}
		Token after = sentence.token(next);
		boolean gap = cue.verb().takes(Frame.THAT) && (Words.isFinite(after) || Words.isAdverb(after));
		Token noun = antecedent(sentence, cue, voice - 1);
		if (!gap || noun == null) {
			return Optional.empty();
		}
		int from = sentence.subtree(noun).stream().mapToInt(Token::index).min().orElse(noun.index());
		from += sentence.token(from).tag().equals("IN") ? 1 : 0;
		Span first = Words.span(sentence, from, voice - 1);
		Span second = Words.span(sentence, next, Reach.end(sentence, cue.token(), next));
		return (first == null || second == null) ? Optional.empty()
				: Optional.of(new Draft(kind(List.of(first, second)), polarity(cue), cue.voice(), cue.span(),
						cue.token(), sentence, List.of(first, second), "CLAUSE_RELATIVE"));
	}

	private static @Nullable Token antecedent(Sentence sentence, Cue cue, int word) {
		Token head = cue.token().isRelated("acl") ? sentence.head(cue.token()) : null;
		Token before = sentence.token(Math.max(0, word - 1));
		if (before.isNoun() && (head == null || head.index() >= word)) {
			return before;
		}
		return (head != null && head.isNoun() && head.index() < word) ? head : null;
	}

	/** "which Baghdad denied": what stands before, from its verb's subject on. */
	private Optional<Draft> denied(Cue cue, int word) {
		Sentence sentence = cue.sentence();
		int from = 0;
		for (int i = word - 1; i > 0; i--) {
			if (sentence.token(i).is("what", "that") && !sentence.token(i).tag().equals("DT")) {
				from = sentence.token(i).is("what") ? i : i + 1;
				break;
			}
		}
		List<Token> before = sentence.tokens().subList(from, word);
		Span content = Words.span(sentence, from, word);
		return (content == null || !Words.anyFinite(before)) ? Optional.empty()
				: Optional.of(new Draft(kind(List.of(content)), Polarity.DENIED, cue.voice(), cue.span(), cue.token(),
						sentence, List.of(content), "CLAUSE_WHICH_DENIED"));
	}

	private Optional<Draft> what(Cue cue, int next) {
		Sentence sentence = cue.sentence();
		boolean is = Words.is(sentence, next, "was", "is", "were", "are", "as")
				&& cue.verb().takes(Frame.THAT, Frame.AS);
		if (!is && !cue.verb().takes(Frame.NAME)) {
			return Optional.empty();
		}
		int from = is ? next + 1 : next;
		int end = from;
		while (end < sentence.size() && !sentence.token(end).text().equals(",") && !Words.isEnd(sentence.token(end))
				&& !Words.isFinite(sentence.token(end))) {
			end++;
		}
		Span content = Words.span(sentence, from, end);
		return (content == null) ? Optional.empty() : Optional.of(new Draft(kind(List.of(content)), polarity(cue),
				cue.voice(), cue.span(), cue.token(), sentence, List.of(content), "CLAUSE_WHAT"));
	}

	private Optional<Draft> draft(Cue cue, int from, int to, String rule) {
		Span content = whole(cue.sentence(), Words.span(cue.sentence(), from, to));
		if (content == null || !Words.anyFinite(cue.sentence().within(content))) {
			return Optional.empty();
		}
		return Optional.of(new Draft(kind(List.of(content)), polarity(cue), cue.voice(), cue.span(), cue.token(),
				cue.sentence(), List.of(content), rule));
	}

	static Polarity polarity(Cue cue) {
		return cue.verb().denied() ? Polarity.DENIED : Polarity.ASSERTED;
	}

	StatementKind kind(List<Span> pieces) {
		boolean quotes = this.quotations.all()
			.stream()
			.anyMatch((each) -> pieces.stream().anyMatch((piece) -> piece.overlaps(each.outer())));
		return quotes ? StatementKind.MIXED : StatementKind.INDIRECT;
	}

	@Nullable Span whole(Sentence sentence, @Nullable Span span) {
		return (span == null) ? null : trimmed(sentence, span);
	}

	/** Takes in a closing mark, or leaves out an opening one, that the end has cut. */
	private Span trimmed(Sentence sentence, Span span) {
		Span whole = span;
		for (Quotation each : this.quotations.all()) {
			boolean cut = each.outer().overlaps(whole) && !whole.contains(each.outer())
					&& !each.inner().contains(whole);
			if (cut && sentence.span().contains(each.outer())) {
				whole = whole.cover(each.outer());
			}
		}
		return whole;
	}

}
