package dateline.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.Token;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class QuantitiesTests {

	private static final Quantities QUANTITIES = new Quantities(new ComparatorWords(), new Currencies(Set::of));

	@Test
	void readsNumbersInDigitsAndWords() {
		assertQuantities("2,500 troops", "2500 EXACT [2,500]");
		assertQuantities("2.5 million people", "2500000 EXACT [2.5 million]");
		assertQuantities("two dozen countries", "24 EXACT [two dozen]");
		assertQuantities("twenty - one men", "21 EXACT [twenty - one]");
		assertQuantities("two hundred and five civilians", "205 EXACT [two hundred and five]");
		assertQuantities("one and a half million refugees", "1500000 EXACT [one and a half million]");
		assertQuantities("24 000 refugees", "24000 EXACT [24 000]");
		assertQuantities("half a million refugees", "500000 EXACT [half a million]");
		assertQuantities("a dozen shells", "12 EXACT [a dozen]");
	}

	@Test
	void readsComparators() {
		assertQuantities("almost five hundred migrants", "500 ABOUT [almost five hundred]");
		assertQuantities("at least 55 times", "55 AT_LEAST [at least 55]");
		assertQuantities("no fewer than 40 migrants", "40 AT_LEAST [no fewer than 40]");
		assertQuantities("40 or more migrants", "40 AT_LEAST [40 or more]");
		assertQuantities("upwards of 30 houses", "30 MORE_THAN [upwards of 30]");
		assertQuantities("no more than 30 houses", "30 AT_MOST [no more than 30]");
		assertQuantities("under 30 houses", "30 LESS_THAN [under 30]");
		assertQuantities("an additional 900 troops", "900 EXACT [an additional 900]");
	}

	@Test
	void takesAboutForAPrepositionAfterAWordOfSpeaking() {
		assertQuantities("warned about 12 attacks", "12 EXACT [12]");
		assertQuantities("a warning about three schools", "3 EXACT [three]");
	}

	@Test
	void takesTheStricterOfTwoComparators() {
		assertQuantities("up to about 40 houses", "40 AT_MOST [up to about 40]");
		assertQuantities("about 40 houses", "40 ABOUT [about 40]");
	}

	@Test
	void readsRangesOfShares() {
		assertQuantities("a band of 6 % to 10 %", "6..10 BETWEEN [6 % to 10 %] percent");
		assertQuantities("some 6 % to 10 % of it", "6..10 BETWEEN [some 6 % to 10 %] percent");
		assertQuantities("fell a further 6 % to 10 %", "6 EXACT [a further 6 %] percent", "10 EXACT [10 %] percent");
	}

	@Test
	void readsFractionsAsShares() {
		assertQuantities("a quarter of them", "25 EXACT [a quarter] percent");
		assertQuantities("just over two thirds of voters", "66.67 MORE_THAN [just over two thirds] percent");
		assertQuantities("less than half of their value", "50 LESS_THAN [less than half] percent");
		assertQuantities("four in ten households", "40 EXACT [four in ten] percent");
		assertQuantities("one child in five", "20 EXACT [one child in five] percent");
		assertQuantities("nine out of ten homes", "90 EXACT [nine out of ten] percent");
	}

	@Test
	void takesNoStretchOfTimeForAShare() {
		assertQuantities("a quarter of a century");
		assertQuantities("half an hour");
		assertQuantities("a quarter of a point");
		assertQuantities("a quarter of a million people", "250000 EXACT [a quarter of a million]");
		assertQuantities("the first half of 2023");
		assertQuantities("a third man");
		assertQuantities("three in five days", "3 EXACT [three]", "5 EXACT [five]");
	}

	@Test
	void readsBothNumbersOfAVote() {
		assertQuantities("a vote of 312 to 140", "312 EXACT [312]", "140 EXACT [140]");
		assertQuantities("a 52 - 48 vote", "52 EXACT [52]", "48 EXACT [48]");
		assertQuantities("won 52 - 48");
	}

	@Test
	void readsRanges() {
		assertQuantities("between 12 and 15 soldiers", "12..15 BETWEEN [between 12 and 15]");
		assertQuantities("12 or 13 soldiers", "12..13 BETWEEN [12 or 13]");
		assertQuantities("12 soldiers or 13", "12 EXACT [12]", "13 EXACT [13]");
		assertQuantities("10 - 15 soldiers", "10..15 BETWEEN [10 - 15]");
		assertQuantities("5 to 10 million people", "5000000..10000000 BETWEEN [5 to 10 million]");
	}

	@Test
	void readsTwoNumbersWhereAChangeGoesFromOneToTheOther() {
		assertQuantities("shrink by $ 95bn to $ 770bn", "95000000000 EXACT [$ 95bn] USD",
				"770000000000 EXACT [$ 770bn] USD");
		assertQuantities("rise by 3 to 5 percent", "3..5 BETWEEN [3 to 5 percent] percent");
		assertQuantities("rise from 10 to 15 cases", "10 EXACT [10]", "15 EXACT [15]");
	}

	@Test
	void readsMoneyWithoutBlanks() {
		assertQuantities("an extra £ 34million", "34000000 EXACT [an extra £ 34million] GBP");
		assertQuantities("save between SKr800mn and SKr900mn",
				"800000000..900000000 BETWEEN [between SKr800mn and SKr900mn] SEK");
		assertQuantities("EGP 100,000 each", "100000 EXACT [EGP 100,000] EGP");
		assertQuantities("raise the ceiling for missions abroad from 11,200 to 12,000 troops", "11200 EXACT [11,200]",
				"12000 EXACT [12,000]");
		assertQuantities("likely to exceed $ 20 million", "20000000 MORE_THAN [exceed $ 20 million] USD");
		assertQuantities("must not exceed 20 boats", "20 AT_MOST [not exceed 20]");
		assertQuantities("closer to 500 people", "500 ABOUT [closer to 500]");
	}

	@Test
	void refusesScores() {
		assertQuantities("lost 3 - 2 yesterday");
	}

	@Test
	void givesVagueNumbersALeastOnly() {
		assertQuantities("dozens of people", "24.. VAGUE [dozens]");
		assertQuantities("tens of thousands of people", "20000.. VAGUE [tens of thousands]");
		assertQuantities("several hundred people", "200.. VAGUE [several hundred]");
		assertQuantities("several people");
		assertQuantities("a few people");
		assertQuantities("many people");
	}

	@Test
	void readsMoneyAndShares() {
		assertQuantities("$ 300 million", "300000000 EXACT [$ 300 million] USD");
		assertQuantities("£ 5m", "5000000 EXACT [£ 5m] GBP");
		assertQuantities("millions of euros", "2000000.. VAGUE [millions] EUR");
		assertQuantities("4.1 %", "4.1 EXACT [4.1 %] percent");
		assertQuantities("12 pounds", "12 EXACT [12]");
		assertQuantities("3.6 percentage points", "3.6 EXACT [3.6 percentage points] percentage points");
		assertQuantities("₹ 500 crore", "5000000000 EXACT [₹ 500 crore] INR");
		assertQuantities("between 12 percent and 15 percent",
				"12..15 BETWEEN [between 12 percent and 15 percent] percent");
	}

	@Test
	void refusesDatesTimesAgesAndLabels() {
		assertQuantities("in 2007");
		assertQuantities("the 2020 strikes");
		assertQuantities("on June 5");
		assertQuantities("at 10 a.m.");
		assertQuantities("aged 45");
		assertQuantities("under Article 5");
		assertQuantities("two thirds");
	}

	@Test
	void takesACoinForThatOfTheOnlyCountryNamed() {
		Quantities inManila = new Quantities(new ComparatorWords(), new Currencies(() -> Set.of("PH", "US")));
		assertThat(inManila.find(sentence("5,000 peso")).getFirst().unit()).isEqualTo("PHP");
		Quantities open = new Quantities(new ComparatorWords(), new Currencies(() -> Set.of("PH", "MX")));
		assertThat(open.find(sentence("5,000 peso")).getFirst().unit()).isNull();
	}

	@Test
	void takesASharedCoinForThatOfTheCountryOfTheNews() {
		Quantities inKathmandu = new Quantities(new ComparatorWords(),
				new Currencies(() -> Set.of("IN", "NP"), () -> Set.of("NP"), false));
		assertThat(inKathmandu.find(sentence("5,000 rupee")).getFirst().unit()).isEqualTo("NPR");
	}

	@Test
	void takesALetterForMoneyInItsOwnCountryAndBeforeASum() {
		Quantities inDurban = new Quantities(new ComparatorWords(), new Currencies(() -> Set.of("ZA")));
		assertThat(inDurban.find(sentence("paid R450 000")).getFirst().value()).isEqualTo("450000");
		assertThat(inDurban.find(sentence("paid R500m")).getFirst().unit()).isEqualTo("ZAR");
		assertThat(inDurban.find(sentence("on the R512 road"))).isEmpty();
		assertThat(inDurban.find(sentence("under R50"))).isEmpty();
		assertThat(QUANTITIES.find(sentence("paid R500m"))).isEmpty();
	}

	private static void assertQuantities(String words, String... expected) {
		assertThat(QUANTITIES.find(sentence(words)).stream().map((each) -> write(words, each)).toList()).as(words)
			.containsExactly(expected);
	}

	private static String write(String words, Quantity quantity) {
		String number = (quantity.value() != null) ? quantity.value().toPlainString()
				: quantity.min() + ".." + ((quantity.max() != null) ? quantity.max() : "");
		return number + " " + quantity.comparator() + " [" + quantity.exact().of(words) + "]"
				+ ((quantity.unit() != null) ? " " + quantity.unit() : "");
	}

	/** Words parted by blanks, each the head of none. */
	private static Sentence sentence(String words) {
		List<Token> tokens = new ArrayList<>();
		int begin = 0;
		for (String word : words.split(" ", -1)) {
			String tag = word.matches("\\d.*") ? "CD" : word.endsWith("s") ? "NNS" : "NN";
			String lemma = word.matches("warned") ? "warn"
					: word.matches("euros|days") ? word.substring(0, word.length() - 1) : word;
			tokens.add(new Token(tokens.size(), new Span(begin, begin + word.length()), word, lemma, tag, null, -1,
					"root"));
			begin += word.length() + 1;
		}
		return new Sentence(0, 0, Sentence.cover(tokens), tokens);
	}

}
