package dateline.event;

import java.util.List;

import dateline.actor.Cast;
import dateline.gazetteer.Gazetteer;
import dateline.statement.StatementFinding;
import dateline.text.AnnotatedText;
import dateline.time.DatePhrase;

/** Finds the events that an article reports. */
public final class EventExtractor {

	@SuppressWarnings("UnusedVariable")
	private final Gazetteer gazetteer;

	public EventExtractor(Gazetteer gazetteer) {
		this.gazetteer = gazetteer;
	}

	public List<EventFinding> extract(AnnotatedText text, Cast cast, List<StatementFinding> statements,
			List<DatePhrase> dates) {
		return List.of();
	}

}
