package dateline.ingest;

import java.time.LocalDate;
import java.util.List;

import dateline.article.LineKinds;
import dateline.gazetteer.Gazetteer;
import dateline.time.DateFinder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ShownDetailsTests {

	private static final String BODY = """
			Three bridges were closed on Friday after the river rose by four metres, the city council said.

			Nobody was hurt, and the schools in the valley will open again on Monday, officials told reporters.
			""";

	private final ShownDetails shown = new ShownDetails(Gazetteer.load(), new DateFinder());

	@Test
	void readsTitleSourceAndDayAboveTheText() {
		assertThat(of("Flood closes three bridges in Lyon\n\nReuters\n\nMay 3, 2024\n\n" + BODY))
			.isEqualTo(details("Flood closes three bridges in Lyon", "Reuters", LocalDate.of(2024, 5, 3)));
	}

	@Test
	void readsOutletAndDayOnOneLine() {
		assertThat(of("Flood closes three bridges in Lyon\n\nReuters, May 3, 2024\n\n" + BODY))
			.isEqualTo(details("Flood closes three bridges in Lyon", "Reuters", LocalDate.of(2024, 5, 3)));
	}

	@Test
	void readsNothingWhereNothingIsShown() {
		assertThat(of(BODY)).isEqualTo(details(null, null, null));
	}

	@Test
	void leavesOutDaysAndOutletsOfTheNewsItself() {
		assertThat(of("Reuters reported on May 3, 2024 that the river rose by four metres.\n\n" + BODY))
			.isEqualTo(details(null, null, null));
	}

	@Test
	void leavesOutDayThatIsNotStatedInFull() {
		assertThat(of("Flood closes three bridges in Lyon\n\nFriday\n\n" + BODY).publishedOn()).isNull();
		assertThat(of("Flood closes three bridges in Lyon\n\nMay 2024\n\n" + BODY).publishedOn()).isNull();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			KHARTOUM, Feb. 11, 2024 (AP) — The army said it had left. | 2024-02-11
			ADDIS ABABA, 12 March 2021 (Agency) - The army said it had left. | 2021-03-12
			NEW DELHI/CANBERRA, 14 March 2025 – The army said it had left. | 2025-03-14
			PARIS, March 3, 2021 /PRNewswire/ -- The company said it had left. | 2021-03-03
			Geneva, 12 March 2021 – The army said it had left. | 2021-03-12
			March 12, 2021 (KHARTOUM) – The army said it had left. | 2021-03-12
			LONDON, Friday, 12 March 2021 - The army said it had left. | 2021-03-12
			KHARTOUM, Feb. 11 (AP) — The army said it had left. |
			KHARTOUM — The army left on Feb. 11, 2024, it said. |
			On 12 March 2021 the army said that it had left. |
			The army, which came on 12 March 2021 – a Friday – has left. |
			""")
	void readsDayOfTheDateline(String line, @Nullable LocalDate day) {
		assertThat(of("Army leaves the town\n\n" + line + "\n\n" + BODY).publishedOn()).isEqualTo(day);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Ana Lima, Lyon       | 2024-05-14 22:10 GMT
			By Ana Lima in Lyon  | Published 14 May 2024, 10.10pm
			Katowice, 14 May 2024 | Ana Lima
			2024-05-14 ; Horn Desk ; Addis Ababa | By Ana Lima
			14.05.2024, 18:40    | By Ana Lima
			Posted on 2024/05/14 | Ana Lima
			Updated May 16, 2024 | First published May 14, 2024
			Last updated 14 May 2024 | Lyon
			By Ana Lima on 14 May 2024 | Lyon
			Tue 14 May 2024 12.30 CEST | Lyon
			Posted May 14, 2024, 5:12 p.m. | By Ana Lima, Staff Writer
			Posted May 14, 2024 at 5:12 p.m. ; Updated: May 15, 2024 at 9:02 a.m. | Lyon
			Published May 14, 2024 (5:12 p.m.) | Lyon
			""")
	void readsDayOnALineBesideAnother(String one, String other) {
		String text = "Army leaves the town\n\n" + one.replace(';', '|') + "\n" + other + "\n\n" + BODY;
		assertThat(of(text).publishedOn()).isEqualTo("2024-05-14");
	}

	@ParameterizedTest
	@ValueSource(strings = { "2024-05-14 | By Noor ul-Haq, Quetta", "Ana Lima, crime reporter 14 May 2024 00:01 BST",
			"Press release no. 113/2024 | Quetta, 14 May 2024" })
	void readsDayBesideParticlesAndTitles(String line) {
		assertThat(of("Army leaves\n\n" + line + "\n\n" + BODY).publishedOn()).isEqualTo("2024-05-14");
	}

	@Test
	void readsDayBelowAStandfirst() {
		assertThat(of("Army leaves\n\nThe soldiers had been there for years.\n\nAna Lima\n14 May 2024\n\n" + BODY)
			.publishedOn()).isEqualTo("2024-05-14");
	}

	@Test
	void readsDayBelowTheTextOnlyWhereItSaysSo() {
		String text = "Army leaves\n\n" + BODY + "\n" + BODY + "\n" + BODY + "\n" + BODY;
		assertThat(of(text + "\nPublished: 14 May 2024").publishedOn()).isEqualTo("2024-05-14");
		assertThat(of(text + "\nMap of the town, 14 May 2024").publishedOn()).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Court to Rule on May 14, 2024", "Vote of 14 May 2024 declared void by the court",
			"Army's crime court to sit on 14 May 2024", "What happened on 14 May 2024?",
			"A rescue boat in Lyon on 14 May 2024. Photo: Ana Lima/Reuters",
			"Correction: The bridge was closed on 14 May 2024.", "Sept. 11 attacks" })
	void leavesOutDayOfTheStory(String line) {
		assertThat(of(line + "\n\nArmy leaves\n\n" + BODY).publishedOn()).isNull();
	}

	@Test
	void settlesTheOrderOfADateInNumbersByTheNews() {
		assertThat(of("Army leaves\n\n09/01/2024 21h43\n\nIt left on Jan. 6, it said.\n\n" + BODY).publishedOn())
			.isEqualTo("2024-01-09");
		assertThat(of("Army leaves\n\n09/01/2024\n\nIt left on Aug. 30, it said.\n\n" + BODY).publishedOn())
			.isEqualTo("2024-09-01");
		assertThat(of("Army leaves\n\n09/01/2024 21h43\n\n" + BODY).publishedOn()).isNull();
	}

	@Test
	void manifestWinsWhereItSpeaks() {
		ArticleDetails shown = details("River", "Reuters", LocalDate.of(2024, 5, 3));
		assertThat(details(null, "The Post", null).or(shown))
			.isEqualTo(details("River", "The Post", LocalDate.of(2024, 5, 3)));
		assertThat(details("Flood", "The Post", LocalDate.of(2024, 5, 4)).or(shown))
			.isEqualTo(details("Flood", "The Post", LocalDate.of(2024, 5, 4)));
	}

	private ArticleDetails of(String text) {
		return this.shown.of(text, new LineKinds().read(text));
	}

	private static ArticleDetails details(@Nullable String title, @Nullable String source, @Nullable LocalDate day) {
		return new ArticleDetails(title, source, null, List.of(), day, null, null, null, null);
	}

}
