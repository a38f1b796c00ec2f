package dateline.actor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ActorMergerTests {

	/** The persons printed by one article each, and the ids of the actors they make. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Martha Keller, Martha Jane Keller               | martha-jane-keller
			M. J. Keller, Martha Jane Keller                | martha-jane-keller
			Martha Keller, Paul Keller                      | martha-keller, paul-keller
			Martha Keller, Martha Ann Keller, Martha Bo Keller | martha-ann-keller, martha-bo-keller, martha-keller
			M. Keller, Martha Keller, Mona Keller           | m-keller, martha-keller, mona-keller
			José Núñez, Jose Nunez                          | jose-nunez
			Omar al-Masri, Omar Al Masri, Omar Masri        | omar-al-masri
			Keller, Martha Keller                           | martha-keller
			Keller, Martha Keller, Paul Keller              | keller-a0, martha-keller, paul-keller
			Keller, Keller                                  | keller-a0, keller-a1
			Martha, Martha Keller                           | martha-a0, martha-keller
			John Smith Jr., John Smith                      | john-smith-jr
			Volodymyr Zelensky, Volodymyr Zelenskyy, Vladimir Zelenskiy | vladimir-zelenskiy
			Volodymyr Zelenskyy, Zelensky                   | volodymyr-zelenskyy
			Olena Zelenska, Volodymyr Zelensky              | olena-zelenska, volodymyr-zelensky
			Mohamed Abdi Guled, Mahamed Abdi Guuleed        | mahamed-abdi-guuleed
			Mohammed al-Tayyib, Muhammad el-Tayeb           | mohammed-al-tayyib
			Ahmed Saleh, Ahmad Salih                        | ahmad-salih
			Ahmed Saleh, Mahmoud Saleh                      | ahmed-saleh, mahmoud-saleh
			Hassan Rahimi, Hussein Rahimi                   | hassan-rahimi, hussein-rahimi
			Hassan Omar, Hasan Umar Jama                    | hasan-umar-jama, hassan-omar
			Yusuf Qasim, Youssef Kassem                     | youssef-kassem
			Ali Khalidi, Ali Halidi                         | ali-halidi, ali-khalidi
			Sergei Ivanov, Serhiy Ivanov                    | sergei-ivanov
			Sergei Ivanov, Semyon Ivanov                    | semyon-ivanov, sergei-ivanov
			Peter Martin, Peter Marten                      | peter-marten, peter-martin
			Peter Olsen, Peter Olson                        | peter-olsen, peter-olson
			Martin Keller, Martina Keller                   | martin-keller, martina-keller
			Marten, Peter Martin                            | marten-a0, peter-martin
			Abd al-Rahim Haddad, Abdel Rahim el-Haddad      | abd-al-rahim-haddad
			Kim Jong Un, Kim Jong-un                        | kim-jong-un
			Lam Cheuk-ting, Carrie Lam, Lam                 | carrie-lam, lam-a2, lam-cheuk-ting
			Yoon Suk Yeol, Yoon Suk-yeol, Yoon              | yoon-suk-yeol
			""")
	void joinsPersons(String names, String ids) {
		List<ActorMerger.Member> members = new ArrayList<>();
		for (String name : names.split(", ", -1)) {
			members.add(member("a" + members.size(), name, ActorType.PERSON, null));
		}
		assertThat(ids(members)).containsExactlyInAnyOrder(ids.split(", ", -1));
		Random random = new Random(7);
		List<ActorMerger.Group> groups = ActorMerger.merge(members);
		for (int i = 0; i < 20; i++) {
			Collections.shuffle(members, random);
			assertThat(ActorMerger.merge(members)).usingRecursiveComparison()
				.ignoringCollectionOrder()
				.isEqualTo(groups);
		}
	}

	@Test
	void keepsALoneNameOfAnotherCountryApart() {
		assertThat(ids(List.of(member("a0", "Martha Keller", ActorType.PERSON, "CH"),
				member("a1", "Keller", ActorType.PERSON, "US"))))
			.containsExactly("keller-a1", "martha-keller");
	}

	@Test
	void keepsApartWhatManyCountriesHave() {
		assertThat(ids(List.of(member("a0", "Ministry of Health", ActorType.GOVERNMENT, null),
				member("a1", "Ministry of Health", ActorType.GOVERNMENT, null),
				member("a0", "Senate", ActorType.GOVERNMENT, null),
				member("a1", "Lagos Ministry of Health", ActorType.GOVERNMENT, null),
				member("a2", "Lagos Ministry of Health", ActorType.GOVERNMENT, null))))
			.containsExactly("lagos-ministry-of-health", "ministry-of-health-a0", "ministry-of-health-a1", "senate-a0");
	}

	@Test
	void joinsOthersByNameAlone() {
		assertThat(ids(List.of(member("a0", "The Hague Court", ActorType.ORGANIZATION, null),
				member("a1", "Hague Court", ActorType.GOVERNMENT, null),
				member("a2", "Hague Court", ActorType.GOVERNMENT, null),
				member("a3", "Hague Courts", ActorType.GOVERNMENT, null))))
			.containsExactly("hague-courts", "the-hague-court");
	}

	@Test
	void keepsAPersonAndAnOrganisationOfOneNameApart() {
		assertThat(ActorMerger.merge(List.of(member("a0", "Marie Curie", ActorType.PERSON, null),
				member("a1", "Marie Curie", ActorType.ORGANIZATION, null))))
			.hasSize(2);
	}

	@Test
	void takesTheMostFrequentNameTypeAndCountry() {
		List<ActorMerger.Group> groups = ActorMerger
			.merge(List.of(member("a0", "Omar al-Masri", ActorType.PERSON, null),
					member("a1", "Omar Al-Masri", ActorType.PERSON, "EG"),
					member("a2", "Omar al-Masri", ActorType.PERSON, "EG"),
					member("a3", "Omar al-Masri", ActorType.PERSON, "LY")));
		assertThat(groups).singleElement().satisfies((group) -> {
			assertThat(group.name()).isEqualTo("Omar al-Masri");
			assertThat(group.countryCode()).isEqualTo("EG");
			assertThat(group.members()).hasSize(4);
		});
	}

	@Test
	void namesWhatHasNoLetters() {
		assertThat(ids(List.of(member("a0", "!?", ActorType.ORGANIZATION, null)))).singleElement()
			.asString()
			.startsWith("name-");
	}

	private static List<String> ids(List<ActorMerger.Member> members) {
		return ActorMerger.merge(members).stream().map(ActorMerger.Group::publicId).toList();
	}

	private static ActorMerger.Member member(String article, String name, ActorType type, @Nullable String country) {
		return new ActorMerger.Member(article, name, type, country);
	}

}
