package dateline.event;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dateline.actor.Cast;
import dateline.gazetteer.Entry;
import dateline.gazetteer.EntryKind;
import dateline.gazetteer.EntryMatch;
import dateline.gazetteer.Gazetteer;
import dateline.story.PlaceNames;
import dateline.story.Story;
import dateline.story.StoryDate;
import dateline.text.AnnotatedText;
import dateline.text.Sentence;
import dateline.text.Token;
import dateline.time.DatePhrase;
import dateline.time.Precision;
import org.jspecify.annotations.Nullable;

/**
 * What a mention's sentence and the lead of its article tell beside names, as keys:
 * <ul>
 * <li>{@code day 2024-05-14}: a day that the lead tells, not one on which somebody said
 * so
 * <li>{@code spot gdrf}: a town or village that the lead names
 * <li>{@code name gdrf}: a name in the lead, of whatever
 * <li>{@code own brnx}: one of them that few others print and that is nobody's, of which
 * one article may think that it is a firm, another that it is a town
 * <li>{@code part slt}: a part of a country that the article names, such as a district
 * <li>{@code lead market}, {@code says market}: a word of the lead, of the sentence, that
 * few other events are told with
 * <li>{@code says #8}: a number of the sentence
 * <li>{@code who person m klr}: somebody who takes part
 * <li>{@code target market}: what the lead names of what is attacked
 * <li>{@code nation rq}: a country that the lead names
 * <li>{@code again}: the sentence tells it is not the first
 * <li>{@code rival}: it tells of supporters, against whom others may march
 * </ul>
 * Keys of names never begin like these.
 */
final class ThemeFacts {

	static final String DAY = "day ";

	static final String SPOT = "spot ";

	static final String PART = "part ";

	static final String LEAD = "lead ";

	static final String SAYS = "says ";

	static final String WHO = "who ";

	static final String NAME = "name ";

	static final String OWN = "own ";

	static final String TARGET = "target ";

	static final String NATION = "nation ";

	static final String AGAIN = "again";

	static final String RIVAL = "rival";

	private static final List<String> ALL = List.of(DAY, SPOT, PART, LEAD, SAYS, WHO, NAME, OWN, TARGET, NATION, AGAIN,
			RIVAL);

	private static final Map<String, String> NUMBERS = Map.ofEntries(Map.entry("three", "3"), Map.entry("four", "4"),
			Map.entry("five", "5"), Map.entry("six", "6"), Map.entry("seven", "7"), Map.entry("eight", "8"),
			Map.entry("nine", "9"), Map.entry("ten", "10"), Map.entry("eleven", "11"), Map.entry("twelve", "12"),
			Map.entry("thirteen", "13"), Map.entry("fourteen", "14"), Map.entry("fifteen", "15"),
			Map.entry("sixteen", "16"), Map.entry("seventeen", "17"), Map.entry("eighteen", "18"),
			Map.entry("nineteen", "19"), Map.entry("twenty", "20"), Map.entry("thirty", "30"));

	private static final int SHORTEST = 3;

	private static final Set<String> MONTHS = Set.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep",
			"oct", "nov", "dec");

	private final EventLexicon lexicon;

	private final PlaceNames places;

	private final Gazetteer gazetteer;

	private final Set<String> lead = new HashSet<>();

	ThemeFacts(EventLexicon lexicon, Story story, Gazetteer gazetteer) {
		this.lexicon = lexicon;
		this.places = story.names();
		this.gazetteer = gazetteer;
		dateline(story, gazetteer).ifPresent((town) -> this.lead.add(SPOT + ThemeNames.consonants(town.name())));
	}

	/** The town of the dateline where no gazetteer lists it: few write from there. */
	static Optional<Entry> dateline(Story story, Gazetteer gazetteer) {
		return story.place()
			.dateline()
			.stream()
			.filter((each) -> gazetteer.lookup(each.name()).isEmpty()
					&& ThemeNames.consonants(each.name()).length() >= SHORTEST)
			.findFirst();
	}

	static boolean is(String key) {
		return ALL.stream().anyMatch(key::startsWith);
	}

	/** The values of one kind. */
	static Set<String> of(Theme theme, String kind) {
		return theme.facts()
			.stream()
			.filter((each) -> each.startsWith(kind))
			.map((each) -> each.substring(kind.length()))
			.collect(Collectors.toSet());
	}

	/** Reads the lead, and the parts of countries anywhere. */
	void read(AnnotatedText text, Cast cast, List<DatePhrase> dates, int paragraphs, @Nullable LocalDate publishedOn) {
		OwnNames own = new OwnNames(this.lexicon, this.gazetteer, cast, dates);
		for (Sentence sentence : text.sentences()) {
			boolean first = sentence.paragraph() < text.sentences().getFirst().paragraph() + paragraphs;
			for (EntryMatch match : this.places.named(sentence)) {
				place(sentence, match, first);
			}
			if (first) {
				names(sentence);
				own.of(sentence).forEach((name) -> this.lead.add(OWN + name));
				sentence.tokens()
					.stream()
					.filter((each) -> each.isNoun() && this.lexicon.is("target", each))
					.forEach((each) -> this.lead.add(TARGET + EventLexicon.lemma(each)));
				words(sentence, -1).forEach((word) -> this.lead.add(LEAD + word));
				dates.stream()
					.filter((date) -> date.isIn(sentence))
					.filter((date) -> date.date().precision() == Precision.DAY && date.date().from() != null
							&& !date.date().rule().equals("PUBLICATION_DATE") && !StoryDate.isOfSpeech(sentence, date))
					.filter((date) -> publishedOn == null || !publishedOn.isBefore(date.date().from()))
					.forEach((date) -> this.lead.add(DAY + date.date().from()));
			}
		}
	}

	private void names(Sentence sentence) {
		StringBuilder name = new StringBuilder();
		for (Token token : sentence.tokens()) {
			if (token.isName()) {
				name.append(token.text());
			}
			else {
				name(name.toString());
				name.setLength(0);
			}
		}
		name(name.toString());
	}

	private void name(String name) {
		String consonants = ThemeNames.consonants(name);
		if (consonants.length() >= SHORTEST) {
			this.lead.add(NAME + consonants);
		}
	}

	private void place(Sentence sentence, EntryMatch match, boolean first) {
		Entry entry = match.entry();
		String consonants = ThemeNames.consonants(entry.name());
		boolean listed = this.gazetteer.lookup(entry.name()).isPresent();
		boolean part = listed ? entry.kind() == EntryKind.REGION : isPart(this.lexicon, sentence, match);
		if (first && entry.kind() == EntryKind.COUNTRY) {
			this.lead.add(NATION + consonants);
		}
		if (part) {
			this.lead.add(PART + consonants);
		}
		else if (first && (entry.kind() == EntryKind.CITY || entry.kind() == EntryKind.CAPITAL || !listed)) {
			this.lead.add(SPOT + consonants);
		}
	}

	/** "Dohuk province", "the province of Dohuk". */
	static boolean isPart(EventLexicon lexicon, Sentence sentence, EntryMatch match) {
		int after = match.last() + 1;
		int before = match.first() - 2;
		return (after < sentence.size() && lexicon.is("part", sentence.token(after)))
				|| lexicon.is("part", sentence.token(match.last()))
				|| (before >= 0 && sentence.token(before + 1).is("of") && lexicon.is("part", sentence.token(before)));
	}

	/** Those of a mention. */
	Set<String> of(Sentence sentence, EventCandidate event, boolean inLead) {
		Set<String> facts = new HashSet<>();
		Token trigger = event.token;
		event.participants.stream()
			.flatMap((each) -> Stream.ofNullable(ThemeNames.key(each.actor())))
			.forEach((key) -> facts.add(WHO + key));
		words(sentence, trigger.index()).forEach((word) -> facts.add(SAYS + word));
		if (sentence.tokens()
			.stream()
			.anyMatch((each) -> this.lexicon.is("again", each) && !isOfToll(sentence, each))) {
			facts.add(AGAIN);
		}
		if (sentence.tokens().stream().anyMatch((each) -> this.lexicon.is("rival", each))) {
			facts.add(RIVAL);
		}
		this.lead.stream()
			.filter((each) -> inLead || each.startsWith(PART))
			.filter((each) -> !each.equals(LEAD + EventLexicon.lemma(trigger)))
			.forEach(facts::add);
		return facts;
	}

	/** "as the toll climbed again": the number does so again, not what happened. */
	private static boolean isOfToll(Sentence sentence, Token again) {
		Token verb = sentence.head(again);
		return again.isRelated("advmod") && verb != null
				&& verb.hasLemma("climb", "rise", "grow", "increase", "jump", "mount", "fall", "drop");
	}

	private Set<String> words(Sentence sentence, int trigger) {
		Stream<String> words = sentence.tokens()
			.stream()
			.filter((each) -> each.index() != trigger && isTelling(sentence, each))
			.map((each) -> each.tag().equals("CD") ? "#" + number(each) : EventLexicon.lemma(each));
		Stream<String> places = this.places.named(sentence)
			.stream()
			.map(EntryMatch::entry)
			.filter((each) -> this.gazetteer.lookup(each.name()).isEmpty())
			.map((each) -> "@" + ThemeNames.consonants(each.name()));
		return Stream.concat(words, places).collect(Collectors.toSet());
	}

	/** A plain word that few events are told with, or a number that is no year. */
	private boolean isTelling(Sentence sentence, Token token) {
		if (token.tag().equals("CD")) {
			return !isOfMonth(sentence, token) && number(token).matches("[3-9]|[1-9][0-9]{1,2}(?:,[0-9]{3})*");
		}
		boolean plain = token.tag().matches("NNS?|VB.?|JJ") && token.text().length() >= SHORTEST
				&& Character.isLowerCase(token.text().charAt(0));
		Token head = sentence.head(token);
		boolean title = this.lexicon.is("title", token)
				|| (head != null && token.isRelated("amod", "compound") && this.lexicon.is("title", head));
		return plain && !title && !this.lexicon.is("common", token) && !this.lexicon.is("saying", token)
				&& !this.lexicon.is("state-verb", token) && this.lexicon.event(sentence, token).isEmpty();
	}

	/** The 16 of "16 January" and of "Jan. 16", which is a day. */
	private static boolean isOfMonth(Sentence sentence, Token number) {
		int at = number.index();
		return (at > 0 && isMonth(sentence.token(at - 1)))
				|| (at + 1 < sentence.size() && isMonth(sentence.token(at + 1)));
	}

	private static boolean isMonth(Token token) {
		return token.isName() && token.text().length() >= SHORTEST
				&& MONTHS.contains(token.text().substring(0, SHORTEST).toLowerCase(Locale.ROOT));
	}

	private static String number(Token token) {
		String text = token.text().toLowerCase(Locale.ROOT);
		return NUMBERS.getOrDefault(text, text);
	}

}
