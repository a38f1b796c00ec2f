package dateline.story;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dateline.article.Line;
import dateline.gazetteer.Entry;
import dateline.gazetteer.EntryMatch;
import dateline.gazetteer.Gazetteer;
import dateline.text.AnnotatedText;
import dateline.text.Sentence;

/**
 * Where a story happens that has one place: the place that its first paragraph or the
 * next names first, else that of the dateline, else the only country that the first
 * sentence names in whatever form, else that of the by-line ("By Ana Lima in Beira").
 * None where a good part of the places named lie in other countries. The first sentence
 * says itself where, so that it has only the place of the dateline or the country whose
 * own affair it tells ("Romania's government").
 */
public final class StoryPlace {

	/** Where international bodies sit. */
	private static final Set<String> SEATS = Set.of("Brussels", "Geneva", "The Hague", "Vienna", "Strasbourg",
			"Luxembourg", "New York", "New York City", "Rome", "Washington", "Washington, D.C.", "Addis Ababa");

	/** How much of the places must lie in the country, in percent. */
	private static final int SHARE = 60;

	/** How much the dateline weighs against the places named, in places. */
	private static final int DATELINE_WEIGHT = 3;

	private final LeadSentence sentence;

	private final List<Entry> dateline;

	private final List<Entry> lead;

	private final boolean opens;

	private final boolean agrees;

	private final boolean told;

	private final boolean narrow;

	StoryPlace(AnnotatedText text, List<Line> lines, Gazetteer gazetteer, PlaceNames names) {
		ReporterPlaces reporter = new ReporterPlaces(text, lines, gazetteer);
		LeadParagraphs paragraphs = new LeadParagraphs(text, gazetteer, reporter);
		this.sentence = new LeadSentence(text, gazetteer);
		this.dateline = reporter.dateline();
		List<Entry> named = paragraphs.place(names);
		boolean apart = this.dateline.isEmpty() || this.sentence.isAcross() || isSeat();
		List<Entry> first = !named.isEmpty() ? paragraphs.completed(named)
				: (apart ? fallback(names, reporter) : this.dateline);
		int weight = this.dateline.equals(first) ? DATELINE_WEIGHT : 1;
		boolean only = isOnly(text, first, names, weight) || (!named.isEmpty() && isOnly(text, named, names, weight));
		this.lead = only ? first : List.of();
		this.opens = this.dateline.equals(first) || this.sentence.isOwnAffair(this.lead);
		this.told = !named.isEmpty();
		this.narrow = this.told || (!this.dateline.equals(first) && !reporter.byline().equals(first));
		this.agrees = this.dateline.isEmpty() || this.lead.isEmpty() || this.dateline.equals(this.lead)
				|| !Collections.disjoint(this.dateline.getFirst().countryCodes(), this.lead.getFirst().countryCodes());
	}

	/** "BRUSSELS - The European Commission proposed": where the body sits. */
	private boolean isSeat() {
		return this.dateline.stream().map(Entry::name).anyMatch(SEATS::contains)
				&& this.sentence.isOfInternationalBody();
	}

	/** The place, empty for a first sentence that says itself where. */
	public List<Entry> of(Sentence sentence) {
		return (sentence.index() == 0 && !this.opens) ? List.of() : this.lead;
	}

	/** Whether the first sentence names two countries or more, in whatever form. */
	public boolean isBetween() {
		return this.sentence.isBetween();
	}

	/** The same for a sentence that says itself that it is about that place. */
	public List<Entry> named() {
		return this.lead;
	}

	/** That of the dateline, empty where there is none. */
	public List<Entry> dateline() {
		return this.dateline;
	}

	/** Whether the news itself names it, and not only its dateline or by-line. */
	public boolean isTold() {
		return this.told;
	}

	/**
	 * Whether it is no mere dateline, which says where the reporter sits and is sure of
	 * the country only.
	 */
	public boolean isNarrow() {
		return this.narrow;
	}

	/**
	 * Whether the news itself tells it of a town or a part of a country, whose numbers
	 * are not the country's.
	 */
	public boolean isLocal() {
		return this.told && !this.lead.isEmpty() && switch (this.lead.getFirst().kind()) {
			case CITY, REGION -> true;
			default -> false;
		};
	}

	/** Whether the dateline, if there is one, is of the same country. */
	public boolean isAtDateline() {
		return this.agrees;
	}

	/** What the first sentence tells in another form, else the by-line. */
	private List<Entry> fallback(PlaceNames names, ReporterPlaces reporter) {
		List<Entry> place = this.sentence.isAside() ? List.of() : this.sentence.place(names);
		return place.isEmpty() ? reporter.byline() : place;
	}

	/** Whether enough of the places that something is in lie in the same country. */
	private static boolean isOnly(AnnotatedText text, List<Entry> first, PlaceNames names, int weight) {
		if (first.isEmpty()) {
			return false;
		}
		Map<String, Integer> counts = new HashMap<>();
		int all = 0;
		for (Sentence sentence : text.sentences()) {
			for (EntryMatch match : names.located(sentence)) {
				all += match.entry().countryCodes().isEmpty() ? 0 : 1;
				match.entry().countryCodes().forEach((code) -> counts.merge(code, 1, Integer::sum));
			}
		}
		List<String> own = first.getFirst().countryCodes();
		int there = own.stream().mapToInt((code) -> counts.getOrDefault(code, 0)).max().orElse(0);
		int most = counts.values().stream().mapToInt((count) -> count).max().orElse(0);
		// The lead weighs again.
		return own.isEmpty() ? most * 100 >= all * SHARE : (there + weight) * 100 >= (all + weight) * SHARE;
	}

}
