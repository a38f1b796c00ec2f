package dateline.claim;

import java.util.List;

import dateline.text.MaskedText;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each rule that says what a number counts or who gives it, with an example and a
 * negative twin. All texts are published on 17 January 2024.
 */
class MeaningsTests {

	@Test
	void countsAnyPlural() {
		assertRules("The report lists 14 wells.", "OTHER 14 wells PLURAL");
		assertRules("The ministry bought 800 gigabytes of storage.", "OTHER 800 gigabytes PLURAL");
	}

	@Test
	void countsNoDistanceAndNoFigureOfSpeech() {
		assertRules("The village lies 14 miles away.");
		assertRules("There are three ways to read it.");
		assertRules("The 14 wells were closed.");
	}

	@Test
	void countsNursesAndDoctorsTogether() {
		assertThat(Claims.of(MeaningsTests.class, "The agency sent 40 nurses and doctors."))
			.containsExactly("PEOPLE 40 EXACT people [40] nurses and doctors");
		assertThat(Claims.of(MeaningsTests.class, "The blast killed 40 nurses and doctors fled."))
			.containsExactly("KILLED 40 EXACT people [40] nurses");
	}

	@Test
	void countsAPartOfThoseNamedBefore() {
		assertRules("The quake killed 27 people, 15 of them children.", "KILLED 27 people ACT_OBJECT",
				"KILLED 15 people PART");
		assertRules("They reported violations, of which the navy had seen 12.", "OTHER 12 violations PART");
		assertRules("The price of them rose.");
	}

	@Test
	void countsThoseAmongThemByTheirOwnNoun() {
		assertRules("At least 14 people, among them six members of the guard, were killed.",
				"KILLED 14 people ACT_PASSIVE", "KILLED 6 people INCLUDING");
		assertRules("Among the houses stood six towers.", "OTHER 6 towers PLURAL");
	}

	@Test
	void countsOthers() {
		assertRules("The driver and six others appeared before a judge.", "PEOPLE 6 people OTHERS");
		assertRules("The fire destroyed 12 houses and damaged 40 others.", "OTHER 12 houses NOUN",
				"OTHER 40 houses OTHERS");
		assertRules("The two others left.");
	}

	@Test
	void countsVotes() {
		assertRules("The bill passed by a vote of 312 to 140, with 12 abstentions.", "VOTES 312 votes BALLOT",
				"VOTES 140 votes BALLOT", "VOTES 12 abstentions NOUN");
		assertRules("Parliament voted 52 to 48 to remove him.", "VOTES 52 votes BALLOT", "VOTES 48 votes BALLOT");
		assertRules("The team won by 52 to 48.");
	}

	@Test
	void countsPeopleByTheVerbAlone() {
		assertRules("In all, 139 were rescued and 17 are still missing.", "PEOPLE 139 people ACT_ALONE",
				"PEOPLE 17 people ACT_STATE");
		assertRules("Two miners died and 21 rescued by the army are in hospital.", "KILLED 2 people ACT_SUBJECT",
				"PEOPLE 21 people ACT_ALONE");
		assertRules("More than 60,000 took part.", "PEOPLE 60000 people ACT_ALONE");
		assertRules("In all, 139 were sold.");
	}

	@Test
	void countsSoldiersLost() {
		assertRules("The rebels lost 60 men in the ambush.", "KILLED 60 people ACT_LOST");
		assertRules("The town lost 60 houses in the fire.", "OTHER 60 houses NOUN");
		assertRules("The company lost 60 workers to a rival.");
	}

	@Test
	void countsLivesLost() {
		assertRules("The ferry sank with the loss of 58 lives.", "KILLED 58 people LIVES");
		assertRules("The ferry sank with the loss of 58 cars.", "OTHER 58 cars NOUN");
	}

	@Test
	void countsAcrossPlacesWhateverIsCounted() {
		assertRules("The group will cut 1,200 posts in Germany and between 350 and 400 in Austria.",
				"OTHER 1200 posts NOUN", "OTHER 350 posts ELLIPSIS_PLACE");
		assertRules("The group paid $1,200 in Germany and 350 in Austria.", "MONEY 1200 USD AMOUNT");
	}

	@Test
	void comparesWithAnEarlierCount() {
		assertRules("Floods killed 12 people, up from seven a year earlier.", "KILLED 12 people ACT_OBJECT",
				"KILLED 7 people ELLIPSIS_COMPARED");
		assertRules("Floods killed 12 people, and the river rose from seven.", "KILLED 12 people ACT_OBJECT");
	}

	@Test
	void countsMoreOfTheSame() {
		assertRules("The blaze destroyed six shops and damaged another 11.", "OTHER 6 shops NOUN",
				"OTHER 11 shops ELLIPSIS_MORE");
		assertRules("Nine people were killed and 14 more were wounded.", "KILLED 9 people ACT_PASSIVE",
				"WOUNDED 14 people ACT_PASSIVE");
		assertRules("The blaze cost $6 million and another 11 in fees.", "MONEY 6000000 USD AMOUNT");
	}

	@Test
	void countsTheTotal() {
		assertRules("Canada sent 3,000 additional troops, bringing the total to 9,000.", "TROOPS 3000 people NOUN",
				"TROOPS 9000 people ELLIPSIS_TOTAL");
		assertRules("Canada sent 3,000 additional troops, and the price rose to 9,000.", "TROOPS 3000 people NOUN");
	}

	@Test
	void countsTheSamePeopleAsASentenceBefore() {
		assertRules("More than 60,000 people marched. The police put it at 25,000.",
				"PROTESTERS 60000 people ACT_SUBJECT", "PROTESTERS 25000 people ECHO");
		assertRules("More than 60,000 people marched. The firm put 25,000 into the fund.",
				"PROTESTERS 60000 people ACT_SUBJECT");
	}

	@Test
	void countsACrowdByItsNoun() {
		assertRules("The ship sailed with a crew of 22.", "PEOPLE 22 people CROWD");
		assertRules("Police estimated the crowd at 30,000.", "PEOPLE 30000 people TOLL");
		assertRules("The ship sailed at a speed of 22.");
	}

	@Test
	void countsThePossessedNotThePossessor() {
		assertRules("Two million of the city's five million residents have no water.", "PEOPLE 2000000 people NOUN",
				"PEOPLE 5000000 people NOUN");
		assertRules("Two million of the residents have no water.", "PEOPLE 2000000 people NOUN");
	}

	@Test
	void refusesBareNumbersThatReferBack() {
		assertRules("The driver of the 737 was arrested.");
		assertRules("In all, 737 were arrested.", "DETAINED 737 people ACT_PASSIVE");
	}

	@Test
	void countsTheStrengthOfAForce() {
		assertRules("The union sent a 24,000-strong force to the border.", "TROOPS 24000 people STRONG");
		assertRules("The union sent a 24,000-word letter to the border.");
	}

	@Test
	void findsTheNumberBeforeAndAfterItsName() {
		assertRules("The ministry put the number of houses destroyed at 1,850.", "OTHER 1850 houses NUMBER_OF");
		assertRules("Two more died, bringing to 12 the number of miners killed.", "KILLED 2 people ACT_SUBJECT",
				"KILLED 12 people NUMBER_OF");
		assertRules("The owner put the number on board at no more than 125.", "PEOPLE 125 people NUMBER_OF");
		assertRules("The ministry put the number of the house at 12.");
	}

	@Test
	void namesWhoCounts() {
		assertAsserter("The UN refugee agency has recorded 1,564 cases and 118 deaths.", "The UN refugee agency");
		assertAsserter("Amnesty International, which spoke of 31 dead, blamed the army.", "Amnesty International");
		assertAsserter("That is more than the 112 deaths that the UN refugee agency reported.",
				"the UN refugee agency");
		assertAsserter("The Red Cross puts the death toll at 46.", "The Red Cross");
	}

	@Test
	void namesWhoOwnsTheFiguresThatShowANumber() {
		assertAsserter("Data from the health ministry showed 820 new infections.", "the health ministry");
		assertAsserter("The Interior Ministry's figures put turnout at 61.4 percent.", "The Interior Ministry");
		assertAsserter("Official figures show that 1,340 people died of heatstroke.", "Official figures");
		assertAsserter("The photographs showed 12 tanks.", null);
		assertAsserter("The figures of the painter hung in 12 rooms.", null);
	}

	@Test
	void namesWhoRevisesItsFigure() {
		assertRules("Red Cross officials, who on Friday spoke of 38 arrests, have since raised their figure to 52.",
				"DETAINED 38 people NOUN", "DETAINED 52 people ECHO");
		assertRules("The army spoke of 38 arrests. Sales have since risen to 52.", "DETAINED 38 people NOUN");
	}

	@Test
	void namesWhoCountsPastTheParts() {
		assertAsserter("The ministry has recorded 1,564 cases, of which 412 were confirmed, and 118 deaths.",
				"The ministry");
		assertAsserter("The ministry had recorded 118 deaths: 70 in Lagos and 48 in Kano.", "The ministry");
	}

	@Test
	void namesWhoSaysALongSentence() {
		assertAsserter(
				"A bomber drove a truck into a barracks in Gao, killing at least 14 soldiers, the Malian "
						+ "defence ministry said, in an attack that a rival group claimed hours later.",
				"the Malian defence ministry");
		assertAsserter("A bomber killed 14 soldiers in Gao; the shops, he said, were closed.", null);
	}

	@Test
	void namesAnotherThanTheSpeakerWhereBothCount() {
		assertThat(Claims.find(MeaningsTests.class,
				MaskedText.of("Organisers said 100,000 people had marched, while police put the turnout at 30,000."),
				Claims.PUBLISHED))
			.extracting(ClaimFinding::assertedByText)
			.containsExactly("Organisers", "police");
	}

	@Test
	void countsPartsByTheirPeople() {
		assertRules("Police fired at 400 villagers who had marched for nine days, and arrested 31 of them.",
				"PEOPLE 400 people NOUN", "DURATION 9 days DURATION", "DETAINED 31 people ACT_OBJECT");
		assertRules("The attack killed three, the oldest of whom was 16.", "KILLED 3 people ACT_OBJECT");
		assertRules("Its 88 observers left. The four founders stayed.", "PEOPLE 88 people NOUN");
		assertRules("Eleven people died at the scene and three later in hospital.", "KILLED 11 people ACT_SUBJECT",
				"KILLED 3 people ELLIPSIS_PLACE");
		assertRules("In all 23 people have died since January, against 49 in the whole of 2023.",
				"KILLED 23 people ACT_SUBJECT", "KILLED 49 people ELLIPSIS_COMPARED");
	}

	@Test
	void countsPairsInTheirOrder() {
		assertRules("Lodge recorded 168 cases and 15 deaths, compared with 74 and eight in May.",
				"OTHER 168 cases NOUN", "KILLED 15 people NOUN", "OTHER 74 cases ELLIPSIS_PAIR",
				"KILLED 8 people ELLIPSIS_PAIR");
		assertRules("Soldiers had shot dead 12 protesters.", "KILLED 12 people ACT_OBJECT");
	}

	@Test
	void countsPeopleByTheirState() {
		assertRules("A doctor admitted 31 wounded people.", "WOUNDED 31 people ACT_STATE");
		assertRules("A doctor admitted 31 tired people.", "PEOPLE 31 people NOUN");
		assertRules("He put the number of injured villagers at 12.", "WOUNDED 12 people TOLL");
	}

	@Test
	void countsPeopleByTheirPlight() {
		assertRules("More than 80 people remain behind bars.", "DETAINED 80 people ACT_PLIGHT");
		assertRules("About 240,000 people have left their homes.", "DISPLACED 240000 people ACT_PLIGHT");
		assertRules("About 240,000 people have left their mark.", "PEOPLE 240000 people NOUN");
		assertRules("Some 3,000 people could be forced to leave their homes.", "PEOPLE 3000 people NOUN");
	}

	@Test
	void countsPeopleWhoseNounStandsBefore() {
		assertRules("Eleven people were found; nine were flown to Athens.", "PEOPLE 11 people NOUN",
				"PEOPLE 9 people ELLIPSIS_SUBJECT");
		assertRules("The firm sold 11 boats; nine were flown to Athens.", "EQUIPMENT 11 boats NOUN");
		assertRules("The toll, which stood at 112 on Friday, has since risen to 140.", "KILLED 112 people TOLL",
				"KILLED 140 people TOLL");
		assertRules("The toll on the bridge has since risen to 140 euros.", "MONEY 140 EUR AMOUNT");
		assertRules("Police estimated the crowd at 8,000; organisers claimed 25,000.", "PEOPLE 8000 people TOLL",
				"PEOPLE 25000 people ECHO");
	}

	@Test
	void countsNoOddsForVotes() {
		assertRules("Nurses voted by a margin of three to one to strike.");
	}

	@Test
	void namesNobodyWhoDoesNotCount() {
		assertAsserter("The parade drew a crowd estimated at 200,000.", null);
		assertAsserter("The UN refugee agency has bought 1,564 tents.", null);
		assertAsserter("A total of 118 deaths were reported by Monday.", null);
	}

	@Test
	void countsPointsOfARateAndNoneOfAMatch() {
		assertRules("Most economists had expected a cut of at least 50 points.", "OTHER 50 points POINTS");
		assertRules("The central bank surprised markets with a 75-point hike.", "OTHER 75 points COMPOUND");
		assertRules("The win put the team 12 points clear at the top.");
	}

	@Test
	void countsAPartOfAWholeThatStandsInFront() {
		assertRules("Of the 600 buses that the city ordered, just 140 have arrived and 20 of those were faulty.",
				"OTHER 600 buses NOUN", "OTHER 140 buses ELLIPSIS_OF", "OTHER 20 buses PART");
		assertRules("The agency examined 90 wells, and 15 of those were polluted.", "OTHER 90 wells PLURAL",
				"OTHER 15 wells PART");
	}

	@Test
	void countsSharesUnderTheSamePreposition() {
		assertRules("The poll put the ruling party at 41% and its rival at 38.", "PERCENT 41 percent SHARE",
				"PERCENT 38 percent ELLIPSIS_PERCENT");
		assertRules("The poll put the party at 41% and the leader, at 38, is its youngest.",
				"PERCENT 41 percent SHARE");
	}

	@Test
	void countsThoseWhoActInASecondClause() {
		assertRules("Seven judges backed the ruling and two rejected it.", "PEOPLE 7 people NOUN",
				"PEOPLE 2 people ELLIPSIS_SUBJECT");
		assertRules("Seven judges backed the ruling and two days passed.", "PEOPLE 7 people NOUN");
	}

	@Test
	void displacesNobodyWhoIsFlownOutOrSentHome() {
		assertRules("The charity evacuated 26 staff members.", "PEOPLE 26 people NOUN");
		assertRules("Moscow expelled three diplomats.", "PEOPLE 3 people NOUN");
		assertRules("The army evacuated 300 villagers.", "DISPLACED 300 people ACT_OBJECT");
	}

	@Test
	void killsNoThings() {
		assertRules("Officers executed six search warrants.", "OTHER 6 search warrants PLURAL");
		assertRules("Three helicopters evacuated the village.", "EQUIPMENT 3 helicopters NOUN");
	}

	@Test
	void countsThoseWhomADayFollows() {
		assertRules("The 19 men arrested yesterday appeared in court.", "DETAINED 19 people ACT_PASSIVE");
		assertRules("The 19 men met yesterday.");
	}

	@Test
	void countsAWholeByItsParts() {
		assertRules("Two of the five suspects pleaded guilty.", "PEOPLE 2 people NOUN", "PEOPLE 5 people WHOLE");
		assertRules("The smallest of its four parties left.", "OTHER 4 parties WHOLE");
		assertRules("One of the five parties left.");
		assertRules("The four parties met.");
	}

	@Test
	void countsWhatAClauseTellsMoreOf() {
		assertRules("He sold the five companies through which it was paid.", "OTHER 5 companies NOUN");
		assertRules("The party said its nine members would abstain.", "PEOPLE 9 people NOUN");
		assertRules("He sold the five companies.");
	}

	@Test
	void namesWhoPartsARelativeClause() {
		assertAsserter(
				"The bank raised fees, a step that will, according to Corvus Capital, cost clients 5 billion euros.",
				"Corvus Capital");
		assertAsserter("It cut fees by 5 billion euros, which, according to Corvus Capital, is welcome.", null);
	}

	@Test
	void namesWhoBlamesInQuotedWords() {
		assertAsserter("Sports Minister Ana Lima blamed \"agents who buy players for 4,000 euros\".",
				"Sports Minister Ana Lima");
		assertAsserter("Sports Minister Ana Lima blamed agents who buy players for 4,000 euros.", null);
	}

	@Test
	void findsNothingInScraps() {
		for (String junk : List.of("a quarter of", "of them 12 of", "in ten", "12 to 9 to 7 votes to")) {
			assertThat(Claims.of(MeaningsTests.class, junk)).as(junk).hasSizeLessThan(4);
		}
	}

	@Test
	void tellsWhatBefellPeopleByPhrases() {
		assertRules("Nine sailors are now known to have drowned.", "KILLED 9 people ACT_STATE");
		assertRules("Some 40 villagers are believed to have been killed.", "KILLED 40 people ACT_STATE");
		assertRules("The crash cost 19 passengers their lives.", "KILLED 19 people ACT_LIVES");
		assertRules("Gunmen took 40 guests and staff hostage.", "ABDUCTED 40 people ACT_HOSTAGE");
		assertRules("Six firefighters were treated for smoke inhalation.", "WOUNDED 6 people ACT_PLIGHT");
		assertRules("Six children were treated for cholera.", "PEOPLE 6 people NOUN");
		assertRules("The collision put 30 commuters in hospital.", "WOUNDED 30 people ACT_PLIGHT");
		assertRules("Four miners were carried out with broken bones.", "WOUNDED 4 people ACT_PLIGHT");
		assertRules("About 27 students are being held at a police station.", "DETAINED 27 people ACT_PLIGHT");
		assertRules("About 27 students were held in a house near the river.", "PEOPLE 27 people NOUN");
		assertRules("About 130 hostages are being held at a base.", "ABDUCTED 130 people ACT_HOSTAGE");
		assertRules("Twelve fighters were \"eliminated\" in the raid.", "KILLED 12 people ACT_PASSIVE");
	}

	@Test
	void namesWhoPutsOrReportsAFigure() {
		assertAsserter("Some 900 cases and 60 deaths had been reported by the health ministry.", "the health ministry");
		assertAsserter("Some 900 cases had been reported by Monday.", null);
		assertAsserter("The ministry in Niamey, which had spoken of three dead, was silent.", "The ministry");
	}

	@Test
	void takesThoseWhoGatherToDemandForProtesters() {
		assertRules("Some 400 farmers gathered outside the palace to demand cheaper fuel.",
				"PROTESTERS 400 people ACT_PLIGHT");
		assertRules("Some 400 farmers gathered in the square for the concert.", "PEOPLE 400 people NOUN");
		assertRules("Police fired tear gas at hundreds of students.", "PROTESTERS 200 people ACT_PLIGHT");
		assertRules("Thousands of workers took to the streets of Lima.", "PROTESTERS 2000 people ACT_PLIGHT");
		assertRules("Some 400 soldiers blocked the road to the protest.", "TROOPS 400 people NOUN");
		assertRules("The number of arrests exceeded 500 on Friday.", "DETAINED 500 people TOLL");
	}

	@Test
	void countsVotesOfMembersAndSoldiersOfArmies() {
		assertRules("In the end 31 senators voted against the bill and two abstained.", "VOTES 31 people ACT_VOTE",
				"VOTES 2 people ELLIPSIS_SUBJECT");
		assertRules("In the end 31 senators left the chamber.", "PEOPLE 31 people NOUN");
		assertRules("Some 180 members of the army arrived.", "TROOPS 180 people NOUN");
		assertRules("Some 180 members of the choir arrived.", "PEOPLE 180 people NOUN");
		assertRules("Some 260 families have fled the valley.", "DISPLACED 260 families ACT_FLIGHT");
		assertRules("Some 260 families own land there.", "OTHER 260 families NOUN");
		assertRules("Of the 46 travellers, 14 were wounded.", "PEOPLE 46 people WHOLE",
				"WOUNDED 14 people ACT_PASSIVE");
	}

	private static void assertRules(String text, String... expected) {
		List<String> found = Claims.find(MeaningsTests.class, MaskedText.of(text), Claims.PUBLISHED)
			.stream()
			.map((claim) -> "%s %s %s %s".formatted(claim.measure(), (claim.min() != null) ? claim.min() : claim.max(),
					claim.unit(), claim.rule().replaceFirst("\\+.*", "")))
			.toList();
		assertThat(found).as(text).containsExactly(expected);
	}

	private static void assertAsserter(String text, @org.jspecify.annotations.Nullable String expected) {
		assertThat(Claims.find(MeaningsTests.class, MaskedText.of(text), Claims.PUBLISHED)).as(text)
			.isNotEmpty()
			.allSatisfy((claim) -> assertThat(claim.assertedByText()).isEqualTo(expected));
	}

	@Test
	void takesNoLifeThatIsOnlyAffected() {
		assertRules("The flood affected the lives of 400 people.", "PEOPLE 400 people NOUN");
		assertRules("The crash claimed the lives of 14 people.", "KILLED 14 people ACT_NOUN");
	}

	@Test
	void readsWhatBefellThemBeforeTheVerb() {
		assertRules("Killed in the ambush were the mayor and six guards.", "KILLED 6 people ACT_PASSIVE");
		assertRules("Seen in the ambush were the mayor and six guards.", "PEOPLE 6 people NOUN");
	}

	@Test
	void countsOthersOfTheThingsBefore() {
		assertRules("One bridge collapsed and two others were damaged.", "OTHER 2 bridges OTHERS");
		assertRules("One bridge collapsed and two others were injured.", "WOUNDED 2 people ACT_PASSIVE");
	}

}
