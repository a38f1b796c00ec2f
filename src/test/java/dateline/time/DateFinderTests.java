package dateline.time;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import dateline.text.MaskedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeout;

/** The table is {@code time/phrases.csv}; its header says how to read it. */
class DateFinderTests {

	private static final LocalDate ANCHOR = LocalDate.of(2024, 1, 17);

	private final DateFinder finder = new DateFinder();

	record Row(int line, String text, @Nullable LocalDate anchor, List<String> expected) {

		@Override
		public String toString() {
			return "line " + this.line + ": " + this.text;
		}

	}

	static Stream<Row> table() throws IOException {
		List<Row> rows = new ArrayList<>();
		int number = 0;
		for (String line : resource("/time/phrases.csv").split("\n", -1)) {
			number++;
			if (line.isBlank() || line.startsWith("#")) {
				continue;
			}
			List<String> cells = Stream.of(line.split("\\|", -1)).map(String::strip).toList();
			String found = String.join(" | ", cells.subList(2, cells.size()));
			LocalDate anchor = cells.get(1).isEmpty() ? null : LocalDate.parse(cells.get(1));
			if (cells.getFirst().isEmpty()) {
				rows.getLast().expected().add(found);
			}
			else {
				List<String> expected = new ArrayList<>();
				if (!found.equals("-")) {
					expected.add(found);
				}
				rows.add(new Row(number, cells.getFirst(), anchor, expected));
			}
		}
		return rows.stream();
	}

	@ParameterizedTest
	@MethodSource("table")
	void findsWhatTheTableSays(Row row) {
		List<DatePhrase> found = this.finder.find(row.text(), row.anchor());
		assertThat(found.stream().map(DateFinderTests::print)).containsExactlyElementsOf(row.expected());
		checkWellFormed(row.text(), found);
	}

	@Test
	void tableIsWide() throws IOException {
		assertThat(table().count()).isGreaterThanOrEqualTo(300);
	}

	@Test
	void anchorIsNamedWhereOneWasUsed() {
		assertThat(only("He left on Friday.").date().anchor()).isEqualTo(ANCHOR);
		assertThat(only("He left on Jan. 5, 2023.").date().anchor()).isNull();
		List<DatePhrase> found = this.finder.find("It began on March 3, 2021. Two days later it was over.", null);
		assertThat(found.getLast().date().anchor()).isEqualTo("2021-03-03");
	}

	@Test
	void readsNumericDatesInAStatedOrder() {
		String text = "It is dated 09/01/2024.";
		assertThat(new DateFinder(NumericOrder.DAY_FIRST).find(text, null).getFirst().date().from())
			.isEqualTo("2024-01-09");
		assertThat(new DateFinder(NumericOrder.MONTH_FIRST).find(text, null).getFirst().date().from())
			.isEqualTo("2024-09-01");
		assertThat(this.finder.find(text, null).getFirst().date().isKnown()).isFalse();
	}

	@Test
	void findsNothingInMaskedParts() {
		String text = "Published Jan. 3, 2024\nThe dam broke on Monday.";
		String visible = " ".repeat(22) + text.substring(22);
		List<DatePhrase> found = this.finder.find(new MaskedText(text, visible), ANCHOR);
		assertThat(found).extracting((phrase) -> phrase.date().text()).containsExactly("Monday");
		assertThat(text.substring(found.getFirst().begin(), found.getFirst().end())).isEqualTo("Monday");
	}

	@Test
	void noPhraseCrossesALineOrAMaskedPart() {
		assertThat(this.finder.find("It was in January\n17 people died", null)).hasSize(1);
		assertThat(this.finder.find("the strike of January        17, he said", null)).extracting(DatePhrase::end)
			.containsExactly(21);
	}

	@Test
	void doesNotDependOnWhatWasReadBefore() {
		List<DatePhrase> before = this.finder.find("He left on Friday.", ANCHOR);
		this.finder.find("It will happen on Friday. It occurred on Friday.", LocalDate.of(2020, 2, 29));
		assertThat(this.finder.find("He left on Friday.", ANCHOR)).isEqualTo(before);
	}

	@Test
	void neverThrowsOnJunk() {
		List<String> junk = List.of("", " ", "\0\u0001\u0002 Jan. \0 17", "\ud83d 5 \udc00 May 3", "يناير 17 2024 ١٧",
				"9".repeat(10_000), "1.".repeat(5_000), "Jan. 99, 99999", "Feb. 30, 2023", "99/99/9999", "31.02.2023",
				"2024-13-45", "2023-02-30T99", "since since since until by by", "9999 years ago", "3000 years later",
				"0 days ago", "'", "\u2019\u2019s", "'0s", "FY00", "in the 2100s and the 1800s", "Feb. 29",
				"between and", "from to", "early early mid late end of the", "the end of the end of the end of",
				"Thanksgiving 1801", "next year".repeat(50), "Q9", "Jan. 0");
		for (String text : junk) {
			for (LocalDate anchor : new LocalDate[] { null, ANCHOR, LocalDate.MIN, LocalDate.MAX,
					LocalDate.of(2024, 2, 29) }) {
				assertThatCode(() -> checkWellFormed(text, this.finder.find(text, anchor))).as(text)
					.doesNotThrowAnyException();
			}
		}
	}

	@Test
	void neverThrowsOnAnyMixOfItsWords() throws IOException {
		List<String> words = resource("/time/words.tsv").lines()
			.filter((line) -> !line.startsWith("#"))
			.map((line) -> line.split("\t", -1)[1])
			.toList();
		java.util.Random random = new java.util.Random(1);
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < 60_000; i++) {
			String word = words.get(random.nextInt(words.size()));
			text.append(random.nextBoolean() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
			text.append(switch (random.nextInt(12)) {
				case 0 -> " " + random.nextInt(32) + " ";
				case 1 -> " " + (1790 + random.nextInt(320)) + " ";
				case 2 -> "-";
				case 3 -> ", ";
				case 4 -> " the ";
				case 5 -> ".";
				default -> " ";
			});
		}
		for (LocalDate anchor : new LocalDate[] { null, ANCHOR, LocalDate.MIN, LocalDate.MAX }) {
			checkWellFormed(text.toString(), this.finder.find(text.toString(), anchor));
		}
	}

	@Test
	void isLinear() {
		for (String unit : List.of("a", "1", "January ", "Friday, ", "since ", "the end of ", "2014-", "'", "between ",
				"a few ", "in recent ", "1/1/", "\u202eabc ")) {
			String text = unit.repeat(100_000 / unit.length());
			assertTimeout(Duration.ofSeconds(5), () -> this.finder.find(text, ANCHOR), unit);
		}
	}

	private DatePhrase only(String text) {
		List<DatePhrase> found = this.finder.find(text, ANCHOR);
		assertThat(found).hasSize(1);
		return found.getFirst();
	}

	private static void checkWellFormed(String text, List<DatePhrase> found) {
		int last = 0;
		for (DatePhrase phrase : found) {
			assertThat(phrase.begin()).isGreaterThanOrEqualTo(last);
			assertThat(phrase.end()).isGreaterThan(phrase.begin());
			assertThat(text.substring(phrase.begin(), phrase.end())).isEqualTo(phrase.date().text());
			assertThat(phrase.date().rule().equals("UNRESOLVED")).isEqualTo(!phrase.date().isKnown());
			last = phrase.end();
		}
	}

	private static String print(DatePhrase phrase) {
		ResolvedDate date = phrase.date();
		return Stream.of(date.text(), print(date.from()), print(date.to()), date.precision().name(), date.rule())
			.reduce((left, right) -> left + " | " + right)
			.orElseThrow();
	}

	private static String print(@Nullable LocalDate day) {
		return (day != null) ? day.toString() : "";
	}

	private static String resource(String name) throws IOException {
		try (InputStream in = DateFinderTests.class.getResourceAsStream(name)) {
			assertThat(in).isNotNull();
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
