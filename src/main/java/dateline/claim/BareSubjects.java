package dateline.claim;

import java.util.List;

import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Who acts, or is acted on, in a clause whose subject is a number alone:
 * ELLIPSIS_SUBJECT,
 * <ul>
 * <li>"Eleven people were found; nine <em>were flown</em> to hospital"
 * <li>"Six voted for it <em>and three preferred</em> a smaller one"
 * <li>"39 were found guilty; seven, including the mayor, <em>were</em> acquitted"
 * <li>"52 lawmakers backed it. Thirty-one <em>voted</em> against"
 * <li>"72 drones were shot down <em>and 59 did</em> not reach their targets"
 * </ul>
 * Those that the number before it counted. Null where that counted things and the clause
 * does not go on with them ("sold 11 boats; nine were flown to Athens").
 */
final class BareSubjects {

	/** How many words commas may part from their verb. */
	private static final int FAR = 28;

	private static final String TIME = "(?i)(?:mon|tues|wednes|thurs|fri|satur|sun)day|night|morning|evening|noon|dawn|midday"
			+ "|afternoon|week|yesterday|today|tonight|midnight|nightfall";

	private BareSubjects() {
	}

	/**
	 * "Eleven people were pulled out; nine <em>were flown</em> to hospital".
	 * @param recent what the last number of the sentences just before means
	 */
	static @Nullable Meaning of(Sentence sentence, Quantity quantity, List<Meaning> earlier, @Nullable Meaning recent) {
		Meaning last = earlier.isEmpty() ? recent : earlier.getLast();
		boolean fronted = quantity.first() == 0 || isFronted(sentence, quantity.first());
		boolean opens = fronted
				|| sentence.word(quantity.first() - 1).matches("[,;:]|and|but|while|said|says|that|added");
		boolean people = last != null && earlier.stream().allMatch((each) -> each.unit().equals("people"))
				&& last.unit().equals("people") && !quantity.isOne();
		boolean passive = (sentence.token(quantity.next() - 1).isRelated("nsubj:pass")
				|| isPassive(sentence, quantity.next()))
				&& sentence.word(quantity.next()).matches("were|are|have|had|remain");
		boolean active = sentence.token(quantity.number()).tag().equals("CD")
				&& ((opens && isState(sentence, quantity.next()) && sentence.token(quantity.next()).hasLemma("remain"))
						|| (!earlier.isEmpty() && joins(sentence, quantity))
						|| (fronted && isState(sentence, quantity.next())));
		boolean votes = sentence.word(quantity.next()).matches("voted|abstained")
				&& (fronted || sentence.word(quantity.first() - 1).matches("[,;]|and"));
		boolean voted = votes || (last != null && last.measure() == Measure.VOTES);
		if (votes && last != null && last.measure() == Measure.VOTES && !quantity.isOne()) {
			return last.inherited(quantity, "ELLIPSIS_SUBJECT");
		}
		return (people && opens && (passive || active || votes) && last != null)
				? people(quantity, voted ? Measure.VOTES : Measure.PEOPLE, last) : null;
	}

	/** Whether nothing but a time stands before it: "<em>Last night</em> six were". */
	private static boolean isFronted(Sentence sentence, int first) {
		return first < 5 && sentence.token(first - 1).text().matches(TIME)
				&& sentence.tokens()
					.subList(0, first)
					.stream()
					.allMatch((token) -> token.tag().matches("IN|JJ|NNP?|CD|DT"));
	}

	/** "and 380 <em>had been taken</em>", whatever the parse. */
	private static boolean isPassive(Sentence sentence, int at) {
		int be = (at < sentence.size() && sentence.token(at).is("had", "have")) ? at + 1 : at;
		return be + 1 < sentence.size() && sentence.token(be).is("been", "were", "are")
				&& sentence.token(be + 1).tag().equals("VBN");
	}

	/** "Six voted for it <em>and three preferred</em> a smaller one". */
	private static boolean joins(Sentence sentence, Quantity quantity) {
		int verb = quantity.next();
		if (verb + 1 >= sentence.size() || quantity.first() < 2
				|| !sentence.word(quantity.first() - 1).matches("and|while|but|;")) {
			return false;
		}
		String tag = sentence.token(verb).tag();
		boolean object = sentence.token(verb + 1).tag().matches("DT|PRP.*|TO");
		return isState(sentence, verb) || sentence.token(verb).hasLemma("need", "require")
				|| (tag.equals("VBD") && !sentence.token(verb).hasLemma("be", "have")) || (tag.equals("VBP") && object)
				|| (tag.matches("VBN") && object);
	}

	/** "are still in shelters", "were on trial". */
	private static boolean isState(Sentence sentence, int verb) {
		return verb + 1 < sentence.size() && sentence.token(verb).is("are", "were", "remain", "remained")
				&& sentence.token(verb + 1)
					.tag()
					.matches(sentence.token(verb).hasLemma("remain") ? "IN|RB|JJ|VBN" : "IN|RB|JJ");
	}

	/** "seven, including the mayor, <em>were</em> acquitted", past what commas part. */
	private static boolean isInserted(Sentence sentence, Quantity quantity) {
		int open = quantity.next();
		boolean clause = quantity.first() == 0
				|| sentence.token(quantity.first() - 1).is(",", "and", "but", ";", "while");
		if (!clause || open + 2 >= sentence.size() || !sentence.token(open).is(",")
				|| !sentence.token(open + 1).is("including", "among", "all", "most", "many", "mostly")) {
			return false;
		}
		for (int i = open + 1; i + 2 < sentence.size() && i < open + FAR; i++) {
			Token token = sentence.token(i);
			if (token.is(";", ":", "who", "which") || (token.isVerb() && !token.tag().matches("VB[NG]"))) {
				return false;
			}
			if (token.is(",") && sentence.token(i + 1).is("were", "are", "have", "had")
					&& sentence.token(i + 2).tag().matches("VBN|RB")) {
				return true;
			}
		}
		return false;
	}

	/** After others of the sentence, which the number before it counted; else null. */
	static @Nullable Meaning goingOn(Sentence sentence, Quantity quantity, Meaning last) {
		if (last.unit().equals("people")) {
			return isInserted(sentence, quantity) ? people(quantity, Measure.PEOPLE, last) : null;
		}
		return (last.isCount() && isSubject(sentence, quantity)) ? last.inherited(quantity, "ELLIPSIS_SUBJECT") : null;
	}

	private static Meaning people(Quantity quantity, Measure measure, Meaning last) {
		return new Meaning(measure, "people", last.counted(), last.words(), quantity.next() - 1, true,
				"ELLIPSIS_SUBJECT");
	}

	/** "72 drones were shot down <em>and 59 did</em> not reach their targets". */
	private static boolean isSubject(Sentence sentence, Quantity quantity) {
		int at = quantity.next();
		at += (at < sentence.size() && sentence.token(at).tag().equals("``")) ? 1 : 0;
		return quantity.isTens() && quantity.first() > 0
				&& sentence.token(quantity.first() - 1).is("and", "while", "but") && at + 1 < sentence.size()
				&& sentence.token(at)
					.is("did", "were", "had", "have", "are", "hit", "fell", "landed", "missed", "failed")
				&& sentence.token(at + 1).tag().matches("RB|VB[ND]|IN|DT");
	}

}
