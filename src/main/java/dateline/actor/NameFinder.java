package dateline.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import dateline.gazetteer.Entry;
import dateline.gazetteer.EntryKind;
import dateline.gazetteer.EntryMatch;
import dateline.gazetteer.Gazetteer;
import dateline.text.EntityType;
import dateline.text.Lexicon;
import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names in a sentence: what the gazetteer knows, what the recogniser takes for
 * people and organisations, capitalised words after a title, with the noun of a body
 * among them or beside a noun that says what they are. Of overlapping candidates the
 * longer wins.
 */
final class NameFinder {

	static final Pattern MIXED = Pattern
		.compile("(?!Mc|Mac|De|Di|Du|La|Le|Van|Fitz|Ja|Ann|Jo|Ru|Ó)\\p{Lu}[\\p{L}]*\\p{Ll}\\p{Lu}[\\p{L}]*");

	/** Nouns of companies that are those of people, too. */
	private static final Set<String> WORKERS = Set.of("developer", "operator", "publisher", "producer", "contractor",
			"manufacturer", "supplier", "promoter", "broker", "dealer", "miner", "maker", "builder", "distributor",
			"importer", "exporter", "trader", "grower", "breeder", "designer", "agent", "shareholder", "investor",
			"lender", "owner");

	/** What people are and no body is. */
	private static final String[] OFFICES = { "coordinator", "activist", "spokesman", "spokeswoman", "spokesperson",
			"professor", "lecturer", "economist", "analyst", "lawyer", "farmer", "teacher", "student", "journalist",
			"reporter", "politician", "lawmaker", "senator", "councillor", "resident", "doctor", "nurse", "researcher",
			"scientist", "historian", "official", "minister", "general", "colonel", "officer", "judge", "prosecutor",
			"engineer", "director", "manager", "secretary", "chairman", "chairwoman", "organiser", "organizer",
			"fisherman", "shopkeeper", "trader", "driver", "fellow", "expert", "geologist", "biologist", "adviser",
			"advisor", "aide", "commander", "diplomat", "ambassador", "priest", "bishop", "imam", "businessman",
			"businesswoman", "writer", "author", "singer", "actor", "player", "coach", "campaigner" };

	/** Bodies that keep missions of their own in a country. */
	private static final Pattern KEEPERS = Pattern
		.compile(".*(?:United Nations|African Union|European Union|Organization for Security|Organisation for Security"
				+ "|Economic Community of|Development Community|NATO|North Atlantic|Arab League|League of Arab"
				+ "|Organization of American States|Commonwealth|Amani|East African Community|ASEAN|Collective Security"
				+ "|Francophonie).*");

	private final Gazetteer gazetteer;

	private final GivenNames given;

	private final Roles roles;

	private final PersonFinder people;

	private final Institutions institutions;

	private final NounsBeside beside = new NounsBeside();

	private final Sites sites = new Sites();

	private final PublicBodies publicBodies;

	private final SpeakingNames speaking;

	private final LocalBodies local;

	private final PossessedBodies possessed;

	private final FirmNames firms;

	private final Deeds deeds;

	private final GivenPeople named;

	/** Words that alone name no organisation, though recognisers take them for one. */
	private final Set<String> common;

	NameFinder(Gazetteer gazetteer, Roles roles, PersonFinder people, Institutions institutions, GivenNames given,
			GivenPeople named) {
		this.gazetteer = gazetteer;
		this.roles = roles;
		this.people = people;
		this.institutions = institutions;
		this.local = new LocalBodies(gazetteer);
		this.possessed = new PossessedBodies(gazetteer);
		this.common = Lexicon.words("actor/common.tsv");
		this.publicBodies = new PublicBodies();
		this.named = named;
		this.given = given;
		this.deeds = new Deeds(institutions, roles, given, this.common, gazetteer);
		this.firms = new FirmNames(gazetteer);
		this.speaking = new SpeakingNames(institutions, roles, this.common, given);
	}

	/**
	 * @param surnames folded last names of people that the text names in full
	 */
	List<Name> find(Sentence sentence, Set<String> surnames) {
		List<Name> names = recognised(sentence, surnames);
		List<EntryMatch> matches = this.gazetteer.find(sentence);
		List<Name> phrases = new ArrayList<>(this.publicBodies.find(sentence, matches));
		this.institutions.find(sentence)
			.stream()
			.filter((name) -> phrases.stream().noneMatch(name::overlaps))
			.toList()
			.forEach(phrases::add);
		this.local.find(sentence)
			.stream()
			.filter((name) -> phrases.stream().noneMatch(name::overlaps))
			.toList()
			.forEach(phrases::add);
		List<Name> firms = this.firms.find(sentence);
		phrases.removeIf((name) -> firms.stream().anyMatch(name::overlaps));
		phrases.addAll(firms);
		phrases.removeIf((phrase) -> this.named.isSurname(sentence, phrase.first(), phrase.last())
				&& names.stream().anyMatch((name) -> name.isPerson() && phrase.overlaps(name)));
		for (Name phrase : phrases) {
			if (names.stream().noneMatch((name) -> phrase.overlaps(name) && !isReplacedBy(name, phrase))) {
				names.removeIf(phrase::overlaps);
				names.add(phrase);
			}
		}
		for (EntryMatch match : matches) {
			Name called = withMission(known(sentence, match));
			Name known = Sites.isStrain(called) ? called.asNobody() : called;
			if (names.stream().noneMatch((name) -> name.overlaps(known) && isStronger(name, known, matches))) {
				names.removeIf((name) -> name.overlaps(known));
				names.add(known);
			}
		}
		this.possessed.find(sentence, matches)
			.stream()
			.filter((name) -> names.stream().noneMatch(name::overlaps))
			.toList()
			.forEach(names::add);
		this.speaking.find(sentence, (at) -> names.stream().anyMatch((name) -> name.covers(at))).forEach(names::add);
		names.addAll(this.deeds.find(sentence, List.copyOf(names)));
		names.removeIf((name) -> !name.isPerson() && name.entry() == null
				&& names.stream().anyMatch((person) -> isInTitle(name, person)));
		names.sort(Comparator.comparingInt(Name::first));
		return joined(
				names.stream().map((name) -> LegalForms.settled(settled(name, surnames), this.gazetteer)).toList());
	}

	private List<Name> recognised(Sentence sentence, Set<String> surnames) {
		List<Name> names = new ArrayList<>();
		for (int i = 0; i < sentence.size(); i++) {
			int at = i;
			Optional<Name> name = this.people.at(sentence, i, surnames)
				.or(() -> outletNamed(sentence, at))
				.or(() -> organizationAt(sentence, at))
				.or(() -> this.beside.unseen(sentence, at)
					.filter((each) -> !isRoleOnly(sentence, each.first(), each.last())
							&& !isTitled(sentence, each.first(), each.last())))
				.or(() -> this.beside.represented(sentence, at, this.gazetteer))
				.or(() -> mixedAt(sentence, at))
				.or(() -> outletAt(sentence, at));
			if (name.isPresent()) {
				names.add(name.get());
				i = name.get().last();
			}
		}
		return names;
	}

	/** "ProRail", "SoDMA": capitals inside a word are a body's, Mac and d' aside. */
	private Optional<Name> mixedAt(Sentence sentence, int at) {
		Token token = sentence.token(at);
		String text = token.text();
		boolean mixed = token.isName() && token.entity() == null && MIXED.matcher(text).matches()
				&& !this.common.contains(PersonName.fold(text)) && !(at > 0 && sentence.token(at - 1).isName())
				&& !(at + 1 < sentence.size() && (sentence.token(at + 1).isNoun() || sentence.token(at + 1).is("-")));
		return mixed ? Optional.of(Name.of(sentence, at, at, ActorType.ORGANIZATION, ActorRule.MIXED_CASE))
				: Optional.empty();
	}

	/** "Told The Sun", with a capital article. */
	private Optional<Name> outletNamed(Sentence sentence, int at) {
		return (at > 1 && sentence.token(at - 1).text().equals("The")) ? outletAt(sentence, at) : Optional.empty();
	}

	/** "Sources told the Bulletin". */
	private Optional<Name> outletAt(Sentence sentence, int at) {
		if (at > 1 && sentence.token(at - 1).text().equals("The") && sentence.token(at - 2).hasLemma("tell")
				&& sentence.token(at).isName() && sentence.token(at).entity() != EntityType.PERSON) {
			int last = at;
			while (last + 1 < sentence.size() && sentence.token(last + 1).isName()) {
				last++;
			}
			return Optional.of(Name.of(sentence, at, last, ActorType.MEDIA, ActorRule.OUTLET));
		}
		boolean told = at > 1 && sentence.token(at - 1).is("the") && sentence.token(at - 2).hasLemma("tell")
				&& sentence.token(at).isName() && sentence.token(at).entity() == null
				&& this.institutions.type(List.of(sentence.token(at))) == ActorType.MEDIA
				&& !(at + 1 < sentence.size() && sentence.token(at + 1).isNoun());
		return told ? Optional.of(Name.of(sentence, at, at, ActorType.MEDIA, ActorRule.OUTLET)) : Optional.empty();
	}

	/** A phrase of capitals replaces what it has all words of, but no titled person. */
	private static boolean isReplacedBy(Name name, Name phrase) {
		boolean inside = phrase.first() <= name.first() && name.last() <= phrase.last();
		boolean tail = name.first() < phrase.first() && name.last() == phrase.last() && phrase.before() != null
				&& Objects.requireNonNull(phrase.before()).is("of", "for");
		boolean crossed = phrase.last() >= name.last() && !name.isPerson() && !tail;
		return (inside || crossed) && !(name.isPerson() && !name.titles().isEmpty());
	}

	/** "Northgate Gold", cut in two by the recogniser, is one organisation. */
	private static List<Name> joined(List<Name> names) {
		List<Name> joined = new ArrayList<>();
		for (Name name : names) {
			Name before = joined.isEmpty() ? null : joined.getLast();
			boolean cut = before != null && before.last() + 1 == name.first() && before.entry() == null
					&& name.entry() == null && (before.isBarePerson() || isWorker(before))
					&& name.type() == ActorType.ORGANIZATION && name.tokens().stream().allMatch(Token::isName);
			if (before != null && cut) {
				joined.removeLast();
				joined.add(Name.of(name.sentence(), before.first(), name.last(), name.type(), name.rule()));
			}
			else {
				joined.add(name);
			}
		}
		return joined;
	}

	/** "The miner Norgate" of "the miner Norgate Resources". */
	private static boolean isWorker(Name name) {
		return name.isPerson() && name.titles().size() == 1
				&& name.titles().getFirst().held().role().noun().matches("miner|driver|trader|farmer|worker");
	}

	/** "Labor" of "Labor Minister Camila Soto" is no party. */
	private static boolean isInTitle(Name name, Name person) {
		boolean touches = person.firstWithTitles() <= name.last() && name.last() < person.first();
		return touches && (person.firstWithTitles() <= name.first() || name.rule() != ActorRule.INSTITUTION);
	}

	/**
	 * What the words beside a name tell of it, whatever the recogniser takes it for: the
	 * Winterthur of "the Winterthur-based company" is a place, the Corvo of "port
	 * operator Corvo" an organisation.
	 */
	private Name settled(Name name, Set<String> surnames) {
		if (name.entry() != null && name.type() == ActorType.ORGANIZATION && Products.isMade(name)) {
			return name.asNobody();
		}
		if (name.entry() != null || name.type() == null) {
			return name;
		}
		if (name.isPerson() && name.text().length() == 1) {
			return name.asNobody();
		}
		if (isTitledBehind(name)) {
			return name.as(ActorType.PERSON, ActorRule.PERSON_NAME);
		}
		boolean known = name.isPerson() && surnames.contains(PersonName.of(name.text()).last());
		if (!known && (Products.isWork(name) || Products.isLaw(name) || Products.isCommon(name)
				|| ((name.isBarePerson() || name.rule() == ActorRule.RECOGNISED) && Products.isMade(name)))) {
			return name.asNobody();
		}
		ActorType called = this.beside.called(name);
		if (called != null) {
			return name.as(called, ActorRule.NOUN_BESIDE);
		}
		boolean site = this.sites.isSite(name) && !(name.isPerson() && (!name.titles().isEmpty() || isAged(name)))
				&& this.institutions.type(name.tokens()) == null && this.beside.of(name) == null;
		if (site) {
			return name.asNobody();
		}
		if (this.institutions.isStorm(name) || Places.isSeat(name) || (!known && Places.isNamed(name))
				|| (!name.isPerson() && this.institutions.isThing(name.tokens()) && this.beside.of(name) == null)) {
			return name.asNobody();
		}
		if (name.isPerson() && !name.titles().isEmpty()) {
			return name;
		}
		ActorType armed = NounsBeside.armed(name.sentence(), name.first(), name.type());
		if (armed != name.type()) {
			return name.as(armed, name.rule());
		}
		ActorType type = this.beside.of(name);
		if (name.isPerson() && (isAged(name) || isWorking(name))) {
			return name;
		}
		if (name.isPerson()) {
			boolean named = name.last() > name.first()
					&& !this.named.isSurname(name.sentence(), name.first(), name.last())
					&& this.institutions.endsIn(name.tokens(), ActorType.ORGANIZATION);
			ActorType body = (type == null && named) ? ActorType.ORGANIZATION : type;
			return (body != null)
					? name.as(NounsBeside.armed(name.sentence(), name.first(), body), ActorRule.NOUN_BESIDE) : name;
		}
		if (type == ActorType.ARMED_GROUP && name.type() == ActorType.MILITARY) {
			return name.as(type, name.rule());
		}
		boolean says = type != null && name.type() == ActorType.ORGANIZATION
				&& (type != ActorType.ORGANIZATION || name.rule() == ActorRule.RECOGNISED);
		return says ? name.as(type, ActorRule.NOUN_BESIDE) : name;
	}

	/** "The developer, Marc Lume,", "22-year-old machine operator Ana Lima". */
	private boolean isWorking(Name name) {
		if (name.first() == name.last() || NounsBeside.nouns(name).stream().noneMatch(WORKERS::contains)) {
			return false;
		}
		List<Token> before = name.sentence().tokens().subList(Math.max(0, name.first() - 5), name.first());
		return this.given.has(name.tokens().getFirst()) || before.stream().anyMatch((each) -> each.is("old"));
	}

	/**
	 * "Nahor Selim, a coordinator of the march", whom the recogniser takes for a body.
	 */
	private boolean isTitledBehind(Name name) {
		Sentence sentence = name.sentence();
		int at = name.last() + 2;
		boolean words = name.rule() == ActorRule.RECOGNISED && name.type() == ActorType.ORGANIZATION
				&& name.last() > name.first() && name.last() < name.first() + 4
				&& name.tokens().stream().allMatch((token) -> token.isName() && token.text().matches("\\p{Lu}\\p{Ll}+"))
				&& this.institutions.type(name.tokens()) == null && this.beside.of(name) == null
				&& !this.institutions.isThing(name.tokens());
		if (!words || name.tokens().stream().anyMatch((each) -> this.gazetteer.lookup(each.text()).isPresent())) {
			return false;
		}
		if (name.before() != null && Objects.requireNonNull(name.before()).tag().equals("POS")
				&& this.given.has(name.tokens().getFirst())) {
			return true;
		}
		if (at + 1 >= sentence.size() || !sentence.token(at - 1).is(",") || !sentence.token(at).is("a", "an")) {
			return false;
		}
		int noun = at + 1;
		while (noun + 1 < sentence.size() && noun < at + 4
				&& (sentence.token(noun).tag().startsWith("JJ") || sentence.token(noun + 1).tag().equals("NN"))) {
			noun++;
		}
		Token role = sentence.token(noun);
		return role.tag().equals("NN") && role.is(OFFICES) && this.roles.has(role.text());
	}

	/** "Longwall operator Jay Lowe, 26,", "Jay Lowe (26)". */
	private static boolean isAged(Name name) {
		Sentence sentence = name.sentence();
		int at = name.last() + 2;
		return at < sentence.size() && sentence.token(at - 1).is(",", "(", "-LRB-")
				&& sentence.token(at).text().matches("[1-9]\\d")
				&& (at + 1 == sentence.size() || sentence.token(at + 1).is(",", ".", ")", "-RRB-", ";"));
	}

	/**
	 * A name found by the recogniser beats a gazetteer entry if it has all its words and
	 * more that are no country's.
	 */
	private static boolean isStronger(Name found, Name known, List<EntryMatch> matches) {
		int first = known.tokens().getFirst().text().equals("The") ? known.first() + 1 : known.first();
		if (found.first() > first || found.last() < known.last()) {
			return false;
		}
		if (found.entry() != null && found.tokens().size() > known.tokens().size()) {
			return true;
		}
		if (isOfAnother(found, known, matches)) {
			return true;
		}
		if (isOwnedThing(found, known)) {
			return false;
		}
		return found.tokens()
			.stream()
			.filter((token) -> !known.covers(token.index()) && !token.is("the", "of", "and", "for", "'s", "’s"))
			.anyMatch((token) -> matches.stream()
				.noneMatch((match) -> match.first() <= token.index() && token.index() <= match.last()));
	}

	/** "The World Food Programme's Hunger Map", which is no body. */
	private static boolean isOwnedThing(Name found, Name known) {
		Token after = known.after();
		return found.rule() == ActorRule.RECOGNISED && found.first() >= known.first() - 1 && known.entry() != null
				&& known.type() != ActorType.COUNTRY && known.type() != null && after != null
				&& after.tag().equals("POS") && found.last() > known.last() + 1
				&& found.tokens()
					.getLast()
					.is("Matrix", "Map", "Index", "Report", "Survey", "Outlook", "Plan", "Programme", "Program",
							"Initiative", "Appeal", "Tracker", "Framework", "Act", "Law", "Charter", "Strategy",
							"Project", "Award", "Prize", "Review", "Forum", "Database", "Bulletin", "Convention",
							"Resolution", "Doctrine");
	}

	/** "Kenya Forest Service" is not the American one. */
	private static boolean isOfAnother(Name found, Name known, List<EntryMatch> matches) {
		String code = (known.entry() != null && !known.entry().isPlace()) ? known.entry().countryCode() : null;
		return code != null && matches.stream()
			.anyMatch((match) -> match.last() == known.first() - 1 && found.covers(match.first())
					&& match.entry().countryCode() != null && !code.equals(match.entry().countryCode()));
	}

	private static Name known(Sentence sentence, EntryMatch match) {
		Entry entry = match.entry();
		boolean direction = match.first() > 0 && match.last() > match.first()
				&& sentence.token(match.first() - 1)
					.text()
					.matches("(?:East|West|North|South|Central)(?:ern)?|Upper|Lower")
				&& entry.kind() == EntryKind.GOVERNMENT;
		if (direction) {
			return Name.of(sentence, match.first() - 1, match.last(), ActorType.GOVERNMENT, ActorRule.INSTITUTION);
		}
		boolean region = entry.kind() == EntryKind.DEMONYM && entry.countryCode() == null;
		return new Name(sentence, match.first(), match.last(), region ? null : type(entry.kind()), entry, List.of(),
				ActorRule.GAZETTEER);
	}

	/**
	 * "The African Union mission" is a body of its own; "an IMF mission" is a visit. So
	 * is "NHS Western Isles", of the health service.
	 */
	private static Name withMission(Name name) {
		Sentence sentence = name.sentence();
		int at = name.last() + 1;
		int last = at < sentence.size() && sentence.token(at).tag().equals("POS") ? at + 1 : at;
		while (last + 1 < sentence.size() && sentence.token(last)
			.is("peacekeeping", "peace", "observer", "observation", "election", "electoral", "stabilisation",
					"stabilization", "monitoring", "training")) {
			last++;
		}
		Entry entry = name.entry();
		if (entry != null && entry.name().matches("(?:Embassy|Consulate) of .*") && at + 1 < sentence.size()
				&& sentence.token(at).is("in") && sentence.token(at + 1).entity() == EntityType.LOCATION) {
			return new Name(sentence, name.first(), at + 1, name.type(), entry, List.of(), name.rule());
		}
		if (entry != null && entry.name().equals("National Health Service") && name.text().equals("NHS")) {
			return withPlace(name, entry);
		}
		if (entry == null || name.type() != ActorType.INTERNATIONAL_BODY || !KEEPERS.matcher(entry.name()).matches()
				|| last >= sentence.size() || !sentence.token(last).is("mission", "force")
				|| (last + 1 < sentence.size() && sentence.token(last + 1).isNoun())) {
			return name;
		}
		Entry mission = new Entry(entry.name() + " mission", entry.kind(), null, List.of());
		return new Name(sentence, name.first(), last, name.type(), mission, List.of(), name.rule());
	}

	/** "NHS Western Isles", "NHS Greater Glasgow and Clyde". */
	private static Name withPlace(Name name, Entry entry) {
		Sentence sentence = name.sentence();
		int last = name.last();
		while (last + 1 < sentence.size() && isOfPlace(sentence.token(last + 1))) {
			last++;
		}
		if (last + 2 < sentence.size() && last > name.last() && sentence.token(last + 1).is("and", "&")
				&& isOfPlace(sentence.token(last + 2)) && sentence.token(last).entity() != null
				&& sentence.token(last + 2).entity() == sentence.token(last).entity()) {
			last += 2;
		}
		if (last == name.last() || sentence.token(last).is("Trust", "Board", "Trusts", "Boards")) {
			return name;
		}
		String full = Name.of(sentence, name.first(), last, name.type(), name.rule()).text();
		return new Name(sentence, name.first(), last, name.type(),
				new Entry(full, EntryKind.GOVERNMENT, entry.countryCode(), List.of()), List.of(), name.rule());
	}

	private static boolean isOfPlace(Token token) {
		return (token.isName() || token.entity() == EntityType.LOCATION)
				&& token.text().matches("\\p{Lu}[\\p{L}'’-]*\\p{Ll}") && !Institutions.isCalendar(token);
	}

	static @Nullable ActorType type(EntryKind kind) {
		return switch (kind) {
			case COUNTRY, DEMONYM, CAPITAL -> ActorType.COUNTRY;
			case GOVERNMENT -> ActorType.GOVERNMENT;
			case MILITARY -> ActorType.MILITARY;
			case ARMED_GROUP -> ActorType.ARMED_GROUP;
			case INTERNATIONAL_BODY -> ActorType.INTERNATIONAL_BODY;
			case MEDIA -> ActorType.MEDIA;
			case ORGANIZATION -> ActorType.ORGANIZATION;
			case CITY, REGION -> null;
		};
	}

	private Optional<Name> organizationAt(Sentence sentence, int first) {
		if (sentence.token(first).entity() != EntityType.ORGANIZATION
				|| (sentence.token(first).tag().matches("POS|TO|IN|CC|,")
						&& !sentence.token(first).text().matches("\\p{Lu}{2,}"))
				|| PersonFinder.isRanked(sentence, first)) {
			return Optional.empty();
		}
		int begin = (first > 1 && Hyphens.joins(sentence, first - 2)) ? first - 2 : first;
		int last = first;
		while (last + 1 < sentence.size() && sentence.token(last + 1).entity() == EntityType.ORGANIZATION
				&& !parts(sentence, last + 1)) {
			last++;
		}
		last = withoutTitle(sentence, first,
				withForm(sentence, withRest(sentence, first, withNumber(sentence, withHyphen(sentence, last)))));
		last = withoutTown(sentence, first, last);
		int honoured = PersonFinder.honoured(sentence, begin, last);
		if (honoured > begin && this.institutions.type(sentence.tokens().subList(begin, honoured + 1)) == null) {
			return Optional.of(Name.of(sentence, begin, honoured, ActorType.PERSON, ActorRule.PERSON_NAME));
		}
		List<Token> tokens = sentence.tokens().subList(begin, last + 1);
		boolean named = tokens.stream().anyMatch((token) -> Character.isUpperCase(token.text().charAt(0)));
		if (!named || tokens.getLast().tag().equals("POS") || isRoleOnly(sentence, first, last)) {
			return Optional.empty();
		}
		boolean owner = first < last && sentence.token(first + 1).tag().equals("POS");
		if (((first == last || owner) && this.institutions.isBareNoun(sentence, first))
				|| Institutions.isOrgan(tokens)) {
			return Optional.empty();
		}
		boolean nobody = tokens.stream().allMatch((each) -> this.common.contains(PersonName.fold(each.text())))
				|| isOffice(sentence, first, last) || isSite(sentence, first);
		nobody = nobody && (begin == last || this.beside
			.of(Name.of(sentence, begin, last, ActorType.ORGANIZATION, ActorRule.RECOGNISED)) == null);
		ActorType type = Objects.requireNonNullElse(this.institutions.type(tokens), ActorType.ORGANIZATION);
		return Optional.of(Name.of(sentence, begin, last, nobody ? null : type, ActorRule.RECOGNISED));
	}

	/**
	 * "The Ministry of Health and the World Health Organization" are two, and so are the
	 * names on both sides of a bracket and of "sold Lume Finance to Norte Holdings".
	 */
	private boolean parts(Sentence sentence, int at) {
		Token token = sentence.token(at);
		boolean within = token.text().equals("in") && at + 1 < sentence.size()
				&& (this.gazetteer.lookup(sentence.token(at + 1).text()).filter(Entry::isPlace).isPresent()
						|| (at + 2 < sentence.size() && sentence.token(at + 2).is("State", "Province", "County")));
		if (within) {
			return true;
		}
		boolean list = at + 1 < sentence.size() && token.is("and", ",", "or")
				&& (sentence.token(at + 1).is("the") || sentence.token(at - 1)
					.is("plc", "Ltd", "Inc", "Partners", "Holdings", "Group", "Corp", "LLP", "Airways", "Airlines",
							"Motors", "Motor", "Bank", "Corporation", "Company", "Energy", "Telecom", "University"));
		boolean between = at + 1 < sentence.size() && token.is("to", "from", "with", "by", "after", "over", "into")
				&& token.text().equals(token.text().toLowerCase(Locale.ROOT)) && !sentence.token(at + 1).isVerb();
		return list || between || token.is("(", "-LRB-", ")", "-RRB-", ";", "\"", "/", "|");
	}

	/** "Volta-Norte", of which the recogniser sees the beginning. */
	private static int withHyphen(Sentence sentence, int last) {
		return Hyphens.joins(sentence, last) ? last + 2 : last;
	}

	/** "Sindicato 2", "Agosto 80": a number that nothing counted follows. */
	private static int withNumber(Sentence sentence, int last) {
		boolean number = last + 1 < sentence.size() && sentence.token(last + 1).text().matches("[1-9]\\d{0,2}")
				&& sentence.token(last).isName();
		boolean counts = last + 2 < sentence.size() && !sentence.token(last + 2).isVerb()
				&& !sentence.token(last + 2).is(",", ".", "and", ")", "'s", "’s", "in", "of", "for", "to");
		return (number && !counts) ? last + 1 : last;
	}

	/** "Kogi State" of "Lumen Oils in Kogi State", which the recogniser takes for one. */
	private boolean isSite(Sentence sentence, int first) {
		return first > 0 && sentence.token(first - 1).entity() == EntityType.ORGANIZATION
				&& sentence.token(first - 1).text().equals("in") && parts(sentence, first - 1);
	}

	/** "Lumen Shipping A/S". */
	private static int withForm(Sentence sentence, int last) {
		boolean form = last + 1 < sentence.size() && sentence.token(last + 1)
			.text()
			.matches("A/S|S/A|ASA|AS|AB|AG|SA|NV|BV|Oy|Oyj|SpA|GmbH|plc|PLC|Ltd\\.?|LLC|LLP|Inc\\.?|Pty|Ltda|Bhd");
		return form ? last + 1 : last;
	}

	/** "Lumen Maritime" of "Lumen Maritime of Piraeus", where it is at home. */
	private static int withoutTown(Sentence sentence, int first, int last) {
		for (int of = first + 2; of < last; of++) {
			if (sentence.token(of).is("of") && sentence.token(of - 1)
				.is("Maritime", "Shipping", "Foods", "Motors", "Steel", "Logistics", "Industries", "Holdings",
						"Textiles", "Engineering", "Lines", "Construction", "Ltd", "Inc", "plc", "Electronics")) {
				return of - 1;
			}
		}
		return last;
	}

	/** "Lumen Highways", of which the recogniser sees the first word. */
	private int withRest(Sentence sentence, int first, int last) {
		int next = last + 1;
		if (next >= sentence.size() || first != last || !sentence.token(last).text().matches("\\p{Lu}\\p{Ll}{2,}")) {
			return last;
		}
		Token word = sentence.token(next);
		boolean joins = word.isName() && word.entity() == null && word.text().matches("\\p{Lu}\\p{Ll}{3,}")
				&& !Institutions.isCalendar(word) && this.roles.endingAt(sentence, next).isEmpty()
				&& this.gazetteer.lookup(sentence.token(last).text()).isEmpty()
				&& this.gazetteer.lookup(word.text()).isEmpty();
		boolean ends = next + 1 == sentence.size() || !(sentence.token(next + 1).isNoun()
				&& Character.isUpperCase(sentence.token(next + 1).text().charAt(0)));
		return (joins && ends) ? next : last;
	}

	/** "Dockers' Union branch" before "secretary Jo Lowe", whose title it begins. */
	private int withoutTitle(Sentence sentence, int first, int last) {
		if (last + 1 >= sentence.size() || Character.isUpperCase(sentence.token(last).text().charAt(0))) {
			return last;
		}
		int begin = this.roles.endingAt(sentence, last + 1).map(Roles.Match::first).orElse(last + 1);
		if (begin == last + 1 && this.roles.endingAt(sentence, last + 1).isPresent()
				&& sentence.token(last).is("branch", "regional", "district", "local", "national")) {
			begin = last;
		}
		return (begin <= last && begin > first) ? begin - 1 : last;
	}

	private boolean isRoleOnly(Sentence sentence, int first, int last) {
		return this.roles.endingAt(sentence, last).filter((match) -> match.first() <= first).isPresent();
	}

	/** "Major General Ana Lima", whose first words are a title. */
	private boolean isTitled(Sentence sentence, int first, int last) {
		for (int i = first; i < Math.min(last, first + 3); i++) {
			if (this.people.titleEndingAt(sentence, i).filter((match) -> match.first() == first).isPresent()) {
				return true;
			}
		}
		return false;
	}

	/**
	 * "Minister of Public Health" is a person's office, "of Public Health" part of it.
	 */
	private boolean isOffice(Sentence sentence, int first, int last) {
		int link = first;
		while (link <= last && !sentence.token(link).is("of", "for")) {
			link++;
		}
		if (link > last) {
			link = first - 1;
		}
		Roles.Match role = (link > 0 && sentence.token(link).is("of", "for")
				&& Character.isUpperCase(sentence.token(link - 1).text().charAt(0)))
						? this.roles.endingAt(sentence, link - 1).orElse(null) : null;
		return role != null && ((role.first() <= first && first < link)
				|| this.institutions.type(sentence.tokens().subList(link + 1, last + 1)) == null);
	}

}
