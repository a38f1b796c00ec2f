package dateline.actor;

import java.util.Set;

import dateline.gazetteer.EntryKind;
import dateline.gazetteer.Gazetteer;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Says what the words beside a name tell of it, whatever the recogniser takes it for: the
 * Winterthur of "the Winterthur-based company" is a place, the Corvo of "port operator
 * Corvo" an organisation.
 */
final class SettledNames {

	private final Institutions institutions;

	private final GivenPeople named;

	private final NounsBeside beside = new NounsBeside(new BodyNouns());

	private final Sites sites = new Sites();

	private final HumanSigns human;

	private final Gazetteer gazetteer;

	private final GivenNames given;

	SettledNames(Gazetteer gazetteer, Roles roles, Institutions institutions, GivenNames given, GivenPeople named) {
		this.institutions = institutions;
		this.named = named;
		this.gazetteer = gazetteer;
		this.given = given;
		this.human = new HumanSigns(gazetteer, roles, institutions, given);
	}

	/**
	 * The name as what it is, nobody where its words name no actor. Longer than most,
	 * since it is the one order in which the signs outrank each other.
	 */
	Name of(Name name, Set<String> surnames) {
		if (name.entry() != null && name.type() == ActorType.ORGANIZATION && Products.isMade(name)) {
			return name.asNobody();
		}
		ActorType type = name.type();
		if (name.entry() != null || type == null) {
			return name;
		}
		if (name.isPerson() && name.text().length() == 1) {
			return name.asNobody();
		}
		if (this.human.isTitledBehind(name)) {
			return name.as(ActorType.PERSON, ActorRule.PERSON_NAME);
		}
		boolean known = name.isPerson() && surnames.contains(PersonName.of(name.text()).last());
		if (!known && isProduct(name)) {
			return name.asNobody();
		}
		if (name.isBarePerson() && !known && Leanings.isParty(name)) {
			return name.as(ActorType.ORGANIZATION, ActorRule.NOUN_BESIDE);
		}
		if (name.isBarePerson() && Practices.isPractice(name)) {
			return name.as(ActorType.ORGANIZATION, ActorRule.NOUN_BESIDE);
		}
		if (name.isBarePerson() && name.last() > name.first() && !known && isBody(name)) {
			return name.as(this.institutions.type(name.tokens().subList(0, 1)) == ActorType.GOVERNMENT
					? ActorType.GOVERNMENT : ActorType.ORGANIZATION, ActorRule.INSTITUTION);
		}
		if (name.isBarePerson() && isListed(name)) {
			return name.as(ActorType.ORGANIZATION, ActorRule.NOUN_BESIDE);
		}
		ActorType called = this.beside.called(name);
		if (called != null) {
			return name.as(called, ActorRule.NOUN_BESIDE);
		}
		if (isSite(name) || isThing(name, known)) {
			return name.asNobody();
		}
		return (name.isPerson() && !name.titles().isEmpty()) ? name : beside(name, type);
	}

	/**
	 * "Société Lumière du Nord", "SNCF Lumière": what its first word says, be it a
	 * company's noun in another language or the letters of one that the gazetteer knows.
	 */
	private boolean isBody(Name name) {
		Token first = name.tokens().getFirst();
		boolean letters = Initials.isCapitals(first.text()) && this.gazetteer.lookup(first.text())
			.filter((entry) -> entry.kind() == EntryKind.ORGANIZATION)
			.isPresent();
		return letters || (this.institutions.isFirst(first) && !this.given.has(first));
	}

	/** "Frankfurt-listed Orvia", "Lumen-owned Orvia": no person is. */
	private static boolean isListed(Name name) {
		Token before = name.before();
		return before != null && before.is("listed", "owned", "headquartered", "traded", "quoted") && name.first() > 2
				&& name.sentence().token(name.first() - 2).is("-");
	}

	private static boolean isProduct(Name name) {
		return Products.isWork(name) || Products.isLaw(name) || Laws.isTitle(name) || Products.isCalled(name)
				|| Products.isCommon(name) || Weapons.isSystem(name)
				|| ((name.isBarePerson() || name.rule() == ActorRule.RECOGNISED) && Products.isMade(name));
	}

	private boolean isSite(Name name) {
		return this.sites.isSite(name) && !(name.isPerson() && (!name.titles().isEmpty() || HumanSigns.isAged(name)))
				&& this.institutions.type(name.tokens()) == null && this.beside.of(name) == null;
	}

	/** A storm, a seat or place, or what the last noun says is no body. */
	private boolean isThing(Name name, boolean known) {
		return this.institutions.isStorm(name) || isNamesake(name) || isUnit(name) || Places.isSeat(name)
				|| (!known && (Places.isNamed(name) || Places.isWard(name, this.given)))
				|| (!name.isPerson() && name.rule() != ActorRule.SPEAKING && this.institutions.isThing(name.tokens())
						&& this.beside.of(name) == null);
	}

	/** "Lumen 3", a unit of a plant, a ship or a model. */
	private static boolean isUnit(Name name) {
		return name.rule() == ActorRule.RECOGNISED && name.type() == ActorType.ORGANIZATION
				&& name.last() == name.first() + 1 && name.tokens().getLast().text().matches("\\d")
				&& name.tokens().getFirst().text().matches("\\p{Lu}\\p{Ll}+");
	}

	/** "Ana Lima International Day", "Operation Amber", "the Edwin Lume", a ship. */
	private boolean isNamesake(Name name) {
		if (!name.isBarePerson()) {
			return false;
		}
		Token first = name.tokens().getFirst();
		if (name.first() == name.last()) {
			return first.text()
				.matches(
						"Independent|Independents|Sector|Sectors|Republic|Region|Territory|Kingdom|Emirate|Province|State");
		}
		Token before = name.before();
		Token after = name.after();
		boolean ship = before != null && before.text().matches("the|CCGS|MV|HMCS|USCGC")
				&& (after == null
						|| !(after.isNoun() || after.tag().matches("POS|HYPH") || after.is("-", "\"", "''", "”")))
				&& !name.tokens().getLast().is("Lama", "Khan", "Agha", "Rinpoche", "II", "III", "XIV", "XVI")
				&& !first.text().matches("Rev|Rt|Most|Very|Hon|Dalai|Aga|Pope|Imam|Rev\\.|Reverend|Honourable");
		boolean called = before != null && before.isName() && before.text()
			.matches("Prix|Premio|Prêmio|Prize|Teatro|Théâtre|Stade|Lycée|Hôtel|Hotel|Restaurant|Café|Cafe");
		return first.text().matches("Operation|Exercise|Project") || called || ship || isCalledAfter(name);
	}

	private boolean isCalledAfter(Name name) {
		return name.last() > name.first() + 1 && this.institutions.isThing(name.tokens().getLast())
				&& name.sentence()
					.token(name.last() - 1)
					.is("International", "National", "Memorial", "World", "Independence", "Regional", "Remembrance",
							"Municipal", "Peace", "State");
	}

	/** As the nouns beside it say. */
	private Name beside(Name name, ActorType type) {
		ActorType armed = ArmedGroups.of(name.sentence(), name.first(), type);
		if (armed != type) {
			return name.as(armed, name.rule());
		}
		ActorType noun = this.beside.of(name);
		if (name.isPerson()) {
			return (HumanSigns.isAged(name) || HumanSigns.isWho(name) || this.human.isWorking(name)) ? name
					: person(name, noun);
		}
		if (noun == ActorType.ARMED_GROUP && type == ActorType.MILITARY) {
			return name.as(noun, name.rule());
		}
		boolean says = noun != null && type == ActorType.ORGANIZATION
				&& (noun != ActorType.ORGANIZATION || name.rule() == ActorRule.RECOGNISED);
		return says ? name.as(noun, ActorRule.NOUN_BESIDE) : name;
	}

	/** A person, or the body that the recogniser takes for one. */
	private Name person(Name name, @Nullable ActorType noun) {
		boolean named = name.last() > name.first() && !this.named.isSurname(name.sentence(), name.first(), name.last())
				&& this.institutions.endsIn(name.tokens(), ActorType.ORGANIZATION);
		ActorType body = (noun == null && named) ? ActorType.ORGANIZATION : noun;
		return (body != null) ? name.as(ArmedGroups.of(name.sentence(), name.first(), body), ActorRule.NOUN_BESIDE)
				: name;
	}

}
