package dateline.time;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The lexicon file is well formed, and its words are cut as a text is. */
class DateLexiconTests {

	private static List<String[]> entries() throws IOException {
		try (InputStream in = DateLexicon.class.getResourceAsStream("/time/words.tsv")) {
			assertThat(in).isNotNull();
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.startsWith("#"))
				.map((line) -> line.split("\t", -1))
				.toList();
		}
	}

	@Test
	void everyLineHasKindAndWords() throws IOException {
		for (String[] entry : entries()) {
			assertThat(entry.length).as(String.join("|", entry)).isBetween(2, 3);
			assertThat(entry[0]).matches("[A-Z_]+");
			assertThat(entry[1]).isEqualTo(entry[1].strip().toLowerCase(Locale.ROOT)).isNotEmpty();
		}
	}

	@Test
	void wordsAreCutAsATextIs() throws IOException {
		for (String[] entry : entries()) {
			if (!entry[0].equals("NAMED_DAY") && !entry[1].startsWith("'")) {
				assertThat(new Words(entry[1].replace(" '", "'")).size()).as(entry[1])
					.isEqualTo(entry[1].split(" ", -1).length);
			}
		}
	}

	@Test
	void noEntryStandsTwice() throws IOException {
		Set<String> seen = new HashSet<>();
		for (String[] entry : entries()) {
			assertThat(seen.add(entry[0] + "\t" + entry[1])).as(entry[0] + " " + entry[1]).isTrue();
		}
	}

	@Test
	void everyHolidayIsADayOrUnknown() throws IOException {
		for (String[] entry : entries()) {
			if (entry[0].equals("HOLIDAY") && !entry[2].equals("?")) {
				assertThat(HolidayReader.day(entry[2], 2024)).as(entry[1]).isNotNull();
			}
		}
	}

	@Test
	void easterFallsWhereTheTablesPutIt() {
		assertThat(HolidayReader.easter(2024)).isEqualTo(LocalDate.of(2024, 3, 31));
		assertThat(HolidayReader.easter(2025)).isEqualTo(LocalDate.of(2025, 4, 20));
		assertThat(HolidayReader.easter(1961)).isEqualTo(LocalDate.of(1961, 4, 2));
	}

}
