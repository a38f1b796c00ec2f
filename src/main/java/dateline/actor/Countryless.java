package dateline.actor;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dateline.gazetteer.Entry;
import dateline.gazetteer.EntryKind;
import dateline.gazetteer.Gazetteer;
import dateline.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Gives bodies the names that they have without their country: "foreign ministry" of
 * "Kenya's foreign ministry", "Guardia Civil" of "the Spanish Guardia Civil", where no
 * other body of the text has the same.
 */
final class Countryless {

	private static final Pattern POSSESSED = Pattern.compile("^.+?(?:['’]s|s['’]) (?=\\p{L})");

	/** Bodies that keep their name without the country: "the foreign ministry". */
	private static final Pattern OFFICES = Pattern.compile(
			"(?:\\p{Ll}+ )+(?:ministry|commission|agency|regulator|inspectorate|ombudsman|watchdog|directorate|bureau)|central bank");

	private final Gazetteer gazetteer;

	Countryless(Gazetteer gazetteer) {
		this.gazetteer = gazetteer;
	}

	void find(List<Name> names, Map<String, Draft> drafts) {
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
		return possessed.find() ? withoutOwner(possessed.group(), name.text().substring(possessed.end()))
				: withoutNation(name, Objects.requireNonNull(name.entry()));
	}

	/** "Foreign ministry" of "Kenya's foreign ministry". */
	private @Nullable String withoutOwner(String owner, String rest) {
		boolean wanted = Character.isUpperCase(rest.charAt(0)) || OFFICES.matcher(rest).matches();
		return wanted && this.gazetteer.lookup(owner.replaceFirst("['’]s? $", "")).filter(Entry::isPlace).isPresent()
				? rest : null;
	}

	/** "Guardia Civil" of "the Spanish Guardia Civil". */
	private @Nullable String withoutNation(Name name, Entry entry) {
		Sentence sentence = name.sentence();
		for (int first = name.first() + 1; first < Math.min(name.last(), name.first() + 3); first++) {
			boolean nation = this.gazetteer.lookup(Name.of(sentence, name.first(), first - 1, null, name.rule()).text())
				.filter((each) -> each.kind() == EntryKind.DEMONYM || each.kind() == EntryKind.COUNTRY)
				.isPresent();
			String rest = Name.of(sentence, first, name.last(), null, name.rule()).text();
			if (nation && (rest.matches("Ministry of .*|.* Ministry") || OFFICES.matcher(rest).matches()
					|| this.gazetteer.lookup(rest)
						.filter((each) -> each.name().equals(entry.name()) && each.countryCode() != null)
						.isPresent())) {
				return rest;
			}
		}
		return null;
	}

}
