package dateline.actor;

import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * What a noun in apposition says of a name: "the regulator, X,", "X, a gang that". The
 * noun must be the last of its phrase: "X, the airline's director" is no airline. Null
 * where no noun of a body stands there.
 */
final class NounsInCommas {

	/** Words of an apposition before its noun. */
	private static final int REACH = 6;

	private final BodyNouns nouns;

	NounsInCommas(BodyNouns nouns) {
		this.nouns = nouns;
	}

	/** What the noun before or else behind the name says. */
	@Nullable ActorType of(Name name) {
		ActorType before = before(name);
		return (before != null) ? before : behind(name);
	}

	/** "The operator, X (XY), has denied", "the civil aviation authority, the XY,". */
	@Nullable ActorType before(Name name) {
		Sentence sentence = name.sentence();
		int comma = DefiniteNames.before(name);
		if (comma < 1 || !sentence.token(comma).is(",")
				|| !(sentence.token(comma - 1).tag().equals("NN") || BodyNouns.isStartUp(sentence, comma - 1))
				|| !(isClosed(name) || (name.type() != null && !name.isPerson() && isAtHome(name)))) {
			return null;
		}
		int first = withPlace(sentence, NounPhrases.firstOf(sentence, comma - 1));
		boolean phrase = sentence.token(first).is("the", "a", "an")
				|| (first > 0 && sentence.token(first - 1).tag().matches("POS|PRP\\$"));
		boolean worker = name.isPerson() && sentence.token(first).is("a", "an") && sentence.token(comma - 1)
			.is("miner", "producer", "operator", "developer", "contractor", "manufacturer");
		return phrase && !worker && !(name.isPerson() && belongs(sentence, first)) ? this.nouns.at(sentence, comma - 1)
				: null;
	}

	/** "A Lima news site": over the place or nation to the article. */
	private static int withPlace(Sentence sentence, int first) {
		int at = first - 1;
		while (at > 0 && NameParts.isCapital(sentence.token(at)) && sentence.token(at).tag().matches("NNP|JJ")) {
			at--;
		}
		return (at >= 0 && at < first - 1 && sentence.token(at).is("a", "an", "the")) ? at : first;
	}

	/**
	 * "The head of the commission, X", "a doctor in the group, X": X is no commission.
	 */
	private static boolean belongs(Sentence sentence, int first) {
		int at = first - 1;
		while (at > 0 && sentence.token(at).tag().matches("POS|PRP\\$|DT|NN.*|JJ")) {
			at--;
		}
		return at > 0 && sentence.token(at).tag().matches("IN|TO") && sentence.token(at - 1).isNoun();
	}

	/** The noun of "the regulator, X", -1 if no such phrase is before the name. */
	int describedBefore(Name name) {
		return (before(name) != null) ? DefiniteNames.before(name) - 1 : -1;
	}

	/** Whether a name ends its phrase: "X (XY)", "X, which". */
	static boolean isClosed(Name name) {
		Token after = name.after();
		return after == null || after.is(",", "(", ".", ";", "-", "–", "—");
	}

	/** "Its owner, Lumen Rederi of Lumeport,": closed by its town. */
	static boolean isAtHome(Name name) {
		Sentence sentence = name.sentence();
		int of = name.last() + 1;
		return of + 2 < sentence.size() && sentence.token(of).is("of")
				&& NameParts.isCapitalNoun(sentence.token(of + 1)) && sentence.token(of + 2).is(",", ".");
	}

	/**
	 * "Grey Otter, a gang of extortionists that appeared in 2019", "X, Italy's largest
	 * bank,".
	 */
	@Nullable ActorType behind(Name name) {
		Sentence sentence = name.sentence();
		int from = firstBehind(name);
		for (int i = from; from >= 0 && i < Math.min(sentence.size(), from + REACH + 2); i++) {
			boolean ends = NounPhrases.isLast(sentence, i);
			if ((sentence.token(i).tag().equals("NN") || BodyNouns.isPeriodical(sentence.token(i))) && ends) {
				return isPredicated(sentence, i + 1) || isSaying(sentence, i) ? null : this.nouns.at(sentence, i);
			}
			if (!sentence.token(i).tag().matches("JJ.?|NN.*|HYPH|VBG|VBN|POS|RB")) {
				return null;
			}
		}
		return null;
	}

	/** "North of X, the company that runs it said": the noun is who says it. */
	private static boolean isSaying(Sentence sentence, int noun) {
		Token verb = sentence.token(noun).isRelated("nsubj") ? sentence.head(sentence.token(noun)) : null;
		return verb != null && verb.index() > noun && Speech.isVerb(verb)
				&& sentence.tokens().subList(noun, verb.index()).stream().noneMatch((token) -> token.is(","));
	}

	/** "Said X, the union had": the noun is the subject of what stands here. */
	private static boolean isPredicated(Sentence sentence, int at) {
		if (at == sentence.size() || !sentence.token(at).tag().matches("VB[DZP]?|MD|RB.?|VBN")) {
			return false;
		}
		boolean participle = sentence.token(at).tag().equals("VBN") && at + 1 < sentence.size()
				&& sentence.token(at + 1).is("by", "in", "on", "to", "for", "with", "at");
		boolean founded = at + 2 < sentence.size() && sentence.token(at).is("set") && sentence.token(at + 1).is("up")
				&& sentence.token(at + 2).is("by", "in", "to", "after", "for");
		return !participle && !founded;
	}

	/**
	 * The first word behind "a", "the" or "Italy's" in an apposition behind the name, -1
	 * without any.
	 */
	static int firstBehind(Name name) {
		Sentence sentence = name.sentence();
		int start = name.behindBracket() + 1;
		if (start >= sentence.size() || !sentence.token(start - 1).is(",")) {
			return -1;
		}
		if (sentence.token(start).is("a", "an", "the", "one", "its", "their")) {
			return start + 1;
		}
		int owner = start;
		while (owner < Math.min(sentence.size(), start + 3) && sentence.token(owner).isName()) {
			owner++;
		}
		return (owner > start && owner < sentence.size() && sentence.token(owner).tag().equals("POS")) ? owner + 1 : -1;
	}

}
