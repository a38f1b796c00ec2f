package dateline.actor;

import java.util.Objects;
import java.util.Set;

import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Tells from the words around a name that it is a ship's: "the ferry Clara", "the Doña
 * Clara sank", "the MV Clara". A ship acts, but it is no actor.
 */
final class Ships {

	private static final Set<String> KINDS = Set.of("ferry", "ship", "tanker", "vessel", "freighter", "trawler", "boat",
			"yacht", "liner", "steamer", "barge", "tug", "tugboat", "frigate", "destroyer", "corvette", "submarine",
			"cutter", "schooner", "containership", "warship", "minesweeper", "icebreaker", "catamaran", "dredger",
			"lifeboat", "vaporetto", "hydrofoil", "battleship", "cruiser", "sailboat", "motorboat", "speedboat", "rig",
			"drillship", "spacecraft", "satellite", "probe", "rover");

	private static final String[] CARRYING = { "bulk", "aircraft", "car", "vehicle", "crude", "gas", "ore", "livestock",
			"cattle", "cement" };

	private static final String[] SAILING = { "sink", "capsize", "collide", "sail", "founder", "berth", "moor", "dock",
			"drift", "list", "anchor", "ram", "run", "disappear", "vanish", "explode", "burn" };

	/** What stands before the name of a ship and of nothing else. */
	private static final Set<String> PREFIXES = Set.of("MV", "M/V", "MT", "FV", "RMS", "RFA", "USS", "HMS", "USNS",
			"USCGC", "HMAS", "HMCS", "HMNZS", "BRP", "KRI", "INS", "PNS", "HNLMS", "HDMS", "ROKS", "TCG", "CCGS");

	private Ships() {
	}

	/** "MV" before a name. */
	static boolean isPrefix(Token token) {
		return PREFIXES.contains(token.text());
	}

	static boolean isShip(Name name) {
		Sentence sentence = name.sentence();
		int at = name.firstWithTitles() - 1;
		if (at < 0) {
			return false;
		}
		Token before = sentence.token(at);
		boolean kind = before.isNoun() && KINDS.contains(before.text());
		boolean carrier = before.is("carrier") && at > 0 && sentence.token(at - 1).is(CARRYING);
		boolean article = before.is("the") && name.rule() != ActorRule.INSTITUTION;
		return kind || carrier || isExplained(name) || isManned(name) || (article && isSailing(name));
	}

	/** "The Clara, an oil tanker,": the noun in the apposition behind the name. */
	private static boolean isExplained(Name name) {
		Sentence sentence = name.sentence();
		int noun = NounsInCommas.firstBehind(name);
		while (noun >= 0 && noun < sentence.size() && !NounPhrases.isLast(sentence, noun)
				&& sentence.token(noun).tag().matches("JJ.?|NN|HYPH|CD|VBG")) {
			noun++;
		}
		return noun > 0 && noun < sentence.size() && sentence.token(noun).tag().equals("NN") && name.before() != null
				&& Objects.requireNonNull(name.before()).is("the") && (KINDS.contains(sentence.token(noun).text())
						|| (sentence.token(noun).is("carrier") && sentence.token(noun - 1).is(CARRYING)));
	}

	/** "Aboard the Clara", "the Clara's captain". */
	private static boolean isManned(Name name) {
		Sentence sentence = name.sentence();
		boolean article = name.before() != null && name.before().is("the");
		int at = article ? name.first() - 2 : name.first() - 1;
		boolean aboard = name.entry() == null && at >= 0 && sentence.token(at).is("aboard");
		int next = name.last() + 2;
		boolean manned = article && next < sentence.size() && sentence.token(next - 1).tag().equals("POS")
				&& sentence.token(next).is("captain", "skipper", "crew", "hull", "lifeboats", "engines", "cargo");
		return aboard || manned;
	}

	/** "The Doña Clara sank": a verb of ships behind the name and nothing between. */
	private static boolean isSailing(Name name) {
		Sentence sentence = name.sentence();
		int next = name.last() + 1;
		while (next < sentence.size() && sentence.token(next).tag().matches("CD|VBD|RB")
				&& sentence.token(next).is("had", "was", "2", "3", "then", "later")) {
			next++;
		}
		if (next >= sentence.size() || !sentence.token(next).isVerb()) {
			return false;
		}
		boolean aground = sentence.token(next).hasLemma("run")
				&& !(next + 1 < sentence.size() && sentence.token(next + 1).is("aground"));
		boolean down = sentence.token(next).hasLemma("go") && next + 1 < sentence.size()
				&& sentence.token(next + 1).is("down");
		return down || (sentence.token(next).hasLemma(SAILING) && !aground);
	}

}
