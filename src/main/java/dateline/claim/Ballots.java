package dateline.claim;

import java.math.BigDecimal;

import dateline.claim.NumberWords.Read;
import dateline.text.AnnotatedText;
import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Which two numbers are the votes of a ballot, those for and those against: BALLOT, "by
 * <em>312</em> votes to <em>140</em>", "a <em>52</em>-<em>48</em> vote". None where no
 * vote is named before them or right behind ("won by 52 to 48"), and none of odds ("by a
 * margin of three to one").
 */
final class Ballots {

	private Ballots() {
	}

	/** The votes that this number counts, null for other numbers. */
	static @Nullable Meaning of(AnnotatedText text, Sentence sentence, Quantity quantity) {
		if (!is(sentence, quantity.number())) {
			return null;
		}
		Token number = sentence.token(quantity.next() - 1);
		Span vote = sentence.tokens()
			.stream()
			.filter((token) -> token.hasLemma("vote", "ballot") && Math.abs(token.index() - number.index()) < 10)
			.findFirst()
			.orElse(number)
			.span();
		return new Meaning(Measure.VOTES, "votes", text.text(vote), vote, number.index(), true, "BALLOT");
	}

	/** "a vote of 52 to 48", "a 52-48 vote", "312 votes to 140": either number. */
	static boolean is(Sentence sentence, int at) {
		int first = at;
		if (isJoint(sentence.word(at - 1)) && at > 1) {
			first = sentence.token(at - 2).hasLemma("vote") ? at - 3 : at - 2;
		}
		Read one = NumberWords.read(sentence, first);
		if (one == null || (first != at && one.next() > at)) {
			return false;
		}
		int joint = (one.next() < sentence.size() && sentence.token(one.next()).hasLemma("vote")) ? one.next() + 1
				: one.next();
		Read other = NumberWords.read(sentence, joint + 1);
		if (!isJoint(sentence.word(joint)) || other == null || isOdds(other) || (first != at && joint != at - 1)) {
			return false;
		}
		boolean voted = joint > one.next()
				|| (other.next() < sentence.size() && sentence.token(other.next()).hasLemma("vote"));
		for (int i = Math.max(0, first - 6); i < first; i++) {
			voted |= sentence.token(i).hasLemma("vote", "ballot");
		}
		return voted;
	}

	/** "by a margin of three to one" tells no votes. */
	private static boolean isOdds(Read other) {
		return other.value().compareTo(BigDecimal.ONE) == 0;
	}

	private static boolean isJoint(String word) {
		return word.equals("to") || word.equals("-") || word.equals("–");
	}

}
