package dateline.actor;

import dateline.text.EntityType;
import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Which single word can be another name of a body that an article names in full:
 * "Eurojust" behind it in brackets, "Mattilsynet" behind it in commas. Words that the
 * gazetteer has for a place, a nation or an outlet, days, months and people cannot.
 */
final class OneWordNames {

	private final AcronymEntries entries;

	OneWordNames(AcronymEntries entries) {
		this.entries = entries;
	}

	/** "(Eurojust)" behind the name of a body. */
	boolean isInBracket(Token token) {
		return token.text().matches("\\p{Lu}[\\p{L}-]{3,}") && token.entity() != EntityType.LOCATION && isFree(token);
	}

	/** "Mattilsynet", "CERT.LV": a capitalised word that belongs to no longer name. */
	boolean isApposed(Sentence sentence, int at) {
		Token token = sentence.token(at);
		boolean single = !(at > 0 && sentence.token(at - 1).isName());
		return single && token.text().matches("\\p{Lu}[\\p{L}.&-]+") && isFree(token);
	}

	private boolean isFree(Token token) {
		return token.isNoun() && (token.entity() != EntityType.PERSON || Initials.isAcronym(token.text()))
				&& !NameParts.isCalendar(token) && this.entries.isFree(token.text());
	}

}
