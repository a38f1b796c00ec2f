package dateline.actor;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

import dateline.gazetteer.Entry;
import dateline.gazetteer.EntryKind;
import dateline.gazetteer.EntryMatch;
import dateline.text.EntityType;
import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Bodies within the one that the gazetteer knows: "the African Union mission" is one of
 * its own, where "an IMF mission" is a visit, and so are "NHS Western Isles", of the
 * health service, and the embassy in a place.
 */
final class Missions {

	/** Bodies that keep missions of their own in a country. */
	private static final Pattern KEEPERS = Pattern
		.compile(".*(?:United Nations|African Union|European Union|Organization for Security|Organisation for Security"
				+ "|Economic Community of|Development Community|NATO|North Atlantic|Arab League|League of Arab"
				+ "|Organization of American States|Commonwealth|Amani|East African Community|ASEAN|Collective Security"
				+ "|Francophonie).*");

	private Missions() {
	}

	/** The name, with the mission or the place behind it. */
	static Name of(Name name, List<EntryMatch> matches) {
		Entry entry = name.entry();
		if (entry == null) {
			return name;
		}
		Sentence sentence = name.sentence();
		int in = name.last() + 1;
		if (entry.name().matches("(?:Embassy|Consulate) of .*") && in + 1 < sentence.size()
				&& sentence.token(in).is("in") && sentence.token(in + 1).entity() == EntityType.LOCATION) {
			return new Name(sentence, name.first(), in + 1, name.type(), entry, List.of(), name.rule());
		}
		return (entry.name().equals("National Health Service") && name.text().equals("NHS")) ? withPlace(name, entry)
				: withMission(name, entry, matches);
	}

	/** "The African Union's peacekeeping mission". */
	private static Name withMission(Name name, Entry entry, List<EntryMatch> matches) {
		Sentence sentence = name.sentence();
		int at = name.last() + 1;
		int last = at < sentence.size() && sentence.token(at).tag().equals("POS") ? at + 1 : at;
		while (last + 1 < sentence.size() && sentence.token(last)
			.is("peacekeeping", "peace", "observer", "observation", "election", "electoral", "stabilisation",
					"stabilization", "monitoring")) {
			last++;
		}
		boolean visit = name.before() != null && Objects.requireNonNull(name.before()).is("a", "an");
		if (visit || name.type() != ActorType.INTERNATIONAL_BODY || !KEEPERS.matcher(entry.name()).matches()
				|| last >= sentence.size() || !sentence.token(last).is("mission", "force")
				|| (last + 1 < sentence.size() && sentence.token(last + 1).isNoun())) {
			return name;
		}
		boolean placed = last + 2 < sentence.size() && sentence.token(last + 1).is("in", "to")
				&& sentence.token(last).is("mission") && isCountry(last + 2, matches);
		if (placed) {
			last += 2;
		}
		Entry mission = new Entry(entry.name() + " mission", entry.kind(), null, List.of());
		return new Name(sentence, name.first(), last, name.type(), mission, List.of(), name.rule());
	}

	private static boolean isCountry(int at, List<EntryMatch> matches) {
		return matches.stream()
			.anyMatch(
					(match) -> match.first() == at && match.last() == at && match.entry().kind() == EntryKind.COUNTRY);
	}

	/** "NHS Western Isles", "NHS Greater Glasgow and Clyde". */
	private static Name withPlace(Name name, Entry entry) {
		Sentence sentence = name.sentence();
		int last = name.last();
		while (last + 1 < sentence.size() && isOfPlace(sentence.token(last + 1))) {
			last++;
		}
		if (last + 2 < sentence.size() && last > name.last() && sentence.token(last + 1).is("and", "&")
				&& isOfPlace(sentence.token(last + 2)) && sentence.token(last).entity() != null
				&& sentence.token(last + 2).entity() == sentence.token(last).entity()) {
			last += 2;
		}
		if (last == name.last() || sentence.token(last).is("Trust", "Board", "Trusts", "Boards")) {
			return name;
		}
		String full = Name.of(sentence, name.first(), last, name.type(), name.rule()).text();
		return new Name(sentence, name.first(), last, name.type(),
				new Entry(full, EntryKind.GOVERNMENT, entry.countryCode(), List.of()), List.of(), name.rule());
	}

	private static boolean isOfPlace(Token token) {
		return (token.isName() || token.entity() == EntityType.LOCATION)
				&& token.text().matches("\\p{Lu}[\\p{L}'’-]*\\p{Ll}") && !NameParts.isCalendar(token);
	}

}
