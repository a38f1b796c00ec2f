package dateline.claim;

import java.util.Set;

import dateline.text.Sentence;
import dateline.text.Token;
import dateline.time.DatePhrase;

/**
 * Dates of the same sentence that are not the number's:
 * <ul>
 * <li>"granted it status in December and <em>has</em> frozen 30 million euros", "has a
 * debt of $45 billion and <em>delivered</em> 40 aircraft in August": of the verb in
 * another tense
 * <li>"A 2018 deal <em>ended</em> a war in which 400,000 died": of the deal
 * <li>"rose 14% <em>from</em> a year earlier to 9.2 billion": of what it is compared with
 * <li>"a city of 1.8 million people": of no day
 * </ul>
 */
final class DateConjuncts {

	private static final Set<String> TOWNS = Set.of("city", "town", "village", "country", "nation", "district", "camp",
			"island", "region", "state", "suburb", "community", "settlement");

	private static final int NEAR = 12;

	private DateConjuncts() {
	}

	/** Whether the date, before the number, is that of another verb or noun. */
	static boolean isBefore(Sentence sentence, DatePhrase date, int at, int number) {
		boolean finite = false;
		for (int i = at + 1; i < number; i++) {
			Token token = sentence.token(i);
			if (token.is("and", "but") && i + 2 < number && isPerfect(sentence, i + 1)) {
				return true;
			}
			finite |= token.tag().matches("VB[DPZ]");
			boolean relative = finite && token.is("which", "who", "whom") && isAttributive(sentence, at);
			if (relative) {
				return true;
			}
		}
		return sentence.token(Math.max(0, at - 1)).is("from", "than")
				&& date.date().text().matches("(?i).*(?:earlier|before|ago)|(?i)the (?:previous|same|prior) .*");
	}

	/** Whether the date, after the number, is that of a verb in another tense. */
	static boolean isAfter(Sentence sentence, int number, int at) {
		for (int i = number + 1; i + 1 < at; i++) {
			if (sentence.token(i).is("and", "but") && sentence.token(i + 1).tag().equals("VBD")) {
				return isPresent(sentence, number);
			}
		}
		return false;
	}

	/** "El Fasher, a city of 1.8 million people". */
	static boolean isTown(Counting counting) {
		int of = counting.quantity().first() - 1;
		return of > 1 && counting.sentence().token(of).is("of") && TOWNS.contains(counting.sentence().word(of - 1))
				&& counting.sentence().token(of - 2).tag().matches("DT|JJ.*|NN.*");
	}

	private static boolean isPerfect(Sentence sentence, int at) {
		return sentence.token(at).is("has", "have", "will") && sentence.token(at + 1).tag().matches("VB[ND]?|RB");
	}

	/** "A <em>2018</em> deal", not "In 2018 a deal". */
	private static boolean isAttributive(Sentence sentence, int at) {
		return at + 1 < sentence.size() && sentence.token(at + 1).tag().matches("NN|JJ|NNS") && at > 0
				&& sentence.token(at - 1).tag().matches("DT|JJ|PRP\\$");
	}

	private static boolean isPresent(Sentence sentence, int number) {
		for (int i = number - 1; i >= Math.max(0, number - NEAR); i--) {
			if (sentence.token(i).tag().matches("VB[DPZ]|MD")) {
				return sentence.token(i).tag().matches("VB[PZ]") && !sentence.token(i + 1).tag().matches("VBN|VBD");
			}
		}
		return false;
	}

}
