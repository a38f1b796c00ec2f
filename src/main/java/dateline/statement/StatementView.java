package dateline.statement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import dateline.api.Named;
import dateline.api.Shown;
import dateline.article.ArticleRef;
import dateline.article.DateView;
import dateline.article.EvidenceView;
import dateline.article.Facts;
import dateline.article.Polarity;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A statement as the API answers it. */
@Schema(name = "Statement", description = "What somebody is reported to have said.")
public record StatementView(
		@Schema(description = "Public id: article and offsets.", example = "fadc2ecd8ad304f8-s120-180") String id,
		@Schema(description = "DIRECT: all between quotation marks; INDIRECT: in the reporter's words; MIXED: in the "
				+ "reporter's words with a quoted part.") StatementKind kind,
		@Schema(description = "DENIED where the speaker is reported to deny the content.") Polarity polarity,
		@Schema(description = "Who said it; null where the text leaves it unnamed.") @Nullable Named speaker,
		@Schema(description = "The words for the speaker, as printed; null where the speaker is carried over from a "
				+ "sentence before.", example = "a former senior U.S. official") @Nullable String speakerText,
		@Schema(description = "The reporting words.", example = "said") String cue,
		@Schema(description = "What was said, without the outer quotation marks and without what interrupts it.") String content,
		@Schema(description = "When it was said; null where the text does not say.") @Nullable DateView saidOn,
		@Schema(description = "To whom; null where the text does not say.") @Nullable Named addressee,
		@Schema(description = "The parts of the content in text order; more than one where the attribution "
				+ "interrupts it.") List<Piece> pieces,
		@Schema(description = "The outlet of the article; null where not stated.") @Nullable Named source,
		@Schema(description = "The outlet that the article rewrites or republishes; null where the text says "
				+ "nothing of it.") @Nullable Named origin,
		ArticleRef article, EvidenceView evidence, @Schema(description = "Id of the rule that found it.") String rule) {

	private static final String COLUMNS = """
			f.kind, f.polarity, f.speaker_text, f.cue, f.content, f.pieces, f.said_on_from, f.said_on_to,
			f.said_on_precision, f.said_on_text, f.said_on_rule, f.said_on_anchor, speaker.public_id as speaker_public_id,
			speaker.name as speaker_name, addressee.public_id as addressee_public_id, addressee.name as addressee_name""";

	static final String JOINS = Facts.JOINS + " left join actors speaker on speaker.id = f.speaker_id"
			+ " left join actors addressee on addressee.id = f.addressee_id";

	static String columns(Shown shown) {
		return Facts.columns(shown) + COLUMNS;
	}

	static StatementView of(ResultSet row) throws SQLException {
		return new StatementView(row.getString("public_id"), StatementKind.valueOf(row.getString("kind")),
				Polarity.valueOf(row.getString("polarity")), Named.of(row, "speaker"), row.getString("speaker_text"),
				row.getString("cue"), row.getString("content"), DateView.of(row, "said_on"), Named.of(row, "addressee"),
				Piece.of((Integer[]) row.getArray("pieces").getArray()), Named.of(row, "source"),
				Named.of(row, "origin"), ArticleRef.of(row), EvidenceView.of(row), row.getString("rule"));
	}

	/** A part of a statement's content. */
	@Schema(description = "A part of the content, by its offsets in code points.")
	public record Piece(@Schema(description = "Offset of the first character.") int begin,
			@Schema(description = "Offset after the last character.") int end) {

		private static List<Piece> of(Integer[] offsets) {
			List<Piece> pieces = new ArrayList<>();
			for (int at = 0; at + 1 < offsets.length; at += 2) {
				pieces.add(new Piece(offsets[at], offsets[at + 1]));
			}
			return pieces;
		}

	}

}
