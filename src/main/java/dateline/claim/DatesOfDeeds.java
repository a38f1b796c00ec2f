package dateline.claim;

import dateline.text.Sentence;
import dateline.text.Token;
import dateline.time.DatePhrase;

/**
 * Which date is that of another deed than the number's: "jailed <em>on Friday</em> for
 * taking $5 million", "the area hit <em>on Thursday</em>".
 */
final class DatesOfDeeds {

	/** "hit on Thursday" of "the area hit on Thursday". */
	static boolean isOfNoun(Sentence sentence, Token date, Token number) {
		Token at = date;
		for (int steps = 0; at != null && steps <= sentence.size(); steps++) {
			if (at.isVerb()) {
				return at.isRelated("acl", "acl:relcl", "dep") && !sentence.isBelow(number, at);
			}
			at = sentence.head(at);
		}
		return false;
	}

	/**
	 * "began a campaign on Monday which will reach 1.2 million", "marched on Monday in a
	 * walkout that has closed 900 schools", "were there by Monday and another 3,500 would
	 * come": not of that day.
	 */
	static boolean isOfAnotherTense(Sentence sentence, Token date, Token number) {
		Token at = number;
		for (int steps = 0; at != null && steps <= sentence.size(); steps++) {
			if (at.isVerb() && !sentence.isBelow(date, at)) {
				boolean lasts = sentence.children(at, "aux")
					.stream()
					.anyMatch((each) -> each.is("will", "has", "have", "would", "could", "may", "might"));
				boolean comes = sentence.children(at, "aux")
					.stream()
					.anyMatch((each) -> each.is("will", "would") && each.index() > date.index());
				if ((lasts && at.isRelated("acl:relcl")) || (comes && at.isRelated("conj"))) {
					return true;
				}
			}
			at = sentence.head(at);
		}
		return false;
	}

	/** "took in 17 ships, the port <em>said on Wednesday</em>, three of them tankers". */
	static boolean isOfSaying(Sentence sentence, DatePhrase date, Token first) {
		int say = first.index() - 1;
		while (say > 0 && sentence.token(say).is("on", "in", "late", "early", "reporters", "journalists")) {
			say--;
		}
		boolean inserted = sentence.tokens().subList(0, Math.max(0, say)).stream().anyMatch((token) -> token.is(","));
		return inserted && sentence.token(Math.max(0, say)).hasLemma("say", "tell", "report", "announce")
				&& sentence.tokens().stream().anyMatch((token) -> token.is(",") && token.span().begin() == date.end());
	}

	/** "fined it 45 million for failing to report between 2017 and 2021". */
	static boolean isOfDeed(Sentence sentence, int from, int to) {
		for (int i = from; i + 1 < to; i++) {
			if (sentence.token(i).is("for", "over") && sentence.token(i + 1).tag().equals("VBG")) {
				return true;
			}
		}
		return false;
	}

	/**
	 * "jailed on Friday for taking $5 million", "resigned on Wednesday, a day after
	 * police arrested nine": the day is not when that was; it is that of "marched on
	 * Friday before police arrested nine".
	 */
	static boolean isReason(Sentence sentence, Token date, Token number, boolean day) {
		for (int i = date.index() + 1; i + 1 < number.index(); i++) {
			if ((sentence.token(i).is("after") || (!day && sentence.token(i).is("before"))) && sentence.tokens()
				.subList(i, sentence.size())
				.stream()
				.anyMatch((each) -> each.tag().matches("VB[DPZ]"))) {
				return true;
			}
			if (sentence.token(i).is("for", "over") && sentence.token(i + 1).tag().equals("VBG")) {
				return true;
			}
		}
		return false;
	}

}
