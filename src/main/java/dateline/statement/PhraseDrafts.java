package dateline.statement;

import java.util.List;
import java.util.Optional;

import dateline.article.Polarity;
import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.Token;

/**
 * Says how far a content goes that is less than a clause: without the time and occasion
 * of the saying ("condemned the attack | in a speech"), what the reporter explains
 * ("condemned the attack, | which killed two") and what a colon opens.
 */
final class PhraseDrafts {

	private final Contents contents;

	private final Reach reach;

	private final Quotations quotations;

	PhraseDrafts(Contents contents, Reach reach, Quotations quotations) {
		this.contents = contents;
		this.reach = reach;
		this.quotations = quotations;
	}

	/**
	 * The content from one index; the words before it, back to the cue, are the cue's.
	 */
	Optional<Draft> draft(Cue cue, int from, int after, Polarity polarity, String rule) {
		Sentence sentence = cue.sentence();
		boolean clause = rule.equals("OBJECT_DENIED") && from > after;
		int end = clause ? this.reach.clauseEnd(sentence, cue.token(), from)
				: without(cue, from, this.reach.end(sentence, cue.token(), from));
		end = Math.min(end, behindQuotation(sentence, from, end));
		end = (polarity == Polarity.DENIED) ? DenialOccasions.cut(sentence, from, end, clause) : end;
		for (int i = from + 1; i < end; i++) {
			end = (sentence.token(i).text().equals(":") && !this.quotations.quoted(sentence.token(i))) ? i : end;
		}
		Span content = this.contents.whole(sentence, Words.span(sentence, from, end));
		if (content == null || isBare(sentence, from, end)) {
			return Optional.empty();
		}
		boolean wide = rule.equals("PREPOSITION") || (rule.equals("OBJECT_TO") && after > cue.index() + 1
				&& Words.is(sentence, after - 1, "on", "upon", "to"));
		Span words = wide ? cue.span().cover(sentence.token(from - 1).span()) : cue.span();
		return Optional.of(new Draft(this.contents.kind(List.of(content)), polarity, cue.voice(), words, cue.token(),
				sentence, List.of(content), rule));
	}

	/** "“sharp practice” | after he quit": the reporter goes on; else the size. */
	private int behindQuotation(Sentence sentence, int from, int end) {
		return sentence.tokens()
			.subList(from, end)
			.stream()
			.flatMap((each) -> this.quotations.around(each).stream())
			.map((each) -> QuotationReports.indexAfter(sentence, each.outer().end()))
			.filter((each) -> Words.is(sentence, each, "after", "when", "as", "while", "before", "following"))
			.findFirst()
			.orElse(sentence.size());
	}

	/** With the words from an index on that stand before it. */
	Draft from(Draft draft, int begin) {
		Span content = new Span(draft.home().token(begin).span().begin(), draft.content().end());
		return new Draft(this.contents.kind(List.of(content)), draft.polarity(), draft.voice(), draft.cue(),
				draft.word(), draft.home(), List.of(content), draft.rule());
	}

	/** Without what follows an index. */
	Draft before(Draft draft, int end) {
		Sentence sentence = draft.home();
		int from = QuotationReports.indexAfter(sentence, draft.content().begin());
		int last = Math.min(end, QuotationReports.indexAfter(sentence, draft.content().end()));
		Span content = this.contents.whole(sentence, Words.span(sentence, from, last));
		return (content == null) ? draft : new Draft(this.contents.kind(List.of(content)), draft.polarity(),
				draft.voice(), draft.cue(), draft.word(), sentence, List.of(content), draft.rule());
	}

	private static boolean isBare(Sentence sentence, int from, int end) {
		return end - from == 1 && sentence.token(from).tag().matches("PRP|DT|CD|WP|WDT");
	}

	/** Without the time and occasion of the saying at the end. */
	private int without(Cue cue, int from, int end) {
		Sentence sentence = cue.sentence();
		for (int i = from + 1; i < end; i++) {
			Token token = sentence.token(i);
			Token branch = Words.branch(sentence, token, cue.token());
			boolean time = branch != null && branch.index() >= i && branch.isRelated("obl", "nmod:tmod", "advmod")
					&& (branch.isRelated("obl:tmod") || Voices.isDay(branch)
							|| (Occasions.isOccasion(branch) && token.is("in", "at", "during")));
			boolean named = i == from + 1 && Occasions.isPeriod(token);
			boolean aside = token.text().equals(",")
					&& (aside(sentence, i + 1) || DenialOccasions.behindPeriod(sentence, i + 1) > i + 1);
			if (((time && !named) || aside)
					&& this.quotations.all().stream().noneMatch((each) -> each.outer().contains(token.span()))) {
				return i;
			}
		}
		return end;
	}

	/** ", whose bombs …", ", at which …": the reporter explains. */
	private static boolean aside(Sentence sentence, int from) {
		boolean then = Words.is(sentence, from, "when", "where") && sentence.tokens()
			.subList(from, sentence.size())
			.stream()
			.filter(Words::isFinite)
			.findFirst()
			.filter((each) -> each.tag().equals("VBD"))
			.isPresent();
		boolean counted = Words.is(sentence, from + 1, "of") && Words.is(sentence, from + 2, "which", "whom");
		return then || counted || Words.is(sentence, from, "who", "which", "whose")
				|| (Words.is(sentence, from, "at", "in", "of", "for", "on", "to", "under", "from")
						&& Words.is(sentence, from + 1, "which", "whom"));
	}

}
