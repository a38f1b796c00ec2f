package dateline.gazetteer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;

import dateline.text.EntityType;
import dateline.text.Sentence;
import dateline.text.Token;

/**
 * The gazetteer: read once from data files, safe to share. What it does not know it does
 * not answer.
 */
public final class Gazetteer {

	/** Abbreviations that are words in small letters: a reader must type them large. */
	private static final Set<String> WORDS = Set.of("us", "who", "is", "it", "car", "han", "ap", "pa");

	private final Names names;

	/** What was found, as long as the sentence is in use: each is asked about often. */
	private final Map<Sentence, List<EntryMatch>> found = Collections.synchronizedMap(new WeakHashMap<>());

	private Gazetteer(Names names) {
		this.names = names;
	}

	/** Reads the data files of the class path. */
	public static Gazetteer load() {
		return new Gazetteer(Names.read());
	}

	/**
	 * The entries named in the sentence, longest match first, in text order, without
	 * overlap. Articles and possessive endings are not part of a match; dashes, dots,
	 * accents and apostrophes make no difference, small letters for capitals do ("us" is
	 * not "US"). A country with a common noun is one match ("Iraqi government", "U.S.
	 * troops"): its entry has the country's code.
	 */
	public List<EntryMatch> find(Sentence sentence) {
		List<EntryMatch> known = this.found.get(sentence);
		if (known == null) {
			known = matches(sentence);
			this.found.put(sentence, known);
		}
		return known;
	}

	private List<EntryMatch> matches(Sentence sentence) {
		List<Atom> atoms = Atom.of(sentence);
		List<Candidate> found = new EntryFinder(this.names, atoms, new SentenceContext(sentence, atoms)).all();
		List<EntryMatch> matches = new ArrayList<>();
		int free = 0;
		for (Candidate each : new Disambiguation(this.names, atoms).resolve(found)) {
			int first = atoms.get(each.from()).token();
			int last = atoms.get(each.to() - 1).token();
			if (first >= free && !isLonger(sentence, first, last, each.entries().getFirst())) {
				matches.add(new EntryMatch(first, last, each.entries().getFirst()));
				free = last + 1;
			}
		}
		return List.copyOf(matches);
	}

	/**
	 * LONGER: "Santiago del Estero" is not Santiago, "San Juan de los Lagos" not Lagos.
	 */
	private static boolean isLonger(Sentence sentence, int first, int last, Entry entry) {
		if (!entry.isPlace() || entry.kind() == EntryKind.COUNTRY) {
			return false;
		}
		int after = isArticle(sentence, last + 2) ? last + 3 : last + 2;
		int before = isArticle(sentence, first - 1) ? first - 3 : first - 2;
		return (isOf(sentence, last + 1) && isCapital(sentence, after))
				|| (isOf(sentence, before + 1) && isCapital(sentence, before));
	}

	private static boolean isOf(Sentence sentence, int at) {
		return sentence.word(at).matches("de|del|do|da|dos|das|della|di") && !sentence.token(at).isVerb();
	}

	private static boolean isArticle(Sentence sentence, int at) {
		return sentence.word(at).matches("la|las|los|el");
	}

	private static boolean isCapital(Sentence sentence, int at) {
		return at >= 0 && at < sentence.size() && Character.isUpperCase(sentence.token(at).text().charAt(0));
	}

	/**
	 * The places named as such: not inside the name of an organisation ("University of
	 * Texas"), not as the first half of a compound ("U.S.-led") and not an abbreviation
	 * that stands as an adjective ("U.S. officials"). No demonyms.
	 */
	public List<EntryMatch> places(Sentence sentence) {
		return find(sentence).stream()
			.filter((match) -> match.entry().isPlace())
			.filter((match) -> !isInOrganization(sentence, match) && !isModifier(sentence, match))
			.toList();
	}

	/**
	 * One place of all that the text gives for it: "Iraq" and "Syria" are "Iraq and
	 * Syria". A country beside a smaller place in it says nothing more and is left out.
	 * Empty where no entry is a place.
	 */
	public Optional<Place> place(List<Entry> entries) {
		List<Entry> places = entries.stream().filter(Entry::isPlace).distinct().toList();
		List<Entry> wanted = places.stream().filter((place) -> !holdsAnother(place, places)).toList();
		if (wanted.isEmpty()) {
			return Optional.empty();
		}
		List<String> printed = List.copyOf(new LinkedHashSet<>(wanted.stream().map(Entry::name).toList()));
		String last = printed.getLast();
		String name = (printed.size() == 1) ? last
				: String.join(", ", printed.subList(0, printed.size() - 1)) + " and " + last;
		return Optional.of(new Place(name, wanted.stream().flatMap((place) -> place.countryCodes().stream()).toList()));
	}

	/**
	 * The entry of this name, as a reader would type it, whatever its case: any alias,
	 * demonym, pattern ("Iraqi government") or ISO 3166-1 code in capitals; empty when
	 * unknown.
	 */
	public Optional<Entry> lookup(String name) {
		String stripped = name.strip().replaceFirst("^(?i)the\\s+(?=\\S)", "");
		if (WORDS.contains(stripped)) {
			return Optional.empty();
		}
		return exact(Atom.of(name)).or(() -> exact(Atom.of(stripped)))
			.or(() -> this.names.byCode(name.strip()))
			.or(() -> pattern(Atom.of(stripped)));
	}

	/** The country with this ISO 3166-1 alpha-2 code. */
	public Optional<Entry> country(String code) {
		return this.names.country(code);
	}

	/** Its capital; empty where several towns share the seats of government. */
	public Optional<Entry> capital(String code) {
		return Countries.capital(code).flatMap(this::lookup).filter(Entry::isPlace);
	}

	private Optional<Entry> exact(List<Atom> atoms) {
		List<Name> found = this.names.tree().get(atoms);
		Optional<String> wanted = this.names.defaultOf(atoms);
		return found.stream()
			.map(Name::entry)
			.filter((entry) -> wanted.isPresent() && entry.name().equals(wanted.get()))
			.findFirst()
			.or(() -> found.stream().map(Name::entry).findFirst());
	}

	private Optional<Entry> pattern(List<Atom> atoms) {
		if (atoms.isEmpty()) {
			return Optional.empty();
		}
		Candidate longest = new EntryFinder(this.names, atoms, (each, from, to) -> true).longestAt(0);
		return (longest != null && longest.to() == atoms.size()) ? Optional.of(longest.entries().getFirst())
				: Optional.empty();
	}

	private static boolean holdsAnother(Entry place, List<Entry> places) {
		return place.kind() == EntryKind.COUNTRY && places.stream()
			.anyMatch(
					(other) -> other.kind() != EntryKind.COUNTRY && other.countryCodes().equals(place.countryCodes()));
	}

	private static boolean isInOrganization(Sentence sentence, EntryMatch match) {
		return isOrganization(sentence, match.first()) && isOrganization(sentence, match.last())
				&& (isOrganization(sentence, match.first() - 1) || isOrganization(sentence, match.last() + 1));
	}

	private static boolean isOrganization(Sentence sentence, int at) {
		return at >= 0 && at < sentence.size() && sentence.token(at).entity() == EntityType.ORGANIZATION;
	}

	private static boolean isModifier(Sentence sentence, EntryMatch match) {
		Token last = sentence.token(match.last());
		if (last.text().toLowerCase(Locale.ROOT).matches(".*[-\u2010\u2011](led|backed|based|made|born|allied|run)")) {
			return true;
		}
		if (match.last() + 1 >= sentence.size()) {
			return false;
		}
		Token next = sentence.token(match.last() + 1);
		boolean compound = next.text().matches("[-\u2010\u2011]") && next.span().begin() == last.span().end();
		boolean abbreviation = last.text().matches("(\\p{Lu}\\.?){2,4}");
		return compound || (abbreviation && (next.isNoun() || next.tag().startsWith("JJ")));
	}

}
