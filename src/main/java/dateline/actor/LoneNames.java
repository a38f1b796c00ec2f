package dateline.actor;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dateline.gazetteer.Gazetteer;
import dateline.text.AnnotatedText;

/**
 * Judges names for which only the recogniser speaks, by all places where the text has
 * them. One word that it takes for a person whom the text never names in full is mostly a
 * ship, a place, a brand or a body: nobody behind "the" or before the noun of a place
 * ("the Ghulam Rasul crossing"), a body where the text says so. A supposed organisation
 * for which nothing else speaks is nobody either. What the gazetteer knows is left as it
 * is.
 */
final class LoneNames {

	private final LonePeople people;

	private final SupportedBodies supported;

	private final GivenNames given;

	LoneNames(Gazetteer gazetteer, Institutions institutions, Roles roles, GivenNames given) {
		this.given = given;
		BodySigns bodies = new BodySigns(roles);
		this.people = new LonePeople(gazetteer, roles, bodies);
		this.supported = new SupportedBodies(institutions, roles, bodies, this.people);
	}

	List<Name> settled(AnnotatedText text, List<Name> names) {
		WholeText whole = new WholeText(text, names);
		Map<String, List<Name>> byText = names.stream()
			.filter((name) -> name.type() != null && name.entry() == null)
			.collect(Collectors.groupingBy(Name::text));
		return names.stream()
			.map((name) -> (name.entry() != null) ? name
					: settled(name, byText.getOrDefault(name.text(), List.of(name)), whole))
			.toList();
	}

	private Name settled(Name name, List<Name> same, WholeText text) {
		if (name.isPerson() && same.stream().anyMatch(CompanySigns::isOfTrade)
				&& !this.given.has(name.tokens().getFirst()) && !text.isOfPerson(name)) {
			return name.as(ActorType.ORGANIZATION, ActorRule.NOUN_BESIDE);
		}
		if (same.stream().allMatch(Name::isBarePerson)) {
			return person(name, same, text);
		}
		boolean alone = name.type() == ActorType.ORGANIZATION && name.rule() == ActorRule.RECOGNISED
				&& !text.hasInitials(name) && !text.hasLongerOrShorter(name) && !this.supported.isSupported(name, same)
				&& !text.isSure(name);
		if (!alone && name.type() == ActorType.ORGANIZATION && same.stream().anyMatch(ImpersonalSigns::isSurelyArmed)) {
			return name.as(ActorType.ARMED_GROUP, name.rule());
		}
		return alone ? name.asNobody() : name;
	}

	/**
	 * What is a person wherever the text has it, by the signs that outrank each other.
	 */
	private Name person(Name name, List<Name> same, WholeText text) {
		boolean site = same.stream().anyMatch(SiteNouns::isTheSite) && same.stream().noneMatch(LonePeople::isActing);
		boolean seat = same.stream().allMatch(SiteNouns::isSite)
				&& (name.last() > name.first() || !text.isOfPerson(name));
		boolean thing = name.last() > name.first() && same.stream().allMatch(LonePeople::isThing)
				&& !text.isOfPerson(name);
		if (site || seat || thing) {
			return name.asNobody();
		}
		if (name.isBarePerson()
				&& (same.stream().anyMatch(CompanySigns::isCompany) || isImpersonal(name, same, text))) {
			boolean armed = same.stream().anyMatch(ImpersonalSigns::isArmed);
			return name.as(armed ? ActorType.ARMED_GROUP : ActorType.ORGANIZATION, ActorRule.NOUN_BESIDE);
		}
		if (text.hasInitials(name)) {
			return name.as(ActorType.ORGANIZATION, ActorRule.ACRONYM);
		}
		if (!name.isPerson() || PersonName.of(name.text()).isFull() || text.isOfPerson(name)) {
			return name;
		}
		return same.stream().anyMatch(text::isListed) ? name.as(ActorType.ORGANIZATION, ActorRule.DEED)
				: this.people.settled(name, same, text);
	}

	/**
	 * A name of several words of which something is said that is said of bodies only, or,
	 * where nothing speaks for a person, that mostly is.
	 */
	private boolean isImpersonal(Name name, List<Name> same, WholeText text) {
		if (name.first() == name.last() || same.stream().anyMatch(HumanSigns::isWho)
				|| same.stream().anyMatch(HumanSigns::isAged) || same.stream().anyMatch(LonePeople::isHolder)
				|| (!name.text().contains(" ") && text.isOfPerson(name))) {
			return false;
		}
		return same.stream().anyMatch(ImpersonalSigns::isBody) || (!this.given.has(name.tokens().getFirst())
				&& !text.isCalledByLast(name) && same.stream().noneMatch(HumanSigns::isWithPronoun)
				&& same.stream().anyMatch((each) -> ItselfSigns.isBody(each) || ImpersonalSigns.isArmed(each)));
	}

}
