package dateline.actor;

import java.util.List;
import java.util.Optional;

import dateline.gazetteer.Gazetteer;
import dateline.text.AnnotatedText;
import dateline.text.AnnotatedTexts;
import dateline.text.Sentence;
import dateline.text.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CastExtractorTests {

	private static final CastExtractor EXTRACTOR = new CastExtractor(Gazetteer.load());

	private AnnotatedText text = new AnnotatedText("", List.of());

	private Cast cast = EXTRACTOR.extract(this.text);

	@Test
	void joinsTheNamesOfOnePerson() {
		read("Mayor Helena Brandt opened the bridge. Ms. Brandt thanked the workers. “It is done,” Brandt said.");
		assertThat(member("Helena Brandt").aliases()).containsExactlyInAnyOrder("Helena Brandt", "Brandt");
		assertThat(member("Helena Brandt").type()).isEqualTo(ActorType.PERSON);
	}

	@Test
	void leavesOutLastNameThatTwoShare() {
		read("Peter Novak met Jana Novak in Prague. Later Novak left the city.");
		assertThat(this.cast.members()).extracting(CastMember::name).contains("Peter Novak", "Jana Novak");
		assertThat(whoIs(1, "Novak")).isEmpty();
	}

	@Test
	void keepsParticlesInNames() {
		read("Judge Saskia van der Meer spoke first. Then van der Meer left.");
		assertThat(member("Saskia van der Meer").mentions()).hasSize(2);
	}

	@Test
	void knowsWhoTheMinisterIs() {
		read("Kenya’s Prime Minister Amina Odhiambo flew to Geneva. The prime minister met bankers there.");
		assertThat(whoIs(1, "minister")).contains("Amina Odhiambo");
	}

	@Test
	void learnsARoleFromAnApposition() {
		read("Tomas Lindgren, the airline’s chief executive, apologised. The chief executive offered refunds.");
		assertThat(whoIs(1, "executive")).contains("Tomas Lindgren");
	}

	@Test
	void leavesAFormerHolderAlone() {
		read("Former President Luis Ortega criticised the plan. The president did not answer.");
		assertThat(whoIs(1, "president")).isEmpty();
	}

	@Test
	void leavesARoleOfAnotherCountryAlone() {
		read("Kenyan President Amina Odhiambo arrived in Lima. The Peruvian president was absent.");
		assertThat(whoIs(1, "president")).isEmpty();
	}

	@Test
	void resolvesHeToTheOnlySubject() {
		read("Tomas Lindgren apologised to the passengers. He offered refunds.");
		assertThat(whoIs(1, "He")).contains("Tomas Lindgren");
	}

	@Test
	void leavesHeOpenBetweenTwo() {
		read("Tomas Lindgren criticised Karl Berg after he resigned.");
		assertThat(whoIs(0, "he")).isEmpty();
	}

	@Test
	void leavesHeOpenAgainstTheGender() {
		read("Ms. Helena Brandt apologised to the passengers. He offered refunds.");
		assertThat(whoIs(1, "He")).isEmpty();
	}

	@Test
	void leavesPronounsInQuotationsToTheSpeaker() {
		read("Tomas Lindgren apologised. “He lied,” said Karl Berg.");
		assertThat(whoIs(1, "He")).isEmpty();
	}

	@Test
	void letsAnOfficeSpeakForThePerson() {
		read("President Luis Ortega returned on Friday. Ortega’s office said he was well.");
		assertThat(whoIs(1, "office")).contains("Luis Ortega");
	}

	@Test
	void knowsBodiesOfGovernments() {
		read("The Kenyan government denied it. Kenya’s parliament will vote on Tuesday.");
		assertThat(this.cast.members()).extracting(CastMember::name)
			.contains("Government of Kenya", "Parliament of Kenya");
	}

	@Test
	void takesACapitalForTheGovernmentThatActs() {
		read("Paris denied the report.");
		assertThat(whoIs(0, "Paris")).contains("France");
	}

	@Test
	void takesACapitalForAPlaceWhereThingsHappen() {
		read("The talks were held in Paris.");
		assertThat(this.cast.members()).isEmpty();
	}

	@Test
	void takesTheBeginningOfAnOrganisationsNameForIt() {
		read("Halden Shipping was fined in May. Managers of Halden had pleaded guilty.");
		assertThat(member("Halden Shipping").aliases()).contains("Halden");
		assertThat(member("Halden Shipping").type()).isEqualTo(ActorType.ORGANIZATION);
	}

	@Test
	void leavesAPersonTheNameThatAnOrganisationBears() {
		read("Halden Shipping AS cut jobs. Martha Halden apologised. Halden was in tears.");
		assertThat(whoIs(2, "Halden")).contains("Martha Halden");
	}

	@Test
	void knowsAnOrganisationByTheNounBesideIt() {
		read("The Unia union called a strike. The walkout hit airline Corvo.");
		assertThat(member("Unia").type()).isEqualTo(ActorType.ORGANIZATION);
	}

	@Test
	void takesNoPartOfATitleForAnOrganisation() {
		read("Labor Minister Camila Soto spoke in Valparaiso.");
		assertThat(this.cast.members()).extracting(CastMember::name).containsExactly("Camila Soto");
	}

	@Test
	void takesTheSeatOfACompanyForAPlace() {
		read("The Winterthur-based company said profit fell.");
		assertThat(this.cast.members()).isEmpty();
	}

	@Test
	void leavesTheCompanyOpenBetweenTwo() {
		read("Halden Shipping held talks with Corvo Steel. The company declined to say more.");
		assertThat(whoIs(1, "company")).isEmpty();
	}

	@Test
	void findsAnOrganisationAgainByItsFirstWord() {
		read("Halden Shipping was fined in May. Managers of Halden paid. Halden, which is owned by a fund, said it was sorry.");
		assertThat(whoIs(2, "Halden")).contains("Halden Shipping");
	}

	@Test
	void leavesHeOpenAfterAnUnnamedSpokesman() {
		read("Oliver Hale wept. A Treasury spokesman promised a review. He would not say when.");
		assertThat(whoIs(2, "He")).isEmpty();
	}

	@Test
	void takesNoPartOfTheWorldForAnActor() {
		read("East African leaders met a European diplomat.");
		assertThat(this.cast.members()).extracting(CastMember::name).containsExactly("East African leaders");
	}

	@Test
	void joinsInitialsToTheNameTheyStandFor() {
		read("The Rural Health Council met on Monday. Officials of the RHC said nothing.");
		assertThat(whoIs(1, "RHC")).contains("Rural Health Council");
	}

	@Test
	void takesTheNameAfterADescriptionForWhomItMeans() {
		read("“It is over,” the union’s president, Dr. Ngozi Okwu-Bello, said. President Samuel Danladi was away.");
		assertThat(whoIs(0, "president")).contains("Ngozi Okwu-Bello");
	}

	@Test
	void doesNotTakeTheHeadOfABodyForTheHeadOfState() {
		read("President Samuel Danladi was away. The floods came. Roads broke. Nobody slept. The union’s president wept.");
		assertThat(whoIs(4, "president")).isEmpty();
	}

	@Test
	void findsGroups() {
		read("Senior Kenyan officials met in Nairobi. Protesters blocked the road.");
		assertThat(this.cast.members()).filteredOn((member) -> member.type() == ActorType.GROUP)
			.extracting(CastMember::name)
			.containsExactlyInAnyOrder("senior Kenyan officials", "protesters");
	}

	@Test
	void namesAGroupAlikeWhateverTheAdjective() {
		read("American officials met Iranian-backed militias.");
		assertThat(this.cast.members()).extracting(CastMember::name).contains("U.S. officials", "Iran-backed militias");
	}

	@Test
	void takesTheFightersOfAGroupForTheGroup() {
		read("Boko Haram fighters attacked the village.");
		assertThat(whoIs(0, "fighters")).contains("Boko Haram");
	}

	@Test
	void findsTheOrganisationBehindADefiniteNoun() {
		read("Halden Shipping cut 400 jobs. The company gave no reason.");
		assertThat(whoIs(1, "company")).contains("Halden Shipping");
	}

	@Test
	void joinsInitialsInBracketsWhateverTheirLanguage() {
		read("The Labour Market Agency (AEM) hired 40 people. AEM said the budget was spent.");
		assertThat(member("Labour Market Agency").aliases()).contains("AEM");
		assertThat(whoIs(1, "AEM")).contains("Labour Market Agency");
	}

	@Test
	void takesNoCountryInBracketsForInitials() {
		read("Helena Brandt (UK) won the race. The UK was second in 2019.");
		assertThat(member("Helena Brandt").aliases()).containsExactly("Helena Brandt");
	}

	@Test
	void takesCapitalsWithTheNounOfABodyForABody() {
		read("The Harbour Safety Inspectorate and the Council for Rural Roads said nothing.");
		assertThat(member("Harbour Safety Inspectorate").type()).isEqualTo(ActorType.GOVERNMENT);
		assertThat(member("Council for Rural Roads").type()).isEqualTo(ActorType.GOVERNMENT);
	}

	@Test
	void takesNoNounOfABodyBeforeAPersonForOne() {
		read("Police Commissioner Helena Brandt spoke on Friday.");
		assertThat(this.cast.members()).extracting(CastMember::name).containsExactly("Helena Brandt");
	}

	@Test
	void keepsTheCountryOfARedCross() {
		read("The Kenyan Red Cross sent blankets.");
		assertThat(member("Kenyan Red Cross").type()).isEqualTo(ActorType.ORGANIZATION);
	}

	@Test
	void knowsAnOutletByWhatItIsTold() {
		read("Helena Brandt told Radio Lume that she was well.");
		assertThat(member("Radio Lume").type()).isEqualTo(ActorType.MEDIA);
	}

	@Test
	void knowsAGangByTheApposition() {
		read("The ransom was demanded by Blackfin, a Russian-speaking gang that surfaced in 2021.");
		assertThat(member("Blackfin").type()).isEqualTo(ActorType.ARMED_GROUP);
	}

	@Test
	void takesNoHeadOfABodyForTheBody() {
		read("The head of the commission, Mariama Keita, told reporters to wait.");
		assertThat(member("Mariama Keita").type()).isEqualTo(ActorType.PERSON);
	}

	@Test
	void leavesOutACountryThatIsOnlyAPlaceOrAnAdjective() {
		read("The Hungarian minority voted in Singapore.");
		assertThat(this.cast.members()).isEmpty();
	}

	@Test
	void takesTheAdjectiveOfAnActForTheGovernment() {
		read("The Hungarian proposal failed.");
		assertThat(this.cast.members()).extracting(CastMember::name).containsExactly("Hungary");
	}

	@Test
	void takesAPossessiveCapitalForTheGovernment() {
		read("Kenya rejected Kampala's claim.");
		assertThat(this.cast.members()).extracting(CastMember::name).contains("Uganda");
	}

	@Test
	void takesThePossessorOfAnAirportForAPlace() {
		read("Kampala's airport reopened on Friday.");
		assertThat(this.cast.members()).isEmpty();
	}

	@Test
	void takesAMinistryInSmallLettersForABody() {
		read("The transport ministry closed the road.");
		assertThat(this.cast.members()).extracting(CastMember::name).containsExactly("Ministry of Transport");
	}

	@Test
	void knowsTheOnlyHolderOfAnOfficeBeforeTheName() {
		read("Nine people drowned, the interior minister said. Rain fell. Paulo Reis, the interior minister, flew to the coast.");
		assertThat(whoIs(0, "minister")).contains("Paulo Reis");
	}

	@Test
	void leavesAnOfficeOpenThatTwoHold() {
		read("Nine people drowned, the mayor said. Mayor Paulo Reis met Mayor Ana Lima.");
		assertThat(whoIs(0, "mayor")).isEmpty();
	}

	@Test
	void findsTheRankOfTheOnlyOfficer() {
		read("Col. Paulo Reis led the revolt. Rain fell. Roads broke. Nobody slept. Shops shut. The colonel denied it.");
		assertThat(whoIs(5, "colonel")).contains("Paulo Reis");
	}

	@Test
	void takesABareNameForTheCompanyWhereThePersonHasATitle() {
		read("Halden Shipping AS was founded by Martha Halden. Halden blamed the weather. Ms. Halden declined to comment.");
		assertThat(whoIs(1, "Halden")).contains("Halden Shipping AS");
		assertThat(whoIs(2, "Halden")).contains("Martha Halden");
	}

	@Test
	void knowsWhatTheArticleCallsAnOrganisation() {
		read("The charity Harbour Aid sent boats. Rain fell. Roads broke. Nobody slept. The charity asked for help.");
		assertThat(whoIs(4, "charity")).contains("Harbour Aid");
	}

	@Test
	void joinsThePartyAndItsMembers() {
		read("The Socialist Party voted against it. Later the Socialists left the chamber.");
		assertThat(member("Socialist Party").aliases()).contains("Socialists");
	}

	@Test
	void takesAWordThatSaidItHadForABody() {
		read("The trawler belongs to Nordfisk. Nordfisk said it had paid every fine. Nordfisk’s managing director, Pia Lund, resigned.");
		assertThat(member("Nordfisk").type()).isEqualTo(ActorType.ORGANIZATION);
	}

	@Test
	void takesNoShipAndNoForestForAPerson() {
		read("Rescuers reached the Hafborg at noon. Gunmen hid in Kajuru forest. Iskander missiles hit a depot.");
		assertThat(this.cast.members()).extracting(CastMember::name).doesNotContain("Hafborg", "Kajuru", "Iskander");
	}

	@Test
	void keepsAPersonOfWhomOnlyTheFirstNameIsGiven() {
		read("A farmer, Josphat, lost his house. A driver who gave his name only as Modou said it had cost him a day.");
		assertThat(member("Josphat").type()).isEqualTo(ActorType.PERSON);
		assertThat(member("Modou").type()).isEqualTo(ActorType.PERSON);
	}

	@Test
	void joinsTheFirstWordsOfALongNameToIt() {
		read("Abiy Senbeta Wolde, the bank’s president, resigned. Abiy Senbeta blamed a glitch.");
		assertThat(member("Abiy Senbeta Wolde").aliases()).contains("Abiy Senbeta");
	}

	@Test
	void takesNoPersonsFirstNameForTheNounOfABody() {
		read("The provincial police commissioner, Charity Zulu, said 26 people were held.");
		assertThat(member("Charity Zulu").type()).isEqualTo(ActorType.PERSON);
	}

	@Test
	void takesTheLastNameOfAPersonForHerWhateverTheRecogniserSays() {
		read("Beatrice Hamoonga lost the vote. Police fired tear gas at 300 Hamoonga supporters in Kitwe.");
		assertThat(this.cast.members()).filteredOn((each) -> each.aliases().contains("Hamoonga"))
			.extracting(CastMember::type)
			.containsOnly(ActorType.PERSON);
	}

	@Test
	void knowsABankByTheOneOfItsCountryInTheApposition() {
		read("Cassa Adriatica, Italy’s fourth-largest bank, agreed on Monday to buy a rival.");
		assertThat(member("Cassa Adriatica").type()).isEqualTo(ActorType.ORGANIZATION);
	}

	@Test
	void joinsInitialsThatNobodyExplains() {
		read("The Rapid Action Battalion arrested a man. The RAB said he had a gun.");
		assertThat(member("Rapid Action Battalion").aliases()).contains("RAB");
	}

	@Test
	void takesInitialsForTheBodyThatTheArticleNamesWhateverElseTheyMean() {
		read("The Armed Forces of the Philippines sent a ship. The AFP said its marines were well. The PM praised them.");
		assertThat(this.cast.members()).filteredOn((each) -> each.aliases().contains("AFP"))
			.extracting(CastMember::type)
			.containsExactly(ActorType.MILITARY);
	}

	@Test
	void joinsInitialsInAnApposition() {
		read("The Agency for Market Competition, or AZTN, must agree. AZTN has until May.");
		assertThat(member("Agency for Market Competition").aliases()).contains("AZTN");
	}

	@Test
	void leavesBodiesInAListApart() {
		read("The Health Ministry, UNICEF, and the Red Cross sent doctors.");
		assertThat(member("Ministry of Health").aliases()).doesNotContain("UNICEF");
	}

	@Test
	void takesARiverForNoCountry() {
		read("The army left three outposts along the Niger river. Ships avoid the Strait of Gibraltar.");
		assertThat(this.cast.members()).extracting(CastMember::name).doesNotContain("Niger", "Gibraltar");
	}

	@Test
	void joinsTheRedCrossToTheOnlyNationalOne() {
		read("The Kenya Red Cross counted 90 dead. The Red Cross said more were missing.");
		assertThat(member("Kenyan Red Cross").aliases()).contains("Red Cross");
	}

	@Test
	void takesIdleRanksForTheirCountry() {
		read("Italy has trained more than 900 Somali soldiers. The base also houses German troops.");
		assertThat(this.cast.members()).extracting(CastMember::name).contains("Somalia", "Italy");
		assertThat(this.cast.members()).extracting(CastMember::type).doesNotContain(ActorType.MILITARY);
	}

	@Test
	void takesRanksThatActOrSufferForTheirArmy() {
		read("Rwandan troops retook the town. Rebels killed two Malian soldiers.");
		assertThat(this.cast.members()).extracting(CastMember::name)
			.contains("Rwanda armed forces", "Mali armed forces");
	}

	@Test
	void takesACapitalThatDemandsForItsGovernment() {
		read("The minister had hidden a demand from Baghdad for years.");
		assertThat(this.cast.members()).extracting(CastMember::name).contains("Iraq");
	}

	@Test
	void takesTheNameOfACrossingForNobody() {
		read("The Gholam Rasul crossing was closed within hours of the strike.");
		assertThat(this.cast.members()).isEmpty();
	}

	@Test
	void takesWhatHasAWorkforceForACompany() {
		read("Corvana is to shed 1,400 jobs, a tenth of its workforce. Lima denied that Corvana was for sale.");
		assertThat(this.cast.members().stream().filter((member) -> member.name().equals("Corvana")))
			.allMatch((member) -> member.type() == ActorType.ORGANIZATION);
	}

	@Test
	void takesNoAircraftForABody() {
		read("The police said a Cessna Caravan had struck power lines near Yellowknife.");
		assertThat(this.cast.members()).extracting(CastMember::name).doesNotContain("Cessna Caravan");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Rain fell all night.", "1 2 3 4", "?!", "The next day was sunny and warm." })
	void findsNobodyWhereNobodyIs(String text) {
		read(text);
		assertThat(this.cast.members()).isEmpty();
	}

	@Test
	void keepsTheParticleOfALastNameAtTheStartOfASentence() {
		read("Prosecutor Anna de Wit spoke first. De Wit said the case was closed.");
		assertThat(member("Anna de Wit").aliases()).contains("De Wit");
		assertThat(this.cast.members()).hasSize(1);
	}

	@Test
	void keepsTheHyphenOfALastName() {
		read("Spokesman Rodel Santos-Lim briefed reporters. The boat was empty, Santos-Lim said.");
		assertThat(member("Rodel Santos-Lim").aliases()).contains("Santos-Lim");
	}

	@Test
	void leavesLettersOfHonourOutOfAName() {
		read("Edmund Farrell KC, for the bank, said the claim was false.");
		assertThat(member("Edmund Farrell").aliases()).containsExactly("Edmund Farrell");
	}

	@Test
	void seesAPersonByTheAge() {
		read("Shopkeeper Kerry-Ann Tully, 34, said she had heard nothing.");
		assertThat(member("Kerry-Ann Tully").type()).isEqualTo(ActorType.PERSON);
	}

	@Test
	void takesNoNumberedShipForAPerson() {
		read("The Reina Clara 2 went down on Tuesday.");
		assertThat(this.cast.members()).isEmpty();
	}

	@Test
	void takesNoShipForABody() {
		read("The Dona Clara collided with an oil tanker in 1987, killing hundreds.");
		assertThat(this.cast.members()).isEmpty();
	}

	@Test
	void takesNoTownForAPerson() {
		read("The ferry had left the port of Pio Clemente for Masbate.");
		assertThat(this.cast.members()).extracting(CastMember::type).doesNotContain(ActorType.PERSON);
	}

	@Test
	void knowsACourtByItsTown() {
		read("Two men appeared at Swindon magistrates' court on Monday. The hearing was short.");
		assertThat(member("Swindon magistrates' court").type()).isEqualTo(ActorType.GOVERNMENT);
	}

	@Test
	void takesOneOfSeveralCourtsForNone() {
		read("A Swindon court sentenced two men on Monday.");
		assertThat(this.cast.members()).isEmpty();
	}

	@Test
	void joinsADescriptionToTheBodyItDescribes() {
		read("A team of Chile's disaster agency Senapred left on Monday.");
		assertThat(this.cast.members()).extracting(CastMember::name)
			.contains("Senapred")
			.doesNotContain("Chile disaster agency");
	}

	@Test
	void joinsAShortWordInBrackets() {
		read("The National Fisheries Monitoring Agency (Sernamon) closed the port. Sernamon said the water was unsafe.");
		assertThat(member("National Fisheries Monitoring Agency").aliases()).contains("Sernamon");
	}

	@Test
	void joinsAnOfficeToTheCountryOfTheText() {
		read("Chinese ships rammed a boat of the Philippine Coast Guard, Manila said. The coast guard said nobody was hurt.");
		assertThat(member("Philippine Coast Guard").aliases()).contains("coast guard");
	}

	@Test
	void leavesAnOfficeThatTwoCountriesHaveToNobody() {
		read("The Philippine Coast Guard accused the China Coast Guard of ramming a boat. The coast guard said nobody was hurt.");
		assertThat(this.cast.members()).extracting(CastMember::name).doesNotContain("Coast Guard");
	}

	@Test
	void doesNotTakeAQualifierForAnArmy() {
		read("Peruvian military commander Luis Ortega died on Monday.");
		assertThat(this.cast.members()).extracting(CastMember::type).doesNotContain(ActorType.MILITARY);
	}

	@Test
	void keepsANicknameInTheName() {
		read("Gov. Patricia \"Pat\" Doyle ordered flags lowered. \"Our hearts are broken,\" Doyle said.");
		assertThat(member("Patricia \"Pat\" Doyle").aliases()).contains("Doyle");
	}

	@Test
	void keepsBothPlacesInTheNameOfALocalBody() {
		read("The case was dropped by the National Risk and Emergency Management Service on Friday.");
		assertThat(member("National Risk and Emergency Management Service").type()).isEqualTo(ActorType.GOVERNMENT);
	}

	@Test
	void takesTheNounOfABodyForNoName() {
		read("The Niger Vaccine Service opened five centres. The Service expects the outbreak to end in April.");
		assertThat(this.cast.members()).extracting(CastMember::name).doesNotContain("Service");
	}

	@Test
	void takesANobleTitleForPartOfTheName() {
		read("Baroness Doyle, who led the inquiry, thanked the families.");
		assertThat(member("Baroness Doyle").aliases()).contains("Doyle");
	}

	@Test
	void knowsAMinistryWithoutItsCountryWhereNoOtherHasOne() {
		read("Kenya's foreign ministry said it had offered Kampala two helicopters. The foreign ministry gave no date.");
		assertThat(member("Kenya Ministry of Foreign Affairs").aliases()).contains("foreign ministry");
	}

	@Test
	void keepsTheCountriesOfTwoMinistries() {
		read("Kenya's foreign ministry and Uganda's foreign ministry denied the report.");
		assertThat(this.cast.members())
			.allSatisfy((member) -> assertThat(member.aliases()).doesNotContain("foreign ministry"));
	}

	@Test
	void takesAStormsNameForNobody() {
		read("Cyclone Maren killed nine people in Fiji. Maren weakened on Sunday.");
		assertThat(this.cast.members()).extracting(CastMember::type).doesNotContain(ActorType.PERSON);
	}

	@Test
	void knowsABodyByTheEndOfItsNoun() {
		read("The Landeskriminalamt is investigating the fire. Police in Ulm found no trace.");
		assertThat(member("Landeskriminalamt").type()).isEqualTo(ActorType.GOVERNMENT);
	}

	@Test
	void takesNoVisitForAMission() {
		read("An IMF mission will arrive in Accra next week. The IMF lent Ghana $3 billion.");
		assertThat(member("International Monetary Fund").aliases()).contains("IMF");
		assertThat(this.cast.members()).extracting(CastMember::name)
			.doesNotContain("International Monetary Fund mission");
	}

	@Test
	void letsTheInstitutionWinOverTheOutletItBeginsWith() {
		read("The Independent Corrupt Practices Commission is investigating.");
		assertThat(this.cast.members()).extracting(CastMember::type).doesNotContain(ActorType.MEDIA);
	}

	private void read(String words) {
		this.text = AnnotatedTexts.of(CastExtractorTests.class, words);
		this.cast = EXTRACTOR.extract(this.text);
		for (CastMember member : this.cast.members()) {
			assertThat(member.mentions()).isNotEmpty().allSatisfy((mention) -> {
				Sentence sentence = this.text.sentences().get(mention.sentence());
				assertThat(sentence.span().contains(mention.span())).isTrue();
				assertThat(mention.span().contains(sentence.token(mention.head()).span())).isTrue();
			});
		}
	}

	private CastMember member(String name) {
		return this.cast.members().stream().filter((member) -> member.name().equals(name)).findFirst().orElseThrow();
	}

	private Optional<String> whoIs(int index, String word) {
		Sentence sentence = this.text.sentences().get(index);
		Token token = sentence.tokens().stream().filter((each) -> each.text().equals(word)).findFirst().orElseThrow();
		return this.cast.referent(sentence, token).map(CastMember::name);
	}

}
