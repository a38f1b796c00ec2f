package dateline.ingest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ArticleDetailsTests {

	@Test
	void readsEveryField() throws BadArticleException {
		assertThat(read("""
				{"title": "T", "source": "S", "origin": "O", "authors": ["A", "B"], "publishedOn": "2024-05-03",
				"publishedAt": "2024-05-03T23:30:00-05:00", "url": "https://example.org/1", "language": "en-GB",
				"file": "f.txt"}"""))
			.isEqualTo(new ArticleDetails("T", "S", "O", List.of("A", "B"), LocalDate.of(2024, 5, 3),
					Instant.parse("2024-05-04T04:30:00Z"), "https://example.org/1", "en-GB", "f.txt"));
	}

	@Test
	void leavesOutWhatIsNotStated() throws BadArticleException {
		ArticleDetails nothing = new ArticleDetails(null, null, null, List.of(), null, null, null, null, null);
		assertThat(read("{}")).isEqualTo(nothing);
		assertThat(read("{\"title\": null, \"authors\": null, \"publishedOn\": null}")).isEqualTo(nothing);
	}

	@Test
	void takesTheDayWhereTheArticleWasPublished() throws BadArticleException {
		assertThat(read("{\"publishedAt\": \"2024-05-03T23:30:00-05:00\"}").publishedOn())
			.isEqualTo(LocalDate.of(2024, 5, 3));
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "2024-02-30", "2024-5-3", "20240503", "03/05/2024", "May 3, 2024", "2024-05-03T00:00:00Z" })
	void refusesWhatIsNoDay(String text) {
		assertThatExceptionOfType(BadArticleException.class)
			.isThrownBy(() -> read("{\"publishedOn\": \"" + text + "\"}"))
			.withMessage("\"publishedOn\" must be a date such as 2024-01-17, not \"" + text + "\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "2024-05-03", "2024-05-03T09:30:00", "09:30" })
	void refusesMomentWithoutOffset(String text) {
		assertThatExceptionOfType(BadArticleException.class)
			.isThrownBy(() -> read("{\"publishedAt\": \"" + text + "\"}"))
			.withMessageStartingWith("\"publishedAt\" must be a moment such as 2024-01-17T09:30:00Z");
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"A, B\"", "[\"A\", 7]", "[\"A\", \" \"]", "{}", "[[\"A\"]]", "[null]" })
	void refusesWhatAreNoAuthors(String json) {
		assertThatExceptionOfType(BadArticleException.class).isThrownBy(() -> read("{\"authors\": " + json + "}"))
			.withMessage("\"authors\" must be an array of names");
	}

	@ParameterizedTest
	@ValueSource(strings = { "English", "en_US", "e", "en-", "english language" })
	void refusesWhatIsNoLanguageTag(String tag) {
		assertThatExceptionOfType(BadArticleException.class).isThrownBy(() -> read("{\"language\": \"" + tag + "\"}"))
			.withMessageContaining("BCP 47");
	}

	@ParameterizedTest
	@ValueSource(strings = { "7", "true", "\"\"", "[]", "{}" })
	void refusesWhatIsNoText(String json) {
		assertThatExceptionOfType(BadArticleException.class).isThrownBy(() -> read("{\"url\": " + json + "}"))
			.withMessage("\"url\" must be a text that is not empty, or null");
	}

	@Test
	void refusesUnknownField() {
		assertThatExceptionOfType(BadArticleException.class).isThrownBy(() -> read("{\"Title\": \"T\"}"))
			.withMessage("unknown field \"Title\"; allowed are title, source, origin, authors, publishedOn, "
					+ "publishedAt, url, language, file");
	}

	private static ArticleDetails read(String json) throws BadArticleException {
		return ArticleDetails.of(JsonMapper.builder().build().readTree(json));
	}

}
