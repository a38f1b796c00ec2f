package dateline.actor;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import dateline.text.Lexicon;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the file of kinds promises; what it is for is in {@link AnaphorsTests}. */
class BodyKindsTests {

	private final List<List<String>> kinds = Lexicon.read("actor/body-kinds.tsv", 5);

	@Test
	void eachNounIsOneThatPointsBack() {
		Set<String> nouns = Lexicon.read("actor/anaphors.tsv", 3)
			.stream()
			.map(List::getFirst)
			.collect(Collectors.toSet());
		for (List<String> kind : this.kinds) {
			assertThat(nouns).as(kind.getFirst()).containsAll(entries(kind.get(2)));
		}
	}

	@Test
	void eachRowIsWellFormed() {
		assertThat(this.kinds).extracting(List::getFirst).doesNotHaveDuplicates();
		for (List<String> kind : this.kinds) {
			assertThat(kind).as(kind.getFirst())
				.allSatisfy((cell) -> assertThat(cell).isNotBlank().isEqualTo(cell.strip()));
			assertThat(kind.get(1).split("\\|")).isSubsetOf(names());
			assertThat(kind.get(3)).isEqualTo(kind.get(3).toLowerCase(Locale.ROOT));
			assertThat(entries(kind.get(3))).doesNotHaveDuplicates();
			assertThat(kind.get(4)).isIn("open", "closed");
		}
	}

	private static List<String> entries(String cell) {
		return cell.equals("-") ? List.of() : Arrays.asList(cell.split("\\|"));
	}

	private static List<String> names() {
		return Arrays.stream(ActorType.values()).map(Enum::name).toList();
	}

}
