package dateline.claim;

import java.util.HashSet;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LexiconTests {

	@Test
	void unitsAreWellFormed() {
		for (String[] line : Lexicon.read("units.tsv", 3)) {
			Measure.valueOf(line[0]);
			assertThat(line[1]).isNotBlank();
			assertDistinct(line[2], ", ");
		}
	}

	@Test
	void actsAreWellFormed() {
		for (String[] line : Lexicon.read("acts.tsv", 3)) {
			Measure.valueOf(line[0]);
			UnitLexicon.Role.valueOf(line[1]);
			assertDistinct(line[2], ", ");
		}
	}

	@Test
	void comparatorsAreWellFormed() {
		for (String[] line : Lexicon.read("comparators.tsv", 3)) {
			Comparator.valueOf(line[0]);
			assertThat(line[1]).isIn("BEFORE", "AFTER");
			assertDistinct(line[2], "; ");
		}
	}

	private static void assertDistinct(String words, String separator) {
		Set<String> seen = new HashSet<>();
		for (String word : words.split(separator, -1)) {
			assertThat(word).isNotBlank().isEqualTo(word.strip().toLowerCase(java.util.Locale.ROOT));
			assertThat(seen.add(word)).as(word).isTrue();
		}
	}

}
