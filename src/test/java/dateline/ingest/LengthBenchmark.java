package dateline.ingest;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import dateline.article.Line;
import dateline.corenlp.CoreNlpAnnotator;
import dateline.gazetteer.Gazetteer;
import dateline.text.AnnotatedText;
import dateline.text.MaskedText;
import dateline.text.TextAnnotator;
import dateline.time.DateFinder;
import org.junit.jupiter.api.Test;

/**
 * How the time of the pipeline grows with the length of a text: the seeds one after the
 * other, up to 1, 2, 4, 8 and 16 times 6,000 characters. CPU time of one thread, the best
 * of several. Not among the tests; {@code ./mvnw test -Dtest=LengthBenchmark} runs it and
 * prints the curve.
 */
class LengthBenchmark {

	private static final int ROUNDS = 3;

	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	private final Map<String, AnnotatedText> annotated = new HashMap<>();

	private final TextAnnotator annotator = new CoreNlpAnnotator();

	@Test
	void printsTheCurve() throws IOException {
		Gazetteer gazetteer = Gazetteer.load();
		Pipeline whole = new Pipeline(this.annotator, gazetteer, new DateFinder());
		Pipeline extraction = new Pipeline(this::known, gazetteer, new DateFinder());
		List<String> rows = new ArrayList<>();
		rows.add("    x characters  extraction ms  per 1,000    whole ms  per 1,000");
		for (int times : new int[] { 8, 1, 2, 4, 8, 16 }) {
			String text = text(times);
			double all = millis(whole, text);
			this.annotated.clear();
			millis(extraction, text);
			double own = millis(extraction, text);
			rows.add(String.format(Locale.ROOT, "%5d %10d %14.1f %10.2f %11.1f %10.2f", times, text.length(), own,
					own * 1000 / text.length(), all, all * 1000 / text.length()));
		}
		rows.remove(1);
		System.out.println(String.join(System.lineSeparator(), rows));
	}

	private AnnotatedText known(MaskedText text) {
		return this.annotated.computeIfAbsent(text.original(), (key) -> this.annotator.annotate(text));
	}

	private static double millis(Pipeline pipeline, String text) {
		long best = Long.MAX_VALUE;
		for (int i = 0; i < ROUNDS; i++) {
			long begin = THREADS.getCurrentThreadCpuTime();
			List<Line> lines = pipeline.lines(text);
			pipeline.extract(text, lines, null);
			best = Math.min(best, THREADS.getCurrentThreadCpuTime() - begin);
		}
		return best / 1e6;
	}

	/** This many times six thousand characters of the seeds, again from the first. */
	private static String text(int times) throws IOException {
		StringBuilder text = new StringBuilder();
		try (Stream<Path> files = Files.list(Path.of("seeds"))) {
			for (Path file : files.filter((each) -> each.toString().endsWith(".txt")).sorted().toList()) {
				text.append(Files.readString(file)).append("\n\n");
			}
		}
		return text.toString().repeat(times * 6000 / text.length() + 1).substring(0, times * 6000);
	}

}
