package dateline.story;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import dateline.gazetteer.EntryMatch;
import dateline.gazetteer.Gazetteer;
import dateline.text.EntityType;
import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Whether a name that nothing knows follows a preposition of place: "in a lock-up in
 * <em>Septèmes</em>", "off the <em>Peloponnese</em>". Not a day, a month or a language
 * ("in May", "in French"), and not what another noun follows ("in Hybla talks").
 */
final class UnknownPlaces {

	private static final Set<String> AFTER = Set.of("in", "near", "off", "outside", "around");

	/** A word of so many letters is no name: "in Q2". */
	private static final int SHORT = 3;

	private static final Pattern CALENDAR = Pattern
		.compile("(?:January|February|March|April|May|June|July|August|September|October|November|December"
				+ "|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Easter|Christmas|Ramadan"
				+ "|Parliament|Congress|English|French|Arabic|Spanish)\\.?");

	private UnknownPlaces() {
	}

	/** Whether the sentence has one. */
	static boolean in(Sentence sentence, Gazetteer gazetteer) {
		List<EntryMatch> known = gazetteer.find(sentence);
		for (int i = 1; i < sentence.size(); i++) {
			if (isLed(sentence, i) && isUnknown(sentence, i, known) && isWhole(sentence, i)) {
				return true;
			}
		}
		return false;
	}

	/** "<em>in</em> Septèmes", "<em>off</em> the Peloponnese". */
	private static boolean isLed(Sentence sentence, int at) {
		int before = sentence.token(at - 1).is("the") ? at - 2 : at - 1;
		return before >= 0 && AFTER.contains(sentence.word(before));
	}

	private static boolean isUnknown(Sentence sentence, int at, List<EntryMatch> known) {
		Token token = sentence.token(at);
		return Character.isUpperCase(token.text().charAt(0)) && (token.entity() == null || isBeside(sentence, at))
				&& token.text().length() > SHORT && !CALENDAR.matcher(token.text()).matches()
				&& known.stream().noneMatch((each) -> each.first() <= at && at <= each.last());
	}

	/** Whether the name that begins here is not only a part of another phrase. */
	private static boolean isWhole(Sentence sentence, int first) {
		int next = first + 1;
		while (next < sentence.size() && sentence.token(next).isName()) {
			next++;
		}
		boolean kind = PlaceKinds.isBeside(sentence.word(next));
		return next >= sentence.size() || kind
				|| (next == first + 1 && !sentence.token(next).tag().matches("NN.*|POS|HYPH"));
	}

	/** "near Chapulco": whatever the recogniser takes it for, it is a place. */
	private static boolean isBeside(Sentence sentence, int at) {
		return sentence.token(at).entity() != EntityType.LOCATION
				&& sentence.token(at - 1).is("near", "outside", "off");
	}

}
