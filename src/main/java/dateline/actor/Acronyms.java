package dateline.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import dateline.gazetteer.Entry;
import dateline.gazetteer.EntryKind;
import dateline.gazetteer.Gazetteer;
import dateline.text.AnnotatedText;
import dateline.text.EntityType;
import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Short names that an article introduces: in brackets behind the full name ("the Harbour
 * Relief Agency (HRA)", also where the letters are another language's), and with "known
 * as". From then on the short name means the full one, whatever the gazetteer knows by
 * it.
 */
final class Acronyms {

	/** What such letters mean whatever bodies a text names. */
	private static final Set<String> COMMON = Set.of("PM", "MP", "MPs", "TV", "AI", "IT", "AM", "CEO", "CFO", "GDP",
			"DNA", "HIV", "VIP", "ID", "US", "UK", "UN", "EU", "PC", "HQ", "NGO", "CCTV", "GMT", "MD", "PR", "HR");

	/** Tokens of the longest bracket that explains a name. */
	private static final int BRACKET = 12;

	private final NamedOffices officials = new NamedOffices();

	private final Gazetteer gazetteer;

	private final Institutions institutions;

	Acronyms(Gazetteer gazetteer, Institutions institutions) {
		this.gazetteer = gazetteer;
		this.institutions = institutions;
	}

	/** The full name of each short one, by the short one's words. */
	Map<String, Name> introduced(AnnotatedText text, List<Name> names) {
		Map<String, Name> introduced = new HashMap<>();
		Map<Integer, List<Name>> bySentence = names.stream()
			.collect(Collectors.groupingBy((name) -> name.sentence().index()));
		for (Sentence sentence : text.sentences()) {
			for (Name name : bySentence.getOrDefault(sentence.index(), List.of())) {
				Token known = knownAs(name);
				if (known != null && isBody(name)) {
					introduced.putIfAbsent(known.text(), withKnown(name, known.text()));
				}
			}
			for (Name name : bySentence.getOrDefault(sentence.index(), List.of())) {
				Token initials = apposed(name);
				Token apposed = (initials != null) ? initials : knownApposed(name);
				if (apposed != null && isBody(name)) {
					introduced.putIfAbsent(apposed.text(), withKnown(withEntry(name, apposed.text()), apposed.text()));
				}
			}
			for (Name name : bySentence.getOrDefault(sentence.index(), List.of())) {
				Token other = isBody(name) ? otherName(name) : null;
				if (other != null) {
					introduced.putIfAbsent(other.text(), name);
				}
			}
			this.officials.find(sentence).forEach(introduced::putIfAbsent);
			for (int open = 1; open + 2 < sentence.size(); open++) {
				if (sentence.token(open).is("(", "-LRB-")) {
					bracket(sentence, open, bySentence.getOrDefault(sentence.index(), List.of()), introduced);
				}
			}
		}
		initials(text, names, introduced);
		return introduced;
	}

	/** The short name, or the name in another language, that a bracket gives. */
	private void bracket(Sentence sentence, int open, List<Name> names, Map<String, Name> introduced) {
		int close = open + 1;
		while (close < sentence.size() && close < open + BRACKET && !sentence.token(close).is(")", "-RRB-")) {
			close++;
		}
		if (close >= sentence.size() || !sentence.token(close).is(")", "-RRB-") || close == open + 1) {
			return;
		}
		Token token = sentence.token(open + 1);
		Name before = names.stream().filter((name) -> name.last() == open - 1).findFirst().orElse(null);
		if (close == open + 2) {
			Name full = isAcronym(token.text()) ? fullName(sentence, open, token.text(), names)
					: (before != null && isShortWord(token)) ? before : null;
			if (full != null) {
				introduced.putIfAbsent(token.text(), withKnown(full, token.text()));
			}
			return;
		}
		int first = token.is("the") ? open + 2 : open + 1;
		int end = close;
		Name within = names.stream()
			.filter((name) -> name.first() == first && name.last() < end)
			.findFirst()
			.orElse(null);
		boolean whole = within != null && within.last() == close - 1;
		if (before != null && within != null && whole && isNamed(before) && isNamed(within) && before.entry() == null
				&& (isBody(within) || isBody(before))) {
			introduced.putIfAbsent(before.text(), within);
			return;
		}
		if (before == null && within != null && whole && isBody(within) && isOtherName(sentence, open - 1)) {
			introduced.putIfAbsent(sentence.token(open - 1).text(), within);
			return;
		}
		if (before == null || !isBody(before)) {
			return;
		}
		for (Token each : List.of(token, sentence.token(close - 1))) {
			if (isAcronym(each.text()) && each.isNoun() && this.gazetteer.lookup(each.text()).isEmpty()) {
				introduced.putIfAbsent(each.text(), before);
			}
		}
	}

	/** "(Eurojust)" behind the name of a body. */
	private boolean isShortWord(Token token) {
		return token.isNoun() && token.text().matches("\\p{Lu}[\\p{L}-]{3,}") && token.entity() != EntityType.LOCATION
				&& token.entity() != EntityType.PERSON && !NameParts.isCalendar(token)
				&& this.gazetteer.lookup(token.text()).filter((entry) -> !isBody(entry)).isEmpty();
	}

	private static boolean isBody(Entry entry) {
		return !entry.isPlace() && entry.kind() != EntryKind.DEMONYM && entry.kind() != EntryKind.MEDIA;
	}

	/** The same body under the entry of its short name, if it has none. */
	private Name withKnown(Name name, String acronym) {
		Entry entry = this.gazetteer.lookup(acronym).filter(Acronyms::isBody).orElse(null);
		boolean another = acronym.length() < 4 && acronym.equals(acronym.toUpperCase(Locale.ROOT)) && entry != null
				&& name.tokens()
					.stream()
					.map(Token::text)
					.filter((word) -> word.length() > 3)
					.noneMatch((word) -> entry.name().contains(word));
		boolean spelt = initials(name).equals(acronym);
		boolean kept = entry == null || (name.entry() != null && !isSomeMission(name, entry));
		return (entry == null || kept || spelt || another) ? name : new Name(name.sentence(), name.first(), name.last(),
				KnownNames.type(entry.kind()), entry, List.of(), name.rule());
	}

	private static boolean isNamed(Name name) {
		return name.type() != null && name.type() != ActorType.PERSON && name.type() != ActorType.COUNTRY
				&& name.type() != ActorType.MEDIA;
	}

	/**
	 * Initials that the text never explains: "the RAB" where it has named the Rapid
	 * Action Battalion, whatever other body the gazetteer knows by three letters or more.
	 */
	private void initials(AnnotatedText text, List<Name> names, Map<String, Name> introduced) {
		Map<String, Set<String>> full = new HashMap<>();
		Map<String, Name> first = new HashMap<>();
		for (Name name : names) {
			for (String initials : isBody(name) ? allInitials(name) : Set.<String>of()) {
				full.computeIfAbsent(initials, (key) -> new HashSet<>()).add(name.text());
				first.merge(initials, name, (a, b) -> (a.sentence().index() <= b.sentence().index()) ? a : b);
			}
		}
		for (Sentence sentence : text.sentences()) {
			for (Token token : sentence.tokens()) {
				Name name = first.get(token.text());
				if (name == null) {
					continue;
				}
				boolean open = !introduced.containsKey(token.text())
						&& full.getOrDefault(token.text(), Set.of()).size() == 1 && !COMMON.contains(token.text());
				boolean short2 = token.text().length() == 2 && this.gazetteer.lookup(token.text())
					.filter((
							entry) -> !(entry.kind() == EntryKind.COUNTRY && token.entity() == EntityType.ORGANIZATION))
					.isPresent();
				if (open && !short2 && token.isNoun() && name.sentence().index() <= sentence.index()
						&& !isKnownAs(name, token.text())) {
					introduced.put(token.text(), name);
				}
			}
		}
	}

	/**
	 * "The Security Service, SBU," is the one that the gazetteer knows by the initials.
	 */
	private Name withEntry(Name name, String acronym) {
		Entry entry = this.gazetteer.lookup(acronym).filter((each) -> each.name().contains(name.text())).orElse(null);
		return (entry == null || name.entry() != null) ? name
				: new Name(name.sentence(), name.first(), name.last(), name.type(), entry, List.of(), name.rule());
	}

	/** "The United Nations mission there, known as MINUSCA": the one with that name. */
	private static boolean isSomeMission(Name name, Entry known) {
		return name.entry() != null && name.entry().name().endsWith(" mission")
				&& known.kind() == EntryKind.INTERNATIONAL_BODY;
	}

	private boolean isKnownAs(Name name, String acronym) {
		Entry known = name.entry();
		return known != null
				&& this.gazetteer.lookup(acronym).filter((entry) -> entry.name().equals(known.name())).isPresent();
	}

	/**
	 * Its initials, with small words ("DfE") and without the places that it begins with
	 * ("SEMA" of "Borno State Emergency Management Agency").
	 */
	private Set<String> allInitials(Name name) {
		Set<String> all = new HashSet<>();
		String initials = initials(name);
		members(name).ifPresent(all::add);
		if (initials.length() > 1) {
			all.add(initials);
		}
		StringBuilder every = new StringBuilder();
		name.tokens()
			.stream()
			.filter((token) -> Character.isLetter(token.text().charAt(0)) && !token.is("the"))
			.forEach((token) -> every.append(token.text().charAt(0)));
		if (every.length() > 2) {
			all.add(every.toString());
			all.add(every.toString().toUpperCase(Locale.ROOT));
		}
		int begin = 0;
		while (begin + 3 < name.tokens().size() && isOfPlace(name.tokens().get(begin))) {
			begin++;
			Name rest = Name.of(name.sentence(), name.first() + begin, name.last(), name.type(), name.rule());
			if (initials(rest).length() > 2) {
				all.add(initials(rest));
			}
		}
		return all;
	}

	/** "ITF" of "International Transport Workers' Federation": whose body it is aside. */
	private static Optional<String> members(Name name) {
		StringBuilder others = new StringBuilder();
		boolean members = false;
		for (Token token : name.tokens()) {
			boolean owner = token.is("Workers", "Employees", "Producers", "Farmers", "Manufacturers", "Owners");
			members |= owner;
			if (Character.isUpperCase(token.text().charAt(0)) && !owner) {
				others.append(token.text().charAt(0));
			}
		}
		return (members && others.length() > 2) ? Optional.of(others.toString()) : Optional.empty();
	}

	private boolean isOfPlace(Token token) {
		return token.entity() == EntityType.LOCATION || token.is("State", "National", "Federal")
				|| this.gazetteer.lookup(token.text())
					.filter((entry) -> entry.isPlace() || entry.kind() == EntryKind.DEMONYM)
					.isPresent();
	}

	/** The first letters of the capitalised words, the country before them aside. */
	static String initials(Name name) {
		StringBuilder initials = new StringBuilder();
		Token owner = name.tokens().getFirst();
		for (Token token : name.tokens()) {
			if (token.tag().equals("POS") && owner.entity() == EntityType.LOCATION) {
				initials.setLength(0);
			}
			else if (Character.isUpperCase(token.text().charAt(0))) {
				initials.append(token.text().charAt(0));
				int hyphen = token.text().indexOf('-') + 1;
				if (hyphen > 1 && hyphen < token.text().length()
						&& Character.isUpperCase(token.text().charAt(hyphen))) {
					initials.append(token.text().charAt(hyphen));
				}
			}
		}
		return initials.toString();
	}

	/**
	 * "The mission in Mali, MINUSMA, condemned", "the Market Agency, or MA,": not in a
	 * list of bodies.
	 */
	private static @Nullable Token apposed(Name name) {
		Sentence sentence = name.sentence();
		int at = behindPlace(name);
		if (at + 2 >= sentence.size() || !sentence.token(at).is(",")) {
			return null;
		}
		boolean or = sentence.token(at + 1).is("or");
		int short1 = or ? at + 2 : at + 1;
		if (sentence.token(short1).is("simply", "the")) {
			short1++;
		}
		boolean closed = short1 + 1 < sentence.size() && sentence.token(short1 + 1).is(",", ".", "(");
		boolean goesOn = short1 + 3 < sentence.size() && sentence.token(short1 + 2).is("and", "or")
				&& sentence.token(short1 + 3).isVerb();
		boolean list = short1 + 2 < sentence.size() && !goesOn
				&& (sentence.token(short1 + 2).is("and", "or", "the") || sentence.token(short1 + 2).isName());
		Token before = name.before();
		boolean listed = before != null && before.is(",", "and");
		return (closed && (or || !(list || listed)) && isAcronym(sentence.token(short1).text())
				&& sentence.token(short1).isNoun()) ? sentence.token(short1) : null;
	}

	/** The token behind the name and "in Mali", "in the country", "there". */
	private static int behindPlace(Name name) {
		Sentence sentence = name.sentence();
		int at = name.last() + 1;
		if (at < sentence.size() && sentence.token(at).is("there", "here")) {
			return at + 1;
		}
		if (at + 2 < sentence.size() && sentence.token(at).is("in")) {
			boolean common = sentence.token(at + 1).is("the") && sentence.token(at + 2)
				.is("country", "region", "capital", "area", "territory", "province", "north", "south", "east", "west");
			return common ? at + 3 : sentence.token(at + 1).entity() == EntityType.LOCATION ? at + 2 : at;
		}
		return at;
	}

	/**
	 * The one word in apposition to a full name: "the Food Safety Authority, Mattilsynet,
	 * has", "CERT.LV, the Incident Response Institution of Latvia, said".
	 */
	private @Nullable Token otherName(Name name) {
		Sentence sentence = name.sentence();
		boolean noun = this.institutions.type(name.tokens()) != null && name.last() > name.first() + 1;
		int closing = name.last() + 1;
		if (!noun || closing >= sentence.size() || !sentence.token(closing).is(",", ".")) {
			return null;
		}
		Token head = sentence.token(Draft.headOf(sentence, name.first(), name.last()));
		int comma = name.first() - 2;
		if (comma > 0 && sentence.token(comma).is(",") && sentence.token(comma + 1).is("the") && head.isRelated("appos")
				&& head.head() == comma - 1 && isOtherName(sentence, comma - 1)) {
			return sentence.token(comma - 1);
		}
		int other = closing + 1;
		boolean behind = other + 2 < sentence.size() && sentence.token(closing).is(",")
				&& sentence.token(other + 1).is(",") && sentence.token(other).isRelated("appos")
				&& sentence.token(other).head() == head.index()
				&& sentence.token(other + 2).tag().matches("VB[DZP]|MD|WDT");
		Token before = name.before();
		boolean belongs = before != null && (before.is("of", "for", "at", "from", ",") || (before.is("the")
				&& name.first() > 1 && sentence.token(name.first() - 2).is("of", "for", "at", "from", ",")));
		return (behind && !belongs && isOtherName(sentence, other)) ? sentence.token(other) : null;
	}

	/** A single capitalised word that is no person, and no place that we know. */
	private boolean isOtherName(Sentence sentence, int at) {
		Token token = sentence.token(at);
		boolean single = !(at > 0 && sentence.token(at - 1).isName());
		return single && token.isNoun() && token.text().matches("\\p{Lu}[\\p{L}.&-]{2,}")
				&& token.entity() != EntityType.PERSON && !NameParts.isCalendar(token)
				&& this.gazetteer.lookup(token.text()).filter((entry) -> !isBody(entry)).isEmpty();
	}

	/** "The National Institute of Civil Defense, Indeci, said". */
	private @Nullable Token knownApposed(Name name) {
		Sentence sentence = name.sentence();
		int at = behindPlace(name) + 1;
		boolean closed = at + 1 < sentence.size() && sentence.token(at - 1).is(",")
				&& sentence.token(at + 1).is(",", ".");
		boolean list = at + 2 < sentence.size()
				&& (sentence.token(at + 2).is("and", "or", "the") || sentence.token(at + 2).isName());
		Token before = name.before();
		boolean listed = before != null && before.is(",", "and");
		return (closed && !list && !listed
				&& this.gazetteer.lookup(sentence.token(at).text()).filter(Acronyms::isBody).isPresent())
						? sentence.token(at) : null;
	}

	/**
	 * The names with every place of a short one, and the full ones that were not seen.
	 */
	List<Name> applied(AnnotatedText text, List<Name> names, Map<String, Name> introduced) {
		if (introduced.isEmpty()) {
			return names;
		}
		Set<String> retyped = introduced.values().stream().map(Name::text).collect(Collectors.toSet());
		List<Name> applied = new ArrayList<>();
		names.stream()
			.filter((name) -> !(introduced.containsKey(name.text()) && name.first() == name.last())
					&& introduced.values().stream().noneMatch((full) -> full.overlaps(name)))
			.map((name) -> name.isPerson() && retyped.contains(name.text())
					? name.as(ActorType.ORGANIZATION, ActorRule.ACRONYM) : name)
			.forEach(applied::add);
		applied.addAll(Set.copyOf(introduced.values()));
		Map<Integer, List<Name>> bySentence = applied.stream()
			.collect(Collectors.groupingBy((name) -> name.sentence().index()));
		for (Sentence sentence : text.sentences()) {
			for (Token token : sentence.tokens()) {
				Name full = introduced.get(token.text());
				if (full != null && bySentence.getOrDefault(sentence.index(), List.of())
					.stream()
					.noneMatch((name) -> name.covers(token.index()) && name.last() > name.first())) {
					applied.add(new Name(sentence, token.index(), token.index(), full.type(), full.entry(), List.of(),
							ActorRule.ACRONYM));
				}
			}
		}
		return applied;
	}

	private static boolean isBody(Name name) {
		return name.type() != null && name.type() != ActorType.PERSON && name.type() != ActorType.COUNTRY
				&& name.last() > name.first();
	}

	/** "Better known as Marina", ", known as HRA,". */
	private static @Nullable Token knownAs(Name name) {
		Sentence sentence = name.sentence();
		int at = behindPlace(name);
		if (at < sentence.size() && sentence.token(at).is(",")) {
			at++;
		}
		if (at < sentence.size() && at > name.last() + 1 && sentence.token(at).is("a", "an", "the")) {
			int noun = at + 1;
			while (noun < Math.min(sentence.size(), at + 7) && sentence.token(noun).tag().matches("JJ|NN|HYPH")) {
				noun++;
			}
			at = (noun > at + 1 && noun < sentence.size() && sentence.token(noun).is("known")) ? noun : at;
		}
		if (at < sentence.size() && sentence.token(at).is("better", "also", "commonly", "widely", "locally", "or")) {
			at++;
		}
		boolean known = at + 2 < sentence.size() && sentence.token(at).is("known", "abbreviated")
				&& sentence.token(at + 1).is("as", "by");
		if (!known) {
			return null;
		}
		at += 2;
		while (at + 1 < sentence.size() && (sentence.token(at).tag().matches("JJ|PRP\\$|DT|POS")
				|| sentence.token(at).is("acronym", "initials", "abbreviation", "shorthand", "name"))) {
			at++;
		}
		boolean single = at < sentence.size() && sentence.token(at).isName()
				&& (at + 1 == sentence.size() || !sentence.token(at + 1).isNoun());
		return single ? sentence.token(at) : null;
	}

	private @Nullable Name fullName(Sentence sentence, int open, String acronym, List<Name> names) {
		Name before = names.stream().filter((name) -> name.last() == open - 1).findFirst().orElse(null);
		Name spelt = spelt(sentence, open, acronym);
		Entry known = this.gazetteer.lookup(acronym).orElse(null);
		if (before != null && before.entry() != null && isBody(before)) {
			return before;
		}
		if (before != null && isOfPlace(before)) {
			Name whole = (spelt != null && spelt.first() < before.first()) ? spelt : inPlace(before, names);
			if (whole != null) {
				return whole;
			}
		}
		if (spelt != null && (before == null || before.entry() == null)) {
			boolean kept = before != null && isBody(before) && before.first() <= spelt.first();
			return kept ? before : spelt;
		}
		boolean single = before != null && before.type() == ActorType.ORGANIZATION && before.first() == before.last();
		boolean open1 = known == null || isBody(known) || (before != null && before.rule() == ActorRule.INSTITUTION);
		return (before != null && (isBody(before) || single) && open1 && !COMMON.contains(acronym)) ? before : null;
	}

	private static boolean isOfPlace(Name name) {
		return name.entry() != null && Objects.requireNonNull(name.entry()).isPlace();
	}

	/** "Front for Dawn in Chad (FAT)", whose letters are another language's. */
	private @Nullable Name inPlace(Name place, List<Name> names) {
		Sentence sentence = place.sentence();
		int in = place.first() - 1;
		Name body = names.stream()
			.filter((name) -> name.last() == in - 1 && isBody(name) && name.entry() == null)
			.findFirst()
			.orElse(null);
		return (body != null && sentence.token(in).is("in", "of", "for"))
				? Name.of(sentence, body.first(), place.last(), body.type(), ActorRule.ACRONYM) : null;
	}

	/**
	 * The capitalised words before the bracket, small ones between them, whose first
	 * letters hold those of the acronym in order and begin with its first.
	 */
	private @Nullable Name spelt(Sentence sentence, int open, String acronym) {
		String letters = acronym.replaceAll("[^\\p{L}]", "").toLowerCase(Locale.ROOT);
		int first = open;
		Name found = null;
		while (first > 0 && open - first < letters.length() * 2 + 2) {
			Token token = sentence.token(first - 1);
			boolean capital = Character.isUpperCase(token.text().charAt(0)) && !token.tag().equals("DT");
			boolean small = token.is("of", "and", "for", "on", "the", "&", "in", "-", "to", "de", "du", "des", "la",
					"do", "da", ",", "d'", "'", "’", "'s", "’s", "against", "pour", "et", "le", "les", "l'", "l’", "au",
					"aux", "y", "e", "el", "los", "las", "por", "para", "con", "per", "della", "degli", "dei", "und",
					"für", "der", "die", "van", "voor", "en", "og", "och", "för", "i", "ya", "wa", "na", "dan", "ve",
					"to", "with", "from", "by", "without", "under");
			if (!capital && !small) {
				break;
			}
			first--;
			if (found == null && capital && Character.toLowerCase(token.text().charAt(0)) == letters.charAt(0)
					&& spells(sentence, first, open - 1, letters)) {
				ActorType type = this.institutions.type(sentence.tokens().subList(first, open));
				found = Name.of(sentence, first, open - 1,
						NounsBeside.armed(sentence, first, Objects.requireNonNullElse(type, ActorType.ORGANIZATION)),
						ActorRule.ACRONYM);
			}
		}
		return (found != null && found.last() > found.first()) ? found : null;
	}

	/**
	 * Each letter begins a word or follows in one, and each capitalised word gives one.
	 */
	private static boolean spells(Sentence sentence, int first, int last, String letters) {
		int at = 0;
		for (int i = first; i <= last && at < letters.length(); i++) {
			String word = sentence.token(i).text().toLowerCase(Locale.ROOT);
			if (word.charAt(0) == letters.charAt(at)) {
				at++;
				for (int k = 1; k < word.length() && at < letters.length(); k++) {
					boolean next = i + 1 <= last && startsLater(sentence, i + 1, last, letters.charAt(at));
					if (!next && word.charAt(k) == letters.charAt(at)) {
						at++;
					}
				}
			}
			else if (Character.isUpperCase(sentence.token(i).text().charAt(0))) {
				return false;
			}
		}
		return at == letters.length();
	}

	private static boolean startsLater(Sentence sentence, int from, int last, char letter) {
		for (int i = from; i <= last; i++) {
			if (Character.toLowerCase(sentence.token(i).text().charAt(0)) == letter) {
				return true;
			}
		}
		return false;
	}

	/** Two to ten letters or digits, two of them capitals: "HRA", "SoDMA", "M23". */
	private static boolean isAcronym(String text) {
		long capitals = text.chars().filter(Character::isUpperCase).count();
		return text.length() > 1 && text.length() < 11 && Character.isUpperCase(text.charAt(0)) && capitals > 1
				&& text.chars().allMatch((each) -> Character.isLetterOrDigit(each) || each == '-' || each == '&');
	}

}
