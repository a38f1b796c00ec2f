package dateline.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import dateline.gazetteer.Entry;
import dateline.gazetteer.EntryKind;
import dateline.gazetteer.EntryMatch;
import dateline.gazetteer.Gazetteer;
import dateline.text.AnnotatedText;
import dateline.text.EntityType;
import dateline.text.Lexicon;
import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names in a sentence: what the gazetteer knows, what the recogniser takes for
 * people and organisations, and capitalised words after a title. Of overlapping
 * candidates the longer wins.
 */
final class NameFinder {

	private static final Set<String> NAME_PARTICLES = Set.of("al", "el", "bin", "ibn", "bint", "van", "der", "den",
			"de", "del", "della", "di", "da", "dos", "du", "la", "le", "von", "zu", "ter", "ten", "-");

	private static final Set<String> FORMER = Set.of("former", "then", "ex", "late", "one-time", "onetime", "ousted",
			"deposed", "outgoing");

	private final Gazetteer gazetteer;

	private final Roles roles;

	private final Map<String, ActorType> organizations;

	/** Words that alone name no organisation, though recognisers take them for one. */
	private final Set<String> common;

	/** Nouns that stand beside the name of an organisation and say what it is. */
	private final Set<String> bodies;

	NameFinder(Gazetteer gazetteer, Roles roles) {
		this.gazetteer = gazetteer;
		this.roles = roles;
		this.organizations = Lexicon.read("actor/organizations.tsv", 2)
			.stream()
			.collect(Collectors.toMap(List::getFirst, (row) -> ActorType.valueOf(row.getLast())));
		this.bodies = Lexicon.read("actor/bodies.tsv", 1).stream().map(List::getFirst).collect(Collectors.toSet());
		this.common = Lexicon.read("actor/common.tsv", 1).stream().map(List::getFirst).collect(Collectors.toSet());
	}

	List<Name> find(Sentence sentence, Set<String> surnames) {
		List<Name> names = new ArrayList<>();
		for (int i = 0; i < sentence.size(); i++) {
			int at = i;
			Optional<Name> person = personAt(sentence, i, surnames);
			if (person.isPresent()) {
				names.add(person.get());
				i = person.get().last();
				continue;
			}
			Optional<Name> organization = organizationAt(sentence, i).or(() -> bodyAt(sentence, at));
			if (organization.isPresent()) {
				names.add(organization.get());
				i = organization.get().last();
			}
		}
		for (EntryMatch match : this.gazetteer.find(sentence)) {
			Name known = known(sentence, match);
			if (names.stream().noneMatch((name) -> name.overlaps(known) && isStronger(name, known))) {
				names.removeIf((name) -> name.overlaps(known));
				names.add(known);
			}
		}
		names.removeIf((name) -> name.type() != ActorType.PERSON && name.entry() == null
				&& names.stream().anyMatch((person) -> isInTitle(name, person)));
		names.sort((a, b) -> Integer.compare(a.first(), b.first()));
		return joined(names.stream().map((name) -> settled(name, surnames)).toList());
	}

	/** "Northgate Gold", cut in two by the recogniser, is one organisation. */
	private static List<Name> joined(List<Name> names) {
		List<Name> joined = new ArrayList<>();
		for (Name name : names) {
			Name before = joined.isEmpty() ? null : joined.getLast();
			boolean cut = before != null && before.last() + 1 == name.first() && before.entry() == null
					&& name.entry() == null && before.type() == ActorType.PERSON && before.titles().isEmpty()
					&& name.type() == ActorType.ORGANIZATION && name.tokens().stream().allMatch(Token::isName);
			if (before != null && cut) {
				joined.removeLast();
				joined.add(new Name(name.sentence(), before.first(), name.last(), name.type(), null, List.of()));
			}
			else {
				joined.add(name);
			}
		}
		return joined;
	}

	/** "Labor" of "Labor Minister Camila Soto" is no party. */
	private static boolean isInTitle(Name name, Name person) {
		return person.firstWithTitles() <= name.first() && name.last() < person.first();
	}

	/**
	 * What the words beside a name tell of it, whatever the recogniser takes it for: the
	 * Winterthur of "the Winterthur-based company" is a place, the Corvo of "port
	 * operator Corvo" an organisation.
	 */
	private Name settled(Name name, Set<String> surnames) {
		if (name.entry() != null || name.type() == null) {
			return name;
		}
		if (isSeat(name) || (isInside(name) && !surnames.contains(PersonName.of(name.text()).last()))) {
			return new Name(name.sentence(), name.first(), name.last(), null, null, List.of());
		}
		return (name.type() == ActorType.PERSON && name.titles().isEmpty() && isBody(name))
				? new Name(name.sentence(), name.first(), name.last(), ActorType.ORGANIZATION, null, List.of()) : name;
	}

	/** "a shopkeeper in Uri". */
	private static boolean isInside(Name name) {
		Sentence sentence = name.sentence();
		int next = name.last() + 1;
		return name.type() == ActorType.PERSON && name.first() == name.last() && name.first() > 0
				&& sentence.token(name.first() - 1).is("in") && (next == sentence.size()
						|| !(sentence.token(next).tag().equals("POS") || sentence.token(next).isNoun()));
	}

	private static boolean isSeat(Name name) {
		int next = name.last() + 1;
		return next + 1 < name.sentence().size() && name.sentence().token(next).tag().equals("HYPH")
				&& name.sentence().token(next + 1).is("based", "born", "bound", "area");
	}

	/** BODY: "the Unia union", where the recogniser sees no name. */
	private Optional<Name> bodyAt(Sentence sentence, int first) {
		boolean begins = first > 0 && sentence.token(first - 1).is("the") && sentence.token(first).tag().equals("NNP")
				&& sentence.token(first).entity() == null;
		int next = first + 1;
		boolean named = begins && next < sentence.size() && sentence.token(next).tag().equals("NN")
				&& this.bodies.contains(sentence.token(next).lemma());
		return named && !isRoleOnly(sentence, first, first)
				? Optional.of(new Name(sentence, first, first, ActorType.ORGANIZATION, null, List.of()))
				: Optional.empty();
	}

	private boolean isBody(Name name) {
		Sentence sentence = name.sentence();
		boolean before = name.first() > 0 && sentence.token(name.first() - 1).isNoun()
				&& this.bodies.contains(sentence.token(name.first() - 1).lemma().toLowerCase(Locale.ROOT));
		int next = name.last() + 1;
		boolean after = next < sentence.size() && name.first() > 0 && sentence.token(name.first() - 1).is("the")
				&& sentence.token(next).tag().equals("NN")
				&& this.bodies.contains(sentence.token(next).lemma().toLowerCase(Locale.ROOT));
		String last = sentence.token(name.last()).text().toLowerCase(Locale.ROOT);
		boolean named = name.last() > name.first() && this.organizations.get(last) == ActorType.ORGANIZATION;
		return before || after || named;
	}

	/**
	 * A name found by the recogniser beats a gazetteer entry if it has all its words and
	 * more that are no country's.
	 */
	private boolean isStronger(Name found, Name known) {
		if (found.first() > known.first() || found.last() < known.last()) {
			return false;
		}
		List<EntryMatch> matches = this.gazetteer.find(found.sentence());
		return found.tokens()
			.stream()
			.filter((token) -> token.index() < known.first() || token.index() > known.last())
			.anyMatch((token) -> matches.stream()
				.noneMatch((match) -> match.first() <= token.index() && token.index() <= match.last()));
	}

	private Name known(Sentence sentence, EntryMatch match) {
		Entry entry = match.entry();
		boolean region = entry.kind() == EntryKind.DEMONYM && entry.countryCode() == null;
		return new Name(sentence, match.first(), match.last(), region ? null : type(entry.kind()), entry, List.of());
	}

	private static @Nullable ActorType type(EntryKind kind) {
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

	private Optional<Name> personAt(Sentence sentence, int first, Set<String> surnames) {
		Token token = sentence.token(first);
		boolean titled = first > 0 && token.isName() && titleEndingAt(sentence, first - 1).isPresent();
		boolean surname = token.isName() && surnames.contains(PersonName.of(token.text()).last())
				&& token.entity() != EntityType.ORGANIZATION;
		if (!(token.entity() == EntityType.PERSON || titled || surname)
				|| !Character.isLetter(token.text().charAt(0))) {
			return Optional.empty();
		}
		int begin = first;
		while (titleEndingAt(sentence, begin).isPresent() && begin + 1 < sentence.size()
				&& isNameWord(sentence, begin + 1)) {
			begin++;
		}
		if (titleEndingAt(sentence, begin).isPresent() && sentence.token(begin).entity() != EntityType.PERSON) {
			return Optional.empty();
		}
		int last = begin;
		while (last + 1 < sentence.size() && continues(sentence, last + 1)) {
			last++;
		}
		if (!sentence.token(last).isName() && sentence.token(last).entity() != EntityType.PERSON) {
			return Optional.empty();
		}
		if (isOffice(sentence, last) || (!token.isName() && !titled && first == last)) {
			return Optional.empty();
		}
		return Optional.of(new Name(sentence, begin, last, ActorType.PERSON, null, titles(sentence, begin)));
	}

	/** "the Biden administration" is a government, no person. */
	private static boolean isOffice(Sentence sentence, int last) {
		return last + 1 < sentence.size()
				&& sentence.token(last + 1).is("administration", "government", "cabinet", "campaign", "family");
	}

	private boolean isNameWord(Sentence sentence, int at) {
		Token token = sentence.token(at);
		return token.isName() && Character.isLetter(token.text().charAt(0));
	}

	private boolean continues(Sentence sentence, int at) {
		Token token = sentence.token(at);
		if (token.entity() == EntityType.PERSON) {
			return Character.isLetter(token.text().charAt(0)) || token.is("-");
		}
		boolean joins = token.isName() && token.entity() != EntityType.ORGANIZATION
				&& Character.isLetter(token.text().charAt(0)) && titleEndingAt(sentence, at).isEmpty()
				&& !token.text().equals(token.text().toUpperCase(Locale.ROOT));
		if (joins) {
			return true;
		}
		return NAME_PARTICLES.contains(token.text().toLowerCase(Locale.ROOT)) && at + 1 < sentence.size()
				&& isNameWord(sentence, at + 1);
	}

	private Optional<Roles.Match> titleEndingAt(Sentence sentence, int last) {
		return this.roles.endingAt(sentence, last).filter((match) -> match.role().title());
	}

	/**
	 * The titles that stand directly before a name, nearest first: "Air Force Maj. Gen."
	 */
	private List<Title> titles(Sentence sentence, int first) {
		List<Title> titles = new ArrayList<>();
		int at = first - 1;
		while (at >= 0) {
			Optional<Roles.Match> title = titleEndingAt(sentence, at);
			if (title.isEmpty()) {
				break;
			}
			int before = title.get().first() - 1;
			titles.add(new Title(new Roles.Held(title.get().role(), countryBefore(sentence, title.get().first()),
					isFormer(sentence, title.get().first())), title.get().first()));
			at = before;
		}
		return titles;
	}

	/** Words before a role say that it is past: "former", "then-". */
	static boolean isFormer(Sentence sentence, int first) {
		if (sentence.token(first).text().toLowerCase(Locale.ROOT).startsWith("then-")) {
			return true;
		}
		for (int i = first - 1; i >= Math.max(0, first - 3); i--) {
			if (FORMER.contains(sentence.token(i).text().toLowerCase(Locale.ROOT))) {
				return true;
			}
		}
		return false;
	}

	/**
	 * The country whose name or adjective stands within three words before: "Iraq's
	 * former prime minister".
	 */
	@Nullable String countryBefore(Sentence sentence, int first) {
		return this.gazetteer.find(sentence)
			.stream()
			.filter((match) -> match.last() < first && match.last() >= first - 4)
			.filter((match) -> sentence.tokens()
				.subList(match.last() + 1, first)
				.stream()
				.allMatch((token) -> token.tag().equals("POS") || token.tag().startsWith("JJ") || token.isNoun()
						|| token.tag().equals("HYPH")))
			.map((match) -> match.entry().countryCode())
			.filter((code) -> code != null)
			.reduce((a, b) -> b)
			.orElse(null);
	}

	private Optional<Name> organizationAt(Sentence sentence, int first) {
		if (sentence.token(first).entity() != EntityType.ORGANIZATION) {
			return Optional.empty();
		}
		int last = first;
		while (last + 1 < sentence.size() && sentence.token(last + 1).entity() == EntityType.ORGANIZATION) {
			last++;
		}
		List<Token> tokens = sentence.tokens().subList(first, last + 1);
		boolean named = tokens.stream().anyMatch((token) -> Character.isUpperCase(token.text().charAt(0)));
		if (!named || tokens.getLast().tag().equals("POS") || isRoleOnly(sentence, first, last)) {
			return Optional.empty();
		}
		boolean nobody = tokens.stream().allMatch((each) -> this.common.contains(PersonName.fold(each.text())));
		return Optional.of(new Name(sentence, first, last, nobody ? null : organizationType(tokens), null, List.of()));
	}

	private boolean isRoleOnly(Sentence sentence, int first, int last) {
		return this.roles.endingAt(sentence, last).filter((match) -> match.first() <= first).isPresent();
	}

	private ActorType organizationType(List<Token> tokens) {
		for (int i = tokens.size() - 1; i >= 0; i--) {
			ActorType type = this.organizations.get(tokens.get(i).text().toLowerCase(Locale.ROOT));
			if (type != null) {
				return type;
			}
		}
		return ActorType.ORGANIZATION;
	}

	/**
	 * Adds the places where the recogniser has missed an organisation that it knows
	 * elsewhere in the text, by its name or the first word of it: "Nordvik said".
	 */
	void missed(AnnotatedText text, List<Name> names) {
		Set<String> known = names.stream()
			.filter((name) -> name.type() == ActorType.ORGANIZATION && name.entry() == null)
			.map((name) -> name.tokens().getFirst().text())
			.filter((word) -> word.length() > 3 && !this.common.contains(PersonName.fold(word))
					&& Character.isUpperCase(word.charAt(0)))
			.collect(Collectors.toSet());
		Set<String> alone = names.stream()
			.filter((name) -> name.type() == ActorType.ORGANIZATION && name.first() == name.last())
			.map(Name::text)
			.filter(known::contains)
			.collect(Collectors.toSet());
		for (Sentence sentence : text.sentences()) {
			for (Token token : sentence.tokens()) {
				int at = token.index();
				boolean joined = at + 1 < sentence.size() && sentence.token(at + 1).isName();
				boolean taken = names.stream()
					.anyMatch((name) -> name.sentence().index() == sentence.index() && name.first() <= at
							&& at <= name.last());
				if (alone.contains(token.text()) && token.isName() && token.entity() == null && !joined && !taken) {
					names.add(new Name(sentence, at, at, ActorType.ORGANIZATION, null, List.of()));
				}
			}
		}
	}

	/** Last names of the people that the text names in full, folded. */
	static Set<String> surnames(List<Name> names) {
		Set<String> surnames = new HashSet<>();
		for (Name name : names) {
			PersonName person = PersonName.of(name.text());
			if (name.type() == ActorType.PERSON && person.isFull() && person.last().length() > 1) {
				surnames.add(person.last());
			}
		}
		return surnames;
	}

	/**
	 * A name in a sentence.
	 *
	 * @param type what it is, null for a mere place and for what names no actor
	 * @param entry what the gazetteer knows of it, null if nothing
	 * @param titles the titles before it, nearest first
	 */
	record Name(Sentence sentence, int first, int last, @Nullable ActorType type, @Nullable Entry entry,
			List<Title> titles) {

		/** The first token, titles included. */
		int firstWithTitles() {
			return this.titles.isEmpty() ? this.first : this.titles.getLast().first();
		}

		boolean overlaps(Name other) {
			return this.first <= other.last && other.first <= this.last;
		}

		List<Token> tokens() {
			return this.sentence.tokens().subList(this.first, this.last + 1);
		}

		/** As printed, runs of space and the possessive aside. */
		String text() {
			StringBuilder text = new StringBuilder();
			Token before = null;
			for (Token token : tokens()) {
				text.append((before != null && before.span().end() < token.span().begin()) ? " " : "")
					.append(token.text());
				before = token;
			}
			return text.toString();
		}

	}

	/** A title before a name, with its first token. */
	record Title(Roles.Held held, int first) {
	}

}
