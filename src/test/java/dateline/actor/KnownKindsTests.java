package dateline.actor;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import dateline.gazetteer.Gazetteer;
import dateline.text.Lexicon;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class KnownKindsTests {

	private static final List<List<String>> ROWS = Lexicon.read("actor/known-kinds.tsv", 3);

	@Test
	void namesBodiesOfTheGazetteerOnce() {
		Gazetteer gazetteer = Gazetteer.load();
		assertThat(ROWS).extracting(List::getFirst)
			.doesNotHaveDuplicates()
			.allMatch((name) -> gazetteer.lookup(name).isPresent());
	}

	@Test
	void callsThemByNounsThatPointBack() {
		Set<String> known = Lexicon.read("actor/anaphors.tsv", 3)
			.stream()
			.map(List::getFirst)
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(ROWS).allSatisfy((row) -> assertThat(row.get(1).split("\\|", -1)).isSubsetOf(known));
	}

	@Test
	void leavesOutNounsThatManyBodiesGoBy() {
		KnownKinds.Known known = new KnownKinds().of("World Health Organization");
		assertThat(known.nouns()).contains("agency");
		assertThat(known.telling()).doesNotContain("agency");
		assertThat(new KnownKinds().of("Nobody").nouns()).isEmpty();
	}

}
