package dateline.story;

import java.util.Set;

import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Whether a preposition of place tells only where those are who speak, or whose office or
 * shares something is: "officials <em>in</em> Brussels", "said <em>in</em> Paris", "a
 * stake <em>in</em> Kenya". Not "a bomb outside the embassy in Kabul".
 * {@link OtherScenes} knows who speaks by the parse.
 */
final class SourcePlaces {

	private static final Set<String> SPEAKERS = Set.of("authorities", "embassy", "consulate", "ambassador",
			"government", "ministry", "leaders", "ministers", "official", "officials", "source", "sources", "reporters",
			"journalists", "diplomat", "diplomats", "spokesman", "spokeswoman", "analyst", "analysts", "correspondent",
			"newspaper", "headquarters", "office", "share", "shares", "stake", "stakes", "investors", "confidence",
			"investment", "interest");

	private SourcePlaces() {
	}

	static boolean is(Sentence sentence, int preposition) {
		if (preposition == 0) {
			return false;
		}
		Token before = sentence.token(preposition - 1);
		return before.hasLemma("say", "tell", "speak")
				|| (SPEAKERS.contains(sentence.word(preposition - 1)) && !isBuilding(sentence, preposition - 1));
	}

	/** "a bomb <em>outside the governor's office</em> in Cali". */
	private static boolean isBuilding(Sentence sentence, int noun) {
		int at = noun - 1;
		while (at > 0 && sentence.token(at).tag().matches("DT|JJ.*|NN.*|POS|PRP\\$")) {
			at--;
		}
		return sentence.token(noun).is("office", "headquarters", "embassy", "consulate", "newspaper", "ministry")
				&& at >= 0 && sentence.word(at).matches("outside|near|at|inside|around|into");
	}

}
