package dateline.ingest;

import java.util.List;

import dateline.actor.Cast;
import dateline.article.Line;
import dateline.claim.ClaimFinding;
import dateline.event.EventFinding;
import dateline.statement.StatementFinding;
import dateline.text.AnnotatedText;
import dateline.time.DatePhrase;

/** Everything found in one article. */
record Extraction(List<Line> sentences, AnnotatedText text, Cast cast, List<DatePhrase> dates,
		List<StatementFinding> statements, List<ClaimFinding> claims, List<EventFinding> events) {

}
