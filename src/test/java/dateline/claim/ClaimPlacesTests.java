package dateline.claim;

import java.util.List;

import dateline.text.MaskedText;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Where numbers hold, as {@link Claims} writes them. All texts are published on 17
 * January 2024.
 */
class ClaimPlacesTests {

	@Test
	void placesWhatIsOfTheSceneInTheTownOfTheNewsAndNothingElse() {
		String story = "A landslide buried a street in Cebu on Tuesday. ";
		assertPlaces(story + "Six people were still missing.", "Six Cebu");
		assertPlaces(story + "Rescuers had pulled 23 people from the mud.", "23 Cebu");
		assertPlaces(story + "Nine houses had been destroyed.", "Nine Cebu");
		assertPlaces(story + "About 150 firefighters were at work.", "About 150 Cebu");
		assertPlaces(story + "The council employs 400 people.", "400");
		assertPlaces(story + "Three people died in separate slides elsewhere.", "Three");
		assertPlaces(story + "The first 80 homes are due in March.", "80");
		assertPlaces(story + "Landslides killed 120 people in 2011.", "120 Philippines");
		assertPlaces(story + "The country has 400 such slopes.", "400 Philippines");
	}

	@Test
	void leavesOutWhereAVoteWasTakenInTheNewsOfAVillage() {
		String story = "A plan to build homes in Kilkenny was passed on Tuesday. ";
		assertPlaces(story + "Councillors voted by 17 to 12.", "17", "12");
		assertPlaces("Ireland's parliament met on Tuesday. Lawmakers voted by 80 to 61.", "80 Ireland", "61 Ireland");
	}

	@Test
	void takesNoSeatForTheSceneOfTheNews() {
		assertPlaces("This is a summary of what was said by a spokeswoman at today's press briefing in Geneva. "
				+ "Officials have confirmed 16 deaths.", "16");
		assertPlaces("Nine survivors were flown to the regional hospital in Cusco on Tuesday. Six people were dead.",
				"Nine Cusco", "Six Peru");
		assertPlaces("It would be the biggest cut in its presence in the Sahel since 2013. Police arrested six people.",
				"six");
	}

	@Test
	void takesNothingFarOrAheadForWhereItIs() {
		assertPlaces("Troops seized four rifles in an area 40 km south of Cusco.", "four Cusco");
		assertPlaces("Troops seized four rifles in an area 500 miles south of Cusco.", "four");
		assertPlaces("Five people were killed as they travelled to a market in Cusco.", "Five");
		assertPlaces("The army keeps 300 soldiers outside Peru.", "300");
	}

	@Test
	void readsWhatAPortIsOn() {
		assertPlaces("Drones struck the Black Sea port of Odesa on Tuesday, killing five people.", "five Odesa");
		assertPlaces("Gunmen raided Lodz on Tuesday and killed four people.", "four Lodz");
		assertPlaces("Lawmakers attacked Brussels on Tuesday and four people were arrested.", "four");
		assertPlaces("A boat sank in the Black Sea on Tuesday, killing five people.", "five Black Sea");
	}

	@Test
	void placesWhatWasSentWhereItWent() {
		assertPlaces("Canada will send 280 soldiers to Latvia, raising the strength of its brigade at a base in Riga.",
				"280 Latvia");
		assertPlaces("Guards seized two trawlers and took 11 men to Port Sudan.", "two", "11 Port Sudan");
		assertPlaces("The army sent 900 troops to the border town and the government extended a curfew in Kunar.",
				"900");
	}

	@Test
	void leavesPlacesToTheNumberTheyAreOf() {
		assertPlaces("About 1,900 of the 3,000 foreign troops in Germany are based in Bavaria.", "About 1,900 Bavaria",
				"3,000 Germany");
		assertPlaces("Another 43 people were missing and more than 60 had been taken to a clinic in Oruro.",
				"Another 43", "more than 60 Oruro");
		assertPlaces("Twelve people were killed and 30 were wounded in Oruro.", "Twelve Oruro", "30 Oruro");
		assertPlaces("With 64 survivors treated in Makassar, at least 46 people were missing.", "64 Makassar",
				"at least 46");
		assertPlaces("The union puts the arrests in Lagos at 110 and the crowd in Kano at more than 20,000.",
				"110 Lagos", "more than 20,000 Kano");
		assertPlaces("Zimbabwe had reported 1,850 cases and Malawi 59 deaths.", "1,850 Zimbabwe", "59 Malawi");
	}

	@Test
	void leavesOutWhatMayBeElsewhere() {
		String story = "Shells hit houses in Chaman on Tuesday. ";
		assertPlaces(story + "More than 7,000 people had fled villages on the Afghan side.", "More than 7,000");
		assertPlaces(story + "Nine of the bodies were found between Quetta and Pishin.", "Nine");
		assertPlaces(story + "Nine people were killed.", "Nine Chaman");
	}

	/** Each claim as its number and where it holds. */
	private static void assertPlaces(String text, String... expected) {
		List<String> found = Claims.find(ClaimPlacesTests.class, MaskedText.of(text), Claims.PUBLISHED)
			.stream()
			.map((claim) -> claim.exact().of(text) + ((claim.place() != null) ? " " + claim.place().name() : ""))
			.toList();
		assertThat(found).containsExactly(expected);
	}

}
