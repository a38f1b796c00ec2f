package dateline.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import dateline.text.AnnotatedText;
import dateline.text.Lexicon;
import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * What nouns are counted and which words say what befell the people counted. Read from
 * {@code claim/units.tsv} and {@code claim/acts.tsv}; immutable. A noun that the lexicon
 * does not have is no unit, and its number no claim.
 */
final class UnitLexicon {

	/** How an act's word stands to those it befell; see the head of acts.tsv. */
	enum Role {

		OBJECT, SUBJECT, NOUN, STATE, TIMES, TOLL, CROWD, ALONE_OBJECT, ALONE_SUBJECT, PLIGHT

	}

	/** What a noun counts: a measure and the unit in the plural. */
	record Noun(Measure measure, String unit) {
	}

	/** Nouns that end as those of people do. */
	private static final Set<String> THINGS = Set.of("warrant", "grant", "paper", "newspaper", "tower", "computer",
			"server", "restaurant", "warehouse", "order", "center", "counter", "reactor", "tractor", "door", "corridor",
			"sector", "harbor", "error", "pillar", "chamber", "filter", "river", "number", "poster", "banner", "folder",
			"layer", "trailer", "sticker", "corner", "crater", "parameter", "register", "charter", "chapter", "barrier",
			"sensor", "motor", "monitor", "printer", "transformer", "elevator", "escalator", "excavator", "cruiser",
			"freighter", "locker", "drawer", "dinner", "winter", "summer", "quarter", "cluster", "disaster",
			"encounter", "matter", "manner", "power", "shoulder", "border", "offer", "answer", "transfer", "flower",
			"cylinder", "boiler", "cooler", "toaster", "mixer", "scooter", "roller", "cancer", "fever", "disorder",
			"list");

	private static final Pattern NATIONALITY = Pattern
		.compile("\\p{Lu}[a-z]+ese|British|Dutch|French|Irish|Spanish|Swiss|Turkish|Polish|Swedish|Danish|Finnish");

	private final Map<String, Noun> nouns = new HashMap<>();

	private final Map<Role, Map<String, Measure>> acts = new HashMap<>();

	private final Set<String> human = new HashSet<>();

	private final Set<String> none = new HashSet<>();

	UnitLexicon() {
		for (List<String> line : Lexicon.read("claim/units.tsv", 3)) {
			for (String noun : line.get(2).split(", ", -1)) {
				if (line.get(0).equals("NONE")) {
					this.none.add(noun);
					continue;
				}
				String unit = line.get(1).equals("*") ? plural(noun) : line.get(1);
				this.nouns.put(noun, new Noun(Measure.valueOf(line.get(0)), unit));
				if (line.get(1).equals("people")) {
					this.human.add(noun);
				}
			}
		}
		for (List<String> line : Lexicon.read("claim/acts.tsv", 3)) {
			Map<String, Measure> words = this.acts.computeIfAbsent(Role.valueOf(line.get(1)),
					(role) -> new HashMap<>());
			for (String word : line.get(2).split(", ", -1)) {
				words.put(word, Measure.valueOf(line.get(0)));
			}
		}
	}

	/** What the noun phrase that ends with this token counts, null if not known. */
	@Nullable Noun noun(Sentence sentence, int head) {
		Token token = sentence.token(head);
		String lemma = singular(token);
		Noun compound = this.nouns.get(modifier(sentence, head) + " " + lemma);
		if (compound != null) {
			return compound;
		}
		return this.nouns.get(isOffice(sentence, head) ? office(sentence, head) : lemma);
	}

	/**
	 * Whether "of" and a noun make a word of it: "heads of state", no "heads of cattle".
	 */
	private boolean isOffice(Sentence sentence, int head) {
		return sentence.word(head + 1).equals("of") && this.nouns.containsKey(office(sentence, head));
	}

	private String office(Sentence sentence, int head) {
		return singular(sentence.token(head)) + " of " + sentence.word(head + 2);
	}

	/** Whether a number of these is no claim: "40 miles", "two ways". */
	boolean isNone(Sentence sentence, int head) {
		String lemma = singular(sentence.token(head));
		return this.none.contains(lemma) || this.none.contains(modifier(sentence, head) + " " + lemma);
	}

	/** The meaning by the noun alone; one that the lexicon lacks is its own unit. */
	Meaning meaning(AnnotatedText text, Sentence sentence, Counted counted, int anchor, String rule) {
		Noun noun = noun(sentence, counted.head());
		Measure measure = (noun != null) ? noun.measure() : Measure.OTHER;
		String unit = (noun != null) ? noun.unit() : sentence.token(counted.head()).text().toLowerCase(Locale.ROOT);
		return new Meaning(measure, unit, text.text(counted.words()), counted.words(), anchor, true, rule);
	}

	/** The word before the head, across a hyphen ("service-members"). */
	private static String modifier(Sentence sentence, int head) {
		int at = (head > 1 && sentence.token(head - 1).is("-")) ? head - 2 : head - 1;
		return (at >= 0) ? sentence.token(at).lemma().toLowerCase(Locale.ROOT) : "";
	}

	/** The lemmatizer leaves some plurals as they are ("troops", "longshoremen"). */
	private String singular(Token token) {
		String lemma = token.lemma().toLowerCase(Locale.ROOT);
		if (lemma.endsWith("men") && token.tag().matches("NNP?S")) {
			return lemma.substring(0, lemma.length() - 2) + "an";
		}
		boolean left = lemma.endsWith("s") && !this.nouns.containsKey(lemma) && !this.none.contains(lemma);
		return left ? lemma.substring(0, lemma.length() - 1) : lemma;
	}

	/** "8,000 <em>Lebanese</em>": the people of a country in a word without a plural. */
	static boolean isNationality(Token token) {
		return NATIONALITY.matcher(token.text()).matches();
	}

	/** Whether the word can name people, so that acts that befall people fit it. */
	boolean isHuman(Token head) {
		String lemma = singular(head);
		boolean thing = this.nouns.containsKey(lemma) || this.none.contains(lemma) || THINGS.contains(lemma);
		return this.human.contains(lemma) || isNationality(head) || head.tag().equals("NNPS") || (!thing
				&& head.tag().equals("NNS") && lemma.matches(".{3,}(?:er|or|ist|ian|man|ee|ant|children|folk)"));
	}

	/** Whether it names people by its ending, as "seismologists", "vegetarians". */
	boolean isPerson(Token head) {
		return head.tag().matches("NNP?S") && isHuman(head)
				&& (singular(head)
					.matches("(?!assist).{2,}(?:(?:[^l]|[aeio]l|styl)ist|(?:ic|ar|tr|it|at|et|or|ur|er)ian"
							+ "|s(?:wo)?man|keeper|worker|dweller|goer)")
						|| head.text().matches(".{3,}(?:men|children|folk)"));
	}

	/** The measure that a word in this role gives, null if none. */
	@Nullable Measure act(Role role, Token word) {
		Measure measure = word(role, word.lemma());
		return (measure != null) ? measure : word(role, word.text());
	}

	@Nullable Measure word(Role role, String word) {
		return this.acts.getOrDefault(role, Map.of()).get(word.toLowerCase(Locale.ROOT));
	}

	/** The measure of the phrase of this role that begins at a token, null if none. */
	@Nullable Measure phrase(Role role, Sentence sentence, int at) {
		StringBuilder words = new StringBuilder();
		Measure found = null;
		for (int i = at; i < Math.min(sentence.size(), at + 6); i++) {
			words.append((i > at) ? " " : "").append(sentence.token(i).text());
			Measure measure = word(role, words.toString());
			found = (measure != null) ? measure : found;
		}
		return found;
	}

	/** The phrases of a role, the longer first. */
	List<String> phrases(Role role) {
		return this.acts.getOrDefault(role, Map.of())
			.keySet()
			.stream()
			.sorted((one, other) -> other.length() - one.length())
			.toList();
	}

	static String plural(String noun) {
		if (noun.endsWith("craft") || noun.endsWith("sheep")) {
			return noun;
		}
		if (noun.endsWith("foot")) {
			return noun.substring(0, noun.length() - 4) + "feet";
		}
		if (noun.matches(".*[^aeiou]y")) {
			return noun.substring(0, noun.length() - 1) + "ies";
		}
		return noun + (noun.matches(".*(?:s|x|ch|sh)") ? "es" : "s");
	}

}
