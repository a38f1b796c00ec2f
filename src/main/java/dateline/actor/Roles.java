package dateline.actor;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import dateline.text.Lexicon;
import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/** The nouns for what people are, from {@code actor/roles.tsv}. */
final class Roles {

	/** Words of the longest noun in the lexicon. */
	private static final int LONGEST = 5;

	/**
	 * Letters of the shortest plural that is a title: not "Kings Cross", "Queens Park".
	 */
	private static final int SHORTEST = 6;

	/** Classes whose members news calls "the leader" of a country, party or group. */
	private static final List<String> LEADERS = List.of("head-of-government", "president", "monarch", "leader",
			"supreme-leader", "militia-leader", "party-leader", "union-leader", "prince");

	private final Map<String, Role> roles = new HashMap<>();

	Roles() {
		Lexicon.read("actor/roles.tsv", 4)
			.forEach((row) -> this.roles.put(row.get(0),
					new Role(row.get(0), row.get(1), row.get(2).equals("yes"), row.get(3).charAt(0))));
	}

	Collection<Role> all() {
		return this.roles.values();
	}

	/** Whether the noun, in whatever case, is one. */
	boolean has(String noun) {
		return this.roles.containsKey(noun.toLowerCase(Locale.ROOT));
	}

	/** The longest role noun that ends with this token. */
	Optional<Match> endingAt(Sentence sentence, int last) {
		for (int first = Math.max(0, last - LONGEST + 1); first <= last; first++) {
			String key = key(sentence, first, last);
			Role one = this.roles.get(key);
			Role role = (one == null && isOfSeveral(sentence, last))
					? this.roles.get(key.substring(0, key.length() - 1)) : one;
			if (role != null
					&& !(role.isLetters() && !sentence.token(last).text().equals(role.noun.toUpperCase(Locale.ROOT)))) {
				return Optional.of(new Match(role, first, last));
			}
		}
		return Optional.empty();
	}

	/** The longest role noun that ends with this token, if it is a title. */
	Optional<Match> titleEndingAt(Sentence sentence, int last) {
		return endingAt(sentence, last).filter((match) -> match.role().title());
	}

	/**
	 * "Senators Rosa Lind and Paul Okafor": a title before the first of several names.
	 */
	private static boolean isOfSeveral(Sentence sentence, int last) {
		String text = sentence.token(last).text();
		return sentence.token(last).tag().matches("NNPS?|NNS") && text.endsWith("s") && text.length() > SHORTEST
				&& Character.isUpperCase(text.charAt(0)) && last + 1 < sentence.size()
				&& sentence.token(last + 1).isName() && !sentence.token(last + 1).tag().equals("NNPS");
	}

	private static String key(Sentence sentence, int first, int last) {
		StringBuilder key = new StringBuilder();
		for (Token token : sentence.tokens().subList(first, last + 1)) {
			boolean hyphened = token.is("-") || (!key.isEmpty() && key.charAt(key.length() - 1) == '-');
			key.append(key.isEmpty() || hyphened ? "" : " ").append(token.text().toLowerCase(Locale.ROOT));
		}
		return (key.toString().startsWith("then-")) ? key.substring("then-".length()) : key.toString();
	}

	/**
	 * What a person is.
	 *
	 * @param noun the noun, in lower case
	 * @param kind its class
	 * @param title whether it can stand before a name
	 * @param gender m, f or -
	 */
	record Role(String noun, String kind, boolean title, char gender) {

		/** "Lady", "Prince", "Sister": what goes with a name that stands alone. */
		boolean isNoble() {
			return List
				.of("lord", "lady", "baroness", "baron", "viscount", "viscountess", "earl", "countess", "duke",
						"duchess", "prince", "princess", "king", "queen", "pope", "sister", "father", "brother", "dame")
				.contains(this.noun);
		}

		/** "DI", which in small letters is a particle. */
		boolean isLetters() {
			return this.noun.matches("di|ds|acc");
		}

		boolean isHonorific() {
			return this.kind.equals("honorific") || isCourtesy();
		}

		/** "U", "Daw", "Haji": what some print as a part of the name. */
		boolean isCourtesy() {
			return this.kind.equals("courtesy");
		}

		/**
		 * Whether a person known by this role can be called by the other: the premier
		 * "the prime minister", the fire chief "the chief" but not "the police chief".
		 */
		boolean canBeCalled(Role other) {
			boolean others = this.kind.equals("chief") && this.noun.contains(" ") && other.noun.contains(" ")
					&& !this.noun.equals(other.noun);
			if (isHonorific() || other.isHonorific() || others) {
				return false;
			}
			return this.kind.equals(other.kind) || (other.noun.equals("leader") && LEADERS.contains(this.kind))
					|| (other.noun.equals("minister") && this.kind.equals("minister"))
					|| (other.kind.equals("commander") && this.kind.equals("general"))
					|| this.noun.endsWith(" " + other.noun);
		}

	}

	/** A role noun in a sentence. */
	record Match(Role role, int first, int last) {
	}

	/** A role with the country of its holder, where the words give it. */
	record Held(Role role, @Nullable String countryCode, boolean former) {
	}

}
