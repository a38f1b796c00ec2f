package dateline.gold;

import java.util.List;

import dateline.actor.Cast;
import dateline.claim.ClaimFinding;
import dateline.event.EventFinding;
import dateline.statement.StatementFinding;
import dateline.text.AnnotatedText;
import dateline.time.DatePhrase;

/** What the pipeline found in one article. */
public record Found(AnnotatedText text, Cast cast, List<DatePhrase> dates, List<StatementFinding> statements,
		List<ClaimFinding> claims, List<EventFinding> events) {
}
