package dateline.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dateline.gazetteer.Gazetteer;
import dateline.text.EntityType;
import dateline.text.Lexicon;
import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * What a noun of {@code actor/bodies.tsv} beside a name says of it: "port operator X",
 * "the charity X", "the X union", "the regulator, X,", "X, a gang that". The noun must be
 * the last of its phrase: "X, the airline's director" is no airline.
 */
final class NounsBeside {

	/** Words of an apposition before its noun. */
	private static final int REACH = 6;

	/** Nouns that nothing but a body's name stands before. */
	private static final String[] QUALIFIED = { "party", "union", "militia", "gang", "cartel", "newspaper",
			"broadcaster", "charity", "airline", "insurgency", "movement", "coalition", "alliance", "bloc" };

	/** Nouns of a body that nothing else is, no place either. */
	private static final Set<String> SURE = Set.of("coalition", "union", "company", "firm", "charity", "airline",
			"federation", "association", "bank", "insurer", "startup", "start-up", "nonprofit", "movement", "alliance",
			"party", "newspaper", "consortium", "cooperative", "retailer", "contractor", "manufacturer");

	/** Nouns of a firm that stand right before its name and before no place's. */
	private static final Set<String> FIRMS = Set.of("shipbuilder", "carmaker", "automaker", "chipmaker", "drugmaker",
			"planemaker", "steelmaker", "truckmaker", "brewer", "insurer", "airline", "retailer", "startup", "start-up",
			"housebuilder", "conglomerate", "subsidiary", "supermarket", "broadcaster", "charity", "consultancy",
			"contractor", "lender", "refiner", "wholesaler", "biotech", "fintech", "multinational");

	private static final Pattern CREED = Pattern.compile(
			"Islam\\p{L}*|Shi['’]?(?:a|ite)|Sunni|Salafi\\p{L}*|Sufi|Houthi|Muslim|Christian|Catholic|Jewish|Hindu|Hutu|Tutsi|Tuareg"
					+ "|Kurdish|Marxist\\p{L}*|Maoist|Leninist|Stalinist|Trotskyist|Baathist|Zionist|Fascist|Nazi|Neo-Nazi|Peronist");

	private final Map<String, BodyNoun> bodies = Lexicon.read("actor/bodies.tsv", 3)
		.stream()
		.collect(Collectors.toMap((row) -> row.get(0), (row) -> BodyNoun.of(row.get(1), row.get(2))));

	/** What the name is by the noun beside it, null if none is there. */
	@Nullable ActorType of(Name name) {
		Sentence sentence = name.sentence();
		ActorType before = at(sentence, nounBefore(sentence, name.first()));
		if (before != null) {
			return before;
		}
		ActorType after = isDefinite(name) ? singular(sentence, name.last() + 1) : null;
		if (after != null) {
			return after;
		}
		ActorType explained = beforeComma(name);
		return (explained != null) ? explained : behindComma(name);
	}

	/** An armed group, if "rebel" or the like stands before the name. */
	static ActorType armed(Sentence sentence, int first, ActorType type) {
		int at = (first > 1 && sentence.token(first - 1)
			.is("group", "movement", "faction", "alliance", "company", "outfit", "force", "army", "organisation",
					"organization", "militia")) ? first - 2 : first - 1;
		boolean armed = at >= 0 && (type == ActorType.ORGANIZATION || type == ActorType.MILITARY)
				&& sentence.token(at)
					.is("rebel", "insurgent", "jihadist", "jihadi", "guerrilla", "paramilitary", "militant",
							"separatist", "mercenary")
				&& sentence.token(at).text().matches("\\p{Ll}+");
		return armed ? ActorType.ARMED_GROUP : type;
	}

	/** Whether the noun says that something is a body. */
	boolean isNoun(Token token) {
		return this.bodies.containsKey(key(token));
	}

	/** The first token of a noun phrase that ends here, its article included. */
	static int firstOfPhrase(Sentence sentence, int noun) {
		int first = noun;
		while (first > 0 && sentence.token(first - 1).tag().matches("NN|JJ|HYPH")) {
			first--;
		}
		return (first > 0 && sentence.token(first - 1).is("the", "a", "an")) ? first - 1 : first;
	}

	/** The first token of a body with the noun before it: "the charity Harbour Aid". */
	static int firstOf(Name name) {
		int noun = name.first() - 1;
		boolean beside = noun >= 0 && name.entry() == null && name.sentence().token(noun).tag().equals("NN")
				&& name.type() != ActorType.COUNTRY;
		return beside ? firstOfPhrase(name.sentence(), noun) : name.first();
	}

	/**
	 * "The authority's lawyers, Quist Lumen Dahs, did not reply": several people by one
	 * name are a firm.
	 */
	static boolean isPractice(Name name) {
		Sentence sentence = name.sentence();
		int comma = name.first() - 1;
		int next = name.last() + 1;
		return comma > 1 && sentence.token(comma).is(",")
				&& sentence.token(comma - 1)
					.is("lawyers", "solicitors", "attorneys", "advisers", "advisors", "auditors", "insurers", "brokers",
							"architects", "consultants", "contractors", "developers", "publishers", "accountants",
							"administrators", "liquidators", "promoters", "operators", "manufacturers", "owners")
				&& next < sentence.size() && sentence.token(next).is(",", ".");
	}

	/** A name that the recogniser does not see, beginning here: "the Unia union". */
	Optional<Name> unseen(Sentence sentence, int first) {
		Token token = sentence.token(first);
		if (!isCapital(token) || NameParts.isCalendar(token) || token.entity() == EntityType.PERSON || first == 0
				|| isCreed(sentence, first) || token.text().matches("Nos?\\.?")) {
			return Optional.empty();
		}
		if (token.entity() == EntityType.LOCATION && !token.text().matches("\\p{Lu}{2,6}")) {
			return located(sentence, first);
		}
		int last = first;
		while (last + 1 < sentence.size()) {
			boolean hyphen = sentence.token(last + 1).tag().equals("HYPH") && last + 2 < sentence.size();
			int next = hyphen ? last + 2 : last + 1;
			if (!isCapital(sentence.token(next)) || sentence.token(next).entity() == EntityType.LOCATION) {
				break;
			}
			last = next;
		}
		boolean country = last + 2 < sentence.size() && sentence.token(last + 1).entity() == EntityType.LOCATION
				&& sentence.token(last + 1).isName() && (sentence.token(last + 2).isVerb()
						|| sentence.token(last + 2).is(",") || sentence.token(last + 2).tag().equals("MD"));
		last = country ? last + 1 : last;
		Name name = Name.of(sentence, first, last, null, ActorRule.NOUN_BESIDE);
		boolean article = isDefinite(name);
		ActorType type = at(sentence, nounBefore(sentence, first));
		if (type == null && article && last == first) {
			type = singular(sentence, last + 1);
		}
		if (type == null) {
			type = beforeComma(name);
		}
		if (type == null && last + 2 < sentence.size() && sentence.token(last + 1).is("and")
				&& isCapital(sentence.token(last + 2)) && sentence.token(last + 2).entity() != EntityType.PERSON) {
			Name pair = Name.of(sentence, first, last + 2, null, ActorRule.NOUN_BESIDE);
			type = isParty(sentence, first - 2) ? beforeComma(pair) : null;
			name = (type != null) ? pair : name;
		}
		if (type == null && (article || last > first || token.isName())) {
			type = behindComma(name);
		}
		return (type != null) ? Optional.of(name.as(type, ActorRule.NOUN_BESIDE)) : Optional.empty();
	}

	/** "The Islamist group": what its members believe, no name but a party's. */
	private static boolean isCreed(Sentence sentence, int at) {
		return at + 1 < sentence.size() && !isCapital(sentence.token(at + 1))
				&& !sentence.token(at + 1).is("party", "-") && CREED.matcher(sentence.token(at).text()).matches();
	}

	/** "Wazo Tamma, a coalition", which the recogniser takes for a place. */
	private Optional<Name> located(Sentence sentence, int first) {
		int last = first;
		while (last + 1 < sentence.size() && isCapital(sentence.token(last + 1))) {
			last++;
		}
		Name name = Name.of(sentence, first, last, null, ActorRule.NOUN_BESIDE);
		int noun = nounBefore(sentence, first);
		if (noun > 1 && sentence.token(noun).tag().equals("NN") && FIRMS.contains(sentence.token(noun).text())) {
			return Optional.of(name.as(ActorType.ORGANIZATION, ActorRule.NOUN_BESIDE));
		}
		ActorType type = (last > first && !(first > 0 && isCapital(sentence.token(first - 1)))) ? behindComma(name)
				: null;
		return (type == ActorType.ORGANIZATION && NounsBeside.nouns(name).stream().anyMatch(SURE::contains))
				? Optional.of(name.as(type, ActorRule.NOUN_BESIDE)) : Optional.empty();
	}

	/**
	 * Whom a spokeswoman speaks for, who is fired from what: "a spokesman for Lume Oils",
	 * whatever the recogniser takes it for; but a place that the gazetteer knows.
	 */
	Optional<Name> represented(Sentence sentence, int first, Gazetteer gazetteer) {
		int of = (first > 1 && sentence.token(first - 1).is("the")) ? first - 2 : first - 1;
		boolean named = sentence.token(first).isName() || (first + 1 < sentence.size()
				&& isCapital(sentence.token(first)) && isCapital(sentence.token(first + 1)));
		if (of < 1 || !isCapital(sentence.token(first)) || !named || sentence.token(first).entity() == EntityType.PERSON
				|| sentence.token(first).entity() == EntityType.ORGANIZATION
				|| NameParts.isCalendar(sentence.token(first))) {
			return Optional.empty();
		}
		Token noun = sentence.token(of - 1);
		boolean seat = sentence.token(of).is("of") && noun.is("headquarters", "shareholders");
		boolean speaks = sentence.token(of).is("for", "of") && noun.is("spokesman", "spokeswoman", "spokesperson");
		boolean heads = sentence.token(of).is("of") && noun.is("executive", "CEO", "chairman", "chairwoman",
				"subsidiary", "shareholders", "shareholder", "co-founder", "founder", "employees", "employee");
		boolean holds = sentence.token(of).is("in") && noun.is("shares", "stake", "shareholder");
		if (!(speaks || heads || holds || seat)) {
			return Optional.empty();
		}
		int last = first;
		while (last + 1 < sentence.size() && (isCapital(sentence.token(last + 1)) || Hyphens.joins(sentence, last))
				&& sentence.token(last + 1).entity() != EntityType.PERSON) {
			last += Hyphens.joins(sentence, last) ? 2 : 1;
		}
		Name name = Name.of(sentence, first, last, ActorType.ORGANIZATION, ActorRule.NOUN_BESIDE);
		boolean known = gazetteer.lookup(name.text()).isPresent() || gazetteer.find(sentence)
			.stream()
			.anyMatch((match) -> match.first() <= first && first <= match.last());
		return known ? Optional.empty() : Optional.of(name);
	}

	/** "The public broadcaster NOS"; not the Charity of "Charity Banda". */
	private @Nullable ActorType at(Sentence sentence, int at) {
		if (isStartUp(sentence, at)) {
			return ActorType.ORGANIZATION;
		}
		boolean small = at == 0 || (at > 0 && !isCapital(sentence.token(at)));
		if (!small || !(sentence.token(at).isNoun() || isPeriodical(sentence.token(at)))) {
			return null;
		}
		BodyNoun noun = this.bodies.get(key(sentence.token(at)));
		return (noun != null) ? noun.type(sentence.tokens().subList(firstOfPhrase(sentence, at), at)) : null;
	}

	/** "Start-up", which tokenizers cut. */
	private static boolean isStartUp(Sentence sentence, int at) {
		return at > 1 && sentence.token(at - 1).is("-")
				&& ((sentence.token(at).is("up") && sentence.token(at - 2).is("start", "Start"))
						|| (sentence.token(at).is("maker") && sentence.token(at - 2).tag().startsWith("NN")));
	}

	private @Nullable ActorType singular(Sentence sentence, int at) {
		boolean compound = at + 1 < sentence.size() && sentence.token(at)
			.is("trade", "labour", "labor", "news", "opposition", "rights", "aid", "environmental", "rebel", "militant",
					"armed", "political", "teachers", "student", "insurance", "energy", "mining", "oil", "shipping",
					"construction", "retail", "media", "tech");
		if (compound) {
			return singular(sentence, at + 1);
		}
		boolean ends = at < sentence.size() && sentence.token(at).tag().equals("NN")
				&& (at + 1 == sentence.size() || !sentence.token(at + 1).isNoun());
		return ends ? at(sentence, at) : null;
	}

	/** Whether the noun stands right behind: "the Rosiers clan". */
	boolean isBehind(Name name) {
		return isDefinite(name) && at(name.sentence(), name.first() - 1) == null
				&& singular(name.sentence(), name.last() + 1) != null;
	}

	/** The name with the noun behind it: "Rosiers clan", "Lumen trade union". */
	String withNoun(Name name) {
		Sentence sentence = name.sentence();
		int noun = name.last() + 1;
		while (noun + 1 < sentence.size() && !this.bodies.containsKey(key(sentence.token(noun)))
				&& sentence.token(noun + 1).isNoun()) {
			noun++;
		}
		return Name.of(sentence, name.first(), noun, null, name.rule()).text();
	}

	/** "Her party, Bread and Freedom,". */
	private static boolean isParty(Sentence sentence, int at) {
		return at > 0 && sentence.token(at).is("party", "movement", "alliance", "coalition", "group");
	}

	/** What the noun of "a group calling itself X" says of X, null without any. */
	@Nullable ActorType called(Name name) {
		int noun = nounBefore(name.sentence(), name.first());
		return (noun < name.first() - 1) ? at(name.sentence(), noun) : null;
	}

	/** The noun of "a group X", "a group called X", "a group calling itself X". */
	private static int nounBefore(Sentence sentence, int first) {
		int before = first - 1;
		if (before > 1 && sentence.token(before).is("itself", "themselves")
				&& sentence.token(before - 1).hasLemma("call", "style", "name")) {
			return (before > 2 && sentence.token(before - 2).is("that", "which")) ? before - 3 : before - 2;
		}
		if (before > 1 && sentence.token(before).is("as") && sentence.token(before - 1).is("known")) {
			return before - 2;
		}
		if (isHearer(sentence, before)) {
			return -1;
		}
		return (before > 0 && sentence.token(before).is("called", "named", "dubbed")) ? before - 1 : before;
	}

	/** "Told the court Lima had": a clause without "that" begins behind who is told. */
	private static boolean isHearer(Sentence sentence, int at) {
		return at > 1 && sentence.token(at).isNoun()
				&& sentence.token(at - 1).is("the", "a", "his", "her", "their", "this")
				&& sentence.token(at - 2).hasLemma("tell", "inform", "assure", "remind", "convince", "persuade");
	}

	private static boolean isDefinite(Name name) {
		Token before = name.before();
		return before != null && (before.is("the") || isQualified(name));
	}

	/** "The ultranationalist Lumen party": an adjective behind the article. */
	private static boolean isQualified(Name name) {
		Sentence sentence = name.sentence();
		int at = name.first() - 1;
		int next = name.last() + 1;
		if (next >= sentence.size() || !sentence.token(next).is(QUALIFIED)) {
			return false;
		}
		while (at > 0 && at >= name.first() - 4 && sentence.token(at).text().matches("[\\p{Ll}‐‑-]+")
				&& sentence.token(at).tag().matches("JJ.?|HYPH|VB[NG]|NN|RB")) {
			at--;
		}
		return at >= 0 && at < name.first() - 1 && sentence.token(at).is("the");
	}

	/** "The operator, X (XY), has denied", "the civil aviation authority, the XY,". */
	private @Nullable ActorType beforeComma(Name name) {
		Sentence sentence = name.sentence();
		int comma = isDefinite(name) ? name.first() - 2 : name.first() - 1;
		if (comma < 1 || !sentence.token(comma).is(",")
				|| !(sentence.token(comma - 1).tag().equals("NN") || isStartUp(sentence, comma - 1)) || !closes(name)) {
			return null;
		}
		int first = firstOfPhrase(sentence, comma - 1);
		boolean phrase = sentence.token(first).is("the", "a", "an")
				|| (first > 0 && sentence.token(first - 1).tag().matches("POS|PRP\\$"));
		boolean worker = name.isPerson() && sentence.token(first).is("a", "an") && sentence.token(comma - 1)
			.is("miner", "producer", "operator", "developer", "contractor", "manufacturer");
		return phrase && !worker && !(name.isPerson() && belongs(sentence, first)) ? at(sentence, comma - 1) : null;
	}

	/**
	 * "The head of the commission, X", "a doctor in the group, X": X is no commission.
	 */
	private static boolean belongs(Sentence sentence, int first) {
		int at = first - 1;
		while (at > 0 && sentence.token(at).tag().matches("POS|PRP\\$|DT|NN.*|JJ")) {
			at--;
		}
		return at > 0 && sentence.token(at).tag().matches("IN|TO") && sentence.token(at - 1).isNoun();
	}

	/** The noun of "the regulator, X", -1 if no such phrase is before the name. */
	int describedBefore(Name name) {
		int comma = isDefinite(name) ? name.first() - 2 : name.first() - 1;
		return (beforeComma(name) != null) ? comma - 1 : -1;
	}

	/**
	 * The common nouns that stand right before or behind a name, or in commas there: "the
	 * charity X", "X, the state oil company,".
	 */
	static List<String> nouns(Name name) {
		List<String> nouns = new ArrayList<>();
		described(name, nouns, new ArrayList<>());
		return nouns;
	}

	/** The words before these nouns: "state oil". */
	static List<String> words(Name name) {
		List<String> words = new ArrayList<>();
		described(name, new ArrayList<>(), words);
		return words;
	}

	private static void described(Name name, List<String> nouns, List<String> words) {
		Sentence sentence = name.sentence();
		int before = isDefinite(name) ? name.first() - 2 : name.first() - 1;
		if (before > 0 && sentence.token(before).is(",") && closes(name)) {
			before--;
		}
		for (int at : new int[] { before, name.last() + 1 }) {
			if (at >= 0 && at < sentence.size() && sentence.token(at).tag().equals("NN")) {
				nouns.add(key(sentence.token(at)));
			}
		}
		for (int at = before - 1; at >= 0 && before - at < REACH && sentence.token(at).tag().matches("JJ|NN|HYPH")
				&& sentence.token(before).tag().equals("NN"); at--) {
			words.add(key(sentence.token(at)));
		}
		int start = behindBracket(name) + 1;
		if (start < sentence.size() && sentence.token(start - 1).is(",")) {
			int from = owned(sentence, start);
			List<Token> phrase = (from < 0) ? List.of()
					: sentence.tokens()
						.subList(from, Math.min(sentence.size(), start + REACH + 2))
						.stream()
						.takeWhile((token) -> token.tag().matches("JJ.?|NN.*|HYPH|VBG|VBN"))
						.toList();
			for (int at = 0; at < phrase.size(); at++) {
				Token token = phrase.get(at);
				boolean last = at == phrase.size() - 1;
				if (token.tag().equals("NN") && (last || !phrase.get(at + 1).isNoun())) {
					nouns.add(key(token));
				}
				else {
					words.add(key(token));
				}
			}
		}
	}

	/** The first word behind "a", "the" or "Italy's", -1 without any. */
	private static int owned(Sentence sentence, int start) {
		if (sentence.token(start).is("a", "an", "the", "one", "its", "their")) {
			return start + 1;
		}
		int owner = start;
		while (owner < Math.min(sentence.size(), start + 3) && sentence.token(owner).isName()) {
			owner++;
		}
		return (owner > start && owner < sentence.size() && sentence.token(owner).tag().equals("POS")) ? owner + 1 : -1;
	}

	/** The token behind the name and the initials in brackets that may follow it. */
	private static int behindBracket(Name name) {
		Sentence sentence = name.sentence();
		int next = name.last() + 1;
		boolean bracket = next + 2 < sentence.size() && sentence.token(next).is("(", "-LRB-")
				&& sentence.token(next + 2).is(")", "-RRB-");
		return bracket ? next + 3 : next;
	}

	private static boolean closes(Name name) {
		Token after = name.after();
		return after == null || after.is(",", "(", ".", ";", "-", "–", "—");
	}

	/**
	 * "Grey Otter, a gang of extortionists that appeared in 2019", "X, Italy's largest
	 * bank,".
	 */
	private @Nullable ActorType behindComma(Name name) {
		Sentence sentence = name.sentence();
		int start = behindBracket(name) + 1;
		if (start >= sentence.size() || !sentence.token(start - 1).is(",")) {
			return null;
		}
		int owner = start;
		while (owner < Math.min(sentence.size(), start + 3) && sentence.token(owner).isName()) {
			owner++;
		}
		if (owner > start && owner < sentence.size() && sentence.token(owner).tag().equals("POS")) {
			start = owner;
		}
		else if (!sentence.token(start).is("a", "an", "the", "one", "its", "their")) {
			return null;
		}
		for (int i = start + 1; i < Math.min(sentence.size(), start + REACH); i++) {
			boolean ends = i + 1 == sentence.size()
					|| !(sentence.token(i + 1).isNoun() || sentence.token(i + 1).tag().matches("POS|HYPH"));
			if ((sentence.token(i).tag().equals("NN") || isPeriodical(sentence.token(i))) && ends) {
				boolean apposed = i + 1 == sentence.size()
						|| !sentence.token(i + 1).tag().matches("VB[DZP]?|MD|RB.?|VBN")
						|| (sentence.token(i + 1).tag().equals("VBN") && i + 2 < sentence.size()
								&& sentence.token(i + 2).is("by", "in", "on", "to", "for", "with", "at"));
				return apposed ? at(sentence, i) : null;
			}
			if (!sentence.token(i).tag().matches("JJ.?|NN.*|HYPH|VBG|VBN|POS|RB")) {
				return null;
			}
		}
		return null;
	}

	/** "Weekly", which taggers take for an adjective. */
	private static boolean isPeriodical(Token token) {
		return token.is("weekly", "daily", "monthly");
	}

	private static boolean isCapital(Token token) {
		return token.isNoun() && Character.isUpperCase(token.text().charAt(0));
	}

	private static String key(Token token) {
		return token.lemma().toLowerCase(Locale.ROOT);
	}

}
