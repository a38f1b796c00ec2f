package dateline.claim;

import java.util.regex.Pattern;

import dateline.claim.Acts.Act;
import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * What people do, or are, who belong to a body:
 * <ul>
 * <li>ACT_VOTE: "60 <em>members</em> backed the prime minister in a vote", "31
 * <em>senators</em> voted against"
 * <li>NOUN, as troops: "180 members of <em>the armed forces</em>", "a <em>contingent</em>
 * of 1,100 men and women"
 * </ul>
 * Not members of any other body, and no deputies who walk out.
 */
final class Chambers {

	private static final String[] VOTERS = { "member", "lawmaker", "legislator", "deputy", "mp", "senator",
			"congressman", "councillor", "councilor", "delegate", "parliamentarian", "representative", "peer", "mep" };

	private static final Pattern ARMED = Pattern
		.compile("army|armies|forces|military|navy|troops|regiment|brigade|battalion|corps|garrison|marines");

	private static final int NEAR = 7;

	private Chambers() {
	}

	/** The vote that such people cast right after their phrase. */
	static @Nullable Act vote(Sentence sentence, Token head, int after) {
		if (!head.hasLemma(VOTERS)) {
			return null;
		}
		int at = after;
		boolean of = at < sentence.size() && sentence.token(at).is("of", "from");
		while (of && at < Math.min(sentence.size(), after + NEAR) && !sentence.token(at).isVerb()
				&& !sentence.token(at).is(",", ";")) {
			at++;
		}
		while (at < sentence.size() && sentence.token(at).is("have", "has", "had", "then", "also")) {
			at++;
		}
		if (at >= sentence.size() || !sentence.token(at).isVerb() || sentence.token(at).tag().matches("VBG?")) {
			return null;
		}
		Token verb = sentence.token(at);
		boolean votes = verb.hasLemma("vote", "abstain") || (verb.hasLemma("back", "oppose", "support", "reject")
				&& sentence.tokens().stream().anyMatch((each) -> each.hasLemma("vote", "motion", "ballot", "abstain")));
		return votes ? new Act(Measure.VOTES, "ACT_VOTE") : null;
	}

	/** Whether the people counted are said to be of an army. */
	static boolean isArmed(Sentence sentence, Quantity quantity, Counted counted) {
		Token head = sentence.token(counted.head());
		int after = counted.last() + 1;
		boolean of = sentence.word(after).matches("of|from")
				&& head.hasLemma("member", "man", "woman", "personnel", "recruit", "instructor", "officer", "reserve");
		for (int i = after + 1; of && i < Math.min(sentence.size(), after + NEAR); i++) {
			Token token = sentence.token(i);
			if (!token.tag().matches("NN.*|DT|POS|JJ.*|PRP\\$|HYPH|VBN") && !token.is("'s", "-")) {
				break;
			}
			if (ARMED.matcher(sentence.word(i)).matches()
					|| (token.is("guard") && sentence.token(i - 1).is("national"))) {
				return !sentence.token(i - 1).is("police", "security", "air", "salvation");
			}
		}
		int noun = quantity.first() - 2;
		return head.hasLemma("man", "woman") && noun >= 0 && sentence.token(noun).hasLemma("contingent", "garrison")
				&& sentence.token(noun + 1).is("of", ",");
	}

}
