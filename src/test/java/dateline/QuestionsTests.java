package dateline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dateline.database.TestDatabase;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page with the ten questions: every request is sent, and the answer shown is the
 * answer given. {@code -Ddateline.questions.write=true} writes the answers into the page.
 */
@Tag("models")
@Import(TestDatabase.class)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class QuestionsTests {

	private static final Path PAGE = Path.of("src/main/resources/static/questions.html");

	private static final Pattern QUESTION = Pattern
		.compile("<pre class=\"curl\">curl '<a href=\"([^\"]+)\">http://localhost:8080([^<]+)</a>'</pre>\\s*"
				+ "<pre class=\"sheet\">http://localhost:8080([^<]+)</pre>\\s*"
				+ "<pre class=\"pandas\">pd.read_csv\\(\"http://localhost:8080([^<]+)\"\\)</pre>\\s*"
				+ "<pre class=\"answer\">([^<]*)</pre>");

	private final JsonMapper json = JsonMapper.builder().build();

	@LocalServerPort
	private int port;

	@BeforeEach
	void awaitIngestion() {
		new SeededServer(this.port).ready();
	}

	@Test
	void showsWhatIsAnswered() throws IOException {
		String page = Files.readString(PAGE);
		List<MatchResult> questions = QUESTION.matcher(page).results().toList();
		assertThat(questions).hasSize(10);
		StringBuilder written = new StringBuilder();
		int at = 0;
		for (MatchResult question : questions) {
			String request = HtmlUtils.htmlUnescape(question.group(2));
			List<JsonNode> rows = rows(request);
			String shown = rows.stream().map(JsonNode::toString).collect(Collectors.joining("\n"));
			written.append(page, at, question.start(5)).append(HtmlUtils.htmlEscape(shown, "UTF-8"));
			at = question.end(5);
			assertThat(rows).as(request).isNotEmpty();
			assertThat(HtmlUtils.htmlUnescape(question.group(1))).isEqualTo(request);
			assertThat(List.of(question.group(3), question.group(4)))
				.containsOnly(question.group(2) + "&amp;format=csv");
			assertIsTable(get(request + "&format=csv"), rows.size());
		}
		written.append(page.substring(at));
		if (Boolean.getBoolean("dateline.questions.write")) {
			Files.writeString(PAGE, written);
		}
		else {
			assertThat(page).isEqualTo(written.toString());
			assertThat(get("/questions.html")).isEqualTo(page);
		}
	}

	/** The rows of the answer, or its groups. */
	private List<JsonNode> rows(String request) {
		JsonNode answer = this.json.readTree(get(request));
		return answer.path(answer.has("groups") ? "groups" : "data").valueStream().toList();
	}

	private static void assertIsTable(String csv, int rows) {
		assertThat(csv).endsWith("\r\n\r\n");
		List<CsvRecord> records = CsvReader.builder().ofCsvRecord(csv.substring(1)).stream().toList();
		assertThat(records).hasSize(rows + 1);
		assertThat(records).extracting(CsvRecord::getFieldCount).containsOnly(records.getFirst().getFieldCount());
	}

	private String get(String path) {
		return new SeededServer(this.port).get(path);
	}

}
