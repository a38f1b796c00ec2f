package dateline.claim;

import dateline.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * How many people a place holds: CAPACITY,
 * <ul>
 * <li>"a ground that <em>holds</em> 40,500", "the hall <em>seats</em> 1,200"
 * <li>"against a licensed <em>capacity of</em> 125"
 * </ul>
 * Null where no such place is named before the verb ("the tank holds 1,200").
 */
final class Capacities {

	/** What holds people. */
	private static final String[] VENUES = { "stadium", "ground", "arena", "hall", "theatre", "theater", "cinema",
			"church", "mosque", "cathedral", "temple", "ferry", "ship", "boat", "bus", "prison", "jail", "camp",
			"shelter", "centre", "center", "hospital", "hotel", "venue", "auditorium", "square", "tent", "grandstand",
			"stand", "dormitory", "barracks", "facility", "school", "restaurant", "club", "nightclub", "complex",
			"pavilion", "park", "chamber", "room", "plane", "aircraft", "train", "carriage" };

	private Capacities() {
	}

	/** "a ground that holds 40,500", "the hall seats 1,200". */
	static @Nullable Meaning of(Sentence sentence, Quantity quantity) {
		int verb = quantity.first() - 1;
		if (verb < 1 || !quantity.endsPhrase(sentence) || !quantity.isTens()) {
			return null;
		}
		boolean seats = sentence.token(verb).is("seats", "seated", "seat", "sleeps", "accommodates");
		boolean holds = sentence.token(verb).isVerb() && sentence.token(verb).hasLemma("hold", "accommodate", "house");
		boolean venue = sentence.tokens()
			.subList(Math.max(0, verb - 8), verb)
			.stream()
			.anyMatch((token) -> token.hasLemma(VENUES));
		return ((seats || holds) && venue) ? Meaning.people(Measure.OTHER, sentence, quantity, "CAPACITY") : null;
	}

	/** "a licensed <em>capacity of</em> 125", of a place or not. */
	static @Nullable Meaning licensed(Sentence sentence, Quantity quantity) {
		int of = quantity.first() - 1;
		boolean licensed = of > 0 && sentence.token(of).is("of") && sentence.token(of - 1).is("capacity")
				&& quantity.endsPhrase(sentence) && quantity.isTens();
		return licensed ? Meaning.people(Measure.PEOPLE, sentence, quantity, "CAPACITY") : null;
	}

}
