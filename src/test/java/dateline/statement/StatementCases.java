package dateline.statement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import dateline.actor.Cast;
import dateline.actor.CastExtractor;
import dateline.article.Polarity;
import dateline.gazetteer.Gazetteer;
import dateline.text.AnnotatedText;
import dateline.text.AnnotatedTexts;
import dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A text and the statements in it, one a line: {@code => rule | kind | speaker as printed
 * | speaker | cue | content}. The table is
 * {@code src/test/resources/statement/cases.txt}, where an empty line parts the texts.
 */
record StatementCases(String text, List<String> expected) {

	private static final StatementExtractor EXTRACTOR = new StatementExtractor();

	private static final CastExtractor CASTS = new CastExtractor(Gazetteer.load());

	static List<StatementCases> read(Path file) {
		try {
			return Arrays.stream(Files.readString(file).split("\n{2,}", -1))
				.map(StatementCases::read)
				.filter((each) -> !each.text().isBlank())
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static StatementCases read(String block) {
		List<String> text = new ArrayList<>();
		List<String> expected = new ArrayList<>();
		for (String line : block.strip().split("\n", -1)) {
			if (!line.startsWith("#")) {
				(line.startsWith("=> ") ? expected : text).add(line);
			}
		}
		return new StatementCases(String.join("\n", text), expected);
	}

	AnnotatedText annotated() {
		return AnnotatedTexts.of(StatementCases.class, this.text);
	}

	List<StatementFinding> found() {
		AnnotatedText annotated = annotated();
		Cast cast = CASTS.extract(annotated);
		return EXTRACTOR.extract(annotated, cast, List.of()).stream().filter((each) -> !each.inDoubt()).toList();
	}

	List<String> lines() {
		return found().stream().map((each) -> line(this.text, each)).toList();
	}

	private static String line(String text, StatementFinding each) {
		return String.join(" | ", "=> " + each.rule(),
				each.kind() + ((each.polarity() == Polarity.DENIED) ? " DENIED" : ""), shown(each.speakerText()),
				shown((each.speaker() != null) ? each.speaker().name() : null), each.cue().of(text).replace("\n", "/"),
				each.pieces().stream().map((Span piece) -> piece.of(text)).collect(Collectors.joining(" … ")));
	}

	private static String shown(@Nullable String text) {
		return (text != null) ? text : "-";
	}

	/** Prints the table as it would be true today. */
	static void main(String[] arguments) {
		for (StatementCases each : read(Path.of(arguments[0]))) {
			IO.println(each.text());
			each.lines().forEach(IO::println);
			IO.println();
		}
	}

}
