package dateline.claim;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads the lexicon files of this package: UTF-8, {@code #} begins a comment line, fields
 * are separated by one tab. A missing file or a wrong number of fields is a fault of the
 * build and stops it.
 */
final class Lexicon {

	private Lexicon() {
	}

	/** The lines of a file with exactly so many fields each. */
	static List<String[]> read(String name, int fields) {
		try (InputStream in = Lexicon.class.getResourceAsStream("/claim/" + name)) {
			if (in == null) {
				throw new IllegalStateException("no lexicon " + name);
			}
			return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.map((line) -> split(name, line, fields))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String[] split(String name, String line, int fields) {
		String[] found = line.split("\t", -1);
		if (found.length != fields) {
			throw new IllegalStateException(name + " wants " + fields + " fields: " + line);
		}
		return found;
	}

}
