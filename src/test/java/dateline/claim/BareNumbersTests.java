package dateline.claim;

import java.util.List;

import dateline.text.MaskedText;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Numbers whose noun, speaker or place stands in another phrase of the sentence, with
 * negative twins.
 */
class BareNumbersTests {

	@Test
	void countsWhatAnotherPhraseNames() {
		assertThat(of("The launch had carried no more than 190, of whom 88 had been saved.")).containsExactly(
				"PEOPLE 190 AT_MOST people [no more than 190] people", "PEOPLE 88 EXACT people [88] people");
		assertThat(of("The march drew 35,000 demonstrators. Two scholars arrived at a figure of 80,000."))
			.endsWith("PROTESTERS 80000 EXACT people [80,000] demonstrators");
		assertThat(of("They fed 120 soldiers. A further 60 will arrive tomorrow.")).containsExactly(
				"TROOPS 120 EXACT people [120] soldiers", "TROOPS 60 EXACT people [A further 60] soldiers");
		assertThat(of("The mine employs 320 men in Kumasi (200) and Accra (120).")).containsExactly(
				"PEOPLE 320 EXACT people [320] men", "PEOPLE 200 EXACT people [200] men",
				"PEOPLE 120 EXACT people [120] men");
	}

	@Test
	void readsNumbersInQuotationMarks() {
		assertThat(of("It claimed to have killed \"more than 60 rebel soldiers\"."))
			.containsExactly("KILLED 60 MORE_THAN people [more than 60] rebel soldiers");
		assertThat(of("It threatened to kill \"more than 60 rebel soldiers\".")).isEmpty();
		assertThat(of("He conceded that \"perhaps 24\" had been killed."))
			.containsExactly("KILLED 24 ABOUT people [perhaps 24] people");
	}

	@Test
	void tellsTheMeasureByTheWordsAround() {
		assertThat(of("Activists put the death toll at 56, including 11 women and seven children.")).containsExactly(
				"KILLED 56 EXACT people [56] death toll", "KILLED 11 EXACT people [11] women",
				"KILLED 7 EXACT people [seven] children");
		assertThat(of("The blast killed 12 people, and 30 doctors were flown in."))
			.containsExactly("KILLED 12 EXACT people [12] people", "PEOPLE 30 EXACT people [30] doctors");
		assertThat(of("The United States sent 12 F-35 fighters."))
			.containsExactly("EQUIPMENT 12 EXACT fighters [12] F-35 fighters");
		assertThat(of("The rebels sent 12 fighters.")).containsExactly("PEOPLE 12 EXACT people [12] fighters");
		assertThat(of("Four Caribbean states resisted."))
			.containsExactly("COUNTRIES 4 EXACT countries [Four] Caribbean states");
		assertThat(of("The protest drew 900 people.")).containsExactly("PROTESTERS 900 EXACT people [900] people");
		assertThat(of("The concert drew 900 people.")).containsExactly("PEOPLE 900 EXACT people [900] people");
		assertThat(of("Lithuania gave 38 vehicles and four PzH 2000 howitzers.")).containsExactly(
				"EQUIPMENT 38 EXACT vehicles [38] vehicles", "EQUIPMENT 4 EXACT howitzers [four] PzH 2000 howitzers");
	}

	@Test
	void countsWhoeverIsSentHome() {
		assertThat(of("The plant has sent 1,800 workers home for lack of parts."))
			.containsExactly("PEOPLE 1800 EXACT people [1,800] workers");
		assertThat(of("The plant sold 300 workers' homes."))
			.containsExactly("OTHER 300 EXACT homes [300] workers' homes");
	}

	@Test
	void countsNoneOfThoseWhoHold() {
		assertThat(of("The army said nine flights had carried some 200."))
			.containsExactly("OTHER 9 EXACT flights [nine] flights");
		assertThat(of("The jail was built for 90 inmates and held 200."))
			.containsExactly("PEOPLE 90 EXACT people [90] inmates", "PEOPLE 200 EXACT people [200] inmates");
	}

	@Test
	void countsThingsThatAreLost() {
		assertThat(of("The air force shot down 66 drones. A further 13 were lost in fog.")).containsExactly(
				"EQUIPMENT 66 EXACT drones [66] drones", "EQUIPMENT 13 EXACT drones [A further 13] drones");
		assertThat(of("The ship had left port with 40 sailors. Nine were lost in fog.")).last()
			.isEqualTo("KILLED 9 EXACT people [Nine] sailors");
	}

	@Test
	void countsWhatStandsAtANumber() {
		assertThat(of("Deaths now stood at 89.")).containsExactly("KILLED 89 EXACT people [89] Deaths");
		assertThat(of("Applications are expected to top 70,000."))
			.containsExactly("OTHER 70000 EXACT applications [70,000] Applications");
		assertThat(of("Prices now stood at 89.")).isEmpty();
	}

	@Test
	void countsNothingBySpelledNames() {
		assertThat(of("A Ward Six nurse was hurt on day five of the strike.")).isEmpty();
		assertThat(of("16.40 Firefighters have reached the village.")).isEmpty();
		assertThat(of("On that day five nurses were hurt.")).containsExactly("WOUNDED 5 EXACT people [five] nurses");
	}

	@Test
	void countsPeopleByTheirCountry() {
		assertThat(of("The police said 8,000 Lebanese had crossed the river, 2,500 of them on Monday."))
			.containsExactly("PEOPLE 8000 EXACT people [8,000] Lebanese", "PEOPLE 2500 EXACT people [2,500] Lebanese");
		assertThat(of("The country recorded 47 fires per 100,000 inhabitants."))
			.containsExactly("OTHER 47 EXACT fires [47] fires");
		assertThat(of("The chain opened 14 stores, closed nine and hired a lawyer."))
			.containsExactly("OTHER 14 EXACT stores [14] stores", "OTHER 9 EXACT stores [nine] stores");
		assertThat(of("The chain opened 14 stores, closed ranks and hired a lawyer."))
			.containsExactly("OTHER 14 EXACT stores [14] stores");
	}

	@Test
	void countsWhatGoesOnInAnotherForm() {
		assertThat(of("The library lends 212,000 books a year, employs 38 and has a garden."))
			.containsExactly("OTHER 212000 EXACT books [212,000] books", "PEOPLE 38 EXACT people [38] people");
		assertThat(of("The ministry reported 22 confirmed and 6 probable cases."))
			.containsExactly("OTHER 22 EXACT cases [22] probable cases", "OTHER 6 EXACT cases [6] probable cases");
		assertThat(of("Three students, all aged under 20, survived."))
			.containsExactly("PEOPLE 3 EXACT people [Three] students");
	}

	@Test
	void countsNoAges() {
		assertThat(of("A woman of 70 had been killed.")).isEmpty();
		assertThat(of("Some 900 people marched against a law that raises the retirement age to 64."))
			.containsExactly("PROTESTERS 900 ABOUT people [Some 900] people");
	}

	@Test
	void countsTheMembersOfAWhole() {
		assertThat(of("Of the new cases, 38 are from the west, 22 from the east."))
			.containsExactly("OTHER 38 EXACT cases [38] new cases", "OTHER 22 EXACT cases [22] new cases");
		assertThat(of("Nurses treated 74 new cases. This brings the total for the year to 1,204."))
			.containsExactly("OTHER 74 EXACT cases [74] new cases", "OTHER 1204 EXACT cases [1,204] new cases");
		assertThat(of("She lost 80 sheep and waited, she said, on a bench with about 400 others."))
			.containsExactly("OTHER 80 EXACT sheep [80] sheep", "PEOPLE 400 ABOUT people [about 400] others");
	}

	@Test
	void tellsNothingOfASpeakerWhatGoesBeforeTheNews() {
		assertThat(asserters(
				"The strike killed 11 people, the ministry said on Tuesday, hours after the rebels fired 90 rockets."))
			.containsExactly("11 the ministry", "90 null");
	}

	@Test
	void datesNoNumberByAChangeBesideIt() {
		assertThat(dates("Her rating stands at 14 percent, down six points since July."))
			.containsExactly("14 percent null");
		assertThat(dates("Footfall was down 6 percent on last year.")).containsExactly("6 percent null");
		assertThat(dates("Footfall was down 6 percent last year.")).containsExactly("6 percent 2023-01-01");
	}

	@Test
	void asksWhoGivesTheNumber() {
		assertThat(asserters("Spain gave 200 tents, and Chile, according to the World Bank, will give 40 tents."))
			.containsExactly("200 null", "40 the World Bank");
		assertThat(asserters("Spain gave 200 tents, according to the World Bank."))
			.containsExactly("200 the World Bank");
		assertThat(asserters("He deplored the bill for the force, which officials put at $5 million."))
			.containsExactly("$5 million officials");
		assertThat(asserters("The army, which boasted of having killed 63 rebels, left the town."))
			.containsExactly("63 The army");
	}

	@Test
	void placesTheRowsOfAList() {
		assertThat(places("Cholera has spread in Zambia. Lusaka: 1,608 cases, 9 deaths."))
			.containsExactly("1,608 Lusaka", "9 Lusaka");
		assertThat(places("Cholera has spread in Zambia. Total: 1,608 cases.")).doesNotContain("1,608 Lusaka");
	}

	private static List<String> of(String text) {
		return Claims.find(BareNumbersTests.class, MaskedText.of(text), Claims.PUBLISHED)
			.stream()
			.map((claim) -> claim.measure() + " " + claim.value() + " " + claim.comparator() + " " + claim.unit() + " ["
					+ claim.exact().of(text) + "] " + claim.counted())
			.toList();
	}

	private static List<String> asserters(String text) {
		return Claims.find(BareNumbersTests.class, MaskedText.of(text), Claims.PUBLISHED)
			.stream()
			.map((claim) -> claim.exact().of(text) + " " + claim.assertedByText())
			.toList();
	}

	private static List<String> places(String text) {
		return Claims.find(BareNumbersTests.class, MaskedText.of(text), Claims.PUBLISHED)
			.stream()
			.map((claim) -> claim.exact().of(text) + " " + ((claim.place() != null) ? claim.place().name() : null))
			.toList();
	}

	private static List<String> dates(String text) {
		return Claims.find(BareNumbersTests.class, MaskedText.of(text), Claims.PUBLISHED)
			.stream()
			.map((claim) -> claim.exact().of(text) + " " + ((claim.asOf() != null) ? claim.asOf().from() : null))
			.toList();
	}

}
