package dateline.event;

import java.time.LocalDate;
import java.util.List;

import dateline.actor.Cast;
import dateline.actor.CastExtractor;
import dateline.article.LineKinds;
import dateline.gazetteer.Gazetteer;
import dateline.story.Story;
import dateline.text.AnnotatedText;
import dateline.time.DateFinder;
import dateline.time.DatePhrase;
import org.jspecify.annotations.Nullable;

/** Events of a text, found as the pipeline does. */
final class Events {

	private static final Gazetteer GAZETTEER = Gazetteer.load();

	private static final EventExtractor EXTRACTOR = new EventExtractor(GAZETTEER);

	private Events() {
	}

	static List<EventFinding> find(AnnotatedText text, @Nullable LocalDate publishedOn) {
		Cast cast = new CastExtractor(GAZETTEER).extract(text);
		List<DatePhrase> dates = new DateFinder().find(text.text(), publishedOn);
		Story story = new Story(text, new LineKinds().read(text.text()), dates, publishedOn, GAZETTEER);
		return EXTRACTOR.extract(text, cast, dates, story);
	}

}
