package dateline.actor;

import java.util.List;
import java.util.Objects;

import dateline.gazetteer.Entry;
import dateline.gazetteer.EntryKind;
import dateline.gazetteer.EntryMatch;
import dateline.text.EntityType;
import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Tells the country at the end of a body's name from the country: "Amnesty International
 * Kenya" is the first, "Morning Ireland" no country; "told Reuters Israel would" has two
 * names.
 */
final class Branches {

	/** What stands before a country and leaves it one. */
	private static final String[] KINDS = { "Communist", "Nazi", "Soviet", "Mainland", "Tsarist", "Zionist", "Fascist",
			"Baathist", "Imperial", "Greater", "Gulf", "Mother", "Arab", "Tribune", "Ally", "Neighbour", "Neighbor",
			"Hosts", "Champions", "Says" };

	/** Nouns of bodies that each country has one of. */
	private static final String[] NATIONAL = { "Party", "Front", "Union", "Movement", "Alliance", "League", "Congress",
			"Federation", "Association", "Coalition", "Council", "Society", "Army", "Forum", "Bank" };

	private Branches() {
	}

	/**
	 * The name with the country behind it, or nobody where a country ends another name.
	 */
	static Name of(Name name, List<EntryMatch> matches) {
		Entry entry = name.entry();
		if (entry == null || entry.isPlace()) {
			return (entry != null && entry.kind() == EntryKind.COUNTRY && isEnd(name.sentence(), name.first()))
					? name.asNobody() : name;
		}
		boolean body = entry.kind() == EntryKind.ORGANIZATION || entry.kind() == EntryKind.INTERNATIONAL_BODY
				|| entry.kind() == EntryKind.MEDIA;
		EntryMatch behind = body ? matches.stream()
			.filter((match) -> match.first() == name.last() + 1 && match.entry().kind() == EntryKind.COUNTRY)
			.findFirst()
			.orElse(null) : null;
		Name other = body ? ofAnother(name, matches) : null;
		if (other != null) {
			return other;
		}
		return (behind != null && isEnd(name.sentence(), behind.first()))
				? new Name(name.sentence(), name.first(), behind.last(), name.type(), entry, List.of(), name.rule())
				: name;
	}

	/**
	 * "Lumen Democratic Party of Chad", where the gazetteer has that of another country.
	 */
	private static @Nullable Name ofAnother(Name name, List<EntryMatch> matches) {
		Sentence sentence = name.sentence();
		Entry entry = Objects.requireNonNull(name.entry());
		int of = name.last() + 1;
		if (entry.countryCode() == null || of >= sentence.size() || !sentence.token(of).is("of")
				|| !name.tokens().getLast().is(NATIONAL)) {
			return null;
		}
		return matches.stream()
			.filter((match) -> match.first() == of + 1 && match.entry().kind() == EntryKind.COUNTRY)
			.filter((match) -> !entry.countryCode().equals(match.entry().countryCode()))
			.map((match) -> {
				String full = Name.of(sentence, name.first(), match.last(), name.type(), name.rule()).text();
				Entry other = new Entry(full, entry.kind(), match.entry().countryCode(), List.of());
				return new Name(sentence, name.first(), match.last(), name.type(), other, List.of(), name.rule());
			})
			.findFirst()
			.orElse(null);
	}

	/** Whether the country here ends the name whose last word but one is before it. */
	private static boolean isEnd(Sentence sentence, int country) {
		if (country == 0) {
			return false;
		}
		Token before = sentence.token(country - 1);
		boolean name = before.isName() && before.text().matches("\\p{Lu}[\\p{L}’'-]+") && before.isRelated("compound")
				&& before.head() >= country && before.entity() != EntityType.LOCATION
				&& before.entity() != EntityType.PERSON && !NameParts.isCalendar(before) && !before.is(KINDS);
		return name && !isTold(sentence, country);
	}

	/** "Told Reuters Israel would": a clause without "that". */
	private static boolean isTold(Sentence sentence, int country) {
		int first = country - 1;
		while (first > 0 && sentence.token(first - 1).isName()) {
			first--;
		}
		if (first > 0 && sentence.token(first - 1).is("the")) {
			first--;
		}
		boolean verb = first > 0 && sentence.token(first - 1).hasLemma("tell", "inform", "assure", "remind", "warn");
		return verb && country + 1 < sentence.size() && !sentence.token(country + 1).is("that", ",", ".", "'s", "’s");
	}

}
