package dateline.actor;

import java.util.Set;
import java.util.regex.Pattern;

import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Whether letters that the recogniser takes for an organisation are the name of arms: "42
 * LUMOD infantry fighting vehicles", "the LUMAMS battery", "the LU-T SLX fire units".
 */
final class Weapons {

	private static final Pattern LETTERS = Pattern.compile("\\p{Lu}[\\p{Lu}\\d/-]{2,}|\\p{Lu}+-?\\d+\\p{L}*");

	private static final Set<String> ARMS = Set.of("launcher", "launchers", "missile", "missiles", "battery",
			"batteries", "howitzer", "howitzers", "interceptor", "interceptors", "radar", "radars", "mortar", "mortars",
			"frigate", "frigates", "corvette", "corvettes", "submarine", "submarines", "munition", "munitions",
			"artillery", "gunship", "gunships", "warhead", "warheads", "destroyer", "destroyers", "torpedo",
			"torpedoes", "turret", "turrets", "autocannon", "shells");

	/** What is arms only with one of the words before it: "fire units". */
	private static final Set<String> PARTS = Set.of("vehicle", "vehicles", "unit", "units", "system", "systems",
			"carrier", "carriers", "gun", "guns", "car", "cars", "drone", "drones");

	private static final String[] MARTIAL = { "fire", "firing", "fighting", "armoured", "armored", "combat", "infantry",
			"launch", "defence", "defense", "missile", "rocket", "artillery", "radar", "weapon", "weapons", "personnel",
			"propelled", "aircraft", "attack", "strike", "reconnaissance", "surveillance" };

	private Weapons() {
	}

	static boolean isSystem(Name name) {
		if (name.isPerson() || name.entry() != null || name.rule() != ActorRule.RECOGNISED
				|| !LETTERS.matcher(name.tokens().getLast().text()).matches()) {
			return false;
		}
		Sentence sentence = name.sentence();
		int at = name.last() + 1;
		int last = at - 1;
		while (last + 1 < Math.min(sentence.size(), at + 7)
				&& sentence.token(last + 1).tag().matches("NNS?|JJ|HYPH|VB[GN]")
				&& !NameParts.isCapital(sentence.token(last + 1))) {
			last++;
		}
		while (last >= at && !sentence.token(last).isNoun()) {
			last--;
		}
		if (last < at) {
			return false;
		}
		Token noun = sentence.token(last);
		boolean martial = sentence.tokens().subList(at, last).stream().anyMatch((token) -> token.is(MARTIAL));
		return ARMS.contains(noun.text()) || (martial && PARTS.contains(noun.text()));
	}

}
