package dateline.event;

import java.util.List;
import java.util.Set;

import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.Token;
import dateline.time.DatePhrase;

/**
 * By which word a date phrase hangs on its sentence: by its head, or by the "hours" of
 * "in the early hours of Sunday", which is no part of the phrase.
 */
final class DateHeads {

	private static final Set<String> HOURS = Set.of("hour", "morning", "night", "evening", "afternoon", "day", "dawn",
			"midnight", "noon", "midday", "weekend", "start", "dusk");

	private DateHeads() {
	}

	/** The words of the phrase, none if it stands in another sentence. */
	static List<Token> tokens(Sentence sentence, DatePhrase phrase) {
		Span span = new Span(phrase.begin(), phrase.end());
		return sentence.tokens().stream().filter((each) -> each.span().overlaps(span)).toList();
	}

	/** Of these words of a phrase, at least one. */
	static Token of(Sentence sentence, List<Token> tokens) {
		Token head = Phrases.head(tokens);
		Token above = sentence.head(head);
		return (above != null && isHour(above) && Phrases.preposition(sentence, head).equals("of")) ? above : head;
	}

	/** "Thursday", and "night" of "Thursday night". */
	static boolean isDay(Token token) {
		return token.text().matches("(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day") || isHour(token);
	}

	/** "hours", "morning", "start", of which a date may say the day. */
	static boolean isHour(Token token) {
		return HOURS.contains(EventLexicon.lemma(token));
	}

}
