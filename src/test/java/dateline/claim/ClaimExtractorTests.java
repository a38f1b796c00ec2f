package dateline.claim;

import java.util.List;

import dateline.text.MaskedText;
import dateline.time.Precision;
import dateline.time.ResolvedDate;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Examples as a table: a sentence, then the claims expected of it as {@link Claims}
 * writes them. All texts are published on 17 January 2024.
 */
class ClaimExtractorTests {

	@Test
	void countsThoseWhomAnActBefell() {
		assertClaims("The flood killed at least 12 people and injured 30 others in the city.",
				"KILLED 12 AT_LEAST people [at least 12] people", "WOUNDED 30 EXACT people [30] people");
		assertClaims("Police said 12 people died and more than 300 were injured when the ferry capsized near Manila.",
				"KILLED 12 EXACT people [12] people @Manila",
				"WOUNDED 300 MORE_THAN people [more than 300] people @Manila");
		assertClaims("The gunman killed three people and wounded five before police shot him.",
				"KILLED 3 EXACT people [three] people", "WOUNDED 5 EXACT people [five] people");
		assertClaims("The clashes resulted in the deaths of eight officers and the arrest of 60 demonstrators.",
				"KILLED 8 EXACT people [eight] officers", "DETAINED 60 EXACT people [60] demonstrators");
		assertClaims("In Brazil, at least 83 people were killed by floods, and 25,000 were evacuated from their homes.",
				"KILLED 83 AT_LEAST people [at least 83] people @Brazil",
				"DISPLACED 25000 EXACT people [25,000] people @Brazil");
		assertClaims("A bomber killed himself and 12 others at a mosque in Peshawar on Monday.",
				"KILLED 12 EXACT people [12] others @Peshawar 2024-01-15");
		assertClaims("The strike left seven dead, including three children.", "KILLED 7 EXACT people [seven] dead",
				"KILLED 3 EXACT people [three] children");
		assertClaims("At least seven people were shot dead and four were critically hurt.",
				"KILLED 7 AT_LEAST people [At least seven] people", "WOUNDED 4 EXACT people [four] people");
		assertClaims("Rebels abducted as many as 200 schoolgirls in northern Nigeria.",
				"ABDUCTED 200 AT_MOST people [as many as 200] schoolgirls @Nigeria");
		assertClaims("The blaze claimed the lives of 17 firefighters.", "KILLED 17 EXACT people [17] firefighters");
		assertClaims("It was the deadliest attack in 10 years, with 60 dead and 145 wounded.",
				"KILLED 60 EXACT people [60] dead", "WOUNDED 145 EXACT people [145] wounded");
		assertClaims("The crash killed all 179 passengers and six crew members on board.",
				"KILLED 179 EXACT people [all 179] passengers", "KILLED 6 EXACT people [six] crew members");
		assertClaims("Israel says about 1,200 people were killed and some 250 taken hostage on Oct. 7.",
				"KILLED 1200 ABOUT people [about 1,200] people 2023-10-07",
				"ABDUCTED 250 ABOUT people [some 250] people 2023-10-07");
	}

	@Test
	void leavesOutWherePeopleSpeakSitOrFledFrom() {
		assertClaims("Kenya will send 200 police officers in March, the interior minister announced in Nairobi.",
				"PEOPLE 200 EXACT people [200] police officers 2024-03-01/2024-03-31");
		assertClaims("Two cases were announced in Nairobi.", "OTHER 2 EXACT cases [Two] cases @Nairobi");
		assertClaims("A watchdog in Bogotá welcomed the ruling but urged judges to free at least 30 other prisoners.",
				"PEOPLE 30 AT_LEAST people [at least 30] other prisoners");
		assertClaims("In Moscow, a spokesman said Russia had built more than 40 schools.",
				"OTHER 40 MORE_THAN schools [more than 40] schools");
		assertClaims("In Moscow, a spokesman said that 12 people had been killed.",
				"KILLED 12 EXACT people [12] people");
		assertClaims("Uganda is host to more than 90,000 refugees who have fled the war in Sudan.",
				"PEOPLE 90000 MORE_THAN people [more than 90,000] refugees @Uganda");
		assertClaims("Lusaka accounts for 60% of the cases.", "PERCENT 60 EXACT percent [60%] cases @Lusaka");
		assertClaims("Rebels attacked a convoy near Timbuktu in 2019. They killed four soldiers there.",
				"KILLED 4 EXACT people [four] soldiers @Timbuktu");
	}

	@Test
	void placesOnlyWhatTheStoryIsAboutWhereItIs() {
		String story = "A flood swept through Lagos on Tuesday. ";
		assertClaims(story + "The minister promised 300 tents.", "OTHER 300 EXACT tents [300] tents");
		assertClaims(story + "The first of four planes landed.", "EQUIPMENT 4 EXACT planes [four] planes");
		assertClaims(story + "The governor appointed a committee of five engineers.",
				"PEOPLE 5 EXACT people [five] engineers");
		assertClaims(story + "Two children were in a critical condition.", "PEOPLE 2 EXACT people [Two] children");
		assertClaims(story + "Nine houses collapsed.", "OTHER 9 EXACT houses [Nine] houses @Lagos 2024-01-16");
	}

	@Test
	void leavesOutDatesOfSomethingElse() {
		assertClaims("The ministry said on Friday that 150 computers had been infected.",
				"OTHER 150 EXACT computers [150] computers");
		assertClaims("On Friday 150 computers were infected.", "OTHER 150 EXACT computers [150] computers 2024-01-12");
		assertClaims("The mill opened in 1987 and employs 180 people.", "PEOPLE 180 EXACT people [180] people");
		assertClaims("Brannock, founded in Hull in 1921, employs 180 people.", "PEOPLE 180 EXACT people [180] people");
		assertClaims(
				"In the first week of January 900 people crossed, an increase of 40 per cent over the previous week.",
				"PEOPLE 900 EXACT people [900] people 2024-01-01/2024-01-07",
				"PERCENT 40 EXACT percent [40 per cent] per cent 2024-01-01/2024-01-07");
		assertClaims("Under the deal the two sides are to stop firing from Friday and to exchange 90 prisoners.",
				"PEOPLE 90 EXACT people [90] prisoners");
		assertClaims("As of 7 January, 612 cases had been reported since May.",
				"OTHER 612 EXACT cases [612] cases 2024-01-07");
		assertClaims("The army will now be able to move up to 3,000 soldiers.",
				"TROOPS 3000 AT_MOST people [up to 3,000] soldiers");
		assertClaims("The army now has 3,000 soldiers.", "TROOPS 3000 EXACT people [3,000] soldiers 2024-01-17");
	}

	@Test
	void leavesOutWithWhatItIsComparedAndWhenceSomebodyComes() {
		assertClaims("Nine people drowned, more than in Kumasi in 2011.", "KILLED 9 EXACT people [Nine] people");
		assertClaims("Nine people were arrested, the worst such case since a raid in Kumasi in 2011.",
				"DETAINED 9 EXACT people [Nine] people");
		assertClaims("Some 40 officers looked for a man born in Kumasi.", "PEOPLE 40 ABOUT people [Some 40] officers");
		assertClaims("Nine people drowned, according to diplomats in Vienna.", "KILLED 9 EXACT people [Nine] people");
		assertClaims("A charity in Vienna said nine people had drowned.", "KILLED 9 EXACT people [nine] people");
		assertClaims("Speaking at a conference in Vienna, the envoy said nine people had drowned.",
				"KILLED 9 EXACT people [nine] people");
	}

	@Test
	void placesAllOfWhomAPartIsTold() {
		assertClaims("Rebels killed 17 people, seven of them women, in a raid on a village near Kumasi.",
				"KILLED 17 EXACT people [17] people @Kumasi", "KILLED 7 EXACT people [seven] women @Kumasi");
		assertClaims("A fire on the outskirts of the Ghanaian capital killed 29 workers.",
				"KILLED 29 EXACT people [29] workers @Accra");
		assertClaims("Kumasi, with 412 cases, is the worst affected.", "OTHER 412 EXACT cases [412] cases @Kumasi");
		assertClaims("Nine trucks have come from Kumasi, with 20 more expected.",
				"EQUIPMENT 9 EXACT trucks [Nine] trucks", "EQUIPMENT 20 EXACT trucks [20] trucks");
	}

	@Test
	void placesByWhatStandsThere() {
		assertClaims("Nine people were hurt in Kumasi's old town.", "WOUNDED 9 EXACT people [Nine] people @Kumasi");
		assertClaims("Nine people were hurt in the hills above Kumasi.",
				"WOUNDED 9 EXACT people [Nine] people @Kumasi");
		assertClaims("Some 900 people took to the streets of Kumasi.",
				"PROTESTERS 900 ABOUT people [Some 900] people @Kumasi");
		assertClaims("Nine people were hurt outside the governor's office in Kumasi.",
				"WOUNDED 9 EXACT people [Nine] people @Kumasi");
	}

	@Test
	void placesWhatBefellPeopleWhereTheStoryIs() {
		assertClaims("A ferry capsized near Manila on Monday. Officials said that 12 people drowned.",
				"KILLED 12 EXACT people [12] people @Manila 2024-01-15");
		assertClaims("A ferry capsized near Manila on Monday. In 2019 a fire killed 12 people.",
				"KILLED 12 EXACT people [12] people @Philippines 2019-01-01/2019-12-31");
		assertClaims("Ministers met in Paris, in Rome, in Oslo and in Lima. Police said that 12 people drowned.",
				"KILLED 12 EXACT people [12] people");
	}

	@Test
	void placesTheFirstSentenceWhereTheDatelineIs() {
		assertClaims("MANILA (AP) - A fire in a market killed 12 people.",
				"KILLED 12 EXACT people [12] people @Philippines");
		assertClaims("MANILA (AP) - A fire in a market in Davao killed 12 people.",
				"KILLED 12 EXACT people [12] people @Davao");
		assertClaims("France said that 12 people drowned.", "KILLED 12 EXACT people [12] people");
	}

	@Test
	void placesByWhatTheWordsCallTheProvinceOrTheTown() {
		assertClaims("Fires broke out in Afghanistan's Kunar province. At least 17 people have died in the region.",
				"KILLED 17 AT_LEAST people [At least 17] people @Kunar");
		assertClaims("Fires broke out near Athens. At least 17 people have died in the region.",
				"KILLED 17 AT_LEAST people [At least 17] people @Athens");
		assertClaims("Nearly 1,700 villagers have fled to the town of Marromeu.",
				"DISPLACED 1700 ABOUT people [Nearly 1,700] villagers @Marromeu");
		assertClaims("About 75 inmates broke out of a prison in the Peruvian city of Cerro de Pasco.",
				"PEOPLE 75 ABOUT people [About 75] inmates @Cerro de Pasco");
		assertClaims("He wrote to the town of his birth that 12 people died.", "KILLED 12 EXACT people [12] people");
	}

	@Test
	void placesByWhatBroughtItAboutAndByTheCountryThatCounts() {
		assertClaims("At least 14 people were killed after a ferry sank off Crete.",
				"KILLED 14 AT_LEAST people [At least 14] people @Crete");
		assertClaims("At least 14 people were killed, said a man who lives in Crete.",
				"KILLED 14 AT_LEAST people [At least 14] people");
		assertClaims("Chad has confirmed 17 cases along the border.", "OTHER 17 EXACT cases [17] cases @Chad");
		assertClaims("The authorities in Lima said that 14 people drowned.", "KILLED 14 EXACT people [14] people");
	}

	@Test
	void echoesPlaceAndDayToo() {
		assertClaims(
				"Some 10,000 farmers marched through Lima on Monday, the police said; organisers put the figure at 25,000.",
				"PROTESTERS 10000 ABOUT people [Some 10,000] farmers @Lima 2024-01-15",
				"PROTESTERS 25000 EXACT people [25,000] farmers @Lima 2024-01-15");
	}

	@Test
	void countsWhatIsInACompound() {
		assertClaims("The 150-seat lower house met.", "OTHER 150 EXACT seats [150] seat");
		assertClaims("A 27-nation bloc agreed.", "COUNTRIES 27 EXACT countries [27] nation");
		assertClaims("It is a two-party system and a 12-year-old law.");
	}

	@Test
	void countsMassesWhereTheWordsTellOfWhat() {
		assertClaims("Police seized 920 kg of cocaine.", "OTHER 920 EXACT kg [920] kg");
		assertClaims("The car was found within 50 metres of water and weighed 920 kg.");
		assertClaims("The bank raised its main rate by 50 basis points.",
				"OTHER 50 EXACT basis points [50] basis points");
	}

	@Test
	void tellsPoundsThatArePaidFromThoseThatWeigh() {
		assertClaims("She was fined 5,000 pounds.", "MONEY 5000 EXACT GBP [5,000 pounds] pounds");
		assertClaims("The crate weighed 300 pounds.");
		assertClaims("It will add Kč8bn to the debt.", "MONEY 8000000000 EXACT CZK [Kč8bn] Kč8bn");
	}

	@Test
	void goesOnInTheCurrencyThatIsNoConversion() {
		assertClaims("Profit fell to 2.9 billion euros ($3.1 billion) from 5.6 billion.",
				"MONEY 2900000000 EXACT EUR [2.9 billion euros] euros", "MONEY 3100000000 EXACT USD [$3.1 billion] $",
				"MONEY 5600000000 EXACT EUR [5.6 billion] euros");
	}

	@Test
	void takesTheDollarOfTheCountryWhereTheArticleTellsItApart() {
		assertClaims("Schools in Jamaica will get $45 million (US$290,000).",
				"MONEY 45000000 EXACT JMD [$45 million] $", "MONEY 290000 EXACT USD [US$290,000] US$");
		assertClaims("Schools in Jamaica will get $45 million.", "MONEY 45000000 EXACT USD [$45 million] $");
		assertClaims("Zambia asked for $45 million, US$5 million of it for schools.",
				"MONEY 45000000 EXACT USD [$45 million] $", "MONEY 5000000 EXACT USD [US$5 million] US$");
	}

	@Test
	void readsSharesOfAChange() {
		assertClaims("Traffic was up by a third.", "PERCENT 33.33 EXACT percent [a third] Traffic");
		assertClaims("Rents rose 8 to 10 percent.", "PERCENT 8..10 BETWEEN percent [8 to 10 percent] Rents");
		assertClaims("He came up to a third man.");
	}

	@Test
	void countsHowManyAPlaceHolds() {
		assertClaims("They met in a stadium that holds 40,500.", "OTHER 40500 EXACT people [40,500] people");
		assertClaims("The prison, built for 800 inmates, held nearly 1,700.", "PEOPLE 800 EXACT people [800] inmates",
				"PEOPLE 1700 ABOUT people [nearly 1,700] inmates");
		assertClaims("The editor holds 40,500.");
	}

	@Test
	void readsFiguresAndTollsAfterOf() {
		assertClaims("Seven men were hurt, officials said, revising an earlier figure of five.",
				"WOUNDED 7 EXACT people [Seven] men", "WOUNDED 5 EXACT people [five] men");
		assertClaims("The blast left a death toll of 45.", "KILLED 45 EXACT people [45] death toll");
		assertClaims("A No 10 spokesman would not say.");
	}

	@Test
	void datesWhatWasDoneByTheDayOfTheStory() {
		assertClaims("A tank exploded in Rouen on Monday. More than 70 firefighters fought the blaze.",
				"PEOPLE 70 MORE_THAN people [More than 70] firefighters @Rouen 2024-01-15");
		assertClaims("A tank exploded in Rouen on Monday. The works employed 70 engineers.",
				"PEOPLE 70 EXACT people [70] engineers");
		assertClaims("A tank exploded in Rouen on Monday. The owner sold 70 trucks last year.",
				"EQUIPMENT 70 EXACT trucks [70] trucks 2023-01-01/2023-12-31");
		assertClaims("A man was jailed in Rouen on Monday for a robbery. He shot three guards.",
				"PEOPLE 3 EXACT people [three] guards");
	}

	@Test
	void datesWhatHappenedByWhatBroughtItAbout() {
		assertClaims("At least 14 people were killed and 31 were missing after a ferry sank on Monday.",
				"KILLED 14 AT_LEAST people [At least 14] people 2024-01-15",
				"PEOPLE 31 EXACT people [31] people 2024-01-15");
		assertClaims("At least 14 people were killed, said a guard who was freed on Monday.",
				"KILLED 14 AT_LEAST people [At least 14] people");
		assertClaims(
				"Workers marched through Lagos on Monday before police dispersed them, arresting at least nine men.",
				"DETAINED 9 AT_LEAST people [at least nine] men @Lagos 2024-01-15");
		assertClaims("At least 34 inmates escaped before dawn on Monday.",
				"PEOPLE 34 AT_LEAST people [At least 34] inmates 2024-01-15");
	}

	@Test
	void leavesTheDateOfANumberComparedWithToThat() {
		assertClaims("The party took 17 percent, down from 28 percent in 2020, on a turnout of 41 percent.",
				"PERCENT 17 EXACT percent [17 percent] percent",
				"PERCENT 28 EXACT percent [28 percent] percent 2020-01-01/2020-12-31",
				"PERCENT 41 EXACT percent [41 percent] percent");
	}

	@Test
	void takesSoFarForNow() {
		assertClaims("So far 18 bodies have been recovered.", "KILLED 18 EXACT people [18] bodies 2024-01-17");
		assertClaims("Divers said that 18 bodies had so far been recovered.", "KILLED 18 EXACT people [18] bodies");
	}

	@Test
	void takesTheDayOfTheSentenceBefore() {
		assertClaims("The mine blew up on Monday. Twelve men were injured.",
				"WOUNDED 12 EXACT people [Twelve] men 2024-01-15");
		assertClaims("Police told reporters on Monday. Twelve men were injured.",
				"WOUNDED 12 EXACT people [Twelve] men");
		assertClaims("The mine blew up on Monday. Twelve men have been injured this year.",
				"WOUNDED 12 EXACT people [Twelve] men 2024-01-01/2024-12-31");
	}

	@Test
	void leavesOutDaysOfOtherClauses() {
		assertClaims("The minister resigned on Monday, a day after police arrested nine people.",
				"DETAINED 9 EXACT people [nine] people 2024-01-14");
		assertClaims("The ministry grounded five aircraft until 31 May.", "EQUIPMENT 5 EXACT aircraft [five] aircraft");
	}

	@Test
	void countsNobodyWhomAnActDidNotBefall() {
		assertClaims("The strike did not kill 12 people.");
		assertClaims("The gang threatened to kill 12 people.");
		assertClaims("No one was killed.");
		assertClaims("The 45-year-old man was arrested on Monday.");
	}

	@Test
	void ordersActsByTheirRoles() {
		assertClaims("Twelve militants killed three soldiers.", "PEOPLE 12 EXACT people [Twelve] militants",
				"KILLED 3 EXACT people [three] soldiers");
		assertClaims("Hamas released 13 Israeli hostages, and Israel freed 39 Palestinian prisoners.",
				"PEOPLE 13 EXACT people [13] Israeli hostages =Israel",
				"PEOPLE 39 EXACT people [39] Palestinian prisoners =Palestine");
		assertClaims("The group still holds 130 hostages in Gaza.",
				"ABDUCTED 130 EXACT people [130] hostages @Gaza Strip");
	}

	@Test
	void placesByTheWholeNameOfAWater() {
		assertClaims("A trawler capsized in the Gulf of Morbihan on Tuesday, killing nine people.",
				"KILLED 9 EXACT people [nine] people @Gulf of Morbihan 2024-01-16");
		assertClaims("A trawler capsized in the Gulf on Tuesday, killing nine people.",
				"KILLED 9 EXACT people [nine] people @Gulf 2024-01-16");
	}

	@Test
	void countsTroopsWithPlaceAndOwner() {
		assertClaims("France has deployed 5,100 soldiers in Mali and 1,200 in Chad.",
				"TROOPS 5100 EXACT people [5,100] soldiers @Mali =France",
				"TROOPS 1200 EXACT people [1,200] soldiers @Chad =France");
		assertClaims("About 3,000 French troops are stationed in Niger, the Defense Ministry said.",
				"TROOPS 3000 ABOUT people [About 3,000] French troops @Niger =France 2024-01-17");
		assertClaims("Germany has 4,800 soldiers in Lithuania, according to the ministry.",
				"TROOPS 4800 EXACT people [4,800] soldiers @Lithuania =Germany 2024-01-17");
		assertClaims("The United Nations has 13,000 peacekeepers in the country.",
				"TROOPS 13000 EXACT people [13,000] peacekeepers =United Nations 2024-01-17");
	}

	@Test
	void takesTheOnlyCountryNamedBeforeForTheCountry() {
		assertClaims(
				"Mali asked France to leave. The force in Mali is smaller than the 5,000 troops France kept in the country in 2019.",
				"TROOPS 5000 EXACT people [5,000] troops @Mali =France 2019-01-01/2019-12-31");
		assertThat(Claims.rules(ClaimExtractorTests.class,
				"Mali asked France to leave. The force in Mali is smaller than the 5,000 troops France kept in the country in 2019."))
			.containsExactly("TROOPS NOUN+THE_COUNTRY");
	}

	@Test
	void leavesTheCountryOpenWhereTwoAreNamed() {
		assertClaims("After clashes in Mali and in Niger, France still had 5,000 troops in the country.",
				"TROOPS 5000 EXACT people [5,000] troops =France");
	}

	@Test
	void takesTroopsWithoutPlaceToBeWhereTheSentenceBeforeIs() {
		assertClaims("The mission flew from an air base in Djibouti. It includes 1,500 soldiers.",
				"TROOPS 1500 EXACT people [1,500] soldiers @Djibouti 2024-01-17");
		assertThat(Claims.rules(ClaimExtractorTests.class,
				"The mission flew from an air base in Djibouti. It includes 1,500 soldiers."))
			.containsExactly("TROOPS NOUN+PLACE_BEFORE");
	}

	@Test
	void leavesTroopsWithoutPlaceWhereTheSentenceBeforeNamesTwoCountries() {
		assertClaims("The mission flew from bases in Djibouti and in Kenya. It includes 1,500 soldiers.",
				"TROOPS 1500 EXACT people [1,500] soldiers 2024-01-17");
	}

	@Test
	void takesTheOwnerOfForcesNamedJustBefore() {
		assertClaims("French forces did not leave. There are 2,500 troops in Gabon.",
				"TROOPS 2500 EXACT people [2,500] troops @Gabon =France armed forces 2024-01-17");
		assertThat(Claims.rules(ClaimExtractorTests.class,
				"French forces did not leave. There are 2,500 troops in Gabon."))
			.containsExactly("TROOPS NOUN+SUBJECT_BEFORE");
	}

	@Test
	void leavesTheOwnerOpenWhereTwoAreNamedBefore() {
		assertClaims("French forces and American troops did not leave. There are 2,500 troops in Gabon.",
				"TROOPS 2500 EXACT people [2,500] troops @Gabon 2024-01-17");
	}

	@Test
	void countsAttacksByTimes() {
		assertClaims("Since Oct. 17, the base has been attacked at least 55 times in Kenya.",
				"ATTACKS 55 AT_LEAST attacks [at least 55] times @Kenya 2023-10-17/2024-01-17");
		assertClaims("The senator voted 12 times on the bill.", "OTHER 12 EXACT times [12] times");
	}

	@Test
	void countsThingsByTheirNoun() {
		assertClaims("The army fired 20 missiles and shot down three drones.",
				"EQUIPMENT 20 EXACT missiles [20] missiles", "EQUIPMENT 3 EXACT drones [three] drones");
		assertClaims("The storm left 300,000 homes without power.", "OTHER 300000 EXACT homes [300,000] homes");
		assertClaims("More than 1,000 cases of cholera have been reported in Haiti since October.",
				"OTHER 1000 MORE_THAN cases [More than 1,000] cases @Haiti 2023-10-01/2024-01-17");
		assertClaims("He bought 300 tonnes of wheat and 2 million barrels of oil.",
				"OTHER 300 EXACT tonnes [300] tonnes", "OTHER 2000000 EXACT barrels [2 million] barrels");
		assertClaims("The agreement was signed by 14 countries on 3 May 2021.",
				"COUNTRIES 14 EXACT countries [14] countries 2021-05-03");
		assertClaims("The opposition won 3.2 million votes, or 41% of the total.",
				"VOTES 3200000 EXACT votes [3.2 million] votes", "PERCENT 41 EXACT percent [41%] total");
	}

	@Test
	void countsNothingThatIsNoUnit() {
		assertClaims("The ship sank 40 miles off the coast.");
		assertClaims("The two sides met in Geneva on June 5 at 10 a.m.");
		assertClaims("The party lost 1-0 and 3-2 in the 90th minute.");
		assertClaims("The two countries agreed to talk.");
	}

	@Test
	void followsTollsAndNumbersOf() {
		assertClaims("The death toll rose to 87, officials said.", "KILLED 87 EXACT people [87] death toll");
		assertClaims("Officials put the number of dead at 340.", "KILLED 340 EXACT people [340] number of dead");
		assertClaims("The number of refugees in Chad rose to 1.1 million.",
				"PEOPLE 1100000 EXACT people [1.1 million] refugees @Chad");
		assertClaims("The number of the house is 12.");
	}

	@Test
	void readsMoneyAndShares() {
		assertClaims("The government pledged $2.5 million to rebuild 40 schools destroyed by the quake.",
				"MONEY 2500000 EXACT USD [$2.5 million] $", "OTHER 40 EXACT schools [40] schools");
		assertClaims("The company paid €1.2bn for the plant and £5m in fees.", "MONEY 1200000000 EXACT EUR [€1.2bn] €",
				"MONEY 5000000 EXACT GBP [£5m] fees");
		assertClaims("The firm paid 300 million dollars to settle 1,100 lawsuits.",
				"MONEY 300000000 EXACT USD [300 million dollars] dollars",
				"OTHER 1100 EXACT lawsuits [1,100] lawsuits");
		assertClaims("Turnout reached 62.5 percent, the commission said.",
				"PERCENT 62.5 EXACT percent [62.5 percent] Turnout");
		assertClaims("About 40% of voters backed the party, compared with 35% in 2019.",
				"PERCENT 40 ABOUT percent [About 40%] voters",
				"PERCENT 35 EXACT percent [35%] voters 2019-01-01/2019-12-31");
		assertClaims("The budget rose from $10 million to $15 million.", "MONEY 10000000 EXACT USD [$10 million] $",
				"MONEY 15000000 EXACT USD [$15 million] $");
		assertClaims("Shares fell between 3 and 5 percent.",
				"PERCENT 3..5 BETWEEN percent [between 3 and 5 percent] Shares");
	}

	@Test
	void readsDurationsButNotAges() {
		assertClaims("The six-month truce ended after five months.", "DURATION 6 EXACT months [six] truce");
		assertClaims("The court handed down a two year sentence.", "DURATION 2 EXACT years [two] sentence");
		assertClaims("The talks lasted three hours.", "DURATION 3 EXACT hours [three] hours");
		assertClaims("He was jailed for 12 years in Moscow.", "DURATION 12 EXACT years [12] years @Moscow");
		assertClaims("The minister, 45, resigned after 14 months in office.");
	}

	@Test
	void carriesWordsAcrossAnEllipsis() {
		assertClaims("The typhoon killed 70 in the north and 120 in the south of the Philippines.",
				"KILLED 70 EXACT people [70] people @Philippines", "KILLED 120 EXACT people [120] people @Philippines");
		assertClaims("The bus was carrying 50 passengers, 20 of whom were killed.",
				"PEOPLE 50 EXACT people [50] passengers", "KILLED 20 EXACT people [20] passengers");
		assertClaims("Two soldiers were wounded, one seriously.", "WOUNDED 2 EXACT people [Two] soldiers",
				"WOUNDED 1 EXACT people [one] soldiers");
		assertClaims("Two soldiers were wounded, one of them fled.", "WOUNDED 2 EXACT people [Two] soldiers");
		assertClaims("A total of 2,300 people have been evacuated from the region, and another 500 are waiting.",
				"DISPLACED 2300 EXACT people [A total of 2,300] people",
				"PEOPLE 500 EXACT people [another 500] people");
	}

	@Test
	void countsTheWholeOfAPart() {
		assertClaims("Two of the five suspects were detained.", "DETAINED 2 EXACT people [Two] suspects",
				"PEOPLE 5 EXACT people [five] suspects");
		assertClaims("Only 40 of the 200 workers returned to work.", "PEOPLE 40 EXACT people [Only 40] workers",
				"PEOPLE 200 EXACT people [200] workers");
	}

	@Test
	void tellsDeniedFromAsserted() {
		assertClaims("The ministry denied that 12 protesters were killed.",
				"KILLED 12 EXACT people [12] protesters DENIED");
		assertClaims("The ministry did not deny that 12 protesters were killed.",
				"KILLED 12 EXACT people [12] protesters");
	}

	@Test
	void deniesNoFigureThatIsPutInstead() {
		assertClaims("The mayor disputes that and puts the toll at nine.", "KILLED 9 EXACT people [nine] toll");
		assertClaims("The army denied that 40 men had died and put the toll at nine.",
				"KILLED 40 EXACT people [40] men DENIED", "KILLED 9 EXACT people [nine] toll");
		assertClaims("The army denied a report that put the toll at nine.", "KILLED 9 EXACT people [nine] toll DENIED");
	}

	@Test
	void refusesNamesAndLabels() {
		assertClaims("F-16 jets and Boeing 737 planes were grounded for COVID-19 checks in 2020.");
		assertClaims("He was the third man to be charged under Article 5 of Resolution 2231.");
		assertClaims("The two presidents will meet on March 3 at 5 p.m. in Room 12.");
	}

	@Test
	void datesByTheClause() {
		assertClaims("The quake, which struck in 2015, killed nearly 9,000 people in Nepal.",
				"KILLED 9000 ABOUT people [nearly 9,000] people @Nepal");
		assertClaims("Amnesty International said 853 people were executed in Iran in 2023.",
				"KILLED 853 EXACT people [853] people @Iran 2023-01-01/2023-12-31");
		assertClaims("Fewer than 100 people remain in the village.",
				"PEOPLE 100 LESS_THAN people [Fewer than 100] people 2024-01-17");
		assertClaims("Currently, 3,000 refugees live in the camp.",
				"PEOPLE 3000 EXACT people [3,000] refugees 2024-01-17");
	}

	@Test
	void leavesADateToTheNumberItIsSaidOf() {
		assertClaims("Net income dropped to $212 million from 318 million francs a year earlier.",
				"MONEY 212000000 EXACT USD [$212 million] $");
		assertClaims("A court jailed the minister on Friday for taking bribes of about €2.3m from a firm.",
				"MONEY 2300000 ABOUT EUR [about €2.3m] €");
		assertClaims("It was the deadliest crash in Indonesia since 2018, when 189 people were killed.",
				"KILLED 189 EXACT people [189] people @Indonesia 2018-01-01/2018-12-31");
	}

	@Test
	void leavesAnUnknownPartOfACountryWithoutPlace() {
		assertClaims("Floods have killed at least 190 people in Bangladesh, 70 in the north and 120 in Sylhet.",
				"KILLED 190 AT_LEAST people [at least 190] people @Bangladesh", "KILLED 70 EXACT people [70] people",
				"KILLED 120 EXACT people [120] people @Sylhet");
	}

	@Test
	void saysWhatAShareOrSumIsOf() {
		assertClaims("Employers have offered 7 percent.", "PERCENT 7 EXACT percent [7 percent] percent");
		assertClaims("Revenue declined 6 percent.", "PERCENT 6 EXACT percent [6 percent] Revenue");
		assertClaims("Tariffs cost the group $30 million in the quarter.", "MONEY 30000000 EXACT USD [$30 million] $");
		assertClaims("Children under five account for 40 percent of the cases.",
				"PERCENT 40 EXACT percent [40 percent] cases");
	}

	@Test
	void namesWhoPutATollAtItsNumber() {
		String text = "Amnesty International put the number of injured at 11.";
		ClaimFinding claim = Claims.find(ClaimExtractorTests.class, MaskedText.of(text), Claims.PUBLISHED).getFirst();
		assertThat(claim.assertedBy()).isNotNull().extracting("name").isEqualTo("Amnesty International");
		assertThat(claim.assertedByText()).isEqualTo("Amnesty International");
	}

	@Test
	void namesNobodyForATollThatRose() {
		String text = "The number of injured rose to 11.";
		ClaimFinding claim = Claims.find(ClaimExtractorTests.class, MaskedText.of(text), Claims.PUBLISHED).getFirst();
		assertThat(claim.assertedByText()).isNull();
	}

	@Test
	void doesNotCountThoseWhoSpeak() {
		assertClaims("The delegation left Nairobi on Wednesday after a dispute, two officials said.");
		assertClaims("Two officials left Nairobi on Wednesday, the minister said.",
				"PEOPLE 2 EXACT people [Two] officials 2024-01-17");
	}

	@Test
	void takesNoMagnitudeForACount() {
		assertClaims("A magnitude 7.3 earthquake killed 12 people.", "KILLED 12 EXACT people [12] people");
	}

	@Test
	void leavesTheDayOfAnotherReportToIt() {
		assertClaims("Japan has promised $3 million, and Washington said a plane would land on Thursday.",
				"MONEY 3000000 EXACT USD [$3 million] $");
	}

	@Test
	void namesWhoAssertsIt() {
		String text = "Amnesty International said 853 people were executed in Iran in 2023.";
		ClaimFinding claim = Claims.find(ClaimExtractorTests.class, MaskedText.of(text), Claims.PUBLISHED).getFirst();
		assertThat(claim.assertedBy()).isNotNull().extracting("name").isEqualTo("Amnesty International");
		assertThat(claim.statement()).isNotNull();
	}

	@Test
	void leavesTheAsserterOpenInTheArticlesOwnVoice() {
		String text = "Fewer than 100 people remain in the village.";
		ClaimFinding claim = Claims.find(ClaimExtractorTests.class, MaskedText.of(text), Claims.PUBLISHED).getFirst();
		assertThat(claim.assertedBy()).isNull();
		assertThat(claim.assertedByText()).isNull();
		assertThat(claim.statement()).isNull();
	}

	@Test
	void keepsTheWordsForNowWhereTheDayOfPublicationIsUnknown() {
		String text = "Currently, 3,000 refugees live in the camp.";
		ResolvedDate asOf = Claims.find(ClaimExtractorTests.class, MaskedText.of(text), null).getFirst().asOf();
		assertThat(asOf).isNotNull()
			.extracting(ResolvedDate::precision, ResolvedDate::text)
			.containsExactly(Precision.UNKNOWN, "Currently");
	}

	@Test
	void givesNoDateForThePresentTenseWhereTheDayOfPublicationIsUnknown() {
		String text = "Fewer than 100 people remain in the village.";
		assertThat(Claims.find(ClaimExtractorTests.class, MaskedText.of(text), null).getFirst().asOf()).isNull();
	}

	@Test
	void countsAPartOfWhatWasCountedJustBefore() {
		assertClaims("More than 900,000 people face hunger in the province. Some 8,400 of them live in camps.",
				"PEOPLE 900000 MORE_THAN people [More than 900,000] people",
				"PEOPLE 8400 ABOUT people [Some 8,400] people");
		assertClaims("The dispute drags on. Some 8,400 of them are old.");
		assertClaims("He won by 41,236 votes out of almost 18.9 million.", "VOTES 41236 EXACT votes [41,236] votes",
				"VOTES 18900000 ABOUT votes [almost 18.9 million] votes");
		assertClaims("The number of attacks rose by 38% in 2023, to 1,146.",
				"PERCENT 38 EXACT percent [38%] number 2023-01-01/2023-12-31",
				"ATTACKS 1146 EXACT attacks [1,146] attacks 2023-01-01/2023-12-31");
	}

	@Test
	void countsThoseWhoWereDrivenFromTheirHomes() {
		assertClaims("The eruption killed three people and forced 2,500 from their homes.",
				"KILLED 3 EXACT people [three] people", "DISPLACED 2500 EXACT people [2,500] people");
		assertClaims("The owner drove 40 from their desks.");
		assertClaims("The union put the number of those arrested at \"close to 200\".",
				"DETAINED 200 ABOUT people [close to 200] those");
	}

	@Test
	void countsWhoLivesInATown() {
		assertClaims("Kilindu, a fishing town of about 7,000, was evacuated in November.",
				"PEOPLE 7000 ABOUT people [about 7,000] town @Kilindu");
		assertClaims("The town of Ninety Mile was evacuated.");
	}

	@Test
	void countsBodiesThoughTheySpeak() {
		assertClaims("Fourteen countries said they would boycott the summit.",
				"COUNTRIES 14 EXACT countries [Fourteen] countries");
		assertClaims("Six lawyers said that they had been beaten.");
	}

	@Test
	void takesASignThatTouchesItsNumber() {
		assertClaims("Bail was set in Manila at P36,000 each, their lawyers said.",
				"MONEY 36000 EXACT PHP [P36,000] P");
		assertClaims("The court in Manila sits on floor P 3.");
	}

	@Test
	void namesWhoCounts() {
		assertAsserters("A poll by Ipsos gave the Greens 21 per cent and the Liberals 17 per cent.", "Ipsos");
		assertAsserters("There were 612 patients on trolleys yesterday, by the union's count.", "the union");
		assertAsserters("The president of the union, Ana Ruiz, according to whom 6,500 jobs have gone since January, "
				+ "blamed the government.", "Ana Ruiz");
		assertAsserters(
				"More than 9,100 people have been infected, health minister Joan Banda said, with 412 new cases.",
				"health minister Joan Banda");
		assertAsserters("The election office put Ruiz on 50.11 per cent and Sosa on 49.89 per cent, a gap of "
				+ "41,236 votes.", "The election office");
	}

	@Test
	void deniesNothingToldInPassing() {
		assertThat(Claims.of(ClaimExtractorTests.class,
				"Ms Holm denied that the cuts had been ordered by Kvarn Capital, the fund that bought 6.4 per cent of "
						+ "the firm in May."))
			.noneMatch((claim) -> claim.endsWith("DENIED"));
		assertThat(
				Claims.of(ClaimExtractorTests.class, "The minister denied that 300 soldiers had fired on the crowd."))
			.allMatch((claim) -> claim.endsWith("DENIED"));
	}

	private static void assertAsserters(String text, String expected) {
		assertThat(Claims.find(ClaimExtractorTests.class, MaskedText.of(text), Claims.PUBLISHED)).as(text)
			.isNotEmpty()
			.extracting(ClaimFinding::assertedByText)
			.containsOnly(expected);
	}

	@Test
	void placesThoseWhomATownsOwnTellOf() {
		assertClaims("At least 31 people had drowned, said Amna Osman, the mayor of Kassala.",
				"KILLED 31 AT_LEAST people [At least 31] people @Kassala");
		assertClaims("At least 31 people had drowned, said Amna Osman, the king of Spain.",
				"KILLED 31 AT_LEAST people [At least 31] people");
		assertClaims("The army evacuated 300 people from Goma overnight.",
				"DISPLACED 300 EXACT people [300] people @Goma 2024-01-16/2024-01-17");
	}

	@Test
	void leavesThePlaceOpenInAnotherScene() {
		assertClaims("Floods swept northern Ghana on Monday.\nAcross the border, at least 12 people drowned.",
				"KILLED 12 AT_LEAST people [at least 12] people 2024-01-15");
		assertClaims(
				"A gunman opened fire at a Lyon nightclub on Sunday, killing four people.\n"
						+ "Eleven suspects appeared before a Marseille court on Monday.",
				"KILLED 4 EXACT people [four] people @Lyon 2024-01-14",
				"PEOPLE 11 EXACT people [Eleven] suspects @Marseille 2024-01-15");
		assertClaims("A storm hit Mozambique on Monday.\nMore than 300 people were sheltering in the capital.",
				"PEOPLE 300 MORE_THAN people [More than 300] people @Maputo 2024-01-15");
		assertClaims("A blast tore through a mine 40 km north of Ouagadougou on Friday, killing at least 23 people.",
				"KILLED 23 AT_LEAST people [at least 23] people @Ouagadougou 2024-01-12");
	}

	@Test
	void datesWhatHappenedWhenATimeBegan() {
		assertClaims("Not since 2011, when a dam near Kariba burst and 52 people died, has Zambia seen such floods.",
				"KILLED 52 EXACT people [52] people @Kariba 2011-01-01/2011-12-31");
		assertClaims("More than 120 people have died since the first case was confirmed in Harare in November.",
				"KILLED 120 MORE_THAN people [More than 120] people 2023-11-01/2024-01-17");
		assertClaims("More than 120 people had died when the first case was confirmed in November.",
				"KILLED 120 MORE_THAN people [More than 120] people 2023-11-01/2023-11-30");
		assertClaims("A ferry sank off Cebu on Tuesday.\nBy nightfall 62 passengers had been pulled from the water.",
				"PEOPLE 62 EXACT people [62] passengers @Cebu 2024-01-16");
		assertClaims("The hall holds 800 beds, 620 of which were taken on Tuesday night.",
				"OTHER 800 EXACT beds [800] beds", "OTHER 620 EXACT beds [620] beds 2024-01-16");
	}

	@Test
	void countsWithoutANoun() {
		assertClaims("The FNSEA put the figure at 3,500.");
		assertClaims(
				"Farmers blocked roads with some 2,400 tractors, the prefecture said; the FNSEA put the figure at 3,500.",
				"OTHER 2400 ABOUT tractors [some 2,400] tractors", "OTHER 3500 EXACT tractors [3,500] tractors");
		assertClaims("Unions claimed turnout of 40,000.", "PEOPLE 40000 EXACT people [40,000] turnout");
		assertClaims("The rescue on Tuesday raised the number rescued to 15.",
				"PEOPLE 15 EXACT people [15] people 2024-01-16");
		assertClaims("The dead included 12 children.", "KILLED 12 EXACT people [12] children");
		assertClaims("The choir included 12 children.", "PEOPLE 12 EXACT people [12] children");
	}

	@Test
	void countsNoAges() {
		assertClaims("Two women aged 61 and 67 were killed.", "KILLED 2 EXACT people [Two] women");
	}

	@Test
	void leavesADayToWhatItIsSaidOf() {
		assertClaims("A survey of 1,012 adults found that 54% opposed the plan, up from 47% in May.",
				"PEOPLE 1012 EXACT people [1,012] adults", "PERCENT 54 EXACT percent [54%] %",
				"PERCENT 47 EXACT percent [47%] % 2023-05-01/2023-05-31");
		assertClaims("Regulators fined the lender €45mn for failing to report transfers between 2017 and 2021.",
				"MONEY 45000000 EXACT EUR [€45mn] €");
	}

	@Test
	void placesNobodyWhereACrimeWasPlotted() {
		assertClaims("Two men have been jailed over a plot to bomb a hall in Rotterdam.",
				"DETAINED 2 EXACT people [Two] men");
		assertClaims("Two men have been jailed in Rotterdam over a plot.",
				"DETAINED 2 EXACT people [Two] men @Rotterdam");
	}

	@Test
	void countsOnWithTheSamePeople() {
		assertClaims("The quake killed 222 people, and 26 remain missing; some 16,000 are still in shelters.",
				"KILLED 222 EXACT people [222] people", "PEOPLE 26 EXACT people [26] people 2024-01-17",
				"PEOPLE 16000 ABOUT people [some 16,000] people 2024-01-17");
		assertClaims("Nineteen buses were burned. Some 40 are still in the depot.",
				"OTHER 19 EXACT buses [Nineteen] buses");
	}

	@Test
	void findsNothingInJunk() {
		for (String junk : List.of("12", "$", "% % 5 -", "1,2,3 4-5-6 and of of", "between and 5 to", "a few of the")) {
			assertClaims(junk);
		}
	}

	private static void assertClaims(String text, String... expected) {
		assertThat(Claims.of(ClaimExtractorTests.class, text)).as(text).containsExactly(expected);
	}

}
