package dateline.actor;

import java.util.Locale;
import java.util.Set;

import dateline.text.EntityType;
import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Where the name of a person ends that begins here: with its last capitalised word, over
 * particles ("Ana de Lima"), hyphens, letters ("Ana J. Lima") and nicknames in quotes. A
 * title ends it before.
 */
final class PersonNameEnd {

	private static final Set<String> NAME_PARTICLES = Set.of("al", "el", "bin", "ibn", "bint", "ben", "abu", "van",
			"der", "den", "de", "del", "della", "dela", "di", "da", "dos", "das", "do", "du", "la", "le", "los", "las",
			"von", "zu", "zur", "vom", "zum", "ter", "ten", "te", "op", "in't", "af", "av", "y", "e", "i", "-", "t",
			"'t", "’t", "wa", "ole", "ould", "uld", "ag", "binti", "binte", "degli", "dei", "lo", "aan", "bat", "ap");

	private static final Set<String> RANKS = Set.of("Gen", "Lt", "Col", "Maj", "Brig", "Capt", "Cpl", "Sgt", "Cmdr",
			"Adm", "Insp", "Supt", "Sen", "Rep", "Gov");

	private final Titles titles;

	PersonNameEnd(Titles titles) {
		this.titles = titles;
	}

	/** The last token of the name. */
	int of(Sentence sentence, int begin) {
		int last = begin;
		while (last + 1 < sentence.size()) {
			int joined = joined(sentence, last);
			if (joined > last) {
				last = joined;
			}
			else if (continues(sentence, last + 1)) {
				last++;
			}
			else {
				break;
			}
		}
		return last;
	}

	/** The word that a mark joins to the last one, else the last one. */
	private static int joined(Sentence sentence, int last) {
		int hyphened = Hyphens.joins(sentence, last) ? last + 2 : last;
		return Math.max(hyphened, Math.max(nicknamed(sentence, last), particle(sentence, last)));
	}

	/**
	 * "Piet 't Hart", which tokenizers take for a genitive; the token of the last word.
	 */
	private static int particle(Sentence sentence, int last) {
		if (last + 3 >= sentence.size() || !sentence.token(last + 1).is("'", "’", "‘")
				|| !sentence.token(last + 2).text().equals("t")) {
			return last;
		}
		boolean tight = sentence.token(last + 1).span().end() == sentence.token(last + 2).span().begin();
		return tight && isNameWord(sentence, last + 3) ? last + 3 : last;
	}

	/** "Patricia “Pat” Doyle", "Luis “El Sapo” Rey"; the token of the last name. */
	static int nicknamed(Sentence sentence, int last) {
		int close = last + 3;
		while (close < Math.min(sentence.size(), last + 6)
				&& !sentence.token(close).text().matches("[\"”’')]|''|-RRB-")) {
			close++;
		}
		boolean quoted = close + 1 < sentence.size() && sentence.token(last + 1).text().matches("[\"“‘'(]|``|-LRB-")
				&& sentence.token(close).text().matches("[\"”’')]|''|-RRB-");
		boolean name = quoted && (close == last + 3 ? isNameWord(sentence, last + 2)
				: Character.isUpperCase(sentence.token(last + 2).text().charAt(0)));
		return name && sentence.token(close + 1).isName()
				&& sentence.token(last + 1).span().end() == sentence.token(last + 2).span().begin()
				&& sentence.token(close + 1).text().matches("\\p{Lu}\\p{L}*\\p{Ll}[\\p{L}'’-]*") ? close + 1 : last;
	}

	private boolean continues(Sentence sentence, int at) {
		Token token = sentence.token(at);
		if (token.entity() == EntityType.PERSON) {
			if (token.is("of", "at", "from", "for", "with") && !NameParts.isCapital(token)) {
				return false;
			}
			return Character.isLetter(token.text().charAt(0)) || token.is("-");
		}
		boolean joins = token.isName() && (token.entity() != EntityType.ORGANIZATION || isRanked(sentence, at))
				&& Character.isLetter(token.text().charAt(0)) && this.titles.endingAt(sentence, at).isEmpty()
				&& (!token.text().equals(token.text().toUpperCase(Locale.ROOT)) || isLetterOf(sentence, at));
		if (joins) {
			return true;
		}
		return NAME_PARTICLES.contains(token.text().toLowerCase(Locale.ROOT)) && at + 1 < sentence.size()
				&& sentence.token(at + 1).isName() && Character.isLetter(sentence.token(at + 1).text().charAt(0));
	}

	/** "Gen Ana Lima", which recognisers take for an organisation without its point. */
	static boolean isRanked(Sentence sentence, int at) {
		int first = at;
		while (first > 0 && sentence.token(first - 1).entity() == EntityType.ORGANIZATION) {
			first--;
		}
		return RANKS.contains(sentence.token(first).text()) && first + 2 < sentence.size()
				&& sentence.token(first + 1).isName() && sentence.token(first + 2).isName();
	}

	/** "Ó" of "Seán Ó Briain", "J." of "Ana J. Lima". */
	private static boolean isLetterOf(Sentence sentence, int at) {
		String text = sentence.token(at).text();
		return (text.length() == 1 || (text.length() == 2 && text.endsWith("."))) && at + 1 < sentence.size()
				&& sentence.token(at + 1).isName();
	}

	/** A word that a name can hold: tagged a name, or a noun with a capital. */
	static boolean isNameWord(Sentence sentence, int at) {
		Token token = sentence.token(at);
		return Character.isLetter(token.text().charAt(0))
				&& (token.isName() || (NameParts.isCapitalNoun(token) && token.text().length() > 1));
	}

}
