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
	void nobodyInPassingWhereSomethingIs() {
		assertThat(
				asserters("The ministry denied that it had ignored the bridge, where 14 people fell to their deaths."))
			.containsExactly("-");
		assertThat(asserters("The airline denied that it had been warned, after a crash in which 12 people died."))
			.containsExactly("-");
		assertThat(asserters("The ministry denied that it had left villages where 14 people died."))
			.containsExactly("The ministry");
		assertThat(asserters("The ministry denied that it had left the bridge, where 14 people died last month, "
				+ "according to a church group."))
			.containsExactly("a church group");
	}

	@Test
	void nobodyAsTheTollRises() {
		assertThat(asserters("The minister said a third of the land was lost, as the death toll rose to 240."))
			.containsExactly("The minister", "-");
		assertThat(asserters("The minister said the death toll had risen to 240.")).containsExactly("The minister");
	}

	@Test
	void whoeverIsNamedBetweenCommas() {
		assertThat(asserters("Its director in Nairobi, Ana Ruiz, put the cost at $14 million."))
			.containsExactly("Ana Ruiz");
		assertThat(asserters("Its director in Nairobi, in a report, put the cost at $14 million."))
			.containsExactly("Its director in Nairobi");
	}

	@Test
	void noPlaceThatHasWhatIsCounted() {
		assertThat(asserters("Latvia recorded five outbreaks in 2021.")).containsExactly("-");
		assertThat(asserters("The ministry recorded five outbreaks in 2021.")).containsExactly("The ministry");
	}

	@Test
	void wordsQuotedBehindTheSpeaker() {
		assertThat(asserters("Three jets had been parked, Ana Ruiz said, at a cost of \"almost $150,000 a day\"."))
			.containsExactly("Ana Ruiz", "Ana Ruiz");
		assertThat(asserters("Three jets had been parked, Ana Ruiz said, but the state paid \"almost $150,000\"."))
			.containsExactly("Ana Ruiz", "-");
	}

	@Test
	void whoeverIsNamedNext() {
		assertThat(asserters("Some 40 houses burned, according to the mayor, and 200 people fled, the army said."))
			.containsExactly("the mayor", "the army");
		assertThat(asserters("The army said 40 houses burned, according to early reports, and 200 people fled."))
			.first()
			.isEqualTo("The army");
	}

	@Test
	void namesWithParticiples() {
		assertThat(asserters("More than 26,000 people have died, the Missing Migrants Project estimates."))
			.doesNotContain("-");
	}

	@Test
	void listsOfVerbs() {
		assertThat(asserters("The army said its troops had killed 14 rebels, captured three tanks and freed nine men."))
			.containsExactly("The army", "The army", "The army");
		assertThat(asserters("The army, which said it had killed 14 rebels, captured three tanks on Monday."))
			.containsExactly("The army", "-");
		assertThat(asserters("The army counted 51 raids on Monday, 14 of them at dusk, and put its losses at 90 men."))
			.last()
			.isEqualTo("The army");
	}

	@Test
	void forecasts() {
		assertThat(asserters("The bank expects growth of 4% this year.")).containsExactly("The bank");
		assertThat(asserters("Prices fell, said Ana Ruiz, who sees inflation at 12%, above the fund's forecast of 9%."))
			.containsExactly("Ana Ruiz", "the fund");
		assertThat(asserters("Losses may reach $6 billion, though the union sees no more than $3 billion.")).last()
			.isEqualTo("the union");
		assertThat(asserters("The bank saw its shares fall to a value of $4 million.")).containsExactly("-");
	}

	@Test
	void nobodyWhomTheTextMayName() {
		assertThat(
				asserters("Marwick Foods sued Delbrook Foods. Trade is slow. The company said 300 shops had closed."))
			.isEmpty();
		assertThat(asserters("A firm in Hull lost its client, Marwick Foods. The firm said 300 shops had closed."))
			.containsExactly("The firm");
	}

	@Test
	void gappedReports() {
		assertThat(asserters("The doctor said that Turkey had reported 185 cases and Greece 59 deaths.")).last()
			.isEqualTo("The doctor");
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
