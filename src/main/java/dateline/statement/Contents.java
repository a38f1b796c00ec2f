package dateline.statement;

import java.util.List;
import java.util.Optional;

import dateline.article.Polarity;
import dateline.text.Sentence;
import dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What all rules do with the words that were said: their kind, no mark cut off, and what
 * becomes of them where a verb reports them.
 */
final class Contents {

	private final Quotations quotations;

	Contents(Quotations quotations) {
		this.quotations = quotations;
	}

	static Polarity polarity(Cue cue) {
		return cue.verb().denied() ? Polarity.DENIED : Polarity.ASSERTED;
	}

	/** What a verb reports, or denies where that is its sense. */
	Draft draft(Cue cue, List<Span> pieces, String rule) {
		return draft(cue, pieces, polarity(cue), rule);
	}

	/** "said it was not true that the dam was old": the clause from one to another. */
	Optional<Draft> untrue(Cue cue, int from, int to) {
		Sentence sentence = cue.sentence();
		Span content = whole(sentence, Words.span(sentence, from, Words.beforeColon(sentence, from, to)));
		return Optional.ofNullable(content).map((each) -> draft(cue, List.of(each), Polarity.DENIED, "CLAUSE_UNTRUE"));
	}

	Draft draft(Cue cue, List<Span> pieces, Polarity polarity, String rule) {
		return new Draft(kind(pieces), polarity, cue.voice(), cue.span(), cue.token(), cue.sentence(), pieces, rule);
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
	Span trimmed(Sentence sentence, Span span) {
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
