package dateline.claim;

import java.util.List;

import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Who gives the numbers of a list behind a colon, in the same sentence or as paragraphs
 * of their own:
 * <ul>
 * <li>"<em>The army</em> said: 21 men were held; six lorries were burnt."
 * <li>"<em>The ministry</em> gave the following figures:" and "- 63 dead" on the lines
 * below
 * </ul>
 * Null where nobody says or gives what follows ("The results are as follows: …"), and for
 * quotations.
 */
final class FigureLists {

	private static final String[] SAY = { "say", "report", "add", "announce", "confirm", "state", "write" };

	private static final String[] GIVE = { "give", "publish", "release", "provide", "issue", "list", "report",
			"announce", "present", "set" };

	private static final String[] FIGURES = { "figure", "number", "result", "loss", "toll", "breakdown", "balance",
			"total", "detail", "update", "tally", "statistic", "follow", "following" };

	/** The most paragraphs of a list. */
	private static final int LONG = 12;

	private static final int NEAR = 6;

	private FigureLists() {
	}

	/** The head of the words for who gives it, and where they stand. */
	record Giver(Sentence sentence, Token head) {
	}

	/**
	 * Who gives the number, null if it stands in no such list.
	 * @param sentences all sentences of the article
	 */
	static @Nullable Giver of(Counting counting, List<Sentence> sentences) {
		Sentence sentence = counting.sentence();
		for (int i = counting.quantity().first() - 1; i > 1; i--) {
			Token token = sentence.token(i);
			if (token.tag().matches("``|''") || token.is("\"", "“", "”")) {
				return null;
			}
			if (token.is(":")) {
				return giver(sentence, i);
			}
		}
		return above(sentence, sentences);
	}

	/** Who gives the list of which the sentence is a paragraph. */
	private static @Nullable Giver above(Sentence item, List<Sentence> sentences) {
		for (int i = item.index() - 1; i >= Math.max(0, item.index() - LONG); i--) {
			Sentence line = sentences.get(i);
			boolean opens = line.token(line.size() - 1).is(":");
			if (opens) {
				return (line.paragraph() < item.paragraph()) ? giver(line, line.size() - 1) : null;
			}
			boolean last = i == item.index() - 1 && line.token(line.size() - 1).is(";");
			if (!isItem(line) || !(isItem(item) || last)) {
				return null;
			}
		}
		return null;
	}

	private static boolean isItem(Sentence line) {
		return line.token(0).is("-", "–", "—", "•", "*", "·", "►", "■") || line.token(line.size() - 1).is(";");
	}

	private static @Nullable Giver giver(Sentence sentence, int colon) {
		boolean figures = sentence.tokens()
			.subList(Math.max(0, colon - NEAR), colon)
			.stream()
			.anyMatch((token) -> token.hasLemma(FIGURES));
		for (int i = colon - 1; i > 0 && i > colon - NEAR - 2; i--) {
			Token token = sentence.token(i);
			if (token.is(",", ";")) {
				return null;
			}
			boolean led = token.tag().matches("VB[DPZN]") && (token.hasLemma(SAY) || (figures && token.hasLemma(GIVE)));
			Token subject = led ? Counters.of(sentence, token) : null;
			if (subject != null && (subject.isNoun() || subject.tag().equals("PRP"))) {
				return new Giver(sentence, apposed(sentence, subject, token));
			}
		}
		return null;
	}

	/** "A spokesman for the port, <em>Ana Ruiz</em>, said". */
	static Token apposed(Sentence sentence, Token subject, Token verb) {
		int comma = verb.index() - 1;
		int name = comma - 1;
		while (name > subject.index() && sentence.token(name).isName()) {
			name--;
		}
		boolean named = comma > 1 && sentence.token(comma).is(",") && name < comma - 1 && sentence.token(name).is(",");
		return (named && name > subject.index()) ? sentence.token(comma - 1) : subject;
	}

}
