package dateline.actor;

import java.util.Locale;
import java.util.Objects;

import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * The words before a bracket that the letters in it spell: "Harbour Relief Agency" of
 * "the Harbour Relief Agency (HRA)", where the recogniser sees no name or a shorter one.
 * Null where the letters stand for something else.
 */
final class SpeltNames {

	/** Words within names that their letters may leave out. */
	private static final String[] LINKS = { "of", "and", "for", "on", "the", "&", "in", "-", "to", "de", "du", "des",
			"la", "do", "da", ",", "d'", "'", "’", "'s", "’s", "against", "pour", "et", "le", "les", "l'", "l’", "au",
			"aux", "y", "e", "el", "los", "las", "por", "para", "con", "per", "della", "degli", "dei", "und", "für",
			"der", "die", "van", "voor", "en", "og", "och", "för", "i", "ya", "wa", "na", "dan", "ve", "with", "from",
			"by", "without", "under" };

	private final Institutions institutions;

	SpeltNames(Institutions institutions) {
		this.institutions = institutions;
	}

	/**
	 * The capitalised words before the bracket, small ones between them, whose first
	 * letters hold those of the acronym in order and begin with its first.
	 */
	@Nullable Name before(Sentence sentence, int open, String acronym) {
		String letters = acronym.replaceAll("[^\\p{L}]", "").toLowerCase(Locale.ROOT);
		Name small = small(sentence, open, letters);
		if (small != null) {
			return small;
		}
		for (int first = open - 1; first >= 0 && open - first <= letters.length() * 2 + 2; first--) {
			Token token = sentence.token(first);
			boolean capital = NameParts.isCapital(token) && !token.tag().equals("DT");
			if (!capital && !token.is(LINKS)) {
				return null;
			}
			if (capital && Character.toLowerCase(token.text().charAt(0)) == letters.charAt(0)
					&& spells(sentence, first, open - 1, letters)) {
				return (first < open - 1) ? name(sentence, first, open - 1) : null;
			}
		}
		return null;
	}

	/**
	 * "Lumená zdravotní pojišťovna (LZP)", of languages that write small what follows the
	 * first word: each word gives one letter, the first has a capital.
	 */
	private @Nullable Name small(Sentence sentence, int open, String letters) {
		int first = open - letters.length();
		if (letters.length() < 3 || first < 0 || !NameParts.isCapital(sentence.token(first))
				|| sentence.token(first + 1).text().chars().anyMatch(Character::isUpperCase)) {
			return null;
		}
		for (int i = first; i < open; i++) {
			String word = sentence.token(i).text().toLowerCase(Locale.ROOT);
			if (word.charAt(0) != letters.charAt(i - first) || word.length() < 2) {
				return null;
			}
		}
		return name(sentence, first, open - 1);
	}

	private Name name(Sentence sentence, int first, int last) {
		ActorType type = this.institutions.type(sentence.tokens().subList(first, last + 1));
		return Name.of(sentence, first, last,
				ArmedGroups.of(sentence, first, Objects.requireNonNullElse(type, ActorType.ORGANIZATION)),
				ActorRule.ACRONYM);
	}

	/**
	 * Each letter begins a word or follows in one, and each capitalised word gives one.
	 */
	private static boolean spells(Sentence sentence, int first, int last, String letters) {
		int at = 0;
		for (int i = first; i <= last && at < letters.length(); i++) {
			String word = sentence.token(i).text().toLowerCase(Locale.ROOT);
			if (word.charAt(0) == letters.charAt(at)) {
				at++;
				for (int k = 1; k < word.length() && at < letters.length(); k++) {
					boolean next = i + 1 <= last && startsLater(sentence, i + 1, last, letters.charAt(at));
					if (!next && word.charAt(k) == letters.charAt(at)) {
						at++;
					}
				}
			}
			else if (Character.isUpperCase(sentence.token(i).text().charAt(0))) {
				return false;
			}
		}
		return at == letters.length();
	}

	private static boolean startsLater(Sentence sentence, int from, int last, char letter) {
		for (int i = from; i <= last; i++) {
			if (Character.toLowerCase(sentence.token(i).text().charAt(0)) == letter) {
				return true;
			}
		}
		return false;
	}

}
