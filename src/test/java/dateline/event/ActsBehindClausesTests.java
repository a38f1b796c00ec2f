package dateline.event;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import dateline.gazetteer.Place;
import dateline.text.AnnotatedTexts;
import dateline.time.ResolvedDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who does what stands behind another clause, and when, in an article published on
 * Tuesday, 16 July 2024: behind a relative clause, behind what somebody said, behind
 * "after shelling there". And words that name an act in one setting and none in another.
 */
class ActsBehindClausesTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Ines Falk, who speaks for the Liberal party on housing, called on the bank to cut rates. | Ines Falk
			Tomas Brandt, who represents the union in the north, called on the government to act.    | Tomas Brandt
			Rita Moss, whose brother was killed in May, accused the police of lying.                | Rita Moss
			""")
	void closesARelativeClauseAtItsComma(String sentence, String source) {
		assertThat(events(sentence)).anyMatch((event) -> event.participants()
			.stream()
			.anyMatch((each) -> each.role() == Role.SOURCE && each.actor().name().equals(source)));
		assertThat(events(sentence)).noneMatch((event) -> event.participants()
			.stream()
			.anyMatch((each) -> each.role() == Role.TARGET && each.actor().name().equals(source)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Iraq, whose oil minister is due in Ankara next week, has complained to the council.",
			"The union said the company sacked 40 workers on Friday and called on the minister to resign." })
	void leavesTheDayToItsClause(String sentence) {
		assertThat(events(sentence)).filteredOn((event) -> event.type() != null)
			.isNotEmpty()
			.allMatch((event) -> event.date() == null);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					The council on Wednesday demanded a truce, hours after shelling there killed 11 people. | ASSAULT killing
					Shelling wounded three people in Kharkiv on Sunday.                                     | ASSAULT attack
					Customs officials, who carried out 23 raids across the city, said more would follow.    | COERCE raid
					Police carried out raids in Lyon on Friday.                                             | COERCE raid
					The army carried out a large operation against insurgents near Gao on Friday.           | ASSAULT military operation
					Tehran hauled in the British ambassador on Monday.                                      | ACCUSE summons
					The two men were led off in handcuffs on Friday.                                        | COERCE arrest
					France handed over 20 armoured vehicles to Chad on Friday.                              | AID military aid
					The union called on Thursday for a general strike.                                      | PROTEST strike
					""")
	void findsTheAct(String sentence, String expected) {
		assertThat(kinds(sentence)).contains(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			A lightning strike killed a farmer near Gao on Sunday.                     | ASSAULT killing
			Rebels carried out raids on villages near Gao on Friday.                   | COERCE raid
			The bank carried out a large operation against the franc on Friday.        | ASSAULT military operation
			A hospital trust has admitted failings in the care of a student.           | - hospitalisation
			Ambulance crews had been held outside the unit for four hours.             | COERCE detention
			Jan Roth, who is fighting extradition to Germany, was not in court.        | ASSAULT fighting
			The banker hanged himself on Friday.                                       | ASSAULT execution
			Party agents were kicked out of polling stations in Gao on Friday.         | ASSAULT attack
			The tremor, called the Gao earthquake, struck on Friday.                   | REQUEST demand for earthquake
			He admitted taking 30 million won at his election office.                  | - election
			""")
	void findsNoSuchAct(String sentence, String other) {
		assertThat(kinds(sentence)).doesNotContain(other);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			A Nairobi court on Thursday sentenced a businessman to 28 years in prison. | Nairobi
			A Munich court convicted Jan Roth of fraud on Friday.                      | Munich
			The envoy, Kgosi Brand, will travel to Addis Ababa on Friday.              | Addis Ababa
			A Kenyan court convicted Jan Roth of fraud on Friday.                      |
			A Munich banker was convicted of fraud on Friday.                          |
			""")
	void tellsWhereACourtSitsAndWhereAVisitGoes(String sentence, @Nullable String place) {
		assertThat(events(sentence)).isNotEmpty().allSatisfy((event) -> {
			Place found = event.place();
			assertThat((found != null) ? found.name() : null).isEqualTo(place);
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The opposition has called a rally in Lima for Saturday. | 2024-07-20
			The unions called a strike for next Monday.             | 2024-07-22
			""")
	void datesWhatIsCalledForADay(String sentence, LocalDate day) {
		assertThat(events(sentence)).isNotEmpty().allSatisfy((event) -> {
			ResolvedDate date = event.date();
			assertThat((date != null) ? date.from() : null).isEqualTo(day);
		});
	}

	@Test
	void takesNoResultOfAYearForAnAct() {
		assertThat(events("Voskar lost £310m last year.")).isEmpty();
	}

	private static List<EventFinding> events(String sentence) {
		return Events.find(AnnotatedTexts.of(ActsBehindClausesTests.class, sentence), LocalDate.of(2024, 7, 16));
	}

	private static List<String> kinds(String sentence) {
		return events(sentence).stream()
			.map((event) -> ((event.type() != null) ? event.type() : "-") + " " + event.kind())
			.collect(Collectors.toList());
	}

}
