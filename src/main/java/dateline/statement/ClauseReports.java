package dateline.statement;

import java.util.List;
import java.util.Optional;

import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Clauses that somebody is reported to have said. Rules:
 * <ul>
 * <li>CLAUSE_AFTER: Lopez told Reuters on Monday that the dam was old.
 * <li>CLAUSE_CLEAR: Lopez made clear the dam was old.
 * <li>CLAUSE_UNTRUE: Lopez said it was not true that the dam was old. Lopez said reports
 * that it was old were false.
 * </ul>
 * {@link ClauseBefore} and {@link RelativeClauses} have further ones;
 * {@link ClauseStarts} knows where the clause begins and {@link Reach} where it ends.
 * Refused: content without a finite verb, unless {@link Mandates} has it bare, and
 * questions ("said whether").
 */
final class ClauseReports {

	/** "said little about it": what stands for a clause and is none. */
	private static final String[] LITTLE = { "little", "nothing", "much", "something", "anything" };

	private final Contents contents;

	private final Reach reach;

	private final ClauseStarts starts;

	private final ClauseBefore before;

	private final RelativeClauses relatives;

	ClauseReports(Quotations quotations, Contents contents, Reach reach, Speaking speaking) {
		this.contents = contents;
		this.reach = reach;
		this.starts = new ClauseStarts(quotations, reach);
		this.before = new ClauseBefore(contents, reach, speaking);
		this.relatives = new RelativeClauses(contents, reach);
	}

	Optional<Draft> of(Cue cue) {
		Optional<Draft> relative = this.relatives.of(cue);
		if (relative.isPresent()) {
			return relative;
		}
		if (cue.verb().takes(Frame.CLEAR)) {
			return clear(cue);
		}
		Optional<Draft> untrue = cue.verb().takes(Frame.POST) ? this.before.untrue(cue) : Optional.empty();
		if (untrue.isPresent()) {
			return untrue;
		}
		if (cue.verb().takes(Frame.OUT) && !Words.is(cue.sentence(), cue.index() + 1, "out")) {
			return Optional.empty();
		}
		boolean behind = ClauseBefore.isInverted(cue) || (cue.verb().takes(Frame.POST) && ClauseBefore.isParted(cue));
		Optional<Draft> before = behind ? this.before.of(cue) : Optional.empty();
		if (before.isPresent()) {
			return before;
		}
		Optional<Draft> after = cue.verb().takes(Frame.THAT, Frame.BARE, Frame.OUT) ? after(cue) : Optional.empty();
		return (after.isEmpty() && cue.verb().takes(Frame.POST)) ? this.before.of(cue) : after;
	}

	/** The clause behind the reporting word. */
	private Optional<Draft> after(Cue cue) {
		Sentence sentence = cue.sentence();
		int from = cue.index() + 1;
		if (Words.is(sentence, from, ",") && FurtherCues.isAside(sentence, cue)) {
			return Optional.empty();
		}
		from += (from < sentence.size() && cue.verb().particles().contains(sentence.token(from).text())) ? 1 : 0;
		from += cue.verb().takes(Frame.OUT) ? 1 : 0;
		int start = isReferred(cue, from) ? -1 : this.starts.of(cue, from);
		if (start < 0 || start >= sentence.size() || EmbeddedQuestions.begins(cue, start)
				|| isPhrase(sentence, start)) {
			return Optional.empty();
		}
		boolean denied = cue.verb().denied();
		int untrue = denied ? -1 : Untruths.behindAside(sentence, start);
		if (untrue > 0) {
			return this.contents.untrue(cue, untrue, this.reach.clauseEnd(sentence, cue.token(), untrue));
		}
		if (denied && !Words.is(sentence, start - 1, "that")) {
			int claimed = OthersReports.content(sentence, start, sentence.size());
			if (claimed < 0 && !cue.token().hasLemma("deny", "dispute", "contest", "refute")) {
				// "shot down 12 drones launched overnight"
				return Optional.empty();
			}
			start = Math.max(start, claimed);
		}
		int end = Math.min(end(cue, start), this.starts.closing(sentence, start));
		return told(cue, start,
				denied ? DenialOccasions.cut(sentence, start, Words.beforeColon(sentence, start, end), true) : end);
	}

	/** "denies that, adding …": what was said before is denied. */
	private static boolean isReferred(Cue cue, int from) {
		Token next = Words.at(cue.sentence(), from + 1);
		return cue.verb().denied() && Words.is(cue.sentence(), from, "that", "this", "it", "them", "these", "those")
				&& next != null && (Words.isMark(next) || Words.isEnd(next));
	}

	/** A clause that is told, or told to be untrue, up to another that is untrue. */
	private Optional<Draft> told(Cue cue, int start, int end) {
		int joint = joint(cue.sentence(), start, end);
		Untruths.Range untrue = cue.verb().denied() ? null : Untruths.in(cue.sentence(), start, joint);
		if (untrue != null) {
			return untrue(cue, untrue);
		}
		boolean then = joint < end && untrueBehind(cue.sentence(), joint, end) != null;
		return draft(cue, start, then ? joint : end, "CLAUSE_AFTER");
	}

	/** "said in which case", "said little about it". */
	private static boolean isPhrase(Sentence sentence, int start) {
		boolean which = sentence.token(start).tag().equals("IN") && Words.is(sentence, start + 1, "which", "whom");
		boolean little = sentence.token(start).is(LITTLE) && Words.is(sentence, start + 1, "about", "of", "on", "else",
				"more", "beyond", "except", "besides", "but")
				&& !sentence.token(Math.min(start + 2, sentence.size() - 1)).isNoun();
		return which || little;
	}

	/**
	 * "said that claims that it was old were false, <em>and that it would hold</em>":
	 * what is said besides what is not true, or is not true besides what is said.
	 */
	Optional<Draft> besides(Cue cue, Draft first) {
		Sentence sentence = cue.sentence();
		int from = QuotationReports.indexAfter(sentence, first.content().end());
		if (from + 3 > sentence.size() || cue.verb().denied()) {
			return Optional.empty();
		}
		int end = this.reach.end(sentence, cue.token(), from);
		int joint = joint(sentence, from - 1, end);
		if (joint == end) {
			return Optional.empty();
		}
		if (first.rule().equals("CLAUSE_UNTRUE")) {
			return draft(cue, that(sentence, joint) + 1, end, "CLAUSE_AFTER");
		}
		Untruths.Range untrue = (joint == from) ? untrueBehind(sentence, joint, end) : null;
		return (untrue != null) ? untrue(cue, untrue) : Optional.empty();
	}

	private static int that(Sentence sentence, int joint) {
		return Words.is(sentence, joint, ",") ? joint + 2 : joint + 1;
	}

	/** "… and that claims that it was old were false": what is not true behind "that". */
	private static Untruths.@Nullable Range untrueBehind(Sentence sentence, int joint, int end) {
		return Untruths.in(sentence, that(sentence, joint) + 1, end);
	}

	/** Where "and that" parts two clauses; the end if nothing does. */
	private static int joint(Sentence sentence, int from, int end) {
		for (int i = from + 1; i + 2 < end; i++) {
			if (sentence.token(i).is("and", "but") && Words.is(sentence, i + 1, "that")
					&& !Words.isFinite(sentence.token(i + 2))) {
				return Words.is(sentence, i - 1, ",") ? i - 1 : i;
			}
		}
		return end;
	}

	/** "the daughter, who was five, laid a place": not the end where she was five. */
	private int end(Cue cue, int start) {
		Sentence sentence = cue.sentence();
		int end = this.reach.clauseEnd(sentence, cue.token(), start);
		int comma = start;
		while (comma < end && !sentence.token(comma).text().equals(",") && !Words.isFinite(sentence.token(comma))) {
			comma++;
		}
		int next = Words.afterAdverbs(sentence, end + 1);
		boolean relative = Words.is(sentence, comma, ",") && Words.is(sentence, comma + 1, "who", "which", "whose");
		return (relative && comma < end && Words.is(sentence, end, ",") && next < sentence.size()
				&& Words.isFinite(sentence.token(next))) ? this.reach.end(sentence, cue.token(), next + 1) : end;
	}

	private Optional<Draft> untrue(Cue cue, Untruths.Range range) {
		return this.contents.untrue(cue, range.from(), range.to());
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
		return draft(cue, at, this.reach.end(sentence, cue.token(), at), "CLAUSE_CLEAR");
	}

	private Optional<Draft> draft(Cue cue, int from, int to, String rule) {
		Span content = this.contents.whole(cue.sentence(), Words.span(cue.sentence(), from, to));
		List<Token> words = (content == null) ? List.of() : cue.sentence().within(content);
		boolean cut = words.size() == 1 || (words.size() == 2 && words.getFirst().tag().matches("EX|PRP")
				&& Words.isAuxiliary(words.getLast()));
		if (content == null || cut) {
			return Optional.empty();
		}
		int close = Mandates.end(cue, from, to);
		if (close > 0) {
			return draft(cue, from, close, rule);
		}
		boolean clause = (Mandates.begins(cue, from) && words.size() > 2) || hasVerb(cue.sentence(), from, to, words);
		return clause ? Optional.of(this.contents.draft(cue, List.of(content), rule)) : Optional.empty();
	}

	/** Whether they have a finite verb that is not that of a relative clause. */
	private static boolean hasVerb(Sentence sentence, int from, int to, List<Token> words) {
		boolean related = Words.anyFinite(words) && Words.predicate(sentence, from, to) < 0
				&& !Words.anyMistaken(sentence, words)
				&& words.stream().noneMatch((each) -> each.tag().equals("CC") || each.is(";", ":"));
		return (!related && Words.anyPredicate(sentence, words))
				|| words.stream().anyMatch((each) -> Mistagged.isQuoted(sentence, each));
	}

}
