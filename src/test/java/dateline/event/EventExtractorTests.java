package dateline.event;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import dateline.article.Polarity;
import dateline.text.AnnotatedText;
import dateline.text.AnnotatedTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Sentences of an article published on Wednesday, 18 June 2025. */
class EventExtractorTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Rebels attacked the town of Goma on Friday, killing at least 12 people.                        | ASSAULT attack {rebels SOURCE} @Goma 2025-06-13
					A magnitude 6.2 earthquake struck central Japan on Monday.                                     | - earthquake {} @Japan 2025-06-16
					Police arrested 14 protesters in Nairobi on Tuesday.                                           | COERCE/arrest arrest {} @Nairobi 2025-06-17
					Russia's invasion of Ukraine in February 2022 drove up energy prices.                          | ASSAULT invasion {Ukraine TARGET, Russia SOURCE} @Ukraine 2022-02-01/2022-02-28
					The European Union imposed sanctions on Belarus on Thursday.                                   | SANCTION sanctions {European Union SOURCE, Belarus TARGET} 2025-06-12
					Emmanuel Macron visited Beijing in April 2023.                                                 | CONSULT/visit visit {Emmanuel Macron SOURCE} @Beijing 2023-04-01/2023-04-30
					Brazil and Argentina signed a trade agreement in Montevideo on Saturday.                       | AGREE agreement {Brazil PARTICIPANT, Argentina PARTICIPANT} @Montevideo 2025-06-14
					Two trains collided near Athens on Tuesday night.                                              | - collision {} @Athens 2025-06-17
					Israel said Hezbollah fired rockets at Haifa on Sunday.                                        | ASSAULT/heavy-weapons rocket attack {Hezbollah SOURCE} @Haifa 2025-06-15
					A suicide bombing claimed by Islamic State killed 60 people at a mosque in Peshawar on Friday. | ASSAULT/explosives suicide bombing {Islamic State SOURCE} @Peshawar 2025-06-13
					The assassination of Shinzo Abe in July 2022 shocked Japan.                                    | ASSAULT/targeted assassination {Shinzo Abe TARGET} 2022-07-01/2022-07-31
					Workers at the port of Hamburg held a strike on Monday.                                        | PROTEST/strike strike {workers SOURCE} @Hamburg 2025-06-16
					Hamas released two hostages on Friday.                                                         | RETREAT/release release {Hamas SOURCE} 2025-06-13
					Flooding in northern Italy killed nine people in May 2023.                                     | - flood {} @Italy 2023-05-01/2023-05-31
					He was killed in a car crash near Lyon in 2019.                                                | - car crash {} @Lyon 2019-01-01/2019-12-31
					Six people were injured in Ukraine's massive drone attack Friday night.                        | - injury {}
					Six people were injured in Ukraine's Odesa region on Monday.                                   | - injury {} @Odesa Oblast 2025-06-16
					A spokesman announced an agreement between Kosovo and Serbia on Monday.                        | AGREE agreement {Kosovo PARTICIPANT, Serbia PARTICIPANT} 2025-06-16
					The election in Ghana was being watched across southern Africa.                                | - election {} @Ghana
					Hungary vetoed the aid package on Friday.                                                      | REJECT/veto veto {Hungary SOURCE} 2025-06-13
					""")
	void findsWhoDidWhatWhereAndWhen(String sentence, String expected) {
		assertThat(events(sentence)).containsExactly(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Poland will withdraw its troops from Mali by the end of the year.   | CONCEDE/withdraw withdrawal PLANNED {Poland SOURCE} @Mali
					Germany plans to deploy a brigade to Lithuania in 2027.             | MOBILIZE/troops deployment PLANNED {Germany SOURCE} 2027-01-01/2027-12-31
					Kenya called for an immediate ceasefire in Sudan.                   | REQUEST/yield demand for ceasefire DEMANDED {Kenya SOURCE} @Sudan
					The United States may withdraw its forces from Niger.               | RETREAT/withdraw withdrawal HYPOTHETICAL {United States SOURCE} @Niger
					Japan has no plans to withdraw its soldiers from Djibouti.          | REJECT/yield refusal of withdrawal {Japan SOURCE} @Djibouti
					Police did not rule out the chance that the man was shot in Lagos.  | ASSAULT/firearms shooting HYPOTHETICAL {} @Lagos
					Police confirmed the fact that the man was shot in Lagos.           | ASSAULT/firearms shooting {} @Lagos
					Poland announced a plan Monday to close its embassy in Minsk.       | - closure PLANNED {Poland SOURCE, Embassy of Poland TARGET} @Minsk
					Egypt denied that its army bombed Libya.                            | ASSAULT/explosives bombing DENIED {Egypt armed forces SOURCE, Libya TARGET} @Libya
					""")
	void tellsWhetherItIsReal(String sentence, String expected) {
		assertThat(events(sentence)).containsExactly(expected);
	}

	/**
	 * Acts that only their subject, object or clause makes one; each with a twin below.
	 */
	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Detectives searched the offices of the bank in Milan on Monday.             | COERCE/search search {} @Milan 2025-06-16
					The minister had been held in a prison near Tunis since March. | COERCE/arrest detention {} @Tunis 2025-03-01/2025-06-18
					Japan offered two rescue helicopters.                                       | AID/humanitarian aid PLANNED {Japan SOURCE}
					The World Bank released $40 million for the clinics.                        | AID funding {World Bank SOURCE}
					Kenya urged both sides to settle.                                           | REQUEST appeal DEMANDED {Kenya SOURCE}
					Ghana demanded that Togo reopen the road.                                   | REQUEST demand for reopening DEMANDED {Ghana SOURCE, Togo TARGET}
					Spain has no intention of joining the mission.                              | REJECT refusal {Spain SOURCE}
					Norway accused Russia of jamming its radars.                                | ACCUSE/disapprove accusation {Norway SOURCE, Russia TARGET}
					Chad summoned the French ambassador on Tuesday.                             | ACCUSE/disapprove summons {Chad SOURCE} @Chad 2025-06-17
					Police dispersed the crowd with tear gas.                                   | COERCE/disperse dispersal {}
					Serbia has massed 4,000 soldiers along the border.                          | MOBILIZE/troops deployment {Serbia SOURCE}
					Canada said it would deploy 200 soldiers to Latvia.                         | MOBILIZE/troops deployment PLANNED {Canada SOURCE} @Latvia
					The union has called a strike for Thursday.                                 | PROTEST/strike strike PLANNED {} 2025-06-19
					Teachers walked out across Hungary on Monday.                               | PROTEST/strike strike {teachers SOURCE} @Hungary 2025-06-16
					Farmers blocked a road near Lyon on Monday.                                 | PROTEST/obstruct blockade {} @Lyon 2025-06-16
					The prosecutors dropped the charges on Friday.                              | CONCEDE dropping of charges {prosecutors SOURCE} 2025-06-13
					India raised duties on Chinese steel on Monday.                             | SANCTION tariffs {India SOURCE} 2025-06-16
					Mali threatened to close the mine.                                          | THREATEN threat {Mali SOURCE}
					Egypt agreed to reopen the crossing.                                        | CONCEDE reopening PLANNED {Egypt SOURCE}
					""")
	void findsActsByWhoDoesWhatToWhom(String sentence, String expected) {
		assertThat(events(sentence)).containsExactly(expected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Scientists searched for a new planet.", "The keys were held in a prison near Tunis.",
			"The shop offered two new sandwiches.", "The company released a new phone.", "The report calls for rain.",
			"Prices demanded patience.", "She has no plans.", "The team beat Chile by two goals.",
			"The storm threatened to flood the town.", "Clouds massed along the coast.", "The crowd dispersed quietly.",
			"He searched his pockets.", "The bank raised interest rates.", "The band agreed.", "She dropped the plate.",
			"The river blocked the road.", "It would rain, he thought.", "The hospital treated him like a king." })
	void takesNoOtherMeaningForAnAct(String sentence) {
		assertThat(events(sentence)).allMatch((each) -> each.startsWith("- "));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Ghana denied reports that its soldiers had fired on protesters.  | ASSAULT/firearms shooting DENIED
			The army denied firing on protesters.                            | ASSAULT/firearms shooting DENIED
			Oman is to hold talks with Iran on Friday.                       | CONSULT/meet talks PLANNED
			The prosecutor will review the case and has questioned nine suspects. | COERCE questioning {
			""")
	void tellsWhatIsDeniedOrPlanned(String sentence, String start) {
		assertThat(events(sentence)).hasSize(1).allMatch((each) -> each.startsWith(start));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Turkey did not attack Syria.",
			"If North Korea launches a missile, the United States will respond.",
			"Officials fear an attack on the embassy.", "Spain failed to stop the attack.",
			"The attack was the deadliest in years.", "Colombia has not released the hostages.",
			"The ministry will review all contracts signed since 2014.",
			"Bolivian soldiers tried to seize the palace in La Paz.", "Before the invasion, trade was growing." })
	void ignoresWhatDidNotHappenOrSaysNothingOfItsOwn(String sentence) {
		assertThat(events(sentence)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "The minister suffered a heart attack on Monday.",
			"Stocks rallied on Monday after the market crash.", "The team launched a late attack and won the match.",
			"The central bank struck a cautious tone.", "India's Supreme Court struck a blow for the press.",
			"The 2008 financial crash hurt banks.", "A boy was named by police on Monday as Omar Haddad.",
			"She was kind to everyone that Omar Haddad met." })
	void ignoresOtherMeanings(String sentence) {
		assertThat(events(sentence)).isEmpty();
	}

	@Test
	void doesNotTakeOnePersonForTheState() {
		assertThat(events("A court in Oslo sentenced a former Dutch minister on Friday."))
			.containsExactly("COERCE/arrest sentencing {} @Oslo 2025-06-13");
	}

	@Test
	void takesWhoIsToldForNoDemand() {
		assertThat(events("“They want us to accept crumbs,” Maria Soto told a rally in Lisbon."))
			.containsExactly("PROTEST/demo rally {} @Lisbon");
	}

	@Test
	void takesTheYearOfAnotherEventForNoDate() {
		assertThat(events("It was the deadliest crash in Indonesia since 2018, when 189 people were killed."))
			.containsExactly("- crash {} @Indonesia", "- death {} 2018-01-01/2018-12-31");
	}

	@Test
	void takesTheDayThatTalksWereHaltedForNoDateOfThem() {
		assertThat(events("Peace talks with Mali have been suspended since April."))
			.containsExactly("REJECT breakdown of talks {Mali PARTICIPANT} 2025-04-01/2025-06-18");
	}

	@Test
	void givesEachEventItsOwnDate() {
		assertThat(events("The attack on Timbuktu in March was followed by protests in Bamako in April."))
			.containsExactly("ASSAULT attack {} @Timbuktu 2025-03-01/2025-03-31",
					"PROTEST/demo protest {} @Bamako 2025-04-01/2025-04-30");
	}

	@Test
	void keepsTheDateOfTheClauseFromWhatItAnswers() {
		assertThat(events(
				"In March 2021, in response to the arrest of Alexei Navalny, the European Union imposed sanctions on Russia."))
			.containsExactly("COERCE/arrest arrest {Alexei Navalny TARGET}",
					"SANCTION sanctions {European Union SOURCE, Russia TARGET} 2021-03-01/2021-03-31");
	}

	@Test
	void evidenceIsInTheTextAndHoldsTheTrigger() {
		AnnotatedText text = AnnotatedTexts.of(EventExtractorTests.class,
				"Israel said Hezbollah fired rockets at Haifa on Sunday.");
		EventFinding event = find(text).getFirst();
		assertThat(text.text(event.clause())).isEqualTo("Hezbollah fired rockets at Haifa on Sunday");
		assertThat(event.clause().contains(event.trigger())).isTrue();
	}

	@Test
	void findsNothingInNoText() {
		assertThat(find(new AnnotatedText("", List.of()))).isEmpty();
	}

	private static List<String> events(String sentence) {
		return find(AnnotatedTexts.of(EventExtractorTests.class, sentence)).stream()
			.map(EventExtractorTests::show)
			.toList();
	}

	private static List<EventFinding> find(AnnotatedText text) {
		return Events.find(text, LocalDate.of(2025, 6, 18));
	}

	static String show(EventFinding event) {
		StringBuilder shown = new StringBuilder();
		shown.append((event.type() != null) ? event.type() : "-");
		if (event.mode() != null) {
			shown.append('/').append(event.mode());
		}
		shown.append(' ').append(event.kind());
		if (event.modality() != Modality.ACTUAL) {
			shown.append(' ').append(event.modality());
		}
		if (event.polarity() == Polarity.DENIED) {
			shown.append(" DENIED");
		}
		shown.append(event.participants()
			.stream()
			.map((each) -> each.actor().name() + " " + each.role())
			.collect(Collectors.joining(", ", " {", "}")));
		if (event.place() != null) {
			shown.append(" @").append(event.place().name());
		}
		if (event.date() != null) {
			boolean day = event.date().from() != null && event.date().from().equals(event.date().to());
			shown.append(' ').append(event.date().from()).append(day ? "" : "/" + event.date().to());
		}
		return shown.toString();
	}

}
