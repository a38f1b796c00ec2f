package dateline.claim;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import dateline.article.LineKinds;
import dateline.text.MaskedText;
import dateline.text.Seeds;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The claims of the seed articles, against what a reader found in them. */
class SeedClaimsTests {

	private static final LineKinds LINES = new LineKinds();

	@Test
	void findsThoseOf000() throws IOException {
		assertThat(claims("000_4be0f9c27fb66c9a.txt", null))
			.containsExactly("MONEY 300000000 MORE_THAN USD [Over $300 million] $ 2023-01-01/2023-12-31");
	}

	@Test
	void findsThoseOf001() throws IOException {
		assertThat(claims("001_26411969a0d151c5.txt", null)).containsExactly(
				"TROOPS 2500 ABOUT people [approximately 2,500] US military personnel @Iraq =United States ?",
				"OPERATIONS 24 EXACT operations [24] partnered operations 2023-11-01/2023-11-30",
				"KILLED 3 EXACT people [three] ISIS operatives @Iraq =Islamic State 2023-11-01/2023-11-30",
				"DETAINED 14 EXACT people [14] ISIS operatives @Iraq =Islamic State 2023-11-01/2023-11-30");
	}

	@Test
	void findsThoseOf002() throws IOException {
		assertThat(claims("002_9b946877d4cce498.txt", null)).containsExactly(
				"TROOPS 900 EXACT people [900] troops @Syria =United States ?",
				"TROOPS 2500 EXACT people [2,500] troops @Iraq =United States ?");
	}

	@Test
	void findsThoseOf003() throws IOException {
		assertThat(claims("003_0e5b8b2c2de05b78.txt", LocalDate.of(2024, 1, 17))).containsExactly(
				"TROOPS 900 ABOUT people [about 900] troops @Iraq 2024-01-17",
				"COUNTRIES 24 EXACT countries [two dozen] countries",
				"TROOPS 2500 EXACT people [2,500] American troops @Iraq =United States 2024-01-17",
				"TROOPS 170000 EXACT people [170,000] troops @Iraq =United States 2007-01-01/2007-12-31",
				"DURATION 8 ABOUT years [nearly eight] American occupation @Iraq",
				"TROOPS 900 ABOUT people [approximately 900] American troops @Syria =United States 2024-01-17",
				"MONEY 300000000 MORE_THAN USD [More than $300 million] $ =U.S. Congress 2023-01-01/2023-12-31",
				"DURATION 6 EXACT months [six] truce @Iraq and Syria",
				"ATTACKS 55 AT_LEAST attacks [at least 55] times @Iraq 2023-10-17/2024-01-17",
				"PEOPLE 2000.. VAGUE people [Thousands] American advisers =United States 2014-01-01/2014-12-31");
	}

	@Test
	void findsThoseOf004() throws IOException {
		assertThat(claims("004_da6def8141b84164.txt", LocalDate.of(2024, 1, 9))).containsExactly(
				"TROOPS 2500 ABOUT people [approximately 2,500] troops @Iraq =United States 2024-01-09",
				"TROOPS 900 EXACT people [an additional 900] troops @Syria =United States 2024-01-09",
				"ATTACKS 120 MORE_THAN attacks [over 120] times @Iraq and Syria =United States",
				"WOUNDED 3 EXACT people [three] service-members 2023-12-25",
				"WOUNDED 1 EXACT people [one] service-members 2023-12-25");
	}

	static List<String> claims(String file, @Nullable LocalDate publishedOn) throws IOException {
		String text = Files.readString(Path.of("seeds", file));
		MaskedText masked = LINES.mask(text, LINES.read(text));
		return Claims.write(text, Claims.find(Seeds.annotated(masked), masked, publishedOn));
	}

}
