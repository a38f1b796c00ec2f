package dateline.statement;

import java.util.List;

import dateline.article.Polarity;
import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * A statement whose speaker is still a phrase.
 *
 * @param voice the phrase, null where the speaker of the draft before goes on speaking
 * @param cue the reporting words
 * @param word the token that reports, null where the speaker goes on
 * @param home the sentence of the cue
 */
record Draft(StatementKind kind, Polarity polarity, @Nullable Voice voice, Span cue, @Nullable Token word,
		Sentence home, List<Span> pieces, String rule) {

	Draft {
		pieces = List.copyOf(pieces);
	}

	Span content() {
		return new Span(this.pieces.getFirst().begin(), this.pieces.getLast().end());
	}

}
