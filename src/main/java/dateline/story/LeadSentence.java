package dateline.story;

import java.util.List;
import java.util.regex.Pattern;

import dateline.gazetteer.Entry;
import dateline.gazetteer.EntryKind;
import dateline.gazetteer.EntryMatch;
import dateline.gazetteer.Gazetteer;
import dateline.text.AnnotatedText;
import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * What the first sentence of an article tells about its place without saying where
 * something happens: the only town ("A Marseille court"), else the only country whatever
 * its form ("Portugal's secretary of state resigned"), and whether it tells of several.
 * Answers with nothing where it names two, and for an article without sentences.
 */
final class LeadSentence {

	/** What is hit over a country and told of from where it lands. */
	private static final String[] CRAFT = { "plane", "jet", "airliner", "flight", "aircraft", "helicopter", "balloon",
			"drone", "missile" };

	/** What lies between countries, by its name. */
	private static final Pattern LAKES = Pattern
		.compile("\\b(?:(?:Lake|Gulf of|Strait of|Bay of) \\p{Lu}|\\p{Lu}\\p{L}+ (?:Sea|Ocean|Gulf|Strait)\\b)");

	/** A court or a ministry sits in its town, a summit is about it. */
	private static final String[] ABOUT = { "talk", "summit", "accord", "agreement", "deal", "treaty" };

	private final AnnotatedText text;

	private final Gazetteer gazetteer;

	private final List<EntryMatch> found;

	private final @Nullable Sentence sentence;

	LeadSentence(AnnotatedText text, Gazetteer gazetteer) {
		this.text = text;
		this.gazetteer = gazetteer;
		this.sentence = text.sentences().isEmpty() ? null : text.sentences().getFirst();
		this.found = (this.sentence != null) ? gazetteer.find(this.sentence) : List.of();
	}

	/** The only town that it names before a noun, else the only country. */
	List<Entry> place(PlaceNames names) {
		List<Entry> town = modifier(names);
		return town.isEmpty() ? country() : town;
	}

	/** Whether it names an international body. */
	boolean isOfInternationalBody() {
		return this.found.stream().anyMatch((match) -> match.entry().kind() == EntryKind.INTERNATIONAL_BODY);
	}

	/** Whether it names two countries or more, in whatever form. */
	boolean isBetween() {
		return this.found.stream()
			.map((match) -> match.entry().countryCodes())
			.filter((codes) -> codes.size() == 1)
			.distinct()
			.count() > 1;
	}

	/** "A man who shot two people in Spain": it may be of a place that is not its own. */
	boolean isAside() {
		Sentence one = this.sentence;
		return one != null && this.found.stream()
			.anyMatch((each) -> LeadAsides.isOfSubject(one, each) || LeadAsides.isBriefed(one, each));
	}

	/**
	 * "Troops of Chad, Niger and Nigeria cleared islands of Lake Chad", "a jet hit
	 * turbulence over Chad": it tells of several countries, of what lies between them or
	 * above one, which its dateline is not.
	 */
	boolean isAcross() {
		Sentence first = this.sentence;
		if (first == null) {
			return false;
		}
		boolean flies = first.tokens().stream().anyMatch((token) -> token.hasLemma(CRAFT)) && this.found.stream()
			.anyMatch((match) -> match.entry().isPlace() && first.word(match.first() - 1).equals("over"));
		return flies || LAKES.matcher(this.text.text(first.span())).find()
				|| this.found.stream()
					.filter((match) -> match.entry().kind() == EntryKind.COUNTRY)
					.map((match) -> match.entry().countryCodes())
					.distinct()
					.count() > 2;
	}

	/**
	 * "Romania's government was toppled": it is of this country, and tells what is its
	 * own.
	 */
	boolean isOwnAffair(List<Entry> lead) {
		Sentence sentence = this.sentence;
		if (sentence == null) {
			return false;
		}
		return country().equals(lead) && this.found.stream()
			.anyMatch((match) -> match.entry().kind() == EntryKind.GOVERNMENT
					|| (match.entry().kind() == EntryKind.COUNTRY && match.last() + 1 < sentence.size()
							&& sentence.token(match.last() + 1).tag().equals("POS")));
	}

	/** "A Marseille court", "Kano police": the only town. */
	private List<Entry> modifier(PlaceNames names) {
		Sentence sentence = this.sentence;
		List<EntryMatch> towns = this.found.stream()
			.filter((match) -> match.entry().kind() == EntryKind.CITY || match.entry().kind() == EntryKind.REGION)
			.toList();
		if (sentence == null || towns.size() != 1) {
			return List.of();
		}
		EntryMatch town = towns.getFirst();
		return (isBeforeNoun(sentence, town) && !isAmong(sentence, town, names)) ? List.of(town.entry()) : List.of();
	}

	/** "A Marseille court", not "the Marseille summit". */
	private static boolean isBeforeNoun(Sentence sentence, EntryMatch town) {
		int noun = town.last() + 1;
		return noun < sentence.size() && sentence.token(noun).tag().matches("NNS?")
				&& sentence.token(town.last()).head() == noun && !sentence.token(noun).hasLemma(ABOUT);
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

	/** "Portugal's secretary of state for housing resigned": the only country. */
	private List<Entry> country() {
		Sentence sentence = this.sentence;
		if (sentence == null) {
			return List.of();
		}
		List<Entry> countries = this.found.stream()
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

}
