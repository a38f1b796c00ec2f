package dateline.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import dateline.text.Sentence;
import dateline.text.Token;
import dateline.time.Precision;
import dateline.time.ResolvedDate;
import org.jspecify.annotations.Nullable;

/**
 * The day of publication for a number that holds now: where the words say so
 * ("currently", "So far 18 have died") or a stock is given in the present tense ("has 900
 * troops", the verb is then the text of the date); of precision UNKNOWN where the words
 * say now and the day is not known.
 */
final class PresentDate {

	private static final String NOW = "(?:currently|presently|now|nowadays)";

	private final @Nullable LocalDate publishedOn;

	PresentDate(@Nullable LocalDate publishedOn) {
		this.publishedOn = publishedOn;
	}

	/**
	 * PUBLICATION_DATE: "currently", "so far", "has 900 troops"; null if nothing says so.
	 */
	@Nullable ResolvedDate of(Counting counting) {
		Sentence sentence = counting.sentence();
		for (Token token : sentence.tokens()) {
			if (token.tag().startsWith("RB") && token.text().toLowerCase(Locale.ROOT).matches(NOW)
					&& !Region.isAside(sentence, token, sentence.token(counting.quantity().number()))
					&& !DateClauses.isAside(sentence, sentence.token(counting.quantity().number()), token.index())
					&& !isOfNextVerb(sentence, token, counting) && !OtherTimes.isOpen(sentence, token)
					&& !OtherTimes.isOfNext(sentence, token, sentence.token(counting.quantity().number()))) {
				return today(words(sentence, token));
			}
		}
		Token far = soFar(sentence);
		if (far != null) {
			return today(sentence.token(far.index() - 1).text() + " " + far.text());
		}
		boolean stock = counting.meaning().isStock() && !isPast(counting)
				&& (counting.meaning().measure() == Measure.TROOPS || sentence.tokens()
					.stream()
					.anyMatch((token) -> token.is("still") || token.hasLemma("remain")));
		Token verb = stock ? verb(counting) : null;
		return (verb != null && this.publishedOn != null) ? today(verb.text()) : null;
	}

	/** "created 1,250 jobs <em>and now employs</em> 31,400". */
	private static boolean isOfNextVerb(Sentence sentence, Token now, Counting counting) {
		Token verb = Deeds.verb(counting);
		if (verb != null && verb.tag().equals("VBD") && now.head() != verb.index() && now.index() > counting.end()) {
			return true;
		}
		return now.index() >= counting.end() && sentence.token(now.index() - 1).is("and", "but")
				&& now.index() + 1 < sentence.size() && sentence.token(now.index() + 1).isVerb();
	}

	/** The "far" of "So far 18 have died"; not "had so far", "so far apart". */
	private static @Nullable Token soFar(Sentence sentence) {
		boolean past = sentence.tokens().stream().anyMatch((token) -> token.is("had", "was", "were"));
		return past ? null : sentence.tokens()
			.stream()
			.filter((token) -> token.is("far") && token.index() > 0 && sentence.token(token.index() - 1).is("so")
					&& !sentence.word(token.index() + 1).matches("apart|away|from|as|that|off"))
			.findFirst()
			.orElse(null);
	}

	/** "As of now" is one phrase. */
	private static String words(Sentence sentence, Token now) {
		int at = now.index();
		boolean asOf = at > 1 && sentence.token(at - 1).is("of") && sentence.token(at - 2).is("as");
		return asOf ? sentence.token(at - 2).text() + " of " + now.text() : now.text();
	}

	private ResolvedDate today(String words) {
		return (this.publishedOn != null) ? new ResolvedDate(this.publishedOn, this.publishedOn, Precision.DAY, words,
				"PUBLICATION_DATE", this.publishedOn)
				: new ResolvedDate(null, null, Precision.UNKNOWN, words, "UNRESOLVED", null);
	}

	/** "the 170,000 troops it had": the words right after put the number in the past. */
	private static boolean isPast(Counting counting) {
		Sentence sentence = counting.sentence();
		for (int i = counting.end(); i < sentence.size() && !sentence.token(i).tag().matches("[,.:]|CC|IN"); i++) {
			if (sentence.token(i).isVerb()) {
				return sentence.token(i).tag().equals("VBD");
			}
		}
		return false;
	}

	/** The verb in the present tense that the number hangs on, null if it is another. */
	private static @Nullable Token verb(Counting counting) {
		Sentence sentence = counting.sentence();
		Token at = counting.carrier();
		for (int steps = 0; at != null && steps <= sentence.size(); steps++) {
			if (at.isVerb() || !sentence.children(at, "cop").isEmpty()) {
				boolean aside = at.hasLemma("keep", "due", "set", "expect", "schedule", "slate", "ready", "likely")
						|| (counting.meaning().measure() == Measure.TROOPS && at.tag().equals("VBG")
								&& !sentence.children(at, "aux").isEmpty());
				if (aside) {
					return null;
				}
				boolean planned = at.tag().equals("VB")
						&& sentence.children(at, "mark", "aux").stream().anyMatch((each) -> each.is("to"));
				return planned ? null : finite(sentence, at);
			}
			at = sentence.head(at);
		}
		return null;
	}

	private static @Nullable Token finite(Sentence sentence, Token verb) {
		List<Token> helpers = sentence.children(verb, "aux", "cop");
		boolean perfect = helpers.stream().anyMatch((each) -> each.hasLemma("have")) && !verb.hasLemma("have");
		boolean modal = helpers.stream().anyMatch((each) -> each.tag().equals("MD"));
		if (perfect || modal) {
			return null;
		}
		return helpers.isEmpty() ? (verb.tag().matches("VB[PZ]") ? verb : null)
				: helpers.stream().filter((each) -> each.tag().matches("VB[PZ]")).findFirst().orElse(null);
	}

}
