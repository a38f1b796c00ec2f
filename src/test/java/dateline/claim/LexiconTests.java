package dateline.claim;

import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dateline.text.Lexicon;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LexiconTests {

	@Test
	void unitsAreWellFormed() {
		for (List<String> line : Lexicon.read("claim/units.tsv", 3)) {
			if (!line.get(0).equals("NONE")) {
				Measure.valueOf(line.get(0));
			}
			assertThat(line.get(1)).isNotBlank();
			assertDistinct(line.get(2), ", ");
		}
	}

	@Test
	void actsAreWellFormed() {
		for (List<String> line : Lexicon.read("claim/acts.tsv", 3)) {
			Measure.valueOf(line.get(0));
			UnitLexicon.Role.valueOf(line.get(1));
			assertDistinct(line.get(2), ", ");
		}
	}

	@Test
	void currenciesAreWellFormed() {
		for (List<String> line : Lexicon.read("claim/currencies.tsv", 4)) {
			assertThat(Currency.getInstance(line.get(0))).isNotNull();
			assertThat(line.get(1)).isIn("SIGN", "WORD", "LOCAL");
			assertDistinct(line.get(2), ", ");
			assertThat(line.get(3)).matches("-|[A-Z]{2}(?: [A-Z]{2})*");
		}
	}

	@Test
	void comparatorsAreWellFormed() {
		for (List<String> line : Lexicon.read("claim/comparators.tsv", 3)) {
			Comparator.valueOf(line.get(0));
			assertThat(line.get(1)).isIn("BEFORE", "AFTER");
			assertDistinct(line.get(2), "; ");
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
