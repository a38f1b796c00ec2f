package dateline.actor;

import java.util.List;

import dateline.text.EntityType;
import dateline.text.Sentence;
import dateline.text.Token;

/**
 * What looks like the name of a person and is none: the first words of an office ("Port
 * Lume" of "Port Lume Mayor Ana Lima"), letters of an honour, a plural with a capital, a
 * government, a ship.
 */
final class NoPeople {

	/** What is named after people and is nobody's last name. */
	private static final String[] HOUSES = { "Hospital", "Hospice", "Clinic", "University", "College", "Academy",
			"Airport", "Stadium", "Cathedral", "Museum", "Prison", "Penitentiary", "Orphanage", "Infirmary" };

	private final Roles roles;

	private final Institutions institutions;

	private final Titles titles;

	NoPeople(Roles roles, Institutions institutions, Titles titles) {
		this.roles = roles;
		this.institutions = institutions;
		this.titles = titles;
	}

	/** Whether no name of a person can begin here, whatever the recogniser sees. */
	boolean isFirst(Sentence sentence, int first) {
		return Honours.isBehindName(sentence, first) || this.titles.isOfficeEnd(sentence, first)
				|| isCut(sentence, first) || isPlural(sentence, first);
	}

	/** Whether what ends here is no person by the words behind. */
	static boolean isLast(Sentence sentence, int last) {
		return isOffice(sentence, last) || UnseenPeople.isNumbered(sentence, last)
				|| (sentence.token(last).isName() && sentence.token(last).is(HOUSES));
	}

	/** Whether what is named is part of a role that ends behind it. */
	boolean isInRole(Sentence sentence, int first, int last) {
		return last + 1 < sentence.size()
				&& this.roles.endingAt(sentence, last + 1).filter((match) -> match.first() <= first).isPresent();
	}

	/**
	 * "Port Lume" of "Port Lume Mayor Ana Lima", all of which the recogniser takes for a
	 * name: an office stands right behind, and a name of two words behind that.
	 */
	private boolean isCut(Sentence sentence, int first) {
		for (int i = first + 1; i < Math.min(first + 5, sentence.size() - 2); i++) {
			if (!PersonNameEnd.isNameWord(sentence, i) || !(sentence.token(first).isNoun())) {
				return false;
			}
			boolean office = sentence.token(i)
				.is("Mayor", "Governor", "Senator", "Councillor", "Councilor", "Sheriff", "Commissioner",
						"Superintendent", "Secretary", "Minister", "President", "Spokesman", "Spokeswoman",
						"Spokesperson", "Councilman", "Councilwoman", "Ambassador", "kaumatua")
					&& (this.roles.endingAt(sentence, i).isPresent());
			if (office && PersonNameEnd.isNameWord(sentence, i + 1) && PersonNameEnd.isNameWord(sentence, i + 2)
					&& sentence.token(i + 2).entity() == EntityType.PERSON
					&& this.roles.endingAt(sentence, first).isEmpty()) {
				return true;
			}
		}
		return false;
	}

	/** "X." of "wrote on X. Lima has", which tokenizers take for an initial. */
	static boolean isNetwork(Sentence sentence, int at) {
		return at > 0 && sentence.token(at).text().equals("X.") && sentence.token(at - 1).is("on");
	}

	/** "Neighbours said": a plural of what people are, with a capital as a first word. */
	private boolean isPlural(Sentence sentence, int first) {
		Token token = sentence.token(first);
		boolean alone = first == 0 && token.text().endsWith("s") && sentence.size() > 1
				&& !Character.isUpperCase(sentence.token(1).text().charAt(0)) && !sentence.token(1).tag().equals("POS");
		return alone && this.roles.has(token.text().substring(0, token.text().length() - 1));
	}

	/**
	 * "Station" of "Garda Station", "Head" of "Deputy Head", "District" of "Chief
	 * District Officer Ana Lima": what stands behind a title and is no name.
	 */
	boolean isOtherWord(Sentence sentence, int at) {
		boolean within = at + 2 < sentence.size() && sentence.token(at + 2).isName()
				&& this.titles.endingAt(sentence, at + 1).filter((match) -> match.first() > at).isPresent();
		if (within) {
			return true;
		}
		boolean alone = at + 1 == sentence.size() || !sentence.token(at + 1).isName();
		return alone && (this.institutions.isThing(List.of(sentence.token(at)))
				|| this.institutions.isPhrase(sentence.token(at)) || this.roles.endingAt(sentence, at).isPresent()
				|| sentence.token(at)
					.is("Office", "Department", "Sector", "Equity", "Members", "Staff", "Headquarters", "Assembly",
							"Secretariat", "Election", "Elections", "Council", "Authority", "Hospital", "Command",
							"School", "Directorate", "Synod", "Capital", "Resources", "Petroleum", "Partners",
							"Holdings", "Airlines", "Airways", "Cabinet", "Government"));
	}

	/** "the Biden administration" is a government, no person. */
	private static boolean isOffice(Sentence sentence, int last) {
		return last + 1 < sentence.size()
				&& sentence.token(last + 1).is("administration", "government", "cabinet", "campaign", "family");
	}

}
