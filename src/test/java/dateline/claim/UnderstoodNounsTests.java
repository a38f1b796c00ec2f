package dateline.claim;

import java.util.List;

import dateline.text.MaskedText;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What is counted where the noun names people or stands elsewhere. */
class UnderstoodNounsTests {

	@Test
	void countsPeopleByAnyOfTheirNouns() {
		assertThat(of("Some 18,000 ravers and 40 longshoremen had paid.")).containsExactly("PEOPLE 18000 people ravers",
				"PEOPLE 40 people longshoremen");
		assertThat(of("Eleven heads of state and nine chiefs of staff came."))
			.containsExactly("PEOPLE 11 people heads of state", "PEOPLE 9 people chiefs of staff");
		assertThat(of("The depot holds 300 posters and 40 containers.")).containsExactly("OTHER 300 posters posters",
				"OTHER 40 containers containers");
		assertThat(of("The council got 140 letters.")).containsExactly("OTHER 140 letters letters");
	}

	@Test
	void countsTheHousesAndBodiesThatPeopleHave() {
		assertThat(of("The council closed four children's homes, nine girls' schools and 14 workers' hostels."))
			.containsExactly("OTHER 4 homes children's homes", "OTHER 9 schools girls' schools",
					"OTHER 14 hostels workers' hostels");
		assertThat(of("They met nine survivors' relatives.")).containsExactly("PEOPLE 9 people survivors");
		assertThat(of("About 18 members of staff and six members of the public were hurt."))
			.containsExactly("WOUNDED 18 people members of staff", "WOUNDED 6 people members of the public");
	}

	@Test
	void leavesOutTheNumbersOfStages() {
		assertThat(of("She told about 60 Year 2 pupils to stay at home."))
			.containsExactly("PEOPLE 60 people Year 2 pupils");
		assertThat(of("She told Year 2 pupils to stay at home.")).isEmpty();
		assertThat(of("Last year 40 pupils stayed at home.")).containsExactly("PEOPLE 40 people pupils");
	}

	@Test
	void readsMillionsByTheirLetter() {
		assertThat(of("The flood displaced 2.5m people and kept 1.3m children at home."))
			.containsExactly("DISPLACED 2500000 people people", "PEOPLE 1300000 people children");
		assertThat(of("The agency has appealed for 3.2m somoni.")).containsExactly("MONEY 3200000 TJS somoni");
		assertThat(of("It was hit by 2.5m waves.")).noneMatch((each) -> each.contains("2500000"));
	}

	@Test
	void takesOthersForPeopleOnlyWhereTheyMayBe() {
		assertThat(of("The driver and six others were hurt.")).containsExactly("WOUNDED 6 people others");
		assertThat(of("Police said the raid might be linked to at least four others.")).isEmpty();
	}

	@Test
	void goesOnWithThoseWhoVotedOrFellIll() {
		assertThat(of("They passed it by 52 votes to 29. Thirty-one voted against it on Monday."))
			.containsExactly("VOTES 52 votes votes", "VOTES 29 votes votes", "VOTES 31 votes votes");
		assertThat(of("Of those who fell ill, 62 were under ten and 24 needed hospital treatment."))
			.containsExactly("PEOPLE 62 people people", "PEOPLE 24 people people");
		assertThat(of("Of those who fell ill, many were under ten.")).isEmpty();
	}

	@Test
	void countsWhatIsPutAtANumber() {
		assertThat(of("The union puts the arrests at 110 and police put arrests at 43."))
			.containsExactly("DETAINED 110 people arrests", "DETAINED 43 people arrests");
		assertThat(of("The ministry put the number of newly displaced at 48,000."))
			.containsExactly("DISPLACED 48000 people number of newly displaced");
		assertThat(of("It will send 12 tanks, raising the strength of the brigade to about 2,200."))
			.containsExactly("EQUIPMENT 12 tanks tanks");
	}

	@Test
	void countsWhatARivalGot() {
		assertThat(of("Mbeki won 912,406 votes and his rival, the lawmaker Ana Ruiz, 561,230."))
			.containsExactly("VOTES 912406 votes votes", "VOTES 561230 votes votes");
		assertThat(of("Mbeki won 912,406 votes, ahead of Ana Ruiz, 42.")).containsExactly("VOTES 912406 votes votes");
		assertThat(of("Turkey had reported 185 cases and Greece 59 deaths.")).containsExactly("OTHER 185 cases cases",
				"KILLED 59 people deaths");
		assertThat(of("The firm bought 12 Airbus jets and Boeing 737 freighters.")).hasSize(1);
	}

	@Test
	void countsThoseToldOfBefore() {
		assertThat(of("The blast killed 83 people. Of the 83, it said, 22 were women and 14 were children."))
			.containsExactly("KILLED 83 people people", "KILLED 22 people women", "KILLED 14 people children");
		assertThat(of("Eleven ships sank; four were women's gifts.")).containsExactly("EQUIPMENT 11 ships ships");
		assertThat(of("Nineteen people were hurt. Last night six were still in hospital."))
			.containsExactly("WOUNDED 19 people people", "PEOPLE 6 people people");
		assertThat(of("Two boats sank. Last night six were still afloat.")).containsExactly("EQUIPMENT 2 boats boats");
		assertThat(of("The club has 12 coaches, and the number will grow to 20."))
			.containsExactly("PEOPLE 12 people coaches", "PEOPLE 20 people coaches");
		assertThat(of("The club has 12 coaches, and the number 20 bus stops there.")).hasSize(1);
		assertThat(of("A spokesman denied that its inspectors had been told, but said only three of them had gone."))
			.containsExactly("PEOPLE 3 people inspectors");
	}

	@Test
	void countsPeopleInRoundNumbers() {
		assertThat(of("Hundreds were turned away at the border.")).containsExactly("PEOPLE null people people");
		assertThat(of("The district had already taken in thousands.")).containsExactly("PEOPLE null people people");
		assertThat(of("A flood destroyed nine homes. Dozens were left standing."))
			.containsExactly("OTHER 9 homes homes");
		assertThat(of("The burst pipe cost the firm thousands.")).isEmpty();
	}

	@Test
	void countsTollsByTheirPeople() {
		assertThat(of("Lawyers put the number of detained at 240."))
			.containsExactly("DETAINED 240 people number of detained");
		assertThat(of("The army put its losses in killed and wounded at 1,190."))
			.containsExactly("KILLED 1190 people losses in killed and wounded");
	}

	@Test
	void tellsOverWhatFromOverHowMany() {
		assertThat(comparators("Smoke rolled over 3,000 homes.")).containsExactly("EXACT");
		assertThat(comparators("The fire burnt over 3,000 homes.")).containsExactly("MORE_THAN");
	}

	@Test
	void tellsLaterClausesApart() {
		assertThat(where("In February, two people died in Tokmok, and last year accidents cost 41 lives nationwide."))
			.containsExactly("two Tokmok 2023-02-01", "41 - 2023-01-01");
		assertThat(where("The firm employs 11,400 people in 14 countries and closed two plants, in Spain, last year."))
			.containsExactly("11,400 - -", "14 - -", "two Spain 2023-01-01");
		assertThat(where("The firm employs 11,400 people in Chile and 300 in Spain.")).containsExactly("11,400 Chile -",
				"300 Spain -");
	}

	@Test
	void countsAPartOfTheLast() {
		assertThat(of("They had lost money on eight of their last ten projects.")).first()
			.isEqualTo("OTHER 8 projects projects");
		assertThat(of("Police said the crowd numbered no more than 80.")).containsExactly("PEOPLE 80 people crowd");
		assertThat(of("Thirty women won seats, six in Lugo and 24 nationwide.")).last()
			.isEqualTo("PEOPLE 24 people women");
	}

	private static List<String> where(String text) {
		return Claims.find(UnderstoodNounsTests.class, MaskedText.of(text), Claims.PUBLISHED)
			.stream()
			.map((claim) -> claim.exact().of(text) + " " + ((claim.place() != null) ? claim.place().name() : "-") + " "
					+ ((claim.asOf() != null) ? claim.asOf().from() : "-"))
			.toList();
	}

	private static List<String> comparators(String text) {
		return Claims.find(UnderstoodNounsTests.class, MaskedText.of(text), Claims.PUBLISHED)
			.stream()
			.map((claim) -> claim.comparator().name())
			.toList();
	}

	private static List<String> of(String text) {
		return Claims.find(UnderstoodNounsTests.class, MaskedText.of(text), Claims.PUBLISHED)
			.stream()
			.map((claim) -> claim.measure() + " " + claim.value() + " " + claim.unit() + " " + claim.counted())
			.toList();
	}

}
