package dateline.statement;

import java.util.Set;

import dateline.text.Sentence;
import dateline.text.Token;

/**
 * When and in what something is said: on Friday, in an interview. Such words stand beside
 * the reporting word and are no part of what was said.
 */
final class Occasions {

	private static final Set<String> TIMES = Set.of("spring", "summer", "autumn", "winter", "day", "week", "month",
			"hour", "year", "time", "minute", "night", "morning", "evening", "afternoon", "moment");

	private static final Set<String> OCCASIONS = Set.of("statement", "interview", "speech", "letter", "briefing",
			"conference", "tweet", "post", "address", "email", "e-mail", "message", "report", "filing", "note", "memo",
			"memorandum", "blog", "podcast", "broadcast", "video", "communique", "communiqué", "article", "column",
			"circular", "bulletin", "release", "sermon", "call", "ruling", "judgment", "judgement", "testimony");

	private Occasions() {
	}

	static boolean isTime(Token token) {
		return isPeriod(token) || Voices.isDay(token);
	}

	/** "week", "morning" */
	static boolean isPeriod(Token token) {
		return TIMES.contains(token.lemma());
	}

	static boolean isOccasion(Token token) {
		return OCCASIONS.contains(token.lemma());
	}

	/** Where "in a message posted on Friday" begins: how it was said; -1 if nowhere. */
	static int manner(Sentence sentence, int from) {
		for (int i = from + 1; i + 1 < sentence.size(); i++) {
			if (sentence.token(i).is("through", "via")) {
				return i;
			}
			if (!sentence.token(i).is("in", "during", "at")) {
				continue;
			}
			int at = i + 1;
			while (at < sentence.size() && sentence.token(at).tag().matches("DT|JJ|PRP\\$|NN|NNP|CD|HYPH|POS")
					&& !isOccasion(sentence.token(at))) {
				at++;
			}
			if (at < sentence.size() && isOccasion(sentence.token(at))
					&& Words.is(sentence, i + 1, "a", "an", "his", "her", "its", "their", "the")) {
				return i;
			}
		}
		return -1;
	}

}
