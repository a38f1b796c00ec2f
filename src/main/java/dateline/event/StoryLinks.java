package dateline.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import dateline.gazetteer.Entry;
import dateline.gazetteer.EntryKind;
import dateline.gazetteer.EntryMatch;
import dateline.gazetteer.Gazetteer;
import dateline.gazetteer.Place;
import dateline.story.Story;
import dateline.story.StoryDate;
import dateline.story.StoryPlace;
import dateline.text.Sentence;
import dateline.text.Token;
import dateline.time.DatePhrase;
import dateline.time.Precision;
import dateline.time.ResolvedDate;
import org.jspecify.annotations.Nullable;

/**
 * Gives an event whose sentence does not say it the place and the day of what it belongs
 * to, as told before: the harm, the help and the police that follow a disaster, an attack
 * or a march ({@link EventKin}).
 * <ul>
 * <li>{@code DATE_BEFORE}, {@code PLACE_BEFORE}: of the sentence before: "Residents
 * blocked a road in Lyari on Tuesday. Police arrested 16 people."
 * <li>{@code STORY_DATE}, {@code STORY_PLACE}: of the happening that the first sentence
 * of the news tells
 * <li>{@code SAME_EVENT}: of what "the attack" points back to: "Iran fired missiles at
 * Erbil on Monday. They discussed the Iranian attack."
 * <li>{@code AT_HOME}: what a state does at home, as a vote of its parliament or the
 * summons of an ambassador, in its country
 * <li>{@code STORY_COUNTRY}: what befalls a whole country, as an election does, in the
 * country of the news
 * </ul>
 * Refused for what the sentence itself puts in another time or place, or in a paragraph
 * that has turned to one, and where strangers to that country take part.
 */
final class StoryLinks {

	/** What happened longer before the news is another story, in days. */
	private static final int NEWS = 10;

	/** In how many paragraphs a story may open with a scene. */
	private static final int SCENE = 4;

	/** How far back "the attack" points, in sentences. */
	private static final int NEAR = 3;

	private final EventLexicon lexicon;

	private final Gazetteer gazetteer;

	private final List<DatePhrase> dates;

	private final Story story;

	private final List<EventCandidate> main = new ArrayList<>();

	private List<EventCandidate> before = List.of();

	private final List<Told> told = new ArrayList<>();

	private @Nullable Sentence previous;

	/** Whether the first sentence names a place that nothing knows. */
	private boolean strange;

	/** How many states the first sentence names. */
	private long states;

	/** Whether nothing was told yet that a story may be about. */
	private boolean opening = true;

	private int first;

	/** Whether the paragraph has turned to another time or place. */
	private boolean away;

	StoryLinks(EventLexicon lexicon, Gazetteer gazetteer, List<DatePhrase> dates, Story story) {
		this.lexicon = lexicon;
		this.gazetteer = gazetteer;
		this.dates = dates;
		this.story = story;
	}

	/** The next sentence in text order, with its events. */
	void read(Sentence sentence, List<EventCandidate> events) {
		if (this.previous == null || this.previous.paragraph() != sentence.paragraph()) {
			this.away = false;
		}
		if (this.previous == null) {
			this.first = sentence.paragraph();
			this.main.addAll(events);
			this.strange = this.story.names().hasUnknown(sentence);
			this.states = this.gazetteer.find(sentence)
				.stream()
				.filter((each) -> EventKin.isOfState(each.entry()))
				.flatMap((each) -> each.entry().countryCodes().stream())
				.distinct()
				.count();
		}
		boolean apart = isApart(sentence);
		open(sentence, events);
		for (EventCandidate event : events) {
			if (this.previous == null && this.main.contains(event)) {
				course(sentence, event);
			}
			boolean real = event.reality.modality() == Modality.ACTUAL || event.reality.modality() == Modality.PLANNED;
			if (real && !apart && !this.away) {
				same(sentence, event);
				if (event.date == null && isSimple(sentence, event)) {
					date(sentence, event);
				}
				place(sentence, event);
			}
			if (event.place == null && real) {
				home(sentence, event);
				country(sentence, event);
			}
		}
		this.away |= events.stream().anyMatch(this::isElsewhere) || isAbroad(this.story.names().located(sentence));
		events.forEach((each) -> this.told.add(new Told(sentence.index(), each)));
		this.before = events;
		this.previous = sentence;
	}

	/** Whether it is what the story is about. */
	boolean isMain(EventCandidate event) {
		return this.main.contains(event);
	}

	/**
	 * OPENING: where the first paragraphs set a scene, the first happening of the last
	 * days that they tell is what the story is about.
	 */
	private void open(Sentence sentence, List<EventCandidate> events) {
		for (EventCandidate event : events) {
			boolean happens = this.opening && event.reality.modality() == Modality.ACTUAL
					&& EventKin.isHappening(this.lexicon, event);
			if (happens && this.previous != null && sentence.paragraph() - this.first <= SCENE && isDay(event.date)
					&& isNews(event) && !this.away) {
				this.main.add(event);
				openPlace(sentence, event);
			}
			this.opening &= !happens;
		}
	}

	/** In the place that the first paragraphs tell, else the country of the dateline. */
	private void openPlace(Sentence sentence, EventCandidate event) {
		StoryPlace story = this.story.place();
		List<Entry> entries = story.of(sentence);
		List<EntryMatch> named = this.story.names().named(sentence);
		boolean bare = named.stream().noneMatch((each) -> each.entry().countryCodes().isEmpty()) && !isAbroad(named)
				&& this.story.names().located(sentence).isEmpty() && !this.story.names().hasUnknown(sentence);
		if (event.place == null && bare && !entries.isEmpty() && story.isAtDateline()
				&& !hasStranger(event, entries.getFirst())) {
			List<Entry> place = story.isTold() ? entries : country(entries);
			event.locate(this.gazetteer.place(place).orElse(null), "STORY_PLACE");
		}
	}

	private static boolean isDay(@Nullable ResolvedDate date) {
		return date != null && date.precision() == Precision.DAY;
	}

	/**
	 * STORY_DATE of the first sentence, which tells no day: that on which the next tell
	 * how it came about: "A fire has killed nine. It broke out on Monday."
	 */
	private void course(Sentence sentence, EventCandidate event) {
		if (event.date == null && event.reality.modality() == Modality.ACTUAL
				&& EventKin.isHappening(this.lexicon, event) && event.token.tag().matches("VB[DN]|NN")) {
			ResolvedDate date = this.story.date().of(sentence);
			event.time(isDay(date) ? date : null, "STORY_DATE");
		}
	}

	/** SAME_EVENT: what "the attack" points back to, within three sentences. */
	private void same(Sentence sentence, EventCandidate event) {
		List<EventCandidate> earlier = this.told.stream()
			.filter((each) -> each.sentence() >= sentence.index() - NEAR)
			.map(Told::event)
			.filter((each) -> EventKin.isSameKind(each, event))
			.toList();
		List<EventCandidate> same = earlier.stream().filter((each) -> EventKin.hasParts(each, event)).toList();
		if (same.size() == 1 && EventKin.pointsBack(sentence, event, earlier.size() == 1)) {
			EventCandidate one = same.getFirst();
			if (one.place != null && event.place == null && this.story.names().located(sentence).isEmpty()) {
				event.locate(one.place, "SAME_EVENT");
			}
			event.time(one.date, "SAME_EVENT");
		}
	}

	private void date(Sentence sentence, EventCandidate event) {
		if (event.reality.modality() != Modality.ACTUAL || this.previous == null) {
			return;
		}
		List<String> here = this.story.names().located(sentence).stream().map((each) -> each.entry().name()).toList();
		boolean hours = sentence.tokens().stream().anyMatch((each) -> isHours(sentence, each));
		event.time(day(hours ? this.before : at(here, near(sentence, event)), "DATE_BEFORE"), "DATE_BEFORE");
		event.time(day(at(here, kin(this.main, event)), "STORY_DATE"), "STORY_DATE");
	}

	private void place(Sentence sentence, EventCandidate event) {
		boolean lead = this.previous == null;
		if (isLate(sentence, event) || isAbroad(this.story.names().named(sentence))) {
			return;
		}
		List<EntryMatch> located = this.story.names().located(sentence);
		if (event.place != null || this.story.names().hasUnknown(sentence) || !isNews(event)) {
			return;
		}
		if (located.isEmpty() && !lead) {
			event.locate(place(near(sentence, event)), "PLACE_BEFORE");
		}
		List<Entry> entries = lead ? this.story.place().named() : this.story.place().of(sentence);
		boolean main = lead ? located.isEmpty() && !isStrange(sentence) && EventKin.isHappening(this.lexicon, event)
				: !kin(this.main, event).isEmpty();
		if (main && !entries.isEmpty() && this.story.place().isAtDateline() && isInside(located, entries.getFirst())
				&& !hasStranger(event, entries.getFirst())) {
			boolean wide = lead || !located.isEmpty() || this.strange || !this.story.place().isTold();
			List<Entry> country = wide ? country(entries) : List.of();
			Place found = this.gazetteer.place(country.isEmpty() ? entries : country).orElse(null);
			if (found != null && !(EventPair.isBroad(found) && isBetween(event))) {
				event.locate(found, "STORY_PLACE");
			}
		}
	}

	/** "near Ludd Reef": whether it is near a place of which no country is known. */
	private boolean isStrange(Sentence sentence) {
		return this.story.names()
			.named(sentence)
			.stream()
			.anyMatch((each) -> each.entry().countryCodes().isEmpty()
					&& EventPlaces.WHERE.contains(sentence.word(each.first() - 1)));
	}

	/**
	 * BETWEEN: force of which the first sentence names two states may be on either side
	 * of the border.
	 */
	private boolean isBetween(EventCandidate event) {
		boolean force = event.word.type() == EventType.ASSAULT || event.word.type() == EventType.MOBILIZE;
		return force && this.states > 1;
	}

	/** AT_HOME: "Kenya summoned the ambassador of Chad", "Iraq's parliament voted". */
	private void home(Sentence sentence, EventCandidate event) {
		List<String> codes = event.participants.stream()
			.filter((each) -> each.role() == Role.SOURCE && EventKin.isState(each.actor()))
			.map((each) -> Objects.requireNonNull(each.actor().countryCode()))
			.distinct()
			.toList();
		List<Entry> country = (codes.size() == 1)
				? this.gazetteer.country(codes.getFirst()).map(List::of).orElse(List.of()) : List.of();
		if (!country.isEmpty() && this.lexicon.words("domestic").contains(event.kind())
				&& isInside(this.story.names().located(sentence), country.getFirst())) {
			event.locate(this.gazetteer.place(country).orElse(null), "AT_HOME");
		}
	}

	/** STORY_COUNTRY: elections, laws and the like. */
	private void country(Sentence sentence, EventCandidate event) {
		List<Entry> country = country(this.story.place().named());
		if (country.isEmpty() || !this.lexicon.words("national").contains(event.kind())
				|| !EventKin.isPublic(sentence, event) || hasStranger(event, country.getFirst())) {
			return;
		}
		boolean other = this.gazetteer.find(sentence)
			.stream()
			.anyMatch((match) -> !country.getFirst().countryCodes().containsAll(match.entry().countryCodes()));
		if (!other && this.story.place().isAtDateline()) {
			event.locate(this.gazetteer.place(country).orElse(null), "STORY_COUNTRY");
		}
	}

	private List<Entry> country(List<Entry> entries) {
		String code = entries.isEmpty() ? null : entries.getFirst().countryCode();
		return (code != null) ? this.gazetteer.country(code).map(List::of).orElse(List.of()) : List.of();
	}

	/** What the sentence right before tells that the event belongs to. */
	private List<EventCandidate> near(Sentence sentence, EventCandidate event) {
		boolean far = this.previous == null || sentence.paragraph() > this.previous.paragraph() + 1;
		return far ? List.of() : kin(this.before, event);
	}

	private List<EventCandidate> kin(List<EventCandidate> events, EventCandidate event) {
		return events.stream().filter((each) -> EventKin.follows(this.lexicon, each, event)).toList();
	}

	/** Those that the sentence does not set in another place. */
	private static List<EventCandidate> at(List<String> here, List<EventCandidate> events) {
		return events.stream()
			.filter((each) -> here.isEmpty() || (each.place != null && here.contains(each.place.name())))
			.toList();
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
		boolean fits = days.size() == 1 && found != null && day != null && found.precision() == Precision.DAY
				&& (published == null || !day.isAfter(published));
		return fits ? new ResolvedDate(day, day, Precision.DAY, Objects.requireNonNull(found).text(), rule, day) : null;
	}

	private static @Nullable Place place(List<EventCandidate> events) {
		Place place = events.isEmpty() ? null : events.getFirst().place;
		return events.stream().allMatch((each) -> Objects.equals(each.place, place)) ? place : null;
	}

	/** A date of its own, or words that lead elsewhere. */
	private boolean isApart(Sentence sentence) {
		boolean dated = this.dates.stream()
			.anyMatch((date) -> date.isIn(sentence) && !StoryDate.isOfSpeech(sentence, date));
		return (dated && this.previous != null) || sentence.tokens()
			.stream()
			.anyMatch((token) -> this.previous != null
					&& (this.lexicon.is("apart", token) || token.text().matches("(?:19|20)[0-9]{2}")));
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
		return verb.isVerb() && (joined || VerbForms.isPast(sentence, verb)) && !isLate(sentence, event)
				&& sentence.children(verb, "aux")
					.stream()
					.noneMatch((each) -> each.hasLemma("have") && !each.is("had"));
	}

	/** LATE: "died in hospital", "died of his wounds" may have been days later. */
	private static boolean isLate(Sentence sentence, EventCandidate event) {
		return event.kind().equals("death") && sentence.children(event.token, "obl")
			.stream()
			.anyMatch((each) -> each.hasLemma("hospital", "clinic", "injury", "wound", "burn"));
	}

	/** Not long before the news, which may itself be old. */
	private boolean isNews(EventCandidate event) {
		LocalDate day = this.main.stream()
			.map((each) -> each.date)
			.filter((date) -> date != null && date.precision() == Precision.DAY && date.from() != null)
			.map((date) -> Objects.requireNonNull(Objects.requireNonNull(date).from()))
			.max(LocalDate::compareTo)
			.orElse(this.story.publishedOn());
		LocalDate to = (event.date != null) ? event.date.to() : null;
		return to == null || day == null || !to.isBefore(day.minusDays(NEWS));
	}

	/** Whether it is of another time, or in another country than the news. */
	private boolean isElsewhere(EventCandidate event) {
		Place place = event.place;
		List<Entry> lead = this.story.place().named();
		boolean abroad = place != null && !lead.isEmpty() && !lead.getFirst().countryCodes().isEmpty()
				&& !place.countryCodes().isEmpty() && !lead.getFirst().countryCodes().containsAll(place.countryCodes());
		return abroad || !isNews(event);
	}

	/** ABROAD: "accused Kenya of shelling Moyale": a town of another country. */
	private boolean isAbroad(List<EntryMatch> named) {
		List<Entry> lead = this.story.place().named();
		List<String> home = lead.isEmpty() ? List.of() : lead.getFirst().countryCodes();
		return !home.isEmpty() && named.stream()
			.map((each) -> each.entry())
			.anyMatch((each) -> (each.kind() == EntryKind.CITY || each.kind() == EntryKind.REGION)
					&& !each.countryCodes().isEmpty() && each.countryCodes().stream().noneMatch(home::contains));
	}

	/** Whether whatever else the sentence places is in the country of the story. */
	private static boolean isInside(List<EntryMatch> located, Entry story) {
		return located.isEmpty() || (story.countryCode() != null
				&& located.stream().allMatch((place) -> story.countryCode().equals(place.entry().countryCode())));
	}

	/** A state that is not the one of the place, and not a side of the happening. */
	private boolean hasStranger(EventCandidate event, Entry place) {
		return event.participants.stream()
			.filter((each) -> EventKin.isState(each.actor()) && !place.countryCodes().isEmpty()
					&& !place.countryCodes().contains(each.actor().countryCode()))
			.anyMatch((each) -> this.main.stream()
				.filter((main) -> main != event)
				.flatMap((main) -> main.participants.stream())
				.noneMatch((other) -> other.actor().name().equals(each.actor().name())));
	}

	/** An event with the index of its sentence. */
	private record Told(int sentence, EventCandidate event) {
	}

}
