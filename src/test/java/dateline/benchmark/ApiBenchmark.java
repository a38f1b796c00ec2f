package dateline.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import dateline.api.Cursors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How fast the API is over a generated corpus of 1,000,000 claims, the whole application
 * on its embedded PostgreSQL, asked over HTTP. What is compared is measured in turns in
 * one run. Not among the tests; {@code ./mvnw test -Dtest=ApiBenchmark} runs it, prints a
 * table and writes it to {@code target/benchmark.md}. {@code -Dbenchmark.claims=10000}
 * makes a smaller corpus ({@link CorpusSize}); each is kept under {@code target}. No time
 * fails it, but a page that costs more the deeper it is does.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {
		"dateline.seeds=target/no-seeds", "dateline.data-directory=target/corpus-${benchmark.claims:1000000}" })
class ApiBenchmark {

	private static final int ROUNDS = Integer.getInteger("benchmark.rounds", 5);

	private static final int REQUESTS = Integer.getInteger("benchmark.requests", 100);

	private static final int WORDS = Integer.getInteger("benchmark.words", 1_000);

	private static final int CONNECTIONS = 16;

	private static final int MOST_SECONDS = 60;

	/** What a tag is for depends on it, and each client has its own. */
	private static final String[] ACCEPT = { "Accept", "application/json" };

	private final CorpusSize size = CorpusSize.asked();

	private final List<String> table = new ArrayList<>();

	@Autowired
	private RecordingDataSource database;

	@LocalServerPort
	private int port;

	@Test
	void measures() throws Exception {
		new Corpus(this.size).writeTo(this.database);
		try (Http http = new Http(this.port)) {
			row("%,d articles, %,d claims, %,d statements, %,d events".formatted(this.size.articles(),
					this.size.claims(), this.size.statements(), this.size.events()), "measured", "ratio", "wanted");
			this.table.add("| --- | --- | --- | --- |");
			List<Double> buffers = new ArrayList<>();
			for (String path : List.of("/v1/claims", "/v1/statements")) {
				buffers.add(depth(http, path));
			}
			evidence(http);
			csv(http);
			notModified(http);
			questions(http);
			words(http);
			assertThat(buffers).allMatch((ratio) -> ratio <= 1.3);
		}
	}

	@AfterEach
	void print() throws IOException {
		String text = String.join("\n", this.table) + "\n";
		System.out.println("\n" + text);
		Files.writeString(Path.of("target/benchmark.md"), text);
	}

	private void row(String... cells) {
		this.table.add("| " + String.join(" | ", cells) + " |");
	}

	/** How often there was which status instead: 503 is a query that took too long. */
	private static String notAnswered(Map<Integer, Integer> statuses) {
		return statuses.entrySet()
			.stream()
			.map((each) -> each.getValue() + " × " + each.getKey())
			.collect(Collectors.joining(", "));
	}

	private static String number(double number) {
		return String.format(Locale.ROOT, (number < 10) ? "%.2f" : "%,.0f", number);
	}

	/** A page far down against the first, by what the database reads and by the clock. */
	private double depth(Http http, String path) throws SQLException {
		int depth = this.size.claims() / 10 * 9;
		String deep = path + "?count=none&after=" + cursor(path, depth);
		String first = path + "?count=none";
		Sample[] times = { new Sample(), new Sample() };
		for (int round = -10; round < REQUESTS; round++) {
			Sample[] counted = (round < 0) ? new Sample[] { new Sample(), new Sample() } : times;
			counted[0].time(first, () -> http.page(first));
			counted[1].time(deep, () -> http.page(deep));
		}
		double[] buffers = new double[2];
		try (Connection connection = this.database.getConnection()) {
			buffers[0] = query(http, first).buffers(connection);
			buffers[1] = query(http, deep).buffers(connection);
		}
		String what = "%s at depth %,d against the first page, ".formatted(path, depth);
		row(what + "buffers", number(buffers[1]) + " : " + number(buffers[0]), number(buffers[1] / buffers[0]),
				"≤ 1.3");
		row(what + "time", Sample.milliseconds(times[1].median()) + " : " + Sample.milliseconds(times[0].median()),
				number(times[1].median() / times[0].median()), "≤ 1.3");
		return buffers[1] / buffers[0];
	}

	/** The cursor of the page that begins after so many rows. */
	private String cursor(String path, int depth) {
		return JdbcClient.create(this.database)
			.sql("select sort_on, public_id from %s order by sort_on desc, public_id desc limit 1 offset %d"
				.formatted(path.substring("/v1/".length()), depth - 1))
			.query((row, number) -> Cursors.after(path, row.getString(1), row.getString(2)))
			.single();
	}

	private List<Query> recorded(Http http, String path) {
		return this.database.record(() -> http.body(path));
	}

	private Query query(Http http, String path) {
		return recorded(http, path).stream().filter(Query::selects).findFirst().orElseThrow();
	}

	/** Pages with their evidence against the same transactions over JDBC. */
	private void evidence(Http http) throws Exception {
		for (String path : List.of("/v1/claims", "/v1/statements")) {
			List<String> pages = new ArrayList<>();
			List<List<Query>> queries = new ArrayList<>();
			for (int page = 1; page <= 40; page++) {
				String address = path + "?limit=100&after=" + cursor(path, this.size.claims() / 50 * page);
				pages.add(address);
				queries.add(recorded(http, address));
			}
			List<Double> ratios = new ArrayList<>();
			double rate = 0;
			for (int round = -4; round < ROUNDS; round++) { // the first ones warm up
				double direct = rate((at) -> run(queries.get(at % queries.size())));
				rate = rate((at) -> http.page(pages.get(at % pages.size())));
				if (round >= 0) {
					ratios.add(rate / direct);
				}
			}
			ratios.sort(null);
			row(path + " with evidence over HTTP against its queries over JDBC, %d connections".formatted(CONNECTIONS),
					number(rate) + " pages of 100 per second", number(ratios.get(ratios.size() / 2)), "≥ 0.6");
		}
	}

	/** As the application does: in one transaction, with the same settings. */
	private void run(List<Query> transaction) {
		try (Connection connection = this.database.getConnection()) {
			connection.setAutoCommit(false);
			for (Query statement : transaction) {
				statement.read(connection);
			}
			connection.commit();
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** How often per second several threads get something done. */
	private static double rate(IntConsumer work) throws Exception {
		AtomicInteger done = new AtomicInteger();
		long begin = System.nanoTime();
		long end = begin + 3_000_000_000L;
		Callable<Integer> loop = () -> {
			while (System.nanoTime() < end) {
				work.accept(done.getAndIncrement());
			}
			return 0;
		};
		try (ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS)) {
			for (Future<Integer> each : threads.invokeAll(Collections.nCopies(CONNECTIONS, loop))) {
				each.get();
			}
		}
		return done.get() / ((System.nanoTime() - begin) / 1e9);
	}

	/** All claims as CSV against {@code COPY} of the same query. */
	private void csv(Http http) throws Exception {
		String path = "/v1/claims?format=csv";
		Query query = query(http, path + "&limit=1");
		String select = query.sql().replaceFirst(" limit \\d+", "");
		List<Double> ratios = new ArrayList<>();
		double rate = 0;
		for (int round = 0; round < Math.min(2, ROUNDS); round++) {
			double copied = rows(() -> copy(select));
			rate = rows(() -> assertThat(lines(http, path, this.size.claims())).as("lines of the whole answer")
				.isGreaterThan(this.size.claims()));
			ratios.add(rate / copied);
		}
		row("claims as CSV against `COPY`", number(rate) + " rows per second", number(ratios.getLast()), "≥ 0.25");
		long before = heap();
		AtomicInteger grown = new AtomicInteger();
		int step = Math.max(1, this.size.claims() / 20);
		lines(http, path, step, () -> grown.accumulateAndGet((int) ((heap() - before) >> 20), Math::max));
		row("heap growth while all claims are answered as CSV", grown.get() + " MB", "", "≤ 64 MB");
	}

	private double rows(Callable<?> work) throws Exception {
		long begin = System.nanoTime();
		work.call();
		return this.size.claims() / ((System.nanoTime() - begin) / 1e9);
	}

	private long copy(String select) throws SQLException, IOException {
		try (Connection connection = this.database.getConnection()) {
			return connection.unwrap(PGConnection.class)
				.getCopyAPI()
				.copyOut("copy (" + select + ") to stdout (format csv)", OutputStream.nullOutputStream());
		}
	}

	private static int lines(Http http, String path, int most) throws IOException {
		return lines(http, path, most, () -> {
		});
	}

	private static int lines(Http http, String path, int step, Runnable atSteps) throws IOException {
		int lines = 0;
		try (InputStream in = http.stream(path)) {
			byte[] bytes = new byte[1 << 16];
			for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
				for (int at = 0; at < read; at++) {
					if (bytes[at] == '\n' && ++lines % step == 0) {
						atSteps.run();
					}
				}
			}
		}
		return lines;
	}

	private static long heap() {
		System.gc();
		return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
	}

	/** An answer that the client has already against the same answer in full. */
	private void notModified(Http http) {
		for (String path : List.of("/v1/claims", "/v1/claims?q=troops", "/v1/claims?limit=100&count=none")) {
			String tag = http.get(path, ACCEPT).headers().firstValue("ETag").orElse("none");
			Sample full = new Sample();
			Sample known = new Sample();
			int[] status = new int[1];
			for (int round = -10; round < REQUESTS; round++) {
				boolean warm = round < 0;
				(warm ? new Sample() : full).time(path, () -> http.page(path));
				(warm ? new Sample() : known).time(path,
						() -> status[0] = http.status(path, "If-None-Match", tag, ACCEPT[0], ACCEPT[1]));
			}
			assertThat(status[0]).as(path).isEqualTo(304);
			row(path + ", 304 against 200",
					Sample.milliseconds(known.median()) + " : " + Sample.milliseconds(full.median()),
					number(full.median() / known.median()), "≥ 5");
		}
	}

	private void questions(Http http) {
		this.table.add("");
		row("question", "p50", "p99", "not answered");
		this.table.add("| --- | --- | --- | --- |");
		new Questions(JdbcClient.create(this.database)).all().forEach((name, question) -> {
			http.get(question.get());
			Sample times = new Sample();
			Map<Integer, Integer> others = new TreeMap<>();
			long end = System.nanoTime() + MOST_SECONDS * 1_000_000_000L;
			for (int asked = 0; asked < REQUESTS && System.nanoTime() < end; asked++) {
				ask(http, question.get(), times, others);
			}
			row(name, Sample.milliseconds(times.median()), Sample.milliseconds(times.at(0.99)), notAnswered(others));
			System.out.println(name + ", slowest: " + times.slowest());
		});
	}

	private void words(Http http) {
		this.table.add("");
		row("a word of %,d".formatted(WORDS), "p50", "p99", "mean of the worst tenth", "not answered");
		this.table.add("| --- | --- | --- | --- | --- |");
		Questions questions = new Questions(JdbcClient.create(this.database));
		for (String collection : List.of("articles", "claims", "statements", "events")) {
			Sample times = new Sample();
			Map<Integer, Integer> others = new TreeMap<>();
			for (String word : questions.words(WORDS)) {
				ask(http, "/v1/" + collection + "?q=" + word, times, others);
			}
			row(collection + ", slowest: " + times.slowest(), Sample.milliseconds(times.median()),
					Sample.milliseconds(times.at(0.99)), Sample.milliseconds(times.worstDecile()), notAnswered(others));
		}
	}

	/** Times an answer; one to stop words only does not count. */
	private static void ask(Http http, String path, Sample times, Map<Integer, Integer> others) {
		int[] status = new int[1];
		times.time(path, () -> status[0] = http.get(path).statusCode());
		if (status[0] == 400) {
			times.dropLast();
		}
		else if (status[0] != 200) {
			others.merge(status[0], 1, Integer::sum);
		}
	}

	@TestConfiguration(proxyBeanMethods = false)
	static class Recording {

		@Bean
		static BeanPostProcessor recordingDataSource() {
			return new BeanPostProcessor() {
				@Override
				public Object postProcessAfterInitialization(Object bean, String name) {
					return (bean instanceof DataSource database && !(bean instanceof RecordingDataSource))
							? new RecordingDataSource(database) : bean;
				}
			};
		}

	}

}
