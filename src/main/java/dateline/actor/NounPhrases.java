package dateline.actor;

import java.util.Set;

import dateline.text.Sentence;

/**
 * Where a noun phrase begins by the words before its noun, and ends: "the charity" of
 * "the charity Harbour Aid". A noun with nothing before it is its own phrase.
 */
final class NounPhrases {

	/** Nouns that say what a name before them is. */
	private static final Set<String> GROUPS = Set.of("party", "movement", "militia", "group", "charity", "gang");

	private static final Set<String> OUTLETS = Set.of("newspaper", "daily", "weekly", "magazine", "website", "agency",
			"channel", "network", "broadcaster", "tabloid", "station");

	private NounPhrases() {
	}

	/** The first token of a noun phrase that ends here, its article included. */
	static int firstOf(Sentence sentence, int noun) {
		int first = noun;
		while (first > 0 && sentence.token(first - 1).tag().matches("NN|JJ|HYPH")) {
			first--;
		}
		return (first > 0 && sentence.token(first - 1).is("the", "a", "an")) ? first - 1 : first;
	}

	/** Whether no further noun follows in the phrase: "agency" of "the state agency,". */
	static boolean isLast(Sentence sentence, int noun) {
		return noun + 1 == sentence.size() || !(sentence.token(noun + 1).isNoun()
				|| sentence.token(noun + 1).tag().matches("POS|HYPH") || isBeforeAdjective(sentence, noun));
	}

	/** "State" of "the state anti-graft agency": the noun that ends it comes later. */
	private static boolean isBeforeAdjective(Sentence sentence, int noun) {
		return noun + 2 < sentence.size() && sentence.token(noun + 1).tag().equals("JJ")
				&& sentence.token(noun + 2).tag().equals("NN");
	}

	/** Whether "the", "both" or a number opens the phrase of a plural: "two firms". */
	static boolean isCounted(Sentence sentence, int noun) {
		int first = noun;
		while (first > 0 && sentence.token(first - 1).tag().matches("NN|JJ|HYPH|NNP|VBG")) {
			first--;
		}
		return first > 0
				&& (sentence.token(first - 1).tag().equals("CD") || sentence.token(first - 1).is("the", "both"));
	}

	/** The first token of a body with the noun before it: "the charity Harbour Aid". */
	static int firstWithNoun(Name name) {
		int noun = name.first() - 1;
		boolean beside = noun >= 0 && name.entry() == null && name.sentence().token(noun).tag().equals("NN")
				&& name.type() != ActorType.COUNTRY;
		return beside ? firstOf(name.sentence(), noun) : name.first();
	}

	/** The last token of a body with the noun behind it: "the Lumen party". */
	static int lastWithNoun(Sentence sentence, int last, ActorType type) {
		int at = last + 1;
		if (type == ActorType.MEDIA && at < sentence.size()
				&& sentence.token(at).is("news", "television", "TV", "radio")) {
			at++;
		}
		Set<String> nouns = (type == ActorType.MEDIA) ? OUTLETS : GROUPS;
		boolean body = at < sentence.size() && sentence.token(at).tag().equals("NN")
				&& (type == ActorType.MEDIA || type == ActorType.ORGANIZATION || type == ActorType.ARMED_GROUP)
				&& nouns.contains(sentence.token(at).text())
				&& !(at + 1 < sentence.size() && (sentence.token(at + 1).isNoun() || sentence.token(at + 1).is("-")));
		return body ? at : last;
	}

}
