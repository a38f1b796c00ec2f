package dateline.claim;

import java.util.stream.Collectors;

import dateline.text.MaskedText;
import dateline.time.ResolvedDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Which date of a sentence is that of its number; the news is of 17 January 2024. */
class ClaimDatesTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The ministry said on Monday that police had arrested 23 men.               | -
			The ministry said police had arrested 23 men on Monday.                    | 2024-01-15
			A report released on Monday found that 31 schools had been closed.         | -
			A poll last week found that 47 percent of voters opposed the tax.          | 2024-01-08/2024-01-14
			In a report published last month, the group said 31 schools had been shut. | -
			On Monday, the ministry said that 31 schools had been closed.              | -
			In December, the ministry said, 31 schools were closed.                    | 2023-12-01/2023-12-31
			On Monday the ministry said the toll had risen to 14.                      | 2024-01-15
			The agency estimated in December that 250 cases were open.                 | 2023-12-01/2023-12-31
			The minister faced questions on Monday over a plan to send 350 soldiers.   | -
			The airline agreed on Monday to buy 45 jets.                               | 2024-01-15
			The president on Monday visited a camp that houses 4,000 people.           | -
			Men marched on Monday in a walkout that closed 900 schools.                | 2024-01-15
			The airline, which flies 45 jets, will hold a vote on Friday.              | -
			The storm killed 14 people on Monday and is moving north.                  | 2024-01-15
			The club, champions in 2009, owes €43m.                                    | -
			The club, in 2009, owed €43m.                                              | 2009-01-01/2009-12-31
			The port took in 17 ships, the authority said on Monday, three of them big. | - -
			Nine people died, taking the number killed since December to 81.           | - 2023-12-01/2024-01-17
			The party, with 37 seats, will vote on Friday.                             | -
			A freighter carrying 24 launchers docked at the port on Monday.            | 2024-01-15
			The city of 300,000 people was shelled on Monday.                          | -
			Some 900 men marched in the town against Monday's coup.                     | -
			Police held 12 men over Sunday's attack on the market.                     | -
			Nine people were hurt in clashes after Sunday's vote.                      | -
			Nine people were killed in Sunday's raid.                                  | 2024-01-14
			A convoy of 42 trucks reached the town on Monday.                          | 2024-01-15
			The fund was set up in 1963 and has branches in all 77 districts.          | -
			The fund was set up in 1963 and opened 77 branches.                        | 1963-01-01/1963-12-31
			It will cut 520 jobs, a blow to a city that has made carts since 1918.     | -
			The firm, founded in 1987, employs 340 people.                             | -
			The prison, built for 900 inmates, now holds 2,100.                        | - 2024-01-17
			Seoul will send an envoy to Rome next week to seek relief from the 25 percent tariffs on steel. | -
			The firm employs 340 people and has built 45 jets since 2022.              | - 2022-01-01/2024-01-17
			He said the 340 stalls were unsafe and that traders were told on Monday.   | -
			He said 40 men were freed and that the search, now in its third day, was over. | -
			Nine men were jailed on Monday over a fire at a club in which 14 guests died. | 2024-01-15 -
			Shares were down 9 percent, having doubled in value since June.            | -
			The board proposed a dividend of $2, half of last year's.            | -
			The board proposed a dividend of $2 for last year.                   | 2023-01-01/2023-12-31
			Output fell to 310 tonnes on Monday from 420 tonnes a week earlier.        | 2024-01-15 -
			The attack came in November 2015, when gunmen seized 170 guests.           | 2015-11-01/2015-11-30
			""")
	void datesANumberByItsOwnClause(String text, String dates) {
		check(text, dates);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					A fire at a plant killed 29 workers, officials said. The blaze broke out on Saturday.       | 2024-01-13
					The war has killed 40,000 people. Shells hit a market on Saturday.                          | -
					Nine people have died after a ferry sank. The ferry capsized on Monday in heavy seas.       | 2024-01-15
					An outbreak of measles has killed 17 children. Vaccination began on Monday.                 | -
					A court has jailed a man who killed three women. The trial started on Monday.               | -
					A group says 60 people were killed last June. Police have put the toll at 42.               | 2023-06-01/2023-06-30 2023-06-01/2023-06-30
					Gunmen raided a village on Sunday. The minister said 31 people had been arrested.           | 2024-01-14
					Gunmen raided a village on Sunday. The ministry said it had built 40 schools.               | -
					A blast hit a camp on Sunday. Four others had suffered burns, a doctor said.                | 2024-01-14
					A blast hit a camp on Sunday. It was the worst since one in 2014. That blast killed 81 men. | -
					A bomb wounded nine men, a source said Tuesday, in the worst attack this year. It blew up on Monday. | 2024-01-15
					""")
	void datesANumberByTheStory(String text, String dates) {
		check(text, dates);
	}

	private static void check(String text, String dates) {
		String found = Claims.find(ClaimDatesTests.class, MaskedText.of(text), Claims.PUBLISHED)
			.stream()
			.map((claim) -> write(claim.asOf()))
			.collect(Collectors.joining(" "));
		assertThat(found).isEqualTo(dates);
	}

	private static String write(@Nullable ResolvedDate date) {
		if (date == null || !date.isKnown()) {
			return "-";
		}
		return String.valueOf(date.from()).equals(String.valueOf(date.to())) ? String.valueOf(date.from())
				: date.from() + "/" + date.to();
	}

}
