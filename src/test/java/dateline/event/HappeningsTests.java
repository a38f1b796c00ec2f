package dateline.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dateline.text.AnnotatedText;
import dateline.text.AnnotatedTexts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Plain happenings, of no PLOVER type, in an article published on Wednesday, 18 June
 * 2025: each group with sentences that tell one and negative twins that do not.
 */
class HappeningsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					The Danube burst its banks near Passau on Tuesday.                                 | flood 2025-06-17
					A wildfire tore through a suburb of Athens on Monday.                              | wildfire 2025-06-16
					A fire broke out in a textile factory on Friday.                                   | fire 2025-06-13
					Torrential rain swamped the city of Valencia on Sunday.                            | rain 2025-06-15
					A bus carrying pilgrims plunged into a ravine on Saturday.                         | crash 2025-06-14
					A roof collapsed at a school in Lima on Thursday.                                  | collapse 2025-06-12
					A ferry capsized off the coast of Senegal last month.                              | shipwreck 2025-05-01/2025-05-31
					At least 12 people were killed when a bus plunged into a ravine on Monday.         | crash 2025-06-16
					Twelve people drowned on Sunday after the dam burst.                               | death 2025-06-15
					An epidemic of cholera was declared on 2 June.                                     | declaration 2025-06-02
					More than 4,000 villagers have fled their homes.                                   | flight
					The earthquake left 300 people homeless.                                           | earthquake
					The finance minister stepped down on Monday.                                       | resignation 2025-06-16
					A storm left 40,000 homes without power on Tuesday.                                | storm 2025-06-17
					""")
	void findsDisastersAndWhatTheyDo(String sentence, String expected) {
		assertThat(String.join("; ", found(sentence))).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Lawmakers passed the budget on Thursday.                                           | vote 2025-06-12
					The carmaker will cut 2,000 jobs in September.                                     | job cuts PLANNED 2025-09-01/2025-09-30
					The airline filed for bankruptcy on Friday.                                        | bankruptcy 2025-06-13
					The bank closed 14 branches in May.                                                | closure 2025-05-01/2025-05-31
					He pleaded guilty to fraud on Monday.                                              | guilty plea 2025-06-16
					The Supreme Court ruled against the company on Tuesday.                            | ruling 2025-06-17
					A jury found the captain guilty on Friday.                                         | verdict 2025-06-13
					The rouble fell 3 per cent against the dollar on Tuesday.                          | market move 2025-06-17
					The museum reopened in April.                                                      | reopening 2025-04-01/2025-04-30
					The agreement expired on 31 May.                                                   | expiry 2025-05-31
					Shoppers emptied the shelves on Sunday.                                            | empty 2025-06-15
					India's Supreme Court struck down the law on Thursday.                             | ruling 2025-06-12
					The regulator cleared the merger on Tuesday.                                       | approval 2025-06-17
					A judge issued an arrest warrant for the editor on Monday.                         | court order 2025-06-16
					A jury cleared the banker of fraud on Friday.                                      | acquittal 2025-06-13
					The central bank left interest rates unchanged on Thursday.                        | rate decision 2025-06-12
					The king appointed a new prime minister on Friday.                                 | appointment 2025-06-13
					At least 30 people froze to death in January.                                      | death 2025-01-01/2025-01-31
					A museum in Bremen returned two statues to Nigeria in 2022.                        | restitution 2022-01-01/2022-12-31
					The federation suspended all league matches on Monday.                             | suspend 2025-06-16
					The station fell silent in February.                                               | loss of contact 2025-02-01/2025-02-28
					The firm said it would cut 900 jobs, a tenth of all, and close its plant in Linz.  | job cuts PLANNED; closure PLANNED
					Lena Holt became the first woman governor of Nairobi on Monday.                    | appointment 2025-06-16
					Two men were brought before a court in Cork on Monday.                             | court hearing 2025-06-16
					King Felipe received the president of Chad in Madrid on Monday.                    | meeting 2025-06-16
					Luis Prado will appear in court on 28 June, accused of taking bribes.              | court hearing PLANNED 2025-06-28; accusation
					The ferry departed from Albay at 2 a.m. on Monday.                                 | departure 2025-06-16
					Thieves stole three paintings from a museum in Rotterdam on Saturday.              | theft 2025-06-14
					""")
	void findsWhatHappensInPoliticsCourtsAndBusiness(String sentence, String expected) {
		assertThat(String.join("; ", found(sentence))).isEqualTo(expected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "The ministry has received a flood of complaints.", "The results of the study are open.",
			"She took a crash course in Dutch.", "The proposal sparked a storm of protest.",
			"Floods are common in the delta.", "If the dam bursts, the town will be lost.", "The dam did not burst.",
			"Nobody was hurt.", "The talks hit a wall.", "She spoke of the wounds it reopened.", "The sky cleared.",
			"The post office issued a stamp.", "The road left the town behind.", "Her hands froze in the wind.",
			"The new law protects workers who lose their jobs.", "The hope died down.",
			"He has lived in Oslo since 1998.", "The minister said on Monday that prices were too high.",
			"The bridge is closed to lorries.", "Could the river burst its banks?",
			"Arne Lindholm became the longest-serving minister in the country's history.",
			"In 2016 Ana Rojas became the first president to visit the island.", "An officer received minor cuts.",
			"Three fishermen are missing this week.", "The insurer pays for damage by fire.",
			"It sent a wall of water, boulders and uprooted pines down the river." })
	void ignoresWhatIsGeneralMeantOtherwiseOrDidNotHappen(String sentence) {
		assertThat(found(sentence)).isEmpty();
	}

	private static List<String> found(String sentence) {
		AnnotatedText text = AnnotatedTexts.of(HappeningsTests.class, sentence);
		LocalDate published = LocalDate.of(2025, 6, 18);
		return Events.find(text, published)
			.stream()
			.map((event) -> event.kind() + ((event.modality() == Modality.ACTUAL) ? "" : " " + event.modality())
					+ ((event.date() == null) ? "" : " " + span(event)))
			.toList();
	}

	private static String span(EventFinding event) {
		return Optional.ofNullable(event.date())
			.map((date) -> String.valueOf(date.from()).equals(String.valueOf(date.to())) ? String.valueOf(date.from())
					: date.from() + "/" + date.to())
			.orElse("");
	}

}
