package dateline.claim;

import java.util.Objects;

import dateline.text.EntityType;
import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * What a number's own words tell of its place beside names: whether it is a number of the
 * story at all, of the whole country, or of the country that is its subject.
 */
final class StoryCounts {

	private StoryCounts() {
	}

	/**
	 * What is promised, sent for, viewed, or only a part of a body or a row is not where
	 * the story is: "promised 1,200 tents", "a committee of five engineers", "the first
	 * of four planes", "viewed 900,000 times", "12 were in a critical condition".
	 */
	static boolean isApart(Counting counting) {
		Sentence sentence = counting.sentence();
		int first = counting.quantity().first();
		boolean part = first > 1 && sentence.token(first - 1).is("of")
				&& sentence.token(first - 2)
					.hasLemma("first", "second", "third", "last", "committee", "commission", "panel", "team",
							"delegation", "board");
		boolean condition = sentence.tokens()
			.stream()
			.anyMatch((token) -> token.is("condition") && token.index() > 0 && sentence.token(token.index() - 1)
				.is("critical", "stable", "serious", "grave", "good", "life-threatening"));
		return counting.meaning().rule().equals("TIMES") || part || (condition && !isKilled(counting))
				|| (!counting.meaning().befallsPeople()
						&& (isToCome(counting) || isOnline(sentence) || isInstitution(sentence)));
	}

	private static boolean isOnline(Sentence sentence) {
		return sentence.tokens().stream().anyMatch((token) -> token.is("online", "website", "web"));
	}

	/** "In the House of Representatives, 30 members signed": where that sits. */
	private static boolean isInstitution(Sentence sentence) {
		return sentence.size() > 3 && sentence.token(0).is("in", "at") && sentence.token(1).is("the")
				&& sentence.token(2).isName() && sentence.token(2).entity() != EntityType.LOCATION;
	}

	private static boolean isKilled(Counting counting) {
		return counting.meaning().measure() == Measure.KILLED;
	}

	private static boolean isToCome(Counting counting) {
		Sentence sentence = counting.sentence();
		Token at = sentence.token(counting.meaning().anchor());
		for (int steps = 0; at != null && steps <= sentence.size(); steps++) {
			boolean later = sentence.children(at, "aux", "mark").stream().anyMatch((each) -> each.is("will", "to"));
			if (at.isVerb() && (at.hasLemma("promise", "pledge", "offer", "propose", "demand", "appoint", "request",
					"threaten", "intend")
					|| (later && at.hasLemma("arrive", "come", "send", "fly", "deploy", "pay", "join", "receive",
							"deliver", "bring", "provide", "travel")))) {
				return true;
			}
			at = sentence.head(at);
		}
		return false;
	}

	/** "cost 41 lives <em>nationwide</em>": right behind what is counted. */
	static boolean isCountrywide(Counting counting) {
		return counting.sentence().word(counting.end()).matches("nationwide|countrywide|nationally");
	}

	/** "312 people had been detained nationwide". */
	static boolean isNationwide(Counting counting) {
		Region right = Region.shared(counting);
		return counting.sentence()
			.tokens()
			.stream()
			.anyMatch((token) -> right.has(token) && token.is("nationwide", "countrywide", "nationally"));
	}

	/** The country of "Chad is host to 610,000 refugees", "Lodge accounts for 77%". */
	static @Nullable Token host(Counting counting) {
		Sentence sentence = counting.sentence();
		Token at = sentence.token(counting.quantity().number());
		for (int steps = 0; at != null && steps < 5; steps++) {
			boolean home = at.is("host", "home") && !sentence.children(at, "cop").isEmpty();
			boolean verb = at.isVerb() && at.hasLemma("account", "host", "shelter");
			if (home || verb) {
				Token subject = sentence.child(at, "nsubj").orElse(null);
				return (subject != null && subject.index() < counting.quantity().first()) ? subject : null;
			}
			if (at.isVerb()) {
				return null;
			}
			at = sentence.head(at);
		}
		return null;
	}

	/** The "there" of "killed three soldiers there", not of "there were three". */
	static boolean isThere(Sentence sentence, Token token) {
		return token.is("there") && token.tag().equals("RB") && token.isRelated("advmod")
				&& sentence.head(token) != null && Objects.requireNonNull(sentence.head(token)).isVerb();
	}

}
