package dateline.actor;

import java.util.Optional;

import dateline.gazetteer.Gazetteer;
import dateline.text.AnnotatedTexts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Bodies that are known by what they do and by common nouns. */
class SpeakingBodiesTests {

	private static final CastExtractor EXTRACTOR = new CastExtractor(Gazetteer.load());

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
					Ghana armed forces | MILITARY | Nurses in Ghana walked out, and Ghana closed its schools. Ghana is poor. The army denied that it would step in.
					""")
	void findsABody(String name, ActorType type, String words) {
		assertThat(member(words, name)).map(CastMember::type).contains(type);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			ministry | The ministry said two soldiers were hurt.
			delivery service | The delivery service said two vans were lost.
			army | Nurses walked out in Ghana and Togo. The army denied that it would step in.
			weather service | The weather service, Senamhi, expects more rain.
			French court | A French court said the sale was void.
			box office | The box office said the play was sold out.
			health agency | The health agency is across the street.
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
		return EXTRACTOR.extract(AnnotatedTexts.of(SpeakingBodiesTests.class, words))
			.members()
			.stream()
			.filter((member) -> member.name().equals(name) || member.aliases().contains(name))
			.findFirst();
	}

}
