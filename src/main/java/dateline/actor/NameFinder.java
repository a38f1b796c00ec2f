package dateline.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import dateline.gazetteer.Entry;
import dateline.gazetteer.EntryKind;
import dateline.gazetteer.EntryMatch;
import dateline.gazetteer.Gazetteer;
import dateline.text.Lexicon;
import dateline.text.EntityType;
import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Finds the names in a sentence: what the gazetteer knows, what the recogniser takes for
 * people and organisations, capitalised words after a title, with the noun of a body
 * among them or beside a noun that says what they are. Of overlapping candidates the
 * longer wins.
 */
final class NameFinder {

	private final Gazetteer gazetteer;

	private final PublicBodies publicBodies = new PublicBodies();

	private final SpeakingNames speaking;

	private final LocalBodies local;

	private final PossessedBodies possessed;

	private final FirmNames firms;

	private final Deeds deeds;

	private final GivenPeople named;

	private final SettledNames settled;

	private final InstitutionFinder institutionFinder;

	private final RecognisedNames recognised;

	NameFinder(Gazetteer gazetteer, Roles roles, PersonFinder people, Institutions institutions, GivenNames given,
			GivenPeople named) {
		Set<String> common = Lexicon.words("actor/common.tsv");
		this.gazetteer = gazetteer;
		this.recognised = new RecognisedNames(gazetteer, roles, people, institutions, common, given);
		this.institutionFinder = new InstitutionFinder(institutions, roles);
		this.local = new LocalBodies(gazetteer);
		this.possessed = new PossessedBodies(gazetteer);
		this.named = named;
		this.deeds = new Deeds(institutions, roles, given, common, gazetteer);
		this.firms = new FirmNames(gazetteer);
		this.speaking = new SpeakingNames(gazetteer, institutions, roles, common, given);
		this.settled = new SettledNames(gazetteer, roles, institutions, given, named);
	}

	/**
	 * @param surnames folded last names of people that the text names in full
	 */
	List<Name> find(Sentence sentence, Set<String> surnames) {
		List<Name> names = this.recognised.find(sentence, surnames);
		List<EntryMatch> matches = this.gazetteer.find(sentence);
		phrases(sentence, matches, names);
		known(sentence, matches, names);
		this.possessed.find(sentence, matches)
			.stream()
			.filter((name) -> names.stream().noneMatch(name::overlaps))
			.toList()
			.forEach(names::add);
		for (Name name : this.speaking.find(sentence,
				(at) -> names.stream().anyMatch((each) -> each.covers(at) && !isUnknownPlace(each)))) {
			names.removeIf((each) -> isUnknownPlace(each) && each.overlaps(name));
			names.add(name);
		}
		names.addAll(SpeakingSites.find(sentence,
				(at) -> names.stream().anyMatch((name) -> name.type() != null && name.covers(at))));
		names.addAll(this.deeds.find(sentence, List.copyOf(names)));
		names.removeIf((name) -> !name.isPerson() && name.entry() == null
				&& (isBench(name) || names.stream().anyMatch((person) -> isInTitle(name, person))));
		names.removeIf((name) -> names.stream().anyMatch((person) -> isOffice(name, person)));
		names.sort(Comparator.comparingInt(Name::first));
		return joined(names.stream()
			.map(OpeningNouns::without)
			.map(NameFinder::police)
			.map((name) -> LegalForms.settled(this.settled.of(name, surnames), this.gazetteer))
			.toList());
	}

	/** What the recogniser alone takes for a place. */
	private static boolean isUnknownPlace(Name name) {
		return name.type() == null && name.entry() == null;
	}

	/** "The court's Second Division", which has no soldiers. */
	private static boolean isBench(Name name) {
		int owner = name.first() - 2;
		return name.type() == ActorType.MILITARY && name.tokens().getLast().is("Division") && owner >= 0
				&& name.before() != null && Objects.requireNonNull(name.before()).tag().equals("POS")
				&& (name.sentence().token(owner).is("court", "tribunal")
						|| name.sentence().token(owner).entity() == EntityType.ORGANIZATION
						|| name.sentence().token(owner).text().equals("Sandiganbayan"));
	}

	/** "Supt Ana Lima of the Western Division": a part of the police, not of an army. */
	private static Name police(Name name) {
		boolean division = name.type() == ActorType.MILITARY && name.entry() == null && name.last() > name.first()
				&& (name.tokens().getLast().is("Division") || isStateCommand(name))
				&& name.sentence()
					.tokens()
					.stream()
					.anyMatch((token) -> token.is("police", "supt", "supt.", "superintendent", "detectives",
							"detective", "constable", "inspector", "insp", "insp.", "policeman", "constabulary"))
				&& name.tokens()
					.stream()
					.noneMatch((token) -> token.text()
						.matches("\\d.*|(?i)first|second|third|fourth|fifth|infantry|guards"
								+ "|arm(?:ou?)red|airborne|mountain|mechani[sz]ed|marine|panzer|tank|motori[sz]ed|cavalry|artillery"));
		return division ? name.as(ActorType.GOVERNMENT, name.rule()) : name;
	}

	/** "Lagos State Command". */
	private static boolean isStateCommand(Name name) {
		return name.tokens().getLast().is("Command") && name.sentence()
			.token(name.last() - 1)
			.is("State", "Zonal", "Area", "Divisional", "Metropolitan", "District", "County", "Regional", "City");
	}

	/** Puts what common nouns name in the place of what it replaces. */
	private void phrases(Sentence sentence, List<EntryMatch> matches, List<Name> names) {
		List<Name> phrases = new ArrayList<>(this.publicBodies.find(sentence, matches));
		for (List<Name> further : List.of(UnionLocals.find(sentence), Formations.find(sentence),
				this.institutionFinder.find(sentence), this.local.find(sentence))) {
			phrases.addAll(further.stream().filter((name) -> phrases.stream().noneMatch(name::overlaps)).toList());
		}
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
	}

	/** Puts what the gazetteer knows in the place of what is not stronger. */
	private void known(Sentence sentence, List<EntryMatch> matches, List<Name> names) {
		for (EntryMatch match : matches) {
			if (KnownNames.isNamesake(sentence, match)) {
				continue;
			}
			Name called = Ministries.whole(Branches.of(Missions.of(KnownNames.of(sentence, match), matches), matches),
					names);
			Name known = (Sites.isStrain(called) || KnownNames.isIndex(called) || isOfRegion(called)
					|| isAnyGovernment(called)) ? called.asNobody() : called;
			if (names.stream()
				.noneMatch((name) -> name.overlaps(known) && KnownNames.isStronger(name, known, matches))) {
				names.removeIf((name) -> name.overlaps(known));
				names.add(known);
			}
		}
	}

	/** "No Afghan government has", "the seat of government of Bosnia". */
	private static boolean isAnyGovernment(Name name) {
		Token before = name.before();
		return before != null && name.entry() != null && name.entry().name().startsWith("Government of ")
				&& (before.is("no", "any", "every", "each", "another", "successive", "future", "previous")
						|| (before.is("of") && name.tokens().getFirst().text().equals("government")));
	}

	/** "The Gazans": the people of a part of a country, which is no country. */
	private boolean isOfRegion(Name name) {
		Entry entry = name.entry();
		return entry != null && entry.kind() == EntryKind.DEMONYM && entry.countryCode() != null
				&& this.gazetteer.country(entry.countryCode())
					.filter((country) -> !country.name().equals(entry.name()))
					.isPresent();
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

	/** "Information Commissioner Ana Lima": the office is hers, and no body. */
	private static boolean isOffice(Name name, Name person) {
		return person.isPerson() && name.entry() != null && !name.entry().isPlace() && !person.titles().isEmpty()
				&& name.last() == person.first() - 1 && person.titles().getFirst().first() > name.first()
				&& NameParts.isCapital(name.tokens().getLast());
	}

	/** "Labor" of "Labor Minister Camila Soto" is no party. */
	private static boolean isInTitle(Name name, Name person) {
		boolean touches = person.firstWithTitles() <= name.last() && name.last() < person.first();
		return touches && (person.firstWithTitles() <= name.first() || name.rule() != ActorRule.INSTITUTION);
	}

}
