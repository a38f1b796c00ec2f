package dateline.claim;

import java.util.List;
import java.util.Objects;

import dateline.text.MaskedText;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Numbers that go on with a list, and numbers that others reject, with negative twins.
 */
class ListedNumbersTests {

	@Test
	void countsTheMembersOfAGappedList() {
		assertClaims("Spain has sent 200 troops, Italy 150 and Portugal 40.", "TROOPS 200 EXACT people [200] troops",
				"TROOPS 150 EXACT people [150] troops", "TROOPS 40 EXACT people [40] troops");
		assertClaims("The northern district lost 340 houses, the southern about 120.",
				"OTHER 340 EXACT houses [340] houses", "OTHER 120 ABOUT houses [about 120] houses");
		assertClaims("Brazil reported 212 cases, Peru 87 and Chile 40.", "OTHER 212 EXACT cases [212] cases",
				"OTHER 87 EXACT cases [87] cases", "OTHER 40 EXACT cases [40] cases");
		assertClaims("Support rose to 54 percent in the north and 41 in the south.",
				"PERCENT 54 EXACT percent [54 percent] Support", "PERCENT 41 EXACT percent [41] Support");
		assertClaims("France pledged 20 million euros, Germany 35 million and Denmark five million.",
				"MONEY 20000000 EXACT EUR [20 million euros] euros", "MONEY 35000000 EXACT EUR [35 million] euros",
				"MONEY 5000000 EXACT EUR [five million] euros");
	}

	@Test
	void countsNoNamesWithNumbers() {
		assertClaims("Spain has sent 200 troops on a Boeing 737.", "TROOPS 200 EXACT people [200] troops");
		assertClaims("Ana Lopez, 42, and her son, 12, were killed with five others.",
				"PEOPLE 5 EXACT people [five] others");
	}

	@Test
	void countsTheModelsOfANumber() {
		assertClaims("The army sent 44 Leopard 2 tanks and 30 Boeing 737 planes.",
				"EQUIPMENT 44 EXACT tanks [44] Leopard 2 tanks", "EQUIPMENT 30 EXACT planes [30] Boeing 737 planes");
		assertClaims("The staff of 159 state-owned companies went on strike.",
				"OTHER 159 EXACT companies [159] state-owned companies");
	}

	@Test
	void knowsEveryCurrency() {
		assertClaims("She was paid 500 kina in cash.", "MONEY 500 EXACT PGK [500 kina] cash");
		assertClaims("He got TND 450,000 and 2,000 kyat.", "MONEY 450000 EXACT TND [TND 450,000] TND",
				"MONEY 2000 EXACT MMK [2,000 kyat] kyat");
		assertClaims("He got letters and 2,000 hugs.", "OTHER 2000 EXACT hugs [2,000] hugs");
	}

	@Test
	void tellsWhatBefellPeople() {
		assertClaims("Eleven villagers sustained injuries.", "WOUNDED 11 EXACT people [Eleven] villagers");
		assertClaims("Nine workers suffered burns.", "WOUNDED 9 EXACT people [Nine] workers");
		assertClaims("Nine firms suffered losses.", "OTHER 9 EXACT firms [Nine] firms");
		assertClaims("Five children were among the dead.", "KILLED 5 EXACT people [Five] children");
		assertClaims("Six men are being treated at the hospital.", "WOUNDED 6 EXACT people [Six] men");
		assertClaims("Six men are being treated for cholera.", "PEOPLE 6 EXACT people [Six] men");
	}

	@Test
	void goesOnWithTheNumberBefore() {
		assertClaims("Two drones hit the base. Three more were shot down.", "EQUIPMENT 2 EXACT drones [Two] drones",
				"EQUIPMENT 3 EXACT drones [Three] drones");
		assertClaims("The family received twelve packages instead of 30.", "OTHER 12 EXACT packages [twelve] packages",
				"OTHER 30 EXACT packages [30] packages");
		assertClaims("Libya pumped 500,000 b/d in April.", "OTHER 500000 EXACT b/d [500,000] b/d");
	}

	@Test
	void deniesWhatOthersReject() {
		assertThat(polarities("The ministry dismissed reports of 12 deaths as propaganda."))
			.containsExactly("DENIED The ministry");
		assertThat(polarities("The army described the figure of 31 dead as a fabrication."))
			.containsExactly("DENIED The army");
		assertThat(polarities("The army described the 31 dead as heroes.")).containsExactly("ASSERTED The army");
		assertThat(polarities("The army rejected calls for 12 new judges.")).doesNotContain("DENIED The army");
	}

	private static void assertClaims(String text, String... claims) {
		assertThat(find(text).stream()
			.map((claim) -> claim.measure() + " " + Objects.requireNonNull(claim.value()).toPlainString() + " "
					+ claim.comparator() + " " + claim.unit() + " [" + claim.exact().of(text) + "] " + claim.counted())
			.toList()).containsExactly(claims);
	}

	private static List<String> polarities(String text) {
		return find(text).stream().map((claim) -> claim.polarity() + " " + claim.assertedByText()).toList();
	}

	private static List<ClaimFinding> find(String text) {
		return Claims.find(ListedNumbersTests.class, MaskedText.of(text), Claims.PUBLISHED);
	}

}
