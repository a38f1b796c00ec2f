package dateline.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import dateline.corenlp.CoreNlpAnnotator;
import org.jspecify.annotations.Nullable;

/**
 * Annotated texts for tests of extractors, in milliseconds: the annotations are stored as
 * CoNLL-U in {@code src/test/resources/annotated/}, one file per test class.
 * {@code -Ddateline.annotate=true} runs the real annotator for the texts that the file
 * does not have yet and adds them; without it an unknown text fails the test.
 */
public final class AnnotatedTexts {

	private static final Path FOLDER = Path.of("src/test/resources/annotated");

	private static final Map<Class<?>, AnnotatedTexts> CACHE = new ConcurrentHashMap<>();

	private static @Nullable TextAnnotator annotator;

	private final Path file;

	private final Map<String, AnnotatedText> texts = new LinkedHashMap<>();

	private AnnotatedTexts(Class<?> test) {
		this.file = FOLDER.resolve(test.getSimpleName() + ".conllu");
		if (Files.exists(this.file)) {
			read();
		}
	}

	/**
	 * The text with the annotations stored for this test class. A line feed ends a
	 * paragraph.
	 */
	public static AnnotatedText of(Class<?> test, String text) {
		return of(test, MaskedText.of(text));
	}

	public static AnnotatedText of(Class<?> test, MaskedText text) {
		return CACHE.computeIfAbsent(test, AnnotatedTexts::new).get(text);
	}

	private synchronized AnnotatedText get(MaskedText text) {
		AnnotatedText known = this.texts.get(text.original());
		if (known != null) {
			return known;
		}
		if (!Boolean.getBoolean("dateline.annotate")) {
			throw new AssertionError("not annotated yet; run this test once with -Ddateline.annotate=true: " + text);
		}
		AnnotatedText fresh = annotate(text);
		this.texts.put(text.original(), fresh);
		write();
		return fresh;
	}

	private static synchronized AnnotatedText annotate(MaskedText text) {
		if (annotator == null) {
			annotator = new CoreNlpAnnotator();
		}
		return annotator.annotate(text);
	}

	private void write() {
		try {
			Files.createDirectories(FOLDER);
			Files.writeString(this.file, Conllu.write(this.texts.values()), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void read() {
		try {
			Conllu.read(Files.readAllLines(this.file, StandardCharsets.UTF_8))
				.forEach((text) -> this.texts.put(text.text(), text));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
