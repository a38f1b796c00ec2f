package dateline.claim;

import java.math.BigDecimal;

import dateline.actor.CastMember;
import dateline.article.Polarity;
import dateline.gazetteer.Place;
import dateline.statement.StatementFinding;
import dateline.text.Sentence;
import dateline.text.Span;
import dateline.time.ResolvedDate;
import org.jspecify.annotations.Nullable;

/**
 * A quantity found in an article.
 *
 * @param measure what is counted
 * @param value the number given; null for VAGUE and BETWEEN
 * @param min the least that the words allow: the value for EXACT, ABOUT, AT_LEAST and
 * MORE_THAN, null where open
 * @param max the most that the words allow: the value for EXACT, ABOUT, AT_MOST and
 * LESS_THAN, null where open
 * @param comparator how the number stands to the number meant
 * @param unit "people", "times", "USD" (ISO 4217), "years", "percent" …
 * @param counted the words for what is counted, as printed ("partnered operations")
 * @param subject whose they are or whom they befell, null where the text does not say
 * @param place where, null where the text does not say
 * @param asOf when it held, null where the text does not say
 * @param assertedBy who says so; null for the article's own voice, and where the asserter
 * is unnamed
 * @param assertedByText the words for the asserter, as printed; null for the article's
 * own voice
 * @param statement the statement that has the number in it, null for the article's own
 * voice
 * @param polarity DENIED where the number is reported as denied
 * @param sentence the sentence
 * @param exact the number with its comparator words
 * @param rule id of the rule that found it
 */
public record ClaimFinding(Measure measure, @Nullable BigDecimal value, @Nullable BigDecimal min,
		@Nullable BigDecimal max, Comparator comparator, String unit, String counted, @Nullable CastMember subject,
		@Nullable Place place, @Nullable ResolvedDate asOf, @Nullable CastMember assertedBy,
		@Nullable String assertedByText, @Nullable StatementFinding statement, Polarity polarity, Sentence sentence,
		Span exact, String rule) {
	/**
	 * The same, where and when the claim before it has it, where its own words do not
	 * say.
	 */
	ClaimFinding inheriting(ClaimFinding before) {
		boolean echo = this.rule.startsWith("ECHO") || this.rule.startsWith("TOLL");
		boolean placed = this.place != null && !echo;
		boolean dated = this.asOf != null && !(echo && this.asOf.rule().equals("PUBLICATION_DATE"));
		boolean unknown = this.asOf == null || this.asOf.rule().matches("STORY_DATE|DATE_BEFORE");
		boolean elsewhere = (this.rule.startsWith("PART") && this.measure == Measure.TROOPS)
				|| (this.rule.startsWith("ELLIPSIS_PLACE") && unknown);
		return new ClaimFinding(this.measure, this.value, this.min, this.max, this.comparator, this.unit, this.counted,
				this.subject, (placed || elsewhere) ? this.place : before.place(), dated ? this.asOf : before.asOf(),
				this.assertedBy, this.assertedByText, this.statement, this.polarity, this.sentence, this.exact,
				this.rule);
	}

}
