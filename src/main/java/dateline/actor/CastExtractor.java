package dateline.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dateline.gazetteer.Gazetteer;
import dateline.text.AnnotatedText;
import dateline.text.EntityType;
import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Finds the actors of an article and everything that names them: names that the
 * recogniser and the gazetteer know, last names of people named in full elsewhere in the
 * article, descriptions ("the prime minister"), pronouns, unnamed groups ("U.S.
 * officials"). Requires sentences with parts of speech, entities and dependencies. A name
 * that fits two people names nobody; a mere place is no actor. Safe to share.
 */
public final class CastExtractor {

	private final NameFinder finder;

	private final Agreement agreement;

	private final Acronyms acronyms;

	private final Bodies bodies;

	private final ArticleCountry countries;

	private final MerePlaces places;

	private final Roles roles;

	private final Descriptions descriptions;

	private final Groups groups;

	private final Anaphors anaphors;

	private final NounsBehind behind;

	private final Ranks ranks;

	private final DefiniteBodies definite;

	public CastExtractor(Gazetteer gazetteer) {
		Roles roles = new Roles();
		Institutions institutions = new Institutions();
		GivenNames given = new GivenNames();
		GivenPeople named = new GivenPeople(given, institutions, roles);
		Titles titles = new Titles(gazetteer, roles);
		PersonFinder people = new PersonFinder(gazetteer, roles, institutions, given, named, titles);
		this.roles = roles;
		this.finder = new NameFinder(gazetteer, roles, people, institutions, given, named);
		this.agreement = new Agreement(gazetteer, institutions, roles, given);
		this.acronyms = new Acronyms(gazetteer, institutions, given);
		KnownKinds kinds = new KnownKinds();
		DefiniteNouns nouns = new DefiniteNouns();
		this.bodies = new Bodies(gazetteer, institutions, kinds);
		this.anaphors = new Anaphors(nouns);
		this.behind = new NounsBehind(nouns, kinds);
		this.countries = new ArticleCountry(gazetteer);
		this.places = new MerePlaces(institutions);
		this.descriptions = new Descriptions(roles, titles);
		this.groups = new Groups(gazetteer);
		this.ranks = new Ranks(gazetteer);
		this.definite = new DefiniteBodies(gazetteer);
	}

	public Cast extract(AnnotatedText text) {
		List<Name> names = names(text);
		Map<String, Name> introduced = this.acronyms.introduced(text, names);
		names = this.acronyms.applied(text, names, introduced);
		Set<Draft> people = people(names);
		Map<String, Draft> others = this.bodies.drafts(text, names, introduced);
		for (Sentence sentence : text.sentences()) {
			administrations(sentence, others);
			Associations.find(sentence, others);
			this.groups.find(sentence, others);
		}
		offices(people);
		Ages.resolve(text, people);
		this.descriptions.resolve(text, people);
		this.anaphors.resolve(text, others.values());
		if (this.definite.find(text, others, people, this.countries.of(text, names))) {
			this.anaphors.resolve(text, others.values());
		}
		Organs.find(others);
		this.behind.find(others.values());
		Pronouns.resolve(text, people, this.roles);
		List<Draft> drafts = new ArrayList<>(people);
		drafts.addAll(others.values());
		drafts.removeIf((draft) -> draft.extents.isEmpty() || this.places.isMere(draft) || Modifiers.isMerely(draft));
		this.ranks.settle(drafts);
		drafts.sort(Comparator.comparing((draft) -> first(draft)));
		return Cast.of(drafts);
	}

	private static int first(Draft draft) {
		return draft.extents.stream().mapToInt((extent) -> extent.mention().span().begin()).min().orElse(0);
	}

	/** Twice, so that a bare last name is known whatever the recogniser takes it for. */
	private List<Name> names(AnnotatedText text) {
		List<Name> names = new ArrayList<>();
		text.sentences().forEach((sentence) -> names.addAll(this.finder.find(sentence, Set.of())));
		Set<String> surnames = Surnames.of(names);
		names.clear();
		text.sentences().forEach((sentence) -> names.addAll(this.finder.find(sentence, surnames)));
		return this.agreement.of(text, names, surnames);
	}

	private Set<Draft> people(List<Name> names) {
		List<Name> persons = names.stream().filter((name) -> name.type() == ActorType.PERSON).toList();
		People people = new People(persons);
		Set<Draft> found = new LinkedHashSet<>();
		for (Name name : persons) {
			Draft person = people.of(name);
			if (person != null) {
				person.name(name.sentence(), name.first(), name.last(), name.text(), Mention.Kind.NAME,
						name.firstWithTitles());
				this.descriptions.learn(name, person);
				found.add(person);
			}
		}
		persons.forEach((name) -> {
			Draft person = people.of(name);
			if (person != null && isSayed(name)) {
				person.alias(withTitle(name));
			}
			else if (person != null && !name.titles().isEmpty()
					&& name.titles().getFirst().held().role().isCourtesy()) {
				person.titled(withTitle(name));
			}
			else if (person != null && name.first() == name.last() && !name.titles().isEmpty()
					&& name.titles().getFirst().held().role().isNoble()) {
				person.noble(withTitle(name));
			}
		});
		return found;
	}

	private static String withTitle(Name name) {
		int first = name.titles().getFirst().first();
		return Name.of(name.sentence(), first, name.last(), null, name.rule()).text();
	}

	/** "Sayed Abu Nur", whose title is a given name. */
	private static boolean isSayed(Name name) {
		return !name.titles().isEmpty() && !PersonName.of(name.text()).isFull()
				&& name.sentence().token(name.titles().getFirst().first()).is("Sayed", "Syed");
	}

	/** "the Lima administration", whoever Lima is. */
	private static void administrations(Sentence sentence, Map<String, Draft> others) {
		for (int i = 1; i < sentence.size(); i++) {
			Token before = sentence.token(i - 1);
			if (sentence.token(i).is("administration") && before.isName() && before.entity() != EntityType.LOCATION
					&& before.text().length() > 1 && Character.isUpperCase(before.text().charAt(0))
					&& !before.text().contains(".") && before.entity() != EntityType.ORGANIZATION) {
				String name = before.text() + " administration";
				others
					.computeIfAbsent(name,
							(each) -> new Draft(ActorType.GOVERNMENT, each, null, ActorRule.ADMINISTRATION))
					.name(sentence, i - 1, i, name, Mention.Kind.NAME, i - 1);
			}
		}
	}

	/** A person's office speaks for the person: "President Lima's office said". */
	private static void offices(Set<Draft> people) {
		for (Draft person : people) {
			for (Draft.Extent extent : List.copyOf(person.extents)) {
				Sentence sentence = extent.sentence();
				int office = extent.last() + 2;
				if (office < sentence.size() && sentence.token(office - 1).tag().equals("POS")
						&& sentence.token(office).is("office")) {
					person.add(sentence, extent.first(), office, Mention.Kind.ROLE, extent.first(), office);
				}
			}
		}
	}

}
