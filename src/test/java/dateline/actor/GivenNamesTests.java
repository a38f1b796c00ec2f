package dateline.actor;

import java.util.List;
import java.util.Locale;

import dateline.text.Lexicon;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Well-formedness of the list of given names. */
class GivenNamesTests {

	@Test
	void haveOneGenderEach() {
		List<List<String>> lines = Lexicon.read("actor/given-names.txt", 1)
			.stream()
			.map((row) -> List.of(row.getFirst().split(" ", -1)))
			.toList();
		assertThat(lines).allMatch((line) -> line.getFirst().matches("[mf]"));
		assertThat(lines.stream().flatMap((line) -> line.subList(1, line.size()).stream())).hasSizeGreaterThan(500)
			.doesNotHaveDuplicates()
			.allMatch((name) -> name.equals(name.toLowerCase(Locale.ROOT)));
	}

	@Test
	void tellTheGender() {
		assertThat(GivenNames.gender("Antonio")).isEqualTo('m');
		assertThat(GivenNames.gender("Andrea")).isEqualTo('-');
	}

}
