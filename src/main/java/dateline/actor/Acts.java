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

	private static final Set<String> THINGS = Set.of("vessel", "ship", "boat", "tug", "trawler", "tanker", "company",
			"firm", "maker", "startup", "charity", "group", "worker", "market", "industry", "manufacturer", "magazine",
			"expert", "analyst", "consultant", "lawyer", "agency", "website", "survivor");

	private final Set<String> acts = Lexicon.words("actor/acts.tsv");

	/** "Proposal", "claim". */
	boolean isAct(Token token) {
		return this.acts.contains(token.lemma().toLowerCase(Locale.ROOT));
	}

	/** "A Laotian diplomat": one of its people is not the state. */
	private static boolean isSomebody(Sentence sentence, int adjective) {
		int next = adjective + 1;
		return adjective > 0 && sentence.token(adjective - 1).is("a", "an") && next < sentence.size()
				&& sentence.token(next).tag().equals("NN")
				&& sentence.token(next)
					.is("diplomat", "citizen", "national", "civilian", "soldier", "detainee", "captive", "hostage",
							"prisoner", "official", "politician", "negotiator", "ally", "student", "tourist")
				&& !(next + 1 < sentence.size() && sentence.token(next + 1).isNoun());
	}

	/** "The Norwegian rescue vessel": what only does the act is no government. */
	private static boolean isThing(Sentence sentence, int at) {
		return at < sentence.size() && THINGS.contains(sentence.token(at).lemma());
	}

	/** "The Norwegian rescue vessel", "a Kenyan fishing vessel": no state's ship. */
	private static boolean isTrade(Sentence sentence, int at) {
		return sentence.token(at).lemma().matches("vessel|ship|boat|helicopter") && sentence.token(at - 1)
			.is("rescue", "fishing", "cargo", "merchant", "research", "survey", "cruise", "container", "salvage",
					"passenger", "supply", "commercial", "tourist", "civilian", "private");
	}

	/** "The Kenyan peace proposal", "the Kenyans agreed". */
	boolean isActing(Sentence sentence, int adjective) {
		boolean people = sentence.token(adjective).tag().matches("NNP?S");
		int at = adjective + 1;
		if (isSomebody(sentence, adjective)) {
			return false;
		}
		while (at < sentence.size() && at < adjective + 4
				&& (sentence.token(at).isNoun() || sentence.token(at).tag().matches("JJ|HYPH|VBN"))) {
			if (isAct(sentence.token(at))) {
				return !isThing(sentence, at + 1) && !isTrade(sentence, at);
			}
			at++;
		}
		return people && at == adjective + 1 && sentence.token(adjective).isRelated("nsubj");
	}

}
