package dateline.actor;

import dateline.text.Sentence;

/**
 * Where a noun phrase begins by the words before its noun: "the charity" of "the charity
 * Harbour Aid". A noun with nothing before it is its own phrase.
 */
final class NounPhrases {

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

	/** The first token of a body with the noun before it: "the charity Harbour Aid". */
	static int firstWithNoun(Name name) {
		int noun = name.first() - 1;
		boolean beside = noun >= 0 && name.entry() == null && name.sentence().token(noun).tag().equals("NN")
				&& name.type() != ActorType.COUNTRY;
		return beside ? firstOf(name.sentence(), noun) : name.first();
	}

}
