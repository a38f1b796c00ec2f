package dateline.actor;

import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which other names of a body or a person an article prints: shorter and longer, in
 * letters and in digits, at home and in English.
 */
class OtherNamesTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Ministry of Health and Hygiene | health ministry | The Ministry of Health and Hygiene said two children had died. The health ministry urged parents to boil water.
					Ministry of Security and Civil Protection | security ministry | Togo's Ministry of Security and Civil Protection confirmed the raid. The security ministry said nine men were held.
					Ministry of Education, Research, Development and Innovation | education ministry | The Ministry of Education, Research, Development and Innovation closed 40 schools. The education ministry blamed falling rolls.
					Ministry of Communications and the Digital Economy | communications ministry | The Ministry of Communications and the Digital Economy blocked the site. The communications ministry called it a threat.
					Borealis Timber | Borealis | Borealis Timber shut its mill at Kemi. "We had no choice," Borealis said.
					Kalgoor Lithium | Kalgoor | Kalgoor Lithium is to sack 200 miners. "We are sorry," Kalgoor said in a statement. Kalgoor shares fell 8%.
					Metalúrgica Paranaíba | Paranaíba | The strike at Metalúrgica Paranaíba is in its third week. Paranaíba, which makes axles, said it was losing money.
					Vantera Kimya | Vantera | Vantera Kimya will halt its plant in Gebze. Vantera said on Tuesday that gas was too dear. Workers at Vantera heard it on the radio.
					Tamarind Finance | Tamarind | Investors in Tamarind Finance lost everything. Tamarind owed 90 million rupees.
					Minera Cobre Azul | Cobre Azul | Minera Cobre Azul halted work after a slide. Cobre Azul said two men were missing.
					Danske Skovbrug A/S | Danske Skovbrug | Danske Skovbrug A/S was ordered to replant 300 hectares. Danske Skovbrug said it would appeal.
					Harbour View Singers | Singers | The Harbour View Singers will tour Japan. The Singers leave in June.
					Saint Brigid's Hospital | Saint Brigid's | Doctors at Saint Brigid's Hospital in Cork treated 40 people. Saint Brigid's said two were in intensive care.
					Fifth Corps | 5th Corps | The Fifth Corps took the town. A driver of the 5th Corps said it had been empty.
					12th Infantry Regiment | Twelfth Infantry Regiment | The 12th Infantry Regiment mutinied on Friday. The Twelfth Infantry Regiment had not been paid.
					Fiscalía General del Estado | Fiscalía | The Fiscalía General del Estado charged the mayor. The Fiscalía said he took bribes.
					Guarda Nacional Republicana | Guarda | The Guarda Nacional Republicana stopped the lorry. The Guarda said it held 40 people.
					Nova Cesta | New Path | The party Nova Cesta (New Path) won nine seats. New Path wants lower taxes.
					Polish Mining Authority | Wyższy Urząd Górniczy | The Polish Mining Authority, Wyższy Urząd Górniczy (WUG), opened an inquiry. WUG said methane had built up.
					Polish Mining Authority | WUG | The Polish Mining Authority, Wyższy Urząd Górniczy (WUG), opened an inquiry. WUG said methane had built up.
					Turkish Medical Association | Türk Tabipleri Birliği | The Turkish Medical Association, Türk Tabipleri Birliği, condemned the arrests. Türk Tabipleri Birliği has 100,000 members.
					Giovanni "Gianni" Lo Russo | Gianni | Giovanni "Gianni" Lo Russo was shot in Bari. Gianni had left jail in May. Lo Russo, 50, ran a bar.
					Ante “Tony” Barbarić | Barbarić | Ante “Tony” Barbarić landed in Perth. Barbarić will face court on Monday.
					Enugu State Emergency Management Agency | ENSEMA | The Enugu State Emergency Management Agency sent tents. ENSEMA said 900 people had lost their homes.
					Katanga Mining and Smelting Company | KAMISCO | The Katanga Mining and Smelting Company was fined. KAMISCO said it would pay.
					Všeobecná zdravotní pojišťovna | VZP | The insurer Všeobecná zdravotní pojišťovna (VZP) said no. VZP wants a cap.
					Department of Tourism | Nepal's tourism department | The Department of Tourism's director said so. Nepal's tourism department agreed to double their insurance.
					William 'Buck' Tasker | Buck Tasker | Police want William 'Buck' Tasker, 33. Tasker drives a red van. Buck Tasker was seen in Moree.
					""")
	void joinsTheNamesOfOne(String one, String other, String words) {
		assertThat(member(words, one)).isPresent().isEqualTo(member(words, other));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Ministry of Finance | Deutsche Telekom | Talks between the Ministry of Finance and Deutsche Telekom failed on Friday.
					Fifth Corps | 6th Corps | The Fifth Corps took the town. A driver of the 6th Corps said it had been empty.
					University of Lagos | Covenant University | The University of Lagos, Covenant University and Bells closed.
					Gianni Sordi | Gianni Lo Russo | Giovanni "Gianni" Lo Russo was shot in Bari. His cousin, Gianni Sordi, 30, fled.
					Kenya's wildlife department | Department of Forests | Kenya's wildlife department and the Department of Forests differ.
					Port Moresby City Council | Pomona | The Port Moresby City Council raised fees. Pomona, a suburb, was spared.
					Farmers' Union | Greenpeace | The Farmers' Union, Greenpeace and the mayor met.
					""")
	void keepsTwoApart(String one, String other, String words) {
		Optional<CastMember> first = member(words, one);
		assertThat(first).isPresent().isNotEqualTo(member(words, other));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Federal Agency for Nuclear Control | GOVERNMENT | Belgium's nuclear regulator, the Federal Agency for Nuclear Control, ordered a check.
					Veðurstofa Íslands | GOVERNMENT | Iceland's weather service, Veðurstofa Íslands, raised the alert. Veðurstofa Íslands said magma was rising.
					Sanga Kura | ARMED_GROUP | The militia Sanga Kura took the bridge. Sanga Kura released two boys.
					Nova Zora | MEDIA | The weekly Nova Zora was fined. Nova Zora had called the judge a thief.
					Sammarbeta | ORGANIZATION | Sammarbeta, the centrist party led by Eva Nordahl, lost four seats.
					Pesca Ribeira | ORGANIZATION | The trawler's owner, Pesca Ribeira, said the captain was experienced. Pesca Ribeira has lost two boats since 2015.
					Royal Sussex Lancers | MILITARY | The Royal Sussex Lancers arrived in Tallinn on Sunday.
					Société Minière de Bisunzu | ORGANIZATION | The mine supplies Société Minière de Bisunzu, whose owner is in jail.
					SNCF Réseau | ORGANIZATION | SNCF Réseau said 40 trees lay on the lines.
					Hansen Yuncken Tas | ORGANIZATION | The state tore up a contract with builder Hansen Yuncken Tas. Hansen Yuncken Tas said it would sue.
					Tom Ashcroft | PERSON | Builder Tom Ashcroft, 44, fell from the roof. Ashcroft broke a leg.
					Dean Winter-Poole | PERSON | Labor leader Dean Winter-Poole said the Premier had been warned.
					V.P. Jayaseelan-Raj | PERSON | Virudhunagar District Collector V.P. Jayaseelan-Raj said its licence had lapsed.
					Shikhar | ORGANIZATION | Insurers such as Shikhar would raise prices.
					Imelda Bautista | PERSON | Residents such as Imelda Bautista fled on foot.
					Alliance of Patriots for a Free Congo | ARMED_GROUP | Fighters of the Alliance of Patriots for a Free Congo seized Rubaya.
					Mercury | MEDIA | The Mercury reported on Thursday that the minister had been warned.
					Penta Medica | ORGANIZATION | Shares in Penta Medica fell. Penta Medica said it would wait.
					Solid Waste Division | GOVERNMENT | The Solid Waste Division said the trucks were late.
					Osun State Police Command | GOVERNMENT | The Osun State Police Command said two men were held.
					Action Congress | ORGANIZATION | The opposition Action Congress said the count was rigged.
					9th Division | MILITARY | The 9th Division left Mosul. A soldier of the 9th Division said morale was low.
					Indigenous Peoples' Congress | ORGANIZATION | The Indigenous Peoples' Congress rejected the road.
					Union of Transport, Harbour and Rail Workers | ORGANIZATION | The Union of Transport, Harbour and Rail Workers called a strike.
					""")
	void tellsWhatABodyIs(String name, ActorType type, String words) {
		assertThat(member(words, name)).isPresent().get().extracting(CastMember::type).isEqualTo(type);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Belgium nuclear regulator | Belgium's nuclear regulator, the Federal Agency for Nuclear Control, ordered a check.
					Coral Dawn | The MV Coral Dawn left Mombasa on Friday. The Coral Dawn's owner, Lindos Shipping, said 22 men were aboard.
					Zelbraxin | The drug, Zelbraxin, was approved in 2019. Zelbraxin has been used by 2 million patients.
					Tihange 3 | Reactor Doel 4 and Tihange 3 were shut.
					Tomas Jensen | The Ana Beatriz bridge was closed, and so was the Tomas Jensen tunnel.
					Operator Lumion | Operator Lumion, a unit of a state firm, said the line had burned.
					Shares in Penta Medica | Shares in Penta Medica, which owns 30 percent of the clinic, fell 4 percent.
					Josef Hlávka | The Josef Hlávka prize goes to students.
					Gerald Fordham | The Gerald Fordham, an aircraft carrier, left Norfolk.
					Militants of the Front | Militants of the Front for a Free Casamance fired on the car.
					900 Marines | The United States has sent 900 Marines and two ships.
					""")
	void findsNobody(String name, String words) {
		assertThat(member(words, name)).isEmpty();
	}

	private static Optional<CastMember> member(String words, String name) {
		return Casts.memberInAnyCase(OtherNamesTests.class, words, name);
	}

}
