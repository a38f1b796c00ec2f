package dateline.statement;

import java.util.List;

import dateline.article.Polarity;
import dateline.text.Sentence;
import dateline.text.Span;
import org.jspecify.annotations.Nullable;

/** What all rules do with the words that were said: their kind, and no mark cut off. */
final class Contents {

	private final Quotations quotations;

	Contents(Quotations quotations) {
		this.quotations = quotations;
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
