package dateline.actor;

import java.util.List;
import java.util.Locale;

import dateline.gazetteer.Entry;
import dateline.gazetteer.EntryKind;
import dateline.gazetteer.Gazetteer;
import dateline.text.Token;

/**
 * What the gazetteer knows by the short name that an article gives a body. The body gets
 * the entry ("the Northern Alliance, known as NALP,") unless its own words speak against
 * it; without an entry it stays as it is.
 */
final class AcronymEntries {

	private final Gazetteer gazetteer;

	AcronymEntries(Gazetteer gazetteer) {
		this.gazetteer = gazetteer;
	}

	/** The same body under the entry of its short name, if it has none. */
	Name withKnown(Name name, String acronym) {
		Entry entry = this.gazetteer.lookup(acronym).filter(AcronymEntries::isBody).orElse(null);
		boolean another = acronym.length() < 4 && acronym.equals(acronym.toUpperCase(Locale.ROOT)) && entry != null
				&& name.tokens()
					.stream()
					.map(Token::text)
					.filter((word) -> word.length() > 3)
					.noneMatch((word) -> entry.name().contains(word));
		boolean spelt = Initials.of(name).equals(acronym);
		boolean kept = entry == null || (name.entry() != null && !isSomeMission(name, entry));
		return (entry == null || kept || spelt || another) ? name : new Name(name.sentence(), name.first(), name.last(),
				KnownNames.type(entry.kind()), entry, List.of(), name.rule());
	}

	/**
	 * "The Security Service, SBU," is the one that the gazetteer knows by the initials.
	 */
	Name withEntry(Name name, String acronym) {
		Entry entry = this.gazetteer.lookup(acronym).filter((each) -> each.name().contains(name.text())).orElse(null);
		return (entry == null || name.entry() != null) ? name
				: new Name(name.sentence(), name.first(), name.last(), name.type(), entry, List.of(), name.rule());
	}

	/** "The United Nations mission there, known as MINUSCA": the one with that name. */
	private static boolean isSomeMission(Name name, Entry known) {
		return name.entry() != null && name.entry().name().endsWith(" mission")
				&& known.kind() == EntryKind.INTERNATIONAL_BODY;
	}

	/** Whether the short name is one that the gazetteer has for the body anyway. */
	boolean isKnownAs(Name name, String acronym) {
		Entry known = name.entry();
		return known != null
				&& this.gazetteer.lookup(acronym).filter((entry) -> entry.name().equals(known.name())).isPresent();
	}

	/** Whether the gazetteer knows a body by the word. */
	boolean isBody(String word) {
		return this.gazetteer.lookup(word).filter(AcronymEntries::isBody).isPresent();
	}

	/** Whether the gazetteer knows no place, nation or outlet by the word. */
	boolean isFree(String word) {
		return this.gazetteer.lookup(word).filter((entry) -> !isBody(entry)).isEmpty();
	}

	private static boolean isBody(Entry entry) {
		return !entry.isPlace() && entry.kind() != EntryKind.DEMONYM && entry.kind() != EntryKind.MEDIA;
	}

}
