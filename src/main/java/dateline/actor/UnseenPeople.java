package dateline.actor;

import java.util.Set;
import java.util.regex.Pattern;

import dateline.text.EntityType;
import dateline.text.Lexicon;
import dateline.text.Sentence;
import dateline.text.Token;

/**
 * People that the recogniser does not see, or sees in part, told by what stands beside
 * their names: an age ("Jo-Beth Marlow, 34,"), a given name that is also a word or a
 * place before a name ("Patience Odhiambo", "said Sofia Albuquerque").
 */
final class UnseenPeople {

	static final String KOREAN = "Kim|Lee|Park|Choi|Jung|Jeong|Chung|Kang|Cho|Yoon|Yun|Jang|Chang|Lim|Im|Han|Oh|Seo|Shin|Kwon|Hwang"
			+ "|Ahn|An|Song|Yoo|Yu|Ryu|Hong|Moon|Bae|Baek|Nam|Noh|Roh|Ha|Joo|Woo|Min|Cha|Ko|Koo|Son|Yang|Byun|Sohn|Suh|Paik|Ri|Pak|Choe";

	private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}\\p{L}*[\\p{Ll}'’.][\\p{L}'’-]*|\\p{Lu}\\.");

	private final Institutions institutions;

	/** Given names that are also words or places. */
	private final Set<String> given = Lexicon.words("actor/given-words.tsv");

	UnseenPeople(Institutions institutions) {
		this.institutions = institutions;
	}

	/** "Patience" of "Patience Odhiambo", of whom only the rest is seen. */
	boolean isGivenWord(Sentence sentence, int first) {
		if (first + 1 >= sentence.size() || !isCapitalised(sentence.token(first + 1))) {
			return false;
		}
		if (!this.given.contains(sentence.token(first).text())) {
			return isWeekday(sentence, first);
		}
		boolean person = sentence.token(first + 1).entity() == EntityType.PERSON
				|| sentence.token(first).entity() == EntityType.PERSON;
		boolean before = first == 0 || !Character.isUpperCase(sentence.token(first - 1).text().charAt(0));
		return before && (person || isTold(sentence, first) || isAged(sentence, end(sentence, first)));
	}

	/** "Is Sunday Lume, 31,", whose given name is a day. */
	private static boolean isWeekday(Sentence sentence, int first) {
		boolean named = first > 0 && sentence.token(first - 1).is("is", "was", "named", "called", "said", "identified");
		return sentence.token(first).text().endsWith("day") && NameParts.isCalendar(sentence.token(first))
				&& sentence.token(first + 1).entity() == EntityType.PERSON
				&& (isAged(sentence, end(sentence, first)) || (named && !sentence.token(first - 1).is("said")));
	}

	/** A full name, an age in commas behind it. */
	boolean isFull(Sentence sentence, int first) {
		Token token = sentence.token(first);
		if (!isCapitalised(token) || !token.isName() || token.entity() == EntityType.ORGANIZATION
				|| token.entity() == EntityType.LOCATION
				|| (first > 0 && (sentence.token(first - 1).isName() || sentence.token(first - 1).is("-")))) {
			return false;
		}
		int last = end(sentence, first);
		return (isAged(sentence, last) || isKorean(sentence, first)) && last > first && !NameParts.isCalendar(token)
				&& this.institutions.type(sentence.tokens().subList(first, last + 1)) == null
				&& !this.institutions.isThing(sentence.tokens().subList(first, last + 1));
	}

	/** ", 34,", ", a 34-year-old". */
	private static boolean isAged(Sentence sentence, int last) {
		int age = last + 2;
		if (age >= sentence.size() || !sentence.token(age - 1).is(",")) {
			return false;
		}
		if (sentence.token(age).is("a", "an") && age + 3 < sentence.size()) {
			return sentence.token(age + 1).text().matches("\\d{1,3}") && sentence.token(age + 3).is("year");
		}
		return sentence.token(age).text().matches("[1-9]?[0-9]|1[01][0-9]")
				&& (age + 1 == sentence.size() || sentence.token(age + 1).is(",", ".", ";", ")"));
	}

	/** "Park Min-seo", a Korean name with two syllables behind the last name. */
	private static boolean isKorean(Sentence sentence, int first) {
		return first + 3 < sentence.size() && sentence.token(first + 2).is("-")
				&& sentence.token(first).text().matches(KOREAN)
				&& sentence.token(first + 1).text().matches("\\p{Lu}\\p{Ll}{1,5}")
				&& sentence.token(first + 3).text().matches("\\p{Ll}{2,6}")
				&& sentence.token(first + 2).span().end() == sentence.token(first + 3).span().begin();
	}

	/** "Said Sofia Albuquerque", "Sofia Albuquerque said". */
	private boolean isTold(Sentence sentence, int first) {
		int last = end(sentence, first);
		boolean behind = first > 0 && sentence.token(first - 1).hasLemma("say", "tell", "add");
		boolean ahead = last + 1 < sentence.size() && sentence.token(last + 1).hasLemma("say", "tell", "add");
		return last > first && last < first + 4 && (behind || ahead)
				&& this.institutions.type(sentence.tokens().subList(first, last + 1)) == null;
	}

	/** The last token of the capitalised words, particles and hyphens that begin here. */
	private static int end(Sentence sentence, int first) {
		int last = first;
		while (last + 1 < sentence.size()) {
			if (Hyphens.joins(sentence, last)) {
				last += 2;
			}
			else if (isCapitalised(sentence.token(last + 1))) {
				last++;
			}
			else if (last + 2 < sentence.size()
					&& sentence.token(last + 1).text().matches("de|da|do|dos|e|y|van|von|bin|al|el")
					&& isCapitalised(sentence.token(last + 2))) {
				last += 2;
			}
			else {
				break;
			}
		}
		return last;
	}

	/** "The Reina Clara 2", "the Hai Long 6": ships and machines, no people. */
	static boolean isNumbered(Sentence sentence, int last) {
		return last + 1 < sentence.size() && sentence.token(last + 1).text().matches("[1-9]\\d?")
				&& sentence.token(last).isName()
				&& !(last + 2 < sentence.size() && sentence.token(last + 2).tag().matches("NNS?|HYPH|CD|-LRB-|:"));
	}

	private static boolean isCapitalised(Token token) {
		return token.isNoun() && CAPITALISED.matcher(token.text()).matches();
	}

}
