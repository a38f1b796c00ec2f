package dateline.claim;

import java.util.List;
import java.util.Objects;

import dateline.text.MaskedText;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Who gives a number within the words of another. */
class InnerTests {

	@Test
	void theNearestReport() {
		assertThat(asserters("""
				The rebels said that at least 900 people were killed in fighting that the government says \
				has left 773 dead.""")).containsExactly("The rebels", "the government");
		assertThat(asserters("""
				The rights group said that a strike in which, the army says, 12 gunmen died had killed \
				40 civilians.""")).containsExactly("the army", "The rights group");
		assertThat(asserters("""
				The dam, which holds 3 million tonnes according to the ministry, burst on Sunday, \
				the Red Cross said.""")).containsExactly("the ministry");
	}

	@Test
	void anotherFigure() {
		assertThat(asserters("""
				The company says the strike cost $3 million, a figure that the union rejects, \
				putting it at $1 million.""")).containsExactly("The company", "the union");
		assertThat(asserters("The damage is put at $19 million by the governor, the Red Cross said."))
			.containsExactly("the governor");
		assertThat(asserters("""
				The company said sales rose to $2.7 billion, while analysts had expected \
				$2.5 billion.""")).containsExactly("The company", "analysts");
	}

	@Test
	void noneInside() {
		assertThat(asserters("The union said that a strike that the company regrets had cost $3 million."))
			.containsExactly("The union");
		assertThat(asserters("The ministry said the army, which has denied it, shot 12 people."))
			.containsExactly("The ministry");
	}

	@Test
	void datesOfOtherVerbs() {
		assertThat(dates("The bank granted the loan in December and has frozen 30 million euros."))
			.containsExactly("-");
		assertThat(dates("A 2018 deal ended a war in which nearly 400,000 people died.")).containsExactly("-");
		assertThat(dates("The bank froze 30 million euros in December.")).containsExactly("December");
	}

	private static List<String> dates(String text) {
		return Claims.find(InnerTests.class, MaskedText.of(text), Claims.PUBLISHED)
			.stream()
			.map((claim) -> (claim.asOf() != null) ? claim.asOf().text() : "-")
			.toList();
	}

	private static List<String> asserters(String text) {
		return Claims.find(InnerTests.class, MaskedText.of(text), Claims.PUBLISHED)
			.stream()
			.map((claim) -> Objects.requireNonNullElse(claim.assertedByText(), "-"))
			.toList();
	}

}
