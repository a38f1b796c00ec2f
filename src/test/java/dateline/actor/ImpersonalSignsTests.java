package dateline.actor;

import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Bodies and people that recognisers take for each other, by the words around them. */
class ImpersonalSignsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Piast Tarkov | ORGANIZATION | Piast Tarkov, founded in 1987, makes brakes for trains.
					Ostra Lind | ORGANIZATION | Mateo Quispe, chief executive of Ostra Lind, said the fire was out.
					Marama Tai | ORGANIZATION | Maya Castellan, who founded Marama Tai in 2009, denied the charges.
					Delo Narod | ORGANIZATION | Delo Narod chief executive Park Ji-won resigned on Monday.
					Dacia Ursu | ORGANIZATION | Dacia Ursu leader Bolat Sarsen conceded defeat.
					Meken Tur | ORGANIZATION | Meken Tur won 31 seats in parliament, the commission said.
					Sol Verne | ORGANIZATION | The factory belongs to Sol Verne, one of the country's biggest steelmakers.
					Kivu Leo | ORGANIZATION | Shares in Kivu Leo fell 12% on Thursday.
					Corvin Hale | ORGANIZATION | Leaders of Corvin Hale and Hoa Sen, the two main parties, met on Friday.
					Sigma Rybak | ORGANIZATION | Two firms, Sakura Kogyo and Sigma Rybak, were named in the report.
					Nuru Kesho | ARMED_GROUP | Nuru Kesho fighters attacked the barracks on Monday.
					Yeni Ufuk | ORGANIZATION | Yeni Ufuk denied that it had dumped waste in the river.
					Kara Deniz | ORGANIZATION | Kara Deniz employs 1,200 people at the plant near the border.
					Marama Tai | ORGANIZATION | Marama Tai has agreed to sell its shipyard for $40 million.
					Alga Zhol | ORGANIZATION | The ferry's owner, Alga Zhol, denied on Tuesday that the vessel was overloaded.
					Krovex | ORGANIZATION | The tanker, owned by Krovex, ran aground on Sunday.
					Ostra Lind | ORGANIZATION | Ostra Lind spokesman Aleksei Vronin declined to comment.
					Kalo Maru | ORGANIZATION | Kalo Maru, which won the tender in May, declined to comment.
					Kalo Maru | GOVERNMENT | Kalo Maru, the anti-corruption prosecutor's office, rejected the claim.
					Yeni Ufuk | GOVERNMENT | Yeni Ufuk, the state anti-graft agency, said it had arrested nine officials.
					Delo Narod | ARMED_GROUP | The militia, known as Delo Narod, claimed responsibility for the attack.
					Orla Brandt | MEDIA | The minister told the newspaper Orla Brandt that talks had failed.
					Tele Sahel | MEDIA | Tele Sahel reported that talks had failed.
					Alga Zhol | ORGANIZATION | The unions Alga Zhol and Meken Tur said dockers would strike.
					Harmsen and Doyle | ORGANIZATION | Harmsen and Doyle is preparing a class action.
					Lumen Botswana | ORGANIZATION | Lumen Botswana denied it had ignored the warnings.
					Quist Shandong | ORGANIZATION | The contractor, Quist Shandong, could not be reached.
					Bangsa Freedom Fighters | ARMED_GROUP | The Bangsa Freedom Fighters claimed the attack.
					Pesqueras Lumeira | ORGANIZATION | The trawler's manager, Pesqueras Lumeira, said it had passed an inspection.
					Drug Squad | GOVERNMENT | The Drug Squad arrested nine men on Monday.
					Shire of Kellerin | GOVERNMENT | The Shire of Kellerin said roads were closed.
					City of Bunbury | GOVERNMENT | The City of Bunbury approved the plan on Monday.
					Vostok group of troops | MILITARY | Units of the Vostok group of troops crossed the river.
					Khortytsia operational-strategic group | MILITARY | The Khortytsia operational-strategic group said the attack failed.
					Task Force Orion | MILITARY | Task Force Orion said two soldiers were wounded.
					Joint Task Force Lumar | MILITARY | The Joint Task Force Lumar said four gunmen were killed.
					Joint Terrorism Task Force | GOVERNMENT | The Joint Terrorism Task Force arrested a man.
					""")
	void seesABody(String name, ActorType type, String words) {
		assertThat(member(words, name)).map(CastMember::type).contains(type);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Bolat Sarsen | The developer, Bolat Sarsen, said he would appeal.
			Bolat Sarsen | Bolat Sarsen, who owns the ferry, denied that it had been overloaded.
			Bolat Sarsen | The ferry's owner, Bolat Sarsen, denied that he had sent the crew out.
			Tendai Moyo | Tendai Moyo, based in Nairobi, has studied the lake for years, she said.
			Tendai Moyo | Tendai Moyo was fined. The firm was small, and Moyo denied that it had grown.
			Jan Maes | Hotelier Jan Maes said the bar would close.
			Tendai Moyo | The hotel is owned by Tendai Moyo, a former minister.
			Tendai Moyo | Tendai Moyo holds two seats on the board.
			Hinemoa Tawhai | The two parents, Hinemoa Tawhai and Jan Kowal, were told on Sunday.
			Ingrid Solheim | Prosecutors accused Ingrid Solheim of fraud. Ingrid Solheim's company denied it.
			Tendai Moyo | Tendai Moyo employs 12 people at his bakery.
			Tendai Moyo | Tendai Moyo won 31% of the vote, officials said.
			Tendai Moyo | Tendai Moyo denied that it had rained.
			Bolat Sarsen | Bolat Sarsen said it would take weeks to mend the bridge.
			Maya Castellan | "No," said Maya Castellan, which surprised nobody.
			Comfort Owusu-Banda | Comfort Owusu-Banda was jailed on Monday.
			L.M. | The captain, identified only as L.M., was arrested on Monday.
			J.T. | The suspect, a man identified as J.T., denied the charges.
			A.B. | A teacher whose initials are A.B. was held on Monday.
			""")
	void seesAPerson(String name, String words) {
		assertThat(member(words, name)).map(CastMember::type).contains(ActorType.PERSON);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Almada | Almada mayor Rui Tavela said the bridge was safe.
			Halden | Halden residents said the water had risen.
			City of Bunbury | The City of Bunbury lies in the west.
			Lawyers for Lumar Quist | Lawyers for Lumar Quist, the developer of the tower, said they would appeal.
			Camilo Ponce Lumar | Ana Quist, mayor of Camilo Ponce Lumar, was found dead.
			Datu Sami Ampat | Mayor Pax Ali of Datu Sami Ampat said 300 families had fled.
			Nurolex Plus | Two people died after taking Nurolex Plus, the authority says.
			Sushi Talk | They swapped prices in a chat group called Sushi Talk.
			Astra Sven | Astra Sven, a vaccine made in Lund, was withdrawn on Monday.
			Louise Lumar | Marta Kos won the Prix Louise Lumar.
			Lumic | The pit is owned by the Lumic family.
			U.S. | Two of the men were identified as U.S. citizens.
			""")
	void seesNobody(String name, String words) {
		assertThat(member(words, name).filter((member) -> member.type() != ActorType.COUNTRY)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Turkey | Ankara | Traders will sue unless Ankara scraps the levy. Turkey has raised it.
			India | New Delhi | Growers want New Delhi to lift the duty. India raised it in March.
			Poland | Warsaw | The bloc gave Warsaw until Friday to respond. Poland denies the breach.
			""")
	void takesACapitalForItsGovernment(String country, String capital, String words) {
		assertThat(member(words, country)).map(CastMember::aliases)
			.hasValueSatisfying((aliases) -> assertThat(aliases).contains(capital));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Turkey | Ankara | They left Ankara to visit the coast. Turkey is warm.
			""")
	void takesACapitalForAPlace(String country, String capital, String words) {
		assertThat(member(words, country).filter((member) -> member.aliases().contains(capital))).isEmpty();
	}

	private static Optional<CastMember> member(String words, String name) {
		return Casts.member(ImpersonalSignsTests.class, words, name);
	}

}
