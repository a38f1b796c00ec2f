package dateline.actor;

import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** One actor under two names, and names that are no actor's. */
class FurtherNamesTests {

	@Test
	void knowsAFirmWithoutItsFormInLaw() {
		assertThat(names("Kia Corp. will recall 900 cars. Kia said owners would be told.", "Kia")).contains("Kia Corp.",
				"Kia");
		assertThat(cast("Lumen Corp. will recall 900 cars. Kia said nothing.").members()).extracting(CastMember::name)
			.contains("Kia", "Lumen Corp.");
	}

	@Test
	void joinsWhatAPersonIsKnownAs() {
		assertThat(names("Mohamed Hamdan Dagalo, widely known as Hemedti, denied it. Hemedti said he wanted peace.",
				"Mohamed Hamdan Dagalo"))
			.contains("Hemedti");
		assertThat(names("Mohamed Hamdan Dagalo, who met Hemedti, denied it. Hemedti said he wanted peace.",
				"Mohamed Hamdan Dagalo"))
			.doesNotContain("Hemedti");
	}

	@Test
	void knowsInitialsWithSmallWordsAndThoseOfACountry() {
		assertThat(names("The Bank of Korea kept its rate. The BOK said prices were stable.", "Bank of Korea"))
			.contains("BOK");
		assertThat(names("General Motors will build a plant. GM said it would hire.", "General Motors")).contains("GM");
	}

	@Test
	void knowsACommonWordForTheBodyThatTheTextHasNamed() {
		assertThat(names("Amnesty International counted 40 dead. Amnesty urged an inquiry.", "Amnesty International"))
			.contains("Amnesty");
		assertThat(cast("Rebels counted 40 dead. Amnesty was refused.").members()).extracting(CastMember::name)
			.doesNotContain("Amnesty International");
	}

	@Test
	void takesTheLastOfAListOfVillagesForNobody() {
		assertThat(cast("Gunmen raided the villages of Gidan Baki and Tungar Rogo, police said.").members())
			.extracting(CastMember::name)
			.doesNotContain("Tungar Rogo", "Gidan Baki");
	}

	@Test
	void takesBothCapitalsOfAPairForGovernments() {
		assertThat(cast("Ankara and Athens agreed to talk in Geneva.").members()).extracting(CastMember::name)
			.contains("Turkey", "Greece");
		assertThat(cast("Shops in Ankara and Athens closed on Monday.").members()).extracting(CastMember::name)
			.doesNotContain("Turkey", "Greece");
	}

	@Test
	void takesACoordinatorForAPerson() {
		assertThat(cast(
				"The march drew 900. Nahid Islam, a coordinator of Students Against Discrimination, said the group would go on.")
			.members()).filteredOn((member) -> member.type() == ActorType.PERSON)
			.extracting(CastMember::name)
			.contains("Nahid Islam");
	}

	private static Cast cast(String words) {
		return Casts.of(FurtherNamesTests.class, words);
	}

	private static Set<String> names(String words, String name) {
		return cast(words).members()
			.stream()
			.filter((member) -> member.name().equals(name))
			.findFirst()
			.orElseThrow()
			.aliases();
	}

}
