package dateline.actor;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

import dateline.gazetteer.Entry;
import dateline.gazetteer.EntryKind;
import dateline.gazetteer.Gazetteer;
import dateline.text.AnnotatedText;
import org.jspecify.annotations.Nullable;

/**
 * Which names of an article are one body or country: those of one gazetteer entry, a full
 * name and the short one that the article introduces for it, and a name with one that
 * only begins ("Halden" and "Halden Shipping AS") or ends it ("Red Crescent" and "Somali
 * Red Crescent"). A short name that fits two full ones joins neither.
 */
final class Bodies {

	/** "pro-Iran", "counter-Islamic State": about an actor, no name of it. */
	private static final Pattern PREFIXED = Pattern.compile("(?:pro|anti|counter|non|ex|pre|post)[-‐‑]");

	private final Gazetteer gazetteer;

	private final Capitals capitals;

	private final ArticleCountry countries;

	private final OpenBodies open;

	private final ShorterForms shorter;

	private final FurtherNames further;

	private final Countryless countryless;

	private final KnownKinds kinds;

	Bodies(Gazetteer gazetteer, Institutions institutions, KnownKinds kinds) {
		this.kinds = kinds;
		this.gazetteer = gazetteer;
		this.capitals = new Capitals(gazetteer);
		this.countries = new ArticleCountry(gazetteer);
		this.open = new OpenBodies(gazetteer);
		this.shorter = new ShorterForms(gazetteer, institutions);
		this.further = new FurtherNames(gazetteer, institutions);
		this.countryless = new Countryless(gazetteer);
	}

	/** The drafts of all but the people, by canonical name. */
	Map<String, Draft> drafts(AnnotatedText text, List<Name> names, Map<String, Name> introduced) {
		Map<String, Draft> drafts = new LinkedHashMap<>();
		Map<String, String> canonical = new LinkedHashMap<>();
		String dominant = ArticleCountry.dominant(names);
		String home = this.countries.home(text, names);
		String country = this.countries.of(text, names);
		Map<Name, Name> described = Appositions.of(names);
		OwnNames own = new OwnNames(names, this.gazetteer);
		Map<String, ActorType> told = told(described);
		names.stream()
			.filter((name) -> !described.containsKey(name))
			.filter((name) -> name.type() != null && !name.isPerson() && !this.capitals.isMerelyCity(name))
			.map((name) -> settled(name, told))
			.map(own::of)
			.map((name) -> this.open.atHome(name, names, home, country))
			.sorted(tellingFirst())
			.forEach((name) -> add(name, own.printed(name.entry()), drafts, canonical, introduced, dominant, home,
					() -> OpenBodies.areSeveral(name, names)));
		described.forEach((description, body) -> describe(description, body, drafts));
		this.countryless.find(names, drafts);
		return drafts;
	}

	/** What the descriptions that are a public body's say of what they describe. */
	private static Map<String, ActorType> told(Map<Name, Name> described) {
		Map<String, ActorType> told = new LinkedHashMap<>();
		described.forEach((description, body) -> {
			ActorType type = description.type();
			if (type == ActorType.GOVERNMENT || type == ActorType.MILITARY) {
				told.put(body.text(), type);
			}
		});
		return told;
	}

	/** "Lumenkontor", which the recogniser takes for a firm, as the tax office it is. */
	private static Name settled(Name name, Map<String, ActorType> told) {
		ActorType type = (name.entry() == null && name.type() == ActorType.ORGANIZATION) ? told.get(name.text()) : null;
		return (type != null) ? name.as(type, name.rule()) : name;
	}

	/** The names that tell most of the body before those that may be short for them. */
	private static Comparator<Name> tellingFirst() {
		return Comparator.comparing((Name name) -> OpenBodies.isOpen(name.entry()))
			.thenComparing((name) -> name.entry() == null)
			.thenComparing((name) -> name.entry() == null || name.entry().countryCode() == null)
			.thenComparing((name) -> -name.tokens().size())
			.thenComparing((name) -> name.tokens().getFirst().span());
	}

	/** "The GRU, Russia's military intelligence agency": a role of the GRU. */
	private static void describe(Name description, Name body, Map<String, Draft> drafts) {
		drafts.values()
			.stream()
			.filter((draft) -> draft.extents.stream()
				.anyMatch((extent) -> extent.sentence().index() == body.sentence().index()
						&& extent.last() == body.last()))
			.findFirst()
			.ifPresent((draft) -> draft.name(description.sentence(), description.first(), description.last(),
					description.text(), Mention.Kind.ROLE, description.first()));
	}

	private void add(Name name, @Nullable String own, Map<String, Draft> drafts, Map<String, String> canonical,
			Map<String, Name> introduced, @Nullable String dominant, @Nullable String home, BooleanSupplier several) {
		Name full = introduced.getOrDefault(name.text(), name);
		Entry entry = full.entry();
		boolean union = OwnNames.isBrussels(name.entry());
		ActorType type = union ? ActorType.INTERNATIONAL_BODY : full.type();
		boolean ambiguous = entry != null && OpenBodies.isOpen(entry) && OpenBodies.fitting(entry, drafts).size() > 1;
		if (type == null || ambiguous) {
			return;
		}
		String bare = bare((own != null) ? own : full.text());
		int begin = name.tokens().getFirst().span().begin();
		String key = (entry != null && own == null)
				? canonical.computeIfAbsent(entry.kind() + " " + entry.name(),
						(each) -> OpenBodies.ofCountry(entry, bare, nameOf(entry), drafts, begin, dominant, home,
								OpenBodies.isOpen(entry) && several.getAsBoolean()))
				: canonical.computeIfAbsent(bare, (each) -> full.rule() == ActorRule.SHORT_NAME
						? this.shorter.byLastWord(each, drafts) : this.shorter.of(each, drafts));
		Draft draft = drafts.computeIfAbsent(key,
				(each) -> new Draft(type, each, (entry != null && !union) ? entry.countryCode() : null, full.rule()));
		draft.name(name.sentence(), name.first(), name.last(), name.text(),
				isAdjective(name) ? Mention.Kind.ADJECTIVE : Mention.Kind.NAME, NounPhrases.firstWithNoun(name));
		WordsBeside beside = WordsBeside.of(name);
		draft.nouns.addAll(beside.nouns());
		draft.words.addAll(beside.words());
		KnownKinds.Known known = this.kinds.of(key);
		draft.nouns.addAll(known.telling());
		draft.words.addAll(known.words());
		this.further.find(name, type, draft);
	}

	/** "Kenyan", "pro-Iran": about an actor. */
	private static boolean isAdjective(Name name) {
		return (name.entry() != null && name.entry().kind() == EntryKind.DEMONYM)
				|| PREFIXED.matcher(name.text()).lookingAt();
	}

	private String nameOf(Entry entry) {
		if (OwnNames.isBrussels(entry)) {
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

}
