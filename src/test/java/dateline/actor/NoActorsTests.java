package dateline.actor;

import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What is printed like an actor and is none, and what only seems to be none. */
class NoActorsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Villa Moreno | A landslide buried homes in Villa Moreno. Villa Moreno lies in a valley.
					Zuweid | Gunmen attacked a checkpoint in Sheikh Zuweid on Monday.
					Islamist | Hamas, the Islamist group that runs Gaza, denied the report.
					Secretary-General | The spokesperson for the Secretary-General said on Friday that the talks would go on.
					Australia | Guardian Australia's request for comment was not answered.
					Kenya | Amnesty International Kenya said 39 people had been killed.
					Norway | Norwegian rescue vessel Bergen took part in the search.
					Norway | The drillship is owned by Norway's Lumen Drilling, which denied it.
					Coast Guard | The coastguard helicopter from Sumburgh searched for nine hours.
					Merchant Shipping | Quist Ltd pleaded guilty to breaching the Merchant Shipping and Fishing Vessels (Health and Safety at Work) Regulations 1997.
					Lumion 3 | The company's flagship chip, Lumion 3, is made in Taiwan.
					Amber Gate | Exercise Amber Gate ends on Friday. “Amber Gate shows that we are ready,” said Brigadier General Ana Lima.
					Grain Initiative | The Grain Initiative, brokered by Turkey, lapsed in July.
					Premier League | She won the Premier League with Rangers.
					Burj Lumen | The Burj Lumen was lit up for the feast.
					Edwin H. Quist | The crew of the Edwin H. Quist stood by until noon.
					Nature Lumenics | The paper in Nature Lumenics was read by thousands.
					Government of Afghanistan | The two countries share a border that no Afghan government has recognised.
					ATR | Neither pilot of the ATR 72 was hurt.
					Toyota | Two Toyota pickups were seized with the rifles.
					Kwara State | Not so fast, says Kwara State police commissioner Sani Bello.
					Mansfield Woodhouse | Tamsin Reid told the court Pickerby, of Mansfield Woodhouse, had watched 11 clips. Darren Pickerby, 38, wept.
					X. Lima | "We will not yield," President Daniel Lima wrote on X. Lima, who took office in January, has labelled 22 groups.
					District Court | Retired District Court judge Ana Lima will report by November.
					Switzerland Ministry of Health | GENEVA (Reuters) - The Ministry of Health said 41 people had been killed in Gaza City on Monday.
					United States | It dismissed the head of its US operations.
					""")
	void takesForNoActor(String name, String words) {
		assertThat(member(words, name)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Israel | COUNTRY | He told Reuters Israel had agreed to talks.
					Amnesty International Kenya | ORGANIZATION | Amnesty International Kenya said 39 people had been killed.
					UN Integrated Office | INTERNATIONAL_BODY | The UN Integrated Office in Haiti said 40 people had been killed.
					Scottish Netmen's Federation | ORGANIZATION | The Scottish Netmen's Federation said quotas should be cut.
					Clean Rivers alliance | ORGANIZATION | Organisers from the Clean Rivers alliance said that as many as 120,000 had taken part.
					Liberal party | ORGANIZATION | The Liberal party could rely on her vote.
					Comfort Owusu-Banda | PERSON | "We will go," Comfort Owusu-Banda, the association's regional chairperson, said to loud cheers.
					Lumar | ORGANIZATION | The right-wing Quist and the left-wing Lumar both voted no.
					Gaza Strip Ministry of Health | GOVERNMENT | The Ministry of Health in Gaza said 41 people had been killed.
					Romania Ministry of Foreign Affairs | GOVERNMENT | In Bucharest, the foreign ministry said it stood by Moldova.
					Baltlume | ORGANIZATION | She joins from the Polish shipbuilder Baltlume in May.
					General Staff | MILITARY | The General Staff formally denies the allegation.
					Mina Aung | PERSON | The head of Myanmar's junta, Senior General Mina Aung, admitted it on Monday. Mina Aung said so.
					Gordon and Betty Quist Foundation | ORGANIZATION | The Gordon and Betty Quist Foundation paid for it.
					Daily Recorder | MEDIA | Last night she told The Daily Recorder: "He's going home."
					All Lumen Fisher Folk Union | ORGANIZATION | Members of the All Lumen Fisher Folk Union have threatened protests.
					""")
	void takesForAnActor(String name, ActorType type, String words) {
		assertThat(member(words, name)).map(CastMember::type).contains(type);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					BNDR | national disaster office | The national disaster office, the BNDR, has put the toll at 11. The BNDR said 300 were hurt.
					MINUSCA | United Nations mission | The United Nations mission there, known as MINUSCA, reports that two peacekeepers were wounded.
					Kingston | Jamaica | The Jamaican leader had told his colleagues that Kingston would send nobody.
					THW | Technisches Hilfswerk | The Technisches Hilfswerk, the federal relief agency known as THW, sent 40 people. THW said so.
					St Aldwin's | St Aldwin's Hospital | At least 27 babies died at St Aldwin's Hospital in Lumen. St Aldwin's said it was sorry.
					ITF | International Transport Workers' Federation | She spoke through the International Transport Workers' Federation. The ITF paid her.
					Noboto | Daniel Noboto | President Daniel Noboto spoke. She accused Noboto of "governing for the Noboto Corporation".
					""")
	void takesForOneActor(String one, String other, String words) {
		assertThat(member(words, one)).isPresent().isEqualTo(member(words, other));
	}

	private static Optional<CastMember> member(String words, String name) {
		return Casts.of(NoActorsTests.class, words)
			.members()
			.stream()
			.filter((member) -> member.aliases().contains(name))
			.findFirst();
	}

}
