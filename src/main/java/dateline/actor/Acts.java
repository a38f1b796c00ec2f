package dateline.actor;

import java.util.Locale;
import java.util.Set;

import dateline.text.Lexicon;
import dateline.text.Sentence;
import dateline.text.Token;

/**
 * What governments do, from {@code actor/acts.tsv}: before an act, an adjective or a
 * capital stands for the government ("the Kenyan proposal", "Paris's claim"), before
 * another noun it is no actor ("the Hungarian minority", "Paris's airport").
 */
final class Acts {

	private final Set<String> acts = Lexicon.words("actor/acts.tsv");

	/** "Proposal", "claim". */
	boolean isAct(Token token) {
		return this.acts.contains(token.lemma().toLowerCase(Locale.ROOT));
	}

	/** "The Kenyan peace proposal", "the Kenyans agreed". */
	boolean isActing(Sentence sentence, int adjective) {
		boolean people = sentence.token(adjective).tag().matches("NNP?S");
		int at = adjective + 1;
		while (at < sentence.size() && at < adjective + 4
				&& (sentence.token(at).isNoun() || sentence.token(at).tag().matches("JJ|HYPH|VBN"))) {
			if (isAct(sentence.token(at))) {
				return true;
			}
			at++;
		}
		return people && at == adjective + 1 && sentence.token(adjective).isRelated("nsubj");
	}

}
