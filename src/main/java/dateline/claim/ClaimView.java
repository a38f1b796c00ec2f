package dateline.claim;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;

import dateline.api.Named;
import dateline.api.Numbers;
import dateline.api.PlaceView;
import dateline.api.Shown;
import dateline.article.ArticleRef;
import dateline.article.DateView;
import dateline.article.EvidenceView;
import dateline.article.Facts;
import dateline.article.Polarity;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A claim as the API answers it. */
@Schema(name = "Claim",
		description = "A quantity that an article gives. The evidence is the number with its " + "comparator words.")
public record ClaimView(
		@Schema(description = "Public id: article, offsets and measure.",
				example = "da6def8141b84164-c3463-3482-troops") String id,
		@Schema(description = "What is counted.") Measure measure,
		@Schema(description = "The number given; null for VAGUE and BETWEEN.",
				example = "2500") @Nullable BigDecimal value,
		@Schema(description = "The least that the words allow; null where open.",
				example = "2500") @Nullable BigDecimal min,
		@Schema(description = "The most that the words allow; null where open.",
				example = "2500") @Nullable BigDecimal max,
		@Schema(description = "How the number given stands to the number meant. VAGUE (\"dozens\") has a least number "
				+ "only.") Comparator comparator,
		@Schema(description = "What the number is a number of; currencies as ISO 4217.",
				example = "people") String unit,
		@Schema(description = "The words for what is counted, as printed.", example = "troops") String counted,
		@Schema(description = "Whose they are or whom they befell; null where the text does not say.") @Nullable Named subject,
		@Schema(description = "Where; null where the text does not say.") @Nullable PlaceView place,
		@Schema(description = "When it held; null where the text does not say.") @Nullable DateView asOf,
		@Schema(description = "Who says so; null for the article's own voice and where the asserter is unnamed.") @Nullable Named assertedBy,
		@Schema(description = "The words for who says so, as printed; null for the article's own voice.",
				example = "U.S. officials") @Nullable String assertedByText,
		@Schema(description = "Id of the statement that has the number in it; null for the article's own voice.") @Nullable String statementId,
		@Schema(description = "DENIED where the number is reported as denied.") Polarity polarity,
		@Schema(description = "The outlet of the article; null where not stated.") @Nullable Named source,
		@Schema(description = "The outlet that the article rewrites or republishes; null where the text says nothing "
				+ "of it. Claims with one origin are not independent.") @Nullable Named origin,
		ArticleRef article, EvidenceView evidence, @Schema(description = "Id of the rule that found it.") String rule) {

	private static final String COLUMNS = """
			f.measure, f.value, f.min_value, f.max_value, f.comparator, f.unit, f.counted, f.place_name,
			f.place_countries, f.as_of_from, f.as_of_to, f.as_of_precision, f.as_of_text, f.as_of_rule, f.as_of_anchor,
			f.asserted_by_text, f.polarity, subject.public_id as subject_public_id, subject.name as subject_name,
			asserter.public_id as asserter_public_id, asserter.name as asserter_name,
			statement.public_id as statement_public_id""";

	static final String JOINS = Facts.JOINS + " left join actors subject on subject.id = f.subject_id"
			+ " left join actors asserter on asserter.id = f.asserted_by_id"
			+ " left join statements statement on statement.id = f.statement_id";

	static String columns(Shown shown) {
		return Facts.columns(shown) + COLUMNS;
	}

	static ClaimView of(ResultSet row) throws SQLException {
		return new ClaimView(row.getString("public_id"), Measure.valueOf(row.getString("measure")),
				Numbers.plain(row.getBigDecimal("value")), Numbers.plain(row.getBigDecimal("min_value")),
				Numbers.plain(row.getBigDecimal("max_value")), Comparator.valueOf(row.getString("comparator")),
				row.getString("unit"), row.getString("counted"), Named.of(row, "subject"), PlaceView.of(row),
				DateView.of(row, "as_of"), Named.of(row, "asserter"), row.getString("asserted_by_text"),
				row.getString("statement_public_id"), Polarity.valueOf(row.getString("polarity")),
				Named.of(row, "source"), Named.of(row, "origin"), ArticleRef.of(row), EvidenceView.of(row),
				row.getString("rule"));
	}

}
