package dateline.actor;

import java.util.Locale;
import java.util.Set;

import dateline.text.EntityType;
import dateline.text.Sentence;
import dateline.text.Token;

/**
 * The words that names of bodies are made of: capitalised ones that are no day, month or
 * form of address ("Monday", "Mr").
 */
final class NameParts {

	private static final Set<String> CALENDAR = Set.of("monday", "tuesday", "wednesday", "thursday", "friday",
			"saturday", "sunday", "january", "february", "march", "april", "may", "june", "july", "august", "september",
			"october", "november", "december", "jan.", "feb.", "mar.", "apr.", "aug.", "sept.", "oct.", "nov.", "dec.");

	private NameParts() {
	}

	/** The last of the capitalised words that begin here, before it if there is none. */
	static int capitals(Sentence sentence, int from) {
		int last = from - 1;
		while (last + 1 < sentence.size() && isNamePart(sentence.token(last + 1))
				&& !(last > from - 1 && isPersonBehind(sentence, last))) {
			last++;
		}
		return last;
	}

	/** "Joseph Banda" behind "Ministry of Works". */
	private static boolean isPersonBehind(Sentence sentence, int last) {
		return sentence.token(last + 1).entity() == EntityType.PERSON
				&& sentence.token(last).entity() != EntityType.PERSON && last + 2 < sentence.size()
				&& sentence.token(last + 2).entity() == EntityType.PERSON;
	}

	static boolean isNamePart(Token token) {
		return isCapital(token) && !CALENDAR.contains(lower(token)) && !token.text().contains("$")
				&& (token.isNoun() || token.isVerb() || token.tag().startsWith("JJ") || token.tag().equals("FW"))
				&& !token.is("Mr.", "Mrs.", "Ms.", "Mr", "Mrs", "Ms", "Dr", "Dr.", "Today", "Tonight", "Yesterday",
						"Tomorrow");
	}

	/** "Friday", "March". */
	static boolean isCalendar(Token token) {
		return CALENDAR.contains(lower(token));
	}

	static boolean isCapital(Token token) {
		return Character.isUpperCase(token.text().charAt(0));
	}

	/** A noun with a capital, be it tagged a name or not. */
	static boolean isCapitalNoun(Token token) {
		return token.isNoun() && isCapital(token);
	}

	/** "St", "Saint" before a name. */
	static boolean isSaint(Token token) {
		return token.is("St", "St.", "Saint", "Sainte");
	}

	static String lower(Token token) {
		return token.text().toLowerCase(Locale.ROOT);
	}

}
