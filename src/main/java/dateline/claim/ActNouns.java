package dateline.claim;

import dateline.claim.Acts.Act;
import dateline.claim.UnitLexicon.Role;
import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * What befell the people counted, by the noun before "of": ACT_NOUN, "the detention of 14
 * others", "the loss of the lives of 12"; not "affected the lives of 400".
 */
final class ActNouns {

	/** What is done to the lives of those who die. */
	private static final String[] TAKE = { "claim", "cost", "take", "end", "lose", "cut" };

	private ActNouns() {
	}

	/** The act; null where no noun of one leads to the number. */
	static @Nullable Act of(Sentence sentence, int before, UnitLexicon lexicon) {
		if (before < 2 || !sentence.token(before - 1).is("of")
				|| !(sentence.token(before - 2).isNoun() || sentence.token(before - 2).tag().equals("VBG"))) {
			return null;
		}
		Measure measure = lexicon.act(Role.NOUN, sentence.token(before - 2));
		return (measure != null && !isKept(sentence, before - 2)) ? new Act(measure, "ACT_NOUN") : null;
	}

	/** "affected <em>the lives</em> of 400 people": nobody took them. */
	private static boolean isKept(Sentence sentence, int noun) {
		int led = sentence.word(noun - 1).equals("the") ? noun - 2 : noun - 1;
		Token verb = sentence.head(sentence.token(noun));
		boolean taken = (led >= 0 && (sentence.token(led).hasLemma(TAKE)
				|| (sentence.token(led).is("of", "in") && sentence.word(led - 1).equals("loss"))))
				|| (verb != null && verb.hasLemma(TAKE));
		return sentence.token(noun).hasLemma("life") && !taken;
	}

}
