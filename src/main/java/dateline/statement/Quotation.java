package dateline.statement;

import java.util.List;

import dateline.text.Span;

/**
 * A pair of quotation marks and what stands between.
 *
 * @param outer with its marks
 * @param pieces what stands between the marks; several where each paragraph opens again
 */
record Quotation(Span outer, List<Span> pieces) {

	Quotation {
		pieces = List.copyOf(pieces);
	}

	Span inner() {
		return new Span(this.pieces.getFirst().begin(), this.pieces.getLast().end());
	}

}
