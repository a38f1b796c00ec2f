package dateline.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import dateline.gazetteer.EntryKind;
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

	/** Prepositions before a capital that stands for a government: "ties with Paris". */
	private static final String[] GOVERNMENTAL = { "with", "between", "by", "against" };

	/** "pro-Iran", "counter-Islamic State": about an actor, no name of it. */
	private static final Pattern PREFIXED = Pattern.compile("(?:pro|anti|counter|non|ex|pre|post)[-‐‑]");

	private final Gazetteer gazetteer;

	private final NameFinder finder;

	private final Roles roles;

	private final Descriptions descriptions;

	private final Groups groups;

	public CastExtractor(Gazetteer gazetteer) {
		Roles roles = new Roles();
		this.gazetteer = gazetteer;
		this.roles = roles;
		this.finder = new NameFinder(gazetteer, roles);
		this.descriptions = new Descriptions(roles, this.finder);
		this.groups = new Groups(gazetteer);
	}

	public Cast extract(AnnotatedText text) {
		List<NameFinder.Name> names = names(text);
		Map<String, Draft> others = new LinkedHashMap<>();
		Set<Draft> people = people(names);
		for (NameFinder.Name name : names) {
			if (name.type() != null && name.type() != ActorType.PERSON) {
				organization(name, others);
			}
		}
		for (Sentence sentence : text.sentences()) {
			administrations(sentence, others);
			this.groups.find(sentence, others);
		}
		offices(people);
		this.descriptions.resolve(text, people);
		Anaphors.resolve(text, others.values());
		Pronouns.resolve(text, people, this.roles);
		List<Draft> drafts = new ArrayList<>(people);
		drafts.addAll(others.values());
		drafts.removeIf((draft) -> draft.extents.isEmpty());
		drafts.sort(Comparator.comparing((draft) -> first(draft)));
		return Cast.of(drafts);
	}

	private static int first(Draft draft) {
		return draft.extents.stream().mapToInt((extent) -> extent.mention().span().begin()).min().orElse(0);
	}

	/** Twice, so that a bare last name is known whatever the recogniser takes it for. */
	private List<NameFinder.Name> names(AnnotatedText text) {
		List<NameFinder.Name> names = new ArrayList<>();
		text.sentences().forEach((sentence) -> names.addAll(this.finder.find(sentence, Set.of())));
		Set<String> surnames = NameFinder.surnames(names);
		names.clear();
		text.sentences().forEach((sentence) -> names.addAll(this.finder.find(sentence, surnames)));
		List<NameFinder.Name> agreed = new ArrayList<>(agreed(names, surnames));
		this.finder.missed(text, agreed);
		return agreed;
	}

	/**
	 * A name that is an organisation in one place, or the beginning of the name of one,
	 * is no person in another: "Nordvik" beside "Nordvik Marine". Names of people named
	 * in full stay theirs.
	 */
	private static List<NameFinder.Name> agreed(List<NameFinder.Name> names, Set<String> surnames) {
		List<String> bodies = names.stream()
			.filter((name) -> name.type() == ActorType.ORGANIZATION && name.entry() == null)
			.map(NameFinder.Name::text)
			.distinct()
			.toList();
		return names.stream()
			.map((name) -> name.type() == ActorType.PERSON && name.titles().isEmpty()
					&& !surnames.contains(PersonName.of(name.text()).last())
					&& bodies.stream()
						.anyMatch((body) -> body.equals(name.text()) || body.startsWith(name.text() + " "))
								? new NameFinder.Name(name.sentence(), name.first(), name.last(),
										ActorType.ORGANIZATION, null, List.of())
								: name)
			.toList();
	}

	private Set<Draft> people(List<NameFinder.Name> names) {
		List<NameFinder.Name> persons = names.stream().filter((name) -> name.type() == ActorType.PERSON).toList();
		People people = new People(persons);
		Set<Draft> found = new LinkedHashSet<>();
		for (NameFinder.Name name : persons) {
			Draft person = people.of(name);
			if (person != null) {
				person.name(name.sentence(), name.first(), name.last(), name.text(), Mention.Kind.NAME,
						name.firstWithTitles());
				this.descriptions.learn(name, person);
				found.add(person);
			}
		}
		return found;
	}

	private void organization(NameFinder.Name name, Map<String, Draft> others) {
		ActorType type = name.type();
		if (type == null || isMerelyCapital(name)) {
			return;
		}
		String canonical = (name.entry() != null) ? name.entry().name() : known(name.text(), others.keySet());
		if (name.entry() != null && name.entry().kind() == EntryKind.CAPITAL) {
			String code = name.entry().countryCode();
			canonical = (code != null) ? this.gazetteer.country(code).map((country) -> country.name()).orElse(canonical)
					: canonical;
		}
		String code = (name.entry() != null) ? name.entry().countryCode() : null;
		String key = canonical;
		Draft draft = others.computeIfAbsent(key, (each) -> new Draft(type, each, code));
		boolean adjective = (name.entry() != null && name.entry().kind() == EntryKind.DEMONYM)
				|| PREFIXED.matcher(name.text()).lookingAt();
		draft.name(name.sentence(), name.first(), name.last(), name.text(),
				adjective ? Mention.Kind.ADJECTIVE : Mention.Kind.NAME, name.first());
	}

	/**
	 * A capital is an actor only where it stands for the government: "Paris denied it",
	 * not "in Paris".
	 */
	private static boolean isMerelyCapital(NameFinder.Name name) {
		Sentence sentence = name.sentence();
		Token head = sentence.token(Draft.headOf(sentence, name.first(), name.last()));
		return name.entry() != null && name.entry().kind() == EntryKind.CAPITAL && !head.isRelated("nsubj")
				&& sentence.child(head, "case").filter((preposition) -> preposition.is(GOVERNMENTAL)).isEmpty();
	}

	/**
	 * An organisation named before, of which this is a shorter form ("Halden Shipping"
	 * for "Halden Shipping AS") or the initials, or the text itself.
	 */
	private static String known(String text, Collection<String> canonical) {
		String bare = text.startsWith("the ") || text.startsWith("The ") ? text.substring(4) : text;
		List<String> spelt = bare.matches("[A-Z]{3,6}")
				? canonical.stream().filter((name) -> initials(name).equals(bare)).toList() : List.of();
		if (spelt.size() == 1) {
			return spelt.getFirst();
		}
		return canonical.stream()
			.filter((name) -> name.equalsIgnoreCase(bare) || name.startsWith(bare + " "))
			.min(Comparator.naturalOrder())
			.orElse(bare);
	}

	/** "FCA" of "Financial Conduct Authority". */
	private static String initials(String name) {
		StringBuilder initials = new StringBuilder();
		for (String word : name.split("[ -]+", -1)) {
			if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
				initials.append(word.charAt(0));
			}
		}
		return initials.toString();
	}

	/** "the Lima administration", whoever Lima is. */
	private static void administrations(Sentence sentence, Map<String, Draft> others) {
		for (int i = 1; i < sentence.size(); i++) {
			Token before = sentence.token(i - 1);
			if (sentence.token(i).is("administration") && before.isName() && before.entity() != EntityType.LOCATION
					&& before.text().length() > 1 && Character.isUpperCase(before.text().charAt(0))
					&& !before.text().contains(".") && before.entity() != EntityType.ORGANIZATION) {
				String name = before.text() + " administration";
				others.computeIfAbsent(name, (each) -> new Draft(ActorType.GOVERNMENT, each, null))
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
