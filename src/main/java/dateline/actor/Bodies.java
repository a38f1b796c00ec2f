package dateline.actor;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dateline.gazetteer.Entry;
import dateline.gazetteer.EntryKind;
import dateline.gazetteer.Gazetteer;
import dateline.text.AnnotatedText;
import dateline.text.Lexicon;
import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Which names of an article are one body or country: those of one gazetteer entry, a full
 * name and the short one that the article introduces for it, and a name with one that
 * only begins ("Halden" and "Halden Shipping AS") or ends it ("Red Crescent" and "Somali
 * Red Crescent"). A short name that fits two full ones joins neither. A country that is
 * only a place or a mere adjective is no actor.
 */
final class Bodies {

	/** Prepositions before a capital that stands for a government: "ties with Paris". */
	private static final String[] GOVERNMENTAL = { "with", "between", "by", "against" };

	/** Verbs whose object is a government when it is a capital. */
	private static final String[] ADDRESSING = { "accuse", "blame", "urge", "warn", "press", "pressure", "criticize",
			"criticise", "thank", "ask", "tell", "back", "support", "condemn", "sanction", "anger", "provoke",
			"threaten", "isolate", "allow", "force", "call" };

	/** Verbs that give somebody something: "offered Paris help". */
	private static final String[] GIVING = { "offer", "give", "send", "grant", "lend", "owe", "promise", "pledge",
			"pay", "sell", "deny", "hand", "loan" };

	/** What comes from a government: "a demand from Baghdad". */
	private static final String[] SENT = { "demand", "pressure", "request", "letter", "criticism", "support", "signal",
			"permission", "response", "reaction", "call", "assurance", "offer", "invitation", "protest", "warning",
			"objection", "pushback", "approval", "consent", "condemnation", "complaint", "threat", "ultimatum" };

	/** "pro-Iran", "counter-Islamic State": about an actor, no name of it. */
	private static final Pattern PREFIXED = Pattern.compile("(?:pro|anti|counter|non|ex|pre|post)[-‐‑]");

	private static final Pattern POSSESSED = Pattern.compile("^.+?(?:['’]s|s['’]) (?=\\p{L})");

	/** Bodies that keep their name without the country: "the foreign ministry". */
	private static final Pattern OFFICES = Pattern.compile(
			"(?:\\p{Ll}+ )+(?:ministry|commission|agency|regulator|inspectorate|ombudsman|watchdog|directorate|bureau)|central bank");

	/** "The central bank", by its names. */
	private static final Pattern CENTRAL_BANK = Pattern.compile(
			"(?:Bank|Reserve Bank|National Bank|State Bank|People's Bank|Central Bank) of .+|.* (?:National|Central) Bank|Federal Reserve|Norges Bank|Sveriges Riksbank|Bundesbank");

	/** The town in a dateline. */
	private static final Pattern TOWN = Pattern.compile("\\p{Lu}{3,}(?:[ '’-]\\p{Lu}{2,})*(?=\\s*[-–—:,(/])");

	/** Missions of a body, by the name of those that it has. */
	private static final Map<String, Pattern> MISSIONS = Map.of("United Nations mission",
			Pattern.compile("(?:UN|U\\.N\\.|United Nations) .*(?:Mission|Force|Operation)\\b.*|MONUSCO|MINUSMA"),
			"NATO mission", Pattern.compile("KFOR|Resolute Support.*|International Security Assistance Force"),
			"African Union mission", Pattern.compile("African Union .*Mission.*|AMISOM|ATMIS"));

	/** Parliaments that have names of their own. */
	private static final Pattern HOUSES = Pattern.compile(
			"State Great Khural|Knesset|Bundestag|Sejm|Riksdag|Storting|Folketing|Seimas|Saeima|Riigikogu|Eduskunta|Althingi|Verkhovna Rada|Dáil Éireann|Oireachtas|Jatiya Sangsad|Tweede Kamer|Majlis .*|Milli Majlis|Mazhilis|National Diet|Lok Sabha|Cortes Generales|Grand National Assembly of .*|State Duma|Jogorku Kenesh|Oliy Majlis|Hrvatski sabor|UK Parliament");

	/** What a company's full name adds to the one it is known by. */
	private static final Pattern FORMS = Pattern.compile(
			"(?i)(?:,? (?:AG|SE|SA|S\\.A\\.|NV|BV|AB|AS|ASA|Oyj|SpA|S\\.p\\.A\\.|GmbH|Ltd\\.?|Limited|plc|Inc\\.?|Corp\\.?|Corporation|Co\\.?|LLC|LLP|Group|Holdings?))*");

	private final Gazetteer gazetteer;

	private final Institutions institutions;

	private final Set<String> acts = Lexicon.words("actor/acts.tsv");

	private final NounsBeside beside = new NounsBeside();

	Bodies(Gazetteer gazetteer, Institutions institutions) {
		this.gazetteer = gazetteer;
		this.institutions = institutions;
	}

	/** The drafts of all but the people, by canonical name. */
	Map<String, Draft> drafts(AnnotatedText text, List<Name> names, Map<String, Name> introduced) {
		Map<String, Draft> drafts = new LinkedHashMap<>();
		Map<String, String> canonical = new LinkedHashMap<>();
		String dominant = dominant(names);
		String home = home(text);
		String country = country(text, names);
		Map<Name, Name> described = Appositions.of(names);
		Entry commission = commission(names);
		Map<String, Entry> banks = banks(names);
		names.stream()
			.filter((name) -> !described.containsKey(name))
			.filter((name) -> name.type() != null && !name.isPerson() && !isMerelyCapital(name))
			.map((name) -> name.entry() != null && banks.containsKey(name.entry().name()) ? new Name(name.sentence(),
					name.first(), name.last(), name.type(), banks.get(name.entry().name()), List.of(), name.rule())
					: name)
			.map((name) -> (commission != null && isBrussels(name.entry())) ? new Name(name.sentence(), name.first(),
					name.last(), ActorType.INTERNATIONAL_BODY, commission, List.of(), name.rule()) : name)
			.map((name) -> atHome(name, names, home, country))
			.sorted(Comparator.comparing((Name name) -> isOpen(name.entry()))
				.thenComparing((name) -> name.entry() == null)
				.thenComparing((name) -> name.entry() == null || name.entry().countryCode() == null)
				.thenComparing((name) -> -name.tokens().size())
				.thenComparing((name) -> name.tokens().getFirst().span()))
			.forEach((name) -> add(name, drafts, canonical, introduced, dominant, home));
		described.forEach((description, body) -> drafts.values()
			.stream()
			.filter((draft) -> draft.extents.stream()
				.anyMatch((extent) -> extent.sentence().index() == body.sentence().index()
						&& extent.last() == body.last()))
			.findFirst()
			.ifPresent((draft) -> draft.name(description.sentence(), description.first(), description.last(),
					description.text(), Mention.Kind.ROLE, description.first())));
		countryless(names, drafts);
		return drafts;
	}

	/**
	 * The European Commission, for which "Brussels" stands where the text names it, if no
	 * paragraph with "Brussels" names the European Union.
	 */
	private static @Nullable Entry commission(List<Name> names) {
		Set<Integer> union = names.stream()
			.filter((name) -> name.entry() != null && name.entry().name().equals("European Union"))
			.map((name) -> name.sentence().paragraph())
			.collect(Collectors.toSet());
		boolean named = names.stream()
			.anyMatch((name) -> isBrussels(name.entry()) && union.contains(name.sentence().paragraph()));
		return named ? null
				: names.stream()
					.map(Name::entry)
					.filter(Objects::nonNull)
					.filter((entry) -> entry.name().equals("European Commission"))
					.findFirst()
					.orElse(null);
	}

	/**
	 * "The foreign ministry" is that of the country that the article is about, if the
	 * article names no other's, and "the foreign ministry in Algiers" Algeria's; "the
	 * armed forces" are those of the dateline.
	 */
	private Name atHome(Name name, List<Name> names, @Nullable String home, @Nullable String country) {
		Entry entry = name.entry();
		boolean forces = entry != null && entry.name().equals("Armed Forces");
		if (entry == null || !isOpen(entry) || !(forces || entry.name().startsWith("Ministry of "))) {
			return name;
		}
		String seat = seat(name);
		String open = key(entry.name());
		boolean another = !forces && names.stream()
			.map(Name::entry)
			.filter(Objects::nonNull)
			.filter((each) -> each.countryCode() != null && each.kind() == entry.kind())
			.anyMatch((each) -> key(each.name()).endsWith(" " + open));
		String code = (seat != null) ? seat : forces ? home : another ? null : country;
		if (code == null) {
			return name;
		}
		return this.gazetteer.country(code)
			.flatMap((each) -> this.gazetteer.lookup(each.name() + " " + name.text().toLowerCase(Locale.ROOT))
				.or(() -> this.gazetteer.lookup(each.name() + " " + name.text())))
			.filter((each) -> code.equals(each.countryCode()) && each.kind() == entry.kind())
			.map((each) -> new Name(name.sentence(), name.first(), name.last(), name.type(), each, List.of(),
					name.rule()))
			.orElse(name);
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
				: null;
	}

	/**
	 * "South Korea's central bank" is the Bank of Korea where the text names it, and "the
	 * UN mission" the only one that it names.
	 */
	private static Map<String, Entry> banks(List<Name> names) {
		Map<String, Entry> banks = new HashMap<>();
		List<Entry> entries = names.stream()
			.map(Name::entry)
			.filter(Objects::nonNull)
			.filter((entry) -> entry.kind() == EntryKind.GOVERNMENT && entry.countryCode() != null)
			.distinct()
			.toList();
		names.stream()
			.map(Name::entry)
			.filter(Objects::nonNull)
			.filter((entry) -> MISSIONS.containsKey(entry.name()))
			.forEach((open) -> mission(open, names).ifPresent((mission) -> banks.put(open.name(), mission)));
		for (Entry open : entries) {
			if (open.name().startsWith("Central Bank of ")) {
				entries.stream()
					.filter((entry) -> !entry.name().startsWith("Central Bank of ")
							&& Objects.equals(entry.countryCode(), open.countryCode())
							&& CENTRAL_BANK.matcher(entry.name()).matches())
					.findFirst()
					.ifPresent((entry) -> banks.put(open.name(), entry));
			}
		}
		return banks;
	}

	/** The only one by a name of its own: "the NATO mission" is KFOR. */
	private static Optional<Entry> mission(Entry open, List<Name> names) {
		Pattern own = Objects.requireNonNull(MISSIONS.get(open.name()));
		List<Entry> missions = names.stream()
			.map(Name::entry)
			.filter(Objects::nonNull)
			.filter((entry) -> entry.kind() == EntryKind.INTERNATIONAL_BODY && own.matcher(entry.name()).matches())
			.distinct()
			.toList();
		return (missions.size() == 1) ? Optional.of(missions.getFirst()) : Optional.empty();
	}

	private static boolean isBrussels(@Nullable Entry entry) {
		return entry != null && entry.kind() == EntryKind.CAPITAL && entry.name().equals("Brussels");
	}

	/**
	 * The country that the article is about: of the town in its dateline, else the only
	 * one that it names more often than all others together.
	 */
	@Nullable String country(AnnotatedText text, List<Name> names) {
		String home = home(text);
		String dominant = (home != null) ? home : dominant(names);
		List<String> codes = names.stream()
			.map(Name::entry)
			.filter(Objects::nonNull)
			.map(Entry::countryCode)
			.filter(Objects::nonNull)
			.toList();
		long own = codes.stream().filter((code) -> code.equals(dominant)).count();
		return (home != null || (own > 2 && own * 3 > codes.size() * 2L)) ? dominant : null;
	}

	/** The country that the text names most, in whatever form. */
	static @Nullable String dominant(List<Name> names) {
		return names.stream()
			.map(Name::entry)
			.filter(Objects::nonNull)
			.map(Entry::countryCode)
			.filter(Objects::nonNull)
			.collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()))
			.entrySet()
			.stream()
			.max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
			.map(Map.Entry::getKey)
			.orElse(null);
	}

	private void add(Name name, Map<String, Draft> drafts, Map<String, String> canonical, Map<String, Name> introduced,
			@Nullable String dominant, @Nullable String home) {
		Name full = introduced.getOrDefault(name.text(), name);
		boolean union = isBrussels(name.entry());
		ActorType type = union ? ActorType.INTERNATIONAL_BODY : full.type();
		if (type == null) {
			return;
		}
		if (isOpen(full.entry()) && fitting(Objects.requireNonNull(full.entry()), drafts).size() > 1) {
			return;
		}
		String key = canonical.computeIfAbsent(
				(full.entry() != null) ? full.entry().kind() + " " + full.entry().name() : bare(full.text()),
				(text) -> (full.entry() != null)
						? ofCountry(full.entry(), bare(full.text()), nameOf(full.entry()), drafts,
								name.tokens().getFirst().span().begin(), dominant, home)
						: known(bare(full.text()), drafts));
		Entry entry = full.entry();
		Draft draft = drafts.computeIfAbsent(key,
				(each) -> new Draft(type, each, (entry != null && !union) ? entry.countryCode() : null, full.rule()));
		boolean adjective = (name.entry() != null && name.entry().kind() == EntryKind.DEMONYM)
				|| PREFIXED.matcher(name.text()).lookingAt();
		draft.name(name.sentence(), name.first(), name.last(), name.text(),
				adjective ? Mention.Kind.ADJECTIVE : Mention.Kind.NAME, NounsBeside.firstOf(name));
		draft.nouns.addAll(NounsBeside.nouns(name));
		draft.words.addAll(NounsBeside.words(name));
		if (type == ActorType.ARMED_GROUP
				&& name.text().matches("\\S+ (?:rebels|militants|fighters|group|militia|movement)")) {
			draft.alias(name.text().substring(0, name.text().indexOf(' ')));
		}
		if (entry == null && this.beside.isBehind(name)) {
			draft.alias(this.beside.withNoun(name));
		}
		int next = name.last() + 1;
		if (type == ActorType.MEDIA && next < name.sentence().size()
				&& name.sentence().token(next).is("radio", "television", "TV")) {
			draft.alias(name.text() + " " + name.sentence().token(next).text());
		}
		int described = name.entry() == null ? this.beside.describedBefore(name) : -1;
		if (described >= 0) {
			int noun = described;
			int first = NounsBeside.firstOfPhrase(name.sentence(), noun);
			draft.add(name.sentence(), first, noun, Mention.Kind.ROLE, first, noun);
		}
		if (name.entry() == null) {
			withoutNoun(name).ifPresent(draft::alias);
			if (name.text().matches("\\S+['’]s? .* (?:(?:sub)?committee|commission)")) {
				draft.alias(name.text().replaceFirst("^\\S+ ", ""));
			}
		}
	}

	/** "Lume" of "Lume news agency", which recognisers take for one name. */
	private Optional<String> withoutNoun(Name name) {
		int last = name.last();
		while (last > name.first() && name.sentence().token(last).text().matches("[\\p{Ll}-]+")) {
			last--;
		}
		boolean noun = last < name.last() && this.beside.isNoun(name.sentence().token(name.last()))
				&& (name.type() == ActorType.MEDIA || name.type() == ActorType.ORGANIZATION
						|| name.type() == ActorType.ARMED_GROUP);
		String bare = Name.of(name.sentence(), name.first(), last, null, name.rule()).text();
		return noun && Character.isUpperCase(bare.charAt(0)) && this.gazetteer.lookup(bare).isEmpty()
				&& this.institutions.type(name.tokens().subList(0, last - name.first() + 1)) == null ? Optional.of(bare)
						: Optional.empty();
	}

	/**
	 * "Foreign ministry" of "Kenya's foreign ministry", "Guardia Civil" of "the Spanish
	 * Guardia Civil", where no other body of the text has the same without its country.
	 */
	private void countryless(List<Name> names, Map<String, Draft> drafts) {
		Map<String, Set<Draft>> byAlias = new LinkedHashMap<>();
		for (Name name : names) {
			String alias = (name.entry() != null && name.type() != null) ? withoutCountry(name) : null;
			if (alias != null) {
				drafts.values()
					.stream()
					.filter((draft) -> draft.names(name))
					.findFirst()
					.ifPresent((draft) -> byAlias.computeIfAbsent(alias, (key) -> new LinkedHashSet<>()).add(draft));
			}
		}
		byAlias.forEach((alias, owners) -> {
			if (owners.size() == 1) {
				owners.iterator().next().alias(alias);
			}
		});
	}

	private @Nullable String withoutCountry(Name name) {
		Matcher possessed = POSSESSED.matcher(name.text());
		if (possessed.find()) {
			String rest = name.text().substring(possessed.end());
			boolean wanted = Character.isUpperCase(rest.charAt(0)) || OFFICES.matcher(rest).matches();
			return wanted && this.gazetteer.lookup(possessed.group().replaceFirst("['’]s? $", ""))
				.filter(Entry::isPlace)
				.isPresent() ? rest : null;
		}
		Entry entry = Objects.requireNonNull(name.entry());
		for (int first = name.first() + 1; first < Math.min(name.last(), name.first() + 3); first++) {
			Sentence sentence = name.sentence();
			boolean nation = this.gazetteer.lookup(Name.of(sentence, name.first(), first - 1, null, name.rule()).text())
				.filter((each) -> each.kind() == EntryKind.DEMONYM || each.kind() == EntryKind.COUNTRY)
				.isPresent();
			String rest = Name.of(sentence, first, name.last(), null, name.rule()).text();
			if (nation && (rest.matches("Ministry of .*|.* Ministry") || OFFICES.matcher(rest).matches())) {
				return rest;
			}
			if (nation && this.gazetteer.lookup(rest)
				.filter((each) -> each.name().equals(entry.name()) && each.countryCode() != null)
				.isPresent()) {
				return rest;
			}
		}
		return null;
	}

	/** "The transport ministry" is Kenya's where the article names no other's. */
	private static String ofCountry(Entry entry, String printed, String name, Map<String, Draft> drafts, int begin,
			@Nullable String dominant, @Nullable String home) {
		if (printed.matches("(?i)red (?:cross|crescent)")) {
			List<String> national = drafts.keySet().stream().filter((each) -> each.endsWith(" " + printed)).toList();
			return (national.size() == 1) ? national.getFirst() : name;
		}
		List<String> fitting = isOpen(entry) ? fitting(entry, drafts) : List.of();
		if (fitting.size() == 1 && home != null && isForeign(home, drafts.get(fitting.getFirst()))) {
			return name;
		}
		if (fitting.size() == 1
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

	/**
	 * The country of the town in capitals with which an agency's article begins:
	 * "ASUNCION: The armed forces denied it".
	 */
	@Nullable String home(AnnotatedText text) {
		if (text.sentences().isEmpty()) {
			return null;
		}
		int begin = text.sentences().getFirst().span().begin();
		String before = text.text().substring(text.text().lastIndexOf('\n', Math.max(0, begin - 1)) + 1, begin);
		Matcher town = TOWN.matcher(before);
		return town.lookingAt()
				? this.gazetteer.lookup(town.group()).filter(Entry::isPlace).map(Entry::countryCode).orElse(null)
				: null;
	}

	/** A body that many countries have, and the words do not say whose. */
	private static boolean isOpen(@Nullable Entry entry) {
		return entry != null && entry.countryCode() == null && (entry.kind() == EntryKind.GOVERNMENT
				|| entry.kind() == EntryKind.MILITARY || entry.name().equals("International coalition"));
	}

	/** The bodies of the text that an open entry may mean. */
	private static List<String> fitting(Entry entry, Map<String, Draft> drafts) {
		String name = key(entry.name());
		if (name.equals("international coalition")) {
			return drafts.keySet().stream().filter((each) -> each.endsWith("-led coalition")).toList();
		}
		if (name.equals("parliament") && drafts.keySet().stream().filter(Bodies::isHouse).count() == 1) {
			return drafts.keySet().stream().filter(Bodies::isHouse).toList();
		}
		if (name.equals("central bank")) {
			return drafts.entrySet()
				.stream()
				.filter((each) -> each.getValue().type() == ActorType.GOVERNMENT
						&& CENTRAL_BANK.matcher(each.getKey()).matches() && !each.getKey().equals(entry.name()))
				.map(Map.Entry::getKey)
				.toList();
		}
		return drafts.keySet()
			.stream()
			.filter((each) -> !each.equals(entry.name()))
			.filter((each) -> key(each).endsWith(" " + name) || key(each).startsWith(name + " of "))
			.toList();
	}

	/** A parliament by a name of its own: "State Great Khural". */
	private static boolean isHouse(String name) {
		return HOUSES.matcher(name).matches();
	}

	/** Without case and kinds of apostrophes. */
	private static String key(String name) {
		return name.replace('’', '\'').toLowerCase(Locale.ROOT);
	}

	private String nameOf(Entry entry) {
		if (isBrussels(entry)) {
			return "European Union";
		}
		return (entry.kind() == EntryKind.CAPITAL) ? Optional.ofNullable(entry.countryCode())
			.flatMap(this.gazetteer::country)
			.map(Entry::name)
			.orElse(entry.name()) : entry.name();
	}

	private static String bare(String text) {
		return text.startsWith("the ") || text.startsWith("The ") ? text.substring(4) : text;
	}

	/**
	 * A capital is an actor only where it stands for the government: "Paris denied it",
	 * "Paris's claim", "accused Paris", not "in Paris" or "Paris's airport".
	 */
	private boolean isMerelyCapital(Name name) {
		if (name.entry() == null || name.entry().kind() != EntryKind.CAPITAL) {
			return false;
		}
		Sentence sentence = name.sentence();
		Token own = sentence.token(Draft.headOf(sentence, name.first(), name.last()));
		Token other = sentence.head(own);
		Token head = (other != null && isPaired(sentence, other, own)) ? other : own;
		Token above = sentence.head(head);
		boolean acts = head.isRelated("nsubj")
				|| sentence.child(head, "case").filter((preposition) -> preposition.is(GOVERNMENTAL)).isPresent();
		boolean owns = above != null && head.isRelated("nmod:poss")
				&& this.acts.contains(above.lemma().toLowerCase(Locale.ROOT));
		boolean addressed = above != null
				&& ((head.isRelated("obj") && above.hasLemma(ADDRESSING)) || (head.isRelated("obj", "iobj")
						&& above.hasLemma(GIVING) && isBeforeGift(sentence, name.last() + 1)));
		boolean sent = name.first() > 1 && sentence.token(name.first() - 1).is("from")
				&& sentence.token(name.first() - 2).hasLemma(SENT);
		return !(acts || owns || addressed || sent);
	}

	/** "Athens" of "Ankara and Athens agreed". */
	private boolean isPaired(Sentence sentence, Token other, Token own) {
		return own.isRelated("conj") && other.index() == own.index() - 2 && sentence.token(own.index() - 1).is("and")
				&& this.gazetteer.lookup(other.text()).filter((entry) -> entry.kind() == EntryKind.CAPITAL).isPresent();
	}

	/** "A loan", "“every help”": what somebody is given stands right behind him. */
	private static boolean isBeforeGift(Sentence sentence, int at) {
		return at < sentence.size() && (sentence.token(at).tag().matches("DT|CD|JJ.?|NNS?|PRP\\$|\\$")
				|| sentence.token(at).text().matches("[\"“‘]|``|''"));
	}

	/**
	 * Whether all that the article says of a country is where something is and whence it
	 * comes: "in Singapore", "the Hungarian minority". An adjective before an act ("the
	 * Kenyan proposal") stands for the government.
	 */
	boolean isMerelyPlace(Draft draft) {
		if (draft.fullest().startsWith("Presidency of ") && draft.extents.stream().noneMatch(Bodies::isSpeaking)) {
			return true;
		}
		if (draft.type() == ActorType.GOVERNMENT) {
			return draft.extents.stream().allMatch(this::isSeat);
		}
		return draft.type() == ActorType.COUNTRY && draft.extents.stream().allMatch((extent) -> {
			if (extent.mention().kind() == Mention.Kind.ADJECTIVE) {
				return !isActing(extent.sentence(), extent.last());
			}
			Sentence sentence = extent.sentence();
			Token head = sentence.token(extent.mention().head());
			return extent.mention().kind() == Mention.Kind.NAME
					&& (CountryPlaces.isPlace(extent) || isMereModifier(sentence, extent, head));
		});
	}

	/** "Its US operations", where "the US proposal" is the government's. */
	private boolean isMereModifier(Sentence sentence, Draft.Extent extent, Token head) {
		return head.isRelated("compound") && extent.last() + 1 < sentence.size()
				&& sentence.token(extent.last() + 1).tag().matches("NNS?") && !isActing(sentence, extent.last());
	}

	/** "The presidency said", not "won the presidency". */
	private static boolean isSpeaking(Draft.Extent extent) {
		int at = extent.first() - 1;
		if (at >= 0 && extent.sentence().token(at).is("the")) {
			at--;
		}
		return extent.isSubject() || (at >= 0 && extent.sentence().token(at).is("by", "from"))
				|| (at > 0 && extent.sentence().token(at - 1).is("according"));
	}

	/** "Walked out of the Kremlin": a house, where no noun says that it is a body. */
	private boolean isSeat(Draft.Extent extent) {
		Sentence sentence = extent.sentence();
		int at = extent.first() - 1;
		if (at >= 0 && sentence.token(at).is("the")) {
			at--;
		}
		boolean within = at >= 0 && (sentence.token(at).is("in", "at", "outside", "inside", "near", "around", "into")
				|| (sentence.token(at).is("of") && at > 0 && sentence.token(at - 1).is("out", "outside", "front")));
		return within && extent.mention().kind() == Mention.Kind.NAME
				&& (this.institutions.type(sentence.tokens().subList(extent.first(), extent.last() + 1)) == null
						|| sentence.token(extent.last()).is("Parliament"))
				&& Character.isUpperCase(sentence.token(extent.last()).text().charAt(0))
				&& !sentence.token(extent.last()).text().matches("\\p{Lu}+");
	}

	private boolean isActing(Sentence sentence, int adjective) {
		boolean people = sentence.token(adjective).tag().matches("NNP?S");
		int at = adjective + 1;
		while (at < sentence.size() && at < adjective + 4
				&& (sentence.token(at).isNoun() || sentence.token(at).tag().matches("JJ|HYPH|VBN"))) {
			if (this.acts.contains(sentence.token(at).lemma().toLowerCase(Locale.ROOT))) {
				return true;
			}
			at++;
		}
		return people && at == adjective + 1 && sentence.token(adjective).isRelated("nsubj");
	}

	/**
	 * The body named in full of which this is a shorter form or the initials, or the text
	 * itself.
	 */
	private String known(String text, Map<String, Draft> drafts) {
		Set<String> canonical = drafts.keySet();
		if (canonical.contains(text)) {
			return text;
		}
		String royal = text.startsWith("Royal ") ? force(text.substring("Royal ".length()), drafts) : null;
		if (royal != null) {
			return royal;
		}
		if (text.equals("Council of Ministers") || text.equals("Government")) {
			List<String> governments = canonical.stream().filter((name) -> name.startsWith("Government of ")).toList();
			return (governments.size() == 1) ? governments.getFirst() : text;
		}
		List<String> spelt = text.matches("[A-Z]{3,6}")
				? canonical.stream().filter((name) -> initials(name).equals(text)).toList() : List.of();
		if (spelt.size() == 1) {
			return spelt.getFirst();
		}
		List<String> begun = canonical.stream()
			.filter((name) -> name.equalsIgnoreCase(text) || name.startsWith(text + "-")
					|| ((name.startsWith(text + " ") || isShouted(name, text))
							&& (text.contains(" ") || hasShortName(drafts.get(name)))))
			.toList();
		List<String> whole = begun.stream()
			.filter((name) -> FORMS.matcher(name.substring(text.length())).matches())
			.toList();
		if (!begun.isEmpty()) {
			return (whole.size() == 1) ? whole.getFirst() : (begun.size() == 1) ? begun.getFirst() : text;
		}
		List<String> parties = canonical.stream().filter((name) -> isMembers(text, name)).toList();
		if (parties.size() == 1) {
			return parties.getFirst();
		}
		List<String> ended = canonical.stream()
			.filter((name) -> key(name).endsWith(" " + key(text)))
			.filter((name) -> text.contains(" ") ? isNation(name, text) || !isKnown(name)
					: name.matches("(?:National|Federal|State|Royal) .*"))
			.toList();
		return (ended.size() == 1) ? ended.getFirst() : text;
	}

	/** "Thai army" of "Royal Thai Army". */
	private @Nullable String force(String text, Map<String, Draft> drafts) {
		Entry entry = this.gazetteer.lookup(text)
			.filter((each) -> each.kind() == EntryKind.MILITARY && each.countryCode() != null)
			.orElse(null);
		if (entry == null) {
			return null;
		}
		String noun = text.substring(text.lastIndexOf(' ')).toLowerCase(Locale.ROOT);
		return drafts.entrySet()
			.stream()
			.filter((each) -> each.getValue().type() == ActorType.MILITARY
					&& Objects.equals(entry.countryCode(), each.getValue().countryCode))
			.filter((each) -> each.getKey().equals(entry.name())
					|| each.getValue().names().stream().anyMatch((name) -> key(name).endsWith(noun)))
			.map(Map.Entry::getKey)
			.findFirst()
			.orElse(null);
	}

	/** "CALMAC" of a heading for "CalMac Ferries". */
	private static boolean isShouted(String name, String text) {
		return text.length() > 4 && text.equals(text.toUpperCase(Locale.ROOT))
				&& name.toUpperCase(Locale.ROOT).startsWith(text + " ");
	}

	/** Whether the gazetteer gives it the name. */
	private boolean isKnown(String name) {
		return this.gazetteer.lookup(name).isPresent();
	}

	/** A company goes by its first word; "Lancashire" is not its council. */
	private static boolean hasShortName(@Nullable Draft draft) {
		return draft == null || !(draft.type() == ActorType.GOVERNMENT || draft.type() == ActorType.MILITARY);
	}

	/** "The Socialists" for "Socialist Party". */
	static boolean isMembers(String text, String party) {
		if (text.endsWith("Democrats") && party.equals(text.replaceFirst("s$", "ic Party"))) {
			return true;
		}
		return party.endsWith(" Party") && (text + " Party").equals(party.replaceFirst(" Party$", "s Party"));
	}

	/** "Somali Red Crescent" for "Red Crescent". */
	private boolean isNation(String name, String text) {
		return this.gazetteer.lookup(name.substring(0, name.length() - text.length() - 1))
			.filter((entry) -> entry.kind() == EntryKind.DEMONYM || entry.kind() == EntryKind.COUNTRY)
			.isPresent();
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

}
