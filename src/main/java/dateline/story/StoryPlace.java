package dateline.story;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dateline.article.Line;
import dateline.article.LineKinds;
import dateline.article.SentenceKind;
import dateline.gazetteer.Entry;
import dateline.gazetteer.EntryKind;
import dateline.gazetteer.EntryMatch;
import dateline.gazetteer.Gazetteer;
import dateline.text.AnnotatedText;
import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.Token;

/**
 * Where a story happens that has one place: the place that its first paragraph or the
 * next names first, else that of the dateline, else the only country that the first
 * sentence names in whatever form, else that of the by-line ("By Ana Lima in Beira").
 * None where a good part of the places named lie in other countries. The first sentence
 * says itself where, so that it has only the place of the dateline or the country whose
 * own affair it tells ("Romania's government").
 */
public final class StoryPlace {

	/** How much of the places must lie in the country, in percent. */
	private static final int SHARE = 60;

	private static final Pattern DATELINE = Pattern.compile(
			"(\\p{Lu}[\\p{L} .'’-]{1,30}?)(?:, (\\p{Lu}[\\p{L} ]{2,30}?))?(?:,? (?:\\(|\\p{L}{3,9}\\.? \\d|\\d).*| ?(?:[–—]|[-:](?=\\s)).*)",
			Pattern.DOTALL);

	/** "By Ana Lima in Beira", "2024-05-16 | Ana Lima in Beira". */
	private static final Pattern BYLINE = Pattern.compile(
			"(?:.*\\bby |.*\\| ?)?(?:\\p{Lu}[\\p{L}.'’-]+ (?:\\p{L}{1,4} )?){1,3}in (\\p{Lu}[\\p{L}' ’-]{2,30})",
			Pattern.DOTALL);

	/** "Bucharest, 5 December 2023" above a release. */
	private static final Pattern HEADER = Pattern.compile(
			"(\\p{Lu}[\\p{L}' ’-]{2,30}?),(?: \\p{Lu}[\\p{L} ]{2,30},)?(?: \\p{L}{3,9},)? (?:\\d{1,2}\\.? \\p{L}{3,9}|\\p{L}{3,9} \\d{1,2}),? \\d{4}\\b.*",
			Pattern.DOTALL);

	/** How many lines from the start a by-line may stand on. */
	private static final int HEAD_LINES = 6;

	/** What lies between countries. */
	private static final Pattern WATERS = Pattern
		.compile("\\b(?:Sea|Ocean|Gulf|Strait|Straits|Bay|Channel|Shoal|Reef|Lake|River|Line|Border|Canal|Bank)\\b");

	/** What is hit over a country and told of from where it lands. */
	private static final String[] CRAFT = { "plane", "jet", "airliner", "flight", "aircraft", "helicopter", "balloon",
			"drone", "missile" };

	/** A sea or a lake by its name. */
	private static final Pattern LAKES = Pattern
		.compile("\\b(?:(?:Lake|Gulf of|Strait of|Bay of) \\p{Lu}|\\p{Lu}\\p{L}+ (?:Sea|Ocean|Gulf|Strait)\\b)");

	/** How much the dateline weighs against the places named, in places. */
	private static final int DATELINE_WEIGHT = 3;

	private final AnnotatedText text;

	private final Gazetteer gazetteer;

	private final List<Line> lines;

	private final List<Entry> lead;

	private final List<Entry> dateline;

	private final boolean opens;

	private final boolean agrees;

	private final boolean told;

	private final boolean narrow;

	StoryPlace(AnnotatedText text, List<Line> lines, Gazetteer gazetteer, PlaceNames names) {
		this.text = text;
		this.gazetteer = gazetteer;
		this.lines = lines;
		this.dateline = readDateline();
		List<Entry> named = first(names, dateline);
		List<Entry> first = !named.isEmpty() ? completed(named, dateline)
				: ((dateline.isEmpty() || isAcross()) ? fallback(names) : dateline);
		int weight = dateline.equals(first) ? DATELINE_WEIGHT : 1;
		boolean only = isOnly(first, names, weight) || (!named.isEmpty() && isOnly(named, names, weight));
		this.lead = only ? first : List.of();
		this.opens = dateline.equals(first) || isOwnAffair();
		this.told = !named.isEmpty();
		this.narrow = this.told || (!dateline.equals(first) && !byline().equals(first));
		this.agrees = dateline.isEmpty() || this.lead.isEmpty() || dateline.equals(this.lead)
				|| !Collections.disjoint(dateline.getFirst().countryCodes(), this.lead.getFirst().countryCodes());
	}

	/** The place, empty for a first sentence that says itself where. */
	public List<Entry> of(Sentence sentence) {
		return (sentence.index() == 0 && !this.opens) ? List.of() : this.lead;
	}

	/** Whether the first sentence names two countries or more, in whatever form. */
	public boolean isBetween() {
		return !this.text.sentences().isEmpty() && this.gazetteer.find(this.text.sentences().getFirst())
			.stream()
			.map((match) -> match.entry().countryCodes())
			.filter((codes) -> codes.size() == 1)
			.distinct()
			.count() > 1;
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

	/** Whether the dateline, if there is one, is of the same country. */
	public boolean isAtDateline() {
		return this.agrees;
	}

	/**
	 * Of the first paragraph, else of the next, which may have turned to another scene:
	 * there only what agrees with the dateline.
	 */
	private List<Entry> first(PlaceNames names, List<Entry> dateline) {
		for (Sentence sentence : this.text.sentences()) {
			int paragraph = sentence.paragraph() - this.text.sentences().getFirst().paragraph();
			if (paragraph > 1 || isAnother(sentence)) {
				break;
			}
			List<EntryMatch> located = names.located(sentence)
				.stream()
				.filter((match) -> !OtherScenes.has(sentence, match) && !isNeighbour(sentence, match)
						&& !isPart(sentence, match) && !isQuoted(sentence, match)
						&& !(sentence.index() > 0 && match.entry().name().endsWith("Hospital")))
				.toList();
			if (!located.isEmpty()) {
				Entry place = located.getFirst().entry();
				boolean other = !dateline.isEmpty()
						&& Collections.disjoint(dateline.getFirst().countryCodes(), place.countryCodes());
				boolean turned = paragraph > 0 && !dateline.isEmpty();
				boolean aside = ((dateline.isEmpty() || other) && isAside(sentence, located.getFirst()))
						|| isSequel(sentence, located);
				return aside ? byline() : (turned ? List.of() : List.of(place));
			}
		}
		return List.of();
	}

	/**
	 * The country of a place that no list has: that of the dateline, if the first two
	 * paragraphs name no other, else the only one that they name.
	 */
	private List<Entry> completed(List<Entry> named, List<Entry> dateline) {
		Entry place = named.getFirst();
		if (!place.countryCodes().isEmpty() || place.kind() == EntryKind.COUNTRY
				|| WATERS.matcher(place.name()).find()) {
			return named;
		}
		int first = this.text.sentences().getFirst().paragraph();
		List<String> codes = Stream
			.concat(dateline.stream(),
					this.text.sentences()
						.stream()
						.filter((sentence) -> sentence.paragraph() - first < 2)
						.flatMap((sentence) -> this.gazetteer.find(sentence)
							.stream()
							.filter((match) -> !sentence.token(match.last()).isRelated("compound")
									&& !isNeighbour(sentence, match)))
						.map(EntryMatch::entry)
						.filter((entry) -> entry.kind() != EntryKind.ARMED_GROUP
								&& entry.kind() != EntryKind.ORGANIZATION && entry.kind() != EntryKind.MEDIA))
			.flatMap((entry) -> entry.countryCodes().stream())
			.distinct()
			.toList();
		return (codes.size() == 1) ? List.of(new Entry(place.name(), place.kind(), codes.getFirst(), codes)) : named;
	}

	/** "losses in the Kursk region <em>alone</em>": of more. */
	private static boolean isPart(Sentence sentence, EntryMatch match) {
		int at = match.last() + 1;
		at += (at < sentence.size() && sentence.token(at).tag().equals("NN")) ? 1 : 0;
		return at < sentence.size() && sentence.token(at).is("alone");
	}

	/** "<em>I sold my flat in Porto</em>," says one of them. */
	private static boolean isQuoted(Sentence sentence, EntryMatch match) {
		boolean quoted = false;
		for (Token token : sentence.tokens().subList(0, match.first())) {
			quoted = token.tag().equals("``") || (quoted && !token.tag().equals("''") && !token.is("\"", "”"));
		}
		return quoted;
	}

	/** "In <em>neighbouring</em> Honduras": beside the news. */
	private static boolean isNeighbour(Sentence sentence, EntryMatch match) {
		return match.first() > 0 && sentence.token(match.first() - 1).is("neighbouring", "neighboring", "nearby");
	}

	/** "Similar rallies in Patras drew 2,000": what is told beside the news. */
	private static boolean isAnother(Sentence sentence) {
		return sentence.index() > 0 && sentence.token(0)
			.is("Similar", "Other", "Elsewhere", "Meanwhile", "Separately", "Last", "Earlier", "Previously",
					"Similarly", "Another", "Further");
	}

	/** "A man who shot two people in Spain has been jailed": not where that is. */
	private static boolean isAside(Sentence sentence, EntryMatch match) {
		Token at = sentence.token(match.first());
		for (int steps = 0; at != null && steps < sentence.size(); steps++) {
			Token head = sentence.head(at);
			if (at.isRelated("acl:relcl") && head != null && head.isRelated("nsubj", "nsubj:pass")) {
				return true;
			}
			at = head;
		}
		return false;
	}

	/**
	 * "Police searched an office in Lima, a day after a bus crashed near Cusco" and
	 * "Evacuees from Cusco slept in a hall in Lima": two scenes.
	 */
	private static boolean isSequel(Sentence sentence, List<EntryMatch> located) {
		int first = located.getFirst().first();
		boolean fled = sentence.tokens()
			.subList(0, first)
			.stream()
			.anyMatch((token) -> token.is("from") && token.index() > 0
					&& sentence.token(token.index() - 1).hasLemma("evacuee", "survivor", "refugee", "resident"));
		EntryMatch last = located.getLast();
		boolean later = last.entry().kind() != EntryKind.COUNTRY && !last.entry().equals(located.getFirst().entry())
				&& sentence.tokens()
					.subList(first, last.first())
					.stream()
					.anyMatch((token) -> token.is("after", "since") && token.index() > 1
							&& sentence.token(token.index() - 1)
								.is("hours", "day", "days", "week", "weeks", "month", "months", "year", "years"));
		return fled || later;
	}

	/**
	 * "Troops of Chad, Niger and Nigeria cleared islands of Lake Chad", "a jet hit
	 * turbulence over Chad": the first sentence tells of several countries, of what lies
	 * between them or above one, which its dateline is not.
	 */
	private boolean isAcross() {
		if (this.text.sentences().isEmpty()) {
			return false;
		}
		Sentence first = this.text.sentences().getFirst();
		boolean flies = first.tokens().stream().anyMatch((token) -> token.hasLemma(CRAFT)) && this.gazetteer.find(first)
			.stream()
			.anyMatch((match) -> match.entry().isPlace() && first.word(match.first() - 1).equals("over"));
		return flies || LAKES.matcher(this.text.text(first.span())).find()
				|| this.gazetteer.find(first)
					.stream()
					.filter((match) -> match.entry().kind() == EntryKind.COUNTRY)
					.map((match) -> match.entry().countryCodes())
					.distinct()
					.count() > 2;
	}

	private List<Entry> fallback(PlaceNames names) {
		List<Sentence> lead = this.text.sentences().stream().limit(1).toList();
		if (lead.stream().anyMatch((one) -> this.gazetteer.find(one).stream().anyMatch((each) -> isAside(one, each)))) {
			return byline();
		}
		List<Entry> modifier = modifier(names);
		List<Entry> country = modifier.isEmpty() ? country() : modifier;
		return country.isEmpty() ? byline() : country;
	}

	/**
	 * "A Marseille court", "Kano police": the only town that the first sentence names.
	 */
	private List<Entry> modifier(PlaceNames names) {
		if (this.text.sentences().isEmpty()) {
			return List.of();
		}
		Sentence sentence = this.text.sentences().getFirst();
		List<EntryMatch> towns = this.gazetteer.find(sentence)
			.stream()
			.filter((match) -> match.entry().kind() == EntryKind.CITY || match.entry().kind() == EntryKind.REGION)
			.toList();
		EntryMatch town = (towns.size() == 1) ? towns.getFirst() : null;
		boolean fits = town != null && town.last() + 1 < sentence.size()
				&& sentence.token(town.last() + 1).tag().matches("NNS?")
				&& sentence.token(town.last()).head() == town.last() + 1
				&& !sentence.token(town.last() + 1).hasLemma("talk", "summit", "accord", "agreement", "deal", "treaty");
		return (town != null && fits && !isAmong(sentence, town, names)) ? List.of(town.entry()) : List.of();
	}

	/**
	 * Whether the sentence names another place, too: "Evacuees from Lodge at a Kamloops
	 * arena".
	 */
	private static boolean isAmong(Sentence sentence, EntryMatch town, PlaceNames names) {
		return names.named(sentence)
			.stream()
			.anyMatch((each) -> each.first() != town.first() && !each.entry().name().equals(town.entry().name()));
	}

	private List<Entry> byline() {
		return this.lines.stream()
			.limit(HEAD_LINES)
			.filter((line) -> line.kind() != SentenceKind.BODY)
			.map((line) -> line.span().of(this.text.text()))
			.flatMap((line) -> Stream.of(BYLINE.matcher(line), HEADER.matcher(line)))
			.filter(Matcher::matches)
			.flatMap((byline) -> this.gazetteer.lookup(byline.group(1)).filter(Entry::isPlace).stream())
			.findFirst()
			.map(List::of)
			.orElse(List.of());
	}

	/** "Romania's government was toppled": the country, and what is its own follows. */
	private boolean isOwnAffair() {
		if (this.text.sentences().isEmpty()) {
			return false;
		}
		Sentence sentence = this.text.sentences().getFirst();
		return country().equals(this.lead) && this.gazetteer.find(sentence)
			.stream()
			.anyMatch((match) -> match.entry().kind() == EntryKind.GOVERNMENT
					|| (match.entry().kind() == EntryKind.COUNTRY && match.last() + 1 < sentence.size()
							&& sentence.token(match.last() + 1).tag().equals("POS")));
	}

	/** "NACIMIENTO, Chile - ", "LOMÉ, Feb. 12 - "; not "NEW DELHI/CANBERRA - ". */
	private List<Entry> readDateline() {
		Span span = LineKinds.dateline(this.text.text(), this.lines);
		Matcher dateline = DATELINE.matcher((span != null) ? span.of(this.text.text()) : "");
		if (!dateline.matches()) {
			return List.of();
		}
		Entry country = (dateline.group(2) != null) ? this.gazetteer.lookup(dateline.group(2)).orElse(null) : null;
		Entry known = this.gazetteer.lookup(dateline.group(1)).filter(Entry::isPlace).orElse(null);
		if (known != null) {
			return List.of(known);
		}
		return (country != null && country.isPlace()) ? List
			.of(new Entry(title(dateline.group(1)), EntryKind.CITY, country.countryCode(), country.countryCodes()))
				: List.of();
	}

	private static String title(String capitals) {
		StringBuilder title = new StringBuilder();
		for (int i = 0; i < capitals.length(); i++) {
			boolean inside = i > 0 && Character.isLetter(capitals.charAt(i - 1));
			title.append(inside ? Character.toLowerCase(capitals.charAt(i)) : capitals.charAt(i));
		}
		return title.toString();
	}

	/** "Portugal's secretary of state for housing resigned": the only country. */
	private List<Entry> country() {
		if (this.text.sentences().isEmpty()) {
			return List.of();
		}
		Sentence sentence = this.text.sentences().getFirst();
		List<Entry> countries = this.gazetteer.find(sentence)
			.stream()
			.filter((match) -> match.entry().kind() == EntryKind.CITY || match.entry().kind() == EntryKind.CAPITAL
					|| match.entry().kind() == EntryKind.REGION || isOfSubject(sentence, match))
			.filter((match) -> switch (match.entry().kind()) {
				case ORGANIZATION, MEDIA, INTERNATIONAL_BODY, ARMED_GROUP -> false;
				default -> true;
			})
			.flatMap((match) -> match.entry().countryCodes().stream())
			.distinct()
			.flatMap((code) -> this.gazetteer.country(code).stream())
			.toList();
		return (countries.size() == 1) ? countries : List.of();
	}

	/**
	 * "Lima's mayor resigned", "an attack crippled Peru's ministry"; not "agreed on a
	 * fund but quarrelled about China's role".
	 */
	private static boolean isOfSubject(Sentence sentence, EntryMatch match) {
		Token name = sentence.tokens()
			.subList(match.first(), match.last() + 1)
			.stream()
			.filter((token) -> token.head() < match.first() || match.last() < token.head())
			.findFirst()
			.orElse(sentence.token(match.last()));
		Token noun = name.isRelated("nmod:poss", "compound", "amod") ? sentence.head(name) : name;
		return (noun != null && noun.isRelated("obj", "nsubj", "nsubj:pass")) || sentence.tokens()
			.subList(0, match.first())
			.stream()
			.noneMatch((token) -> token.tag().matches("VB[DPZ]"));
	}

	private boolean isOnly(List<Entry> first, PlaceNames names, int weight) {
		if (first.isEmpty()) {
			return false;
		}
		Map<String, Integer> counts = new HashMap<>();
		int all = 0;
		for (Sentence sentence : this.text.sentences()) {
			for (EntryMatch match : names.located(sentence)) {
				all += match.entry().countryCodes().isEmpty() ? 0 : 1;
				match.entry().countryCodes().forEach((code) -> counts.merge(code, 1, Integer::sum));
			}
		}
		Set<String> own = first.getFirst().countryCodes().stream().collect(Collectors.toSet());
		int there = own.stream().mapToInt((code) -> counts.getOrDefault(code, 0)).max().orElse(0);
		int most = counts.values().stream().mapToInt((count) -> count).max().orElse(0);
		// The lead weighs again.
		return own.isEmpty() ? most * 100 >= all * SHARE : (there + weight) * 100 >= (all + weight) * SHARE;
	}

}
