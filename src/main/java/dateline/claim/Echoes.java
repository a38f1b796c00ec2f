package dateline.claim;

import java.util.List;

import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Which number is another count of what was counted just before: ECHO,
 * <ul>
 * <li>"The organisers counted 60,000 marchers. The police put <em>it</em> at 25,000"
 * <li>"first spoke of 30 buildings, now <em>talks of</em> 55"
 * <li>"who had spoken of 35,000 marchers, <em>revised their estimate</em> to 50,000"
 * <li>"has nine inspectors. <em>The number would rise to</em> 12 next year"
 * </ul>
 * Null where no verb of counting leads up to the number ("put 25,000 into the fund").
 */
final class Echoes {

	private static final int NEAR = 14;

	private static final String[] CHANGES = { "rise", "grow", "increase", "climb", "jump", "swell", "fall", "drop",
			"shrink", "decline", "decrease", "go" };

	private Echoes() {
	}

	/**
	 * The meaning, null if the number echoes none.
	 * @param earlier what the numbers before it in the sentence mean
	 * @param recent what the last number of the sentences just before means
	 */
	static @Nullable Meaning of(Sentence sentence, Quantity quantity, List<Meaning> earlier, @Nullable Meaning recent) {
		Meaning before = echoed(sentence, quantity, earlier, recent);
		boolean one = before != null && (!earlier.isEmpty() || before.unit().equals("people"));
		if (one && before != null && before.leavesNoun() && isNumber(sentence, quantity)) {
			return before.inherited(quantity, "ECHO");
		}
		return echo(sentence, quantity, before, !earlier.isEmpty());
	}

	/** "The organisers counted 60,000 marchers. The police put it at 25,000." */
	private static @Nullable Meaning echo(Sentence sentence, Quantity quantity, @Nullable Meaning before,
			boolean near) {
		int next = quantity.next();
		boolean ends = next >= sentence.size() || sentence.token(next).tag().matches("[,.:]|CC|''|``|IN");
		boolean figure = quantity.first() > 1 && sentence.token(quantity.first() - 1).is("at")
				&& sentence.token(quantity.first() - 2)
					.is("figure", "number", "total", "tally", "gap", "shortfall", "shortage", "backlog");
		figure |= quantity.first() > 1 && sentence.token(quantity.first() - 1).is("was", "is")
				&& sentence.token(quantity.first() - 2).is("figure", "number", "total", "tally");
		// "first spoke of 30 buildings, now talks of 55"
		figure |= near && quantity.first() > 1 && sentence.word(quantity.first() - 1).matches("of|``|“|\"");
		boolean percent = near && before != null && before.measure() == Measure.PERCENT && quantity.first() > 0
				&& sentence.token(quantity.first() - 1).hasLemma("say", "claim");
		boolean same = percent
				|| (before != null && (before.unit().equals("people") || (figure && before.leavesNoun())));
		return (before != null && ends && same && quantity.isTens() && CountingVerbs.leadsUpTo(sentence, quantity))
				? before.inherited(quantity, "ECHO") : null;
	}

	/** What is put at another number: not the "two officials" who do. */
	private static @Nullable Meaning echoed(Sentence sentence, Quantity quantity, List<Meaning> earlier,
			@Nullable Meaning recent) {
		Meaning last = earlier.isEmpty() ? null : earlier.getLast();
		Token anchor = (last != null) ? sentence.token(last.anchor()) : null;
		Token verb = (anchor != null) ? sentence.head(anchor) : null;
		boolean tells = last != null && recent != null && earlier.size() == 1 && !last.antecedent() && verb != null
				&& anchor != null && anchor.relation().equals("nsubj") && verb.index() < quantity.first()
				&& quantity.first() - verb.index() < 5
				&& sentence.tokens()
					.subList(anchor.index(), quantity.first())
					.stream()
					.noneMatch((token) -> token.is(";", ",", "whereas", "while"));
		return (last == null || tells) ? recent : last;
	}

	/** "<em>The number</em> would rise <em>to</em> 12", of what was counted before. */
	private static boolean isNumber(Sentence sentence, Quantity quantity) {
		int to = quantity.first() - 1;
		if (to < 2 || !sentence.token(to).is("to", "from") || quantity.isOne()) {
			return false;
		}
		for (int i = to - 1; i > 0 && i > to - NEAR; i--) {
			Token token = sentence.token(i);
			if (token.is("number", "figure", "total") && sentence.token(i - 1).is("the", "that", "their", "its")) {
				return !sentence.token(i + 1).is("of") && sentence.tokens()
					.subList(i, to)
					.stream()
					.anyMatch((each) -> each.isVerb() && each.hasLemma(CHANGES));
			}
			if (!token.isVerb() && !token.tag().matches("MD|TO|RB|JJ|IN")) {
				return false;
			}
		}
		return false;
	}

	/** "revised their estimate on Monday <em>to</em> “nearly 50,000”". */
	static boolean isRevised(Sentence sentence, Quantity quantity) {
		int to = quantity.opening(sentence) - 1;
		if (to < 3 || !sentence.token(to).is("to") || !quantity.endsPhrase(sentence) || !quantity.isTens()) {
			return false;
		}
		for (int i = to - 1; i > Math.max(0, to - NEAR); i--) {
			Token token = sentence.token(i);
			if (token.isVerb()) {
				return token.hasLemma("revise", "raise", "lower", "update", "correct", "amend", "increase", "cut")
						&& sentence.token(i + 1).is("its", "their", "his", "her", "the", "that")
						&& sentence.tokens()
							.subList(i, to)
							.stream()
							.anyMatch((each) -> each.is("estimate", "figure", "toll", "count", "tally", "number"));
			}
			if (token.is(",", ";") || token.tag().equals("CD")) {
				return false;
			}
		}
		return false;
	}

}
