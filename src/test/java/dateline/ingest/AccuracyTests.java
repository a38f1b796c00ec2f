package dateline.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dateline.corenlp.CoreNlpAnnotator;
import dateline.database.TestDatabase;
import dateline.event.EventFinding;
import dateline.gold.Accuracy;
import dateline.gold.GoldArticle;
import dateline.gold.GoldReader;
import dateline.text.AnnotatedText;
import dateline.text.CodePoints;
import dateline.text.MaskedText;
import dateline.text.Sha256;
import dateline.text.Span;
import dateline.text.TextAnnotator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How right the product is: all articles of the gold through the real pipeline and into
 * the database, scored as the gold's README says. Prints the table, writes
 * {@code target/accuracy.md} with all that is not right, and fails where a figure is
 * below its floor in {@code gold/floors.csv} (floors only ever rise), where a rule has no
 * example, and where the README tells other figures.
 */
@SpringBootTest(properties = "dateline.seeds=target/no-seeds")
@Import(TestDatabase.class)
class AccuracyTests {

	private static final Path REPORT = Path.of("target", "accuracy.md");

	@Autowired
	private TextAnnotator annotator;

	@Autowired
	private IngestionLog log;

	@Autowired
	private ArticleIngester ingester;

	@Autowired
	private JdbcTemplate jdbc;

	@Test
	void isAsRightAsItWas() throws IOException {
		Accuracy accuracy = new Accuracy();
		GoldRun run = new GoldRun(this.annotator);
		List<SeedFile> files = new ArrayList<>();
		for (String set : GoldReader.SETS) {
			for (GoldArticle article : GoldReader.read(set)) {
				accuracy.add(article, run.find(article));
				files.add(GoldRun.file(article));
			}
		}
		this.log.queue(files).forEach((task) -> {
			this.log.start(task);
			this.ingester.ingest(task, String.valueOf(task.file().text()));
		});
		Map<String, String> events = events();
		accuracy.addEvents((article, finding) -> events.getOrDefault(id(article, finding), id(article, finding)));
		Files.writeString(REPORT, accuracy.report());
		System.out.println(accuracy.table());
		System.out.println(accuracy.summary());
		assertThat(Path.of("README.md")).content().contains(accuracy.summary());
		assertThat(RulesTests.Rule.names()).as("rules with an example").containsAll(accuracy.rules());
		Map<String, double[]> floors = floors();
		assertThat(accuracy.figures()).allSatisfy((kind, figures) -> {
			double[] floor = floors.getOrDefault(kind, new double[] { 0, 0 });
			assertThat(figures[0]).as("precision of " + kind).isGreaterThanOrEqualTo(floor[0]);
			assertThat(figures[1]).as("recall of " + kind).isGreaterThanOrEqualTo(floor[1]);
		});
	}

	/** The event that each mention belongs to. */
	private Map<String, String> events() {
		Map<String, String> events = new HashMap<>();
		this.jdbc.query("select m.public_id, e.public_id from event_mentions m join events e on e.id = m.event_id",
				(row) -> {
					events.put(row.getString(1), row.getString(2));
				});
		return events;
	}

	private static String id(GoldArticle article, EventFinding finding) {
		String text = article.text();
		Span trigger = finding.trigger();
		CodePoints points = new CodePoints(text);
		return "%s-e%d-%d".formatted(Sha256.of(text.getBytes(StandardCharsets.UTF_8)).substring(0, 16),
				points.at(trigger.begin()), points.at(trigger.end()));
	}

	private static Map<String, double[]> floors() throws IOException {
		Map<String, double[]> floors = new HashMap<>();
		for (String line : Files.readAllLines(Path.of("src/test/resources/gold/floors.csv"))) {
			String[] cells = line.split(",", -1);
			if (!line.startsWith("#")) {
				floors.put(cells[0] + "," + cells[1],
						new double[] { Double.parseDouble(cells[2]), Double.parseDouble(cells[3]) });
			}
		}
		return floors;
	}

	/** The real one, asked once for each text. */
	@TestConfiguration(proxyBeanMethods = false)
	static class Annotator {

		@Bean
		@Primary
		TextAnnotator rememberingAnnotator() {
			TextAnnotator real = new CoreNlpAnnotator();
			Map<MaskedText, AnnotatedText> known = new HashMap<>();
			return (text) -> known.computeIfAbsent(text, real::annotate);
		}

	}

}
