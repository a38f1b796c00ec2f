package dateline.event;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import dateline.gazetteer.EntryMatch;
import dateline.gazetteer.Place;
import dateline.story.Story;
import dateline.text.Sentence;
import dateline.text.Token;
import dateline.time.Precision;
import dateline.time.ResolvedDate;
import org.jspecify.annotations.Nullable;

/**
 * On which day an event was whose sentence does not say it: on that of what it belongs
 * to, as told before (DATE_BEFORE, STORY_DATE). None where that has no day or more than
 * one, or was in another place: "A bus plunged into a ravine on Monday. In Lima, twelve
 * people were injured."
 */
final class InheritedDay {

	private final EventLexicon lexicon;

	private final Story story;

	private final MainEvents main;

	private final EarlierEvents earlier;

	InheritedDay(EventLexicon lexicon, Story story, MainEvents main, EarlierEvents earlier) {
		this.lexicon = lexicon;
		this.story = story;
		this.main = main;
		this.earlier = earlier;
	}

	/**
	 * STORY_DATE of the first sentence, which tells no day: that on which the next tell
	 * how it came about: "A fire has killed nine. It broke out on Monday."
	 */
	void course(Sentence sentence, EventCandidate event) {
		if (event.date == null && event.reality.modality() == Modality.ACTUAL
				&& EventKin.isHappening(this.lexicon, event) && event.token.tag().matches("VB[DN]|NN")) {
			ResolvedDate date = this.story.date().of(sentence);
			event.time(MainEvents.isDay(date) ? date : null, "STORY_DATE");
		}
	}

	/** Of a sentence that is not the first. */
	void give(Sentence sentence, EventCandidate event) {
		if (event.date != null || event.reality.modality() != Modality.ACTUAL || !isSimple(sentence, event)) {
			return;
		}
		List<EntryMatch> here = this.story.names().located(sentence);
		boolean hours = sentence.tokens().stream().anyMatch((each) -> isHours(sentence, each));
		List<EventCandidate> before = hours ? this.earlier.last() : at(here, this.earlier.near(sentence, event));
		event.time(day(before, "DATE_BEFORE"), "DATE_BEFORE");
		event.time(day(at(here, this.main.kin(event)), "STORY_DATE"), "STORY_DATE");
	}

	/** "later" of "A few hours later". */
	private static boolean isHours(Sentence sentence, Token token) {
		return token.is("later") && token.index() > 0
				&& sentence.token(token.index() - 1).hasLemma("hour", "minute", "moment");
	}

	/** "fired", "were hurt", "had fled"; not "have died", which goes on. */
	private static boolean isSimple(Sentence sentence, EventCandidate event) {
		Token verb = event.token;
		Token head = sentence.head(verb);
		boolean joined = head != null && head.isVerb() && verb.isRelated("conj") && VerbForms.isPast(sentence, head);
		return verb.isVerb() && (joined || VerbForms.isPast(sentence, verb)) && !EventKin.isLate(sentence, event)
				&& sentence.children(verb, "aux")
					.stream()
					.noneMatch((each) -> each.hasLemma("have") && !each.is("had"));
	}

	/** Those that the sentence does not set in another place. */
	private static List<EventCandidate> at(List<EntryMatch> here, List<EventCandidate> events) {
		return events.stream().filter((each) -> here.isEmpty() || isAmong(here, each)).toList();
	}

	private static boolean isAmong(List<EntryMatch> here, EventCandidate event) {
		Place place = event.place;
		return place != null && here.stream().anyMatch((each) -> each.entry().name().equals(place.name()));
	}

	/** The only day that they have. */
	private @Nullable ResolvedDate day(List<EventCandidate> events, String rule) {
		Set<LocalDate> days = new HashSet<>();
		ResolvedDate found = null;
		for (EventCandidate event : events) {
			ResolvedDate date = event.date;
			if (date != null && date.isKnown()) {
				found = date;
				days.add(Objects.requireNonNullElse(date.from(), LocalDate.MIN));
			}
		}
		LocalDate day = (found != null) ? found.from() : null;
		LocalDate published = this.story.publishedOn();
		boolean fits = days.size() == 1 && found != null && day != null && MainEvents.isDay(found)
				&& (published == null || !day.isAfter(published));
		return fits ? new ResolvedDate(day, day, Precision.DAY, Objects.requireNonNull(found).text(), rule, day) : null;
	}

}
