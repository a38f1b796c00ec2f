package dateline.actor;

import java.util.Set;

import dateline.text.Sentence;
import dateline.text.Token;

/**
 * A force whose name only ever qualifies a thing or one man: "Iranian military
 * commander", "a U.S. military base". People who speak for it are not meant: "a military
 * spokesman".
 */
final class Modifiers {

	private static final Set<String> VOICES = Set.of("official", "officials", "spokesman", "spokeswoman",
			"spokesperson", "sources", "source", "statement", "officers", "leaders", "chiefs", "command", "leadership",
			"operation", "operations", "personnel", "raid", "strike", "strikes", "airstrike", "airstrikes", "attack",
			"attacks", "offensive", "patrol", "patrols", "convoy", "convoys", "units", "unit", "presence", "vessels",
			"aircraft", "helicopters", "helicopter", "planes", "jets", "drones", "drone", "ships", "ship",
			"checkpoint");

	private static final Set<String> VOICES_ONLY = Set.of("official", "officials", "spokesman", "spokeswoman",
			"spokesperson", "sources", "source", "statement", "chief", "commander", "captain");

	private Modifiers() {
	}

	static boolean isMerely(Draft draft) {
		if (draft.type() == ActorType.MILITARY && draft.fullest().equals("Armed Forces")) {
			return draft.extents.stream().noneMatch(Draft.Extent::isSubject);
		}
		if (draft.fullest().equals("Coast Guard")) {
			return draft.extents.stream().allMatch(Modifiers::stands);
		}
		return draft.type() == ActorType.MILITARY && draft.extents.stream().allMatch(Modifiers::qualifies);
	}

	/** "The coastguard helicopter": before a thing, and no voice of it. */
	private static boolean stands(Draft.Extent extent) {
		int next = extent.last() + 1;
		return next < extent.sentence().size()
				&& !Character.isUpperCase(extent.sentence().token(extent.last()).text().charAt(0))
				&& extent.sentence().token(next).tag().matches("NNS?")
				&& !VOICES_ONLY.contains(extent.sentence().token(next).text());
	}

	private static boolean qualifies(Draft.Extent extent) {
		Sentence sentence = extent.sentence();
		int next = extent.last() + 1;
		if (extent.mention().kind() != Mention.Kind.NAME || next >= sentence.size()) {
			return false;
		}
		Token last = sentence.token(extent.last());
		Token noun = sentence.token(next);
		boolean common = last.is("military", "army", "navy");
		return common && noun.isNoun() && !VOICES.contains(noun.text()) && !noun.isName();
	}

}
