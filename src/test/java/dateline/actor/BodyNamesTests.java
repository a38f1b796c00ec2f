package dateline.actor;

import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Which names are bodies, of what type, and which are one. */
class BodyNamesTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Cariboo Regional District | GOVERNMENT | Homes burned, the Cariboo Regional District said on Friday.
					Davao Police District | GOVERNMENT | The Davao Police District said 30 people were held.
					Victorian Liberals | ORGANIZATION | The Victorian Liberals said the inquiry was overdue.
					Greens | ORGANIZATION | The Greens want a stricter law.
					Bread and Freedom | ORGANIZATION | Lima's party, Bread and Freedom, asked the court to annul the vote.
					National Union of Dockers' Families | ORGANIZATION | Ana Lima of the National Union of Dockers' Families said so.
					Committee for Harbour Safety | GOVERNMENT | A report by the Committee for Harbour Safety (CHS), a government body, blamed the pilot.
					pilots’ association | ORGANIZATION | The pilots’ association alleged that the lamp was dead.
					Congress's transport committee | GOVERNMENT | Congress's transport committee has summoned the minister.
					Government | GOVERNMENT | The nurses said the Government would fall.
					Youth Tide | ORGANIZATION | Ana Lima, the spokesperson of Youth Tide, said so.
					Chile Ministry of Foreign Affairs | GOVERNMENT | Chile denied any part; its foreign ministry called the charge false.
					Memory Tembo | PERSON | Among those outside was Memory Tembo, a 29-year-old farmer from Kitwe.
					Park Min-seo | PERSON | Park Min-seo, an economist at a brokerage in Seoul, expected a cut.
					Birch River Indian Band | ORGANIZATION | Birch River Indian Band Chief Leona Marsh says her members were warned.
					Grey Ledger | ORGANIZATION | A group calling itself Grey Ledger claimed the attack.
					Bus Riders Scotland | ORGANIZATION | Passenger group Bus Riders Scotland said fares would rise.
					Social Democrats | ORGANIZATION | The Social Democrats won nine seats.
					São Bento dos Reis Metalworkers' Union | ORGANIZATION | The São Bento dos Reis Metalworkers' Union said workers would strike.
					Paul Garvin | PERSON | Det Insp Paul Garvin told the court so.
					joint command of the armed forces | MILITARY | In Lima the joint command of the armed forces denied it.
					Black Egret | ARMED_GROUP | A criminal gang that calls itself Black Egret claimed the attack on Thursday.
					Baz Whitlock | PERSON | Fishmonger Baz Whitlock, 58, held a towel.
					Zantrel | ORGANIZATION | Police searched the headquarters of Zantrel in Lima on Monday.
					Meridian Highways | ORGANIZATION | Toll operator Meridian Highways was fined on Tuesday.
					East Java government | GOVERNMENT | The East Java government closed the pier.
					Finance Committee of the Saeima | GOVERNMENT | She will report to the Finance Committee of the Saeima.
					Lumen Oils | ORGANIZATION | A pipeline operated by Lumen Oils in Kogi State blew up, Lumen Oils said.
					Delta Marsh Hawks | ORGANIZATION | A group calling itself the Delta Marsh Hawks claimed the attack.
					Jay Lowe | PERSON | The body of longwall operator Jay Lowe, 26, was recovered.
					Dean Carver | PERSON | The first thing Dean Carver asked for was a pie.
					Tomas Beran | PERSON | Steward Tomas Beran, 29, said nobody came.
					Hari Rana | PERSON | Chief District Officer Hari Rana said the road was closed.
					Ryan Usher | PERSON | Ryan Usher was fined. Usher denies fraud.
					Kenneth Hughes | PERSON | Auditor Kenneth Hughes found that £3m was missing.
					Lumen Homes | ORGANIZATION | Developer Lumen Homes wants to build 300 houses.
					Rosa Belmonte-Ruiz | PERSON | The company's lawyer, Rosa Belmonte-Ruiz, denied that it had traded oil.
					Pesqueras Lumara | ORGANIZATION | The ship's owner, Pesqueras Lumara, denied that it had been overloaded.
					Lumen Rederi | ORGANIZATION | Its owner, Lumen Rederi of Haugesund, is suing the state.
					Lumen Systems | ORGANIZATION | Shares in BMT-rival Lumen Systems fell 4 per cent.
					Brennel | ORGANIZATION | Frankfurt-listed Brennel said sales fell.
					Bread and River | ORGANIZATION | The motion was filed by Bread and River, a liberal party. Bread and River has nine seats.
					Chamber of Cassation | GOVERNMENT | He will appeal to the Chamber of Cassation.
					Oral Court No. 4 | GOVERNMENT | She was convicted by Oral Court No. 4 in May.
					Committee for the Defense of Human Rights | ORGANIZATION | The Committee for the Defense of Human Rights said eight were killed.
					Western Division | GOVERNMENT | Supt Rawle Joseph of the Western Division warned that police would act.
					4th Armoured Division | MILITARY | Police said the 4th Armoured Division had left.
					DY Chandra | PERSON | CJI DY Chandra asked the doctors to return.
					Lumen Families Together | ORGANIZATION | Rob Behrend, of the charity Lumen Families Together, called for an inquiry.
					State Border Committee | GOVERNMENT | The State Border Committee said guards had fired.
					Kano State Command | GOVERNMENT | The Commissioner of Police, Kano State Command, deployed his men.
					Chhatra Lumen Samaj | ORGANIZATION | The march, called by Chhatra Lumen Samaj, was stopped.
					""")
	void findsABody(String name, ActorType type, String words) {
		assertThat(member(words, name)).map(CastMember::type).contains(type);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Station | In four interviews at Mallow Garda Station he denied it.
					Head | "It was loud," said Ilze Vanaga, Deputy Head of the agency.
					Pelworth | Pelworth, a market and mining town of about 9,000, was cut off on Monday.
					Presidency of Peru | Ana Lima has won Peru's presidency by 42,000 votes.
					Miraflores | They live in the Lima district of Miraflores.
					pilots' union | The pilots' union, Aerolinea, complained.
					Government of Chile | President Ana Lima of Chile, whose government has sent help, agreed.
					Chile Ministry of Foreign Affairs | Chile denied any part; Peru and its foreign ministry were silent.
					Garda | A former Garda sergeant stole from the Garda Relief Association. The Garda Relief Association said so.
					Government | The thanks went to the Government and people of Chile.
					Lower Valley District | The fire crossed the Lower Valley District on Monday.
					District | Chief District Officer Hari Rana said the road was closed.
					Stockton North | Stockton North MP Fiona Lumar demanded an inquiry.
					Salima North-East | Tally sheets from Salima North-East had been altered.
					MMR | Only half had both doses of the MMR jab.
					Information Commissioner's Office | Information Commissioner Ann Cavell fined the firm.
					Cabinet | A caretaker Cabinet will rule until May.
					Labour and Welfare | He is minister for Labour and Welfare.
					""")
	void takesNoOtherWordForOne(String name, String words) {
		assertThat(member(words, name)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Thai army | Royal Thai Army | A spokesman for the Royal Thai Army denied it. The Thai army had fired rockets.
					South Korea's central bank | Bank of Korea | The Bank of Korea held rates. South Korea's central bank last moved in May.
					Mick Tarlow | Michael Tarlow | Mick Tarlow lay in a corridor. Michael Tarlow's wife complained.
					Mattilsynet | Norwegian Food Safety Authority | The Norwegian Food Safety Authority, Mattilsynet, has sent inspectors.
					DKAA | Denmark civil aviation authority | Denmark's aviation regulator, the DKAA, closed a runway. The DKAA denied it.
					SIRT.LV | Incident Response Institution of Latvia | SIRT.LV, the Incident Response Institution of Latvia, announced a new portal.
					Korea | South Korea | South Korea signed. Ships from Korea will come.
					Ministry of Public Security | Lao Ministry of Public Security | The Lao Ministry of Public Security denied it.
					Malawi's electoral commission | Malawi Electoral Commission | Malawi's electoral commission ordered a recount. The Malawi Electoral Commission will meet.
					Zambia's prison service | Zambia Correctional Service | Zambia's prison service denied it. The Zambia Correctional Service said nobody had fled.
					Rovers | Halden Rovers | Halden Rovers sold their ground. Fans of Rovers protested.
					Lumen Harbor | Lumen Harbor Trading Limited | Lumen Harbor Trading Limited (Lumen Harbor) paid $86m. Lumen Harbor denied it.
					Kai | Kai Dempsey | Kai Dempsey, 18, and Tyler Dempsey, 16, were jailed. Kai must serve 24 years.
					Eskom Group | Eskom | Eskom Group CEO Dan Maro said so. Eskom denied it.
					Hevlift | Hevlift North | Hevlift North denied that it had cut corners. The regulator grounded Hevlift's other planes.
					""")
	void joinsTheNamesOfOne(String one, String other, String words) {
		assertThat(member(words, one)).isPresent().isEqualTo(member(words, other));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Mick Tarlow | Patrick Tarlow | Mick Tarlow lay in a corridor. Patrick Tarlow's wife complained.
					Royal Thai Navy | Thai army | The Royal Thai Navy denied it. The Thai army had fired rockets.
					Malawi's electoral commission | Zambia Electoral Commission | Malawi's electoral commission ordered a recount. The Zambia Electoral Commission will meet.
					Walter Foods | Walter Kiplagat | Walter Kiplagat sued Walter Foods. Walter denied it.
					""")
	void keepsTwoApart(String one, String other, String words) {
		assertThat(member(words, one)).isPresent().isNotEqualTo(member(words, other));
	}

	private static Optional<CastMember> member(String words, String name) {
		return Casts.memberInAnyCase(BodyNamesTests.class, words, name);
	}

}
