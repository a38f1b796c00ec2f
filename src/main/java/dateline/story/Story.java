package dateline.story;

import java.time.LocalDate;
import java.util.List;

import dateline.article.Line;
import dateline.gazetteer.Gazetteer;
import dateline.text.AnnotatedText;
import dateline.time.DatePhrase;
import org.jspecify.annotations.Nullable;

/**
 * The news that one article tells: where and when it happens, as far as its lead, its
 * dateline and its by-line say. Needs tokens, tags, lemmas and dependencies. Safe to
 * share.
 */
public final class Story {

	private final PlaceNames names;

	private final StoryPlace place;

	private final StoryDate date;

	private final @Nullable LocalDate publishedOn;

	/**
	 * Reads it.
	 * @param lines the lines of the text with their kinds
	 * @param dates the date phrases of the text
	 * @param publishedOn day of publication, null where the article does not say
	 */
	public Story(AnnotatedText text, List<Line> lines, List<DatePhrase> dates, @Nullable LocalDate publishedOn,
			Gazetteer gazetteer) {
		this.names = new PlaceNames(text, gazetteer);
		this.place = new StoryPlace(text, lines, gazetteer, this.names);
		this.date = new StoryDate(text, dates, publishedOn);
		this.publishedOn = publishedOn;
	}

	public PlaceNames names() {
		return this.names;
	}

	public StoryPlace place() {
		return this.place;
	}

	public StoryDate date() {
		return this.date;
	}

	public @Nullable LocalDate publishedOn() {
		return this.publishedOn;
	}

}
