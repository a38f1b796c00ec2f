package dateline.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

import dateline.database.TestDatabase;
import dateline.text.AnnotatedText;
import dateline.text.AnnotatedTexts;
import dateline.text.MaskedText;
import dateline.text.TextAnnotator;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * From a folder to rows, with stored annotations. Each {@link #start()} is what a start
 * of the application does.
 */
@ExtendWith(OutputCaptureExtension.class)
@Import(TestDatabase.class)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE, properties = "dateline.seeds=target/no-seeds")
class SeedIngesterTests {

	private static final String FLOOD = """
			Three bridges were closed in Lyon on Friday after the river rose by four metres, Mayor Anna Keller said.

			"Nobody was hurt," Keller told reporters. Police evacuated 300 people on Thursday.
			""";

	private static final String STRIKE = """
			About 2,000 dock workers went on strike in Hamburg on Monday, the union said.

			Mayor Anna Keller of Lyon said the strike would last two weeks. Police detained 12 protesters in Hamburg.
			""";

	private static final String SPANISH = """
			Tres puentes fueron cerrados el viernes después de que el río subiera cuatro metros, dijo el alcalde.
			""";

	@TempDir
	private Path folder;

	@Autowired
	private IngestionLog log;

	@Autowired
	private ArticleIngester ingester;

	@Autowired
	private FakeAnnotator annotator;

	@Autowired
	private JdbcTemplate jdbc;

	@BeforeEach
	void empty() {
		this.jdbc.execute("truncate ingestions, articles, actors, events, sources cascade");
		this.annotator.asked.set(0);
	}

	@Test
	void notesStateCountsAndDurationOfEachFile() throws IOException {
		write("a.txt", STRIKE);
		write("b.txt", "");
		start();
		assertThat(row("a.txt")).containsEntry("state", "DONE")
			.containsEntry("reason", null)
			.containsEntry("sentences", 3)
			.containsEntry("warnings", "not in articles.json: taken in with what its text shows");
		assertThat(row("a.txt").get("actors")).isEqualTo(count("cast_members"));
		assertThat(row("a.txt").get("statements")).isEqualTo(count("statements")).isNotEqualTo(0);
		assertThat(row("a.txt").get("claims")).isEqualTo(count("claims")).isNotEqualTo(0);
		assertThat(row("a.txt").get("events")).isEqualTo(count("event_mentions")).isNotEqualTo(0);
		assertThat(row("a.txt").get("duration_ms")).isNotNull();
		assertThat(row("b.txt")).containsEntry("state", "FAILED")
			.containsEntry("reason", "is empty")
			.containsEntry("sentences", null);
		assertThat(row("b.txt").get("duration_ms")).isNotNull();
		assertThat(count("articles")).isOne();
	}

	@Test
	void tellsOfEachArticleInOneLine(CapturedOutput output) throws IOException {
		write("a.txt", STRIKE);
		write("b.txt", "");
		start();
		assertThat(output).contains("Ingestion: 2 to take in")
			.containsPattern("INFO .*Ingestion 1 of 2: a\\.txt: 3 sentences, [1-9]\\d* actors, [1-9]\\d* statements, "
					+ "[1-9]\\d* claims, [1-9]\\d* events in \\d+\\.\\d s\\R")
			.containsPattern("WARN .*Ingestion 2 of 2: b\\.txt: failed: is empty\\R");
	}

	@Test
	void ingestsNothingTwiceAndDoesNotAskTheAnnotatorAgain(CapturedOutput output) throws IOException {
		write("a.txt", FLOOD);
		write("b.txt", STRIKE);
		write("c.txt", SPANISH);
		manifest("{\"file\": \"b.txt\", \"title\": \"Strike\", \"source\": \"WSJ\", \"publishedOn\": \"2024-05-06\"}");
		start();
		List<String> rows = rows();
		assertThat(this.annotator.asked).hasValue(2);
		start();
		assertThat(this.annotator.asked).hasValue(2);
		assertThat(rows()).isEqualTo(rows);
		assertThat(count("ingestions")).isEqualTo(3);
		assertThat(output).contains("Ingestion: nothing new");
	}

	@Test
	void triesFailedFileAgainInItsRow() throws IOException {
		write("a.txt", "");
		start();
		start();
		assertThat(count("ingestions")).isOne();
		write("a.txt", FLOOD);
		start();
		assertThat(count("ingestions")).isOne();
		assertThat(row("a.txt")).containsEntry("state", "DONE").containsEntry("reason", null);
	}

	@Test
	void givesChangedFileNewRow() throws IOException {
		write("a.txt", FLOOD);
		start();
		write("a.txt", STRIKE);
		start();
		assertThat(states()).containsExactly("a.txt DONE", "a.txt DONE");
		assertThat(count("articles")).isEqualTo(2);
	}

	@Test
	void failsOnlyTheArticleAtWhichTheAnnotatorThrows(CapturedOutput output) throws IOException {
		write("a.txt", "The minister of THROW said on Friday that it was the end of the road for all of them.");
		write("b.txt", "The minister of OVERFLOW said on Friday that it was the end of the road for all of them.");
		write("c.txt", FLOOD);
		start();
		assertThat(states()).containsExactly("a.txt FAILED", "b.txt FAILED", "c.txt DONE");
		assertThat(row("a.txt")).containsEntry("reason", "internal error: IllegalStateException");
		assertThat(row("b.txt")).containsEntry("reason", "internal error: StackOverflowError");
		assertThat(output).containsPattern("ERROR .*Ingestion 1 of 3: a\\.txt: failed\\R");
		assertThat(count("articles")).isOne();
	}

	@Test
	void storesTheSameTextOnce() throws IOException {
		write("a.txt", FLOOD);
		write("b.txt", FLOOD);
		manifest("{\"file\": \"a.txt\", \"title\": \"A\"}, {\"file\": \"b.txt\", \"title\": \"B\"}");
		start();
		assertThat(states()).containsExactly("a.txt DONE", "b.txt SKIPPED");
		assertThat((String) row("b.txt").get("reason")).startsWith("the same text is stored as article ");
		assertThat(row("b.txt").get("article_id")).isEqualTo(row("a.txt").get("article_id"));
		start();
		assertThat(count("ingestions")).isEqualTo(2);
		assertThat(this.annotator.asked).hasValue(1);
		assertThat(titles()).containsExactly("A");
	}

	@Test
	void storesOtherLanguagesWithoutFacts() throws IOException {
		write("a.txt", SPANISH);
		write("b.txt", FLOOD);
		manifest("{\"file\": \"a.txt\"}, {\"file\": \"b.txt\", \"language\": \"fr\"}");
		start();
		assertThat(row("a.txt")).containsEntry("state", "DONE")
			.containsEntry("reason", "not recognised as English prose")
			.containsEntry("sentences", 1)
			.containsEntry("claims", 0);
		assertThat(row("b.txt")).containsEntry("reason", "language \"fr\": only English is extracted");
		assertThat(this.annotator.asked).hasValue(0);
		assertThat(this.jdbc.queryForList("select not_extracted_reason from articles order by 1", String.class))
			.containsExactly("language \"fr\": only English is extracted", "not recognised as English prose");
		manifest("{\"file\": \"a.txt\"}, {\"file\": \"b.txt\", \"language\": \"en\"}");
		start();
		assertThat(row("b.txt")).containsEntry("reason", null);
		assertThat(count("claims")).isPositive();
		manifest("{\"file\": \"a.txt\"}, {\"file\": \"b.txt\", \"language\": \"fr\"}");
		start();
		for (String table : List.of("claims", "statements", "events", "actors", "mentions")) {
			assertThat(count(table)).as(table).isZero();
		}
	}

	@Test
	void completesArticleThatKilledProcessLeft() throws IOException {
		write("a.txt", FLOOD);
		this.log.start(this.log.queue(read()).getFirst());
		assertThat(states()).containsExactly("a.txt RUNNING");
		start();
		List<String> rows = rows();
		assertThat(states()).containsExactly("a.txt DONE");
		this.jdbc.update("update ingestions set state = 'RUNNING', finished_at = null, duration_ms = null");
		start();
		assertThat(states()).containsExactly("a.txt DONE");
		assertThat(rows()).isEqualTo(rows);
	}

	@Test
	void failsRowWhoseFileWasTakenAway() throws IOException {
		write("a.txt", FLOOD);
		this.log.queue(read());
		Files.delete(this.folder.resolve("a.txt"));
		start();
		assertThat(row("a.txt")).containsEntry("state", "FAILED")
			.containsEntry("reason", "the file is not in the folder any more");
	}

	@Test
	void extractsArticleOfOlderVersionAgainWithoutDoubling() throws IOException {
		write("a.txt", FLOOD);
		write("b.txt", STRIKE);
		start();
		List<String> rows = rows();
		this.jdbc.update("update articles set extractor_version = 'older'");
		this.jdbc.update("update ingestions set extractor_version = 'older'");
		start();
		assertThat(this.annotator.asked).hasValue(4);
		assertThat(rows()).isEqualTo(rows);
		assertThat(states()).containsExactly("a.txt DONE", "a.txt DONE", "b.txt DONE", "b.txt DONE");
		start();
		assertThat(this.annotator.asked).hasValue(4);
	}

	@Test
	void takesOverWhatTheManifestStatesAnew() throws IOException {
		write("a.txt", FLOOD);
		write("b.txt", STRIKE);
		manifest("{\"file\": \"a.txt\", \"source\": \"Lyon Daily\", \"publishedOn\": \"2024-05-03\"}");
		start();
		int[] counts = { count("claims"), count("statements"), count("events"), count("actors") };
		assertThat(days()).contains("2024-05-02").doesNotContain("2024-06-06");
		manifest("{\"file\": \"a.txt\", \"source\": \"Rhone News\", \"publishedOn\": \"2024-06-07\"}");
		start();
		assertThat(days()).contains("2024-06-06").doesNotContain("2024-05-02");
		assertThat(new int[] { count("claims"), count("statements"), count("events"), count("actors") })
			.isEqualTo(counts);
		assertThat(this.jdbc.queryForList("select name from sources", String.class)).containsExactly("Rhone News");
		assertThat(states()).containsExactly("a.txt DONE", "a.txt DONE", "b.txt DONE");
		start();
		assertThat(this.annotator.asked).hasValue(3);
	}

	@Test
	void keepsWhatWasStatedWhileTheManifestIsSilentOrBroken() throws IOException {
		write("a.txt", FLOOD);
		manifest("{\"file\": \"a.txt\", \"title\": \"Flood\", \"publishedAt\": \"2024-05-03T08:00:00.123456789Z\"}");
		start();
		write("articles.json", "[{]");
		start();
		assertThat(states()).containsExactly("a.txt DONE", "articles.json FAILED");
		this.jdbc.update("update ingestions set extractor_version = 'older' where file = 'a.txt'");
		start();
		assertThat(this.annotator.asked).hasValue(2);
		assertThat(titles()).containsExactly("Flood");
		assertThat(days()).contains("2024-05-02");
		manifest("{\"file\": \"a.txt\", \"title\": \"Flood\", \"publishedAt\": \"2024-05-03T08:00:00.123456789Z\"}");
		start();
		assertThat(this.annotator.asked).hasValue(2);
	}

	@Test
	void stopsQuietlyDuringLongArticle(CapturedOutput output) throws IOException {
		write("a.txt", "The minister of SLEEP said on Friday that it was the end of the road for all of them.");
		write("b.txt", FLOOD);
		SeedIngester seeds = seeds();
		seeds.start();
		Awaitility.await().until(() -> this.annotator.asked.get() == 1);
		long begin = System.nanoTime();
		seeds.stop();
		assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(15));
		this.annotator.wake.countDown();
		Awaitility.await().until(() -> output.getOut().contains("Ingestion: stopped; the next start goes on"));
		assertThat(output).doesNotContain("ERROR").doesNotContain("\tat ");
		assertThat(states()).containsExactly("a.txt RUNNING", "b.txt QUEUED");
	}

	private void start() {
		SeedIngester seeds = seeds();
		seeds.start();
		Awaitility.await().until(() -> !seeds.isRunning());
	}

	private SeedIngester seeds() {
		return new SeedIngester(new SeedFolder(this.folder, 1_000_000), this.log, this.ingester);
	}

	private List<SeedFile> read() {
		return new SeedFolder(this.folder, 1_000_000).read();
	}

	private void manifest(String entries) throws IOException {
		write("articles.json", "[" + entries + "]");
	}

	private void write(String name, String text) throws IOException {
		Files.writeString(this.folder.resolve(name), text);
	}

	private Map<String, @Nullable Object> row(String file) {
		return this.jdbc.queryForList("""
				select file, state, reason, article_id, sentences, actors, statements, claims, events, duration_ms,
					array_to_string(warnings, '; ') as warnings
				from ingestions where file = ? order by id desc limit 1""", file).getFirst();
	}

	private List<String> states() {
		return this.jdbc.queryForList("select file || ' ' || state from ingestions order by file, id", String.class);
	}

	private List<String> titles() {
		return this.jdbc.queryForList("select title from articles", String.class);
	}

	private List<String> days() {
		return this.jdbc.queryForList("select date_from::text from events where date_from is not null", String.class);
	}

	private int count(String table) {
		Integer count = this.jdbc.queryForObject("select count(*) from " + table, Integer.class);
		return (count != null) ? count : -1;
	}

	/** All facts by their public ids. */
	private List<String> rows() {
		return this.jdbc.queryForList("""
				select public_id from articles union all select public_id from statements
				union all select public_id from claims union all select public_id from actors
				union all select public_id from sources
				union all select m.public_id || e.public_id from event_mentions m join events e on e.id = m.event_id
				union all select exact || begin_offset || article_id from mentions
				union all select text || begin_offset || article_id from sentences order by 1""", String.class);
	}

	/**
	 * Answers with stored annotations, unless the text has a word that tells it
	 * otherwise.
	 */
	static final class FakeAnnotator implements TextAnnotator {

		final AtomicInteger asked = new AtomicInteger();

		final CountDownLatch wake = new CountDownLatch(1);

		@Override
		public AnnotatedText annotate(MaskedText text) {
			this.asked.incrementAndGet();
			if (text.original().contains("THROW")) {
				throw new IllegalStateException("cannot");
			}
			if (text.original().contains("OVERFLOW")) {
				throw new StackOverflowError();
			}
			if (text.original().contains("SLEEP")) {
				try {
					this.wake.await();
				}
				catch (InterruptedException ex) {
					Thread.currentThread().interrupt();
				}
				throw new IllegalStateException("the pool is closed");
			}
			return AnnotatedTexts.of(SeedIngesterTests.class, text);
		}

	}

	@TestConfiguration(proxyBeanMethods = false)
	static class Annotator {

		@Bean
		@Primary
		FakeAnnotator fakeAnnotator() {
			return new FakeAnnotator();
		}

	}

}
