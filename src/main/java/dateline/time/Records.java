package dateline.time;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Tells "since" after a superlative, "the worst flood since 1998", from "since" that
 * gives a time. There the year is that of another flood and nothing lasts since then: the
 * rule says so, and no event or figure is dated by it. Only a clause of its own is: "the
 * deadliest crash since 2018, when 189 people died".
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
	 * Such a "since" with its date; null for any other, and where a clause tells more.
	 */
	static @Nullable Reading read(Scene scene, int at) {
		if (!scene.at(at).is("since") || !isCompared(scene, at)) {
			return null;
		}
		Reading since = Grammar.read(scene, at);
		boolean told = since != null && scene.at(since.end()).is(",") && scene.at(since.end() + 1).is("when");
		return (since == null || told) ? null : since.by(DateRule.RECORD);
	}

	/** Whether a clause tells what happened then: "since 2018, when 189 people died". */
	static boolean isTold(Scene scene, int at) {
		Reading since = (scene.at(at).is("since") && isCompared(scene, at)) ? Grammar.read(scene, at) : null;
		return since != null && scene.at(since.end()).is(",") && scene.at(since.end() + 1).is("when");
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
