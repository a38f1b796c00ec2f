package dateline.time;

import java.util.Set;

/**
 * The words that tell a tense: "will", "is to", "plans", and "said", "was", "resigned";
 * not "held" of "will be held", nor "votes" of "the votes on Friday".
 */
final class TenseCues {

	/** Before a noun in -s and not before a verb: "the votes on Friday". */
	static final Set<String> NO_SUBJECT = Set.of("the", "a", "an", "of", "in", "on", "for", "by", "with", "from", "its",
			"his", "her", "their", "our", "my", "your", "'s", "'", "these", "those", "two", "three", "four", "five",
			"several", "many", "some", "more", "other", "and", "or", "all", "no", "any", "as", "at", "to", "such",
			"few");

	private static final Set<String> PARTICIPLE_AFTER = Set.of("be", "been", "being", "to", "will", "the", "a", "an",
			"of", "in", "its", "his", "her", "their", "and", "for", "with", "is", "are");

	private final Words words;

	private final DateLexicon lexicon;

	TenseCues(Words words, DateLexicon lexicon) {
		this.words = words;
		this.lexicon = lexicon;
	}

	/**
	 * Whether it tells the future.
	 * @param from where the date begins, or -1 for a clause behind it
	 */
	boolean isFuture(int at, int from) {
		if (this.words.at(at).is("is", "are") && at >= from - 3 && at >= 0) {
			boolean direct = at == from - 1 && this.lexicon.number("WEEKDAY", this.words.at(from)) > 0;
			int next = this.words.at(at + 1).is("late", "early", "only", "now") ? at + 2 : at + 1;
			if (direct || (next == from - 1 && this.words.at(next).is("in", "on"))) {
				return true;
			}
		}
		if (this.words.at(at).is("to") && this.lexicon.has("AGREED_TO", this.words.at(at + 1)) && isAgreed(at)) {
			return true;
		}
		Word word = this.words.at(at);
		Word before = this.words.at(at - 1);
		if (this.lexicon.has("FUTURE_VERB", word)) {
			return !NO_SUBJECT.contains(before.lower()) && !before.isDash() && !word.capital();
		}
		if (this.lexicon.has("FUTURE_PLURAL", word)) {
			return isPlural(at - 1);
		}
		if (this.lexicon.has("FUTURE_ING", word)) {
			return before.is("is", "are", "'s", "'re", "am");
		}
		if (word.is("next")) {
			return from - at <= 4 && from - at > 1 && this.lexicon.value("UNIT", this.words.at(at + 1)) == null;
		}
		if (this.lexicon.longest("FUTURE", this.words, at) == null) {
			return false;
		}
		boolean told = before.is("had", "been", "than", "the", "a", "originally", "initially", "previously", "first");
		return !(told && word.is("expected", "scheduled", "slated", "planned", "set", "due"))
				&& !(this.words.at(at + 1).is("have") && !word.is("was", "were"))
				&& !(word.is("will", "may") && word.capital()) && !(word.is("could") && isSeen(at + 1));
	}

	/** "agreed to meet again", "invited them to return". */
	private boolean isAgreed(int to) {
		for (int at = to - 1; at > to - 5 && this.words.at(at).isWord(); at--) {
			if (this.words.at(at)
				.is("agreed", "agree", "decided", "invited", "asked", "told", "ordered", "summoned", "planned",
						"promised", "pledged", "vowed", "threatened", "offered")) {
				return !this.words.at(at - 1).is("had", "originally", "initially", "first");
			}
		}
		return false;
	}

	/** "voters", "Georgians", "they", "talks": who votes, meets or goes on. */
	private boolean isPlural(int at) {
		Word word = this.words.at(at);
		boolean name = word.capital() && word.lower().length() > 4 && word.lower().endsWith("s")
				&& !NO_SUBJECT.contains(this.words.at(at - 1).lower());
		return name || this.lexicon.has("FUTURE_SUBJECT", word);
	}

	/** "could be seen", "could not say". */
	private boolean isSeen(int at) {
		int next = this.words.at(at).is("be", "only", "still", "clearly") ? at + 1 : at;
		return this.words.at(next)
			.is("not", "n't", "'t", "see", "hear", "seen", "heard", "find", "reach", "smell", "feel");
	}

	/** Not "held" of "will be held", "been officially opened". */
	boolean isPast(int at) {
		return this.lexicon.has("PAST", this.words.at(at)) && !isParticiple(at);
	}

	private boolean isParticiple(int at) {
		int verb = this.words.at(at - 1).lower().endsWith("ly") ? at - 2 : at - 1;
		return this.words.at(verb)
			.is("be", "been", "being", "get", "to", "stay", "remain", "keep", "stays", "remains", "become", "is",
					"are");
	}

	/** "resigned", by its end. */
	boolean isPastVerb(int at) {
		Word word = this.words.at(at);
		return word.lower().length() > 3 && word.lower().endsWith("ed") && !isParticiple(at)
				&& !PARTICIPLE_AFTER.contains(this.words.at(at - 1).lower());
	}

	/** Also a verb whose past looks like its present: "he quit", not "will quit". */
	boolean isToldPast(int at) {
		boolean same = this.words.at(at).is("quit", "cut", "put", "shut", "hit", "burst", "spread", "cost", "beat")
				&& !this.words.at(at - 1)
					.is("will", "would", "to", "may", "might", "could", "should", "must", "can", "not", "the", "a");
		return same || isPast(at) || isPastVerb(at);
	}

}
