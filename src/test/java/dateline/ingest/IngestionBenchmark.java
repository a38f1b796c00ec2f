package dateline.ingest;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import dateline.corenlp.BarePipeline;
import dateline.corenlp.CoreNlpAnnotator;
import dateline.text.AnnotatedText;
import dateline.text.MaskedText;
import dateline.text.TextAnnotator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * How fast ingestion is beside the bare CoreNLP pipeline with the same annotators: the
 * whole application on its embedded PostgreSQL, article by article in turns in one
 * thread, so that whatever else the machine does befalls both. Not among the tests;
 * {@code ./mvnw test -Dtest=IngestionBenchmark} runs it and prints the figures.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "dateline.seeds=target/no-seeds", "dateline.data-directory=target/benchmark" })
class IngestionBenchmark {

	private static final int WARM_UP = 3;

	private static final int ROUNDS = 10;

	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	@Autowired
	private IngestionLog log;

	@Autowired
	private ArticleIngester ingester;

	@Autowired
	private TimedAnnotator annotator;

	@Autowired
	private JdbcTemplate jdbc;

	@Test
	void compares() {
		List<SeedFile> files = new SeedFolder(Path.of("seeds"), 1_000_000).read();
		BarePipeline bare = new BarePipeline();
		Time alone = new Time();
		Time whole = new Time();
		for (int round = -WARM_UP; round < ROUNDS; round++) {
			if (round == 0) {
				List.of(alone, whole, this.annotator.time).forEach(Time::reset);
			}
			this.jdbc.execute("truncate ingestions, articles, actors, events, sources cascade");
			for (IngestionLog.Task task : this.log.queue(files)) {
				String text = String.valueOf(task.file().text());
				alone.run(() -> bare.annotate(text));
				whole.run(() -> {
					this.log.start(task);
					this.ingester.ingest(task, text);
				});
			}
		}
		print(files.size() * ROUNDS, alone, whole);
	}

	private void print(int articles, Time alone, Time whole) {
		for (int i = 0; i < 3; i++) {
			System.gc();
		}
		double heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
		Time inside = this.annotator.time;
		System.out.println(String.join(System.lineSeparator(), "", articles + " articles, in CPU time and by the clock",
				row("bare CoreNLP, articles per second", articles / alone.cpu(), articles / alone.wall()),
				row("ingestion, articles per second", articles / whole.cpu(), articles / whole.wall()),
				row("ingestion to bare CoreNLP", alone.cpu() / whole.cpu(), alone.wall() / whole.wall()),
				row("share of annotation in ingestion", inside.cpu() / whole.cpu(), inside.wall() / whole.wall()),
				"live heap with the models: %.0f MB".formatted(heap), ""));
	}

	private static String row(String name, double cpu, double wall) {
		return String.format(Locale.ROOT, "%-36s %8.3f %8.3f", name, cpu, wall);
	}

	/** Sums what a thread takes, in seconds. */
	private static final class Time {

		private long cpu;

		private long wall;

		void run(Runnable work) {
			long cpuBefore = THREADS.getCurrentThreadCpuTime();
			long wallBefore = System.nanoTime();
			work.run();
			this.wall += System.nanoTime() - wallBefore;
			this.cpu += THREADS.getCurrentThreadCpuTime() - cpuBefore;
		}

		void reset() {
			this.cpu = 0;
			this.wall = 0;
		}

		double cpu() {
			return this.cpu / 1e9;
		}

		double wall() {
			return this.wall / 1e9;
		}

	}

	/** The real annotator with a watch. */
	static final class TimedAnnotator implements TextAnnotator {

		private final TextAnnotator annotator = new CoreNlpAnnotator();

		private final Time time = new Time();

		@Override
		public AnnotatedText annotate(MaskedText text) {
			AnnotatedText[] annotated = new AnnotatedText[1];
			this.time.run(() -> annotated[0] = this.annotator.annotate(text));
			return annotated[0];
		}

	}

	@TestConfiguration(proxyBeanMethods = false)
	static class Annotator {

		@Bean
		@Primary
		TimedAnnotator timedAnnotator() {
			return new TimedAnnotator();
		}

	}

}
