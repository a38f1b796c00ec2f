package dateline.claim;

import java.util.List;
import java.util.Objects;

import dateline.text.MaskedText;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Who gives a number, and what the writer tells beside what others say. */
class AssertedTests {

	@Test
	void nobodyInPassing() {
		assertThat(asserters("The army denied that there had been a warning, hours after a flood killed 13 people."))
			.containsExactly("-");
		assertThat(asserters("The mayor urged the government to act after a fire killed 29 workers at a plant."))
			.containsExactly("-");
		assertThat(asserters("Police said the search would go on, as mourners buried 12 victims in the capital."))
			.containsExactly("-");
		assertThat(asserters("The army said that a flood had killed 13 people.")).containsExactly("The army");
		assertThat(asserters("The army denied that 12 people had died when the roof fell."))
			.containsExactly("The army");
	}

	@Test
	void lists() {
		assertThat(asserters("The army said: 26 families had left; the floods had damaged 12 bridges."))
			.containsExactly("The army", "The army");
		assertThat(asserters("The ministry gave the following figures:\n\n- 84 people dead;\n\n- 41 houses burnt."))
			.containsExactly("The ministry", "The ministry");
		assertThat(asserters("The results are as follows: 26 families have left; 12 bridges are damaged."))
			.containsExactly("-", "-");
	}

	@Test
	void whatGoesOn() {
		assertThat(asserters("In a statement on Tuesday, residents said 63 people had been killed, "
				+ "and 15 schools would stay shut."))
			.containsExactly("residents", "residents");
		assertThat(asserters("The floods have, according to rescue workers, killed 21 people and destroyed 54 homes."))
			.containsExactly("rescue workers", "rescue workers");
		assertThat(asserters("Rescue workers said the search would go on, and 63 people spent the night in tents."))
			.containsExactly("-");
	}

	@Test
	void ownCounts() {
		assertThat(asserters("The Socialists' estimate is a deficit of $700 million."))
			.containsExactly("The Socialists");
		assertThat(asserters("That would cost Tehran, which by the bank's estimate needs $120 to do so, $2 million."))
			.last()
			.isEqualTo("-");
	}

	private static List<String> asserters(String text) {
		return Claims.find(AssertedTests.class, MaskedText.of(text), Claims.PUBLISHED)
			.stream()
			.map((claim) -> Objects.requireNonNullElse(claim.assertedByText(), "-"))
			.toList();
	}

}
