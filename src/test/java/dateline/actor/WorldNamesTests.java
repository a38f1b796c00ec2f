package dateline.actor;

import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Titles, streets, capes and initials of many languages. */
class WorldNamesTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Thein Lwin | U Thein Lwin, Administrator of Kani Township, told the agency that the rebels had lied.
					U Thein Lwin | U Thein Lwin, Administrator of Kani Township, told the agency that the rebels had lied.
					Daw Mya Hnin | "The world must act," Daw Mya Hnin, its human rights minister, said in a statement. Daw Mya Hnin spoke in Bangkok.
					Sulaiman Rauf | Haji Sulaiman Rauf said the mosque was full. Sulaiman Rauf has led it since 2010.
					Bashir Tukur | Malam Bashir Tukur said the school was burnt. Mr Tukur lost two sons.
					Azlan Harun | Datuk Seri Azlan Harun said the dam would be built. Azlan denied that villagers had been moved.
					Kavita Devi | Smt. Kavita Devi said the village had no water.
					Bekele Worku | Ato Bekele Worku said the road was cut.
					Karim Tavakoli | Hojatoleslam Karim Tavakoli said the talks were over.
					Gavriil Petrov | Archimandrite Gavriil Petrov said the church was locked.
					Tomas Barros | Frei Tomas Barros said the land was theirs.
					Imran Barua | Special Director General of Police Imran Barua said a case had been registered.
					Rezaul Karim | Additional Superintendent of Police Rezaul Karim said four men had been held.
					Wanjiru Kamande | Assistant Commissioner of Customs Wanjiru Kamande said the ivory had been hidden in tea.
					Suresh Patil | Deputy Inspector General (Operations) Suresh Patil said that two rifles were found.
					Rajan Sethi | Union Minister of State for Home Rajan Sethi said the force would be withdrawn.
					Keri Whaanga | Minister for Foreign Affairs and Trade Keri Whaanga said New Zealand would wait.
					Joseph Banda | Permanent Secretary in the Ministry of Works Joseph Banda said the bridge was unsafe.
					Thet Min Zaw | A spokesman for the junta, Major General Thet Min Zaw, did not answer calls.
					Armando Sanha | He was freed after talks brokered by the Roman Catholic bishop of Gabu, Armando Sanha.
					Abel Macuacua | Col Abel Macuacua, spokesman for the ministry, rejected the claims.
					Col Abernethy | The president of the federation, Col Abernethy, called it a gesture.
					Rosa Abubakar | "We can hear tapping," Port Lume Mayor Rosa Abubakar told local radio.
					Maureen Clegg | Neighbour Maureen Clegg, 71, told how she watched officers pile into the house.
					Pedro Alves | Councilor Pedro Alves said the road was closed.
					Imran Alvi | Proctor Prof. Imran Alvi said the labs were shut.
					Dora Ames | Bank of Portland President Dora Ames said the fee was too low.
					Friday Osagie | That man, police believe, is Friday Osagie, 31, a gang leader known as Blade.
					""")
	void findsAPersonBehindATitle(String name, String words) {
		assertThat(member(words, name)).map(CastMember::type).contains(ActorType.PERSON);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Avenue Habib Thameur | They marched down Avenue Habib Thameur, and the police blocked Rue de Marseille.
			Rue de Marseille | They marched down Avenue Habib Thameur, and the police blocked Rue de Marseille.
			Punta Naranjo | The launch was hit off Punta Naranjo, said the navy. Cabo Blanco saw no waves.
			Cabo Blanco | The launch was hit off Punta Naranjo, said the navy. Cabo Blanco saw no waves.
			Jebel Marra | Jebel Marra was shelled. Wadi Halfa was flooded. Ras Tanura was hit by a drone.
			Wadi Halfa | Jebel Marra was shelled. Wadi Halfa was flooded. Ras Tanura was hit by a drone.
			Plaza Murillo | Protesters filled Plaza Murillo and Avenida Arce before the police fired gas.
			Gunung Semeru | Gunung Semeru erupted at dawn. Kampung Baru was evacuated.
			Piazza Dante | The fire began on Via Roma and spread to Piazza Dante.
			Isla Fuerte | Monte Perdido and Lago Verde are closed. Isla Fuerte has no water.
			Sudan | Sudan virus was found in two patients.
			Ministry of Works Joseph Banda | Permanent Secretary in the Ministry of Works Joseph Banda said so.
			Bank of Portland President Dora Ames | Bank of Portland President Dora Ames said the fee was too low.
			Ms Reed Ms Lane | Ms Reed said Ms Lane was late.
			Sunday Reed | The band played on Sunday. Reed was late.
			""")
	void takesNoSiteForAnActor(String name, String words) {
		assertThat(member(words, name)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					FPRN | Front for Peace and Renewal in Niger | The Front for Peace and Renewal in Niger (FPRN) said it had fired on the base. FPRN is led by a former colonel.
					FNS | Front pour la Nation et le Salut | The Front pour la Nation et le Salut (FNS) said so. The FNS has 200 fighters.
					CPRL | Committee to Protect Rivers in Laos | The Committee to Protect Rivers in Laos (CPRL) said fish were dying.
					HRA | Harbour Relief Agency | The Harbour Relief Agency (HRA) in Lagos sent two trucks. The HRA has 12.
					DRC | Democratic Republic of the Congo | It was agreed with Rwanda and the Democratic Republic of the Congo (DRC). The DRC signed on Monday.
					""")
	void readsTheNameBeforeItsInitials(String initials, String name, String words) {
		assertThat(member(words, initials)).isPresent().isEqualTo(member(words, name));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			ARMED_GROUP | Front for Dawn and Concord | The rebel Front for Dawn and Concord attacked the base.
			ARMED_GROUP | Kani People's Defence Force | The Kani People's Defence Force, an armed group, denied it.
			ORGANIZATION | Wazo Tamma | The march was called by Wazo Tamma, a coalition of opposition parties.
			MEDIA | Le Sahel Libre | The cut was reported by Le Sahel Libre, a private weekly, on Monday.
			ORGANIZATION | Halvorsen Bunkering | Halvorsen Bunkering denied that the oil had come from Iran.
			ORGANIZATION | Torvald Seafoods | Torvald Seafoods told staff that the factory in Bodo would shut.
			MILITARY | Uzgen garrison | They were joined by soldiers of the Uzgen garrison.
			""")
	void tellsWhatABodyIs(ActorType type, String name, String words) {
		assertThat(member(words, name)).map(CastMember::type).contains(type);
	}

	private static Optional<CastMember> member(String words, String name) {
		return Casts.member(WorldNamesTests.class, words, name);
	}

}
