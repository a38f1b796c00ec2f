package dateline.claim;

import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Whether who counts is another than the speaker of the words around: "Organisers said
 * 100,000 had marched, while <em>police</em> put it at 30,000", "the 112,000 that <em>the
 * agency</em> reported". Not where they stand in one clause with what is said.
 */
final class CountersApart {

	private CountersApart() {
	}

	/**
	 * Whether another than the speaker around it gives the number: "…, while
	 * <em>police</em> put it at 30,000", "the 112,000 that <em>the agency</em> reported".
	 */
	static boolean is(Counting counting, Token counter) {
		if (counter.index() >= counting.quantity().next()) {
			return true;
		}
		for (int i = counter.index() - 1; i >= Math.max(0, counter.index() - 5); i--) {
			if (counting.sentence().token(i).is("while", "whereas", "although", "though")) {
				return true;
			}
			boolean ended = i > 1 && counting.sentence().token(i).is("and", "but")
					&& counting.sentence().token(i - 1).is(",")
					&& (counting.sentence().token(i - 2).hasLemma("say", "tell", "add", "report", "claim", "announce")
							|| isPutting(counting.sentence(), counter));
			if (ended) {
				return true;
			}
			if (counting.sentence().token(i).is(",") || counting.sentence().token(i).isVerb()) {
				return false;
			}
		}
		return false;
	}

	/** "…, and <em>a military source</em> put the shortfall at 3,000". */
	private static boolean isPutting(Sentence sentence, Token counter) {
		Token verb = sentence.head(counter);
		return counter.isNoun() && verb != null && verb.isVerb() && verb.hasLemma("put")
				&& verb.index() > counter.index();
	}

}
