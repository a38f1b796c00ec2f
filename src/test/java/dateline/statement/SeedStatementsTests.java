package dateline.statement;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import dateline.actor.Cast;
import dateline.actor.CastExtractor;
import dateline.article.LineKinds;
import dateline.gazetteer.Gazetteer;
import dateline.text.AnnotatedText;
import dateline.text.Seeds;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The statements of the seed articles; {@code target/statements.tsv} has them for a look.
 */
class SeedStatementsTests {

	static final List<String> SEEDS = List.of("000_4be0f9c27fb66c9a.txt", "001_26411969a0d151c5.txt",
			"002_9b946877d4cce498.txt", "003_0e5b8b2c2de05b78.txt", "004_da6def8141b84164.txt");

	private static final LineKinds LINES = new LineKinds();

	@Test
	void writesThemDown() throws IOException {
		List<String> lines = new ArrayList<>();
		for (String seed : SEEDS) {
			String words = Files.readString(Path.of("seeds", seed));
			AnnotatedText text = Seeds.annotated(LINES.mask(words, LINES.read(words)));
			Cast cast = new CastExtractor(Gazetteer.load()).extract(text);
			for (StatementFinding each : new StatementExtractor().extract(text, cast, List.of())) {
				lines.add(row(seed, text, each));
			}
		}
		Files.write(Path.of("target", "statements.tsv"), lines, StandardCharsets.UTF_8);
		assertThat(lines).isNotEmpty();
	}

	/** For a look at them without a test. */
	static void main() throws IOException {
		new SeedStatementsTests().writesThemDown();
	}

	private static String row(String seed, AnnotatedText text, StatementFinding each) {
		return String.join("\t", seed, String.valueOf(each.content().begin()), String.valueOf(each.content().end()),
				each.kind().name(), each.polarity().name(), (each.speaker() != null) ? each.speaker().name() : "-",
				String.valueOf(each.speakerText()), text.text(each.cue()), each.rule(),
				(each.addressee() != null) ? each.addressee().name() : "-", text.text(each.content()));
	}

}
