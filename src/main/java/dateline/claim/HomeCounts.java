package dateline.claim;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Whether a number tells of the country of the news at large: "Four parties contested the
 * election", "43 districts have recorded cases". Not what moves between countries or on a
 * market, what is counted online or in a known hall, and how often something was done.
 */
final class HomeCounts {

	private static final Pattern ELSEWHERE = Pattern.compile(
			"(?i)\\b(?:against the (?:dollar|euro|pound|yen)|online|website|web|site|clips?|abroad|overseas|worldwide|globally"
					+ "|international(?:ly)?|foreign|exports?|imports?|barrels?|shares|border|frontier|between|bound for"
					+ "|neighbou?ring|planes?|ships?|vessels?|aircraft|flights?|Europe(?:an)?|Africa[n]?|Asia[n]?|world"
					+ "|compared with|unlike|elsewhere|other countries)\\b");

	private static final String[] SITES = { "ground", "stadium", "hospital", "village", "town", "city", "district",
			"camp", "prison", "base", "street", "school", "hall", "station", "airport", "port", "mine", "plant",
			"factory", "site", "scene", "area", "neighbourhood", "neighborhood", "suburb", "gate", "gates", "valley",
			"island", "square", "courthouse", "court", "market", "river", "bridge", "road", "capital", "province",
			"region", "county", "township" };

	private HomeCounts() {
	}

	static boolean is(Counting counting) {
		boolean fits = switch (counting.meaning().measure()) {
			case PEOPLE, OTHER, PERCENT, VOTES, DISPLACED, EQUIPMENT -> true;
			default -> false;
		};
		Sentence sentence = counting.sentence();
		String words = sentence.tokens().stream().map(Token::text).collect(Collectors.joining(" "));
		boolean spoken = sentence.tokens().stream().anyMatch((token) -> token.is("I", "we", "my", "our", "us"));
		return fits && !counting.meaning().rule().matches("TIMES|COMPOUND|STRONG|MASS|POINTS|RATE|CAPACITY")
				&& sentence.index() > 0 && !spoken && !ELSEWHERE.matcher(words).find() && !isSited(sentence)
				&& !StoryCounts.isApart(counting);
	}

	/** "at the ground", "of the district": somewhere in it that is known. */
	private static boolean isSited(Sentence sentence) {
		return sentence.tokens()
			.stream()
			.anyMatch((token) -> token.isNoun() && token.hasLemma(SITES) && token.index() > 0
					&& sentence.token(token.index() - 1).is("the", "this", "its", "a", "an"));
	}

}
