package dateline.actor;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import dateline.gazetteer.Entry;
import dateline.gazetteer.EntryKind;
import dateline.gazetteer.Gazetteer;
import org.jspecify.annotations.Nullable;

/**
 * Which body of an article a shorter form of its name means: "Halden" Halden Shipping AS,
 * "Red Crescent" the Somali Red Crescent, "FCA" the Financial Conduct Authority. A form
 * that fits two bodies means neither.
 */
final class ShorterForms {

	/** What a company's full name adds to the one it is known by. */
	private static final Pattern FORMS = Pattern.compile(
			"(?i)(?:,? (?:AG|SE|SA|S\\.A\\.|NV|BV|AB|AS|ASA|Oyj|SpA|S\\.p\\.A\\.|GmbH|Ltd\\.?|Limited|plc|Inc\\.?|Corp\\.?|Corporation|Co\\.?|LLC|LLP|Group|Holdings?))*");

	/** First words for what a company is, which its short name leaves out. */
	private static final Pattern GENERIC = Pattern.compile(
			"(?:Banque|Banco|Banca|Banka|Bank|Bankhaus|Grupo|Groupe|Gruppo|Gruppe|Compagnie|Compañía|Companhia|Société|Sociedad|Empresa|Constructora|Minera|Transportes|Laboratorios|Industrias|Usines|Casa|Maison|Hotel|Hôtel|Club|Clube|Rederi|Reederei|Brauerei|Stiftung|Fundación|Fondation|Aerolíneas|Naviera|Perusahaan|PT|Aktsiaselts|Koncern) (?:(?:de|du|des|del|della|di|do|da) )?");

	private final Gazetteer gazetteer;

	private final Institutions institutions;

	ShorterForms(Gazetteer gazetteer, Institutions institutions) {
		this.gazetteer = gazetteer;
		this.institutions = institutions;
	}

	/**
	 * The body named in full of which this is a shorter form or the initials, or the text
	 * itself.
	 */
	String of(String text, Map<String, Draft> drafts) {
		Set<String> names = drafts.keySet();
		if (names.contains(text)) {
			return text;
		}
		Optional<String> numbered = Ordinals.begins(text)
				? only(names, (name) -> Ordinals.inDigits(name).equals(Ordinals.inDigits(text))) : Optional.empty();
		if (numbered.isPresent()) {
			return numbered.get();
		}
		String royal = text.startsWith("Royal ") ? force(text.substring("Royal ".length()), drafts) : null;
		if (royal != null) {
			return royal;
		}
		Predicate<String> office = office(text);
		if (office != null) {
			return only(names, office).orElse(text);
		}
		Optional<String> spelt = text.matches("[A-Z]{3,6}") ? only(names, (name) -> isSpelt(name, text))
				: Optional.empty();
		List<String> begun = names.stream().filter((name) -> begins(name, text, drafts.get(name))).toList();
		if (spelt.isPresent() || !begun.isEmpty()) {
			return spelt.or(() -> only(begun, (name) -> FORMS.matcher(name.substring(text.length())).matches()))
				.or(() -> only(begun, (name) -> true))
				.orElse(text);
		}
		return only(names, (name) -> isMembers(text, name)).or(() -> only(names, (name) -> ends(name, text)))
			.orElse(text);
	}

	/** "Rovers" of "Halden Rovers", where the text has no other of that last word. */
	String byLastWord(String text, Map<String, Draft> drafts) {
		String full = of(text, drafts);
		return !full.equals(text) || drafts.containsKey(text) ? full
				: only(drafts.keySet(), (name) -> name.endsWith(" " + text)).orElse(text);
	}

	/** Whose full name is meant by an office that a country has once; null for others. */
	private static @Nullable Predicate<String> office(String text) {
		return switch (text) {
			case "Treasury" -> (name) -> name.contains("Treasury");
			case "Council of Ministers", "Government" -> (name) -> name.startsWith("Government of ");
			default -> null;
		};
	}

	/** The name of which this holds, if it holds of no other. */
	private static Optional<String> only(Collection<String> names, Predicate<String> test) {
		List<String> all = names.stream().filter(test).toList();
		return (all.size() == 1) ? Optional.of(all.getFirst()) : Optional.empty();
	}

	/** "Halden" of "Halden Shipping AS", "Fiscalía" of "Fiscalía General". */
	private boolean begins(String name, String text, @Nullable Draft draft) {
		return name.equalsIgnoreCase(text) || name.startsWith(text + "-")
				|| ((name.startsWith(text + " ") || isShouted(name, text))
						&& (text.contains(" ") || hasShortName(draft) || this.institutions.isFirst(text)));
	}

	/** "Red Crescent" of "Somali Red Crescent", "Police" of "National Police". */
	private boolean ends(String name, String text) {
		return key(name).endsWith(" " + key(text)) && (text.contains(" ") ? isNation(name, text) || !isKnown(name)
				: name.matches("(?:National|Federal|State|Royal) .*") || isGeneric(name, text));
	}

	/** "Lumera" of "Banque Lumera", but no country of "Banco do Brasil". */
	private boolean isGeneric(String name, String text) {
		return isGenericBefore(name, text) && this.gazetteer.lookup(text).isEmpty();
	}

	/** Whether the longer name says what a company is and then this. */
	static boolean isGenericBefore(String name, String text) {
		return name.endsWith(" " + text) && GENERIC.matcher(name.substring(0, name.length() - text.length())).matches();
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

	/** "FCA" of "Financial Conduct Authority", "TSB" of "Safety Board of Canada". */
	private boolean isSpelt(String name, String text) {
		int of = name.lastIndexOf(" of ");
		return initials(name).equals(text) || (of > 0 && initials(name.substring(0, of)).equals(text)
				&& this.gazetteer.lookup(name.substring(of + " of ".length()))
					.filter((entry) -> entry.kind() == EntryKind.COUNTRY)
					.isPresent());
	}

	private static String initials(String name) {
		StringBuilder initials = new StringBuilder();
		for (String word : name.split("[ -]+", -1)) {
			if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
				initials.append(word.charAt(0));
			}
		}
		return initials.toString();
	}

	/** Without case and kinds of apostrophes. */
	static String key(String name) {
		return name.replace('’', '\'').toLowerCase(Locale.ROOT);
	}

}
