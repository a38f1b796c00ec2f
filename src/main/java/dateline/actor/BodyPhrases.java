package dateline.actor;

import java.util.ArrayList;
import java.util.List;

import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Which definite noun phrases may point back to a body and the words in them that tell
 * which one: "regional" of "the regional council", none of "the Leeds-listed group". A
 * phrase that goes on ("the union that speaks for pilots", "the council of Gabu") names a
 * new one.
 */
final class BodyPhrases {

	/** Words behind the noun that tell which one, so that it is a new one. */
	private static final String[] TELLING = { "of", "-", "led", "who", "behind", "responsible", "(", "-LRB-" };

	private static final int REACH = 4;

	private BodyPhrases() {
	}

	/** The first word behind "the" of a phrase whose noun is here, else -1. */
	static int first(Sentence sentence, int at) {
		Token noun = sentence.token(at);
		if (!noun.tag().matches("NNP?S?") || !isAlone(sentence, at)) {
			return -1;
		}
		int first = at;
		while (first > 1 && at - first < REACH
				&& (isModifier(sentence.token(first - 1)) || isOwner(sentence, first - 1))) {
			first--;
		}
		Token article = sentence.token(first - 1);
		return article.is("the", "this") && (first == at || NameParts.lower(noun).equals(noun.text())) ? first : -1;
	}

	private static boolean isModifier(Token token) {
		boolean small = token.text().matches("[\\p{Ll}‐‑-]+") && token.tag().matches("JJ|NNS?|VBN|VBG|HYPH");
		return small || token.is("UN", "U.N.") || (token.tag().equals("CD") && token.text().matches("\\d+"))
				|| (token.tag().matches("JJ|NNP") && Character.isUpperCase(token.text().charAt(0)));
	}

	/** "Doctors'" of "the doctors' committee". */
	private static boolean isOwner(Sentence sentence, int at) {
		int owner = sentence.token(at).tag().equals("POS") ? at - 1 : at;
		return sentence.token(owner).tag().equals("NNS") && sentence.token(owner + 1).tag().equals("POS")
				&& sentence.token(owner).text().matches("\\p{Ll}+");
	}

	/**
	 * No noun behind it and nothing that tells which one: "the union that speaks for
	 * pilots", but "told the union that".
	 */
	static boolean isAlone(Sentence sentence, int at) {
		if (at + 1 == sentence.size()) {
			return true;
		}
		Token next = sentence.token(at + 1);
		boolean reduced = next.tag().matches("VBG|VBN") && next.isRelated("acl");
		boolean named = next.is("for") && at + 2 < sentence.size() && sentence.token(at + 2).isNoun();
		return !next.isNoun() && !next.is(TELLING) && (!next.tag().equals("WDT") || isOfThem(sentence, at + 1))
				&& !reduced && !named;
	}

	/** "The union that represents them": no other one than theirs. */
	private static boolean isOfThem(Sentence sentence, int relative) {
		return relative + 2 < sentence.size() && sentence.token(relative + 1).hasLemma("represent")
				&& sentence.token(relative + 2).is("them", "it", "him", "her");
	}

	/** Its words before the noun in lower case, those that tell no other body aside. */
	static List<String> words(Sentence sentence, int first, int at) {
		List<String> words = new ArrayList<>();
		for (int i = seated(sentence, first, at); i < at; i++) {
			if (!sentence.token(i).tag().matches("HYPH|POS")
					&& !sentence.token(i).is("local", "same", "troubled", "embattled")) {
				words.add(NameParts.lower(sentence.token(i)));
			}
		}
		return words;
	}

	/** "The three councils": a number that is not the body's size. */
	static boolean isCounted(Sentence sentence, int first, int at) {
		int from = seated(sentence, first, at);
		return from < at && sentence.token(from).tag().equals("CD");
	}

	/** "The 15-member council". */
	private static boolean isSized(Sentence sentence, int first, int at) {
		return first + 2 < at && sentence.token(first).tag().equals("CD")
				&& sentence.token(first + 1).tag().equals("HYPH")
				&& sentence.token(first + 2).is("member", "nation", "country", "seat", "state");
	}

	/**
	 * "The Leeds-listed group", "the Seoul-based firm": where it is tells no other one.
	 */
	private static int seated(Sentence sentence, int first, int at) {
		if (isSized(sentence, first, at)) {
			return first + 3;
		}
		return first + 2 < at && sentence.token(first).isName() && sentence.token(first + 1).tag().equals("HYPH")
				&& sentence.token(first + 2)
					.is("based", "listed", "headquartered", "run", "owned", "backed", "controlled", "appointed")
							? first + 3 : first;
	}

}
