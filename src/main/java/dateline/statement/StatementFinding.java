package dateline.statement;

import java.util.List;

import dateline.actor.CastMember;
import dateline.article.Polarity;
import dateline.text.Sentence;
import dateline.text.Span;
import dateline.time.ResolvedDate;
import org.jspecify.annotations.Nullable;

/**
 * A statement found in an article.
 *
 * @param kind direct, indirect or mixed
 * @param polarity DENIED where the speaker is reported to deny the content
 * @param speaker who said it, null where the text leaves it unnamed
 * @param speakerText the words that name the speaker, as printed ("a former senior U.S.
 * official"); null where the speaker is carried over from the sentence before
 * @param cue the reporting words
 * @param content from the first to the last character of what was said, without outer
 * quotation marks
 * @param pieces the parts of the content in text order; one, unless the attribution
 * interrupts it
 * @param sentence the sentence that the content begins in
 * @param saidOn when it was said, null where the text does not say
 * @param addressee to whom, null where the text does not say
 * @param rule id of the rule that found it
 * @param inDoubt whether the speaker, null here, may be one whom the text names: then the
 * statement is none to tell, nor is a number in it
 */
public record StatementFinding(StatementKind kind, Polarity polarity, @Nullable CastMember speaker,
		@Nullable String speakerText, Span cue, Span content, List<Span> pieces, Sentence sentence,
		@Nullable ResolvedDate saidOn, @Nullable CastMember addressee, String rule, boolean inDoubt) {

	public StatementFinding {
		pieces = List.copyOf(pieces);
	}

}
