package dateline.actor;

import java.util.Optional;

import dateline.text.EntityType;
import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Parties and alliances whose own noun is printed small: "the Liberal party", "the Clean
 * Courts alliance". The tagger takes the words before it for adjectives, the recogniser
 * for nothing.
 */
final class SmallNouns {

	private SmallNouns() {
	}

	/** The name before the noun that stands here. */
	static Optional<Name> named(Sentence sentence, int noun) {
		Token head = sentence.token(noun);
		if (noun < 2 || !head.text().matches("party|alliance|coalition|movement|bloc|campaign") || !head.isNoun()
				|| (noun + 1 < sentence.size() && sentence.token(noun + 1).tag().matches("NNS?"))) {
			return Optional.empty();
		}
		int first = noun;
		while (first > 0 && NameParts.isNamePart(sentence.token(first - 1))
				&& sentence.token(first - 1).entity() != EntityType.PERSON
				&& sentence.token(first - 1).entity() != EntityType.LOCATION) {
			first--;
		}
		boolean owned = first > 0 && first < noun
				&& (sentence.token(first - 1).is("the") || sentence.token(first - 1).tag().matches("POS|PRP\\$"));
		boolean one = first == noun - 1;
		boolean named = one ? head.is("party") && sentence.token(first).tag().startsWith("JJ")
				: !sentence.token(noun - 1)
					.is("Street", "Day", "Year", "Christmas", "Eve", "Birthday", "Garden", "Tea", "Halloween", "Easter",
							"War", "Cup", "League");
		boolean ended = one || sentence.token(noun - 1).entity() == null || !sentence.token(noun - 1).isName()
				|| sentence.token(noun - 1).entity() == sentence.token(first).entity();
		return (owned && named && ended)
				? Optional.of(Name.of(sentence, first, noun - 1, ActorType.ORGANIZATION, ActorRule.INSTITUTION))
				: Optional.empty();
	}

}
