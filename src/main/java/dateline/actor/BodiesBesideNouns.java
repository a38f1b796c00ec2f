package dateline.actor;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import dateline.text.EntityType;
import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Bodies that the recogniser does not see or takes for a place, told by the noun beside
 * their names: "the Unia union", "Wazo Tamma, a coalition", "her party, Bread and
 * Freedom,". People, days, creeds ("the Islamist group") and places that only a common
 * noun stands beside are none.
 */
final class BodiesBesideNouns {

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

	private final BodyNouns nouns = new BodyNouns();

	private final NounsInCommas commas = new NounsInCommas(this.nouns);

	private final NounsBeside beside = new NounsBeside(this.nouns);

	/** The body whose name begins here. */
	Optional<Name> at(Sentence sentence, int first) {
		Token token = sentence.token(first);
		if (!NameParts.isCapitalNoun(token) || NameParts.isCalendar(token) || token.entity() == EntityType.PERSON
				|| first == 0 || isCreed(sentence, first) || token.text().matches("Nos?\\.?")) {
			return Optional.empty();
		}
		if (token.entity() == EntityType.LOCATION && !token.text().matches("\\p{Lu}{2,6}")) {
			return located(sentence, first);
		}
		Name name = Name.of(sentence, first, withCountry(sentence, last(sentence, first)), null, ActorRule.NOUN_BESIDE);
		boolean single = name.last() == first;
		boolean article = DefiniteNames.isDefinite(name);
		ActorType type = this.beside.before(name);
		if (type == null && article && single) {
			type = this.nouns.singular(sentence, name.last() + 1);
		}
		if (type == null) {
			type = this.commas.before(name);
		}
		Name pair = (type == null) ? pair(name) : null;
		if (pair != null) {
			return Optional.of(pair);
		}
		if (type == null && (article || !single || token.isName())) {
			type = this.commas.behind(name);
		}
		return (type != null) ? Optional.of(name.as(type, ActorRule.NOUN_BESIDE)) : Optional.empty();
	}

	/** Whether a noun in commas says that the word is a body: "iLumen, a charity,". */
	boolean isExplained(Sentence sentence, int at) {
		return this.commas.of(Name.of(sentence, at, at, null, ActorRule.NOUN_BESIDE)) != null;
	}

	/** The last of the capitalised words that begin here, places aside. */
	private static int last(Sentence sentence, int first) {
		int last = first;
		while (last + 1 < sentence.size()) {
			if (isAdverb(sentence.token(last + 1))) {
				return last + 1;
			}
			boolean hyphen = sentence.token(last + 1).tag().equals("HYPH") && last + 2 < sentence.size();
			int next = hyphen ? last + 2 : last + 1;
			if (!NameParts.isCapitalNoun(sentence.token(next))
					|| sentence.token(next).entity() == EntityType.LOCATION) {
				break;
			}
			last = next;
		}
		return last;
	}

	/** "Together" of "the charity Lumen Families Together". */
	private static boolean isAdverb(Token token) {
		return NameParts.isCapital(token)
				&& token.is("Together", "Now", "Forward", "First", "Matters", "Again", "Here", "Alone", "Up", "Ahead");
	}

	/** "Lumen Kenya said", whose last word is a country. */
	private static int withCountry(Sentence sentence, int last) {
		boolean country = last + 2 < sentence.size() && sentence.token(last + 1).entity() == EntityType.LOCATION
				&& sentence.token(last + 1).isName() && (sentence.token(last + 2).isVerb()
						|| sentence.token(last + 2).is(",") || sentence.token(last + 2).tag().equals("MD"));
		return country ? last + 1 : last;
	}

	/** "Her party, Bread and Freedom,"; null where "and" joins two. */
	private @Nullable Name pair(Name name) {
		Sentence sentence = name.sentence();
		int and = name.last() + 1;
		if (and + 1 >= sentence.size() || !sentence.token(and).is("and")
				|| !NameParts.isCapitalNoun(sentence.token(and + 1))
				|| sentence.token(and + 1).entity() == EntityType.PERSON || !isParty(sentence, name.first() - 2)) {
			return null;
		}
		Name pair = Name.of(sentence, name.first(), and + 1, null, ActorRule.NOUN_BESIDE);
		ActorType type = this.commas.before(pair);
		return (type != null) ? pair.as(type, ActorRule.NOUN_BESIDE) : null;
	}

	/**
	 * "Coast and Mountain, a liberal party": two common words of which the noun makes
	 * one.
	 */
	Optional<Name> paired(Sentence sentence, int first) {
		boolean two = first + 2 < sentence.size() && CauseNames.isCause(sentence.token(first))
				&& sentence.token(first + 1).is("and") && CauseNames.isCause(sentence.token(first + 2))
				&& !(first > 0 && (NameParts.isCapital(sentence.token(first - 1)) && first > 1))
				&& !(first + 3 < sentence.size() && NameParts.isCapitalNoun(sentence.token(first + 3)));
		if (!two) {
			return Optional.empty();
		}
		Name pair = Name.of(sentence, first, first + 2, ActorType.ORGANIZATION, ActorRule.NOUN_BESIDE);
		int noun = NounsInCommas.firstBehind(pair);
		while (noun >= 0 && noun + 1 < sentence.size() && sentence.token(noun).tag().matches("JJ.?|NN|HYPH|POS|NNS")
				&& !NounPhrases.isLast(sentence, noun)) {
			noun++;
		}
		return (noun >= 0 && isParty(sentence, noun)) || isParty(sentence, first - 1)
				|| (isParty(sentence, first - 2) && sentence.token(first - 1).is(",")) ? Optional.of(pair)
						: Optional.empty();
	}

	private static boolean isParty(Sentence sentence, int at) {
		return at > 0 && sentence.token(at)
			.is("party", "movement", "alliance", "coalition", "group", "grouping", "bloc", "list", "faction",
					"breakaway", "splinter", "partner", "formation", "caucus");
	}

	/** "The Islamist group": what its members believe, no name but a party's. */
	private static boolean isCreed(Sentence sentence, int at) {
		return at + 1 < sentence.size() && !NameParts.isCapitalNoun(sentence.token(at + 1))
				&& !sentence.token(at + 1).is("party", "-") && CREED.matcher(sentence.token(at).text()).matches();
	}

	/** "The contractor, Lumen Shandong,", which is no place by that noun. */
	private static boolean isFirmBefore(Name name) {
		int comma = name.first() - 1;
		return name.last() > name.first() && comma > 0 && name.sentence().token(comma).is(",")
				&& (FIRMS.contains(name.sentence().token(comma - 1).text())
						|| SURE.contains(name.sentence().token(comma - 1).text()));
	}

	/** "Wazo Tamma, a coalition", which the recogniser takes for a place. */
	private Optional<Name> located(Sentence sentence, int first) {
		int last = first;
		while (last + 1 < sentence.size() && NameParts.isCapitalNoun(sentence.token(last + 1))) {
			last++;
		}
		Name name = Name.of(sentence, first, last, null, ActorRule.NOUN_BESIDE);
		int noun = NounsBeside.nounBefore(sentence, first);
		if (noun > 1 && sentence.token(noun).tag().equals("NN") && FIRMS.contains(sentence.token(noun).text())) {
			return Optional.of(name.as(ActorType.ORGANIZATION, ActorRule.NOUN_BESIDE));
		}
		if (isFirmBefore(name) && this.commas.before(name) == ActorType.ORGANIZATION) {
			return Optional.of(name.as(ActorType.ORGANIZATION, ActorRule.NOUN_BESIDE));
		}
		boolean speaks = last > first || Speech.isSpeaking(sentence, first, last);
		ActorType type = (speaks && !(first > 0 && NameParts.isCapitalNoun(sentence.token(first - 1))))
				? this.commas.behind(name) : null;
		return (type == ActorType.ORGANIZATION && WordsBeside.of(name).nouns().stream().anyMatch(SURE::contains))
				? Optional.of(name.as(type, ActorRule.NOUN_BESIDE)) : Optional.empty();
	}

}
