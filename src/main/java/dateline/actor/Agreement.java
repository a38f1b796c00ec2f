package dateline.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dateline.gazetteer.Gazetteer;
import dateline.text.AnnotatedText;
import dateline.text.Sentence;

/**
 * What a whole text says of a name that one sentence leaves open: a name that is an
 * organisation in one place is no person in another, a name that is only ever a place is
 * none, and the first word of a body's name, alone, is short for it.
 */
final class Agreement {

	private final Gazetteer gazetteer;

	private final Institutions institutions;

	private final GivenNames given;

	private final ToldOutlets outlets;

	private final LoneNames lone;

	private final Contexts contexts;

	private final ArticleCountry countries;

	private final FullNames fullNames;

	private final FirstWords firstWords;

	Agreement(Gazetteer gazetteer, Institutions institutions, Roles roles, GivenNames given) {
		this.given = given;
		this.lone = new LoneNames(gazetteer, institutions, roles, given);
		this.gazetteer = gazetteer;
		this.contexts = new Contexts(gazetteer);
		this.countries = new ArticleCountry(gazetteer);
		this.institutions = institutions;
		this.fullNames = new FullNames(gazetteer, institutions, roles);
		this.firstWords = new FirstWords(gazetteer, institutions);
		this.outlets = new ToldOutlets(institutions);
	}

	List<Name> of(AnnotatedText text, List<Name> names, Set<String> surnames) {
		List<Name> agreed = people(storms(text, this.contexts.settled(names, this.countries.dateline(text))));
		agreed = surnamed(bodies(called(agreed), surnames), surnames);
		agreed = new ArrayList<>(places(agreed));
		this.fullNames.add(text, agreed);
		this.firstWords.add(text, agreed, surnames);
		this.outlets.settle(agreed);
		agreed = longer(this.lone.settled(text, agreed));
		agreed = new ArrayList<>(Programmes.without(agreed));
		ShortNames.pairs(text, agreed);
		lastWords(text, agreed);
		ShortNames.byLastWord(text, agreed, this.institutions, surnames);
		ShortNames.known(text, agreed, this.gazetteer);
		ShortNames.saints(text, agreed);
		ShortNames.byFirstNoun(text, agreed, this.institutions);
		members(text, agreed);
		InitialedPeople.add(text, agreed);
		FirstNames.add(text, agreed, this.gazetteer);
		return agreed;
	}

	/** "Ilda", where the text has named Cyclone Ilda, and nobody of that name. */
	private static List<Name> storms(AnnotatedText text, List<Name> names) {
		Set<String> storms = new HashSet<>();
		for (Sentence sentence : text.sentences()) {
			for (int i = 1; i < sentence.size(); i++) {
				if (Institutions.isStorm(sentence.token(i - 1)) && sentence.token(i).isName()) {
					storms.add(sentence.token(i).text());
				}
			}
		}
		names.stream()
			.filter((name) -> name.isPerson() && (name.last() > name.first() || !name.titles().isEmpty()))
			.forEach((name) -> name.tokens().forEach((token) -> storms.remove(token.text())));
		storms.addAll(Operations.of(text));
		return storms.isEmpty() ? names
				: names.stream()
					.map((name) -> name.entry() == null && storms.contains(name.text()) ? name.asNobody() : name)
					.toList();
	}

	/**
	 * "Ingrid Lumar", a given name and another, whom the recogniser takes for a body in
	 * one place and for a person in another.
	 */
	private List<Name> people(List<Name> names) {
		Set<String> people = names.stream()
			.filter((name) -> name.isPerson() && name.last() == name.first() + 1
					&& this.given.has(name.tokens().getFirst()))
			.map(Name::text)
			.collect(Collectors.toSet());
		return names.stream()
			.map((name) -> name.type() == ActorType.ORGANIZATION && name.rule() == ActorRule.RECOGNISED
					&& name.entry() == null && people.contains(name.text())
					&& this.institutions.type(name.tokens()) == null ? name.as(ActorType.PERSON, ActorRule.PERSON_NAME)
							: name)
			.toList();
	}

	/**
	 * A name that is an organisation in one place, or the beginning of the name of one,
	 * is no person in another: "Nordvik" beside "Nordvik Marine". Names of people named
	 * in full stay theirs.
	 */
	private static List<Name> bodies(List<Name> names, Set<String> surnames) {
		List<String> bodies = names.stream()
			.filter((name) -> name.type() == ActorType.ORGANIZATION && name.entry() == null)
			.map(Name::text)
			.distinct()
			.toList();
		return names.stream().map((name) -> {
			boolean known = surnames.contains(PersonName.of(name.text()).last());
			boolean voted = name.isBarePerson() && name.last() > name.first() && bodies.contains(name.text());
			if (name.rule() == ActorRule.RECOGNISED && name.entry() == null && isSaint(name, bodies)) {
				return name.asNobody();
			}
			boolean begins = name.isBarePerson() && (!known || name.last() > name.first()) && bodies.stream()
				.anyMatch((body) -> body.equals(name.text()) || body.startsWith(name.text() + " "));
			if (name.isBarePerson() && name.after() != null && Objects.requireNonNull(name.after()).tag().equals("POS")
					&& bodies.stream()
						.anyMatch((body) -> body.matches("(?s)" + Pattern.quote(name.text()) + "['’]s? .+"))) {
				return Name.of(name.sentence(), name.first(), name.last() + 1, ActorType.ORGANIZATION,
						ActorRule.SHORT_NAME);
			}
			return (voted || begins) ? name.as(ActorType.ORGANIZATION, ActorRule.SHORT_NAME) : name;
		}).toList();
	}

	/**
	 * "Lumen Patra", taken for a person, where the text calls it a weekly or a militia in
	 * another place.
	 */
	private static List<Name> called(List<Name> names) {
		Map<String, Name> called = new HashMap<>();
		names.stream()
			.filter((name) -> name.rule() == ActorRule.NOUN_BESIDE && name.last() > name.first() && name.isBody())
			.forEach((name) -> called.putIfAbsent(name.text(), name));
		return names.stream().map((name) -> {
			boolean bare = name.isBarePerson() || CompanySigns.isTitledByTrade(name);
			Name body = bare ? called.get(name.text()) : null;
			return (body != null) ? body.at(name.sentence(), name.first(), name.last(), ActorRule.NOUN_BESIDE) : name;
		}).toList();
	}

	/** "St Mary" of "St Mary's", where the text names St Mary's Church. */
	private static boolean isSaint(Name name, List<String> bodies) {
		return name.after() != null && Objects.requireNonNull(name.after()).tag().equals("POS")
				&& name.text().startsWith("St") && bodies.stream()
					.anyMatch((body) -> body.startsWith(name.text() + "'s ") || body.startsWith(name.text() + "’s "));
	}

	/** "Lumen Baltika Yard" where "Lumen Baltika" is a body. */
	private List<Name> longer(List<Name> names) {
		List<String> bodies = names.stream()
			.filter((name) -> name.type() == ActorType.ORGANIZATION && name.last() > name.first())
			.map((name) -> name.text() + " ")
			.distinct()
			.toList();
		return new ArrayList<>(names.stream()
			.map((name) -> name.isBarePerson() && (bodies.stream().anyMatch(name.text()::startsWith)
					|| isShort(name, bodies, names) || isRest(name, bodies))
							? name.as(ActorType.ORGANIZATION, ActorRule.SHORT_NAME) : name)
			.toList());
	}

	/** "Cobre Lumen" of "Minera Cobre Lumen", where it begins with no given name. */
	private boolean isRest(Name name, List<String> bodies) {
		return name.last() > name.first() && !this.given.has(name.tokens().getFirst())
				&& bodies.stream().anyMatch((body) -> ShorterForms.isGenericBefore(body.strip(), name.text()));
	}

	/** "Lumen" of "Lumen Baltika", where nobody is called so. */
	private static boolean isShort(Name name, List<String> bodies, List<Name> names) {
		return name.first() == name.last() && bodies.stream().anyMatch((body) -> body.startsWith(name.text() + " "))
				&& names.stream()
					.noneMatch((person) -> person.isPerson() && person.last() > person.first()
							&& person.tokens().stream().anyMatch((token) -> token.text().equals(name.text())));
	}

	/**
	 * The last name of somebody named in full, which the recogniser takes for an
	 * organisation, though no body of the text begins with it: "300 Lima supporters".
	 */
	private static List<Name> surnamed(List<Name> names, Set<String> surnames) {
		return names.stream().map((name) -> {
			boolean surname = name.entry() == null && name.rule() == ActorRule.RECOGNISED
					&& name.type() == ActorType.ORGANIZATION && name.first() == name.last()
					&& surnames.contains(PersonName.of(name.text()).last());
			boolean namesake = names.stream()
				.anyMatch((body) -> body.type() != null && !body.isPerson() && body.text().startsWith(name.text() + " ")
						&& isBeforeOrIn(body, name));
			return (surname && !namesake) ? name.as(ActorType.PERSON, ActorRule.PERSON_NAME) : name;
		}).toList();
	}

	/** Whether a text that is read to this name has named the body. */
	private static boolean isBeforeOrIn(Name body, Name name) {
		return body.sentence().index() < name.sentence().index()
				|| (body.sentence().index() == name.sentence().index() && body.first() < name.first());
	}

	/** A bare person whom the text only ever names as a place: "at Jabal Tawil". */
	private static List<Name> places(List<Name> names) {
		Map<String, List<Name>> byText = names.stream()
			.filter((name) -> name.entry() == null && name.type() != null)
			.collect(Collectors.groupingBy(Name::text));
		Set<String> places = names.stream()
			.filter((name) -> name.type() == null && name.entry() == null && Products.isCalled(name))
			.map(Name::text)
			.collect(Collectors.toCollection(HashSet::new));
		byText.forEach((text, same) -> {
			boolean located = same.stream().allMatch(Name::isBarePerson) && same.stream().allMatch(Places::isLocative);
			boolean body = same.stream().anyMatch((name) -> name.rule() == ActorRule.INSTITUTION);
			boolean titled = same.stream().anyMatch((name) -> name.isPerson() && !name.titles().isEmpty());
			boolean called = !body
					&& (same.stream().anyMatch(Ships::isShip) || (!titled && same.stream().anyMatch(Places::isOfKind)));
			if (located || called) {
				places.add(text);
			}
		});
		return names.stream()
			.map((name) -> name.entry() == null && places.contains(name.text()) ? name.asNobody() : name)
			.toList();
	}

	/** "The Journal", where the text names one outlet that ends so. */
	private void lastWords(AnnotatedText text, List<Name> names) {
		Map<String, List<Name>> outlets = names.stream()
			.filter((name) -> name.type() == ActorType.MEDIA && name.last() > name.first()
					&& this.institutions.type(List.of(name.tokens().getLast())) == ActorType.MEDIA)
			.collect(Collectors.groupingBy((name) -> name.tokens().getLast().text()));
		outlets.values().removeIf((same) -> same.stream().map(Name::text).distinct().count() > 1);
		if (outlets.isEmpty()) {
			return;
		}
		for (Sentence sentence : text.sentences()) {
			for (int i = 1; i < sentence.size(); i++) {
				List<Name> full = outlets.get(sentence.token(i).text());
				boolean alone = full != null && sentence.token(i - 1).is("the")
						&& (i + 1 == sentence.size() || !sentence.token(i + 1).isNoun());
				if (full != null && alone) {
					Name last = Name.of(sentence, i, i, ActorType.MEDIA, ActorRule.SHORT_NAME);
					names.removeIf(last::overlaps);
					names.add(full.getFirst().at(sentence, i, i, ActorRule.SHORT_NAME));
				}
			}
		}
	}

	/** "The Socialists", where the text names the Socialist Party. */
	private static void members(AnnotatedText text, List<Name> names) {
		List<Name> parties = names.stream()
			.filter((name) -> name.entry() == null && name.text().endsWith(" Party"))
			.toList();
		if (parties.isEmpty()) {
			return;
		}
		for (Sentence sentence : text.sentences()) {
			for (int i = 1; i < sentence.size(); i++) {
				int at = i;
				parties.stream()
					.filter((party) -> sentence.token(at - 1).is("the")
							&& ShorterForms.isMembers(sentence.token(at).text(), party.text()))
					.findFirst()
					.ifPresent((party) -> {
						Name members = party.at(sentence, at, at, ActorRule.SHORT_NAME);
						names.removeIf(members::overlaps);
						names.add(members);
					});
			}
		}
	}

}
