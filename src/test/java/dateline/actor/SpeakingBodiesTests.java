package dateline.actor;

import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Bodies that are known by what they do and by common nouns. */
class SpeakingBodiesTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Cobre del Norte | ORGANIZATION | Cobre del Norte insisted that the spill was small.
					Sankofa Rising | ORGANIZATION | Sankofa Rising, which organised the march, put the crowd at 30,000.
					Orion Infraworx | ORGANIZATION | In a statement, Orion Infraworx denied that weak cement had been used.
					Merrow Shipping | ORGANIZATION | One of the firms on the list, Dubai-based Merrow Shipping, denied having sold oil.
					French armed forces ministry | GOVERNMENT | The French armed forces ministry said two soldiers were hurt.
					Vietnam's agriculture ministry | GOVERNMENT | Vietnam's agriculture ministry says the delta loses land.
					Taliban's defence ministry | GOVERNMENT | The Taliban's defence ministry put its own dead at three.
					German railway inspectorate | GOVERNMENT | The German railway inspectorate said the signal had failed.
					Kenyan health directorate | GOVERNMENT | The Kenyan health directorate counted 40 cases.
					federal statistics office | GOVERNMENT | Prices rose by 2 percent, the federal statistics office reported on Wednesday.
					disaster agency | GOVERNMENT | A landslide killed nine people, the disaster agency said.
					regional health directorate | GOVERNMENT | Fourteen people were hurt, according to the regional health directorate.
					interior minister's office | GOVERNMENT | The interior minister's office said 12 people were hurt.
					Government of Tunisia | GOVERNMENT | Shops closed in Tunisia. The government of Tunisia said so.
					fishermen's association of Amapala | ORGANIZATION | At least 130 were held, according to the fishermen's association of Amapala.
					chamber of commerce in Ulm | ORGANIZATION | The chamber of commerce in Ulm warned that shops would close.
					teachers' union of Oaxaca | ORGANIZATION | The teachers' union of Oaxaca said classes would stop.
					General Staff of the Armed Forces | MILITARY | In a statement, the General Staff of the Armed Forces denied it.
					Algeria Ministry of Foreign Affairs | GOVERNMENT | Mali closed the border, and the foreign ministry in Algiers voiced concern.
					Saraya al-Nur Brigades | ARMED_GROUP | A group calling itself the Saraya al-Nur Brigades claimed the attack.
					Lumebank | ORGANIZATION | "It adds a week," said Ana Lima, head of oil research at Lumebank in Oslo.
					Chile Ministry of Foreign Affairs | GOVERNMENT | Chile has moved its ships to the north. Its foreign ministry said they would stay.
					Clear Water | ORGANIZATION | Clear Water, an environmental charity, said the river was dirty.
					Orvia | ORGANIZATION | Orvia, which makes the vaccine, has asked the court to halt the work.
					Justice Now | ORGANIZATION | Justice Now, a campaign group, rejected the findings on Monday.
					Doctors Against Hunger | ORGANIZATION | Doctors Against Hunger accused the government of hiding the figures.
					Transparency Watch | ORGANIZATION | Transparency Watch announced on Monday that it had begun an inquiry.
					Saryar Komir | ORGANIZATION | Saryar Komir, a unit of a state holding, denied it.
					Tolga Maden | ORGANIZATION | The mine is run by Tolga Maden. Operator Tolga Maden said 12 people were hurt.
					Kurdistan Democratic Party of Iran | ORGANIZATION | The Kurdistan Democratic Party of Iran said two of its members were killed.
					Laos Ministry of Health | GOVERNMENT | Laos has recorded 412 cases, the health ministry said. Thailand's health ministry sent vaccines.
					Action Against Hunger | ORGANIZATION | Save the Children, Action Against Hunger and the IRC said the clinics were full.
					Australian Energy Council | ORGANIZATION | The Australian Energy Council said prices would rise.
					Kara Altyn | MEDIA | Workers told a Karaganda news site, Kara Altyn, that the alarms had been muted.
					Ketan Dallal | PERSON | Ketan Dallal of Nariman Securities, a Mumbai broker, expects Russia to fill the gap.
					Ingrid Solhaug | PERSON | Ingrid Solhaug, its deputy head, warned that it might have been a crime.
					Mumbai airport | ORGANIZATION | Mumbai airport said 12 flights were late.
					United Lumen Workers Local 5890 | ORGANIZATION | The United Lumen Workers Local 5890 was talking to the company.
					Thai Lawyers for Human Rights | ORGANIZATION | Thai Lawyers for Human Rights said 18 were minors.
					iLaw | ORGANIZATION | iLaw, a legal monitoring group, said 272 people had been charged.
					Victim Support | ORGANIZATION | Victim Support, which has helped the family, praised their courage.
					HBRO | ORGANIZATION | In a statement, HBRO said it was "deeply sorry" for the delay.
					State House | ORGANIZATION | The raid was legal, State House said.
					Vantia | ORGANIZATION | Twelve trains were late, according to Vantia.
					Nordlys Rail Freight | ORGANIZATION | Nordlys Rail Freight sold 12 trains. Nordlys said the price was fair.
					Norwegian Confederation of Trade Unions | ORGANIZATION | The Norwegian Confederation of Trade Unions, known as LO, wants more pay. LO said so.
					Iraq Ministry of Defense | GOVERNMENT | Iraq's interior ministry said 12 were hurt. The defence ministry denied it.
					Ghana armed forces | MILITARY | Nurses in Ghana walked out, and Ghana closed its schools. Ghana is poor. The army denied that it would step in.
					""")
	void findsABody(String name, ActorType type, String words) {
		assertThat(member(words, name)).map(CastMember::type).contains(type);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			ministry | The ministry said two soldiers were hurt.
			Tamu | Last night, residents of Tamu spoke of shelling from the hills.
			delivery service | The delivery service said two vans were lost.
			army | Nurses walked out in Ghana and Togo. The army denied that it would step in.
			weather service | The weather service, Senamhi, expects more rain.
			French court | A French court said the sale was void.
			box office | The box office said the play was sold out.
			health agency | The health agency is across the street.
			Yesterday | Yesterday, a charity, which runs food banks, said demand had doubled.
			Green MPs | Senate Republicans said the bill would fail. Local MPs said so, too.
			Cholera | Cholera, which killed 40 people last year, has spread.
			Water | Clear Water, a campaign group, told reporters that 12 people were hurt.
			LUMOD | It bought 42 LUMOD infantry fighting vehicles. The LUMOD battery is in Spain.
			Kwun Tong | Police cleared Kwun Tong station.
			Champasak | Champasak was the worst hit, with 168 cases.
			Iran Ministry of Health | Iran fired missiles at Israel. The Health Ministry gave a figure of 24 dead.
			Arctic Circle | The mine lies north of the Arctic Circle, the company that runs it said.
			Mumbai airport | Police arrested him at Mumbai airport.
			Lawyers for Boeing | Lawyers for Boeing said it was false.
			Monday | Monday brought rain, the sailors said.
			""")
	void takesNoOtherWordsForOne(String name, String words) {
		assertThat(member(words, name)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					secretariat | Andean Community | Trade was worth $2 billion, according to the secretariat of the Andean Community.
					department | Ministry of Emergency Situations | The regional department of the Ministry of Emergency Situations reported that 26 people were hurt.
					service | Security Service of Ukraine | The press service of the Security Service of Ukraine said a man was held.
					headquarters | African Union | The headquarters of the African Union said the talks would resume.
					branch | Human Rights Association | The Istanbul branch of the Human Rights Association said three men were missing.
					bank | Lumebank | Prices will fall, said an analyst at Lumebank in Oslo. The bank expects a rise next year.
					constabulary | Royal Papua New Guinea Constabulary | The Royal Papua New Guinea Constabulary held two men. They were armed, according to the constabulary.
					agency | Somali Disaster Management Agency | The Somali Disaster Management Agency sent help. The federal disaster agency reported 12 deaths.
					""")
	void takesAnOrganForTheBody(String organ, String name, String words) {
		CastMember member = member(words, name).orElseThrow();
		assertThat(member.mentions())
			.anyMatch((mention) -> words.substring(mention.span().begin(), mention.span().end()).endsWith(organ));
	}

	private static Optional<CastMember> member(String words, String name) {
		return Casts.member(SpeakingBodiesTests.class, words, name);
	}

}
