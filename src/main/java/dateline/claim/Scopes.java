package dateline.claim;

import java.util.List;

import dateline.gazetteer.EntryKind;
import dateline.gazetteer.EntryMatch;
import dateline.story.Care;
import dateline.story.PlaceNames;
import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Places of the same sentence that are of another clause than the number:
 * <ul>
 * <li>behind a clause put in between commas that holds the number: "The firm, whose
 * shares have lost a third, employs 2,300 <em>in Peru</em>"
 * <li>in a clause before or behind it with a subject of its own: "gave 900 meals <em>in
 * Lugo</em>, and the fund has sent 16 tons", "with 340 beds cleared and relatives
 * carrying the sick to clinics <em>in Lugo</em>"
 * <li>with a number of its own in brackets: "320 are sent to <em>Lugo</em> (200)"
 * <li>where somebody speaks: "<em>In Kabul</em>, the ministry said it had killed 22"
 * <li>where a meeting promises it: "ended a summit <em>in Lima</em> with a pledge to send
 * 600 soldiers"
 * </ul>
 */
final class Scopes {

	private static final String[] SPEECH = { "say", "tell", "announce", "claim", "report", "put", "estimate",
			"acknowledge", "admit", "confirm", "accuse", "warn" };

	private static final String[] OFFERS = { "pledge", "promise", "offer", "plan", "decision", "agreement", "deal",
			"vow", "commitment", "proposal", "agree", "decide", "propose", "vote" };

	private Scopes() {
	}

	/** Behind the clause put in between commas that holds the number. */
	static boolean isPastAside(Counting counting, int place) {
		Sentence sentence = counting.sentence();
		Token verb = sentence.head(sentence.token(counting.meaning().anchor()));
		return place > counting.end() && !(verb != null && verb.hasLemma("number", "total"))
				&& !sentence.word(counting.quantity().first() - 1).equals("number")
				&& DateClauses.isAside(sentence, sentence.token(counting.quantity().number()), place);
	}

	/**
	 * "two have died, <em>one in Lugo</em>", "114 were held in the capital and 46 in
	 * Lugo".
	 */
	static boolean isOfOtherNumber(Counting counting, int place) {
		Sentence sentence = counting.sentence();
		int at = place - 1;
		while (at > 0 && sentence.token(at).tag().matches("DT|JJ.*|NN") && !PlaceNames.isWhere(sentence, at)) {
			at--;
		}
		return (at - 1 > counting.quantity().next() && sentence.token(at - 1).tag().equals("CD"))
				|| isOfCare(counting, at);
	}

	/** "12 were missing and 40 had been taken <em>to a clinic</em> in Lugo". */
	private static boolean isOfCare(Counting counting, int before) {
		Sentence sentence = counting.sentence();
		int to = Care.to(sentence, before);
		return to > counting.end() && sentence.tokens()
			.subList(counting.end(), to)
			.stream()
			.anyMatch((token) -> token.tag().equals("CD") && isJoined(sentence, token.index() - 1));
	}

	/** "<em>and</em> 40", "<em>and more than</em> 40". */
	private static boolean isJoined(Sentence sentence, int before) {
		int at = before;
		while (at > 0 && sentence.token(at).tag().matches("JJR|RB|IN|DT") && !sentence.token(at).is("of")) {
			at--;
		}
		return sentence.token(at).is("and", "but", "while", ";");
	}

	/**
	 * "1,900 <em>of the 3,000 troops in Mali</em> are based in Lugo": there the whole is,
	 * where the sentence says behind it where the part is.
	 */
	static boolean isOfWhole(Counting counting, EntryMatch place, List<EntryMatch> places) {
		Sentence sentence = counting.sentence();
		int of = counting.quantity().next();
		boolean whole = sentence.word(of).equals("of") && of + 2 < sentence.size()
				&& sentence.token(of + 1).tag().matches("DT|PRP\\$") && sentence.token(of + 2).tag().equals("CD");
		int verb = of;
		while (verb < sentence.size() && !sentence.token(verb).tag().matches("VB[DPZ]|MD")) {
			verb++;
		}
		int end = verb;
		return whole && place.first() < end && places.stream().anyMatch((each) -> each.first() > end);
	}

	/** "210 injuries, <em>most of them</em> in Lugo". */
	static boolean isOfPart(Counting counting, int place) {
		Sentence sentence = counting.sentence();
		for (int i = counting.end() + 1; i + 1 < place; i++) {
			boolean part = sentence.token(i).is("of") && sentence.token(i + 1).is("them", "whom", "which")
					&& sentence.token(i - 1).is("most", "many", "some", "half", "both", "one", "several", "few", "two");
			if (part && place - i < 8) {
				return true;
			}
		}
		return false;
	}

	/** "320 are sent to Lugo <em>(200)</em>". */
	static boolean isBracketed(Sentence sentence, int last) {
		return last + 2 < sentence.size() && sentence.word(last + 1).matches("-lrb-|\\(")
				&& sentence.token(last + 2).tag().equals("CD");
	}

	/**
	 * "gave meals in Lugo, <em>and the fund has sent</em> 16 tons": not before the verb.
	 */
	static boolean isEarlierClause(Counting counting, int place) {
		Sentence sentence = counting.sentence();
		int number = counting.quantity().first();
		if (place > number || counting.meaning().befallsPeople()) {
			return false;
		}
		for (int i = place; i < number; i++) {
			Token and = sentence.token(i);
			if (and.is("and") && sentence.token(i - 1).is(",") && opens(sentence, i, number)) {
				return sentence.tokens().subList(0, place).stream().anyMatch(Token::isVerb);
			}
		}
		return false;
	}

	/** A subject between "and" and a finite verb, before the number. */
	private static boolean opens(Sentence sentence, int and, int number) {
		boolean noun = false;
		for (int i = and + 1; i < number; i++) {
			Token token = sentence.token(i);
			if (token.tag().matches("VB[DPZ]|MD")) {
				return noun;
			}
			if (!token.tag().matches("DT|NN.*|JJ.*|POS|PRP\\$?|RB|HYPH|-[LR]RB-")) {
				return false;
			}
			noun |= token.isNoun() || token.tag().equals("PRP");
		}
		return false;
	}

	/** "<em>With 64 survivors in Lugo</em>, at least 46 people were missing". */
	static boolean isOfFormerNumber(Counting counting, int place) {
		Sentence sentence = counting.sentence();
		int with = place;
		while (with >= 0 && !sentence.token(with).is(",", ";") && !sentence.token(with).is("with")) {
			with--;
		}
		boolean own = with >= 0 && sentence.token(with).is("with")
				&& sentence.tokens().subList(with, place).stream().anyMatch((token) -> token.tag().equals("CD"));
		return own && place < counting.quantity().first()
				&& sentence.tokens()
					.subList(place, counting.quantity().first())
					.stream()
					.anyMatch((token) -> token.is(","));
	}

	/** "340 beds cleared <em>and relatives carrying</em> the sick to Lugo". */
	static boolean isLaterClause(Counting counting, int place) {
		Sentence sentence = counting.sentence();
		for (int i = counting.end(); i + 2 < place; i++) {
			boolean own = sentence.token(i).is("and") && sentence.token(i + 1).tag().startsWith("NN")
					&& sentence.token(i + 2).tag().matches("VBG|VBD|VBZ|VBP");
			if ((own || isOtherTense(counting, i) || isOtherDeed(sentence, i, place))
					&& !counting.meaning().befallsPeople()) {
				return true;
			}
		}
		return false;
	}

	/** "sent 900 soldiers <em>and the council extended</em> a curfew in Lugo". */
	private static boolean isOtherDeed(Sentence sentence, int and, int place) {
		return sentence.token(and).is("and", "but") && opens(sentence, and, place)
				&& sentence.tokens()
					.subList(and, place)
					.stream()
					.filter((token) -> token.tag().matches("VB[DPZ]"))
					.findFirst()
					.flatMap((verb) -> sentence.child(verb, "obj"))
					.isPresent();
	}

	/** "employs 11,400 people <em>and closed</em> two plants in Lugo". */
	private static boolean isOtherTense(Counting counting, int and) {
		Sentence sentence = counting.sentence();
		String later = sentence.token(and + 1).tag();
		for (int i = counting.quantity().first() - 1; i >= 0 && later.equals("VBD"); i--) {
			if (sentence.token(i).tag().matches("VB[DPZ]|MD")) {
				return sentence.token(and).is("and", "but") && sentence.token(i).tag().matches("VB[PZ]");
			}
		}
		return false;
	}

	/** "<em>In Kabul</em>, the defence ministry said it had killed 22". */
	static boolean isOfSpeech(Counting counting, EntryMatch place) {
		Sentence sentence = counting.sentence();
		int comma = place.last() + 1;
		boolean fronted = place.first() == 1 && place.entry().kind() == EntryKind.CAPITAL && sentence.token(0).is("in")
				&& comma < counting.quantity().first() && sentence.token(comma).is(",");
		for (int i = comma + 1; fronted && i < counting.quantity().first(); i++) {
			Token token = sentence.token(i);
			if (token.tag().matches("VB[DPZ]|MD")) {
				return token.hasLemma(SPEECH) && sentence.tokens()
					.subList(comma, i)
					.stream()
					.anyMatch((each) -> each.hasLemma("ministry", "government", "army", "military", "minister",
							"president", "spokesman", "spokeswoman", "official", "authority", "foreign", "defence",
							"defense"));
			}
		}
		return false;
	}

	/** "a summit in Lima with a pledge <em>to send</em> 600 soldiers". */
	static boolean isOfMeeting(Counting counting, int place) {
		Sentence sentence = counting.sentence();
		Token verb = sentence.head(sentence.token(counting.meaning().anchor()));
		if (verb == null || !verb.tag().equals("VB") || place > verb.index() || verb.index() < 2
				|| !sentence.token(verb.index() - 1).is("to")) {
			return false;
		}
		Token offer = sentence.head(verb);
		return offer != null && offer.hasLemma(OFFERS) && place < offer.index();
	}

}
