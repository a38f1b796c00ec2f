package dateline.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * What a number takes over from the numbers before it in its sentence, by the words
 * around it:
 * <ul>
 * <li>ELLIPSIS_PERCENT: "put one party at 26 percent and the other <em>at</em> 23"
 * <li>ELLIPSIS_GAP: "Spain sent 200 troops, <em>Italy</em> 150", see {@link Gaps}
 * <li>ELLIPSIS_PLACE: "900 troops in Syria and 2,500 <em>in</em> Iraq"
 * <li>ELLIPSIS_MORE: "and <em>another</em> 500 are waiting"
 * <li>ELLIPSIS_OBJECT: "was built for 800 inmates and <em>held</em> 1,700"
 * <li>ELLIPSIS_OF: "of the 480 pumps ordered, <em>only</em> 112 were delivered", "of nine
 * faults, it said, <em>seven</em> had been mended"
 * <li>another count of the same, see {@link ComparedCounts}
 * <li>ELLIPSIS_BARE: "1,024 patients in 61 centres, <em>including</em> 407 at the
 * stadium"
 * </ul>
 * Null for any other number, and after sums and lengths of time.
 */
final class Inherited {

	private static final Set<String> PLACED = Set.of("in", "at", "near", "across", "on", "inside", "outside", "around",
			"off", "throughout", "within", "from", "nationwide", "countrywide", "nationally", "abroad", "elsewhere",
			"worldwide");

	private Inherited() {
	}

	/**
	 * The meaning, null if nothing is taken over.
	 * @param earlier what the numbers before it in the sentence mean, at least one
	 */
	static @Nullable Meaning of(Sentence sentence, Quantity quantity, List<Meaning> earlier) {
		Meaning last = earlier.getLast();
		boolean digit = sentence.token(quantity.number()).tag().equals("CD");
		if (digit && isShare(sentence, quantity, last)) {
			return last.inherited(quantity, "ELLIPSIS_PERCENT");
		}
		if (isGap(sentence, quantity, last)) {
			boolean nested = last.leavesNoun() && NumberLists.isNested(sentence, last);
			return (nested ? NumberLists.latest(sentence, earlier) : last).inherited(quantity, "ELLIPSIS_GAP");
		}
		if (!digit || !last.leavesNoun()) {
			return null;
		}
		Meaning joined = joined(sentence, quantity, last);
		if (joined != null) {
			return joined;
		}
		if (isUnit(sentence, quantity, last)) {
			return last.inherited(quantity, "ELLIPSIS_GAP");
		}
		if (isHeld(sentence, quantity) && !isHolder(sentence, quantity, last)
				&& (last.unit().equals("people") || !isEmployed(sentence, quantity))) {
			return last.inherited(quantity, "ELLIPSIS_OBJECT");
		}
		return isFronted(sentence, quantity, last) ? last.inherited(quantity, "ELLIPSIS_OF")
				: ComparedCounts.of(sentence, quantity, earlier);
	}

	/** ELLIPSIS_BARE, for a number of which no other rule tells; null for others. */
	static @Nullable Meaning bare(Sentence sentence, Quantity quantity, List<Meaning> earlier) {
		Meaning last = earlier.getLast();
		boolean bare = last.leavesNoun() && sentence.token(quantity.number()).tag().equals("CD")
				&& isBare(sentence, quantity) && !isOfAnother(sentence, quantity, last)
				&& !isHolder(sentence, quantity, last);
		return bare ? NumberLists.latest(sentence, earlier).inherited(quantity, "ELLIPSIS_BARE") : null;
	}

	/** "<em>and</em> 2,500 <em>in</em> Iraq", "<em>and another</em> 500 are waiting". */
	private static @Nullable Meaning joined(Sentence sentence, Quantity quantity, Meaning last) {
		String next = sentence.word(quantity.next());
		boolean joined = sentence.word(quantity.first() - 1)
			.matches("and|,|or|while|but|;|with|plus|:|—|–|them|including");
		boolean later = next.equals("later") && PLACED.contains(sentence.word(quantity.next() + 1));
		if (joined && (PLACED.contains(next) || later || (next.equals("of") && isOf(sentence, last)))) {
			return last.inherited(quantity, "ELLIPSIS_PLACE");
		}
		boolean more = quantity.more() || next.equals("more");
		if (more && (joined || (quantity.first() > 0 && sentence.token(quantity.first() - 1).isVerb()))) {
			boolean placed = joined && PLACED.contains(sentence.word(BareActs.pastMore(sentence, quantity)));
			return placed ? last.inherited(quantity, "ELLIPSIS_MORE") : more(last, quantity);
		}
		return null;
	}

	/** "one party at 26 percent and the other <em>at 23</em>": the same word leads up. */
	private static boolean isShare(Sentence sentence, Quantity quantity, Meaning last) {
		String leads = sentence.word(quantity.first() - 1);
		if (last.measure() != Measure.PERCENT || !leads.matches("at|with|by|on") || !quantity.endsPhrase(sentence)
				|| sentence.token(quantity.first() - 2).is(",")) {
			return false;
		}
		for (int i = quantity.first() - 2; i > 1; i--) {
			if (sentence.token(i).is(";", ":") || sentence.token(i).hasLemma("dollar", "euro", "$")) {
				return false;
			}
			if (sentence.token(i).tag().equals("CD")) {
				String before = sentence.word(i - 1);
				boolean percent = sentence.word(i + 1).matches("%|percent|per|pct");
				boolean and = sentence.tokens()
					.subList(i, quantity.first())
					.stream()
					.anyMatch((token) -> token.is("and", "while", ","));
				return percent && and && before.equals(leads);
			}
		}
		return false;
	}

	/**
	 * "Spain sent 200 troops, Italy 150", "rose to 54 percent in the north and 41 in the
	 * south"; sums in full only, no "Germany 35" of millions.
	 */
	private static boolean isGap(Sentence sentence, Quantity quantity, Meaning last) {
		boolean fits = last.leavesNoun() || last.measure() == Measure.PERCENT || (last.measure() == Measure.MONEY
				&& quantity.min() != null && quantity.min().compareTo(BigDecimal.valueOf(1000)) >= 0);
		boolean placed = last.measure() == Measure.PERCENT && PLACED.contains(sentence.word(quantity.next()))
				&& sentence.word(quantity.first() - 1).matches("and|,|while|but");
		return fits && (placed || Gaps.is(sentence, quantity.first(), quantity.next()));
	}

	/** "nine counts of fraud and two of perjury". */
	private static boolean isOf(Sentence sentence, Meaning last) {
		return sentence.tokens()
			.stream()
			.anyMatch((token) -> token.is("of") && token.span().begin() == last.words().end() + 1);
	}

	/** "2,300 were evacuated, and another 500 are waiting": these are only people. */
	static Meaning more(Meaning last, Quantity quantity) {
		Measure measure = last.unit().equals("people") && !last.rule().equals("NOUN") ? Measure.PEOPLE : last.measure();
		return new Meaning(measure, last.unit(), last.counted(), last.words(), quantity.next() - 1, true,
				"ELLIPSIS_MORE");
	}

	/** "200 troops from Spain and a company of about 120 from Italy". */
	private static boolean isUnit(Sentence sentence, Quantity quantity, Meaning last) {
		return last.measure() == Measure.TROOPS && quantity.first() > 1 && sentence.token(quantity.first() - 1).is("of")
				&& sentence.token(quantity.first() - 2)
					.hasLemma("company", "battalion", "platoon", "squadron", "brigade", "regiment", "unit",
							"detachment", "team", "group", "contingent")
				&& quantity.endsPhrase(sentence);
	}

	/** "was built for 800 inmates and held 1,700", "needs 76 seats but has 71". */
	static boolean isHeld(Sentence sentence, Quantity quantity) {
		return quantity.first() > 0 && !quantity.isOne() && !quantity.isTwo()
				&& sentence.token(quantity.first() - 1).isVerb()
				&& sentence.token(quantity.first() - 1)
					.hasLemma("hold", "house", "have", "contain", "receive", "need", "get", "win", "lose", "carry",
							"accommodate", "employ")
				&& quantity.endsPhrase(sentence);
	}

	/** "<em>two flights</em> had carried some 200": these are not the flights. */
	private static boolean isHolder(Sentence sentence, Quantity quantity, Meaning last) {
		return sentence.child(sentence.token(quantity.first() - 1), "nsubj")
			.filter((subject) -> last.words().contains(subject.span()))
			.isPresent();
	}

	/** "lends 212,000 books a year, <em>employs</em> 38": these are not the books. */
	private static boolean isEmployed(Sentence sentence, Quantity quantity) {
		return sentence.token(quantity.first() - 1).hasLemma("employ");
	}

	/** "Of the 480 pumps that it ordered, only 112 <em>were</em> delivered". */
	private static boolean isFronted(Sentence sentence, Quantity quantity, Meaning last) {
		int next = quantity.next();
		int verb = (next < sentence.size() && sentence.token(next).tag().equals("RB")) ? next + 1 : next;
		boolean subject = verb < sentence.size() && sentence.token(verb).tag().matches("VB[DPZ]|MD|VBN")
				&& quantity.first() > 0 && sentence.token(quantity.first() - 1).is(",", "only", "just");
		for (int i = quantity.first() - 1; subject && i >= 0; i--) {
			boolean whole = sentence.token(i).is("of") && sentence.word(i - 1).matches("|,|that|and|but")
					&& (sentence.word(i + 1).matches("the|its|their|his|her")
							|| sentence.token(i + 1).tag().equals("CD"));
			if (whole) {
				return sentence.token(i).span().end() < last.words().begin()
						&& last.words().begin() - sentence.token(i).span().end() < 30;
			}
		}
		return false;
	}

	/**
	 * "1,024 patients in 61 centres, including 407 at the stadium", "fell from 412 a day
	 * to fewer than 150 this week", "puts the cut at no more than 700,000".
	 */
	private static boolean isBare(Sentence sentence, Quantity quantity) {
		String before = sentence.word(quantity.first() - 1);
		String next = sentence.word(quantity.next());
		boolean led = before.matches("including|to|than|at|from|only|given|with|for")
				|| (quantity.first() > 0 && sentence.token(quantity.first() - 1).isVerb()
						&& !sentence.token(quantity.first() - 1).hasLemma("be", "turn", "rank", "finish", "score"));
		boolean ends = quantity.endsPhrase(sentence) || next
			.matches("this|last|a|an|each|per|on|in|by|earlier|yesterday|today|given|on|now|were|was|are|have|had");
		return led && ends && quantity.isTens();
	}

	/**
	 * "sent 3,000 troops, and <em>the price</em> rose to 9,000", "sent 12 tanks, raising
	 * <em>the strength</em> of the brigade to 2,200".
	 */
	private static boolean isOfAnother(Sentence sentence, Quantity quantity, Meaning last) {
		Token verb = sentence.head(sentence.token(quantity.next() - 1));
		if (verb == null || !verb.isVerb()) {
			return false;
		}
		Token subject = sentence.child(verb, "nsubj", "nsubj:pass").orElse(null);
		return isRaised(sentence, verb, quantity, last) || (subject != null && subject.isNoun()
				&& subject.index() < quantity.first() && subject.span().begin() > last.words().end()
				&& !verb.hasLemma("put", "count", "estimate", "record", "register", "report", "give", "say", "claim")
				&& !subject.hasLemma("number", "figure", "total", "toll"));
	}

	/** Whether what the verb has for its object comes to the number. */
	private static boolean isRaised(Sentence sentence, Token verb, Quantity quantity, Meaning last) {
		return verb.hasLemma("raise", "bring", "take", "lift", "cut", "reduce", "lower", "increase")
				&& sentence.word(quantity.opening(sentence) - 1).equals("to")
				&& sentence.child(verb, "obj")
					.filter((raised) -> raised.isNoun() && raised.span().begin() > last.words().end()
							&& !raised.hasLemma("number", "figure", "total", "toll", "count", "tally"))
					.isPresent();
	}

}
