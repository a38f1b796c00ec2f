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
					+ "|international(?:ly)?|foreign|exports?|imports?|barrels?|shares|border|frontier|between (?:the )?(?:two|both|countries)|bound for"
					+ "|neighbou?ring|aboard|on board|planes?|ships?|vessels?|aircraft|flights?|Europe(?:an)?|Africa[n]?|Asia[n]?|world(?! (?:Health|Bank|Food|Trade))"
					+ "|compared with|unlike|elsewhere|other countries)\\b");

	/** What a firm, a fund or two sides at a table have so many percent of. */
	private static final Pattern BUSINESS = Pattern.compile(
			"(?i)\\b(?:sales|revenues?|profits?|volumes?|margins?|stakes?|shareholders?|stocks?|dividends?|earnings"
					+ "|turnover|orders|offer(?:ed|s)?|bid|payout|like-for-like|underlying|quarter|half-year|pay (?:rise|deal)"
					+ "|(?:rise|increase) in pay|guidance|overheads)\\b");

	private static final String[] SITES = { "ground", "stadium", "hospital", "village", "town", "city", "district",
			"camp", "prison", "base", "street", "school", "hall", "station", "airport", "port", "mine", "plant",
			"factory", "site", "scene", "area", "neighbourhood", "neighborhood", "suburb", "gate", "gates", "valley",
			"island", "square", "courthouse", "court", "market", "river", "bridge", "road", "province", "region",
			"county", "township", "stretch", "section", "junction" };

	private HomeCounts() {
	}

	/**
	 * Whether it tells of the country.
	 * @param past whether it tells of another time than the news, when whom something
	 * befell is not where that is
	 */
	static boolean is(Counting counting, boolean past) {
		boolean fits = switch (counting.meaning().measure()) {
			case PEOPLE, OTHER, PERCENT, VOTES, DISPLACED -> true;
			case EQUIPMENT -> !past;
			case KILLED, WOUNDED, DETAINED -> past;
			default -> false;
		};
		Sentence sentence = counting.sentence();
		String words = sentence.tokens().stream().map(Token::text).collect(Collectors.joining(" "));
		boolean spoken = sentence.tokens()
			.stream()
			.anyMatch((token) -> token.is("I", "we", "my", "our", "us", "here", "gigabytes", "terabytes", "megabytes"));
		return fits && !counting.meaning().rule().matches("TIMES|COMPOUND|STRONG|MASS|POINTS|RATE|CAPACITY") && !spoken
				&& !(counting.meaning().measure() == Measure.PERCENT && BUSINESS.matcher(words).find())
				&& !ELSEWHERE.matcher(words).find() && !isSited(sentence) && !StoryCounts.isApart(counting)
				&& !isThere(sentence) && !isTraded(counting);
	}

	/** "national figures", "across the country". */
	static boolean isNational(Sentence sentence) {
		return sentence.tokens()
			.stream()
			.anyMatch((token) -> token.is("national", "nationwide", "nationally", "countrywide", "country", "nation"));
	}

	/** "The owner sold 70 houses", "14,000 have arrived": wherever. */
	private static boolean isTraded(Counting counting) {
		Token verb = counting.sentence().head(counting.sentence().token(counting.meaning().anchor()));
		Token subject = (verb != null) ? counting.sentence().child(verb, "nsubj").orElse(null) : null;
		if (subject != null && subject.hasLemma("group", "company", "firm", "retailer", "manufacturer", "chain",
				"brand", "airline", "carmaker", "maker", "supplier", "operator")) {
			return true;
		}
		boolean moves = verb != null && verb.isVerb() && counting.meaning().unit().equals("people")
				&& verb.hasLemma("arrive", "cross", "reach", "come", "enter", "return", "survive");
		return moves || (verb != null && verb.isVerb()
				&& verb.hasLemma("sell", "buy", "produce", "make", "earn", "ship", "carry", "own", "export", "deliver",
						"order", "supply", "import", "acquire", "manufacture", "serve", "send", "poll", "survey"))
				|| counting.carrier().hasLemma("economist", "analyst", "trader", "investor");
	}

	/** "registered there", "waiting in the snow outside". */
	private static boolean isThere(Sentence sentence) {
		return sentence.tokens()
			.stream()
			.anyMatch((token) -> StoryCounts.isThere(sentence, token)
					|| (token.is("outside", "nearby") && token.tag().equals("RB")));
	}

	/** "at the ground", "of the district": somewhere in it that is known. */
	private static boolean isSited(Sentence sentence) {
		return sentence.tokens()
			.stream()
			.anyMatch((token) -> token.isNoun() && token.hasLemma(SITES) && token.index() > 0
					&& sentence.token(beforeName(sentence, token)).is("the", "this", "that", "its", "a", "an"));
	}

	/** Before the name of "the Cuxhaven plant". */
	private static int beforeName(Sentence sentence, Token site) {
		int at = site.index() - 1;
		boolean works = site.hasLemma("plant", "factory", "mine", "hospital", "prison", "base", "camp", "school",
				"stadium", "airport", "port", "station");
		while (works && at > 0 && sentence.token(at).isName()) {
			at--;
		}
		return at;
	}

}
