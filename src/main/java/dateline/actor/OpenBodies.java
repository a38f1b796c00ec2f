package dateline.actor;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import dateline.gazetteer.Entry;
import dateline.gazetteer.EntryKind;
import dateline.gazetteer.EntryMatch;
import dateline.gazetteer.Gazetteer;
import dateline.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Bodies that many countries have, where the words do not say whose: "the foreign
 * ministry" is that of the country that the article is about or of the seat behind it
 * ("in Algiers"), "the transport ministry" Kenya's where the article names no other's,
 * "parliament" the only one that it names ("State Great Khural").
 */
final class OpenBodies {

	/** Parliaments that have names of their own. */
	private static final Pattern HOUSES = Pattern.compile(
			"State Great Khural|Knesset|Bundestag|Sejm|Riksdag|Storting|Folketing|Seimas|Saeima|Riigikogu|Eduskunta|Althingi|Verkhovna Rada|Dáil Éireann|Oireachtas|Jatiya Sangsad|Tweede Kamer|Majlis .*|Milli Majlis|Mazhilis|National Diet|Lok Sabha|Cortes Generales|Grand National Assembly of .*|State Duma|Jogorku Kenesh|Oliy Majlis|Hrvatski sabor|UK Parliament");

	/** The states that speak and fight for territories. */
	private static final Map<String, String> SOVEREIGNS = Map.of("HK", "CN", "MO", "CN", "GL", "DK", "FO", "DK", "PR",
			"US", "GU", "US", "GI", "GB", "BM", "GB", "NC", "FR", "PF", "FR");

	private final Gazetteer gazetteer;

	OpenBodies(Gazetteer gazetteer) {
		this.gazetteer = gazetteer;
	}

	/** A body that many countries have, and the words do not say whose. */
	static boolean isOpen(@Nullable Entry entry) {
		return entry != null && entry.countryCode() == null && (entry.kind() == EntryKind.GOVERNMENT
				|| entry.kind() == EntryKind.MILITARY || entry.name().equals("International coalition"));
	}

	/**
	 * "The foreign ministry" is that of the country that the article is about, if the
	 * article names no other's, and "the foreign ministry in Algiers" Algeria's; "the
	 * armed forces" are those of the dateline.
	 */
	Name atHome(Name name, List<Name> names, @Nullable String home, @Nullable String country) {
		Entry entry = name.entry();
		boolean forces = entry != null && entry.name().equals("Armed Forces");
		if (entry == null || !isOpen(entry) || !(forces || entry.name().startsWith("Ministry of "))) {
			return name;
		}
		String seat = seat(name);
		String beside = neighbour(name, names);
		String code = (seat != null) ? seat : (beside != null) ? beside
				: forces ? home : isAnothers(entry, names) ? onlySoFar(name, names) : sovereign(entry, country);
		Name open = (code != null) ? of(name, entry, code) : name;
		return (seat == null && beside == null) ? inRegion(name, entry).orElse(open) : open;
	}

	/** Whether a text read up to here names more than one country. */
	static boolean areSeveral(Name name, List<Name> names) {
		return codesSoFar(name, names).size() > 1;
	}

	/** The country that a text read up to here tells of, null where it is not one. */
	private static @Nullable String onlySoFar(Name name, List<Name> names) {
		List<String> codes = codesSoFar(name, names);
		return (codes.size() == 1) ? codes.getFirst() : null;
	}

	private static List<String> codesSoFar(Name name, List<Name> names) {
		int begin = name.tokens().getFirst().span().begin();
		return names.stream()
			.filter((each) -> each.tokens().getFirst().span().begin() < begin)
			.map(Name::entry)
			.filter(Objects::nonNull)
			.map(Entry::countryCode)
			.filter(Objects::nonNull)
			.distinct()
			.toList();
	}

	/** China for Hong Kong, which has no diplomats and no soldiers of its own. */
	private static @Nullable String sovereign(Entry open, @Nullable String code) {
		boolean abroad = open.name().endsWith("Foreign Affairs") || open.name().endsWith("Defence")
				|| open.name().endsWith("Defense");
		return (abroad && code != null) ? SOVEREIGNS.getOrDefault(code, code) : code;
	}

	/**
	 * "Niger's interior ministry said so. The defence ministry denied it": the country
	 * whose ministry the paragraph has named last, nothing of another one behind it.
	 */
	private static @Nullable String neighbour(Name name, List<Name> names) {
		int begin = name.tokens().getFirst().span().begin();
		Name last = names.stream()
			.filter((each) -> each.sentence().paragraph() == name.sentence().paragraph()
					&& each.sentence().index() < name.sentence().index()
					&& each.tokens().getFirst().span().begin() < begin && codeOf(each) != null)
			.max(Comparator.comparing((each) -> each.tokens().getFirst().span()))
			.orElse(null);
		boolean same = names.stream()
			.filter((each) -> each.sentence().index() == name.sentence().index()
					&& each.tokens().getFirst().span().begin() < begin)
			.allMatch((each) -> codeOf(each) == null);
		boolean ministry = last != null && names.stream()
			.anyMatch((each) -> each.sentence().index() == last.sentence().index()
					&& each.type() == ActorType.GOVERNMENT && Objects.equals(codeOf(each), codeOf(last))
					&& Objects.requireNonNull(each.entry()).name().contains("Ministry of "));
		return (same && ministry) ? codeOf(Objects.requireNonNull(last)) : null;
	}

	private static @Nullable String codeOf(Name name) {
		return (name.entry() != null) ? name.entry().countryCode() : null;
	}

	/** Whether the article names such a body of some country. */
	private static boolean isAnothers(Entry open, List<Name> names) {
		String end = " " + ShorterForms.key(open.name());
		return names.stream()
			.map(Name::entry)
			.filter(Objects::nonNull)
			.filter((each) -> each.countryCode() != null && each.kind() == open.kind())
			.anyMatch((each) -> ShorterForms.key(each.name()).endsWith(end));
	}

	/** The body as that of a country, the open one where the gazetteer has none. */
	private Name of(Name name, Entry open, String code) {
		return this.gazetteer.country(code)
			.flatMap((each) -> this.gazetteer.lookup(each.name() + " " + name.text().toLowerCase(Locale.ROOT))
				.or(() -> this.gazetteer.lookup(each.name() + " " + name.text())))
			.filter((each) -> code.equals(each.countryCode()) && each.kind() == open.kind())
			.map((each) -> new Name(name.sentence(), name.first(), name.last(), name.type(), each, List.of(),
					name.rule()))
			.orElse(name);
	}

	/** "The health ministry in Gaza", which is the region's own. */
	private Optional<Name> inRegion(Name name, Entry open) {
		Sentence sentence = name.sentence();
		int in = name.last() + 1;
		Entry region = (in + 1 < sentence.size() && sentence.token(in).is("in")) ? this.gazetteer.find(sentence)
			.stream()
			.filter((match) -> match.first() == in + 1 || (match.first() == in + 2 && sentence.token(in + 1).is("the")))
			.map(EntryMatch::entry)
			.filter((each) -> each.kind() == EntryKind.REGION && each.countryCode() != null)
			.findFirst()
			.orElse(null) : null;
		return (region == null) ? Optional.empty() : this.gazetteer
			.lookup(region.name() + " " + name.text().toLowerCase(Locale.ROOT))
			.filter((each) -> each.kind() == open.kind())
			.map((each) -> new Name(sentence, name.first(), name.last(), name.type(), each, List.of(), name.rule()));
	}

	/** The country of "in Algiers" behind the name, null without a capital there. */
	private @Nullable String seat(Name name) {
		Sentence sentence = name.sentence();
		int in = name.last() + 1;
		return (in + 1 < sentence.size() && sentence.token(in).is("in"))
				? this.gazetteer.lookup(sentence.token(in + 1).text())
					.filter((each) -> each.kind() == EntryKind.CAPITAL)
					.map(Entry::countryCode)
					.orElse(null)
				: scene(name);
	}

	/** "In Bucharest, the foreign ministry said": where the sentence has set itself. */
	private @Nullable String scene(Name name) {
		Sentence sentence = name.sentence();
		if (!sentence.token(0).text().equals("In") || name.first() < 3) {
			return null;
		}
		return this.gazetteer.find(sentence)
			.stream()
			.filter((match) -> match.first() == 1 && match.last() + 1 < name.first()
					&& sentence.token(match.last() + 1).is(",") && match.entry().kind() == EntryKind.CAPITAL)
			.map((match) -> match.entry().countryCode())
			.findFirst()
			.orElse(null);
	}

	/** "The transport ministry" is Kenya's where the article names no other's. */
	static String ofCountry(Entry entry, String printed, String name, Map<String, Draft> drafts, int begin,
			@Nullable String dominant, @Nullable String home, boolean several) {
		if (printed.matches("(?i)red (?:cross|crescent)")) {
			List<String> national = drafts.keySet().stream().filter((each) -> each.endsWith(" " + printed)).toList();
			return (national.size() == 1) ? national.getFirst() : name;
		}
		List<String> fitting = isOpen(entry) ? fitting(entry, drafts) : List.of();
		if (fitting.isEmpty() && isOpen(entry) && printed.contains(" ")) {
			fitting = endingIn(ShorterForms.key(printed), entry, drafts);
		}
		if (fitting.size() == 1 && home != null && isForeign(home, drafts.get(fitting.getFirst()))) {
			return name;
		}
		if (fitting.size() == 1 && !several
				&& Objects.equals(dominant, Objects.requireNonNull(drafts.get(fitting.getFirst())).countryCode)) {
			return fitting.getFirst();
		}
		boolean before = fitting.size() == 1 && Objects.requireNonNull(drafts.get(fitting.getFirst())).extents.stream()
			.anyMatch((extent) -> extent.mention().span().begin() <= begin);
		return before ? fitting.getFirst() : name;
	}

	/** Whether it belongs to another country than the one where the article is from. */
	private static boolean isForeign(String home, @Nullable Draft draft) {
		return draft != null && draft.countryCode != null && !draft.countryCode.equals(home);
	}

	/** The bodies of the text that an open entry may mean. */
	static List<String> fitting(Entry entry, Map<String, Draft> drafts) {
		String name = ShorterForms.key(entry.name());
		if (name.equals("international coalition")) {
			return drafts.keySet().stream().filter((each) -> each.endsWith("-led coalition")).toList();
		}
		if (name.equals("parliament") && drafts.keySet().stream().filter(OpenBodies::isHouse).count() == 1) {
			return drafts.keySet().stream().filter(OpenBodies::isHouse).toList();
		}
		if (name.equals("central bank")) {
			return drafts.entrySet()
				.stream()
				.filter((each) -> each.getValue().type() == ActorType.GOVERNMENT
						&& OwnNames.isCentralBank(each.getKey()) && !each.getKey().equals(entry.name()))
				.map(Map.Entry::getKey)
				.toList();
		}
		return endingIn(name, entry, drafts);
	}

	/** "National Electoral Commission" for "electoral commission". */
	private static List<String> endingIn(String name, Entry entry, Map<String, Draft> drafts) {
		return drafts.keySet()
			.stream()
			.filter((each) -> !each.equals(entry.name()))
			.filter((each) -> ShorterForms.key(each).endsWith(" " + name)
					|| ShorterForms.key(each).startsWith(name + " of "))
			.toList();
	}

	/** A parliament by a name of its own: "State Great Khural". */
	private static boolean isHouse(String name) {
		return HOUSES.matcher(name).matches();
	}

}
