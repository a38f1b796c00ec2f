package dateline.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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
		StringBuilder out = new StringBuilder();
		this.texts.values().forEach((text) -> {
			out.append("# newdoc\n# text = ").append(escape(text.text())).append('\n');
			for (Sentence sentence : text.sentences()) {
				out.append("# paragraph = ").append(sentence.paragraph()).append('\n');
				for (Token token : sentence.tokens()) {
					out.append(
							String.join("\t", String.valueOf(token.index() + 1), escape(token.text()),
									escape(token.lemma()), "_", token.tag(), "_", String.valueOf(token.head() + 1),
									token.relation(), "_",
									"begin=" + token.span().begin() + "|end=" + token.span().end()
											+ ((token.entity() != null) ? "|entity=" + token.entity() : "")))
						.append('\n');
				}
				out.append('\n');
			}
		});
		try {
			Files.createDirectories(FOLDER);
			Files.writeString(this.file, out, StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void read() {
		List<String> lines;
		try {
			lines = Files.readAllLines(this.file, StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		String text = "";
		List<Sentence> sentences = new ArrayList<>();
		List<Token> tokens = new ArrayList<>();
		int paragraph = 0;
		for (String line : lines) {
			if (line.equals("# newdoc")) {
				keep(text, sentences);
				sentences = new ArrayList<>();
			}
			else if (line.startsWith("# text = ")) {
				text = unescape(line.substring("# text = ".length()));
			}
			else if (line.startsWith("# paragraph = ")) {
				paragraph = Integer.parseInt(line.substring("# paragraph = ".length()));
			}
			else if (line.isEmpty()) {
				sentences.add(new Sentence(sentences.size(), paragraph, Sentence.cover(tokens), tokens));
				tokens = new ArrayList<>();
			}
			else {
				tokens.add(token(line.split("\t", -1), text));
			}
		}
		keep(text, sentences);
	}

	private void keep(String text, List<Sentence> sentences) {
		if (!text.isEmpty()) {
			this.texts.put(text, new AnnotatedText(text, sentences));
		}
	}

	private static Token token(String[] columns, String text) {
		int begin = 0;
		int end = 0;
		EntityType entity = null;
		for (String part : columns[9].split("\\|", -1)) {
			String value = part.substring(part.indexOf('=') + 1);
			switch (part.substring(0, part.indexOf('='))) {
				case "begin" -> begin = Integer.parseInt(value);
				case "end" -> end = Integer.parseInt(value);
				case "entity" -> entity = EntityType.valueOf(value);
				default -> throw new IllegalArgumentException(part);
			}
		}
		Span span = new Span(begin, end);
		return new Token(Integer.parseInt(columns[0]) - 1, span, span.of(text), unescape(columns[2]), columns[4],
				entity, Integer.parseInt(columns[6]) - 1, columns[7]);
	}

	private static String escape(String text) {
		return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t");
	}

	private static String unescape(String text) {
		return text.translateEscapes();
	}

}
