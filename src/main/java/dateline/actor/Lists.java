package dateline.actor;

import java.util.List;

import dateline.text.Sentence;

/** Names that stand in one list: "bids came from Kestrel Foods, Vantia and Nordvik". */
final class Lists {

	private Lists() {
	}

	/** Whether the words are joined by "and" or commas of a list to one of the bodies. */
	static boolean isListed(Sentence sentence, int first, int last, List<Name> bodies) {
		int before = (first > 0 && sentence.token(first - 1).is("the")) ? first - 2 : first - 1;
		int next = last + 1;
		boolean closing = before > 0 && sentence.token(before).is("and", "or");
		boolean inner = before > 0 && sentence.token(before).is(",") && next < sentence.size()
				&& sentence.token(next).is(",", "and", "or") && isClosed(sentence, next);
		boolean opening = next + 1 < sentence.size()
				&& (sentence.token(next).is("and", "or") || (sentence.token(next).is(",") && isClosed(sentence, next)));
		int second = opening ? second(sentence, next + 1) : -1;
		return bodies.stream()
			.filter((body) -> body.sentence().index() == sentence.index())
			.anyMatch((body) -> ((closing || inner) && (body.last() == before - 1 || isComma(sentence, body, before)))
					|| (opening && body.first() == second));
	}

	/** Where the name behind "and" begins: behind "the", "Scotland's". */
	private static int second(Sentence sentence, int behind) {
		boolean owned = behind + 2 < sentence.size() && sentence.token(behind + 1).tag().equals("POS");
		return owned ? behind + 2 : sentence.token(behind).is("the") ? behind + 1 : behind;
	}

	/** The comma of ", and". */
	private static boolean isComma(Sentence sentence, Name body, int and) {
		return sentence.token(and - 1).is(",") && body.last() == and - 2;
	}

	/** Whether nothing but names and commas stands before an "and" and a name. */
	private static boolean isClosed(Sentence sentence, int from) {
		for (int i = from; i + 1 < Math.min(sentence.size(), from + 12); i++) {
			if (sentence.token(i).is("and", "or")) {
				return Character.isUpperCase(sentence.token(i + 1).text().charAt(0)) || sentence.token(i + 1).is("the");
			}
			boolean name = sentence.token(i).is(",", "the", "of", "for", "&", "'s", "’s", "’", "'")
					|| Character.isUpperCase(sentence.token(i).text().charAt(0));
			if (!name) {
				return false;
			}
		}
		return false;
	}

}
