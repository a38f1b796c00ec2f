package dateline.event;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import dateline.article.Polarity;
import dateline.text.AnnotatedTexts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the news tells in many words, in an article published on Wednesday, 18 June 2025:
 * type and kind of each event, what is not a plain fact, and twins that tell none.
 */
class NewsEventsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Turkey carried out a series of air strikes on Kurdish positions in northern Iraq.            | ASSAULT airstrike
					The European Union extended sanctions on 40 officials on Monday.                             | SANCTION sanctions
					Fighting between the army and the rebels resumed in Goma on Monday.                          | ASSAULT fighting
					The African Union condemned the mutiny on Monday.                                            | ACCUSE condemnation
					China offered its condolences on Monday.                                                     | SUPPORT condolences
					The company cut electricity to 120,000 homes on Monday.                                      | - power cut
					Prime Minister Hun Manet travelled to Hanoi on Monday.                                       | CONSULT visit
					A judge ordered the banker held for six months on Monday.                                    | COERCE detention
					The base came under mortar fire late on Tuesday.                                             | ASSAULT attack
					Ukrainian air defences intercepted 34 of 41 drones overnight.                                | ASSAULT interception
					The army regained control of Wad Madani in January.                                          | COERCE capture
					The suspect handed himself in to police in Lyon on Sunday night.                             | RETREAT surrender
					Police seized 14 firearms on Monday.                                                         | COERCE seizure
					The opposition walked out of parliament in protest.                                          | PROTEST walkout
					Hungary blocked a 6.6 billion euro aid package for Ukraine.                                  | REJECT veto
					The two presidents spoke by telephone on Sunday.                                             | CONSULT talks
					The prime minister dropped plans for a new coal mine.                                        | CONCEDE concession
					The court also ordered the confiscation of two villas.                                       | REQUEST order DEMANDED
					The former treasurer, Carla Whitmore, was handed a six-year prison term on Monday.           | COERCE sentencing
					Armed men seized nine pupils from a classroom on Monday.                                     | ASSAULT abduction
					Gunmen burst into the studio of a radio station on Monday.                                   | ASSAULT storming
					Inmates blew a hole in the wall of the prison on Monday.                                     | ASSAULT bombing
					Three people died when Kyrgyz forces shelled villages near Batken on Monday.                 | ASSAULT attack
					A freighter rammed a bridge over the river on Monday.                                        | - collision
					The express ran into a goods train near Larissa on Monday.                                   | - collision
					A coach fell from a viaduct near Genoa on Monday.                                            | - crash
					A floatplane plunged into a lake on Monday.                                                  | - crash
					A judge sent the former mayor, Ivo Lenart, to prison on Monday.                              | COERCE imprisonment
					Two miners were brought out of a flooded shaft on Monday.                                    | AID rescue
					A landslide triggered by heavy rain killed 24 people in Rwanda on Monday.                    | - landslide
					Qatar offered on Monday to host talks between the two sides.                                 | COOPERATE offer
					Norway pledged 30 million kroner on Monday.                                                  | AID aid PLANNED
					The United Nations pulled its staff out of Goma on Monday.                                   | RETREAT withdrawal
					Police fired stun grenades outside the plant on Monday.                                      | COERCE dispersal
					The ministry sought the release of the crew on Monday.                                       | REQUEST request DEMANDED
					The airline is co-operating with investigators.                                              | COOPERATE cooperation
					Fishermen blocked the road to the port on Monday.                                            | PROTEST blockade
					The move follows the designation of 27 tankers on Monday.                                    | SANCTION sanctions
					""")
	void findsActsOfManyNames(String sentence, String expected) {
		assertThat(found(sentence)).contains(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					An army patrol was ambushed near Gao on Tuesday.                          | ASSAULT attack
					Raiders burned down 40 houses on Tuesday.                                 | ASSAULT arson
					The navy sank a suspected smuggling boat on Tuesday.                      | ASSAULT attack
					Stones were thrown at Palestinian cars on Tuesday.                        | ASSAULT attack
					The authorities blocked access to Facebook on Tuesday.                    | COERCE censorship
					The border guards turned back 200 refugees on Tuesday.                    | COERCE pushback
					South Africa took Israel to court on Tuesday.                             | ACCUSE lawsuit
					The pope pleaded for peace on Tuesday.                                    | REQUEST appeal DEMANDED
					Residents have been told to leave their homes.                            | REQUEST demand for displacement DEMANDED
					Pakistan called off the meeting on Tuesday.                               | REJECT breakdown of talks
					Parliament voted down the budget on Tuesday.                              | REJECT vote
					The kidnappers gave the families a 48-hour ultimatum on Tuesday.          | THREATEN ultimatum
					A motorway was blocked with tractors on Tuesday.                          | PROTEST blockade
					Demonstrators issued a statement in Lima and rallied in the main square.  | PROTEST rally
					The African Union suspended Niger on Tuesday.                             | SANCTION suspension
					The governor called in the National Guard on Tuesday.                     | MOBILIZE deployment
					The kidnappers let the students go on Tuesday.                            | RETREAT release
					Chad has taken in 40,000 refugees.                                        | AID asylum
					The coast guard picked up 62 migrants on Tuesday.                         | AID rescue
					Iran supplied Russia with drones on Tuesday.                              | AID aid
					Norway and Sweden shared intelligence on Tuesday.                         | COOPERATE information sharing
					Nurses will go on strike over pay on Friday, a spokesman said.            | PROTEST strike PLANNED
					The commission meets again on 20 July in Vienna.                          | CONSULT meeting PLANNED
					""")
	void findsActsInEveryVoice(String sentence, String expected) {
		assertThat(found(sentence)).contains(expected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "The navy did not sink a boat.", "The authorities could block access to Facebook.",
			"If Pakistan called off the meeting, the crisis would get worse.",
			"The kidnappers failed to let the students go.", "Iran tried to supply Russia with drones.",
			"There were fears that raiders would burn down houses." })
	void findsNoActThatDidNotHappen(String sentence) {
		assertThat(found(sentence)).noneMatch((each) -> each.matches("(ASSAULT|COERCE|AID|RETREAT|REJECT) [a-z ]+"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The dam gave way on Saturday after a week of rain.                                           | collapse
			The train jumped the tracks just outside Pune.                                               | crash
			A helicopter carrying the governor went down in thick fog.                                   | crash
			Typhoon Nari slammed into the east coast of Taiwan on Friday.                                | typhoon
			Drinking water was contaminated after a pipeline ruptured in Alberta.                        | contamination
			The tremor was felt as far away as Tehran.                                                   | earthquake
			More than 300 pupils fell ill after eating school meals.                                     | illness
			A coroner ruled that the boy had been unlawfully killed.                                     | ruling
			The watchdog launched an antitrust inquiry into the search company.                          | investigation
			The shipyard won a 900 million euro order for two ferries.                                   | contract
			The rocket blew up shortly after take-off.                                                   | explosion
			Thousands of cattle were culled in May.                                                      | cull
			The A64 was shut in both directions after a lorry overturned.                                | closure
			The charity began relocating 4,500 refugees.                                                 | relocate
			About 4,000 people had been forced to leave their homes.                                     | displacement
			""")
	void findsHappeningsOfManyNames(String sentence, String expected) {
		assertThat(found(sentence)).contains("- " + expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					She appealed to both sides to let ambulances pass.                                           | REQUEST appeal DEMANDED
					The EU froze €40m in grants to the ministry.                                                 | SANCTION suspension of aid
					Ankara will suspend its tariffs on Greek olives.                                             | CONCEDE easing PLANNED
					Farmers who had blocked the road to the port went home on Friday.                            | PROTEST blockade
					The agency distributed seed and hoes to 900 families.                                        | AID aid
					A turboprop came down in a maize field near the runway.                                      | - crash
					Trains could run next year under a deal that the two ministers signed in Bern on Tuesday.    | AGREE agreement
					Six miners died when a gallery caved in at the pit.                                          | - collapse
					The government caved in to the strikers.                                                     | CONCEDE concession
					The group is to cut 400 jobs and shut a mill in Leeds.                                       | - closure PLANNED
					A fire fanned by strong winds has killed two people, officials said.                         | - fire
					""")
	void findsActsBehindLooseGrammar(String sentence, String expected) {
		assertThat(found(sentence)).contains(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					The minister denied having met the contractor.                                               | CONSULT meeting DENIED
					It was not true that he had met the contractor, he said.                                     | CONSULT meeting DENIED
					Nordwind dismissed as untrue reports that it had sold its stake.                             | - sale DENIED
					Reports that the minister had resigned were false, her office said.                          | - resignation DENIED
					Reports that the minister had resigned were true, her office said.                           | - resignation
					The company denied that it planned to close the site.                                        | - closure PLANNED DENIED
					The fighters are reported to have fled into Chad.                                            | - flight
					The fighters held it for several hours until they were driven out by troops.                 | ASSAULT fighting
					The company will not pay the ransom.                                                         | REJECT refusal of ransom
					South Africa's foreign minister will not attend the summit.                                  | REJECT refusal of meeting
					""")
	void tellsWhatIsDeniedReportedOrRefused(String sentence, String expected) {
		assertThat(found(sentence)).contains(expected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "The team beat Spain 2-1 in the final.", "The party has lost power.",
			"A minister burst into tears.", "The fund received $2 million from Japan.",
			"The law forces bombed-out families to pay.", "The treaty bans the use of cluster bombs.",
			"The army has not released the names of the dead.", "No arrests were made.", "Nobody was arrested.",
			"The wounds it reopened have not healed.", "The prison, which was built for 800 inmates, is full.",
			"The committee has no power to sanction ministers.", "The party would not win a majority, he said.",
			"None of the money has been released.", "The jet left for Oslo.", "The crowd fell silent.",
			"The minister refused to comment.", "The ministry publishes the figures every month.",
			"He opened the letter and read it aloud.", "The number of cases rose last year.",
			"The bank is fighting for its survival.", "There is no evidence that Chad sent troops.",
			"Had Iran fired a missile, the ship would have sunk." })
	void ignoresFiguresOfSpeechHabitsAndWhatDidNotHappen(String sentence) {
		assertThat(found(sentence)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					A former manager, Diana Lopez, sued the mine on Friday.                     | lawsuit SOURCE Diana Lopez
					The mayor of Bristol, Marvin Hughes, resigned on Monday.                    | resignation SOURCE Marvin Hughes
					Alan Parker was convicted by a jury at Leeds Crown Court in June.           | conviction TARGET Alan Parker
					Chad and Niger exchanged 40 prisoners each on Friday in a swap mediated by Qatar. | mediation SOURCE Qatar
					Alan Parker was jailed for a year and fined 2,000 euros by the Supreme Court.   | fine TARGET Alan Parker
					The Colombian army said on Friday that the ELN had abducted a farmer and later freed him. | release SOURCE National Liberation Army
					""")
	void knowsWhoHadWhichPart(String sentence, String expected) {
		assertThat(parts(sentence)).contains(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Alan Parker was convicted by a jury at Leeds Crown Court in June.           | Leeds Crown Court
			Alan Parker resigned on Monday. The ELN kidnapped a farmer and later freed him. | TARGET Alan Parker
			Chad and Niger exchanged 40 prisoners each on Friday in a swap mediated by Qatar. | mediation SOURCE Chad
			The White House said it needed to verify troops were returning home.        | deployment SOURCE White House
			""")
	void givesNobodyThePartOfAnother(String text, String part) {
		assertThat(parts(text)).noneMatch((each) -> each.endsWith(part));
	}

	private static List<String> parts(String text) {
		return Events.find(AnnotatedTexts.of(NewsEventsTests.class, text), LocalDate.of(2025, 6, 18))
			.stream()
			.flatMap((event) -> event.participants()
				.stream()
				.map((each) -> event.kind() + " " + each.role() + " " + each.actor().name()))
			.collect(Collectors.toList());
	}

	private static List<String> found(String sentence) {
		return Events.find(AnnotatedTexts.of(NewsEventsTests.class, sentence), LocalDate.of(2025, 6, 18))
			.stream()
			.map((event) -> ((event.type() != null) ? event.type() : "-") + " " + event.kind()
					+ ((event.modality() == Modality.ACTUAL) ? "" : " " + event.modality())
					+ ((event.polarity() == Polarity.DENIED) ? " DENIED" : ""))
			.collect(Collectors.toList());
	}

}
