package dateline.gazetteer;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class GazetteerFileTests {

	private final List<List<String>> countries = GazetteerFile.read("countries.tsv", 5).lines();

	private final List<List<String>> regions = GazetteerFile.read("regions.tsv", 4).lines();

	private final List<List<String>> institutions = GazetteerFile.read("institutions.tsv", 4).lines();

	private final List<List<String>> cities = GazetteerFile.read("cities.tsv", 3).lines();

	private final Set<String> codes = new HashSet<>(List.of(Locale.getISOCountries()));

	GazetteerFileTests() {
		this.codes.add("XK");
	}

	@Test
	void countriesAreThoseOfTheStandardAndKosovo() {
		assertThat(this.countries).extracting(List::getFirst).containsExactlyInAnyOrderElementsOf(this.codes);
	}

	@Test
	void everyLineHasItsColumns() throws Exception {
		Map<String, Integer> columns = Map.of("countries.tsv", 5, "regions.tsv", 4, "institutions.tsv", 4, "cities.tsv",
				3, "patterns.tsv", 4, "ambiguous.tsv", 2);
		for (Map.Entry<String, Integer> file : columns.entrySet()) {
			try (var in = GazetteerFile.class.getResourceAsStream("/gazetteer/" + file.getKey())) {
				assertThat(in).isNotNull();
				String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
				assertThat(text).startsWith("#");
				assertThat(text.lines().filter((line) -> !line.startsWith("#")))
					.allSatisfy((line) -> assertThat(line.split("\t", -1)).as(file.getKey() + ": " + line)
						.hasSize(file.getValue()));
			}
		}
	}

	@Test
	void codesAreIsoCodes() {
		List<String> used = new ArrayList<>();
		this.cities.forEach((line) -> used.add(line.get(0)));
		this.regions.forEach((line) -> used.addAll(GazetteerFile.parts(line.get(0), ",")));
		this.institutions.forEach((line) -> used.add(line.get(2)));
		used.removeIf("-"::equals);
		assertThat(this.codes).containsAll(used);
	}

	@Test
	void kindsAreKinds() {
		assertThat(this.institutions).extracting((line) -> EntryKind.valueOf(line.get(1)))
			.doesNotContain(EntryKind.COUNTRY, EntryKind.CITY);
	}

	@Test
	void formsWithTwoMeaningsAreMarkedAmbiguous() {
		Set<String> marked = new HashSet<>();
		GazetteerFile.read("ambiguous.tsv", 2)
			.lines()
			.forEach((line) -> marked.add(Names.key(Atom.of(line.getFirst()))));
		Map<String, Set<String>> meanings = new HashMap<>();
		this.countries.forEach((line) -> {
			put(meanings, line.get(1) + "|" + line.get(2), "country " + line.get(1));
			put(meanings, line.get(3), "demonym " + line.get(1));
			GazetteerFile.parts(line.get(4), "\\|")
				.forEach((capital) -> put(meanings, capital.replace('/', '|'), "capital " + capital));
		});
		this.regions.forEach((line) -> {
			put(meanings, line.get(1) + "|" + line.get(2), "region " + line.get(1));
			put(meanings, line.get(3), "demonym of region " + line.get(1));
		});
		this.institutions.forEach((line) -> put(meanings, line.get(0) + "|" + line.get(3), line.get(0)));
		this.cities.forEach((line) -> put(meanings, line.get(1) + "|" + line.get(2), line.get(0) + line.get(1)));
		meanings.forEach((form, entries) -> assertThat(entries.size() == 1 || marked.contains(form))
			.as(form + " means " + entries)
			.isTrue());
	}

	private static void put(Map<String, Set<String>> meanings, String forms, String meaning) {
		for (String form : GazetteerFile.parts(forms, "\\|")) {
			List<Atom> atoms = Atom.of(Name.printed(form));
			assertThat(atoms).as(form).isNotEmpty();
			meanings.computeIfAbsent(Names.key(atoms), (key) -> new TreeSet<>()).add(meaning);
		}
	}

}
