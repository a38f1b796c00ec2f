package dateline.time;

import java.util.Set;

/**
 * Tells "since" after a superlative, "the worst flood since 1998", from "since" that
 * gives a time. There the year is that of another flood and nothing lasts since then, so
 * that it dates nothing; only a clause of its own is dated by it: "the deadliest crash
 * since 2018, when 189 people died".
 */
final class Records {

	/** How far before "since" the superlative may stand, in words. */
	private static final int REACH = 9;

	/** Nouns that end as superlatives do. */
	private static final Set<String> NOUNS = Set.of("west", "midwest", "forest", "interest", "protest", "arrest",
			"rest", "unrest", "request", "harvest", "contest", "test", "guest", "conquest", "quest", "chest", "nest",
			"latest", "crest", "manifest", "inquest");

	private Records() {
	}

	/**
	 * The word after such a "since" with its date, the place itself where there is none.
	 */
	static int end(Scene scene, int at) {
		if (!scene.at(at).is("since") || !isCompared(scene, at)) {
			return at;
		}
		Reading date = Grammar.operand(scene, scene.skipThe(at + 1));
		if (date == null) {
			return at;
		}
		boolean told = scene.at(date.end()).is(",") && scene.at(date.end() + 1).is("when");
		return told ? scene.skipThe(at + 1) : date.end();
	}

	private static boolean isCompared(Scene scene, int since) {
		for (int i = since - 1; i >= Math.max(0, since - REACH) && scene.at(i).isWord(); i--) {
			String word = scene.at(i).lower();
			boolean superlative = word.length() > 4 && word.endsWith("est") && !NOUNS.contains(word);
			boolean absolute = scene.at(i).is("first", "most", "worst", "best", "fewest", "least")
					&& !scene.at(i - 1).is("at");
			if (superlative || absolute) {
				return true;
			}
		}
		return false;
	}

}
