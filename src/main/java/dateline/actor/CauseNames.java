package dateline.actor;

import java.util.Objects;
import java.util.Set;

import dateline.text.EntityType;
import dateline.text.Token;

/**
 * Whether several words with capitals are one name: that of a body for or against
 * something ("Bread for All", "Doctors Against Hunger", "Hands Off Our Rivers"), or plain
 * words that no people are ("Transparency Watch").
 */
final class CauseNames {

	/** Words that nothing but a name has in capitals within it. */
	private static final Set<String> CAPITAL_LINKS = Set.of("Against", "Without", "Off", "Not", "Before", "Over",
			"Beyond", "Our", "For", "With", "Behind", "From", "Of", "In", "Now", "All", "To", "Under", "My", "Your",
			"Their", "Us");

	/** For what bodies are that are called so. */
	private static final Set<String> CAUSES = Set.of("peace", "justice", "care", "rights", "freedom", "democracy",
			"change", "life", "equality", "action", "climate", "health", "safety", "reform", "future", "choice", "land",
			"education", "hope", "accountability", "transparency", "unity", "liberty", "truth", "progress", "animals",
			"development", "children", "families", "nature", "housing", "independence", "reconciliation", "survival",
			"responsibility", "integrity", "solutions", "dignity", "labour", "labor", "work", "bread", "water",
			"homeland", "fatherland", "motherland", "order", "dawn", "solidarity", "prosperity", "renewal", "revival",
			"honour", "honor", "sovereignty", "law", "tradition", "faith", "family", "nation", "people", "coast", "sea",
			"mountain", "mountains", "forest", "field", "river", "earth", "country", "security", "welfare", "wellbeing",
			"stability", "courage", "trust", "light", "tomorrow", "home", "strength", "conscience", "citizens",
			"democrats", "socialists", "greens", "liberals", "pensioners", "farmers", "workers", "youth", "reason",
			"heritage", "morality", "decency", "equity", "fairness", "brotherhood", "fraternity", "town", "village",
			"soil", "harvest", "hearth", "anchor", "compass", "bridge", "roots", "identity");

	private CauseNames() {
	}

	/** "Bread", "Freedom": what a party that is called by two words is called by. */
	static boolean isCause(Token token) {
		return NameParts.isCapital(token) && CAUSES.contains(NameParts.lower(token));
	}

	/** "Against", "Now": a capital that only a name gives them. */
	static boolean isLink(Token token) {
		return CAPITAL_LINKS.contains(token.text());
	}

	/**
	 * "Transparency Watch", "Doctors Against Hunger", "Bread for All"; but neither
	 * "Residents of Lume" nor "Senate Republicans".
	 */
	static boolean isOne(Name name) {
		if (name.tokens().stream().allMatch((token) -> token.entity() == EntityType.LOCATION)) {
			return false;
		}
		Token first = name.tokens().getFirst();
		Token last = name.tokens().getLast();
		boolean capital = name.tokens().stream().skip(1).anyMatch((token) -> isLink(token));
		boolean small = name.tokens().stream().anyMatch((token) -> Character.isLowerCase(token.text().charAt(0)));
		if (small && !capital) {
			return isForCause(name);
		}
		boolean plural = last.tag().matches("NNP?S") || last.text().matches("\\p{Lu}{2,}s");
		return capital || first.tag().equals("PRP$") || (!plural && Objects.equals(last.entity(), first.entity()));
	}

	/** "Thai Lawyers for Human Rights"; but "Lawyers for Lima" are only his. */
	private static boolean isForCause(Name name) {
		Token last = name.tokens().getLast();
		return name.tokens().stream().anyMatch((token) -> token.text().equals("for"))
				&& CAUSES.contains(NameParts.lower(last));
	}

}
