package dateline.statement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import dateline.text.AnnotatedText;
import dateline.text.AnnotatedTexts;
import dateline.text.MaskedText;

/** The seed articles, masked crudely: a line that does not end a sentence is blank. */
final class SeedTexts {

	private SeedTexts() {
	}

	static AnnotatedText annotated(String file) {
		try {
			String text = Files.readString(Path.of("seeds", file));
			return AnnotatedTexts.of(SeedTexts.class, new MaskedText(text, masked(text)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String masked(String text) {
		StringBuilder out = new StringBuilder();
		for (String line : text.split("(?<=\n)", -1)) {
			String trimmed = line.strip();
			boolean body = trimmed.matches(".*[.?!][”\"’)]*") && trimmed.length() > 80
					&& !trimmed.matches("(?i)^[\"(*].*|.*(photo:|copyright|write to|appeared in|views expressed).*");
			out.append(body ? line : line.replaceAll("[^\n]", " "));
		}
		return out.toString();
	}

}
